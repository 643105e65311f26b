import type { NumberReading } from "../../arabic/numbers/index.js";
import { AMONG, CLAUSE_OPENERS, conjoined, HARD_MARKS, OTHERS, PREPOSITION, RELATIVES } from "../../arabic/particles.js";
import { type EventType, type FigureType, familyOf } from "../../schemes/codebook.js";
import type { Range } from "../../schemes/record.js";
import type { Cover } from "../cover.js";
import type { Mention, Parsed } from "../mentions.js";
import type { Trigger } from "../triggers.js";

/** A number of a sentence with what it counts. */
export interface Counted {
	readonly range: Range;
	/** Words of the number and its noun, half-open, and those of the shortest clause that tells it. */
	readonly from: number;
	readonly to: number;
	readonly quoteFrom: number;
	/** First word of the noun; behind the number where none is known. */
	readonly noun: number;
	/** What kind of figure it makes where it is counted over a period. */
	readonly type: FigureType;
	/** How the type is known. */
	readonly rule: string;
	/** The lexicon's word that it rests on. */
	readonly told: Mention | null;
	/** The trigger that governs it: what was suffered or done. */
	readonly trigger: Trigger | null;
	/** Part of the number before: بينهم 12 طفلا. */
	readonly among: boolean;
	readonly others: boolean;
	/** Class of the object counted; null for people and acts. */
	readonly object: string | null;
}

/** How far before its number a word of harm may stand, and how far behind a verb of it, in words. */
const BEFORE = 16;
const BEHIND = 9;
/** How far before a number "among them" may stand, and the number that it continues. */
const NEAR = 4;

/** Reads what the numbers of a sentence count, in order; numbers that count nothing a figure holds are left out. */
export function readCounted(parsed: Parsed, cover: Cover, triggers: readonly Trigger[]): Counted[] {
	const list: Counted[] = [];
	let end = 0;
	for (const number of parsed.numbers) {
		if (number.from < end || isPeriodWord(parsed, number)) continue;
		const counted = read(parsed, cover, triggers, number, list.at(-1));
		if (!counted) continue;
		list.push(counted);
		end = counted.to;
		const single = singleAfter(parsed, cover, counted);
		if (single) list.push(single);
	}
	return list;
}

/** Numbers within a date count nothing. */
function isPeriodWord(parsed: Parsed, number: NumberReading): boolean {
	return parsed.dates.some((d) => d.from <= number.from && number.to <= d.to);
}

function read(
	parsed: Parsed,
	cover: Cover,
	triggers: readonly Trigger[],
	number: NumberReading,
	previous: Counted | undefined,
): Counted | null {
	const { words } = parsed.sentence;
	const noun = nounOf(parsed, number);
	const mentions = noun < words.length ? (cover[noun] ?? []).filter((m) => m.from >= number.from || m.from === noun) : [];
	const among = isAmong(parsed, number.from, previous);
	const others = isOthers(parsed, number, noun);
	const longest = Math.max(noun + 1, number.to, ...mentions.filter((m) => m.from === noun && NOUNS.has(m.family)).map((m) => m.to));
	const base = { range: number.range, from: number.from, to: Math.min(longest, words.length), noun, among, others, object: null };
	const acts = mentions.find((m) => isAttackNoun(m));
	if (acts)
		return {
			...base,
			quoteFrom: number.from,
			type: "attacks",
			rule: "count.acts",
			told: acts,
			trigger: triggers.find((t) => t.from <= noun && noun < t.to) ?? null,
		};
	const times = mentions.find((m) => m.family === "quantity" && m.unit.entry.id === "times");
	if (times) {
		const act = triggers.find((t) => t.from >= noun && t.from - noun <= NEAR + 2 && isAttack(t));
		return act ? { ...base, quoteFrom: number.from, type: "attacks", rule: "count.times", told: times, trigger: act } : null;
	}
	const dead = mentions.find((m) => m.family === "harm" && m.unit.form.flags.has("person"));
	if (dead)
		return {
			...base,
			quoteFrom: number.from,
			type: "casualties",
			rule: "count.dead",
			told: dead,
			trigger: triggers.find((t) => t.from <= noun && noun < t.to) ?? null,
		};
	const people = mentions.find((m) => isPeople(m)) ?? null;
	if (people || others || (among && previous?.type === "casualties" && mentions.every((m) => m.family !== "object")))
		return readPeople(parsed, triggers, number, base, people, previous);
	const object = mentions.find((m) => m.family === "object" && m.from === noun);
	if (object) return readObject(parsed, triggers, base, object, mentions);
	if (previous?.type === "attacks" && number.from - previous.to <= NEAR + 8 && isPartOfActs(parsed, number, noun, mentions))
		return {
			...base,
			quoteFrom: number.from,
			to: Math.max(base.to, number.to + 1),
			type: "attacks",
			rule: "count.part",
			told: previous.told,
			trigger: previous.trigger,
		};
	const spread =
		mentions.length === 0 || parsed.places.some((p) => p.from <= noun && noun < p.to) ? spreadOver(parsed, triggers, number) : null;
	if (spread) return { ...base, quoteFrom: number.from, type: "attacks", rule: "count.spread", told: spread.mention, trigger: spread };
	const bare = mentions.every((m) => m.family !== "quantity" && m.family !== "means")
		? harmOf(parsed, triggers, number.from, number.to)
		: null;
	if (bare && (number.noun < 0 || bare.verb))
		return people === null && isBareNumber(parsed, number)
			? {
					...base,
					to: number.to,
					quoteFrom: Math.min(bare.from, number.from),
					type: "casualties",
					rule: "count.bare",
					told: bare.mention,
					trigger: bare,
				}
			: null;
	return null;
}

