// `npm run train`: learns from gold/tune, the labelled articles of the corpus and the project's own samples and sentences what has a
// part in an act, which tellings are one act, which are claims and what they share, and writes src/coding/judge/weights.ts.
// Prints what the weights are worth on outlets that they were not learned from.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft } from "../coding/draft.js";
import { CLAIM_QUESTION } from "../coding/judge/claim.js";
import { Model } from "../coding/judge/model.js";
import { RETOLD_QUESTION } from "../coding/judge/retold.js";
import type { Weigh } from "../coding/parts.js";
import type { Article } from "../schemes/record.js";
import { likelihood, regress } from "./regression.js";
import { claimWeights, judged, KINDS, type Kind, otherNews, pairExamples, sentenceExamples } from "./train/claims.js";
import { learnHeritage } from "./train/heritage.js";
import { FOLDS, lessons, read, SHARED, sentences } from "./train/lessons.js";
import { learnParts, listener, type Offer, partExamples, weighing } from "./train/parts.js";
import { bestThreshold, worthOf } from "./train/threshold.js";
import { learnTrust } from "./train/trust.js";
import { write } from "./train/write.js";

const PAIR_PENALTY = 5;

function main(): void {
	// First as the rules read them, with all that could have a part taken down.
	const offers = new Map<Draft, Offer[]>();
	const ruled = lessons(listener(offers));
	const parts = learnParts(
		ruled,
		ruled.map((lesson) => partExamples(lesson, offers)),
	);
	// What is learnt next meets parts as they are told on articles not learned from.
	const weighs = parts.folds.map(weighing);
	const all = ruled.map((lesson) => ({ ...lesson, ...read(lesson.gold.article, weighs[lesson.fold] as Weigh) }));
	const others = readFileSync(join(SHARED, "corpus/other-news-2015.jsonl"), "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line, i) => read(JSON.parse(line) as Article, weighs[i % FOLDS] as Weigh).tellings);
	const own = sentences(weighing(parts.models));
	const pairs = all.map((lesson) => ({ own: lesson.own, fold: lesson.fold, examples: pairExamples(lesson) }));
	const scores: Record<Kind, { likely: number; holds: boolean }[]> = { event: [], figure: [], statement: [] };
	const pairScores: { likely: number; holds: boolean }[] = [];
	const least = 0.5;
	for (let fold = 0; fold < FOLDS; fold++) {
		const told = regress(
			pairs.filter((p) => p.fold !== fold).flatMap((p) => p.examples),
			PAIR_PENALTY,
		);
		for (const p of pairs)
			if (p.fold === fold && !p.own) for (const e of p.examples) pairScores.push({ likely: likelihood(e.features, told), holds: e.holds });
		const retold = new Model(RETOLD_QUESTION, told);
		const weights = claimWeights(
			[...all.filter((l) => l.fold !== fold).flatMap((l) => judged(l, retold, least)), ...sentenceExamples(retold, least, own)],
			otherNews(
				retold,
				least,
				others.filter((_, i) => i % FOLDS !== fold),
			),
		);
		for (const lesson of all)
			if (lesson.fold === fold && !lesson.own)
				for (const one of judged(lesson, retold, least))
					scores[one.kind].push({ likely: likelihood(one.features, weights[one.kind]), holds: one.holds });
	}
	const positives = pairScores.filter((s) => s.holds).length;
	const merged = bestThreshold(pairScores, positives);
	console.log(`tellings of one act, ${worthOf(merged)}, ${positives} of ${pairScores.length} pairs`);
	const thresholds = {} as Record<Kind, number>;
	for (const kind of KINDS) {
		const gold = all.filter((l) => !l.own).reduce((n, l) => n + l.gold.claims.filter((c) => c.kind === kind).length, 0);
		const found = bestThreshold(scores[kind], gold);
		thresholds[kind] = found.least;
		console.log(`${kind}s, ${worthOf(found)}`);
	}
	const told = regress(
		pairs.flatMap((p) => p.examples),
		PAIR_PENALTY,
	);
	const retold = new Model(RETOLD_QUESTION, told);
	const weights = claimWeights(
		[...all.flatMap((l) => judged(l, retold, least)), ...sentenceExamples(retold, least, own)],
		otherNews(retold, least, others),
	);
	const claim = {
		event: new Model(CLAIM_QUESTION, weights.event),
		figure: new Model(CLAIM_QUESTION, weights.figure),
		statement: new Model(CLAIM_QUESTION, weights.statement),
	};
	const judging = { retold, least, claim, thresholds };
	const inherited = learnHeritage(all, judging);
	write(told, least, weights, thresholds, inherited, parts.models, learnTrust(all, judging, inherited));
}

main();
