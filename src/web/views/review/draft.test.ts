import { describe, expect, test } from "vitest";
import { KINDS } from "../../../schemes/codebook.js";
import { CORRECTABLE } from "../../../schemes/decision.js";
import type { EventClaim, FigureClaim } from "../../../schemes/record.js";
import { changesOf, emptyDraft, faultsOf, fieldsOf, linesOf, missedOf, turnedInto } from "./draft.js";

const QUOTES = [{ quote: "قصف", in: "title", from: 0, to: 3 }] as const;
const event = emptyDraft("event", QUOTES) as EventClaim;
const figure = emptyDraft("figure", QUOTES) as FigureClaim;

describe("lines", () => {
	test.each(KINDS)("of %s stand for every field that it has and can be corrected", (kind) => {
		const fields = linesOf(kind).flatMap(fieldsOf);
		const own = Object.keys(emptyDraft(kind, QUOTES)).filter((field) => (CORRECTABLE as readonly string[]).includes(field));
		expect(new Set(["kind", ...fields])).toEqual(new Set(own));
	});
});

describe("changes", () => {
	test("are the fields that differ, whatever the order of their keys", () => {
		expect(changesOf(event, event)).toEqual({});
		const toll = { killed: { total: [5, 5] as const, women: [1, 1] as const } };
		const turned = { killed: { women: [1, 1] as const, total: [5, 5] as const } };
		expect(changesOf({ ...event, toll }, { ...event, toll: turned })).toEqual({});
		expect(changesOf(event, { ...event, type: "clash", toll })).toEqual({ type: "clash", toll });
		expect(changesOf(event, { ...event, from: "2024-01-01" })).toEqual({ from: "2024-01-01" });
	});
});

test("a claim of another kind has the same words, parties and days, and what is new of it is a change", () => {
	const given: EventClaim = { ...event, id: "7", targets: ["civilians"], from: "2024-01-01", toll: { killed: { total: [5, 5] } } };
	const turned = turnedInto("figure", given);
	expect(turned).toMatchObject({ id: "7", kind: "figure", type: "other", quotes: QUOTES, targets: ["civilians"], from: "2024-01-01" });
	expect(turned).not.toHaveProperty("toll");
	expect(changesOf(given, { ...turned, value: [5, 5], unit: "قتلى" } as FigureClaim)).toEqual({
		kind: "figure",
		value: [5, 5],
		unit: "قتلى",
	});
	expect(changesOf(given, turnedInto("event", turned, given))).toEqual({});
});

describe("faults", () => {
	test("there are none in what only has words", () => {
		for (const kind of ["event", "statement"] as const) expect([...faultsOf(emptyDraft(kind, QUOTES))]).toEqual([]);
		expect([...faultsOf({ ...figure, value: [300, null], unit: "x" })]).toEqual([]);
	});

	test("are told by their line", () => {
		expect([...faultsOf({ ...event, quotes: [] })]).toEqual(["quotes"]);
		expect([...faultsOf({ ...event, from: "2024-02-02", to: "2024-02-01" })]).toEqual(["days"]);
		expect([...faultsOf({ ...event, from: "soon" })]).toEqual(["days"]);
		expect([...faultsOf({ ...event, toll: { killed: { total: [5, 3] } } })]).toEqual(["toll"]);
		expect([...faultsOf({ ...event, toll: { killed: { total: [5, 5], women: [2, 1] } } })]).toEqual(["toll"]);
		expect([...faultsOf({ ...event, count: [2, 1] })]).toEqual(["count"]);
		expect([...faultsOf({ ...event, type: "nothing" as never })]).toEqual(["type"]);
		expect([...faultsOf(figure)]).toEqual(["value"]);
	});
});

test("a missed claim says nothing of a coder", () => {
	const fields = Object.keys(missedOf(event));
	expect(fields).not.toContain("confidence");
	expect(fields).not.toContain("why");
	expect(fields).not.toContain("id");
	expect(fields).toContain("quotes");
});
