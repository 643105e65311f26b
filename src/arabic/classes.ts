import type { Analysis } from "./clitics.js";
import {
	ALSO,
	AMONG,
	AND,
	ANOTHER,
	ANSWERING,
	APART,
	BELONGING,
	BODIES,
	CLAUSE_OPENERS,
	COMPLEMENTISERS,
	DURING_IT,
	HARD_MARKS,
	LINKING_OPENERS,
	LOYAL,
	NEARBY,
	RELATIVES,
	RISING,
	TOTALS,
} from "./particles.js";
import { opensPattern } from "./said-patterns.js";
import { BESIDE, GOING_ON, NO_TELLING, UNTOLD } from "./speech/words.js";
import { AUXILIARIES, announcesFuture, isFutureVerb, NOT_PAST } from "./statements.js";

/**
 * Classes of small words and marks, as bits of `Shape.classes`. Readers ask them of every word of a sentence, so they are told
 * once for each distinct word.
 */
export const CLASS = {
	/** A mark that ends a clause by itself. */
	hard: 1 << 0,
	comma: 1 << 1,
	colon: 1 << 2,
	/** A quotation mark. */
	quote: 1 << 3,
	/** Quotation marks, brackets and dashes, which stand between words that belong together. */
	bracket: 1 << 4,
	/** Opens a new clause; `linking` ones may go on with the same act. */
	opener: 1 << 5,
	linking: 1 << 6,
	complementiser: 1 << 7,
	relative: 1 << 8,
	/** "And" as a word of its own; words such as "also". */
	and: 1 << 9,
	also: 1 << 10,
	belonging: 1 << 11,
	/** A word for a body before its name, without what is attached to it. */
	body: 1 << 12,
	loyal: 1 << 13,
	/** Lets a group out of a count; the same with a letter attached before it. */
	among: 1 << 14,
	andAmong: 1 << 25,
	another: 1 << 15,
	apart: 1 << 16,
	during: 1 << 17,
	nearby: 1 << 18,
	/** Stands between a verb of saying, its speaker and what is said. */
	beside: 1 << 19,
	/** Looks like a verb of saying and is none; says of the verb behind it that nothing was told. */
	noTelling: 1 << 20,
	untold: 1 << 21,
	auxiliary: 1 << 22,
	/** What somebody says can be a verbal act from this word on; `will`: from the word behind it. */
	saying: 1 << 23,
	will: 1 << 24,
	/** A verb that goes on with a telling. */
	goingOn: 1 << 26,
	/** Says that what follows is what an act answers. */
	answering: 1 << 27,
	/** Verbs by which a total comes to its number; the words for the total. */
	rising: 1 << 28,
	total: 1 << 29,
} as const;

const WORDS: readonly (readonly [bit: number, words: ReadonlySet<string>])[] = [
	[CLASS.hard, HARD_MARKS],
	[CLASS.comma, new Set([","])],
	[CLASS.colon, new Set([":", "|"])],
	[CLASS.quote, new Set(['"'])],
	[CLASS.bracket, new Set(['"', "'", "(", ")", "[", "]", "_", "-"])],
	[CLASS.opener, CLAUSE_OPENERS],
	[CLASS.linking, LINKING_OPENERS],
	[CLASS.complementiser, COMPLEMENTISERS],
	[CLASS.relative, RELATIVES],
	[CLASS.and, new Set([AND])],
	[CLASS.also, ALSO],
	[CLASS.belonging, BELONGING],
	[CLASS.loyal, LOYAL],
	[CLASS.among, AMONG],
	[CLASS.another, ANOTHER],
	[CLASS.answering, ANSWERING],
	[CLASS.apart, APART],
	[CLASS.during, DURING_IT],
	[CLASS.nearby, NEARBY],
	[CLASS.beside, BESIDE],
	[CLASS.noTelling, NO_TELLING],
	[CLASS.untold, UNTOLD],
	[CLASS.auxiliary, AUXILIARIES],
	[CLASS.goingOn, GOING_ON],
	[CLASS.rising, RISING],
	[CLASS.total, TOTALS],
];

/** The classes of a word, of `CLASS`. */
export function classesOf(text: string, analyses: readonly Analysis[]): number {
	let classes = 0;
	for (const [bit, words] of WORDS) if (words.has(text)) classes |= bit;
	if (BODIES.has(bareOf(text, analyses))) classes |= CLASS.body;
	if (AMONG.has(text.slice(1))) classes |= CLASS.andAmong;
	if (opensPattern(text) || isFutureVerb(text) || NOT_PAST.has(text)) classes |= CLASS.saying;
	if (announcesFuture(text)) classes |= CLASS.will;
	return classes;
}

/** A word without its particles and article, in its shortest reading where that has no pronoun. */
function bareOf(text: string, analyses: readonly Analysis[]): string {
	const last = analyses.at(-1);
	return last?.enclitic === "" ? last.stem : text;
}

/** A word as far as its classes are asked. */
interface Classed {
	readonly shape: { readonly classes: number };
}

/** Whether a word is of any of some classes; none is where there is no word. */
export function isOf(word: Classed | undefined, classes: number): boolean {
	return word !== undefined && (word.shape.classes & classes) !== 0;
}
