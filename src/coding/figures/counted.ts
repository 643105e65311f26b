import { CLASS, isOf } from "../../arabic/classes.js";
import type { NumberReading } from "../../arabic/numbers/index.js";
import { NO_NOUN } from "../../arabic/numbers/nouns.js";
import { AMONG, CLAUSE_OPENERS, conjoined, OTHERS, PREPOSITION } from "../../arabic/particles.js";
import type { PlacePhrase } from "../../arabic/places/phrases.js";
import { type EventType, type FigureType, familyOf } from "../../schemes/codebook.js";
import type { Range } from "../../schemes/record.js";
import { casesOf } from "../cases.js";
import type { Cover } from "../cover.js";
import type { Mention, Parsed } from "../mentions.js";
import type { Trigger } from "../triggers.js";
import { amongBefore, BEFORE, hardBetween, harmOf, isAttack, isTotalled, rangeOf, SUFFERED } from "./governing.js";
import { munitionsAt } from "./munitions.js";

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
/** The same behind a total over a time, of which nothing else is told between. */
const PART_OF_TOTAL = 30;
const NEAR = 4;

/** Ways to tell what a number counts, in order; the first that knows the number decides, `null` that it makes no figure. */
const WAYS: readonly ((at: At) => Counted | null | undefined)[] = [
	ofActs,
	ofTimes,
	ofDead,
	ofCases,
	ofPeople,
	munitionsOf,
	ofThings,
	ofParts,
	ofPlaces,
	ofDivided,
	ofTotal,
	ofNobodyNamed,
];

