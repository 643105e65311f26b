import { AND, attachedPreposition, OTHERS, PREPOSITION } from "../arabic/particles.js";
import type { TollGroup, TollKey } from "../schemes/codebook.js";
import type { Range } from "../schemes/record.js";
import type { Mention, Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import { isBody, itemOf } from "./toll-items.js";
import { sum, type TollLine } from "./toll-numbers.js";
import type { Trigger } from "./triggers.js";

/** How far behind a word of harm those may stand whom it befell in another act. */
const REACH = 25;

/**
 * "قتل جنديان في قصف على مأرب، وثلاثة في هجوم في تعز": those behind "and" whom the harm told before befell in an act of their own, before the act's noun; null
 * where none stand there.
 */
export function elidedHarm(first: Trigger | undefined, phrases: readonly Phrase[], parsed: Parsed): TollLine | null {
	const end = first && !first.verb && !first.adjective && first.sort === "event" && first.attack ? beforeCause(first, parsed) : -1;
	const counted = end > 0 ? countedUpTo(end, phrases, parsed) : null;
	const harm = counted && harmBefore(counted.from, parsed.mentions);
	if (!counted || !harm) return null;
	return { ...counted, key: (harm.unit.sense.toll ?? "killed") as TollKey, vague: false, rule: "toll.elided" };
}

/** Where the preposition or word of cause before an act's noun begins: في غارة، بقصف، إثر هجوم. -1 where there is none. */
function beforeCause({ from, mention }: Trigger, { mentions, sentence: { texts } }: Parsed): number {
	if (attachedPreposition(mention.proclitics) === PREPOSITION.by) return from;
	if (mention.proclitics !== "") return -1;
	if (texts[from - 1] === PREPOSITION.in) return from - 1;
	return mentions.find((m) => m.to === from && m.family === "act" && m.unit.sense.link === "source")?.from ?? -1;
}

/** People or a bare number behind "and" that end at a word. */
function countedUpTo(end: number, phrases: readonly Phrase[], parsed: Parsed): Omit<TollLine, "key" | "vague" | "rule"> | null {
	const { texts } = parsed.sentence;
	const people: Phrase[] = [];
	for (let at = end; ; at = (people[0] as Phrase).from) {
		const one = phrases.find((p) => p.to === at && p.conj && (p.sort === "person" || (p.sort === "actor" && !isBody(p))));
		if (!one) break;
		people.unshift(one);
	}
	if (people.length > 0) {
		const items = people.map((one) => itemOf(one, parsed));
		if (!items.every(({ counted }) => counted)) return null;
		const groups = new Map<TollGroup, Range>();
		for (const { group, range } of items) if (group) groups.set(group, sum(groups.get(group) ?? [0, 0], range));
		return { total: items.map(({ range }) => range).reduce(sum), groups, from: (people[0] as Phrase).from, to: end };
	}
	const number = parsed.numbers.find((n) => n.to === end || (n.to === end - 1 && OTHERS.has(texts[n.to] ?? "")));
	if (!number?.range[0] || !(texts[number.from]?.startsWith(AND) || texts[number.from - 1] === AND)) return null;
	return { total: number.range, groups: new Map(), from: number.from, to: number.to };
}

/** The word of harm before those counted, with the act between that it befell others in; undefined where a verb tells something else there. */
function harmBefore(at: number, mentions: readonly Mention[]): Mention | undefined {
	const harm = mentions.findLast((m) => m.family === "harm" && m.to <= at && at - m.to <= REACH);
	if (!harm) return undefined;
	const between = mentions.filter((m) => m.family === "act" && m.from >= harm.to && m.to <= at && m.unit.sense.link === undefined);
	return between.length > 0 && between.every(({ unit }) => !unit.verb) ? harm : undefined;
}
