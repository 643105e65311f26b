import { conjoined, PREPOSITION } from "../../arabic/particles.js";
import { isPlural } from "../../arabic/plurals.js";
import type { Range } from "../../schemes/record.js";
import type { Act } from "../acts.js";
import type { Draft, DraftPlace, DraftSource, Evidence, Valued } from "../draft.js";
import { type Context, castAct, readEvent } from "../event.js";
import { identify } from "../identify.js";
import type { Mention, Parsed } from "../mentions.js";
import { placesOf } from "../sites.js";
import type { Trigger } from "../triggers.js";
import { type Chain, chainOf, continues, openChain, retold } from "./chain.js";
import { type Counted, readCounted } from "./counted.js";
import { isAttack } from "./governing.js";
import { figure } from "./make.js";
import { isDated, type Period, periodOf, periodsOf } from "./period.js";
import { targetsOf, WAR } from "./targets.js";

const MANY = 50;
/** A year by itself is a period only for numbers of this size. */
const YEARLY = 20;

/** A number with the reason why it makes a figure. */
interface Found {
	readonly counted: Counted;
	readonly act: Act;
	readonly period: Period | null;
	readonly rule: string;
}

/** Reads the counts over a period in a sentence, one figure a number; `taken` are the words of their numbers. */
export function tallies(
	context: Context,
	acts: readonly Act[],
	sources: (at: number) => DraftSource[],
): { readonly figures: Draft[]; readonly taken: ReadonlySet<number> } {
	const { parsed, cover, discourse } = context;
	const figures: Draft[] = [];
	const taken = new Set<number>();
	const periods = periodsOf(parsed);
	const open = chainOf(discourse);
	const total = periods.some((p) => p.rule === "total");
	const counts = readCounted(
		parsed,
		cover,
		acts.flatMap((act) => act.triggers),
	);
	const spread = counts.some((c) => c.rule === "count.spread");
	const chain = continues(parsed, open, total || spread) ? open : null;
	const found: Found[] = [];
	for (const counted of counts) {
		const act = actOf(acts, counted);
		if (!act) continue;
		const period = periodOf(parsed, act, periods);
		const listed: Counted = chain?.lists && counted.type === "fighters" ? { ...counted, type: "casualties" } : counted;
		const rule = ruleOf(parsed, listed, act, period, chain, found.length > 0);
		if (rule) found.push({ counted: listed, act, period, rule });
	}
	if (found.length === 0 && !chain) return { figures, taken };
	const told = new Map<Act, Draft | null>();
	const draftOf = (act: Act) => {
		if (!told.has(act)) told.set(act, readEvent(act, context, [], null, false));
		return told.get(act) ?? null;
	};
	for (const single of singles(context, acts, found, chain, periods)) found.push(single);
	found.sort((a, b) => a.counted.from - b.counted.from);
	const sharedDoers =
		firstOf(found, ({ act, counted }) => doersOf(context, draftOf(act), counted, sources(counted.from))) ?? chain?.doers ?? [];
	const sharedPlaces =
		firstOf(found, ({ act }) => placesOf(context.sites, act, castAct(act, context))) ??
		placesBeside(context, acts, found) ??
		chain?.places ??
		[];
	const sharedDays = found.find((f) => f.period?.days)?.period?.days ?? chain?.days ?? null;
	let last: Draft | null = null;
	for (const [k, { counted, act, period, rule }] of found.entries()) {
		const draft = draftOf(act);
		const war = rule === "figure.war";
		const own = doersOf(context, draft, counted, sources(counted.from));
		const here = placesHere(context, act, counted);
		const said = sources(counted.from);
		const until = found[k + 1]?.counted.from ?? parsed.sentence.words.length;
		const targets = targetsOf(context, counted, last, draft).filter((t) => t.evidence.from < until);
		const made = figure(parsed, quoted(context, counted, until), {
			type: counted.type,
			rule,
			confidence: 0.8,
			initiators: (own.length > 0 || war ? own : sharedDoers).filter((i) => !targets.some((t) => t.value === i.value)),
			targets,
			objects: objectsOf(context, counted, draft, until),
			means: meansOf(context, counted, draft, until),
			places: here.length > 0 ? here : war ? countriesOf(context) : sharedPlaces,
			days: war ? (period?.days ?? null) : (period?.days ?? sharedDays),
			sources: said.length > 0 ? said : (chain?.sources ?? []),
			acts: acts.length,
			chained: chain !== null,
		});
		for (let i = counted.from; i < counted.to; i++) taken.add(i);
		if (!counted.among) last = made;
		if (!retold(discourse, made)) figures.push(made);
	}
	const first = figures.find((f) => f.type.rule !== "figure.war");
	if (first)
		openChain(discourse, {
			sentence: parsed.sentence.index,
			days: sharedDays,
			doers: sharedDoers,
			places: sharedPlaces,
			sources: first.attribution,
			lists: parsed.sentence.words.at(-1)?.text === ":",
		});
	return { figures, taken };
}