const NOUNS = new Set(["person", "actor", "harm", "act", "object", "quantity"]);

function nounOf(parsed: Parsed, number: NumberReading): number {
	const at = number.noun >= 0 ? number.noun : number.to;
	return parsed.sentence.words[at]?.text === PREPOSITION.from ? at + 1 : at;
}

function isAttackNoun(m: Mention): boolean {
	if (m.family === "quantity") return m.unit.entry.id === "attacks";
	if (m.family !== "act" || m.unit.verb || m.unit.form.flags.has("adj")) return false;
	const { attributes } = m.unit.entry;
	const type = attributes.get("type") ?? "hit";
	return attributes.get("kind") !== "statement" && (type === "hit" || familyOf(type as EventType) === "attack");
}

function isAttack(t: Trigger): boolean {
	return t.sort === "hit" || (t.sort === "event" && familyOf(t.type as EventType) === "attack");
}

function isPeople(m: Mention): boolean {
	if (m.unit.form.flags.has("noncount")) return false;
	return m.family === "person" || (m.family === "actor" && (m.unit.entry.attributes.has("group") || m.unit.form.flags.has("member")));
}

/** "بينهم 12 طفلا", "و38 امرأة" behind another part, "24 منها". */
function isAmong(parsed: Parsed, from: number, previous: Counted | undefined): boolean {
	const { words } = parsed.sentence;
	for (let i = from - 1; i >= 0 && i >= from - 3; i--) {
		const text = words[i]?.text ?? "";
		if (AMONG.has(text) || AMONG.has(text.slice(1))) return true;
		if (words[i]?.kind === "mark" && HARD_MARKS.has(text)) return false;
	}
	return previous?.among === true && from - previous.to <= 1;
}

function isOthers(parsed: Parsed, number: NumberReading, noun: number): boolean {
	const { words } = parsed.sentence;
	return OTHERS.has(words[noun]?.text ?? "") || OTHERS.has(words[noun + 1]?.text ?? "") || number.rule.includes("others");
}

function readPeople(
	parsed: Parsed,
	triggers: readonly Trigger[],
	number: NumberReading,
	base: Pick<Counted, "range" | "from" | "to" | "noun" | "among" | "others" | "object">,
	people: Mention | null,
	previous: Counted | undefined,
): Counted | null {
	const governed = harmOf(parsed, triggers, number.from, base.to);
	const told = people ?? governed?.mention ?? null;
	if (base.among && previous && number.from - previous.to <= NEAR)
		return {
			...base,
			quoteFrom: amongFrom(parsed, number.from),
			type: previous.type,
			rule: "count.among",
			told: told ?? previous.told,
			trigger: previous.trigger,
		};
	// "و202 من المدنيين" goes on with the number before.
	const joined = previous && previous.type === "casualties" && number.from - previous.to <= 2 ? previous.trigger : null;
	const trigger = governed ?? joined;
	if (!trigger) return { ...base, quoteFrom: number.from, type: "fighters", rule: "count.people", told, trigger: null };
	const type = TYPE_OF[trigger.sort === "harm" ? "harm" : trigger.type];
	if (!type) return null;
	return {
		...base,
		quoteFrom: trigger.to <= number.from && number.from - trigger.to <= NEAR ? trigger.from : number.from,
		type,
		rule: "count.suffered",
		told,
		trigger,
	};
}

const TYPE_OF: Readonly<Record<string, FigureType>> = {
	harm: "casualties",
	arrest: "detainees",
	abduction: "detainees",
	displacement: "displaced",
};

function amongFrom(parsed: Parsed, from: number): number {
	const { words } = parsed.sentence;
	for (let i = from - 1; i >= 0 && i >= from - 3; i--)
		if (AMONG.has(words[i]?.text ?? "") || AMONG.has((words[i]?.text ?? "").slice(1))) return i;
	return from;
}

