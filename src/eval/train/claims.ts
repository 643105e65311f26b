import { claimsOf } from "../../coding/code-article.js";
import type { Draft } from "../../coding/draft.js";
import { foldTellings, rivalsOf, type Tellings, unite } from "../../coding/fold.js";
import { takeSpare } from "../../coding/inherit.js";
import { CLAIM_QUESTION, lookAtClaim } from "../../coding/judge/claim.js";
import type { Model, Weights } from "../../coding/judge/model.js";
import { lookAtDraft, lookAtPair, RETOLD_QUESTION } from "../../coding/judge/retold.js";
import { type EventType, familyOf } from "../../schemes/codebook.js";
import { closest, type GoldClaim, pair } from "../match.js";
import { type Example, regress } from "../regression.js";
import { fresh, type Lesson, OWN_WEIGHT, type sentences } from "./lessons.js";

const CLAIM_PENALTY = 8;

/** What an act coded from an article on another subject counts against a claim of the gold. */
const OTHER_NEWS_WEIGHT = 3;

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
		lookAtDraft(draft);
		rivals.forEach((known, k) => {
			// What the gold has not tells nothing of which acts are the same.
			if (!claim || !claimed.has(known)) return;
			const holds = claimed.get(known) === claim;
			const seen = lookAtPair(known, draft, { nearest: k === 0, rivals: rivals.length, likeness });
			examples.push({ features: RETOLD_QUESTION.names(seen), holds, weight: written ? OWN_WEIGHT : 1 });
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
	readonly holds: boolean;
}

/** Folded acts of an article with whether the gold has them. */
export function judged({ gold, reading, tellings, own }: Lesson, retold: Model, least: number): Judged[] {
	const folded = foldTellings(fresh(tellings), retold, least);
	const claims = claimsOf(reading, gold.article.title, folded);
	const pairs = pair(gold, claims);
	return folded.map((draft, i) => ({
		kind: draft.kind,
		features: CLAIM_QUESTION.names(lookAtClaim(draft, tellings.setting)),
		holds: pairs.has(claims[i] as (typeof claims)[number]),
		weight: own ? OWN_WEIGHT : 1,
	}));
}

export function sentenceExamples(retold: Model, least: number, list: ReturnType<typeof sentences>): Judged[] {
	return list.flatMap(({ tellings, expected }) => {
		const left = [...expected];
		return foldTellings(fresh(tellings), retold, least).map((draft) => {
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
				features: CLAIM_QUESTION.names(lookAtClaim(draft, tellings.setting)),
				holds: at >= 0,
				weight: OWN_WEIGHT,
			};
		});
	});
}

export function otherNews(retold: Model, least: number, tellings: readonly Tellings[]): Judged[] {
	return tellings.flatMap((one) =>
		foldTellings(fresh(one), retold, least).map((draft) => ({
			kind: draft.kind,
			features: CLAIM_QUESTION.names(lookAtClaim(draft, one.setting)),
			holds: false,
			weight: OTHER_NEWS_WEIGHT,
		})),
	);
}

export function claimWeights(examples: readonly Judged[], others: readonly Judged[]): Record<Kind, Weights> {
	const of = (kind: Kind) => regress([...examples.filter((e) => e.kind === kind), ...others.filter((e) => e.kind === kind)], CLAIM_PENALTY);
	return { event: of("event"), figure: of("figure"), statement: of("statement") };
}

/** What tells which tellings are one act and which acts are claims, and how likely each has to be. */
export interface Judging {
	readonly retold: Model;
	readonly least: number;
	readonly claim: Readonly<Record<Kind, Model>>;
	readonly thresholds: Readonly<Record<Kind, number>>;
}

/** Acts of an article that would be kept, with the gold claim of each. */
export function kept(lesson: Lesson, { retold, least, claim, thresholds }: Judging): { drafts: Draft[]; pairs: Map<number, GoldClaim> } {
	const folded = foldTellings(fresh(lesson.tellings), retold, least);
	const drafts = folded.filter(
		(draft) => claim[draft.kind].likelihood(lookAtClaim(draft, lesson.tellings.setting)) >= thresholds[draft.kind],
	);
	for (const draft of drafts) takeSpare(draft);
	const claims = claimsOf(lesson.reading, lesson.gold.article.title, drafts);
	const found = pair(lesson.gold, claims);
	return { drafts, pairs: new Map(claims.flatMap((c, i) => (found.has(c) ? [[i, found.get(c) as GoldClaim] as const] : []))) };
}
