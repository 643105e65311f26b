// `npm run train`: learns from gold/tune which tellings are one act and which are claims, and writes src/coding/judge/weights.ts.
// Prints what the weights are worth on outlets that they were not learned from.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fold } from "../arabic/letters.js";
import { claimsOf, embeddedGazetteer, embeddedLanguage, readTellings, type Tellings } from "../coding/code-article.js";
import type { Draft } from "../coding/draft.js";
import { comparable, foldTellings, unite } from "../coding/fold.js";
import { candidates, HERITAGES, type Heritage, heritageFeatures, inherit } from "../coding/inherit.js";
import { claimFeatures, pairFeatures } from "../coding/judge/features.js";
import { type Learnt, Model, namesOf, type Weights } from "../coding/judge/model.js";
import { keyOf } from "../coding/judge/trust.js";
import { type Reading, readWords } from "../coding/words.js";
import { type EventType, familyOf } from "../schemes/codebook.js";
import type { Article } from "../schemes/record.js";
import { closest, type Gold, type GoldClaim, isValueRight, pair } from "./match.js";
import { type Example, likelihood, regress } from "./regression.js";

const SHARED = fileURLToPath(new URL("../../../shared/", import.meta.url));
const TARGET = fileURLToPath(new URL("../../src/coding/judge/weights.ts", import.meta.url));
const SAMPLES = fileURLToPath(new URL("../../samples/", import.meta.url));
const SENTENCES = fileURLToPath(new URL("../../test/sentences.tsv", import.meta.url));
const FOLDS = 6;
const PAIR_PENALTY = 1.5;
const CLAIM_PENALTY = 2;
const HERITAGE_PENALTY = 2;
/** What an example from the samples or sentences written for the project counts against one of the gold. */
const OWN_WEIGHT = 0.4;
const HAIR = 0.01;
/** What an act coded from an article on another subject counts against a claim of the gold. */
const OTHER_NEWS_WEIGHT = 1;
const KINDS = ["event", "figure", "statement"] as const;
type Kind = (typeof KINDS)[number];

interface Lesson {
	readonly gold: Gold;
	readonly reading: Reading;
	readonly tellings: Tellings;
	readonly fold: number;
	/** Written for the project: learned from, and left out of what is printed. */
	readonly own: boolean;
}

function read(article: Article): { reading: Reading; tellings: Tellings } {
	const reading = readWords(article.title ?? "", article.text ?? "", embeddedLanguage());
	return { reading, tellings: readTellings(reading, article.published ?? null, embeddedGazetteer(), article.outlet ?? null) };
}

/** The gold articles and the project's own samples; articles of one outlet fall into one fold. */
function lessons(): Lesson[] {
	const outlets = new Map<string, number>();
	return [join(SHARED, "gold/tune"), SAMPLES].flatMap((folder) =>
		readdirSync(folder)
			.filter((file) => file.endsWith(".json"))
			.sort()
			.map((file) => {
				const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold;
				const outlet = folder === SAMPLES ? file : (gold.article.outlet ?? file);
				if (!outlets.has(outlet)) outlets.set(outlet, outlets.size);
				return { gold, ...read(gold.article), own: folder === SAMPLES, fold: (outlets.get(outlet) as number) % FOLDS };
			}),
	);
}

/**
 * The sentences written for the project, each an article of its own: an act holds where the expectation names one of its
 * kind and family.
 */
function sentences(): { readonly tellings: Tellings; readonly expected: readonly string[] }[] {
	return readFileSync(SENTENCES, "utf8")
		.split("\n")
		.slice(1)
		.filter(Boolean)
		.map((line) => {
			const [id = "", text = "", published = "", expected = ""] = line.split("\t");
			const { tellings } = read({ id, title: "", text, published });
			return { tellings, expected: expected.split(" || ").map((claim) => claim.split(";")[0] as string) };
		});
}

function sentenceExamples(retold: Model, least: number, list: ReturnType<typeof sentences>): Judged[] {
	return list.flatMap(({ tellings, expected }) => {
		const left = [...expected];
		return foldTellings(copy(tellings.drafts), retold, least).map((draft) => {
			const at = left.findIndex((e) => {
				const [kind, type] = e.split("/");
				return (
					kind === draft.kind &&
					(type === draft.type.value || (kind === "event" && familyOf(type as EventType) === familyOf(draft.type.value as EventType)))
				);
			});
			if (at >= 0) left.splice(at, 1);
			return {
				kind: draft.kind,
				features: namesOf((take) => claimFeatures(draft, tellings.setting, take)),
				holds: at >= 0,
				weight: OWN_WEIGHT,
			};
		});
	});
}

