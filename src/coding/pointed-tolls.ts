import { CLASS, isOf } from "../arabic/classes.js";
import type { NumberReading } from "../arabic/numbers/index.js";
import { PRONOUN } from "../arabic/particles.js";
import type { TollKey } from "../schemes/codebook.js";
import type { Act } from "./acts.js";
import type { Parsed } from "./mentions.js";
import type { TollLine } from "./toll-numbers.js";
import type { Trigger } from "./triggers.js";

/** How far before a pronoun the people stand that it points back at. */
const REACH = 30;
/** Fewest whom the pronoun of many points back at. */
const MANY = 3;

/**
 * The number of the people whom a pronoun at an act's word points back at, who were told of before in the sentence: استهدف ثلاثة جنود ما أدى إلى إصابتهم; undefined where a word
 * of harm has told of them already, or where others than those counted stand between.
 */
export function pointedBack({ from, sort, mention }: Trigger, parsed: Parsed): NumberReading | undefined {
	if (mention.enclitic !== PRONOUN.many || parsed.numbers.length === 0) return undefined;
	const { mentions, numbers, dates, sentence } = parsed;
	const number = numbers.findLast((n) => n.to <= from && !dates.some((d) => d.from <= n.from && n.to <= d.to));
	if (!number || number.noun < 0 || from - number.from > REACH || (number.range[0] ?? 0) < MANY) return undefined;
	if (!mentions.some((m) => isPeople(m.family) && m.from <= number.noun && number.noun < m.to)) return undefined;
	for (let i = number.to; i < from; i++) if (isOf(sentence.words[i], CLASS.hard)) return undefined;
	if (sort === "harm" && mentions.some((m) => m.family === "harm" && m.from < from && m.to > number.from - BEFORE)) return undefined;
	return mentions.some((m) => m.family === "person" && m.from > number.noun && m.to <= from) ? undefined : number;
}

/** The toll of an arrest or abduction of those whom a pronoun points back at: هاجموا منزل 4 ناشطين وجرى اعتقالهم; else the one that was read. */
export function withPointed(line: TollLine | null, key: TollKey, { triggers }: Act, parsed: Parsed): TollLine | null {
	if ((line && !line.vague) || parsed.numbers.length === 0) return line;
	for (const trigger of triggers) {
		if (trigger.type !== "arrest" && trigger.type !== "abduction") continue;
		const number = pointedBack(trigger, parsed);
		if (number)
			return { key, total: number.range, groups: new Map(), from: trigger.from, to: trigger.to, vague: false, rule: "toll.pointed" };
	}
	return line;
}

/** How far before those counted a word of harm stands that tells of them: قتل ثلاثة جنود. */
const BEFORE = 8;

function isPeople(family: string): boolean {
	return family === "person" || family === "actor";
}
