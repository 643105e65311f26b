import { PREPOSITION, RELATIVES } from "../../arabic/particles.js";
import { isPlural } from "../../arabic/plurals.js";
import type { FigureType } from "../../schemes/codebook.js";
import type { Range } from "../../schemes/record.js";
import type { Act } from "../acts.js";
import type { Draft } from "../draft.js";
import type { Context } from "../event.js";
import { opensBetween, type Parsed } from "../mentions.js";
import { isSpread } from "../ranges.js";
import { type Chain, chainOf, continues } from "./chain.js";
import type { Counted } from "./counted.js";
import { drivesOut, hardBetween, isAttack, isTotalled, stillHeld } from "./governing.js";
import { countsMunitions } from "./munitions.js";
import { isDated, monthOf, type Period, periodOf } from "./period.js";
import { ranksOf } from "./ranks.js";
import { isStruckWith } from "./struck-with.js";
import { WAR } from "./targets.js";

/** From so many attacks on, no single act is told. */
const MANY = 50;
/** A year by itself is a period only for numbers of this size. */
const YEARLY = 20;

/** Why a number makes a figure; null where it counts one act's toll or nothing that counts. */
export function ruleOf(
	parsed: Parsed,
	counted: Counted,
	act: Act,
	period: Period | null,
	chain: Chain | null,
	opened: boolean,
): string | null {
	const least = counted.range[0] ?? counted.range[1] ?? 0;
	if (counted.rule === "count.spread") return chain ? "figure.spread" : null;
	if (counted.type === "fighters") return null;
	if (isOfAttacks(parsed, counted) && !hasDay(parsed, act)) return "figure.attacks";
	if (isLoose(counted.range, counted.type !== "attacks") && !isTally(counted.range, period)) return null;
	if (counted.type === "casualties" && least >= WAR) return isFar(counted) ? null : "figure.war";
	if (
		counted.rule === "count.acts" &&
		isMany(counted.range) &&
		!hasDay(parsed, act) &&
		(period === null || period.rule === "year") &&
		!isOneBombardment(parsed, counted)
	)
		return "figure.many";
	if (isScattered(parsed, counted)) return "figure.scattered";
	if (isTotalOfHours(parsed, counted)) return "figure.hours";
	if (counted.rule === "count.munitions") return period?.rule === "stretch" ? "figure.munitions" : null;
	if (period === null) return hasDay(parsed, act) || !(opened || chain) || isOfOne(act, counted) ? null : `figure.goes-on:${counted.type}`;
	if (period.rule === "conflict" || (period.rule === "year" && least < YEARLY && !opened)) return null;
	if (period.rule === "year" && isOne(act)) return null;
	if (period.rule === "total" && counted.type !== "attacks" && !opened) return null;
	return `figure.${period.rule}:${counted.type}`;
}

/** "Several", "dozens" and "others" are told of events; only in hundreds of attacks and thousands of people does a loose number count. */
function isLoose(range: Range, people: boolean): boolean {
	const [low, high] = range;
	if (low === 1 && high === null) return true;
	return isSpread(range) && (low ?? 0) < (people ? 2000 : 200);
}

/** "Dozens" counted since a day or a beginning are a tally; "several" and "others" never are. */
function isTally([low]: Range, period: Period | null): boolean {
	return low !== null && low >= DOZENS && period?.rule === "stretch" && period.days?.rule.endsWith("date.since") === true;
}

const DOZENS = 20;

/** How far behind the dead the attacks may be named, and how far before them. */
const OF_ATTACKS = 12;
const ATTACKS_BEFORE = 4;

/** "30 قتيلا في تفجيرات متفرقة": the dead of attacks in several places, told as one sum. */
function isScattered(parsed: Parsed, { type, trigger, from, to }: Counted): boolean {
	if (type !== "casualties" || trigger === null) return false;
	return parsed.mentions.some((m) => {
		if (m.family !== "series" || m.unit.entry.id !== "scattered" || parsed.numbers.some((n) => n.noun === m.from)) return false;
		if (m.to <= from) return from - m.to <= ATTACKS_BEFORE;
		return m.from >= to && m.from - to <= OF_ATTACKS && !opensBetween(parsed, to, m.from);
	});
}

/** Hundreds at least. */
const HUNDREDS = 200;
/** How far behind the dead the attacks stand that they died in. */
const IN_ATTACKS = 5;

