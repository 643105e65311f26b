import { expect, test } from "vitest";
import type { Draft } from "./draft.js";
import { Fronts } from "./opponents.js";

const party = (value: string) => ({ value, rule: "role.verb-subject", evidence: { sentence: 0, from: 0, to: 1 }, confidence: 0.8 });

/** An act of a type in a sentence, as far as fronts look at it. */
function act(type: string, sentence: number, initiators: readonly string[], targets: readonly string[]): Draft {
	return {
		kind: "event",
		type: party(type),
		initiators: initiators.map(party),
		targets: targets.map(party),
		traits: { sentence },
	} as unknown as Draft;
}

const ids = (values: readonly { readonly value: string }[] | undefined) => values?.map(({ value }) => value);

test("the other side is that of the nearest act which names both, whoever of them did it", () => {
	const taken = act("territory_taken", 5, ["iraqi_forces"], []);
	const fronts = new Fronts([
		act("shelling", 1, ["iraqi_forces"], ["pmf"]),
		act("armed_attack", 4, ["isis"], ["iraqi_forces"]),
		act("clash", 9, ["iraqi_forces"], ["isis"]),
		taken,
	]);
	const found = fronts.against(taken.initiators, taken);
	expect(ids(found?.values)).toEqual(["isis"]);
	expect(found?.often).toBe(3);
});

test("who is harmed fights nobody, and talks show no front", () => {
	const strike = act("air_strike", 2, ["russian_forces"], []);
	const fronts = new Fronts([
		act("air_strike", 1, ["russian_forces"], ["civilians", "children"]),
		act("talks", 1, ["russian_forces"], ["turkish_forces"]),
		strike,
	]);
	expect(fronts.against(strike.initiators, strike)).toBeNull();
});
