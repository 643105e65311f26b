import { expect, test } from "vitest";
import type { Shape } from "../../../api/client.js";
import { outcomeOf, subjectOf, withLive } from "./outcome.js";

const job = (id: number, state: Shape<"Job">["state"], done = 0): Shape<"Job"> => ({
	id,
	kind: "retry",
	argument: null,
	state,
	done,
	total: 3,
	message: null,
	startedAt: "2026-01-01T00:00:00Z",
	endedAt: null,
});

test("what came of a job is its counts, else its words", () => {
	expect(outcomeOf('{"tried":3,"came":1,"lost":0}').counts).toEqual([
		["tried", 3],
		["came", 1],
		["lost", 0],
	]);
	expect(outcomeOf("disk full")).toEqual({ counts: [], text: "disk full" });
	expect(outcomeOf("[1]")).toEqual({ counts: [], text: "[1]" });
	expect(outcomeOf(null)).toEqual({ counts: [], text: null });
});

test("a job is about its sources or a name", () => {
	expect(subjectOf({ sources: ["a.jsonl", "b"] })).toBe("a.jsonl · b");
	expect(subjectOf({ settlement: "x", name: "سرمين" })).toBe("سرمين");
	expect(subjectOf({ error: 3 })).toBeNull();
	expect(subjectOf("x")).toBeNull();
});

test("jobs move as the server tells, and new ones stand first", () => {
	const live = new Map([
		[2, job(2, "running", 2)],
		[3, job(3, "running")],
		[1, job(1, "running", 1)],
	]);
	const merged = withLive([job(2, "running", 0), job(1, "done", 3)], live);
	expect(merged.map(({ id, state, done }) => [id, state, done])).toEqual([
		[3, "running", 0],
		[2, "running", 2],
		[1, "done", 3],
	]);
});
