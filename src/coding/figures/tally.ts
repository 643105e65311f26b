import type { Act } from "../acts.js";
import { type Draft, type DraftPlace, type DraftSource, type Evidence, include, type Valued } from "../draft.js";
import { type Context, castAct, readEvent } from "../event.js";
import { identify } from "../identify.js";
import type { Parsed } from "../mentions.js";
import { placesOf } from "../sites.js";
import { type Chain, chainOf, continues, openChain } from "./chain.js";
import { type Counted, readCounted } from "./counted.js";
import { figure } from "./make.js";
import { type Period, periodOf, periodsOf } from "./period.js";

/** From so many dead on, a toll is no single act's. */
const WAR = 1000;
/** A year by itself is a period only for numbers of this size. */
const YEARLY = 20;

/** Reads the counts over a period in a sentence, one figure a number. */
export function tallies(
	context: Context,
	acts: readonly Act[],
	sources: (at: number) => DraftSource[],
): { readonly figures: Draft[]; readonly taken: ReadonlySet<number> } {
	const { parsed, cover, discourse } = context;
	const figures: Draft[] = [];
	const taken = new Set<number>();
	if (parsed.numbers.length === 0) return { figures, taken };
	const periods = periodsOf(parsed);
	const chain = chainOf(discourse);
	const goesOn = continues(
		parsed,
		chain,
		periods.some((p) => p.rule === "total"),
	);
	const counts = readCounted(
		parsed,
		cover,
		acts.flatMap((act) => act.triggers),
	);
	const told = new Map<Act, Draft | null>();
	const draftOf = (act: Act) => {
		if (!told.has(act)) told.set(act, readEvent(act, context, [], null, false));
		return told.get(act) ?? null;
	};
	let last: Draft | null = null;
	let doers: readonly Valued<string>[] = [];
	let places: readonly DraftPlace[] = [];
	for (const counted of counts) {
		const act = acts.find((a) => counted.from >= a.from && counted.from < a.to);
		const period = act ? periodOf(parsed, act, periods) : null;
		const rule = ruleOf(parsed, counted, act, period, goesOn ? chain : null, figures.length > 0);
		if (!rule || !act) continue;
		const draft = draftOf(act);
		const own = draft?.initiators.filter((i) => !i.rule.startsWith("doer.")) ?? [];
		const chained = goesOn && !period?.days;
		if (own.length > 0 && (counted.type === "attacks" || doers.length === 0)) doers = own;
		else if (doers.length === 0 && chained) doers = chain?.doers ?? [];
		const here = placesHere(context, act, counted);
		if (places.length === 0) places = here.length > 0 ? here : (sharedPlaces(context, acts) ?? (chained ? (chain?.places ?? []) : []));
		const targets = targetsOf(context, counted, last, draft);
		const said = sources(counted.from);
		const made = figure(parsed, counted, {
			type: counted.type,
			rule,
			confidence: 0.75,
			initiators: (own.length > 0 ? own : doers).filter((i) => !targets.some((t) => t.value === i.value)),
			targets,
			objects: objectsOf(parsed, counted, draft),
			means: counted.type === "attacks" ? (draft?.means ?? []) : [],
			places: here.length > 0 ? here : places,
			days: rule === "figure.war" ? (period?.days ?? null) : (period?.days ?? (chained ? (chain?.days ?? null) : (last?.days ?? null))),
			sources: said.length > 0 ? said : chained ? (chain?.sources ?? []) : [],
			acts: acts.length,
			chained,
		});
		figures.push(made);
		for (let i = counted.from; i < counted.to; i++) taken.add(i);
		last = made;
	}
	const first = figures.find((f) => f.type.rule !== "figure.war");
	if (first)
		openChain(discourse, {
			sentence: parsed.sentence.index,
			days: first.days,
			doers: first.initiators,
			places,
			sources: first.attribution,
			lists: parsed.sentence.words.at(-1)?.text === ":",
		});
	return { figures, taken };
}

/** Why a number makes a figure; null where it counts one act's toll or nothing that counts. */
function ruleOf(
	parsed: Parsed,
	counted: Counted,
	act: Act | undefined,
	period: Period | null,
	chain: Chain | null,
	opened: boolean,
): string | null {
	const [low, high] = counted.range;
	const least = low ?? high ?? 0;
	if (counted.type === "fighters") return null;
	if (counted.rule === "count.spread") return "figure.spread";
	if (counted.type === "casualties" && least >= WAR) return "figure.war";
	if (!act) return null;
	const days = period === null && hasDay(parsed, act);
	if (days) return null;
	if (period === null) return opened || chain ? (counted.among && !opened ? null : `figure.goes-on:${counted.type}`) : null;
	if (period.rule === "year" && least < YEARLY && !opened) return null;
	if (period.rule === "conflict") return null;
	if (period.rule === "total" && counted.type !== "attacks" && !opened) return null;
	// "Dozens of raids in recent weeks" are told as an event.
	if (counted.type === "attacks" && low !== null && high !== null && low !== high && low < 100 && low * 2 < high) return null;
	return `figure.${period.rule}:${counted.type}`;
}

/** Whether an act names a day of its own. */
function hasDay(parsed: Parsed, act: Act): boolean {
	return parsed.dates.some((d) => d.precision === "day" && d.start !== null && d.from >= act.from && d.to <= act.to);
}

