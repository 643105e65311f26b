import type { Mention, Parsed } from "./mentions.js";

/** For every word of a sentence, the mentions that cover it, most telling first. */
export type Cover = readonly (readonly Mention[])[];

const NOTHING: readonly Mention[] = [];

/** Lists for every word the mentions on it. */
export function coverOf(parsed: Parsed): Cover {
	const cover: (readonly Mention[])[] = new Array(parsed.sentence.words.length).fill(NOTHING);
	for (const mention of parsed.mentions) {
		for (let i = mention.from; i < mention.to; i++) {
			const list = cover[i] as Mention[];
			if (list === NOTHING) cover[i] = [mention];
			else enter(list, mention);
		}
	}
	return cover;
}

/** Enters a mention before those that tell less; of equals the longer comes first, then the one entered first. */
function enter(list: Mention[], mention: Mention): void {
	let k = list.length;
	list.push(mention);
	for (; k > 0 && tellsMore(mention, list[k - 1] as Mention); k--) list[k] = list[k - 1] as Mention;
	list[k] = mention;
}

function tellsMore(a: Mention, b: Mention): boolean {
	return a.unit.rank < b.unit.rank || (a.unit.rank === b.unit.rank && a.to - a.from > b.to - b.from);
}

/** The most telling mention of some families (see `familyBits`) among those on a word; undefined where there is none. */
export function firstOf(here: readonly Mention[] | undefined, families: number): Mention | undefined {
	if (here) for (const mention of here) if (((families >> mention.unit.rank) & 1) !== 0) return mention;
	return undefined;
}