/** "قتل مئات من قوات الأمن في هجمات": hundreds who died in attacks of which none is told. */
function isOfAttacks(parsed: Parsed, { type, range, trigger, to }: Counted): boolean {
	return type === "casualties" && trigger !== null && isHundreds(range) && attacksBehind(parsed, to);
}

function isHundreds([low, high]: Range): boolean {
	return low === HUNDREDS && high !== low && high !== null;
}

/** Whether "in" brings attacks, several and not told before, behind those who died. */
function attacksBehind({ mentions, sentence: { texts } }: Parsed, to: number): boolean {
	return mentions.some(
		(m) =>
			m.family === "quantity" &&
			m.unit.entry.id === "attacks" &&
			!m.definite &&
			isPlural(m.unit.form.text) &&
			m.from > to &&
			m.from - to <= IN_ATTACKS &&
			texts[m.from - 1] === PREPOSITION.in,
	);
}

/** Whether an act tells of hundreds who died in attacks. */
function isOfHundreds(parsed: Parsed, act: Act): boolean {
	return parsed.numbers.some(
		(n) => isHundreds(n.range) && n.from >= act.from && n.to <= act.to && attacksBehind(parsed, Math.max(n.to, n.noun + 1)),
	);
}

/** "ارتفع عدد ضحايا القصف خلال 24 ساعة إلى 13": a total of the dead over a time, however short. */
function isTotalOfHours(parsed: Parsed, { type, trigger, from }: Counted): boolean {
	if (type !== "casualties" || !trigger?.person || trigger.verb || !isTotalled(parsed, trigger)) return false;
	return parsed.mentions.some((m) => m.family === "series" && m.unit.entry.id === "lead" && m.from >= trigger.to && m.to <= from);
}

/** From so many strikes on, no bombardment is one. */
const HUNDRED = 100;

/** "قصف الطيران القرى بأكثر من 80 غارة": a bombardment with many strikes. */
function isOneBombardment(parsed: Parsed, { range: [low], from }: Pick<Counted, "range" | "from">): boolean {
	return low !== null && low < HUNDRED && isStruckWith(parsed, from);
}

/** So many attacks are no single act's, whatever the time. */
function isMany([low]: Range): boolean {
	return low !== null && low >= MANY;
}

/** So many people arrested or taken, or attacks, in a month of which no day is told are its sum; so many dead where somebody has counted them. */
export function isMonthly(parsed: Parsed, act: Act, type: FigureType, [low, high]: Range): boolean {
	if ((low ?? high ?? 0) < MONTHLY) return false;
	return type === "detainees" || type === "attacks" || (type === "casualties" && isCounted(parsed, act));
}

function detainedOf(toll: Draft["toll"]) {
	return toll.get("detained") ?? toll.get("abducted");
}

/** Whether what an act took or cost is a month's sum. */
function isMonthSum(parsed: Parsed, act: Act, { toll }: Draft): boolean {
	const detained = detainedOf(toll);
	const harmed = toll.get("killed") ?? toll.get("injured");
	if (detained && isMonthly(parsed, act, "detainees", detained.total)) return true;
	return harmed !== undefined && isMonthly(parsed, act, "casualties", harmed.total);
}

/** "وثقت الشبكة مقتل 87 مدنيا": whether a word of counting brings an act. */
function isCounted(parsed: Parsed, { triggers: [first] }: Act): boolean {
	if (first === undefined) return false;
	return parsed.mentions.some(
		(m) => m.family === "series" && m.unit.entry.id === "sum" && m.to <= first.from && !hardBetween(parsed, m.to, first.from),
	);
}

const MONTHLY = 10;

/** The dead of a war stand close to their word. */
function isFar({ trigger, from, rule }: Counted): boolean {
	return rule !== "count.total" && trigger !== null && trigger.to < from && from - trigger.to > 8;
}

/** "هذا التفجير": one attack that was told before. */
function isOne(act: Act): boolean {
	return act.triggers.some((t) => !t.verb && t.mention.definite && isAttack(t) && !isPlural(t.mention.unit.form.text));
}

/** Whether an act tells of attacks in several places as one. */
function isOfScattered(parsed: Parsed, act: Act): boolean {
	return parsed.mentions.some(
		(m) =>
			m.family === "series" &&
			m.unit.entry.id === "scattered" &&
			m.from > act.from &&
			m.from < act.to &&
			!parsed.numbers.some((n) => n.noun === m.from),
	);
}

