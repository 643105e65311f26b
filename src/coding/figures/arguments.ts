import { PREPOSITION } from "../../arabic/particles.js";
import type { Act } from "../acts.js";
import type { Draft, DraftPlace, DraftSource, Evidence, Valued } from "../draft.js";
import { type Context, castAct } from "../event.js";
import { identify } from "../identify.js";
import { placesOf } from "../sites.js";
import type { Counted } from "./counted.js";

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
