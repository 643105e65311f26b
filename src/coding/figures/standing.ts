import { CLASS, isOf } from "../../arabic/classes.js";
import type { NumberReading } from "../../arabic/numbers/index.js";
import { AMONG, AND, conjoined, HARD_MARKS, PREPOSITION, TALLIES } from "../../arabic/particles.js";
import { COMES_TO, HOUSEHOLDS, PRISONS, TAKING_PART, TRAINING } from "../../arabic/tallies.js";
import type { FigureType } from "../../schemes/codebook.js";
import type { Range } from "../../schemes/record.js";
import type { Act } from "../acts.js";
import type { Draft, DraftDays, DraftPlace, DraftSource, Evidence, Valued } from "../draft.js";
import { include } from "../draft.js";
import type { Context } from "../event.js";
import { identify } from "../identify.js";
import type { Mention, Parsed } from "../mentions.js";
import { leadOf } from "../phrases.js";
import { isSpread } from "../ranges.js";
import { namedFirst, placesAt, type Site } from "../sites.js";
import type { Word } from "../words.js";
import { retold } from "./chain.js";
import type { Counted } from "./counted.js";
import { placeBehind } from "./counted.js";
import { amongBefore, drivesOut, harmOf, isTotal, rangeOf, SUFFERED, stillHeld } from "./governing.js";
import { figure } from "./make.js";
import { periodsOf } from "./period.js";
import { targetsOf } from "./targets.js";

/** How far before a number a word such as تحتجز or بحاجة may stand, and how far behind it. */
const BEFORE = 10;
const BEHIND = 5;
/** A number of the displaced from which on no single flight is meant. */
const MANY = 10_000;
/** How far a part may stand behind what it is part of. */
const PART = 6;
/** How near an act tells that the number is its own. */
const OF_ACT = 8;

/** What the standing quantity before in the sentence leaves for its parts: منهم 2000 أجنبي. */
interface Before {
	readonly type: FigureType;
	readonly to: number;
	readonly told: Mention;
	readonly targets: readonly Valued<string>[];
	/** A part of what was counted before: بينهم 320 طفلا. */
	readonly among: boolean;
}

/** Reads standing quantities that no act explains; `taken` are words that a count over a period has used. */
export function standing(
	context: Context,
	acts: readonly Act[],
	sources: (at: number) => DraftSource[],
	taken: ReadonlySet<number>,
): Draft[] {
	const { parsed, discourse } = context;
	const figures: Draft[] = [];
	let previous: Before | null = null;
	for (const number of parsed.numbers) {
		if (taken.has(number.from) || isLoose(number.range, DOZENS) || parsed.dates.some((d) => d.from <= number.from && number.to <= d.to))
			continue;
		const noun = nounAt(parsed, number.noun >= 0 ? number.noun : number.to);
		const found = typeAt(context, acts, number, noun, previous);
		if (!found || (isLoose(number.range, found.type === "fighters" ? HUNDREDS : THOUSANDS) && found.rule !== "stands.held")) continue;
		const among = found.rule === "stands.among";
		const named =
			(found.rule === "stands.total" && isBare(parsed, number, found.told)) ||
			(found.rule === "stands.fighters" && found.told.to <= number.from && number.noun < 0);
		const quoteFrom = among ? Math.max(0, amongBefore(parsed, number.from)) : named ? found.told.from : number.from;
		const to = Math.max(
			number.to,
			noun < parsed.sentence.words.length && !named ? noun + 1 : 0,
			found.told.from <= noun && found.told.from >= number.from ? found.told.to : 0,
		);
		const counted: Counted = {
			range: rangeOf(parsed, number),
			from: number.from,
			to,
			quoteFrom,
			noun: named ? found.told.from : noun,
			type: found.type,
			rule: found.rule,
			told: found.told,
			trigger: null,
			among,
			others: false,
			object: null,
		};
		const holders = UNHELD.has(found.type) ? [] : holdersOf(context, number);
		const own = UNTOLD.has(found.type) || found.rule === "stands.trained" ? [] : targetsOf(context, counted, null, null);
		const shares = among || (number.noun < 0 && found.type === previous?.type);
		const theirs = found.type === "fighters" && found.rule !== "stands.trained" && holders.length > 0 && own.every(isGeneric);
		const targets: readonly Valued<string>[] = theirs ? holders : own.length === 0 && shares && previous ? previous.targets : own;
		const told = sources(number.from);
		const made = figure(parsed, counted, {
			type: found.type,
			rule: `figure.${found.rule}`,
			confidence: 0.65,
			initiators: found.type === "fighters" ? ofForce(holders, targets) : holders.filter((h) => !targets.some((t) => t.value === h.value)),
			targets,
			objects: [],
			means: [],
			places: placesOf(context, to, told, found.type === "money" || found.rule === "stands.trained"),
			days: found.days ?? null,
			sources: told,
			acts: acts.length,
			chained: false,
		});
		if (!retold(discourse, made)) figures.push(made);
		if (found.type !== "facilities") previous = { type: found.type, to, told: found.told, targets, among };
		else if (previous !== null) previous = { type: previous.type, to, told: previous.told, targets: previous.targets, among };
		else previous = { type: "facilities", to, told: found.told, targets, among };
	}
	return figures;
}