const copy = (drafts: readonly Draft[]): Draft[] => structuredClone(drafts) as Draft[];

/** Whether each telling tells again what an earlier one told, as the gold groups them. */
function pairExamples({ gold, reading, tellings, own: written }: Lesson): Example[] {
	const examples: Example[] = [];
	const groups: { readonly claim: GoldClaim; readonly draft: Draft }[] = [];
	const drafts = copy(tellings.drafts);
	const claims = claimsOf(reading, gold.article.title, drafts);
	drafts.forEach((draft, i) => {
		const claim = closest(gold, claims[i] as (typeof claims)[number]);
		if (!claim) return;
		let own: Draft | undefined;
		for (const group of groups) {
			if (!comparable(group.draft, draft)) continue;
			const holds = group.claim === claim;
			examples.push({ features: namesOf((take) => pairFeatures(group.draft, draft, take)), holds, weight: written ? OWN_WEIGHT : 1 });
			if (holds) own = group.draft;
		}
		if (own) unite(own, draft);
		else groups.push({ claim, draft });
	});
	return examples;
}

interface Judged {
	readonly weight: number;
	readonly kind: Kind;
	readonly features: readonly string[];
	readonly holds: boolean;
}

/** Folded acts of an article with whether the gold has them. */
function judged({ gold, reading, tellings, own }: Lesson, retold: Model, least: number): Judged[] {
	const folded = foldTellings(copy(tellings.drafts), retold, least);
	const claims = claimsOf(reading, gold.article.title, folded);
	const pairs = pair(gold, claims);
	return folded.map((draft, i) => ({
		kind: draft.kind,
		features: namesOf((take) => claimFeatures(draft, tellings.setting, take)),
		holds: pairs.has(claims[i] as (typeof claims)[number]),
		weight: own ? OWN_WEIGHT : 1,
	}));
}

function otherNews(retold: Model, least: number, tellings: readonly Tellings[]): Judged[] {
	return tellings.flatMap((one) =>
		foldTellings(copy(one.drafts), retold, least).map((draft) => ({
			kind: draft.kind,
			features: namesOf((take) => claimFeatures(draft, one.setting, take)),
			holds: false,
			weight: OTHER_NEWS_WEIGHT,
		})),
	);
}

function claimWeights(examples: readonly Judged[], others: readonly Judged[]): Record<Kind, Weights> {
	const of = (kind: Kind) => regress([...examples.filter((e) => e.kind === kind), ...others.filter((e) => e.kind === kind)], CLAIM_PENALTY);
	return { event: of("event"), figure: of("figure"), statement: of("statement") };
}

/** The middle of the thresholds whose F1 is as good as the best but for a hair: the best alone jumps with every change. */
function bestThreshold(
	scores: readonly { readonly likely: number; readonly holds: boolean }[],
	gold: number,
): { least: number; f1: number; precision: number; recall: number } {
	const tried = [];
	for (let least = 0.1; least < 0.9; least += 0.02) {
		const kept = scores.filter((s) => s.likely >= least);
		const right = kept.filter((s) => s.holds).length;
		tried.push({
			least: Math.round(least * 100) / 100,
			f1: (2 * right) / (kept.length + gold || 1),
			precision: right / (kept.length || 1),
			recall: right / (gold || 1),
		});
	}
	const best = Math.max(...tried.map((t) => t.f1));
	const level = tried.filter((t) => t.f1 >= best - HAIR);
	return level[Math.floor(level.length / 2)] as (typeof tried)[number];
}

/** Whether an act shares a value with another, for acts that the gold has. */
function heritageExamples(drafts: readonly Draft[], pairs: ReadonlyMap<number, GoldClaim>, own: boolean): Record<Heritage, Example[]> {
	const examples: Record<Heritage, Example[]> = { days: [], doers: [], places: [], targets: [] };
	for (const what of HERITAGES)
		drafts.forEach((draft, k) => {
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
			for (const candidate of candidates(drafts, k, what))
				examples[what].push({
					features: namesOf((take) => heritageFeatures(draft, candidate, what, take)),
					holds: wanted && agrees(candidate.from, gold, what),
					weight: own ? OWN_WEIGHT : 1,
				});
		});
	return examples;
}

