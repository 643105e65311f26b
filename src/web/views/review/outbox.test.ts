import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type Add,
	type Decide,
	type Entry,
	inOrder,
	nextToSend,
	orderAt,
	outcomeOf,
	parseEntry,
	standing,
	takeBack,
	threadsDecided,
	waitAfter,
} from "./outbox.js";

const common = { begun: false, refused: null, by: "Maha", about: "shelling" };
const decide = (number: number, more: Partial<Decide> = {}): Decide => ({
	act: "decide",
	...common,
	id: `decision-${number}`,
	order: orderAt(1000, number, `decision-${number}`),
	thread: number,
	verdict: "accept",
	changes: {},
	note: null,
	...more,
});
const add: Add = {
	act: "add",
	...common,
	id: "adding-1",
	order: orderAt(1000, 50, "adding-1"),
	article: "a",
	claim: { kind: "event" },
	note: null,
};
const fresh = { id: "fresh-0001", order: orderAt(2000, 0, "fresh"), by: "Maha" };

describe("order", () => {
	test("what was decided first is sent first, whatever it is kept as", () => {
		fc.assert(
			fc.property(fc.shuffledSubarray([1, 2, 3, 9, 10, 11, 100], { minLength: 1 }), (numbers) => {
				const threads = inOrder(numbers.map((number) => decide(number))).map((entry) => (entry as Decide).thread);
				expect(threads).toEqual([...numbers].sort((a, b) => a - b));
				expect((nextToSend(numbers.map((number) => decide(number))) as Decide).thread).toBe(Math.min(...numbers));
			}),
		);
	});

	test("a later millisecond comes after a higher number", () => {
		expect(orderAt(999, 7, "x") < orderAt(1000, 0, "x")).toBe(true);
	});

	test("what was refused stands aside and holds up nothing", () => {
		const entries = [decide(1, { refused: "No." }), decide(2)];
		expect((nextToSend(entries) as Decide).thread).toBe(2);
		expect(standing(entries)).toEqual({ waiting: 1, refused: [entries[0]] });
		expect(nextToSend([decide(1, { refused: "No." })])).toBeUndefined();
	});
});

describe("taking back", () => {
	test("drops what the server cannot have", () => {
		expect(takeBack([decide(1)], decide(1), fresh)).toEqual({ remove: "decision-1" });
		expect(takeBack([decide(1, { begun: true, refused: "No." })], decide(1), fresh)).toEqual({ remove: "decision-1" });
	});

	test("undoes after it what the server has or may have", () => {
		for (const entries of [[], [decide(1, { begun: true })]])
			expect(takeBack(entries, decide(1), fresh)).toEqual({
				put: { act: "undo", ...common, ...fresh, decision: "decision-1" },
			});
	});

	test("an added claim is found by adding it again, and rejected", () => {
		expect(takeBack([], add, fresh)).toMatchObject({ put: { act: "withdraw", id: "fresh-0001", adding: "adding-1", article: "a" } });
		expect(takeBack([add], add, fresh)).toEqual({ remove: "adding-1" });
	});
});

test("claims that something waits for are known; notes, refusals and what is undone leave them open", () => {
	const undo: Entry = { act: "undo", ...common, id: "undoing-1", order: "9", decision: "decision-4" };
	const entries = [decide(1), decide(2, { verdict: "note", note: "?" }), decide(3, { refused: "No." }), decide(4), undo, add];
	expect([...threadsDecided(entries)]).toEqual([1]);
});

test("an answer is kept, tried again or refused", () => {
	expect([200, 201].map(outcomeOf)).toEqual(["kept", "kept"]);
	expect([null, 401, 403, 408, 429, 500, 503].map(outcomeOf)).toEqual(Array(7).fill("again"));
	expect([400, 404, 409, 413, 422].map(outcomeOf)).toEqual(Array(5).fill("refused"));
});

test("waits grow up to a minute and are never none", () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
			const wait = waitAfter(failures, chance);
			expect(wait).toBeGreaterThanOrEqual(750);
			expect(wait).toBeLessThanOrEqual(60_000);
			expect(waitAfter(failures + 1, 0)).toBeGreaterThanOrEqual(waitAfter(failures, 0));
		}),
	);
});

test("what is kept is read back whole; anything else is none", () => {
	for (const entry of [decide(1, { verdict: "correct", changes: { type: "clash" } }), add])
		expect(parseEntry(JSON.stringify(entry))).toEqual(entry);
	for (const broken of ["", "{", "null", "[]", '{"act":"decide"}', JSON.stringify({ ...decide(1), thread: "1" })])
		expect(parseEntry(broken)).toBeNull();
});