/** "مقتل 34 شخصا في انفجار": the dead of one attack that is told behind them. */
function isOfOne(act: Act, { type, to }: Counted): boolean {
	if (type !== "casualties") return false;
	return act.triggers.some((t) => !t.verb && t.from >= to && t.frame === "blast" && !isPlural(t.mention.unit.form.text));
}

/** Lines of a toll that a war has in thousands; as many can flee or be arrested at once. */
const CASUALTIES: ReadonlySet<string> = new Set(["killed", "injured"]);
/** From so many people on, it is no single flight that is told. */
const EXODUS = 50_000;

/** "لترتفع الحصيلة منذ بداية العام إلى 230 قتيلا في قصف وغارات": the dead of a total, and what they died in, are no act by themselves. */
function isOfTotal({ total, sentence: { texts } }: Parsed, { triggers: [first] }: Act): boolean {
	if (first === undefined || first.from <= total) return false;
	return !first.verb || first.sort === "harm" || RELATIVES.has(texts[first.from - 1] ?? "");
}

/** Whether an act names a day of its own. */
export function hasDay(parsed: Parsed, act: Act): boolean {
	return parsed.dates.some((d) => isDated(d) && d.from >= act.from && d.to <= act.to);
}

/** Whether an act's numbers run over a period or add up many acts, so that it makes figures and no event. */
export function sums(parsed: Parsed, act: Act, draft: Draft, context: Context): boolean {
	const tolls = [...draft.toll.values()].filter((toll) => !toll.vague);
	if ([...draft.toll].some(([key, { vague, total }]) => !vague && (total[0] ?? 0) >= (CASUALTIES.has(key) ? WAR : EXODUS))) return true;
	if (
		draft.count &&
		draft.toll.size === 0 &&
		isMany(draft.count.value) &&
		!hasDay(parsed, act) &&
		act.triggers.some((t) => isAttack(t)) &&
		!parsed.numbers.some((n) => isMany(n.range) && n.from >= act.from && n.to <= act.to && isOneBombardment(parsed, n))
	)
		return true;
	if (tolls.length > 0 && isOfHundreds(parsed, act) && !hasDay(parsed, act)) return true;
	if (tolls.length === 0 && ranksOf(parsed, act.triggers).some(({ counted }) => counted.trigger !== null)) return true;
	if (act.triggers.some((t) => drivesOut(parsed, t))) return true;
	const { periods } = context;
	if (parsed.total >= 0 && periods.some((p) => p.from > parsed.total && p.rule !== "total") && isOfTotal(parsed, act)) return true;
	const period = periodOf(parsed, act, periods);
	// "بلغ عدد الهجمات": the noun of a total is no act by itself.
	if (
		period?.rule === "total" &&
		draft.toll.size === 0 &&
		draft.count === null &&
		act.triggers.some((t) => t.from >= period.to && t.from <= period.to + 1)
	)
		return true;
	if (period?.rule === "stretch" && draft.toll.size === 0 && countsMunitions(parsed, act)) return true;
	if (draft.count === null && tolls.length === 0) return false;
	if (tolls.some((toll) => !isLoose(toll.total, true)) && isOfScattered(parsed, act)) return true;
	if (detainedOf(draft.toll) && parsed.numbers.some((n) => n.from >= act.from && n.to <= act.to && stillHeld(parsed, n.from))) return true;
	if (!period && isMonthSum(parsed, act, draft) && monthOf(parsed, act)) return true;
	if (!period) return continues(parsed, chainOf(context.discourse), false) && !hasDay(parsed, act);
	const told = [...(draft.count ? [draft.count.value] : []), ...tolls.map((toll) => toll.total)];
	if (told.every((range) => isLoose(range, draft.count?.value !== range) && !isTally(range, period))) return false;
	const numbers = parsed.numbers.filter((n) => !parsed.dates.some((d) => d.from <= n.from && n.to <= d.to));
	const inside = numbers.filter((n) => n.from >= act.from && n.to <= act.to);
	if (inside.length === 0) return period.rule === "stretch" && numbers.some((n) => n.to <= act.from);
	// A number that a day of its own dates makes the act an event, whatever else it counts.
	if (inside.some((n) => !periodOf(parsed, act, periods, n.from))) return false;
	if (period.rule === "conflict") return false;
	if (period.rule === "year") return !isOne(act) && Math.max(...inside.map((n) => n.range[0] ?? n.range[1] ?? 0)) >= YEARLY;
	return period.rule !== "total" || draft.count !== null || act.from > period.to;
}