function agrees(from: Draft, gold: GoldClaim, what: Heritage): boolean {
	switch (what) {
		case "days":
			return from.days?.from === gold.from && from.days?.to === gold.to;
		case "doers":
			return from.initiators.some((i) => (gold.initiators ?? []).includes(i.value));
		case "targets":
			return from.targets.some((t) => (gold.targets ?? []).includes(t.value));
		case "places":
			return from.places.some((p) => (gold.places ?? []).some((g) => sameKey(p.key, g.name)));
	}
}

function sameKey(key: string, name: string): boolean {
	const folded = fold(name);
	return folded === key || folded.includes(key) || key.includes(folded);
}

/** Acts of an article that would be kept, with the gold claim of each. */
function kept(
	lesson: Lesson,
	retold: Model,
	least: number,
	claim: Record<Kind, Model>,
	thresholds: Record<Kind, number>,
): { drafts: Draft[]; pairs: Map<number, GoldClaim> } {
	const folded = foldTellings(copy(lesson.tellings.drafts), retold, least);
	const drafts = folded.filter(
		(draft) => claim[draft.kind].likelihood((take) => claimFeatures(draft, lesson.tellings.setting, take)) >= thresholds[draft.kind],
	);
	const claims = claimsOf(lesson.reading, lesson.gold.article.title, drafts);
	const found = pair(lesson.gold, claims);
	return { drafts, pairs: new Map(claims.flatMap((c, i) => (found.has(c) ? [[i, found.get(c) as GoldClaim] as const] : []))) };
}

