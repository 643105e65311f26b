import { CLASS, isOf } from "../arabic/classes.js";
import { FAMILIES, MOST_OF_THEM, PARTITIVES, PREPOSITION, withoutArticle } from "../arabic/particles.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";

/** Whether a word at or behind `floor` lets those at a word out of the ones before: بينهم، منهم, or brackets: 3 مدنيين (طفلان وامرأة). */
export function isLetOut(at: number, parsed: Parsed, floor: number): boolean {
	const { words } = parsed.sentence;
	if (partitive(at, parsed)) return true;
	for (let i = at - 1, bracket = true; i >= floor; i--) {
		const text = words[i]?.text ?? "";
		if (isOf(words[i], CLASS.among | CLASS.andAmong) || (text === "(" && bracket)) return true;
		if (text === ")") bracket = false;
		if (isOf(words[i], CLASS.hard | CLASS.linking)) return false;
	}
	return false;
}

/** "ثلاثة منهم من عائلة واحدة": a number of those counted before. */
function partitive(at: number, parsed: Parsed): boolean {
	for (const n of parsed.numbers) if (n.from === at) return PARTITIVES.has(parsed.sentence.words[n.to]?.text ?? "");
	return false;
}

/** How far behind a family those that it is made up of stand: أسرة مكونة من ستة أفراد. */
const KIN_REACH = 4;

/** Whether people are those that a family is made up of, of whatever kind their word is elsewhere. */
export function isOfFamily({ from }: Phrase, { sentence: { texts } }: Parsed): boolean {
	if (texts[from - 1] !== PREPOSITION.from) return false;
	return texts.slice(Math.max(0, from - KIN_REACH), from - 1).some((text) => FAMILIES.has(withoutArticle(text)));
}

/** Whether "most of them" stands right before people, with "of" between or not: معظمهم من النساء. */
export function isMost({ from }: Phrase, { sentence: { texts } }: Parsed): boolean {
	const before = texts[from - 1] ?? "";
	return MOST_OF_THEM.has(before) || (before === PREPOSITION.from && MOST_OF_THEM.has(texts[from - 2] ?? ""));
}