/** The word of harm, arrest or flight that governs a number: before it in its clause, or a verb right behind its noun. */
function harmOf(parsed: Parsed, triggers: readonly Trigger[], from: number, to: number): Trigger | null {
	const { words } = parsed.sentence;
	for (let k = triggers.length - 1; k >= 0; k--) {
		const t = triggers[k] as Trigger;
		if (t.to > from) continue;
		if (from - t.to > BEFORE || hardBetween(parsed, t.to, from)) break;
		if (t.sort === "harm") return t.person && !t.verb ? null : t;
		if (TYPE_OF[t.type]) return t;
		if (t.verb && t.sort !== "light" && t.sort !== "statement") break;
	}
	for (const t of triggers) {
		if (t.from < to) continue;
		if (t.from - to > BEHIND) break;
		if (t.sort !== "harm" || !t.verb) {
			if (t.verb) break;
			continue;
		}
		for (let i = to; i < t.from; i++) {
			const text = words[i]?.text ?? "";
			if (HARD_MARKS.has(text) || text === "," || (CLAUSE_OPENERS.has(text) && !RELATIVES.has(text))) return null;
		}
		return t;
	}
	return null;
}

function hardBetween(parsed: Parsed, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (HARD_MARKS.has(parsed.sentence.words[i]?.text ?? "")) return true;
	return false;
}

/** Places and buildings that count as facilities. */
const FACILITIES = new Set([
	"headquarters",
	"base",
	"checkpoint",
	"home",
	"market",
	"school",
	"hospital",
	"worship",
	"camp",
	"prison",
	"government_building",
	"infrastructure",
	"oil_facility",
	"airport",
	"crossing",
	"bridge",
]);

function readObject(
	parsed: Parsed,
	triggers: readonly Trigger[],
	base: Pick<Counted, "range" | "from" | "to" | "noun" | "among" | "others" | "object">,
	object: Mention,
	mentions: readonly Mention[],
): Counted | null {
	const { id } = object.unit.entry;
	const quantity = mentions.find((m) => m.family === "quantity");
	if (id === "none" && quantity?.unit.entry.attributes.get("type") !== "other") return null;
	const trigger =
		triggers.findLast((t) => t.to <= base.from && base.from - t.to <= BEFORE && !hardBetween(parsed, t.to, base.from)) ?? null;
	return {
		...base,
		quoteFrom: base.from,
		type: FACILITIES.has(id) ? "facilities" : "other",
		rule: "count.things",
		told: object,
		trigger,
		object: id === "none" ? null : id,
	};
}

/** "24 منها جوية و8 برية": parts of the acts counted before. */
function isPartOfActs(parsed: Parsed, number: NumberReading, noun: number, mentions: readonly Mention[]): boolean {
	const { words } = parsed.sentence;
	if (AMONG.has(words[number.to]?.text ?? "") || isAmong(parsed, number.from, undefined)) return true;
	const led = words[number.from]?.shape.conjoined || conjoined(words[number.from - 1]?.text ?? "");
	return led && number.noun >= 0 && mentions.length === 0 && !parsed.places.some((p) => p.from <= noun && noun < p.to);
}

/** "توزعت الهجمات: 13 لدمشق و7 لدرعا": the noun of the acts that are divided by place. */
function spreadOver(parsed: Parsed, triggers: readonly Trigger[], number: NumberReading): Trigger | null {
	const spread = parsed.mentions.find((m) => m.family === "series" && m.unit.entry.id === "spread" && m.to <= number.from);
	if (!spread || !parsed.places.some((p) => p.from === number.to || p.nameFrom === number.to)) return null;
	return triggers.find((t) => t.from >= spread.from - 3 && t.to <= number.from && !t.verb && isAttack(t)) ?? null;
}

/** A number whose people go without saying: وأصيب أكثر من 400. */
function isBareNumber(parsed: Parsed, number: NumberReading): boolean {
	if (number.noun >= 0) return false;
	const next = parsed.sentence.words[number.to];
	return !next || next.kind === "mark" || next.shape.preposition !== null || CLAUSE_OPENERS.has(next.text) || next.shape.conjoined;
}

/** One more, without a number, behind a part that has one: بينهم 19 طفلا وامرأة. */
function singleAfter(parsed: Parsed, cover: Cover, counted: Counted): Counted | null {
	if (!counted.among || counted.type !== "casualties") return null;
	const person = cover[counted.to]?.find(
		(m) => m.from === counted.to && isPeople(m) && conjoined(m.proclitics) && !m.definite && m.unit.entry.attributes.has("group"),
	);
	if (!person || parsed.numbers.some((n) => n.from === counted.to)) return null;
	return {
		...counted,
		range: [1, 1],
		from: person.from,
		to: person.to,
		quoteFrom: counted.from,
		noun: person.from,
		told: person,
		rule: "count.single",
	};
}
