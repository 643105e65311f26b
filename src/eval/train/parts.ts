import { claimsOf } from "../../coding/code-article.js";
import type { Draft } from "../../coding/draft.js";
import { judgesOfParts, type PartModels } from "../../coding/judge/part-judges.js";
import { PART_QUESTIONS, PARTS, type Part } from "../../coding/judge/parts.js";
import type { Weigh } from "../../coding/parts.js";
import { type Growth, grow, grownLikelihood } from "../boosting.js";
import { closest, type GoldClaim, isNamed } from "../match.js";
import { type Example, likelihood, regress } from "../regression.js";
import { FOLDS, type Lesson, OWN_WEIGHT, sameKey } from "./lessons.js";
import { bestThreshold, worthOf } from "./threshold.js";

const PART_PENALTY = 5;
const PLACE_GROWTH: Growth = { bags: 1, trees: 400, rate: 0.1, doubt: 8, rare: 20, tests: 0.15 };

/** What something named beside an act would give it, and what is known of it. */
export interface Offer {
	readonly part: Part;
	readonly values: readonly string[];
	readonly features: readonly string[];
}

/** Takes down all that is weighed and leaves every part as the rules give it. */
export function listener(offers: Map<Draft, Offer[]>): Weigh {
	return (part, draft, values, given, seen) => {
		const question = PART_QUESTIONS[part];
		const offer: Offer = { part, values: values(), features: part === "place" ? question.tests(seen) : question.names(seen) };
		const list = offers.get(draft);
		if (list) list.push(offer);
		else offers.set(draft, [offer]);
		return given ? 1 : 0;
	};
}

export function weighing(parts: PartModels): Weigh {
	const judges = judgesOfParts(parts);
	return (part, _draft, _values, _given, seen) => judges[part].likelihood(seen);
}

/** Whether what is named beside each act has a part in it, as the gold has it; for tellings of acts that the gold has. */
export function partExamples(
	{ gold, reading, tellings, own }: Lesson,
	offers: ReadonlyMap<Draft, readonly Offer[]>,
): Record<Part, Example[]> {
	const examples: Record<Part, Example[]> = { doer: [], target: [], place: [], object: [], means: [] };
	const claims = claimsOf(reading, gold.article.title, tellings.drafts);
	tellings.drafts.forEach((draft, i) => {
		const claim = closest(gold, claims[i] as (typeof claims)[number]);
		if (!claim) return;
		const list = offers.get(draft) ?? [];
		const placed = list.some((offer) => offer.part === "place" && isOffered(offer, claim));
		for (const offer of list)
			examples[offer.part].push({
				features: offer.features,
				holds: isOffered(offer, claim) || (offer.part === "place" && !placed && covers(offer.values[1] ?? "", claim)),
				weight: own ? OWN_WEIGHT : 1,
			});
	});
	return examples;
}

function isOffered({ part, values }: Offer, claim: GoldClaim): boolean {
	switch (part) {
		case "doer":
			return values.some((id) => [...(claim.initiators ?? []), ...(claim.supporters ?? [])].some((other) => isNamed(id, other)));
		case "target":
			return values.some((id) => claim.targets?.some((other) => isNamed(id, other)));
		case "object":
			return values.some((id) => claim.objects?.includes(id));
		case "means":
			return values.some((id) => claim.means?.includes(id));
		case "place":
			return (claim.places ?? []).some((place) => sameKey(values[0] ?? "", place.name));
	}
}

/** Whether a governorate or country holds a place of a claim: the wider telling of where it was. */
function covers(code: string, claim: GoldClaim): boolean {
	return code !== "" && (claim.places ?? []).some((place) => place.admin1?.startsWith(code));
}

/** What has a part in an act, learnt from some lessons. */
function partWeights(examples: readonly Record<Part, Example[]>[]): PartModels {
	const all = (part: Part) => examples.flatMap((e) => e[part]);
	const of = (part: Part) => regress(all(part), PART_PENALTY);
	return { doer: of("doer"), target: of("target"), object: of("object"), means: of("means"), place: grow(all("place"), PLACE_GROWTH) };
}

/** The models of all lessons, and of each fold those learned from the other folds; prints what the latter are worth. */
export function learnParts(
	all: readonly Lesson[],
	examples: readonly Record<Part, Example[]>[],
): { models: PartModels; folds: PartModels[] } {
	const folds = Array.from({ length: FOLDS }, (_, fold) => partWeights(examples.filter((_, i) => all[i]?.fold !== fold)));
	for (const part of PARTS) {
		const scores = all.flatMap((lesson, i) =>
			lesson.own
				? []
				: (examples[i] as Record<Part, Example[]>)[part].map((e) => ({
						likely: likelyOf(part, e.features, folds[lesson.fold] as PartModels),
						holds: e.holds,
					})),
		);
		const best = bestThreshold(scores, scores.filter((s) => s.holds).length);
		console.log(`named as ${part}, ${worthOf(best)}`);
	}
	return { models: partWeights(examples), folds };
}

function likelyOf(part: Part, features: readonly string[], models: PartModels): number {
	return part === "place" ? grownLikelihood(features, models.place) : likelihood(features, models[part]);
}
