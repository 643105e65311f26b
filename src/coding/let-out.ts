import { CLASS, isOf } from "../arabic/classes.js";
import { PARTITIVES } from "../arabic/particles.js";
import type { Parsed } from "./mentions.js";

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
