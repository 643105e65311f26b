import { claimsOf } from "../../coding/code-article.js";
import type { Draft } from "../../coding/draft.js";
import { foldTellings, rivalsOf, type Tellings, unite } from "../../coding/fold.js";
import { takeOwn } from "../../coding/inherit.js";
import { Among } from "../../coding/judge/among.js";
import { CLAIM_QUESTION, lookAtClaim } from "../../coding/judge/claim.js";
import type { Judge, Weights } from "../../coding/judge/model.js";
import { lookAtDraft, lookAtPair, RETOLD_QUESTION, roundOf } from "../../coding/judge/retold.js";
import type { Grown } from "../../coding/judge/trees.js";
import { type EventType, familyOf } from "../../schemes/codebook.js";
import { type Growth, grow } from "../boosting.js";
import { closest, type GoldClaim, pair } from "../match.js";
import { type Example, regress } from "../regression.js";
import { fresh, type Lesson, OWN_WEIGHT, type sentences } from "./lessons.js";

const CLAIM_PENALTY = 8;
const EVENT_GROWTH: Growth = { bags: 5, trees: 800, rate: 0.2, doubt: 8, rare: 20, tests: 0.06 };

export const KINDS = ["event", "figure", "statement"] as const;

export type Kind = (typeof KINDS)[number];

/** Whether each telling tells again what an earlier one told, as the gold groups them. */
export function pairExamples({ gold, reading, tellings, own: written }: Lesson): Example[] {
	const examples: Example[] = [];
	const claimed = new Map<Draft, GoldClaim>();
	const told: Draft[] = [];
	const { drafts, likeness } = fresh(tellings);
	const claims = claimsOf(reading, gold.article.title, drafts);
	drafts.forEach((draft, i) => {
		const claim = closest(gold, claims[i] as (typeof claims)[number]);
		const rivals = rivalsOf(told, draft);
		let own: Draft | undefined;
		const round = roundOf(rivals, draft, told.length, likeness);
		lookAtDraft(draft, round);
		rivals.forEach((known, k) => {
			// What the gold has not tells nothing of which acts are the same.
			if (!claim || !claimed.has(known)) return;
			const holds = claimed.get(known) === claim;
			examples.push({ features: RETOLD_QUESTION.tests(lookAtPair(k, draft, round)), holds, weight: written ? OWN_WEIGHT : 1 });
			if (holds) own = known;
		});
		if (own) unite(own, draft);
		else told.push(draft);
		if (claim && !own) claimed.set(draft, claim);
	});
	return examples;
}

export interface Judged {
	readonly weight: number;
	readonly kind: Kind;
	readonly features: readonly string[];
	/** The tests that it meets, for growing trees. */
	readonly tests: readonly string[];
	readonly holds: boolean;
}

function featuresOf(act: number, among: Among): { features: string[]; tests: string[] } {
	const seen = lookAtClaim(act, among);
	return { features: CLAIM_QUESTION.names(seen), tests: CLAIM_QUESTION.tests(seen) };
}

/** Folded acts of an article with whether the gold has them. */
export function judged({ gold, reading, tellings, own }: Lesson, retold: Judge, least: number): Judged[] {
	const folded = foldTellings(fresh(tellings), retold, least);
	const claims = claimsOf(reading, gold.article.title, folded);
	const pairs = pair(gold, claims);
	const among = new Among(folded, tellings.setting);
	return folded.map((draft, i) => ({
		kind: draft.kind,
		...featuresOf(i, among),
		holds: pairs.has(claims[i] as (typeof claims)[number]),
		weight: own ? OWN_WEIGHT : 1,
	}));
}

export function sentenceExamples(retold: Judge, least: number, list: ReturnType<typeof sentences>): Judged[] {
	return list.flatMap(({ tellings, expected }) => {
		const left = [...expected];
		const folded = foldTellings(fresh(tellings), retold, least);
		const among = new Among(folded, tellings.setting);
		return folded.map((draft, act) => {
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
				...featuresOf(act, among),
				holds: at >= 0,
				weight: OWN_WEIGHT,
			};
		});
	});
}

export function otherNews(retold: Judge, least: number, tellings: readonly Tellings[]): Judged[] {
	return tellings.flatMap((one) => {
		const folded = foldTellings(fresh(one), retold, least);
		const among = new Among(folded, one.setting);
		return folded.map(({ kind }, act) => ({ kind, ...featuresOf(act, among), holds: false, weight: 1 }));
	});
}

/** Trees that tell which events are claims. */
export function growEvents(examples: readonly Judged[]): Grown {
	return grow(
		examples.filter((e) => e.kind === "event").map((e) => ({ ...e, features: e.tests })),
		EVENT_GROWTH,
	);
}

export function claimWeights(examples: readonly Judged[], others: readonly Judged[]): Record<Kind, Weights> {
	const of = (kind: Kind) => regress([...examples.filter((e) => e.kind === kind), ...others.filter((e) => e.kind === kind)], CLAIM_PENALTY);
	return { event: of("event"), figure: of("figure"), statement: of("statement") };
}

/** What tells which tellings are one act and which acts are claims, and how likely each has to be. */
export interface Judging {
	/** By fold, as learned from the other folds. */
	readonly retolds: readonly Judge[];
	readonly least: number;
	readonly claim: Readonly<Record<Kind, Judge>>;
	readonly thresholds: Readonly<Record<Kind, number>>;
}

/** Acts of an article that would be kept, with the gold claim of each. */
export function kept(lesson: Lesson, { retolds, least, claim, thresholds }: Judging): { drafts: Draft[]; pairs: Map<number, GoldClaim> } {
	const folded = foldTellings(fresh(lesson.tellings), retolds[lesson.fold] as Judge, least);
	const among = new Among(folded, lesson.tellings.setting);
	folded.forEach((draft, act) => {
		draft.likely = claim[draft.kind].likelihood(lookAtClaim(act, among));
	});
	const drafts = folded.filter(({ kind, likely }) => likely >= thresholds[kind]);
	takeOwn(drafts);
	const claims = claimsOf(lesson.reading, lesson.gold.article.title, drafts);
	const found = pair(lesson.gold, claims);
	return { drafts, pairs: new Map(claims.flatMap((c, i) => (found.has(c) ? [[i, found.get(c) as GoldClaim] as const] : []))) };
}