/** Types of figures that count nobody. */
const UNTOLD: ReadonlySet<string> = new Set(["money", "facilities"]);

/** "2500 جندي": those counted are named by no body of theirs. */
function isGeneric({ rule }: Valued<string>): boolean {
	return rule === "figure.counted";
}

/** Whose fighters are counted has them: who holds them else. */
function ofForce(holders: readonly Valued<string>[], targets: readonly Valued<string>[]): readonly Valued<string>[] {
	return holders.length > 0 ? holders : targets;
}

/** "Dozens of prisoners" is no count, save where they are said to be held; "thousands" is one. */
function isLoose(range: Range, least: number): boolean {
	return isSpread(range) && (range[0] ?? 0) < least;
}

const THOUSANDS = 2000;
const HUNDREDS = 200;
const DOZENS = 20;

/**
 * The place that "in" brings behind a number and its noun, else the most specific places that the sentence names: beside others
 * none in a speaker's name (رئيس الطائفة في لبنان) and no country that acts (جرائم روسيا). `given`: it is money, or are men who were trained.
 */
function placesOf({ sites, parsed }: Context, to: number, told: readonly DraftSource[], given: boolean): DraftPlace[] {
	const behind = placeBehind(parsed, to);
	const here = sites.sites.filter((site) => site.phrase === behind);
	if (here.length > 0) return placesAt(here);
	const parents = new Set(sites.sites.map((site) => site.phrase.parent));
	const named = sites.sites.filter((site) => !parents.has(site.index));
	const able = given ? named.filter((site) => !isGiver(site)) : named;
	const where = able.filter((site) => !isOfSpeaker(site, told, parsed) && !isOfActor(site, parsed));
	const chosen = where.some(({ phrase }) => phrase.nameFrom >= to || told.length === 0) ? where : able;
	return placesAt(namedFirst(chosen, parsed.sentence.words)).slice(0, 2);
}

/** "قدمت ألمانيا 20 مليون يورو للأردن": a country that gives or gets what is counted is not where it is. */
function isGiver({ kind, phrase: { heads, preposition } }: Site): boolean {
	return kind === "country" && heads.length === 0 && (preposition === null || preposition === PREPOSITION.for);
}

function isOfActor({ kind, phrase: { nameFrom } }: Site, { mentions }: Parsed): boolean {
	return kind === "country" && mentions.some((m) => m.to === nameFrom && m.family === "act");
}

function isOfSpeaker({ phrase }: Site, told: readonly DraftSource[], { sentence }: Parsed): boolean {
	return told.some(({ name }) => name.sentence === sentence.index && name.from <= phrase.nameFrom && phrase.nameFrom < name.to);
}

function nounAt(parsed: Parsed, at: number): number {
	return parsed.sentence.words[at]?.text === PREPOSITION.from ? at + 1 : at;
}

interface Found {
	readonly days?: DraftDays | null;
	readonly type: FigureType;
	readonly rule: string;
	readonly told: Mention;
}

