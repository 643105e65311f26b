import { compareTolls, isWithin } from "./compare.js";
import { type Draft, include } from "./draft.js";
import { pairFeatures } from "./judge/features.js";
import { likelihood, type Weights } from "./judge/model.js";

/** How far back a telling looks for the act it tells again, in acts. */
const WINDOW = 40;

/** The folded act that a draft tells again, and how likely that is; null where none can be. */
export function retold(folded: readonly Draft[], draft: Draft, weights: Weights): { readonly known: Draft; readonly likely: number } | null {
	let best: Draft | null = null;
	let most = 0;
	for (let i = folded.length - 1; i >= 0 && i >= folded.length - WINDOW; i--) {
		const known = folded[i] as Draft;
		if (!comparable(known, draft)) continue;
		const likely = likelihood(pairFeatures(known, draft), weights);
		if (likely > most) {
			most = likely;
			best = known;
		}
	}
	return best ? { known: best, likely: most } : null;
}

/** Whether two drafts could tell of one thing at all. */
export function comparable(known: Draft, draft: Draft): boolean {
	if (known.kind !== draft.kind || draft.kind === "figure") return false;
	if (known.kind === "statement") return known.type.value === draft.type.value && !apart(known.targets, draft.targets) && !apart(known.initiators, draft.initiators);
	return true;
}

/** Both name somebody, and nobody in common. */
function apart(a: readonly { readonly value: string }[], b: readonly { readonly value: string }[]): boolean {
	return a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => y.value === x.value));
}

/** Folds the tellings of one act, headline, lead and body, into one draft. `least` is how likely a telling must be the same act. */
export function foldTellings(drafts: readonly Draft[], weights: Weights, least: number): Draft[] {
	const folded: Draft[] = [];
	for (const draft of drafts) {
		const found = retold(folded, draft, weights);
		if (found && found.likely >= least) unite(found.known, draft);
		else folded.push(draft);
	}
	return folded;
}

/** Words that say only that there was an attack or a loss; a more telling one gives the type. */
const LOOSE = new Set(["armed_attack", "operation", "killing", "explosion"]);

/** Takes a later telling into an earlier one: more specific places, numbered tolls, all sources and words. */
export function unite(into: Draft, from: Draft): void {
	into.quotes.push(...from.quotes);
	into.traits.tellings++;
	if (into.type.value !== from.type.value && LOOSE.has(into.type.value) && (!LOOSE.has(from.type.value) || into.type.value === "killing" || (from.specific && !into.specific))) {
		into.type = from.type;
		into.specific = from.specific;
	}
	const stated = from.initiators.filter((i) => !i.rule.startsWith("doer."));
	if (stated.length > 0 && into.initiators.every((i) => i.rule.startsWith("doer."))) into.initiators = [];
	for (const value of into.initiators.length > 0 ? stated : from.initiators) include(into.initiators, value);
	for (const key of ["supporters", "targets", "objects", "means"] as const) for (const value of from[key]) include(into[key], value);
	into.supporters = into.supporters.filter((s) => !into.initiators.some((i) => i.value === s.value));
	into.targets = into.targets.filter((t) => !into.initiators.some((i) => i.value === t.value) || into.type.value === "clash");
	unitePlaces(into, from);
	if (!into.days || (from.days?.stated && !into.days.stated)) into.days = from.days ?? into.days;
	uniteTolls(into, from);
	into.count ??= from.count;
	for (const source of from.attribution) if (!into.attribution.some((known) => known.id !== null && known.id === source.id)) into.attribution.push(source);
	into.title = into.title && from.title;
}

function uniteTolls(into: Draft, from: Draft): void {
	const apart = compareTolls(into.toll, from.toll) === "apart";
	for (const [key, toll] of from.toll) {
		const known = into.toll.get(key);
		if (!known || (known.vague && !toll.vague) || (into.title && apart && !toll.vague)) into.toll.set(key, toll);
		else if (known.total[0] === toll.total[0] && known.total[1] === toll.total[1]) into.toll.set(key, { ...known, groups: new Map([...toll.groups, ...known.groups]) });
	}
}

function unitePlaces(into: Draft, from: Draft): void {
	for (const place of from.places) {
		if (into.places.some((known) => known.key === place.key || (known.id !== null && known.id === place.id))) continue;
		const wider = into.places.findIndex((known) => isWithin(known, place));
		if (wider >= 0) into.places[wider] = place;
		else if (!into.places.some((known) => isWithin(place, known))) into.places.push(place);
	}
	into.places = [...new Map(into.places.map((place) => [place.key, place])).values()];
}
