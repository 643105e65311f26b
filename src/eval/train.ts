// `npm run train`: learns from gold/tune, the labelled articles of the corpus and the project's own samples and sentences what has a
// part in an act, which tellings are one act, which are claims and what they share, and writes src/coding/judge/weights.ts.
// Prints what the weights are worth on outlets that they were not learned from; with `--held-out` also what the whole coder is worth there, and
// leaves the weights as they are.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Draft } from "../coding/draft.js";
import { CLAIM_QUESTION } from "../coding/judge/claim.js";
import { type Judge, Model, type Weights } from "../coding/judge/model.js";
import { RETOLD_QUESTION } from "../coding/judge/retold.js";
import { type Grown, Trees } from "../coding/judge/trees.js";
import type { Weigh } from "../coding/parts.js";
import type { Article } from "../schemes/record.js";
import { grow, grownLikelihood } from "./boosting.js";
import { likelihood } from "./regression.js";
import { claimWeights, growEvents, judged, KINDS, type Kind, otherNews, pairExamples, sentenceExamples } from "./train/claims.js";
import { printHeldOut } from "./train/held-out.js";
import { learnHeritage } from "./train/heritage.js";
import { FOLDS, type Lesson, lessons, read, SHARED, sentences } from "./train/lessons.js";
import { learnParts, listener, type Offer, partExamples, weighing } from "./train/parts.js";
import { bestThreshold, worthOf } from "./train/threshold.js";
import { learnTrust } from "./train/trust.js";
import { write } from "./train/write.js";

const HELP = `npm run train                  learns anew, prints what that is worth on outlets not learned from, writes src/coding/judge/weights.ts
npm run train -- --held-out    also scores the whole coder on outlets not learned from, and writes nothing
Both take two minutes and need ../shared.`;

/** How likely a telling has to be of an act told before to be folded into it. */
const LEAST_RETOLD = 0.55;

function main({ scoring }: { readonly scoring: boolean }): void {
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
	// As with parts: what is learnt from folded acts meets them as they are folded in articles not learned from.
	const least = LEAST_RETOLD;
	const grown = Array.from({ length: FOLDS }, (_, fold) => grow(pairs.filter((p) => p.fold !== fold).flatMap((p) => p.examples)));
	const retolds = grown.map((one) => new Trees(RETOLD_QUESTION, one));
	const pairScores = pairs.flatMap(({ own: written, fold, examples }) =>
		written ? [] : examples.map((e) => ({ likely: grownLikelihood(e.features, grown[fold] as Grown), holds: e.holds })),
	);
	const told = grow(pairs.flatMap((p) => p.examples));
	const retold = new Trees(RETOLD_QUESTION, told);
	const folded = all.map((lesson) => judged(lesson, retolds[lesson.fold] as Judge, least));
	const written = sentenceExamples(retold, least, own);
	const scores: Record<Kind, { likely: number; holds: boolean; tune: boolean }[]> = { event: [], figure: [], statement: [] };
	const byFold: Record<Kind, Judge>[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const examples = [...folded.filter((_, i) => all[i]?.fold !== fold).flat(), ...written];
		const foreign = otherNews(
			retold,
			least,
			others.filter((_, i) => i % FOLDS !== fold),
		);
		const weights = claimWeights(examples, foreign);
		const events = growEvents([...examples, ...foreign]);
		byFold.push(judgesOf(events, weights));
		all.forEach((lesson, i) => {
			if (lesson.fold !== fold || lesson.own) return;
			for (const one of folded[i] as (typeof folded)[number])
				scores[one.kind].push({
					likely: one.kind === "event" ? grownLikelihood(one.tests, events) : likelihood(one.features, weights[one.kind]),
					holds: one.holds,
					tune: lesson.tune,
				});
		});
	}
	const positives = pairScores.filter((s) => s.holds).length;
	const merged = bestThreshold(pairScores, positives);
	console.log(`tellings of one act, ${worthOf(merged)}, ${positives} of ${pairScores.length} pairs`);
	const thresholds = {} as Record<Kind, number>;
	for (const kind of KINDS) {
		const goldOf = (lessons: readonly Lesson[]) => lessons.reduce((n, l) => n + l.gold.claims.filter((c) => c.kind === kind).length, 0);
		const found = bestThreshold(scores[kind], goldOf(all.filter((l) => !l.own)));
		console.log(`${kind}s, ${worthOf(found)}`);
		// The labelled articles have more background for claims than the gold, which shows in events: how likely one has to be the gold tells.
		const likely = kind === "event" ? scores[kind].filter(({ tune }) => tune) : scores[kind];
		thresholds[kind] = kind === "event" ? bestThreshold(likely, goldOf(all.filter((l) => l.tune))).least : found.least;
	}
	const foreign = otherNews(retold, least, others);
	const weights = claimWeights([...folded.flat(), ...written], foreign);
	const events = growEvents([...folded.flat(), ...written, ...foreign]);
	const claim = judgesOf(events, weights);
	if (scoring) printHeldOut(all, { retolds, least, thresholds, claims: byFold });
	const judging = { retolds, least, claim, thresholds };
	const inherited = learnHeritage(all, judging);
	if (!scoring) write(told, least, events, weights, thresholds, inherited, parts.models, learnTrust(all, judging, inherited));
}

function judgesOf(events: Grown, { figure, statement }: Record<Kind, Weights>): Record<Kind, Judge> {
	return {
		event: new Trees(CLAIM_QUESTION, events),
		figure: new Model(CLAIM_QUESTION, figure),
		statement: new Model(CLAIM_QUESTION, statement),
	};
}

try {
	const { values } = parseArgs({ options: { "held-out": { type: "boolean", default: false }, help: { type: "boolean", default: false } } });
	if (values.help) console.log(HELP);
	else main({ scoring: values["held-out"] });
} catch (error) {
	if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))) throw error;
	console.error(`${error.message}\n\n${HELP}`);
	process.exitCode = 2;
}
