import type { TollGroup } from "../schemes/codebook.js";
import { PEOPLE } from "../schemes/people.js";
import type { Range } from "../schemes/record.js";
import { compareTolls, Relation } from "./compare.js";
import { type Draft, type DraftToll, holds } from "./draft.js";
import { isSpread } from "./ranges.js";
import { RISEN } from "./toll-numbers.js";

/** The rule of a toll that adds up the dead of both sides. */
const BOTH_SIDES = "toll.both-sides";

/** Most dead of a title beside whom one in the text is not only one of them. */
const FEW = 2;

/**
 * Takes the toll of a later telling into that of an earlier one: what says more closely how many there were counts, and the dead of the two sides of a
 * fight are one total. Comes before the targets of the two are put together.
 */
export function uniteTolls(into: Draft, from: Draft): void {
	if (from.toll.size === 0) return;
	const apart = compareTolls(into.toll, from.toll) === Relation.apart;
	for (const [key, toll] of from.toll) {
		const known = into.toll.get(key);
		if (!known) into.toll.set(key, toll);
		else if (isSame(known.total, toll.total)) into.toll.set(key, { ...known, groups: new Map([...toll.groups, ...known.groups]) });
		else if (known.rule === BOTH_SIDES || (known.rule === RISEN && !isLoose(known))) continue;
		else if (toll.rule === RISEN && !isLoose(toll) && (toll.total[0] ?? 0) > (known.total[0] ?? 0)) into.toll.set(key, toll);
		else if (isOfOtherSide(into, known, from, toll)) into.toll.set(key, ofBoth(known, toll));
		else if (supersedes(known, toll, into, apart)) into.toll.set(key, toll);
	}
}

const isSame = (a: Range, b: Range) => a[0] === b[0] && a[1] === b[1];

/** A fight of which one telling has the losses of one side, and a later one those of the other: قتل 18 حوثيا في اشتباكات، وسقط أربعة قتلى في صفوف المقاومة. */
function isOfOtherSide(into: Draft, known: DraftToll, from: Draft, toll: DraftToll): boolean {
	if (into.type.value !== "clash" || into.title || from.title || isLoose(known) || isLoose(toll)) return false;
	const fallen = fallenOf(into, known);
	const others = fallenOf(from, toll);
	if (fallen.length === 0 || others.length === 0) return false;
	// "تسعة من الحوثيين واثنان من الجيش": both sides are counted already.
	if (fallen.some((id) => holds(into.initiators, id)) && fallen.some((id) => holds(into.targets, id))) return false;
	return ![...fallen, ...others].some((id) => OF_NO_SIDE.has(id)) && !others.some((id) => fallen.includes(id));
}

/** Whether only the magnitude of a toll is told. */
function isLoose({ vague, total }: DraftToll): boolean {
	return vague || isSpread(total);
}

/** How far behind the words of a toll those are named whose it is. */
const REACH = 3;

/** Whose losses a toll counts: the parties named in its words, else all to whom the act was done where nobody did it. */
function fallenOf({ initiators, targets }: Draft, { evidence }: DraftToll): string[] {
	const named = [...initiators, ...targets].filter(
		({ evidence: { sentence, from } }) => sentence === evidence.sentence && from >= evidence.from && from < evidence.to + REACH,
	);
	return (named.length > 0 ? named : initiators.length === 0 ? targets : []).map(({ value }) => value);
}

/** Those of whom it is not said on which side they are: خمسة جنود. */
const OF_NO_SIDE: ReadonlySet<string> = new Set([...PEOPLE, "soldiers", "militants", "security_forces", "unidentified"]);

function ofBoth(one: DraftToll, other: DraftToll): DraftToll {
	const groups = new Map<TollGroup, Range>();
	for (const [group, range] of other.groups) {
		const known = one.groups.get(group);
		if (known) groups.set(group, plus(known, range));
	}
	return { ...one, total: plus(one.total, other.total), groups, rule: BOTH_SIDES };
}

function plus([a, b]: Range, [c, d]: Range): Range {
	return [a === null || c === null ? null : a + c, b === null || d === null ? null : b + d];
}

/** Whether the toll of a later telling counts and not that of an earlier one. */
function supersedes(known: DraftToll, told: DraftToll, into: Draft, apart: boolean): boolean {
	const { total } = told;
	if (told.vague) return narrows(known.total, total);
	if (known.vague) return true;
	// "عدد من القتلى"، then "46 قتيلا".
	if (isSpread(known.total) && !isSpread(total) && fits(known.total, total)) return true;
	// A title leaves out "على الأقل"; of its ten dead a text tells of one by himself.
	if (into.title && isSame(known.total, [total[0], total[0]])) return total[1] === null;
	if (into.title && apart) return !(isSame(total, [1, 1]) && (known.total[0] ?? 0) > FEW);
	return narrows(known.total, total);
}

/** Most that "a number of" or "dozens" may turn out to be. */
const MOST = 99;

/** Whether a number may be that of which only its magnitude was told. */
function fits([low]: Range, [least, most]: Range): boolean {
	return least !== null && least > 1 && least <= MOST && (most !== null || least >= (low ?? 0));
}

/** Whether a second range says more closely what a first leaves open: several, then four. */
function narrows(known: Range, told: Range): boolean {
	// "37 على الأقل" says more than "dozens".
	if (isSpread(known) && (known[0] ?? 0) > 1 && told[0] !== null && told[1] === null && told[0] >= (known[0] ?? 0)) return true;
	// "30 على الأقل" stays, though "30" is said of it later.
	if (known[1] === null && told[0] === told[1] && told[0] === known[0] && (known[0] ?? 0) > 1) return false;
	const width = (range: Range) => (range[1] ?? Number.POSITIVE_INFINITY) - (range[0] ?? 0);
	return (
		width(told) < width(known) &&
		(told[0] ?? 0) >= (known[0] ?? 0) &&
		(told[1] ?? Number.POSITIVE_INFINITY) <= (known[1] ?? Number.POSITIVE_INFINITY)
	);
}
