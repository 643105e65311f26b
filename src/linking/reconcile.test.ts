import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ARIHA, event, IDLIB, statement } from "../../test/written-claims.js";
import { reconcile } from "./reconcile.js";

const toll = (low: number, high: number | null) => ({ toll: { killed: { total: [low, high] as const, children: [1, 1] as const } } });

const claims = [
	event({ id: "a", outlet: "one.test", published: "2023-07-09" }, toll(3, 3)),
	event({ id: "b", outlet: "two.test", source: "article-a", published: "2023-07-09" }, toll(3, 3)),
	event(
		{ id: "c", outlet: "three.test", published: "2023-07-10" },
		{ ...toll(7, null), type: "air_strike", initiators: ["russian_forces"], places: [ARIHA] },
	),
	statement(
		{ id: "d", outlet: "three.test", published: "2023-07-11" },
		{ type: "deny", initiators: ["syrian_government"], places: [IDLIB] },
	),
];

test("of types that as many give, the one told first: ids are numbers, however many digits they have", () => {
	const strike = event({ id: "1000", outlet: "one.test", published: "2023-07-09" }, { type: "air_strike" });
	const blast = event({ id: "999", outlet: "two.test", published: "2023-07-09" }, { type: "explosion" });
	for (const told of [
		[strike, blast],
		[blast, strike],
	])
		expect(reconcile(told).types.map(({ value }) => value)).toEqual(["explosion", "air_strike"]);
});

describe("an incident whole", () => {
	const view = reconcile(claims);

	test("copies of one text are one source", () => {
		expect(view.sources).toEqual(["article-a", "article-c", "article-d"]);
		const killed = view.tolls.find(({ key, group }) => key === "killed" && group === null);
		expect(killed?.figures.map(({ claim, range }) => [claim, range])).toEqual([
			["a", [3, 3]],
			["b", [3, 3]],
			["c", [7, null]],
		]);
		expect(killed?.bySource).toEqual([
			{ source: "article-a", range: [3, 3], claims: ["a", "b"] },
			{ source: "article-c", range: [7, null], claims: ["c"] },
		]);
	});

	test("figures stand side by side, with the least and the most of all", () => {
		expect(view.tolls[0]).toMatchObject({ key: "killed", group: null, overall: [3, null], contested: true });
		expect(view.tolls[1]).toMatchObject({ key: "killed", group: "children", overall: [1, 1], contested: false });
	});

	test("who is named by whom, where and when, first and latest, each with its claims", () => {
		expect(view.initiators).toMatchObject([
			{ value: "syrian_army", claims: ["a", "b"], saidBy: ["one.test", "two.test"] },
			{ value: "russian_forces", claims: ["c"], saidBy: ["three.test"] },
		]);
		expect(view.places.map(({ value, claims: from }) => [value.id, from])).toEqual([
			["idlib", ["a", "b"]],
			["ariha", ["c"]],
		]);
		expect(view.first).toEqual({ claim: "a", published: "2023-07-09" });
		expect(view.latest).toEqual({ claim: "d", published: "2023-07-11" });
		expect(view.days).toMatchObject([{ value: { from: "2023-07-09", to: "2023-07-09" }, claims: ["a", "b", "c"] }]);
	});

	test("what is contested, and who denies", () => {
		expect(view.contested).toEqual([
			{ what: "toll", claims: ["a", "b", "c"] },
			{ what: "happened", claims: ["d"] },
			{ what: "type", claims: ["a", "b", "c"] },
		]);
		expect(view.denials).toEqual(["d"]);
		const rivals = reconcile([event({ id: "a" }), event({ id: "e" }, { initiators: ["sdf"] })]);
		expect(rivals.contested).toMatchObject([{ what: "initiator", claims: ["a", "e"] }]);
	});

	test("the order of claims does not matter", () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
				expect(reconcile(shuffled)).toEqual(view);
			}),
		);
	});

	test("an empty one is empty", () => {
		expect(reconcile([])).toMatchObject({ type: null, tolls: [], first: null, credibility: { grade: 6, rule: "untold" } });
	});
});

describe("credibility", () => {
	const told = (...outlets: (string | null)[]) => outlets.map((outlet, i) => event({ id: `e${i}`, outlet }));
	const trust = {
		a: { reliability: "A" },
		b: { reliability: "B" },
		c: { reliability: "C" },
		d: { reliability: "D" },
		e: { reliability: "E" },
	} as const;

	test.each([
		["three independent sources", told("x", "y", null), 1, "confirmed"],
		["two, one of them reliable", told("x", "b"), 1, "confirmed"],
		["two that nobody judged", told("x", "y"), 2, "two-sources"],
		["one wholly reliable", told("a"), 2, "trusted-source"],
		["one fairly reliable", told("c"), 3, "one-source"],
		["one doubtful", told("d"), 4, "one-source"],
		["one that nobody judged", told("x"), 6, "one-source"],
		["unreliable ones alone", told("e", "e"), 5, "distrusted"],
		["a doubtful one does not confirm", told("x", "d"), 6, "one-source"],
		["denied, told by one", [...told("a"), statement({ id: "s" })], 5, "denied"],
		["denied, told by several", [...told("a", "b", "c"), statement({ id: "s" })], 4, "disputed"],
	] as const)("%s", (_who, claimsOf, grade, rule) => {
		expect(reconcile(claimsOf, trust).credibility).toEqual({ grade, rule });
	});

	test("copies confirm nothing", () => {
		const copies = ["a", "b", "c"].map((id) => event({ id, source: "agency", outlet: null }));
		expect(reconcile(copies).credibility).toEqual({ grade: 6, rule: "one-source" });
	});

	test("where it is contested who did it, three sources confirm only that it happened", () => {
		const rivals = [event({ id: "a" }), event({ id: "b" }, { initiators: ["sdf"] }), event({ id: "c" })];
		expect(reconcile(rivals).credibility).toEqual({ grade: 2, rule: "confirmed" });
	});
});
