import { PEOPLE } from "../schemes/people.js";
import { type Draft, holds, type Valued } from "./draft.js";
import { SUFFERERS } from "./verdict.js";

/** Types of acts whose two sides stand against each other, of which a telling may name either first. */
const FACING: ReadonlySet<string> = new Set(["clash", "talks"]);

/** Whether nobody of a list is named as who did it. */
const unnamed = (initiators: Draft["initiators"]) => initiators.every(({ rule }) => rule.startsWith("doer."));

/**
 * Makes those who lost men in one telling of a fight the first of its sides where a later telling has the losses of others: "قتل 15 من الحوثيين، في حين قتل ستة من
 * المقاومة في اشتباكات". Changes the earlier telling where it does.
 */
export function faceOther(into: Draft, { initiators, targets }: Draft): void {
	if (into.type.value !== "clash" || into.targets.length === 0 || targets.length === 0) return;
	if (!unnamed(into.initiators) || !unnamed(initiators)) return;
	if ([...into.targets, ...targets].some(({ value }) => PEOPLE.includes(value)) || into.targets.some(({ value }) => holds(targets, value)))
		return;
	into.initiators = into.targets;
	into.targets = [];
}

/** The parties of a telling, on the sides where they stand. */
export interface Sides {
	readonly initiators: readonly Valued<string>[];
	readonly targets: readonly Valued<string>[];
}

/**
 * The parties of a later telling as an earlier one has them: "معارك بين الجيش والحوثيين" and then "قتل عشرة من الحوثيين وستة من الجيش" have the same two sides. Takes both
 * tellings; returns the later one's parties without those who stand on the other side already, with the sides changed where it names the other one first.
 */
export function sidesOf(into: Draft, from: Draft): Sides {
	const { initiators, targets } = from;
	if (!FACING.has(into.type.value) || into.initiators.length === 0 || into.targets.length === 0) return { initiators, targets };
	// A body that fights within itself is on both sides.
	if (into.initiators.some(({ value }) => holds(into.targets, value))) return { initiators, targets };
	const crossed = (a: readonly Valued<string>[], b: Draft["targets"]) => a.some(({ value }) => holds(b, value));
	const straight = crossed(initiators, into.initiators) || crossed(targets, into.targets);
	const turned = !straight && (crossed(initiators, into.targets) || crossed(targets, into.initiators));
	const [first, second] = turned ? [targets, initiators] : [initiators, targets];
	// Civilians who came to harm are of no side.
	const harmed = first.filter(({ value }) => turned && SUFFERERS.has(value));
	return {
		initiators: first.filter((party) => !harmed.includes(party) && !holds(into.targets, party.value)),
		targets: [...second, ...harmed].filter(({ value }) => !holds(into.initiators, value)),
	};
}
