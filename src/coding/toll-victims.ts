import { AMONG, ENDS_MET } from "../arabic/particles.js";
import type { Clause } from "./clauses.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";

/** "لقي أربعة عناصر مصرعهم": those who meet the end that a noun behind them names; undefined for other words of harm. */
export function victimBefore({ from, trigger }: Clause, phrases: readonly Phrase[], { sentence: { texts } }: Parsed): Phrase | undefined {
	if (!ENDS_MET.has(texts[trigger.from] ?? "")) return undefined;
	return phrases.findLast(
		(p) =>
			(p.sort === "person" || p.sort === "actor") &&
			p.owner < 0 &&
			!AMONG.has(texts[p.from - 1] ?? "") &&
			p.from >= from &&
			p.to <= trigger.from &&
			trigger.from - p.to <= END_REACH,
	);
}

/** How far behind those who meet it an end may be named. */
const END_REACH = 8;

/** "أصابت قذيفة منزلا", "إصابة مبنيين": a thing hit, or a place, is nobody hurt. */
export function isOfThing({ trigger, after }: Clause, { places }: Parsed): boolean {
	if (trigger.mention.unit.sense.toll !== "injured") return false;
	const [first, second] = after.filter(({ owner, joined }) => owner < 0 && joined < 0);
	const hit = trigger.verb && !trigger.passive && first?.sort === "means" ? second : first;
	if (hit)
		return hit.sort === "object" && hit.prep === null && hit.from - Math.max(trigger.to, hit === second && first ? first.to : 0) <= 1;
	return places.some(({ from, preposition, heads }) => from === trigger.to && preposition === null && heads.length > 0);
}
