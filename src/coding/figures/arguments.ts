import { PREPOSITION } from "../../arabic/particles.js";
import { AIR_RAIDS, FROM_THE_AIR } from "../../arabic/tallies.js";
import type { Act } from "../acts.js";
import type { Draft, DraftPlace, DraftSource, Evidence, Valued } from "../draft.js";
import { type Context, castAct } from "../event.js";
import { identify } from "../identify.js";
import { placesOf } from "../sites.js";
import type { Counted } from "./counted.js";
import { isStruckWith } from "./struck-with.js";

/** Who did it, as far as the act's own words say; who tells of it did not do it. */
export function doersOf(context: Context, draft: Draft | null, counted: Counted, said: readonly DraftSource[]): Valued<string>[] {
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

export function placesHere(context: Context, act: Act, counted: Counted): DraftPlace[] {
	if (counted.rule === "count.spread" || counted.rule === "count.placed")
		return context.sites.sites.filter(({ phrase }) => phrase.nameFrom >= counted.from && phrase.to <= counted.to).map((site) => site.place);
	return placesOf(context.sites, act, castAct(act, context), context.parsed);
}

/** With what the attacks were made: what stands behind the number, before the next. */
export function meansOf({ phrases, parsed }: Context, counted: Counted, draft: Draft | null, until: number): Valued<string>[] {
	// "مقتل 368 شخصا بالبراميل المتفجرة", "قتلت الألغام 40 مدنيا".
	if (counted.type === "casualties" && counted.object === null) {
		const told = (draft?.means ?? []).filter(
			({ value, rule, evidence: { from } }) => STATED.has(rule) && value !== SNIPING && from < until,
		);
		return told.length > 1 ? [] : told;
	}
	if (counted.type !== "attacks") return [];
	const list = (draft?.means ?? []).filter((m) => m.evidence.from >= counted.from && m.evidence.from < until);
	if (counted.rule === "count.munitions" && counted.told) {
		const { from, to, unit } = counted.told;
		return [{ value: unit.entry.id, rule: "figure.means", evidence: { sentence: parsed.sentence.index, from, to }, confidence: 0.8 }];
	}
	const { texts } = parsed.sentence;
	// "غارة جوية" says no more than its noun. Codebook, "Means and type".
	const raid = AIR_RAIDS.has(texts[counted.noun] ?? "");
	const air = raid ? -1 : texts.findIndex((text, i) => i > counted.noun && i <= counted.noun + 2 && FROM_THE_AIR.has(text));
	if (air >= 0 && air < until && !list.some((m) => m.value === "aircraft"))
		list.push({
			value: "aircraft",
			rule: "figure.means",
			evidence: { sentence: parsed.sentence.index, from: air, to: air + 1 },
			confidence: 0.7,
		});
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
/** The class of means that lists of attacks have among others. */
const SNIPING = "sniper";
/** Rules of the means that an act's own words tell. */
const STATED: ReadonlySet<string> = new Set(["means.act", "means.named", "means.named-for"]);

/** How far behind attacks what they hit may stand. */
const HIT = 3;

/** The quote of attacks takes in what they hit: 490 هجوما على منازل المدنيين. */
export function quoted(context: Context, counted: Counted, until: number): Counted {
	if (counted.type !== "attacks") return counted;
	const hit = context.phrases.find(
		(p) => p.from >= counted.to && p.from - counted.to <= HIT && p.to <= until && p.prep !== null && p.sort !== "means",
	);
	return hit ? { ...counted, quoteTo: hit.to } : counted;
}

export function objectsOf(context: Context, counted: Counted, draft: Draft | null, until: number): Valued<string>[] {
	const evidence: Evidence = { sentence: context.parsed.sentence.index, from: counted.from, to: counted.to };
	if (counted.object !== null) return [{ value: counted.object, rule: "figure.object", evidence, confidence: 0.85 }];
	if (counted.type !== "attacks") return [];
	const from = counted.rule === "count.acts" && isStruckWith(context.parsed, counted.from) ? 0 : counted.from;
	const list = (draft?.objects ?? []).filter((o) => o.evidence.from >= from && o.evidence.from < until);
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