/** The act that tells a number: its trigger's, else the one whose words it stands among. */
function actOf(acts: readonly Act[], counted: Counted): Act | undefined {
	const { trigger } = counted;
	return (
		(trigger && acts.find((a) => a.triggers.some((t) => t.index === trigger.index))) ??
		acts.find((a) => counted.from >= a.from && counted.from < a.to)
	);
}

/** Places of an act beside the counts that tells nothing by itself: before the last of them, or a noun right behind. */
function placesBeside(context: Context, acts: readonly Act[], found: readonly Found[]): readonly DraftPlace[] | null {
	const last = found.at(-1);
	if (!last) return null;
	for (const act of acts) {
		if (act.from > last.counted.to && act.triggers.some((t) => t.verb)) continue;
		const places = placesOf(context.sites, act, castAct(act, context));
		if (places.length > 0) return places;
	}
	return null;
}

/** A war is where its country is: تشهد سوريا نزاعا. */
function countriesOf({ sites }: Context): DraftPlace[] {
	return sites.sites
		.filter((site) => site.kind === "country")
		.map((site) => site.place)
		.slice(0, 1);
}

function firstOf<T>(found: readonly Found[], of: (f: Found) => readonly T[]): readonly T[] | null {
	for (const f of found) {
		if (f.rule === "figure.war") continue;
		const list = of(f);
		if (list.length > 0) return list;
	}
	return null;
}

/** Why a number makes a figure; null where it counts one act's toll or nothing that counts. */
function ruleOf(parsed: Parsed, counted: Counted, act: Act, period: Period | null, chain: Chain | null, opened: boolean): string | null {
	const least = counted.range[0] ?? counted.range[1] ?? 0;
	if (counted.rule === "count.spread") return chain ? "figure.spread" : null;
	if (counted.type === "fighters") return null;
	if (isLoose(counted.range, counted.type !== "attacks")) return null;
	if (counted.type === "casualties" && least >= WAR) return isFar(counted) ? null : "figure.war";
	if (counted.rule === "count.acts" && isMany(counted.range) && !hasDay(parsed, act) && (period === null || period.rule === "year"))
		return "figure.many";
	if (period === null) return hasDay(parsed, act) || !(opened || chain) ? null : `figure.goes-on:${counted.type}`;
	if (period.rule === "conflict" || (period.rule === "year" && least < YEARLY && !opened)) return null;
	if (period.rule === "year" && isOne(act)) return null;
	if (period.rule === "total" && counted.type !== "attacks" && !opened) return null;
	return `figure.${period.rule}:${counted.type}`;
}

/** "Several", "dozens" and "others" are told of events; only in hundreds of attacks and thousands of people does a loose number count. */
function isLoose([low, high]: Range, people: boolean): boolean {
	if (low === 1 && high === null) return true;
	return low !== null && high !== null && low * 2 < high && low < (people ? 2000 : 200);
}

/** So many attacks are no single act's, whatever the time. */
function isMany([low]: Range): boolean {
	return low !== null && low >= MANY;
}

/** The dead of a war stand close to their word. */
function isFar({ trigger, from }: Counted): boolean {
	return trigger !== null && trigger.to < from && from - trigger.to > 8;
}

/** "هذا التفجير": one attack that was told before. */
function isOne(act: Act): boolean {
	return act.triggers.some((t) => !t.verb && t.mention.definite && isAttack(t) && !isPlural(t.mention.unit.form.text));
}

