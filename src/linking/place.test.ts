import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ARIHA, AZAZ, event, IDLIB, statement } from "../../test/written-claims.js";
import { Linked } from "../eval/linked.js";
import type { ClaimToLink } from "./claim.js";
import { NOTHING_SETTLED, place } from "./place.js";

const toll = (killed: number) => ({ toll: { killed: { total: [killed, killed] as const } } });

describe("where a claim goes", () => {
	const first = event({ id: "a" }, toll(3));
	const same = event({ id: "b" }, toll(3));
	const one = { incident: "i1", claims: [first] };

	test("into the incident that it tells of, with reasons", () => {
		const placed = place(same, [one, { incident: "i2", claims: [event({ id: "x" }, { places: [AZAZ] })] }]);
		expect(placed).toMatchObject({ incident: "i1", role: "member", nearest: "a", merges: [], moves: [] });
		expect(placed.score).toBeGreaterThan(0.9);
		expect(placed.reasons.length).toBeGreaterThan(3);
	});

	test("into a new one where none fits", () => {
		expect(place(event({ id: "b" }, { places: [AZAZ] }), [one])).toMatchObject({ incident: null, role: "member", score: 0 });
		expect(place(same, [])).toMatchObject({ incident: null, role: "member" });
	});

	test("an act only planned, threatened or possible attaches to one or to none, and starts none", () => {
		const planned = event({ id: "p" }, { modality: "planned", ...toll(3) });
		expect(place(planned, [one])).toMatchObject({ incident: "i1", role: "announced" });
		expect(place(planned, [])).toMatchObject({ incident: null, role: "alone" });
	});

	test("a denial by the one who is blamed, and an accusation of him, answer it; a pledge does not", () => {
		const says = { places: [IDLIB], from: "2023-07-10", to: "2023-07-10" };
		expect(place(statement({ id: "s" }, { type: "deny", initiators: ["syrian_government"], ...says }), [one])).toMatchObject({
			incident: "i1",
			role: "response",
		});
		const accusing = { type: "accuse", initiators: ["syrian_opposition"], targets: ["syrian_army"], ...says } as const;
		expect(place(statement({ id: "s" }, accusing), [one])).toMatchObject({ incident: "i1", role: "response" });
		expect(place(statement({ id: "s" }, { type: "pledge", initiators: ["syrian_army"], ...says }), [one])).toMatchObject({
			incident: null,
		});
		expect(place(statement({ id: "s" }, { type: "deny", initiators: ["isis"], ...says }), [one])).toMatchObject({
			incident: null,
			role: "alone",
		});
	});

	test("two incidents that it shows to be one are merged, or their claims moved", () => {
		const placed = place(same, [one, { incident: "i2", claims: [event({ id: "x" }, toll(3))] }]);
		expect(placed.merges).toMatchObject([{ incident: "i2" }]);
	});
});

describe("what reviewers settled", () => {
	const first = event({ id: "a" }, toll(3));
	const same = event({ id: "b" }, toll(3));
	const one = { incident: "i1", claims: [first] };
	const far = { incident: "i2", claims: [event({ id: "x" }, { places: [AZAZ] })] };

	test("claims kept apart stay apart", () => {
		expect(place(same, [one], { ...NOTHING_SETTLED, apart: [["b", "a"]] })).toMatchObject({ incident: null, role: "member" });
	});

	test("claims kept together come together, however unlike", () => {
		expect(place(same, [one, far], { ...NOTHING_SETTLED, together: [["x", "b"]] })).toMatchObject({ incident: "i2", score: 1 });
		const both = place(same, [one, far], {
			...NOTHING_SETTLED,
			together: [
				["x", "b"],
				["b", "a"],
			],
		});
		expect(both).toMatchObject({ incident: "i1", merges: [{ incident: "i2", score: 1 }] });
	});

	test("a pinned claim stays, is not moved, and its incident is merged into no other", () => {
		expect(place(same, [one], { ...NOTHING_SETTLED, pinned: { b: "i9" } })).toMatchObject({ incident: "i9", score: 1 });
		const twin = { incident: "i3", claims: [event({ id: "y" }, toll(3))] };
		expect(place(same, [one, twin], { ...NOTHING_SETTLED, pinned: { a: "i1", y: "i3" } })).toMatchObject({ merges: [], moves: [] });
	});

	test("a statement that answers nothing by itself goes where a reviewer puts it", () => {
		const pledge = statement({ id: "s" }, { type: "pledge" });
		expect(place(pledge, [one], { ...NOTHING_SETTLED, together: [["s", "a"]] })).toMatchObject({ incident: "i1", role: "response" });
		expect(place(statement({ id: "constructor" }, { type: "pledge" }), [one])).toMatchObject({ incident: null, role: "alone" });
	});

	test("claims kept apart from one another are not gathered together", () => {
		const twins = ["y", "z"].map((id) => ({ incident: `of ${id}`, claims: [event({ id }, toll(3))] }));
		const placed = place(same, [one, ...twins], { ...NOTHING_SETTLED, apart: [["y", "z"]] });
		expect(placed.merges.length + placed.moves.length).toBe(1);
	});

	test("incidents that hold claims kept apart are not merged", () => {
		const twin = { incident: "i3", claims: [event({ id: "y" }, toll(3))] };
		expect(place(same, [one, twin], { ...NOTHING_SETTLED, apart: [["a", "y"]] })).toMatchObject({ merges: [], moves: [] });
	});
});

/** Which claims are together, whatever the incidents are called. */
function partition(linked: Linked): string[] {
	return [...linked.incidents.values()]
		.map((claims) =>
			claims
				.map(({ id }) => id)
				.sort()
				.join(" "),
		)
		.sort();
}

function linked(claims: readonly ClaimToLink[]): string[] {
	const all = new Linked();
	for (const claim of claims) all.add(claim);
	return partition(all);
}

test("claims in any order come together in the same way", () => {
	const days = ["2023-07-08", "2023-07-11", "2023-07-14"];
	const claims = days.flatMap((day, d) =>
		[IDLIB, AZAZ].flatMap((where, p) =>
			["x", "y", "z"].map((name, k) =>
				event(
					{ id: `${name}${d}${p}`, published: day },
					{ places: [where], from: k === 2 ? null : day, to: k === 2 ? null : day, ...toll(3 + d), ...(k === 1 ? { initiators: [] } : {}) },
				),
			),
		),
	);
	const expected = linked(claims);
	expect(expected).toHaveLength(6);
	fc.assert(
		fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
			expect(linked(shuffled)).toEqual(expected);
		}),
		{ numRuns: 200 },
	);
});

test("placing one claim among 200 takes about a millisecond", () => {
	const candidates = Array.from({ length: 50 }, (_, i) => ({
		incident: `i${i}`,
		claims: Array.from({ length: 4 }, (_, k) => event({ id: `c${i}.${k}` }, { places: [i % 2 ? IDLIB : ARIHA], ...toll(i) })),
	}));
	const claim = event({ id: "new" }, toll(3));
	const times = Array.from({ length: 200 }, () => {
		const start = performance.now();
		place(claim, candidates);
		return performance.now() - start;
	}).sort((a, b) => a - b);
	// About 0.5 ms on an idle machine; the bound leaves room for one that is busy with other tests.
	expect(times[100]).toBeLessThan(4);
});