function placesHere(context: Context, act: Act, counted: Counted): DraftPlace[] {
	if (counted.rule === "count.spread") {
		const site = context.sites.sites.find(({ phrase }) => phrase.nameFrom >= counted.from && phrase.nameFrom <= counted.from + 2);
		return site ? [site.place] : [];
	}
	return placesOf(context.sites, act, castAct(act, context));
}

/** The places that the first act of the sentence with any names. */
function sharedPlaces(context: Context, acts: readonly Act[]): readonly DraftPlace[] | null {
	for (const act of acts) {
		const places = placesOf(context.sites, act, castAct(act, context));
		if (places.length > 0) return places;
	}
	return null;
}

/** Who is counted: those that the noun names, else, of people harmed, civilians; "others" are the ones before. */
export function targetsOf(context: Context, counted: Counted, last: Draft | null, draft: Draft | null): Valued<string>[] {
	const { parsed, phrases } = context;
	const sentence = parsed.sentence.index;
	const evidence: Evidence = { sentence, from: counted.from, to: counted.to };
	if (counted.type === "attacks")
		return counted.rule === "count.acts" ? (draft?.targets ?? []).filter((t) => t.evidence.from >= counted.from) : [];
	if (counted.object !== null) return [];
	const list: Valued<string>[] = [];
	const head = phrases.find((p) => p.head.from <= counted.noun && counted.noun < p.head.to && p.sort !== "object" && p.sort !== "means");
	if (head) {
		for (const { id, confidence } of identify(head, "figure", context))
			include(list, { value: id, rule: "figure.counted", evidence, confidence });
		for (const k of head.owned) {
			const owned = phrases[k];
			if (owned)
				for (const { id, confidence } of identify(owned, "arrest", context))
					include(list, { value: id, rule: "figure.of", evidence, confidence });
		}
		const group = head.head.unit.entry.attributes.get("group");
		if (list.length === 0 && group && group !== "combatants" && group !== "civilians")
			list.push({ value: group, rule: "figure.group", evidence, confidence: 0.8 });
	}
	const groups = list.filter((v) => v.value !== "civilians");
	if (list.length > 1 && groups.length > 0 && list.some((v) => v.value === "civilians") && head?.head.unit.entry.id !== "civilians")
		return groups;
	if (list.length > 0)
		return (counted.range[0] ?? 0) >= WAR &&
			list.every((v) => v.value === "civilians") &&
			head?.head.unit.form.text !== undefined &&
			isAnyone(context, counted)
			? []
			: list;
	if (counted.others && last) return last.type.value === "casualties" ? [...last.targets] : [];
	if (counted.rule === "count.dead" || counted.rule === "count.bare") return (draft?.targets ?? []).filter((t) => t.value !== "civilians");
	if (head && (counted.range[0] ?? 0) < WAR && counted.type === "casualties")
		list.push({ value: "civilians", rule: "figure.people", evidence, confidence: 0.65 });
	return list;
}

/** "شخص" may be anyone: of a war's dead it says nothing of who they were. */
function isAnyone(context: Context, counted: Counted): boolean {
	return context.cover[counted.noun]?.some((m) => m.family === "person" && !m.unit.entry.attributes.has("group")) ?? false;
}

function objectsOf(parsed: Parsed, counted: Counted, draft: Draft | null): Valued<string>[] {
	const evidence: Evidence = { sentence: parsed.sentence.index, from: counted.from, to: counted.to };
	if (counted.object !== null) return [{ value: counted.object, rule: "figure.object", evidence, confidence: 0.85 }];
	return counted.type === "attacks" ? (draft?.objects ?? []) : [];
}

/** Whether an act's numbers run over a period or add up many acts, so that it makes figures and no event. */
export function sums(parsed: Parsed, act: Act, draft: Draft, context: Context | undefined): boolean {
	const tolls = [...draft.toll.values()].filter((toll) => !toll.vague);
	if (tolls.some((toll) => (toll.total[0] ?? 0) >= WAR)) return true;
	const periods = periodsOf(parsed);
	const period = periodOf(parsed, act, periods);
	if (
		period?.rule === "total" &&
		draft.toll.size === 0 &&
		draft.count === null &&
		act.triggers.some((t) => t.from >= period.to && t.from <= period.to + 1)
	)
		return true;
	if (draft.count === null && tolls.length === 0) return false;
	if (!period) return context !== undefined && continues(parsed, chainOf(context.discourse), false) && !hasDay(parsed, act);
	const numbers = parsed.numbers.filter((n) => !parsed.dates.some((d) => d.from <= n.from && n.to <= d.to));
	const inside = numbers.filter((n) => n.from >= act.from && n.to <= act.to);
	if (inside.length === 0) return numbers.length > 0 && numbers.some((n) => n.to <= act.from) && period.rule === "stretch";
	const least = Math.max(...inside.map((n) => n.range[0] ?? n.range[1] ?? 0));
	switch (period.rule) {
		case "conflict":
			return false;
		case "year":
			return least >= YEARLY;
		case "total":
			return draft.count !== null || act.from > period.to;
		default:
			if (draft.toll.size === 0 && draft.count) {
				const [low, high] = draft.count.value;
				return !(low !== null && high !== null && low !== high && low < 100 && low * 2 < high);
			}
			return true;
	}
}