/** What a number stands for: by its noun and by a word beside it. */
function typeAt(context: Context, acts: readonly Act[], number: NumberReading, noun: number, previous: Before | null): Found | null {
	const { parsed, cover } = context;
	const { from, to } = number;
	const least = number.range[0] ?? number.range[1] ?? 0;
	const here = cover[noun] ?? [];
	const quantity = here.find((m) => m.family === "quantity");
	const type = quantity?.unit.entry.attributes.get("type") as FigureType | undefined;
	const near = (ids: ReadonlySet<string>, before: number, behind: number) =>
		parsed.mentions.find(
			(m) =>
				m.family === "quantity" &&
				ids.has(m.unit.entry.id) &&
				((m.to <= from && from - m.to <= before) || (m.from >= to && m.from - to <= behind)),
		);
	const stands = parsed.mentions.find(
		(m) =>
			m.family === "series" &&
			m.unit.entry.id === "standing" &&
			m.to <= from &&
			from - m.to <= BEFORE &&
			(!m.unit.verb || m.unit.voice !== "past"),
	);
	const total = parsed.mentions.find((m) => isTotal(m) && m.to <= from && from - m.to <= BEFORE) ?? totalReached(parsed, from);
	const acted = acts.some((act) =>
		act.triggers.some(
			(t) => t.sort !== "statement" && t.sort !== "light" && Math.abs(t.from - from) < OF_ACT && !(stands && t.from === stands.from),
		),
	);
	const people = here.find((m) => (m.family === "person" || m.family === "actor") && !m.unit.form.flags.has("noncount"));
	// "بينهم 320 طفلا و90 أسيرة": a further part.
	const led = parsed.sentence.texts[from - 1] === AND ? from - 1 : conjoined(leadOf(parsed.sentence.words[from] as Word)) ? from : -1;
	const goesOn = previous?.among === true && led === previous.to;
	if (previous && from - previous.to <= PART && (goesOn || amongBefore(parsed, from) >= 0) && previous.type !== "facilities")
		return { type: previous.type, rule: "stands.among", told: people ?? previous.told };
	if (type === "money" && quantity) return least >= 10_000 ? { type, rule: "stands.money", told: quantity } : null;
	if (type === "population" && quantity) return { type, rule: "stands.population", told: quantity };
	const inhabited = near(INHABITED, 3, 2);
	if (inhabited && least >= 100) return { type: "population", rule: "stands.population", told: inhabited };
	const nisba = here.find((m) => m.family === "nisba");
	const counts = people ?? nisba;
	const flight = least >= MANY ? flightOf(parsed, acts, number, counts) : null;
	if (counts && isDrivenOut(context, acts, number)) return { type: "displaced", rule: "stands.driven", told: counts };
	if (flight) return { type: "displaced", rule: "stands.driven", told: counts ?? flight };
	const need = counts || type === "displaced" ? near(NEED, 4, NEEDED) : undefined;
	if (need && least >= 100) return { type: "aid_need", rule: "stands.need", told: need };
	const kept = counts || AMONG.has(parsed.sentence.texts[to] ?? "") ? near(KEPT, 3, 0) : undefined;
	const keeping = kept ?? (counts ? stillHeld(parsed, from) : undefined);
	if (keeping) return { type: "detainees", rule: "stands.held", told: keeping };
	if (previous && number.noun < 0 && from - previous.to <= PART) {
		const { texts } = parsed.sentence;
		if (previous.type === "detainees" && texts[to] === PREPOSITION.held)
			return { type: "detainees", rule: "stands.held", told: previous.told };
		if (placeBehind(parsed, to)) return { type: previous.type, rule: "stands.placed", told: previous.told };
	}
	const employed = people ? near(STAFF, BEFORE, 0) : undefined;
	if (employed && least >= 10) return { type: "other", rule: "stands.staff", told: employed };
	const held = people || type === "fighters" ? near(HELD, BEFORE, BEHIND) : undefined;
	if (held && held.from !== noun && (stands || total || remains(parsed, noun)) && least >= 10)
		return { type: "detainees", rule: "stands.held", told: held };
	const counted = countedByTotal(context, total, number, noun);
	if (counted) return counted;
	const force = number.noun < 0 ? forceOf(parsed, from) : undefined;
	if (force) return { type: "fighters", rule: "stands.fighters", told: force };
	if (people && type === undefined && least >= FORCE && isTrained(parsed, from, to))
		return { type: "fighters", rule: "stands.trained", told: people };
	const household = least >= FEW && (stands || total) && !acted ? householdAt(context, noun) : undefined;
	if (household) return { type: "population", rule: "stands.people", told: household };
	if (!quantity || !type) {
		const dwell =
			people && here.some((m) => m.family === "person") && ((stands && !acted && least >= DWELLERS) || isPeopling(acts, number));
		return dwell ? { type: "population", rule: "stands.people", told: people } : null;
	}
	switch (type) {
		case "detainees":
			return stands || total || (!acted && least >= 100) ? { type, rule: "stands.detainees", told: quantity } : null;
		case "displaced":
			return stands || total || least >= MANY || !acted ? { type, rule: "stands.displaced", told: quantity } : null;
		case "fighters":
			return stands || total || isNumbered(context, from) || (least >= FORCE && isOfForce(parsed, from, to))
				? { type, rule: "stands.fighters", told: quantity }
				: null;
		case "facilities":
			return (previous !== null || stands) && !acted ? { type, rule: "stands.facilities", told: quantity } : null;
		case "other":
			if (quantity.unit.entry.id === "incident") return incidents(parsed, quantity);
			return acted || least < FEW ? null : { type, rule: "stands.other", told: quantity };
		default:
			return null;
	}
}

