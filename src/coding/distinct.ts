import { comparePlaces, Relation } from "./compare.js";
import type { Draft } from "./draft.js";

/** Whether the way in which two tellings are told says that they are of two acts. */
export function isDistinct(known: Draft, draft: Draft): boolean {
	return (
		(draft.traits.habit !== known.traits.habit && isHabitBeside(known, draft)) || isOneMoreHere(known, draft) || isOtherItem(known, draft)
	);
}

/** One tells what is done again and again, the other one act of it: قتل مدني في قصف أمس. وتتعرض البلدة للقصف بين الحين والآخر. */
function isHabitBeside(known: Draft, draft: Draft): boolean {
	return draft.traits.habit
		? !draft.title && isSingle(known) && !isCounted(draft)
		: isUntoldAgain(known) && isCounted(draft) && !isCounted(known);
}

function isUntoldAgain({ traits: { tellings } }: Draft): boolean {
	return tellings === 1;
}

/** Of one day, or with losses that were counted. */
function isSingle(draft: Draft): boolean {
	const { days } = draft;
	return isCounted(draft) || (days?.stated === true && days.from !== null && days.from === days.to);
}

function isCounted({ toll }: Draft): boolean {
	for (const { vague, total } of toll.values()) if (!vague && total[0] === total[1]) return true;
	return false;
}

/** "Also" leads on to one more act behind that of the same sentence or the one before: اعتقلت عددا من الشبان، كما اعتقلت مدنيا. */
function isOneMoreHere(known: Draft, draft: Draft): boolean {
	if (!draft.traits.likewise) return false;
	const gap = draft.traits.sentence - (known.quotes.at(-1) as Draft["quotes"][number]).sentence;
	return gap === 0 || (gap === 1 && !known.title);
}

/** Each is an item of a list of its own. */
function isOtherItem({ traits: a }: Draft, { traits: b }: Draft): boolean {
	return a.around.opening === BULLET && b.around.opening === BULLET && a.sentence !== b.sentence;
}

const BULLET = "bullet";

/** Strikes that are heard from afar. */
const LOUD: ReadonlySet<string> = new Set(["air_strike", "drone_strike", "shelling"]);
/** How many sentences behind a strike its sound is told. */
const HEARD_REACH = 3;

/** "شنت الطائرات غارات على المدينة. وسمعت أصوات انفجارات": blasts that are only heard are those of the strikes told before, unless somewhere else. */
export function isSoundOf(known: Draft, draft: Draft): boolean {
	if (!draft.traits.heard || known.title || !LOUD.has(known.type.value) || draft.toll.size > 0 || draft.means.length > 0) return false;
	if (known.modality.value !== "occurred" || draft.modality.value !== "occurred") return false;
	const gap = draft.traits.sentence - (known.quotes.at(-1) as Draft["quotes"][number]).sentence;
	return gap <= HEARD_REACH && comparePlaces(known.places, draft.places) !== Relation.apart;
}
