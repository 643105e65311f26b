import { CITY_PAPERS } from "../arabic/speech/words.js";
import type { Mention } from "./mentions.js";
import type { Sentence } from "./words.js";

const QUOTE = '"';

/** Whether a word is the name of a paper that a city has too, which stands in quotation marks alone: قال مصدر لـ"الرياض". */
export function isPaper(texts: readonly string[], at: number): boolean {
	return CITY_PAPERS.has(texts[at] ?? "") && texts[at - 1] === QUOTE && texts[at + 1] === QUOTE;
}

/** Mentions without the countries whose capital has the name of a paper that is named. */
export function withoutPapers(mentions: readonly Mention[], { texts }: Sentence): readonly Mention[] {
	const paper = ({ family, from }: Mention) => (family === "actor" || family === "nisba") && isPaper(texts, from);
	return mentions.some(paper) ? mentions.filter((mention) => !paper(mention)) : mentions;
}
