import type { Mention, Parsed } from "./mentions.js";

/** For every word of a sentence, the mentions that cover it, most telling first. */
export type Cover = readonly (readonly Mention[])[];

const ORDER: readonly string[] = [
	"connect",
	"act",
	"harm",
	"actor",
	"person",
	"object",
	"means",
	"anaphora",
	"nisba",
	"source",
	"say",
	"modality",
	"negation",
	"series",
	"quantity",
	"head",
	"opinion",
];
const RANK = new Map(ORDER.map((family, i) => [family, i]));
const LAST = ORDER.length;

const NOTHING: readonly Mention[] = [];

/** Lists for every word the mentions on it. */
export function coverOf(parsed: Parsed): Cover {
	const cover: (readonly Mention[])[] = new Array(parsed.sentence.words.length).fill(NOTHING);
	for (const mention of parsed.mentions) {
		for (let i = mention.from; i < mention.to; i++) {
			const list = cover[i] as Mention[];
			if (list === NOTHING) cover[i] = [mention];
			else list.push(mention);
		}
	}
	for (const list of cover) if (list.length > 1) (list as Mention[]).sort(byTelling);
	return cover;
}

function byTelling(a: Mention, b: Mention): number {
	return (RANK.get(a.family) ?? LAST) - (RANK.get(b.family) ?? LAST) || b.to - b.from - (a.to - a.from);
}
