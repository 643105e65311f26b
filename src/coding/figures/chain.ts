import type { DraftDays, DraftPlace, DraftSource, Valued } from "../draft.js";
import type { Parsed } from "../mentions.js";
import type { Discourse } from "../refer.js";

/** What the last count over a period leaves for the sentences that go on with it: its time, its doers, its places, its sources. */
export interface Chain {
	/** Sentence of the last figure. */
	readonly sentence: number;
	readonly days: DraftDays | null;
	readonly doers: readonly Valued<string>[];
	readonly places: readonly DraftPlace[];
	readonly sources: readonly DraftSource[];
	/** The sentence ended with a colon: its list follows. */
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
	if (again || total) return true;
	if (gap > 1) return false;
	if (chain.lists) return true;
	return opensOn(parsed);
}

/** How many words at a sentence's start can say that it goes on. */
const OPENING = 4;

/** Opens with words of effect or addition and a definite noun of attack, or with a part of a list: وأسفرت الهجمات عن، بالإضافة إلى. */
function opensOn(parsed: Parsed): boolean {
	const effect = parsed.mentions.find((m) => m.family === "act" && m.unit.entry.attributes.get("kind") === "cause" && m.from < OPENING);
	if (!effect) return parsed.mentions.some((m) => m.family === "series" && m.unit.entry.id === "more" && m.from === 0);
	return parsed.mentions.some(
		(m) => m.family === "quantity" && m.unit.entry.id === "attacks" && m.definite && m.from >= effect.to && m.from <= effect.to + 2,
	);
}
