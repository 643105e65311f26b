import type { ClaimToLink } from "../linking/claim.js";
import { compare } from "../linking/features.js";
import { roleOf } from "../linking/place.js";
import { LINK_MODEL, likely } from "../linking/score.js";
import type { Coded } from "./linking.js";

/** Two articles that were linked and should not have been, or the other way round, and why. */
export interface Judgement {
	readonly a: Coded;
	readonly b: Coded;
	readonly cause: string;
	/** The claims of the incident that links them. */
	readonly claims?: readonly ClaimToLink[];
}

/** Why two articles of one incident were not linked: by the two claims that come closest. */
export function causeOfMissing(a: Coded, b: Coded): string {
	const best = closest(a.claims, b.claims);
	if (!best) return "missed: no act coded";
	const { comparison, odds } = best;
	if (likely(odds) >= 0.5) return "missed: alike, but joined to others";
	if (comparison.days === "apart" || comparison.days === "guess apart") return "missed: days differ";
	if (comparison.place !== "same" && comparison.place !== "alike") return `missed: place ${comparison.place}`;
	return "missed: too little in common";
}

/** Why two articles of no common incident on other days were linked. */
export function causeOfSurplus(a: Coded, b: Coded, claims: readonly ClaimToLink[]): string {
	const inA = claims.filter(({ article }) => article === a.article.id);
	const inB = claims.filter(({ article }) => article === b.article.id);
	const best = closest(inA, inB);
	if (!best || likely(best.odds) < 0.5) return "surplus: through a third article";
	const { comparison } = best;
	if (comparison.days === "same" && comparison.place === "same") return "surplus: one day and place, told again later";
	return `surplus: days ${comparison.days}, place ${comparison.place}`;
}

function closest(as: readonly ClaimToLink[], bs: readonly ClaimToLink[]) {
	let best: { comparison: ReturnType<typeof compare>; odds: number } | null = null;
	for (const a of as)
		for (const b of bs) {
			if (roleOf(a) !== "member" || roleOf(b) !== "member") continue;
			const comparison = compare(a, b);
			const odds = LINK_MODEL.odds(comparison);
			if (!best || odds > best.odds) best = { comparison, odds };
		}
	return best;
}

/** Prints how many errors each cause has, and the claims behind those of one. */
export function countCauses(judgements: readonly Judgement[], shown: string | undefined, most: number): void {
	const counts = new Map<string, number>();
	for (const { cause } of judgements) counts.set(cause, (counts.get(cause) ?? 0) + 1);
	for (const [cause, n] of [...counts].sort(([, x], [, y]) => y - x)) console.log(`${String(n).padStart(5)}  ${cause}`);
	if (shown === undefined) return;
	for (const { a, b, cause, claims } of judgements.filter((one) => one.cause.includes(shown)).slice(0, most)) {
		console.log(
			`\n${cause}\n  ${a.article.id} ${a.article.published} ${a.article.title}\n  ${b.article.id} ${b.article.published} ${b.article.title}`,
		);
		for (const claim of claims ?? [...a.claims, ...b.claims])
			if (claim.article === a.article.id || claim.article === b.article.id) console.log(`    ${lineOf(claim)}`);
	}
}

function lineOf(claim: ClaimToLink): string {
	const toll = Object.entries(claim.toll).map(([key, line]) => `${key} ${line?.total.join("–")}`);
	const places = claim.places.map(({ name, admin1, precision }) => `${name} ${admin1 ?? "?"} ${precision}`);
	return [
		claim.id,
		claim.type,
		claim.modality,
		`${claim.from ?? "?"}/${claim.to ?? "?"}`,
		places.join(" + "),
		claim.initiators.join("+"),
		toll.join(" "),
	].join(" · ");
}