/** "استجابت الفرق منذ بداية العام لأكثر من 2100 حريق": fires and the like, where a time says over which they were counted. */
function incidents(parsed: Parsed, told: Mention): Found | null {
	const period = periodsOf(parsed).find((p) => p.rule === "stretch" || p.rule === "year");
	return period ? { type: "other", rule: "stands.incidents", told, days: period.days } : null;
}

/** From so many on, those who live in a place are its people. */
const DWELLERS = 100;
/** Fewer votes, seats or targets are no count. */
const FEW = 3;
/** So many people are nobody's toll. */
const MILLION = 1_000_000;

/** "يهدد حياة أكثر من 4 ملايين مدني": so many that they are a people, whatever is told of them but their flight. */
function isPeopling(acts: readonly Act[], { from, range }: NumberReading): boolean {
	if ((range[0] ?? 0) < MILLION || isLoose(range, Number.POSITIVE_INFINITY)) return false;
	return !acts.some((act) => act.triggers.some((t) => (t.sort === "harm" || SUFFERED[t.type]) && Math.abs(t.from - from) < OF_ACT));
}

/** "آلاف العائلات التي هجرتها القوات": people whom the clause behind them says to have been driven out. */
function isDrivenOut({ parsed }: Context, acts: readonly Act[], number: NumberReading): boolean {
	return acts.some((act) => act.triggers.some((t) => drivesOut(parsed, t) === number));
}

/** "5162 طفلا ما زال معتقلا": a word that says they still are, right behind them. */
function remains({ mentions }: Parsed, noun: number): boolean {
	return mentions.some((m) => m.family === "series" && m.unit.entry.id === "standing" && m.from > noun && m.from - noun <= 2);
}

/** The word of flight that governs people counted, or a number that leaves them out: نزح 20 ألف شخص، شردت الحرب 14 مليونا، 75 ألفا نزحوا. */
function flightOf(parsed: Parsed, acts: readonly Act[], { from, to, noun }: NumberReading, counts: Mention | undefined): Mention | null {
	const triggers = acts.flatMap((act) => act.triggers);
	const elided = noun < 0 || triggers.some((t) => t.from === noun && t.verb);
	if (!counts && !elided) return null;
	const harm = harmOf(parsed, triggers, from, to);
	return harm?.type === "displacement" ? harm.mention : null;
}

/** "عدد النازحين العراقيين بلغ 3 ملايين", "عدد المعتقلين تجاوز 9900": the total that a verb right before a number says to have come to it. */
function totalReached({ sentence: { texts } }: Parsed, from: number): { readonly to: number } | undefined {
	if (!COMES_TO.has(texts[from - 1] ?? "") && !COMES_TO.has(texts[from] ?? "")) return undefined;
	for (let i = from - 2; i >= Math.max(0, from - BEFORE); i--) {
		if (TALLIES.has(texts[i] ?? "")) return { to: i + 1 };
		if (HARD_MARKS.has(texts[i] ?? "")) return undefined;
	}
	return undefined;
}

/** "بلغ عدد المختطفين ... 67 شخصا", "ارتفع عدد النازحين إلى 120 ألفا": people that a total names. */
function countedByTotal(context: Context, total: { readonly to: number } | undefined, number: NumberReading, noun: number): Found | null {
	if (!total) return null;
	const { cover } = context;
	const after = [...(cover[total.to] ?? []), ...(cover[total.to + 1] ?? [])].filter((m) => m.from >= total.to);
	const named = after.find((m) => m.family === "quantity") ?? after.find((m) => m.family === "person");
	if (!named || !(isBare(context.parsed, number, named) || (cover[noun] ?? []).some((m) => m.family === "person" || m.family === "actor")))
		return null;
	const type = named.unit.entry.attributes.get("type") as FigureType | undefined;
	if (
		type === "casualties" ||
		type === "attacks" ||
		context.parsed.mentions.some((m) => m.family === "harm" && m.from >= total.to && m.to <= noun)
	)
		return null;
	return { type: type ?? "other", rule: "stands.total", told: named };
}

