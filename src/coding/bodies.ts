import { BODIES_MANY, BODIES_ONE, BODIES_TWO, withoutAnd } from "../arabic/particles.js";
import type { Range } from "../schemes/record.js";
import type { Act } from "./acts.js";
import type { Parsed } from "./mentions.js";
import type { TollLine } from "./toll-numbers.js";

/** The entry of words for finding somebody dead, and for finding anything. */
const FOUND_DEAD = "found_dead";
const FOUND = "found";
export const FINDING: ReadonlySet<string> = new Set([FOUND_DEAD, FOUND]);

/** How far behind "found" the bodies stand that were. */
const REACH = 8;

/** Where the word stands for the bodies that an act tells the finding of: عثرت الشرطة على 12 جثة; -1 where it tells of none. */
export function bodiesAt({ triggers, to }: Act, { sentence: { texts } }: Parsed): number {
	const found = triggers.find(({ mention: { unit } }) => unit.entry.id === FOUND_DEAD || unit.entry.id === FOUND);
	if (!found) return -1;
	for (let i = found.from; i < Math.min(to, found.to + REACH); i++) if (numberOf(texts[i] ?? "")) return i;
	return -1;
}

/** Whether an act is that somebody was found dead: who finds him has no part in it. */
export function isFinding(act: Act, parsed: Parsed): boolean {
	return act.triggers.some((t) => t.mention.unit.entry.id === FOUND_DEAD) || bodiesAt(act, parsed) >= 0;
}

/** How many were found dead, by their bodies: جثتين، 12 جثة، جثث خمسة مدنيين. */
export function bodiesToll(act: Act, parsed: Parsed): TollLine | null {
	const at = bodiesAt(act, parsed);
	if (at < 0) return null;
	const counted = parsed.numbers.find((n) => n.to === at || n.noun === at || n.from === at + 1);
	const total = counted?.range ?? (numberOf(parsed.sentence.texts[at] ?? "") as Range);
	const from = counted ? Math.min(counted.from, at) : at;
	return { key: "killed", total, groups: new Map(), from, to: at + 1, vague: total[1] === null, rule: "toll.bodies" };
}

function numberOf(text: string): Range | null {
	const word = withoutAnd(text);
	if (BODIES_ONE.has(word)) return [1, 1];
	if (BODIES_TWO.has(word)) return [2, 2];
	return BODIES_MANY.has(word) ? [1, null] : null;
}
