import type { NumberReading } from "../../arabic/numbers/index.js";
import { isPlural } from "../../arabic/plurals.js";
import type { Range } from "../../schemes/record.js";
import type { Draft, DraftDays, DraftPlace, DraftSource, Valued } from "../draft.js";
import type { Mention, Parsed } from "../mentions.js";
import type { Discourse } from "../refer.js";

/** What the last count over a period leaves for the sentences that go on with it: its time, its doers, its places, its sources. */
export interface Chain {
	/** Sentence of the last figure. */
	readonly sentence: number;
	readonly days: DraftDays | null;
	readonly doers: readonly Valued<string>[];
	readonly places: readonly DraftPlace[];
	readonly sources: readonly DraftSource[];
	/** The sentence ended with a colon, or is an item of the list behind one: more of it follows. */
	readonly lists: boolean;
}

/** The open count of each article that is being read, by what the article has named so far. */
const OPEN = new WeakMap<Discourse, Chain>();

/** The count that was opened before; null where none was. */
export function chainOf(discourse: Discourse | undefined): Chain | null {
	return (discourse && OPEN.get(discourse)) ?? null;
}

/** Notes a count that later sentences may go on with. */
export function openChain(discourse: Discourse, chain: Chain): void {
	OPEN.set(discourse, chain);
}

/** How far, in sentences, words that point back reach. */
const REACH = 3;

/**
 * Whether a sentence goes on with the count opened before: it points back at what was counted ("تلك الضربات", "الفترة نفسها"),
 * gives a total of its own, or stands right behind and names no day of its own.
 */
export function continues(parsed: Parsed, chain: Chain | null, total: boolean): boolean {
	if (!chain) return false;
	const gap = parsed.sentence.index - chain.sentence;
	if (gap <= 0 || gap > REACH || parsed.sentence.title) return false;
	if (parsed.dates.some((d) => d.start !== null && d.precision === "day")) return false;
	const again = parsed.mentions.some((m) => m.family === "series" && m.unit.entry.id === "again");
	if (again || total || parsed.numbers.some((n) => countsTimes(parsed, n))) return true;
	if (gap > 1) return chain.lists && isItem(parsed);
	return chain.lists || opensOn(parsed) || parsed.mentions.some((m) => isThoseAttacks(parsed, m));
}

/** "استهدفت الموقع 4 مرات": how often a thing was done; "لم تقصفه سوى 3 مرات" is no count of what went before. */
function countsTimes({ mentions }: Parsed, { noun, from }: NumberReading): boolean {
	return (
		mentions.some((m) => m.family === "quantity" && m.unit.entry.id === "times" && m.from === noun) &&
		!mentions.some((m) => m.family === "negation" && m.to <= from)
	);
}

/** Whether a sentence is an item of a list, by the stroke or number that it opens with. */
export function isItem({ sentence: { words } }: Parsed): boolean {
	return words[0]?.text === "-" || words[0]?.kind === "number";
}

/** "قتلوا في الغارات": the attacks counted before, several and known. */
function isThoseAttacks(parsed: Parsed, m: Mention): boolean {
	return m.family === "quantity" && m.unit.entry.id === "attacks" && m.definite && isPlural(parsed.sentence.words[m.from]?.text ?? "");
}

/** How many words at a sentence's start can say that it goes on. */
const OPENING = 4;

/** Opens with words of effect or addition and a definite noun of attack, or with a part of a list: وأسفرت الهجمات عن، بالإضافة إلى. */
function opensOn(parsed: Parsed): boolean {
	const effect = parsed.mentions.find((m) => m.family === "act" && m.unit.sense.link !== undefined && m.from < OPENING);
	if (!effect) return parsed.mentions.some((m) => m.family === "series" && m.unit.entry.id === "more" && m.from === 0);
	return parsed.mentions.some(
		(m) => m.family === "quantity" && m.unit.entry.id === "attacks" && m.definite && m.from >= effect.to && m.from <= effect.to + 2,
	);
}

/** How far back a figure told before is looked for, in figures, and how many quotes one takes. */
const MEMORY = 60;
const MOST_QUOTES = 12;

/** Figures that an article has told so far. */
const TOLD = new WeakMap<Discourse, Draft[]>();

/**
 * Whether a figure was told before in the article, headline or lead: the same count of the same over the same days. Its words
 * then go to the one told first.
 */
export function retold(discourse: Discourse, figure: Draft): boolean {
	const told = TOLD.get(discourse) ?? [];
	TOLD.set(discourse, told);
	const known = told.find((other) => isSame(other, figure));
	if (!known) {
		told.push(figure);
		if (told.length > MEMORY) told.shift();
		return false;
	}
	if (known.quotes.length < MOST_QUOTES) known.quotes.push(...figure.quotes);
	known.traits.tellings++;
	known.days ??= figure.days;
	if (known.title && !figure.title) known.value = figure.value;
	if (known.attribution.length === 0) known.attribution = figure.attribution;
	if (known.places.length === 0) known.places = figure.places;
	if (known.initiators.length === 0) known.initiators = figure.initiators;
	known.title = known.title && figure.title;
	return true;
}

/** The same count, or an exact one and the same number with "at least" or "about". */
function isAlike([low, high]: Range, [least, most]: Range): boolean {
	if (low === least && high === most) return true;
	if (low === null || low !== high) return false;
	return (least === low && most === null) || (least === Math.round(low * 0.9) && most === Math.round(low * 1.1));
}

/** Small numbers are alike by chance in one sentence; from another one on, the same count of the same is the same figure. */
function isSame(a: Draft, b: Draft): boolean {
	if (a.type.value !== b.type.value || a.traits.sentence === b.traits.sentence) return false;
	// Items of one list are counts of their own: 10 استهدافات، بينهم 3 نساء.
	if (a.traits.content && b.traits.content && !a.title && a.traits.relative && b.traits.relative) return false;
	const [x, y] = [a.value?.value, b.value?.value];
	if (!x || !y || !(isAlike(x, y) || isAlike(y, x))) return false;
	if (a.days && b.days && (a.days.from !== b.days.from || a.days.to !== b.days.to)) return false;
	if (a.targets.length > 0 && b.targets.length > 0 && !a.targets.some((t) => b.targets.some((u) => u.value === t.value))) return false;
	return a.title || a.places.length === 0 || b.places.length === 0 || a.places.some((p) => b.places.some((q) => q.key === p.key));
}
