import type { Draft } from "../../coding/draft.js";
import type { Learnt } from "../../coding/judge/model.js";
import { type Candidate, HERITAGES, type Heritage, lookAtShared, SHARED_QUESTION } from "../../coding/judge/shared.js";
import { type Grown, Trees } from "../../coding/judge/trees.js";
import { Lenders } from "../../coding/lenders.js";
import { Fronts } from "../../coding/opponents.js";
import { type Growth, grow, grownLikelihood } from "../boosting.js";
import { type GoldClaim, isNamed } from "../match.js";
import type { Example } from "../regression.js";
import { type Judging, kept } from "./claims.js";
import { FOLDS, type Lesson, OWN_WEIGHT, sameKey } from "./lessons.js";
import { bestThreshold, worthOf } from "./threshold.js";

const HERITAGE_GROWTH: Growth = { bags: 1, trees: 300, rate: 0.1, doubt: 8, rare: 20, tests: 0.2 };
/** How likely it has to be that an act shares a value: a doer is seldom left open by those who code, the rest is. */
const LEAST: Readonly<Record<Heritage, number>> = { days: 0.5, doers: 0.4, places: 0.5, targets: 0.5 };

export type Inherited = Record<Heritage, { least: number; grown: Grown }>;

export const learntOf = ({ least, grown }: { readonly least: number; readonly grown: Grown }): Learnt => ({
	least,
	model: new Trees(SHARED_QUESTION, grown),
});

/** Whether an act shares a value with another, for acts that the gold has. */
function heritageExamples(drafts: readonly Draft[], pairs: ReadonlyMap<number, GoldClaim>, own: boolean): Record<Heritage, Example[]> {
	const examples: Record<Heritage, Example[]> = { days: [], doers: [], places: [], targets: [] };
	const fronts = new Fronts(drafts);
	for (const what of HERITAGES) {
		const lenders = new Lenders(what, fronts, drafts);
		drafts.forEach((draft, k) => {
			const found = lenders.candidates(draft);
			lenders.add(draft);
			const gold = pairs.get(k);
			if (!gold) return;
			const wanted =
				what === "days"
					? gold.from !== null && gold.from !== undefined
					: what === "doers"
						? (gold.initiators ?? []).length > 0
						: what === "targets"
							? (gold.targets ?? []).length > 0
							: (gold.places ?? []).length > 0;
			for (const candidate of found)
				examples[what].push({
					features: SHARED_QUESTION.tests(lookAtShared(draft, candidate, what)),
					holds: wanted && agrees(candidate, gold, what),
					weight: own ? OWN_WEIGHT : 1,
				});
		});
	}
	return examples;
}

function agrees({ from, values }: Candidate, gold: GoldClaim, what: Heritage): boolean {
	switch (what) {
		case "days":
			return from.days?.from === gold.from && from.days?.to === gold.to;
		case "doers":
			return values.some((i) => (gold.initiators ?? []).some((other) => isNamed(i.value, other)));
		case "targets":
			return values.some((t) => (gold.targets ?? []).some((other) => isNamed(t.value, other)));
		case "places":
			return from.places.some((p) => (gold.places ?? []).some((g) => sameKey(p.key, g.name)));
	}
}

/** What acts share, learned from some lessons; prints what it is worth on outlets not learned from unless `quiet`. */
export function learnHeritage(all: readonly Lesson[], judging: Judging, quiet = false): Inherited {
	const found = all.map((lesson) => {
		const { drafts, pairs } = kept(lesson, judging);
		return { fold: lesson.fold, examples: heritageExamples(drafts, pairs, lesson.own) };
	});
	const learnt = {} as Inherited;
	for (const what of HERITAGES) {
		if (!quiet) printWorth(what, found);
		learnt[what] = {
			least: LEAST[what],
			grown: grow(
				found.flatMap((f) => f.examples[what]),
				HERITAGE_GROWTH,
			),
		};
	}
	return learnt;
}

function printWorth(what: Heritage, found: readonly { readonly fold: number; readonly examples: Record<Heritage, Example[]> }[]): void {
	const scores: { likely: number; holds: boolean }[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const grown = grow(
			found.filter((f) => f.fold !== fold).flatMap((f) => f.examples[what]),
			HERITAGE_GROWTH,
		);
		for (const f of found)
			if (f.fold === fold) for (const e of f.examples[what]) scores.push({ likely: grownLikelihood(e.features, grown), holds: e.holds });
	}
	const positives = scores.filter((s) => s.holds).length;
	console.log(`${what} shared, ${worthOf(bestThreshold(scores, positives))}, ${positives} of ${scores.length}`);
}
