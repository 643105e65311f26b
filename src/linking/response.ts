import { type ActorRelation, compareActors } from "./actors.js";
import type { ClaimToLink } from "./claim.js";
import { comparePlaces, type PlaceRelation } from "./places.js";
import type { LinkReason } from "./score.js";
import { sharedCount } from "./words.js";

/** Statements that can answer an act. */
export const ANSWERS: ReadonlySet<string> = new Set(["claim_responsibility", "deny", "accuse", "condemn"]);
/** Statements whose doer is whom they are made against; in the others the speaker is. */
const AGAINST: ReadonlySet<string> = new Set(["accuse", "condemn"]);

/** Weights set by hand: there are too few labelled answers to learn them from. */
const BIAS = -2.2;
const DAYS: readonly number[] = [1, 0.7, 0, -0.5];
const PLACES: Readonly<Record<PlaceRelation, number>> = {
	same: 2,
	alike: 1.5,
	near: 1.2,
	within: 0.8,
	governorate: 0.8,
	country: 0,
	unlisted: 0,
	district: -1,
	apart: -2,
	elsewhere: -3,
	abroad: -4,
	one: -0.3,
	none: -0.3,
};
const DOERS: Readonly<Record<ActorRelation, number>> = { same: 1.5, kin: 1.2, allied: 0.5, open: 0, one: -0.5, none: -0.5, apart: -4 };
const OWN_ARTICLE = 1.5;
const WORDING = 1.5;

/** Whom a statement makes out to be the doer of what it is about. */
export function blamedBy({ type, initiators, targets }: ClaimToLink): readonly string[] {
	return AGAINST.has(type) ? targets : initiators;
}

/** The logarithm of the odds that a statement answers an act, and why. An act after it, or more than three days before, it does not. */
export function answering(statement: ClaimToLink, act: ClaimToLink): { readonly odds: number; readonly reasons: readonly LinkReason[] } {
	const said = statement.days?.[1] ?? statement.publishedDay;
	const done = act.days?.[1] ?? act.publishedDay;
	const gap = said === null || done === null ? 0 : said - done;
	const days = gap < -1 ? undefined : DAYS[Math.max(0, gap)];
	const where = comparePlaces(statement.places, act.places).relation;
	const doers = compareActors(blamedBy(statement), act.initiators);
	const least = Math.min(statement.words.length, act.words.length);
	const wording = least === 0 ? 0 : sharedCount(statement.words, act.words) / least;
	const reasons: LinkReason[] = [
		{ code: "days", weight: days ?? Number.NEGATIVE_INFINITY, detail: days === undefined ? "apart" : `${gap} days after` },
		{ code: "place", weight: PLACES[where], detail: where },
		{ code: "initiators", weight: DOERS[doers], detail: doers },
		{ code: "words", weight: WORDING * wording, detail: `${Math.round(wording * 100)} %` },
		{
			code: "article",
			weight: statement.article === act.article ? OWN_ARTICLE : 0,
			detail: statement.article === act.article ? "same" : "other",
		},
	];
	return { odds: reasons.reduce((sum, { weight }) => sum + weight, BIAS), reasons: reasons.filter(({ weight }) => weight !== 0) };
}