/** A number without a noun that a total comes to: right behind what it counts, or behind "to". */
function isBare({ sentence: { texts } }: Parsed, { noun, from }: NumberReading, named: Mention): boolean {
	if (noun >= 0 || named.family !== "quantity") return false;
	const before = texts[from - 1] ?? "";
	return from === named.to || before === PREPOSITION.to || COMES_TO.has(before) || COMES_TO.has(texts[from] ?? "");
}

/** "عدد مقاتلي التنظيم ... بين 8 آلاف و10 آلاف مسلح". */
function isNumbered({ parsed }: Context, from: number): boolean {
	return forceOf(parsed, from) !== undefined;
}

/** The words for how many a force has before a number: عدد مقاتلي التنظيم بنحو ستة آلاف. */
function forceOf({ mentions }: Parsed, from: number): Mention | undefined {
	return mentions.find((m) => m.family === "quantity" && m.unit.entry.id === "force" && m.to <= from && from - m.to <= BEFORE);
}

/** From so many on, those who are trained or take part are a force's number. */
const FORCE = 10;
/** How far from a number the word may stand that says so. */
const TRAINED = 6;

/** "يشارك في العملية 20 ألف مقاتل", "1800 مقاتل تلقوا تدريبات": whether a word beside a number of fighters tells how many a force has. */
function isOfForce(parsed: Parsed, from: number, to: number): boolean {
	return (
		parsed.sentence.texts.slice(Math.max(0, from - TRAINED), from).some((text) => TAKING_PART.has(text)) || isTrained(parsed, from, to)
	);
}

function isTrained({ sentence: { texts }, mentions }: Parsed, from: number, to: number): boolean {
	// "مقتل 33 مسلحا في مركز تدريب": those who came to harm are a toll.
	if (mentions.some((m) => m.family === "harm" && Math.abs(m.from - from) < OF_ACT)) return false;
	for (let i = Math.max(0, from - TRAINED); i <= to + TRAINED; i++) {
		if (HARD_MARKS.has(texts[i] ?? "") && i < from) return false;
		if ((i < from || i >= to) && TRAINING.has(texts[i] ?? "")) return true;
	}
	return false;
}

/** The families that a number counts. */
function householdAt({ parsed, cover }: Context, noun: number): Mention | undefined {
	return HOUSEHOLDS.has(parsed.sentence.texts[noun] ?? "") ? cover[noun]?.find((m) => m.from === noun && m.family === "person") : undefined;
}

/** How far behind the people their need may be told. */
const NEEDED = 8;
/** Types of figures of people whom nobody holds. */
const UNHELD: ReadonlySet<string> = new Set(["population", "aid_need"]);
const INHABITED = new Set(["population"]);
const NEED = new Set(["need"]);
const HELD = new Set(["held"]);
const KEPT = new Set(["kept"]);
const STAFF = new Set(["staff"]);

/** Ids of those who are held or driven out, and hold nobody. */
const PASSIVES: ReadonlySet<string> = new Set(["detainees", "refugees"]);

/** Who holds: the actor that لدى brings behind the number, else the one before it that no preposition leads and that does not only say so. */
function holdersOf(context: Context, { from, to }: NumberReading): Valued<string>[] {
	const holders: Valued<string>[] = [];
	const { words } = context.parsed.sentence;
	const that = words.findLastIndex((word, i) => i < from && isOf(word, CLASS.complementiser));
	const { texts } = context.parsed.sentence;
	const holder =
		context.phrases.find((p) => p.sort === "actor" && p.prep === PREPOSITION.held && p.from >= to && p.from - to <= 1) ??
		// "عدد المعتقلين في سجون النظام", "المختطفين لدى الحوثيين".
		context.phrases.find(
			(p) => p.sort === "actor" && p.to <= from && (p.prep === PREPOSITION.held || PRISONS.has(texts[p.from - 1] ?? "")),
		) ??
		context.phrases.find(
			(p) =>
				p.sort === "actor" &&
				!PASSIVES.has(p.head.unit.entry.id) &&
				p.to <= from &&
				p.from > that &&
				p.prep === null &&
				p.cue === null &&
				p.owner < 0 &&
				!p.head.unit.entry.attributes.has("group"),
		);
	if (!holder) return holders;
	const evidence: Evidence = { sentence: context.parsed.sentence.index, from: holder.from, to: holder.to };
	for (const { id, confidence } of identify(holder, "arrest", context))
		include(holders, { value: id, rule: "figure.holder", evidence, confidence });
	return holders;
}
