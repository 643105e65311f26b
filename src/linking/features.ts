import type { Range, Toll } from "../schemes/record.js";
import { compareActors } from "./actors.js";
import type { ClaimToLink } from "./claim.js";
import { comparePlaces, type PlaceComparison } from "./places.js";
import { sharedCount } from "./words.js";

/** What is compared, in the order in which reasons are given. */
export const ASPECTS = [
	"days",
	"published",
	"place",
	"type",
	"initiators",
	"targets",
	"killed",
	"injured",
	"words",
	"things",
	"article",
	"leading",
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** How two claims stand to each other in every aspect: a word each, so that a weight can be told for it. */
export type Comparison = Record<Aspect, string> & { readonly where: PlaceComparison; readonly wording: number };

/** A stretch of more days than this tells no single occurrence. */
const LONG_DAYS = 4;

/** Compares two claims. Symmetric. */
export function compare(a: ClaimToLink, b: ClaimToLink): Comparison {
	const where = comparePlaces(a.places, b.places);
	const wording = wordingOf(a, b);
	return {
		days: compareDays(a, b),
		published: comparePublished(a, b),
		place: where.relation,
		type: a.type === b.type ? "same" : a.family === b.family ? "family" : "apart",
		initiators: compareActors(a.initiators, b.initiators),
		targets: compareActors(a.targets, b.targets),
		killed: compareToll(a.toll, b.toll, "killed"),
		injured: compareToll(a.toll, b.toll, "injured"),
		words: wording >= 0.6 ? "most" : wording >= 0.4 ? "many" : wording >= 0.25 ? "some" : wording >= 0.1 ? "few" : "hardly",
		things: compareThings(a, b),
		article: a.article === b.article ? "same" : a.source === b.source ? "copy" : "other",
		leading: a.leading && b.leading ? "both" : a.leading || b.leading ? "one" : "none",
		where,
		wording,
	};
}

function compareDays(a: ClaimToLink, b: ClaimToLink): string {
	if (!a.days || !b.days) return "none";
	const gap = Math.max(a.days[0], b.days[0]) - Math.min(a.days[1], b.days[1]);
	const length = Math.max(a.days[1] - a.days[0], b.days[1] - b.days[0]);
	const guessed = (a.dating === "guessed" ? 1 : 0) + (b.dating === "guessed" ? 1 : 0);
	if (gap > 1) return guessed > 0 ? "guess apart" : "apart";
	if (guessed === 2) return a.days[1] === b.days[1] ? "guesses" : "guess next";
	if (guessed === 1) return gap > 0 ? "guess next" : length > LONG_DAYS ? "guess long" : "guess";
	if (length > LONG_DAYS) return a.days[0] === b.days[0] && a.days[1] === b.days[1] ? "long same" : gap > 0 ? "apart" : "long";
	if (gap === 1) return "next";
	return length === 0 ? "same" : a.days[0] === b.days[0] && a.days[1] === b.days[1] ? "same stretch" : "overlap";
}

function comparePublished(a: ClaimToLink, b: ClaimToLink): string {
	if (a.publishedDay === null || b.publishedDay === null) return "unknown";
	const gap = Math.abs(a.publishedDay - b.publishedDay);
	return gap === 0 ? "same" : gap === 1 ? "next" : gap <= 3 ? "near" : gap <= 14 ? "weeks" : "far";
}

/** The share of the words of the one that says less that the other says too, 0–1. */
function wordingOf(a: ClaimToLink, b: ClaimToLink): number {
	const least = Math.min(a.words.length, b.words.length);
	return least < 3 ? 0 : sharedCount(a.words, b.words) / least;
}

/** Words of magnitude span so much more than exact numbers. */
const WIDE_SPAN = 3;

function compareToll(a: Toll, b: Toll, key: "killed" | "injured"): string {
	const x = a[key]?.total;
	const y = b[key]?.total;
	if (!x || !y) return x || y ? "one" : "none";
	if (x[0] === y[0] && x[1] === y[1]) return isVague(x) ? "vague" : (x[0] ?? 0) >= 3 ? "same many" : "same";
	if (meet(x, y)) return isVague(x) || isVague(y) ? "vague" : "meet";
	const high = Math.min(x[1] ?? Number.POSITIVE_INFINITY, y[1] ?? Number.POSITIVE_INFINITY);
	const low = Math.max(x[0] ?? 0, y[0] ?? 0);
	return low - high <= 2 || low <= 1.5 * high ? "close" : "apart";
}

function isVague([low, high]: Range): boolean {
	return low === null || high === null || high >= WIDE_SPAN * Math.max(1, low);
}

/** Whether two ranges have a number in common. */
export function meet(a: Range, b: Range): boolean {
	return (a[0] ?? 0) <= (b[1] ?? Number.POSITIVE_INFINITY) && (b[0] ?? 0) <= (a[1] ?? Number.POSITIVE_INFINITY);
}

function compareThings(a: ClaimToLink, b: ClaimToLink): string {
	const objects = compareLists(a.objects, b.objects);
	if (objects === "same") return "same object";
	return compareLists(a.means, b.means) === "same" ? "same means" : objects;
}

function compareLists(a: readonly string[], b: readonly string[]): string {
	if (a.length === 0 || b.length === 0) return "none";
	return a.some((value) => b.includes(value)) ? "same" : "apart";
}