/** Whether an act names a day of its own. */
function hasDay(parsed: Parsed, act: Act): boolean {
	return parsed.dates.some((d) => isDated(d) && d.from >= act.from && d.to <= act.to);
}

/** People without a number in a count that has been opened: وقتل على إثرها طفل ورجل. */
function singles(
	context: Context,
	acts: readonly Act[],
	found: readonly Found[],
	chain: Chain | null,
	periods: readonly Period[],
): Found[] {
	const { parsed } = context;
	const more: Found[] = [];
	const start = found.find((f) => f.rule !== "figure.war")?.counted.from ?? (chain ? 0 : Number.MAX_SAFE_INTEGER);
	for (const act of acts) {
		if (act.to <= start || hasDay(parsed, act)) continue;
		for (const trigger of act.triggers) {
			if (trigger.sort !== "harm" || trigger.person || trigger.from < start) continue;
			const counted = unnumbered(context, trigger);
			if (counted) more.push({ counted, act, period: periodOf(parsed, act, periods), rule: "figure.unnumbered" });
		}
	}
	return more;
}

/** How far behind its word of harm a person may stand, with words such as على إثرها between. */
const SOON = 2;

/** The people, each told by a noun in the singular, right behind a word of harm. */
function unnumbered(context: Context, trigger: Trigger): Counted | null {
	const { parsed, cover } = context;
	const single = (at: number) =>
		parsed.numbers.some((n) => n.from === at)
			? undefined
			: cover[at]?.find(
					(m) =>
						m.from === at &&
						m.family === "person" &&
						!m.definite &&
						m.unit.entry.attributes.get("group") !== "combatants" &&
						!isPlural(stemOf(parsed, m)),
				);
	let from = trigger.to;
	while (from - trigger.to < SOON && !single(from) && !parsed.numbers.some((n) => n.from === from)) from++;
	let to = from;
	let people = 0;
	for (let person = single(to); person && (people === 0 || conjoined(person.proclitics)); person = single(to)) {
		people++;
		to = person.to;
	}
	if (people === 0) return null;
	return {
		range: [people, people],
		from,
		to,
		quoteFrom: trigger.from,
		noun: from,
		type: "casualties",
		rule: "count.unnumbered",
		told: trigger.mention,
		trigger,
		among: false,
		others: false,
		object: null,
	};
}

function stemOf(parsed: Parsed, mention: Mention): string {
	return (parsed.sentence.words[mention.from]?.text ?? "").slice(mention.proclitics.length);
}

/** Who did it, as far as the act's own words say; who tells of it did not do it. */
function doersOf(context: Context, draft: Draft | null, counted: Counted, said: readonly DraftSource[]): Valued<string>[] {
	const told = new Set(said.map((s) => s.id));
	const own = (draft?.initiators ?? []).filter((i) => !i.rule.startsWith("doer.") && !told.has(i.value) && i.value !== "members");
	if (own.length > 0 || counted.rule !== "count.times")
		return own.map((i) => ({ ...i, value: context.countries.actingFor(i.value, "air_strike") }));
	// "32 مرة قامت خلالها إسرائيل باستهداف": the subject stands between the count and the act.
	const { phrases, parsed } = context;
	const subject = phrases.find(
		(p) => p.sort === "actor" && p.from >= counted.noun && p.to <= (counted.trigger?.from ?? 0) && p.prep === null,
	);
	if (!subject) return [];
	const evidence: Evidence = { sentence: parsed.sentence.index, from: subject.from, to: subject.to };
	return identify(subject, "air_strike", context).map(({ id, confidence }) => ({
		value: id,
		rule: "figure.subject",
		evidence,
		confidence,
	}));
}

function placesHere(context: Context, act: Act, counted: Counted): DraftPlace[] {
	if (counted.rule === "count.spread")
		return context.sites.sites.filter(({ phrase }) => phrase.nameFrom >= counted.from && phrase.to <= counted.to).map((site) => site.place);
	return placesOf(context.sites, act, castAct(act, context));
}

