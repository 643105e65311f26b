import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import type { Trigger } from "./triggers.js";

/** How far behind its verb a subject or object may stand. */
const REACH = 4;
/** The same with days and times between. */
const DATED_REACH = 14;

/** "استهدفت اليوم الأحد 24 تموز قوات النظام بلدة سرمين": whether a phrase stands near enough behind a verb, days between them aside. */
export function isNearVerb({ from }: Phrase, { to }: Trigger, { dates }: Parsed): boolean {
	let gap = from - to;
	if (gap <= REACH || gap > DATED_REACH) return gap <= REACH;
	for (const date of dates) if (date.from >= to && date.to <= from) gap -= date.to - date.from;
	return gap <= REACH;
}