function main(): void {
	const all = lessons();
	const others = readFileSync(join(SHARED, "corpus/other-news-2015.jsonl"), "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => read(JSON.parse(line) as Article).tellings);
	const own = sentences();
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
		const retold = new Model(told);
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
	console.log(
		`tellings of one act, on outlets not learned from: F1 ${merged.f1.toFixed(3)} at ${merged.least} (precision ${merged.precision.toFixed(3)}, recall ${merged.recall.toFixed(3)}; ${positives} of ${pairScores.length} pairs)`,
	);
	const thresholds = {} as Record<Kind, number>;
	for (const kind of KINDS) {
		const gold = all.filter((l) => !l.own).reduce((n, l) => n + l.gold.claims.filter((c) => c.kind === kind).length, 0);
		const found = bestThreshold(scores[kind], gold);
		thresholds[kind] = found.least;
		console.log(
			`${kind}s, on outlets not learned from: F1 ${found.f1.toFixed(3)} at ${found.least} (precision ${found.precision.toFixed(3)}, recall ${found.recall.toFixed(3)})`,
		);
	}
	const told = regress(
		pairs.flatMap((p) => p.examples),
		PAIR_PENALTY,
	);
	const retold = new Model(told);
	const weights = claimWeights(
		[...all.flatMap((l) => judged(l, retold, least)), ...sentenceExamples(retold, least, own)],
		otherNews(retold, least, others),
	);
	const claim = { event: new Model(weights.event), figure: new Model(weights.figure), statement: new Model(weights.statement) };
	const inherited = learnHeritage(all, retold, least, claim, thresholds);
	write(told, least, weights, thresholds, inherited, learnTrust(all, retold, least, claim, thresholds, inherited));
}

type Inherited = Record<Heritage, { least: number; weights: Weights }>;

const learntOf = ({ least, weights }: { readonly least: number; readonly weights: Weights }): Learnt => ({
	least,
	model: new Model(weights),
});

/** Values seen that make a share worth half of what is measured. */
const DOUBT = 4;

/** How often a value is right by field and rule, among the claims that the gold has; `claim` and `type` among all. */
function learnTrust(
	all: readonly Lesson[],
	retold: Model,
	least: number,
	claim: Record<Kind, Model>,
	thresholds: Record<Kind, number>,
	inherited: Inherited,
): Record<string, number> {
	const models = Object.fromEntries(HERITAGES.map((what) => [what, learntOf(inherited[what])])) as Record<Heritage, Learnt>;
	const counts = new Map<string, { n: number; right: number }>();
	const count = (key: string, right: boolean) => {
		const c = counts.get(key) ?? { n: 0, right: 0 };
		counts.set(key, { n: c.n + 1, right: c.right + (right ? 1 : 0) });
	};
	for (const lesson of all) {
		const { drafts } = kept(lesson, retold, least, claim, thresholds);
		inherit(drafts, models);
		const claims = claimsOf(lesson.reading, lesson.gold.article.title, drafts);
		const found = pair(lesson.gold, claims);
		for (const one of claims) {
			const gold = found.get(one);
			for (const { field, value, rule } of one.why) {
				if (!gold && field !== "type") continue;
				const right = gold ? isValueRight(field, value, one, gold) : false;
				count(field, right);
				count(keyOf(field, rule), right);
				if (rule.includes("+")) count(keyOf(field, rule.split("+")[0] as string), right);
			}
		}
	}
	const share = (key: string, prior: number) => {
		const { n, right } = counts.get(key) as { n: number; right: number };
		return Math.round(((right + DOUBT * prior) / (n + DOUBT)) * 100) / 100;
	};
	return Object.fromEntries(
		[...counts.keys()].sort().map((key) => {
			const [field = ""] = key.split(":");
			return [key, share(key, key === field ? 0.5 : share(field, 0.5))];
		}),
	);
}

function learnHeritage(
	all: readonly Lesson[],
	retold: Model,
	least: number,
	claim: Record<Kind, Model>,
	thresholds: Record<Kind, number>,
): Record<Heritage, { least: number; weights: Weights }> {
	const found = all.map((lesson) => {
		const { drafts, pairs } = kept(lesson, retold, least, claim, thresholds);
		return { fold: lesson.fold, examples: heritageExamples(drafts, pairs, lesson.own) };
	});
	const learnt = {} as Record<Heritage, { least: number; weights: Weights }>;
	for (const what of HERITAGES) {
		const scores: { likely: number; holds: boolean }[] = [];
		for (let fold = 0; fold < FOLDS; fold++) {
			const weights = regress(
				found.filter((f) => f.fold !== fold).flatMap((f) => f.examples[what]),
				HERITAGE_PENALTY,
			);
			for (const f of found)
				if (f.fold === fold) for (const e of f.examples[what]) scores.push({ likely: likelihood(e.features, weights), holds: e.holds });
		}
		const best = bestThreshold(scores, scores.filter((s) => s.holds).length);
		console.log(
			`${what} shared, on outlets not learned from: F1 ${best.f1.toFixed(3)} at ${best.least} (precision ${best.precision.toFixed(3)}, recall ${best.recall.toFixed(3)}; ${scores.filter((s) => s.holds).length} of ${scores.length})`,
		);
		learnt[what] = {
			least: 0.45,
			weights: regress(
				found.flatMap((f) => f.examples[what]),
				HERITAGE_PENALTY,
			),
		};
	}
	return learnt;
}

function write(
	retold: Weights,
	least: number,
	claim: Record<Kind, Weights>,
	thresholds: Record<Kind, number>,
	inherited: Inherited,
	trust: Record<string, number>,
): void {
	const table = (weights: Weights) =>
		`{\n${Object.entries(weights)
			.map(([name, weight]) => `\t\t\t${JSON.stringify(name)}: ${weight},\n`)
			.join("")}\t\t}`;
	const lines = [
		"// Written by `npm run train`. Do not edit.",
		'import type { Weights } from "./model.js";',
		"",
		"/** Whether a telling tells again an act told before. */",
		`export const RETOLD_WEIGHTS: { readonly least: number; readonly weights: Weights } = {\n\tleast: ${least},\n\tweights: ${table(retold)},\n};`,
		"",
		"/** Whether a folded act is a claim, by its kind. */",
		`export const CLAIM_WEIGHTS: Readonly<Record<"event" | "figure" | "statement", { readonly least: number; readonly weights: Weights }>> = {\n${KINDS.map((kind) => `\t${kind}: {\n\t\tleast: ${thresholds[kind]},\n\t\tweights: ${table(claim[kind])},\n\t},\n`).join("")}};`,
		"",
		"/** Whether an act shares its day, its doer or its place with another act of the article. */",
		`export const INHERITED_WEIGHTS: Readonly<Record<"days" | "doers" | "places" | "targets", { readonly least: number; readonly weights: Weights }>> = {\n${HERITAGES.map((what) => `\t${what}: {\n\t\tleast: ${inherited[what].least},\n\t\tweights: ${table(inherited[what].weights)},\n\t},\n`).join("")}};`,
		"",
		"/** How often a value is right, by field and the rule that gave it. */",
		`export const TRUST: Readonly<Record<string, number>> = {\n${Object.entries(trust)
			.map(([key, share]) => `\t${JSON.stringify(key)}: ${share},\n`)
			.join("")}};`,
		"",
	];
	writeFileSync(TARGET, lines.join("\n"));
}

main();