/** With what the attacks were made: what stands behind the number, before the next. */
function meansOf({ phrases, parsed }: Context, counted: Counted, draft: Draft | null, until: number): Valued<string>[] {
	if (counted.type !== "attacks") return [];
	const list = (draft?.means ?? []).filter((m) => m.evidence.from >= counted.from && m.evidence.from < until);
	for (const p of phrases) {
		if (p.sort !== "means" || p.prep !== PREPOSITION.by || p.from < counted.to || p.from - counted.to > MEANS_REACH || p.to > until)
			continue;
		const value = p.head.unit.entry.id;
		if (!list.some((m) => m.value === value))
			list.push({ value, rule: "figure.means", evidence: { sentence: parsed.sentence.index, from: p.from, to: p.to }, confidence: 0.8 });
	}
	return list;
}

const MEANS_REACH = 5;

/** How far behind attacks what they hit may stand. */
const HIT = 3;

/** The quote of attacks takes in what they hit: 490 هجوما على منازل المدنيين. */
function quoted(context: Context, counted: Counted, until: number): Counted {
	if (counted.type !== "attacks") return counted;
	const hit = context.phrases.find(
		(p) => p.from >= counted.to && p.from - counted.to <= HIT && p.to <= until && p.prep !== null && p.sort !== "means",
	);
	return hit ? { ...counted, quoteTo: hit.to } : counted;
}

function objectsOf(context: Context, counted: Counted, draft: Draft | null, until: number): Valued<string>[] {
	const evidence: Evidence = { sentence: context.parsed.sentence.index, from: counted.from, to: counted.to };
	if (counted.object !== null) return [{ value: counted.object, rule: "figure.object", evidence, confidence: 0.85 }];
	if (counted.type !== "attacks") return [];
	const list = (draft?.objects ?? []).filter((o) => o.evidence.from >= counted.from && o.evidence.from < until);
	for (const p of context.phrases) {
		if (
			p.sort !== "object" ||
			p.prep === null ||
			p.from < counted.to ||
			p.from - counted.to > HIT ||
			p.to > until ||
			p.head.unit.entry.id === "none"
		)
			continue;
		if (!list.some((o) => o.value === p.head.unit.entry.id))
			list.push({ value: p.head.unit.entry.id, rule: "figure.hit", evidence: { ...evidence, from: p.from, to: p.to }, confidence: 0.8 });
	}
	return list;
}

/** Whether an act's numbers run over a period or add up many acts, so that it makes figures and no event. */
export function sums(parsed: Parsed, act: Act, draft: Draft, context: Context | undefined): boolean {
	const tolls = [...draft.toll.values()].filter((toll) => !toll.vague);
	if (tolls.some((toll) => (toll.total[0] ?? 0) >= WAR)) return true;
	if (draft.count && draft.toll.size === 0 && isMany(draft.count.value) && !hasDay(parsed, act) && act.triggers.some((t) => isAttack(t)))
		return true;
	const periods = periodsOf(parsed);
	const period = periodOf(parsed, act, periods);
	// "بلغ عدد الهجمات": the noun of a total is no act by itself.
	if (
		period?.rule === "total" &&
		draft.toll.size === 0 &&
		draft.count === null &&
		act.triggers.some((t) => t.from >= period.to && t.from <= period.to + 1)
	)
		return true;
	if (draft.count === null && tolls.length === 0) return false;
	if (!period) return context !== undefined && continues(parsed, chainOf(context.discourse), false) && !hasDay(parsed, act);
	if ((!draft.count || isLoose(draft.count.value, false)) && tolls.every((toll) => isLoose(toll.total, true))) return false;
	const numbers = parsed.numbers.filter((n) => !parsed.dates.some((d) => d.from <= n.from && n.to <= d.to));
	const inside = numbers.filter((n) => n.from >= act.from && n.to <= act.to);
	if (inside.length === 0) return period.rule === "stretch" && numbers.some((n) => n.to <= act.from);
	if (period.rule === "conflict") return false;
	if (period.rule === "year") return !isOne(act) && Math.max(...inside.map((n) => n.range[0] ?? n.range[1] ?? 0)) >= YEARLY;
	return period.rule !== "total" || draft.count !== null || act.from > period.to;
}