/** Reads what the numbers of a sentence count, in order; numbers that count nothing a figure holds are left out. */
export function readCounted(parsed: Parsed, cover: Cover, triggers: readonly Trigger[]): Counted[] {
	const list: Counted[] = [];
	let end = 0;
	for (const number of parsed.numbers) {
		// A number within a date counts nothing, and a definite dual ("الهجومين") points back.
		if (number.from < end || parsed.dates.some((d) => d.from <= number.from && number.to <= d.to)) continue;
		if (number.rule.includes("dual") && cover[number.from]?.some((m) => m.definite)) continue;
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

function opened(parsed: Parsed, cover: Cover, triggers: readonly Trigger[], number: NumberReading, previous: Counted | undefined): At {
	const { words } = parsed.sentence;
	const noun = nounOf(parsed, number);
	const mentions = noun < words.length ? (cover[noun] ?? []).filter((m) => m.from >= number.from || m.from === noun) : [];
	const others = OTHERS.has(words[noun]?.text ?? "") || OTHERS.has(words[noun + 1]?.text ?? "") || number.rule.includes("others");
	const among =
		!others &&
		(amongBefore(parsed, number.from) >= 0 ||
			(previous?.among === true && number.from - previous.to <= (words[previous.to]?.text === "," ? 2 : 1)));
	const longest = Math.max(noun + 1, number.to, ...mentions.filter((m) => m.from === noun && NOUNS.has(m.family)).map((m) => m.to));
	const base = {
		range: rangeOf(parsed, number),
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

const NOUNS = new Set(["person", "actor", "harm", "act", "object", "quantity"]);

/** The word of the noun: behind "of", and behind "total" in "يرتفع إلى 594 تعداد العسكريين". */
function nounOf(parsed: Parsed, number: NumberReading): number {
	const at = number.noun >= 0 ? number.noun : number.to;
	if (parsed.sentence.words[at]?.text === PREPOSITION.from) return at + 1;
	if (parsed.total >= 0 && at > parsed.total && isOf(parsed.sentence.words[at], CLASS.total)) return at + 1;
	return parsed.mentions.some((m) => m.family === "series" && m.unit.entry.id === "tally_word" && m.from === at) ? at + 1 : at;
}

/** 13 هجوما، 454 غارة. */
function ofActs({ mentions, triggers, noun, base }: At): Counted | undefined {
	const told = mentions.find((m) => isAttackNoun(m));
	return (
		told && { ...base, type: "attacks", rule: "count.acts", told, trigger: triggers.find((t) => t.from <= noun && noun < t.to) ?? null }
	);
}

/** Whether a mention is a noun of attack: هجوم، غارة، استهداف. */
export function isAttackNoun(m: Mention): boolean {
	if (m.family === "quantity") return m.unit.entry.id === "attacks";
	if (m.family !== "act" || m.unit.verb || m.unit.form.flags.has("adj")) return false;
	const { attributes } = m.unit.entry;
	const type = attributes.get("type");
	return type !== undefined && attributes.get("kind") !== "statement" && (type === "hit" || familyOf(type as EventType) === "attack");
}

/** 32 مرة قامت خلالها باستهداف؛ استهدفت الموقع 4 مرات؛ ارتفع عدد المرات التي تم فيها استهداف الموقع إلى 12 مرة. */
function ofTimes({ parsed, mentions, triggers, noun, base }: At): Counted | null | undefined {
	const told = mentions.find((m) => m.family === "quantity" && m.unit.entry.id === "times");
	if (!told) return undefined;
	const trigger =
		triggers.find((t) => t.from >= noun && t.from - noun <= NEAR + 2 && isAttack(t)) ??
		triggers.findLast(
			(t) =>
				(t.verb || isOfTotal(parsed, t)) &&
				t.to <= base.from &&
				base.from - t.to <= BEFORE &&
				isAttack(t) &&
				!hardBetween(parsed, t.to, base.from),
		);
	return trigger ? { ...base, type: "attacks", rule: "count.times", told, trigger } : null;
}

/** 14 قتيلا. */
function ofDead({ mentions, triggers, noun, base }: At): Counted | undefined {
	const told = mentions.find((m) => m.family === "harm" && m.unit.form.flags.has("person"));
	return (
		told && { ...base, type: "casualties", rule: "count.dead", told, trigger: triggers.find((t) => t.from <= noun && noun < t.to) ?? null }
	);
}

/** "ألقت المروحيات 2000 برميل متفجر خلال تموز": what was fired or dropped on somebody, counted over a time. */
function munitionsOf({ parsed, triggers, number, base }: At): Counted | undefined {
	const told = munitionsAt(parsed, number);
	if (!told || base.others) return undefined;
	const trigger = triggers.findLast(
		(t) => isAttack(t) && t.to <= base.from && base.from - t.to <= BEFORE && !hardBetween(parsed, t.to, base.from),
	);
	return trigger && { ...base, type: "attacks", rule: "count.munitions", told, trigger };
}

/** 187 حالة اعتقال. */
function ofCases({ parsed, triggers, number, noun, base }: At): Counted | undefined {
	const trigger = triggers.find((t) => t.from === noun + 1);
	if (!trigger || casesOf(trigger, parsed) !== number) return undefined;
	return { ...base, to: trigger.to, type: "detainees", rule: "count.cases", told: trigger.mention, trigger };
}

function isPeople(m: Mention): boolean {
	if (m.unit.form.flags.has("noncount")) return false;
	return m.family === "person" || (m.family === "actor" && (m.unit.entry.attributes.has("group") || m.unit.form.flags.has("member")));
}

/** People by their nation or body alone: 12 ألف سوري، 16 من قوات البيشمركة. */
function isMember({ sentence: { words } }: Parsed, m: Mention, noun: number): boolean {
	if (m.from !== noun) return false;
	return m.family === "nisba" || (m.family === "actor" && words[noun - 1]?.text === PREPOSITION.from);
}

/** The entry of people driven out. */
const DRIVEN_OUT = "refugees";

/** مقتل 33 مدنيا، بينهم 12 طفلا، وإصابة 65 آخرين. */
function ofPeople({ parsed, triggers, number, mentions, previous, base }: At): Counted | null | undefined {
	const people = mentions.find((m) => isPeople(m)) ?? mentions.find((m) => isMember(parsed, m, base.noun)) ?? null;
	const part = base.among && previous !== undefined && previous.type !== "attacks" && previous.object === null;
	if (!people && !base.others && !(part && mentions.every((m) => m.family !== "object" && m.family !== "means"))) return undefined;
	const among = amongBefore(parsed, number.from);
	if (part && number.from - previous.to <= (isOfTotal(parsed, previous) ? PART_OF_TOTAL : PART))
		return {
			...base,
			quoteFrom: among >= 0 ? among : number.from,
			type: previous.type,
			rule: "count.among",
			told: people ?? previous.told,
			trigger: previous.trigger,
		};
	// "و202 من المدنيين" goes on with the number before.
	const joined = previous && previous.type === "casualties" && number.from - previous.to <= 2 ? previous.trigger : null;
	const trigger = harmOf(parsed, triggers, number.from, base.to) ?? joined;
	if (!people && !part && !base.others && !trigger) return undefined;
	const told = people ?? trigger?.mention ?? null;
	if (!trigger) return { ...base, type: "fighters", rule: "count.people", told, trigger: null };
	// "20 ألف قتيل و14 مليون نازح": beside the dead, those driven out are none of them.
	const drivenOut = trigger.person && people?.unit.entry.id === DRIVEN_OUT && isLed(parsed, number.from);
	const type = drivenOut ? "displaced" : SUFFERED[trigger.sort === "harm" ? "harm" : trigger.type];
	if (!type) return null;
	return {
		...base,
		quoteFrom: !drivenOut && trigger.to <= number.from && number.from - trigger.to <= NEAR ? trigger.from : number.from,
		type,
		rule: "count.suffered",
		told,
		trigger,
	};
}

function isOfTotal({ total }: Parsed, { from }: { readonly from: number }): boolean {
	return total >= 0 && from > total;
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
function ofThings({ parsed, triggers, mentions, noun, base }: At): Counted | null | undefined {
	const told = mentions.find((m) => m.family === "object" && m.from === noun);
	if (!told) return undefined;
	const { id } = told.unit.entry;
	if (id === "none" && !mentions.some((m) => m.family === "quantity" && m.unit.entry.attributes.get("type") === "other")) return null;
	const trigger = triggers.findLast((t) => t.to <= base.from && base.from - t.to <= BEFORE && !hardBetween(parsed, t.to, base.from));
	if (!trigger || !(isAttack(trigger) || trigger.sort === "harm" || trigger.type === "property_damage")) return null;
	return {
		...base,
		type: FACILITIES.has(id) ? "facilities" : "other",
		rule: "count.things",
		told,
		trigger,
		object: id === "none" ? null : id,
	};
}

/** "24 منها جوية و8 برية", "أفرج عن 22 منهم": parts of what was counted before. */
function ofParts({ parsed, number, noun, mentions, previous, base }: At): Counted | undefined {
	if (!previous || number.from - previous.to > PART + 2) return undefined;
	if (previous.type !== "attacks") {
		const part = previous.object === null && number.noun < 0 && AMONG.has(parsed.sentence.words[number.to]?.text ?? "");
		return part
			? { ...base, to: number.to + 1, type: previous.type, rule: "count.part", told: previous.told, trigger: previous.trigger, among: true }
			: undefined;
	}
	const { words } = parsed.sentence;
	const named = AMONG.has(words[number.to]?.text ?? "") || amongBefore(parsed, number.from) >= 0;
	const led = isLed(parsed, number.from);
	const part = named || (previous.rule === "count.part" && led && number.noun >= 0 && mentions.length === 0 && !isPlaced(parsed, noun));
	return part
		? { ...base, to: Math.max(base.to, number.to + 1), type: "attacks", rule: "count.part", told: previous.told, trigger: previous.trigger }
		: undefined;
}

/** Whether "and" leads a number. */
function isLed({ sentence: { words } }: Parsed, at: number): boolean {
	return words[at]?.shape.conjoined === true || conjoined(words[at - 1]?.text ?? "");
}

function isPlaced(parsed: Parsed, at: number): boolean {
	return parsed.places.some((p) => p.from <= at && at < p.to);
}

/** "توزعت الهجمات: 13 لدمشق و7 لدرعا": a total that is divided by place. */
function ofPlaces({ parsed, triggers, number, noun, mentions, base }: At): Counted | undefined {
	if (mentions.length > 0 && !isPlaced(parsed, noun)) return undefined;
	const spread = parsed.mentions.find((m) => m.family === "series" && m.unit.entry.id === "spread" && m.to <= number.from);
	const place = parsed.places.find((p) => p.from === number.to || p.nameFrom === number.to);
	if (!spread || !place) return undefined;
	const trigger = triggers.find((t) => t.from >= spread.from - 3 && t.to <= number.from && !t.verb && isAttack(t));
	return trigger && { ...base, to: Math.max(base.to, place.to), type: "attacks", rule: "count.spread", told: trigger.mention, trigger };
}

/** "12 في حلب و8 في إدلب": the number before, place by place. */
function ofDivided({ parsed, number, previous, base }: At): Counted | undefined {
	if (!previous || number.noun >= 0 || number.from - previous.to > PLACED) return undefined;
	const place = placeBehind(parsed, number.to);
	return (
		place && {
			...base,
			to: place.to,
			type: previous.type,
			rule: "count.placed",
			told: previous.told,
			trigger: previous.trigger,
			among: true,
		}
	);
}

/** How far behind the number before one of a place may stand. */
const PLACED = 5;

/** The place that "in" brings right behind a number. */
export function placeBehind(parsed: Parsed, at: number): PlacePhrase | undefined {
	return parsed.places.find((p) => p.preposition === PREPOSITION.in && p.nameFrom >= at && p.nameFrom - at <= 2 && p.from - at <= 1);
}

/** "يرتفع عدد الضربات إلى 42": the number that a total of acts comes to. */
function ofTotal({ parsed, triggers, number, base }: At): Counted | undefined {
	if (number.noun >= 0 || parsed.sentence.words[number.from - 1]?.text !== PREPOSITION.to) return undefined;
	const trigger = triggers.find((t) => t.to <= number.from && !t.verb && isTotalled(parsed, t) && (isAttack(t) || t.sort === "harm"));
	// "يرفع عدد الطلعات إلى 37": a noun of attack that tells no act by itself.
	const told = trigger?.mention ?? parsed.mentions.find((m) => m.to <= number.from && isAttackNoun(m) && isTotalled(parsed, m));
	return (
		told && {
			...base,
			to: number.to,
			type: !trigger || isAttack(trigger) ? "attacks" : "casualties",
			rule: "count.total",
			told,
			trigger: trigger ?? null,
		}
	);
}

/** A number whose people go without saying: وأصيب أكثر من 400، إصابة 4 بجروح. */
function ofNobodyNamed({ parsed, triggers, number, mentions, base }: At): Counted | undefined {
	if (mentions.some((m) => m.family === "quantity" || m.family === "means")) return undefined;
	const trigger = harmOf(parsed, triggers, number.from, number.to);
	if (trigger?.sort !== "harm" || number.noun >= 0) return undefined;
	const next = parsed.sentence.words[number.to];
	const bare =
		!next ||
		next.kind === "mark" ||
		next.shape.preposition !== null ||
		CLAUSE_OPENERS.has(next.text) ||
		NO_NOUN.has(next.text) ||
		next.shape.conjoined;
	return bare
		? {
				...base,
				to: number.to,
				quoteFrom: Math.min(trigger.from, number.from),
				type: "casualties",
				rule: "count.bare",
				told: trigger.mention,
				trigger,
			}
		: undefined;
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
