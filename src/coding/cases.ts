import type { NumberReading } from "../arabic/numbers/index.js";
import { CASES } from "../arabic/tallies.js";
import type { TollKey } from "../schemes/codebook.js";
import type { Act } from "./acts.js";
import type { Parsed } from "./mentions.js";
import type { TollLine } from "./toll-numbers.js";
import type { Trigger } from "./triggers.js";

/** The number of the cases that an act's noun names: 187 حالة اعتقال; undefined where none are counted. */
export function casesOf({ from, verb, type }: Trigger, { numbers, sentence: { texts } }: Parsed): NumberReading | undefined {
	if (verb || type !== "arrest" || !CASES.has(texts[from - 1] ?? "")) return undefined;
	return numbers.find((n) => n.noun === from - 1);
}

/** The toll of an arrest that is told in cases, with the groups of those let out of them: 18 حالة اعتقال بينها 3 أطفال; else the one that was read. */
export function withCases(line: TollLine | null, key: TollKey, { triggers }: Act, parsed: Parsed): TollLine | null {
	if (parsed.numbers.length === 0 || key !== "detained") return line;
	for (const trigger of triggers) {
		const cases = casesOf(trigger, parsed);
		if (cases)
			return {
				key,
				total: cases.range,
				groups: line?.groups ?? new Map(),
				from: cases.from,
				to: Math.max(trigger.to, line?.to ?? 0),
				vague: false,
				rule: "toll.cases",
			};
	}
	return line;
}
