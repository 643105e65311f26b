import type { Draft } from "./draft.js";

/** The name of the preposition before a purpose. */
const FOR = "for";

/** A type that a later telling may tell more closely, and whether the earlier one tells it so loosely. */
interface Closer {
	readonly from: readonly string[];
	readonly loosely: (draft: Draft) => boolean;
}

const untold = ({ specific }: Draft) => !specific;

const CLOSER: Readonly<Record<string, Closer>> = {
	// "غارة أميركية", then "غارة لطائرة بدون طيار".
	air_strike: { from: ["drone_strike"], loosely: ({ means }) => means.length === 0 },
	// "صواريخ إسرائيلية", then "طائرات أطلقت صواريخ".
	shelling: { from: ["air_strike", "drone_strike"], loosely: ({ means }) => means.every(({ value }) => value === "missile") },
	// "تصعيد", then "هجمات".
	operation: { from: ["armed_attack"], loosely: untold },
	// "تقدم", then "سيطرة".
	deployment: { from: ["territory_taken"], loosely: untold },
};

/** Whether a later telling of an act says more closely what it was than an earlier one that names its type already. */
export function tellsCloser(into: Draft, from: Draft): boolean {
	const closer = CLOSER[into.type.value];
	// "تقدم للسيطرة على المدينة": what is only meant to be is no act yet.
	return closer?.from.includes(from.type.value) === true && closer.loosely(into) && from.traits.prep !== FOR;
}
