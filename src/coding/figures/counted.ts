import { CLASS, isOf } from "../../arabic/classes.js";
import type { NumberReading } from "../../arabic/numbers/index.js";
import { conjoined, OTHERS, PREPOSITION } from "../../arabic/particles.js";
import { familyBits } from "../../arabic/schemas.js";
import { type EventType, type FigureType, familyOf } from "../../schemes/codebook.js";
import type { Range } from "../../schemes/record.js";
import type { Cover } from "../cover.js";
import type { Mention, Parsed } from "../mentions.js";
import type { Trigger } from "../triggers.js";
import { amongBefore, BEFORE, hardBetween, harmOf, isAttack, isTotalled, SUFFERED } from "./governing.js";

/** A number of a sentence with what it counts. */
export interface Counted {
	readonly range: Range;
	/** Words of the number and its noun, half-open, and the first of the shortest clause that tells it. */
	readonly from: number;
	readonly to: number;
	readonly quoteFrom: number;
	/** Behind the last word of that clause, where it reaches further than the noun. */
	readonly quoteTo?: number;
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

/** What a number is read against. */
interface At {
	readonly parsed: Parsed;
	readonly triggers: readonly Trigger[];
	readonly number: NumberReading;
	readonly noun: number;
	/** What the lexicons know at the noun. */
	readonly mentions: readonly Mention[];
	readonly previous: Counted | undefined;
	readonly base: Pick<Counted, "range" | "from" | "to" | "quoteFrom" | "noun" | "among" | "others" | "object">;
}

/** How far a part may stand behind what it is part of, with and without "among them" before it. */
const PART = 10;
const NEAR = 4;

/** Ways to tell what a number counts, in order; the first that knows the number decides, `null` that it makes no figure. */
const WAYS: readonly ((at: At) => Counted | null | undefined)[] = [
	ofActs,
	ofTimes,
	ofDead,
	ofPeople,
	ofThings,
	ofParts,
	ofPlaces,
	ofTotal,
	ofNobodyNamed,
];

/** Reads what the numbers of a sentence count, in order; numbers that count nothing a figure holds are left out. */
export function readCounted(parsed: Parsed, cover: Cover, triggers: readonly Trigger[]): Counted[] {
	const list: Counted[] = [];
	let end = 0;
	for (const number of parsed.numbers) {
		// A number within a date counts nothing, and a definite dual ("الهجومين") points back.
		if (number.from < end || isInDate(parsed, number)) continue;
		if (cover[number.from]?.some((m) => m.definite) && number.rule.includes("dual")) continue;
		const at = opened(parsed, cover, triggers, number, list.at(-1));
		let counted: Counted | null | undefined;
		for (let k = 0; k < WAYS.length && counted === undefined; k++) counted = (WAYS[k] as (typeof WAYS)[number])(at);
		if (!counted) continue;
		list.push(counted);
		end = counted.to;
		const single = singleAfter(parsed, cover, counted);
		if (single) list.push(single);
	}
	return list;
}

/** Whether a number is part of a date. */
export function isInDate(parsed: Parsed, { from, to }: NumberReading): boolean {
	for (const d of parsed.dates) if (d.from <= from && to <= d.to) return true;
	return false;
}

function opened(parsed: Parsed, cover: Cover, triggers: readonly Trigger[], number: NumberReading, previous: Counted | undefined): At {
	const { words } = parsed.sentence;
	const noun = nounOf(parsed, number);
	const all = cover[noun] ?? [];
	const mentions = all.every((m) => m.from >= number.from) ? all : all.filter((m) => m.from >= number.from || m.from === noun);
	const others = OTHERS.has(words[noun]?.text ?? "") || OTHERS.has(words[noun + 1]?.text ?? "") || number.rule.includes("others");
	const among =
		!others &&
		(amongBefore(parsed, number.from) >= 0 ||
			(previous?.among === true && number.from - previous.to <= (words[previous.to]?.text === "," ? 2 : 1)));
	let longest = Math.max(noun + 1, number.to);
	for (const m of mentions) if (m.from === noun && ((NOUNS >> m.unit.rank) & 1) !== 0) longest = Math.max(longest, m.to);
	const base = {
		range: number.range,
		from: number.from,
		to: Math.min(longest, words.length),
		quoteFrom: number.from,
		noun,
		among,
		others,
		object: null,
	};
	return { parsed, triggers, number, noun, mentions, previous, base };
}

const NOUNS = familyBits("person", "actor", "harm", "act", "object", "quantity");

/** What differs from what stands at the number itself. */
type Other = Partial<Pick<Counted, "to" | "quoteFrom" | "among" | "object">>;
const ALIKE: Other = {};

/** Makes what a number counts. Written field by field: a sentence full of numbers makes many, each by another way. */
function count({ base }: At, type: FigureType, rule: string, told: Mention | null, trigger: Trigger | null, other = ALIKE): Counted {
	return {
		range: base.range,
		from: base.from,
		to: other.to ?? base.to,
		quoteFrom: other.quoteFrom ?? base.quoteFrom,
		noun: base.noun,
		type,
		rule,
		told,
		trigger,
		among: other.among ?? base.among,
		others: base.others,
		object: other.object ?? base.object,
	};
}

/** The word of the noun: behind "of", and behind "total" in "يرتفع إلى 594 تعداد العسكريين". */
function nounOf(parsed: Parsed, number: NumberReading): number {
	const at = number.noun >= 0 ? number.noun : number.to;
	if (parsed.sentence.words[at]?.text === PREPOSITION.from) return at + 1;
	for (const m of parsed.mentions) if (m.from === at && m.family === "series" && m.unit.entry.id === "tally_word") return at + 1;
	return at;
}

/** 13 هجوما، 454 غارة. */
function ofActs(at: At): Counted | undefined {
	for (const told of at.mentions) if (isAttackNoun(told)) return count(at, "attacks", "count.acts", told, triggerAt(at));
	return undefined;
}

/** The trigger whose words hold the noun. */
function triggerAt({ triggers, noun }: At): Trigger | null {
	for (const t of triggers) if (t.from <= noun && noun < t.to) return t;
	return null;
}

function isAttackNoun(m: Mention): boolean {
	if (m.family === "quantity") return m.unit.entry.id === "attacks";
	if (m.family !== "act" || m.unit.verb || m.unit.sense.adj) return false;
	const { type, kind } = m.unit.sense;
	return type !== undefined && kind !== "statement" && (type === "hit" || familyOf(type as EventType) === "attack");
}

/** 32 مرة قامت خلالها باستهداف. */
function ofTimes(at: At): Counted | null | undefined {
	const { mentions, triggers, noun } = at;
	const told = mentions.find((m) => m.family === "quantity" && m.unit.entry.id === "times");
	if (!told) return undefined;
	const trigger = triggers.find((t) => t.from >= noun && t.from - noun <= NEAR + 2 && isAttack(t));
	return trigger ? count(at, "attacks", "count.times", told, trigger) : null;
}

/** 14 قتيلا. */
function ofDead(at: At): Counted | undefined {
	for (const told of at.mentions)
		if (told.family === "harm" && told.unit.sense.person) return count(at, "casualties", "count.dead", told, triggerAt(at));
	return undefined;
}

function isPeople(m: Mention): boolean {
	if (m.unit.sense.noncount) return false;
	return m.family === "person" || (m.family === "actor" && (m.unit.sense.group !== undefined || m.unit.sense.member));
}

/** مقتل 33 مدنيا، بينهم 12 طفلا، وإصابة 65 آخرين. */
function ofPeople(at: At): Counted | null | undefined {
	const { parsed, triggers, number, mentions, previous, base } = at;
	const people = mentions.find((m) => isPeople(m)) ?? null;
	const part = base.among && previous !== undefined && previous.type !== "attacks" && previous.object === null;
	if (!people && !base.others && !(part && mentions.every((m) => m.family !== "object" && m.family !== "means"))) return undefined;
	if (part && number.from - previous.to <= PART) {
		const among = amongBefore(parsed, number.from);
		const quoteFrom = among >= 0 ? among : number.from;
		return count(at, previous.type, "count.among", people ?? previous.told, previous.trigger, { quoteFrom });
	}
	// "و202 من المدنيين" goes on with the number before.
	const joined = previous && previous.type === "casualties" && number.from - previous.to <= 2 ? previous.trigger : null;
	const trigger = harmOf(parsed, triggers, number.from, base.to) ?? joined;
	const told = people ?? trigger?.mention ?? null;
	if (!trigger) return count(at, "fighters", "count.people", told, null);
	const type = SUFFERED[trigger.sort === "harm" ? "harm" : trigger.type];
	if (!type) return null;
	const quoteFrom = trigger.to <= number.from && number.from - trigger.to <= NEAR ? trigger.from : number.from;
	return count(at, type, "count.suffered", told, trigger, { quoteFrom });
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

/** استهدفت الهجمات 3 أسواق ومدرستين: what was hit or destroyed. */
function ofThings(at: At): Counted | null | undefined {
	const { parsed, triggers, mentions, noun, base } = at;
	const told = mentions.find((m) => m.family === "object" && m.from === noun);
	if (!told) return undefined;
	const { id } = told.unit.entry;
	if (id === "none" && !mentions.some((m) => m.family === "quantity" && m.unit.sense.type === "other")) return null;
	const trigger = triggers.findLast((t) => t.to <= base.from && base.from - t.to <= BEFORE && !hardBetween(parsed, t.to, base.from));
	if (!trigger || !(isAttack(trigger) || trigger.sort === "harm" || trigger.type === "property_damage")) return null;
	return count(at, FACILITIES.has(id) ? "facilities" : "other", "count.things", told, trigger, { object: id === "none" ? null : id });
}

/** "24 منها جوية و8 برية", "أفرج عن 22 منهم": parts of what was counted before. */
function ofParts(at: At): Counted | undefined {
	const { parsed, number, noun, mentions, previous, base } = at;
	if (!previous || number.from - previous.to > PART + 2) return undefined;
	if (previous.type !== "attacks") {
		const part = previous.object === null && number.noun < 0 && isOf(parsed.sentence.words[number.to], CLASS.among);
		const { type, told, trigger } = previous;
		return part ? count(at, type, "count.part", told, trigger, { to: number.to + 1, among: true }) : undefined;
	}
	const { words } = parsed.sentence;
	const named = isOf(words[number.to], CLASS.among) || amongBefore(parsed, number.from) >= 0;
	const led = words[number.from]?.shape.conjoined || conjoined(words[number.from - 1]?.text ?? "");
	const part = named || (previous.rule === "count.part" && led && number.noun >= 0 && mentions.length === 0 && !isPlaced(parsed, noun));
	const to = Math.max(base.to, number.to + 1);
	return part ? count(at, "attacks", "count.part", previous.told, previous.trigger, { to }) : undefined;
}

function isPlaced(parsed: Parsed, at: number): boolean {
	return parsed.places.some((p) => p.from <= at && at < p.to);
}

/** "توزعت الهجمات: 13 لدمشق و7 لدرعا": a total that is divided by place. */
function ofPlaces(at: At): Counted | undefined {
	const { parsed, triggers, number, noun, mentions, base } = at;
	if (mentions.length > 0 && !isPlaced(parsed, noun)) return undefined;
	const spread = parsed.mentions.find((m) => m.family === "series" && m.unit.entry.id === "spread" && m.to <= number.from);
	if (!spread) return undefined;
	const place = parsed.places.find((p) => p.from === number.to || p.nameFrom === number.to);
	if (!place) return undefined;
	const trigger = triggers.find((t) => t.from >= spread.from - 3 && t.to <= number.from && !t.verb && isAttack(t));
	return trigger && count(at, "attacks", "count.spread", trigger.mention, trigger, { to: Math.max(base.to, place.to) });
}

/** "يرتفع عدد الضربات إلى 42": the number that a total of acts comes to. */
function ofTotal(at: At): Counted | undefined {
	const { parsed, triggers, number } = at;
	if (number.noun >= 0 || parsed.sentence.words[number.from - 1]?.text !== PREPOSITION.to) return undefined;
	const trigger = triggers.find((t) => t.to <= number.from && !t.verb && isTotalled(parsed, t) && (isAttack(t) || t.sort === "harm"));
	return trigger && count(at, isAttack(trigger) ? "attacks" : "casualties", "count.total", trigger.mention, trigger, { to: number.to });
}

/** A number whose people go without saying: وأصيب أكثر من 400. */
function ofNobodyNamed(at: At): Counted | undefined {
	const { parsed, triggers, number, mentions } = at;
	if (number.noun >= 0 || mentions.some((m) => m.family === "quantity" || m.family === "means")) return undefined;
	const trigger = harmOf(parsed, triggers, number.from, number.to);
	if (trigger?.sort !== "harm") return undefined;
	const next = parsed.sentence.words[number.to];
	const bare = !next || next.kind === "mark" || next.shape.preposition !== null || isOf(next, CLASS.opener) || next.shape.conjoined;
	const quoteFrom = Math.min(trigger.from, number.from);
	return bare ? count(at, "casualties", "count.bare", trigger.mention, trigger, { to: number.to, quoteFrom }) : undefined;
}

/** One more, without a number, behind a part that has one: بينهم 19 طفلا وامرأة. */
function singleAfter(parsed: Parsed, cover: Cover, counted: Counted): Counted | null {
	if (!counted.among || counted.type !== "casualties") return null;
	const person = cover[counted.to]?.find(
		(m) => m.from === counted.to && isPeople(m) && conjoined(m.proclitics) && !m.definite && m.unit.sense.group !== undefined,
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
