import type { ClaimToLink } from "./claim.js";
import { compare } from "./features.js";
import { ANSWERS, answering } from "./response.js";
import { LINK_MODEL, type LinkModel, type LinkReason, likely } from "./score.js";

/**
 * An incident that a claim may belong to, with claims of it: all, or, of a large one, those that share most keys with the claim; 24 are
 * enough. Incidents of claims that reviewers put together with this one have to be among the candidates, whatever the keys found.
 */
export interface Candidate {
	readonly incident: string;
	readonly claims: readonly ClaimToLink[];
}

/** What reviewers have settled: it binds. */
export interface Settled {
	/** Pairs of claims that are not of one incident. */
	readonly apart: readonly (readonly [claim: string, other: string])[];
	/** Pairs of claims that are of one incident. */
	readonly together: readonly (readonly [claim: string, other: string])[];
	/** Claims that stay in the incident where they are, by their id; a pinned claim is moved by nobody but a reviewer. */
	readonly pinned: Readonly<Record<string, string>>;
}

export const NOTHING_SETTLED: Settled = { apart: [], together: [], pinned: {} };

/** Where a claim goes. */
export interface Placed {
	/** The incident that it joins; null where it starts a new one, or, as `role` tells, belongs to none. */
	readonly incident: string | null;
	/** `member` tells of the occurrence; `response` answers it (a denial, an accusation); `announced` told of it before or doubts it; `alone` forms none. */
	readonly role: "member" | "response" | "announced" | "alone";
	/** How likely it is of that incident, 0–1; 0 where it joins none. */
	readonly score: number;
	readonly reasons: readonly LinkReason[];
	/** The claim of the incident that it is most like. */
	readonly nearest: string | null;
	/** Incidents that turn out to be the same as `incident`: to be merged into it. */
	readonly merges: readonly { readonly incident: string; readonly score: number }[];
	/** Single claims of other incidents that fit `incident` better, now that this claim is there: to be moved into it. */
	readonly moves: readonly { readonly claim: string; readonly from: string; readonly score: number }[];
}

/** Least likelihood to join an incident, to merge two, and to attach what is no telling of it. */
export const JOIN = 0.5;
export const MERGE = 0.5;
export const ATTACH = 0.5;
/** So many claims of an incident are compared at most. */
export const MOST_COMPARED = 24;

interface Scored {
	readonly candidate: Candidate;
	readonly odds: number;
	readonly nearest: ClaimToLink | null;
	/** The odds with the nearest. */
	readonly likest: number;
}

/** Modalities of what took place, or was tried. */
const HAPPENED: ReadonlySet<string> = new Set(["occurred", "attempted"]);

/** What a claim can be to an incident. */
export function roleOf({ kind, type, modality }: ClaimToLink): Placed["role"] {
	if (kind === "statement") return ANSWERS.has(type) ? "response" : "alone";
	if (HAPPENED.has(modality)) return "member";
	return modality === "denied" ? "response" : "announced";
}

/**
 * Where a claim goes among incidents already there: into the one it fits best on the whole, into a new one, or to none. A claim that fits two
 * of them merges these where they fit each other. What reviewers settled comes first.
 */
export function place(
	claim: ClaimToLink,
	candidates: readonly Candidate[],
	settled: Settled = NOTHING_SETTLED,
	model: LinkModel = LINK_MODEL,
): Placed {
	const role = roleOf(claim);
	// What a reviewer ties to an incident belongs to it, if only as an answer.
	const tied = role === "alone" ? "response" : role;
	if (isPinned(claim.id, settled)) return { ...NOWHERE, role: tied, incident: settled.pinned[claim.id] as string, score: 1 };
	const partners = partnersOf(claim.id, settled.together);
	const enemies = partnersOf(claim.id, settled.apart);
	const free = candidates.filter(({ claims }) => !claims.some(({ id }) => enemies.has(id)));
	const [own, ...joined] = free.filter(({ claims }) => claims.some(({ id }) => partners.has(id)));
	if (own) return { ...NOWHERE, role: tied, incident: own.incident, score: 1, merges: allowed(own, joined, settled) };
	if (role === "alone") return { ...NOWHERE, role };
	const scored = free.map((candidate) => scoreOf(claim, candidate, model));
	scored.sort((a, b) => b.odds - a.odds || (a.candidate.incident < b.candidate.incident ? -1 : 1));
	const best = scored[0];
	const least = role === "member" ? JOIN : ATTACH;
	if (!best?.nearest || likely(best.odds) < least) return { ...NOWHERE, role: role === "member" ? role : "alone" };
	return {
		incident: best.candidate.incident,
		role,
		score: likely(best.odds),
		reasons: claim.kind === "statement" ? answering(claim, best.nearest).reasons : model.reasons(compare(claim, best.nearest)),
		nearest: best.nearest.id,
		...(role === "member" ? gathered(claim, best, scored.slice(1), settled, model) : { merges: [], moves: [] }),
	};
}

const NOWHERE: Placed = { incident: null, role: "alone", score: 0, reasons: [], nearest: null, merges: [], moves: [] };

function partnersOf(id: string, pairs: readonly (readonly [string, string])[]): Set<string> {
	const partners = new Set<string>();
	for (const [a, b] of pairs) {
		if (a === id) partners.add(b);
		if (b === id) partners.add(a);
	}
	return partners;
}

/** How a claim fits an incident: the mean over the half of its claims that it fits best, which one odd claim neither makes nor breaks. */
function scoreOf(claim: ClaimToLink, candidate: Candidate, model: LinkModel): Scored {
	const odds: number[] = [];
	let nearest: ClaimToLink | null = null;
	let most = Number.NEGATIVE_INFINITY;
	for (const other of candidate.claims.slice(0, MOST_COMPARED)) {
		if (roleOf(other) !== "member") continue;
		const one = claim.kind === "statement" ? answering(claim, other).odds : model.odds(compare(claim, other));
		odds.push(one);
		if (one > most) {
			most = one;
			nearest = other;
		}
	}
	return { candidate, odds: linkage(odds), nearest, likest: most };
}

/** The mean of the better half. */
function linkage(odds: number[]): number {
	if (odds.length === 0) return Number.NEGATIVE_INFINITY;
	odds.sort((a, b) => b - a);
	const half = Math.ceil(odds.length / 2);
	let sum = 0;
	for (let i = 0; i < half; i++) sum += odds[i] as number;
	return sum / half;
}

/** How much better a claim has to fit another incident to be moved there. */
const MOVING = 0.5;
/** So many other incidents, those that the claim fits best, are looked at. */
const MOST_GATHERED = 3;

/** What else belongs to the incident that a claim joins: whole incidents that fit both, and claims that fit it better than where they are. */
function gathered(
	claim: ClaimToLink,
	best: Scored,
	others: readonly Scored[],
	settled: Settled,
	model: LinkModel,
): Pick<Placed, "merges" | "moves"> {
	const merges: { incident: string; score: number }[] = [];
	const moves: { claim: string; from: string; score: number }[] = [];
	let joined: Candidate = { incident: best.candidate.incident, claims: [claim, ...best.candidate.claims] };
	const join = (claims: readonly ClaimToLink[]) => {
		joined = { ...joined, claims: [...joined.claims, ...claims] };
	};
	for (const { candidate, odds } of others.filter(({ likest }) => likest > 0).slice(0, MOST_GATHERED)) {
		const { incident, claims } = candidate;
		if (likely(odds) >= MERGE && !isKeptApart(joined, candidate, settled)) {
			const score = likely(linkage(claims.slice(0, MOST_COMPARED).map((other) => scoreOf(other, best.candidate, model).odds)));
			if (score >= MERGE) {
				merges.push({ incident, score });
				join(claims);
				continue;
			}
		}
		for (const other of claims.slice(0, MOST_COMPARED)) {
			if (roleOf(other) !== "member" || isFixed(other.id, settled)) continue;
			if (isKeptApart(joined, { incident, claims: [other] }, settled)) continue;
			const here = scoreOf(other, joined, model).odds;
			if (here < 0) continue;
			const there = scoreOf(other, { incident, claims: claims.filter(({ id }) => id !== other.id) }, model).odds;
			if (here <= there + MOVING) continue;
			moves.push({ claim: other.id, from: incident, score: likely(here) });
			join([other]);
		}
	}
	return { merges, moves };
}

/** Of incidents that reviewers put together by a claim, those that nothing else keeps apart. */
function allowed(own: Candidate, others: readonly Candidate[], settled: Settled): { incident: string; score: number }[] {
	const merges: { incident: string; score: number }[] = [];
	let joined = own;
	for (const other of others) {
		if (isKeptApart(joined, other, settled)) continue;
		merges.push({ incident: other.incident, score: 1 });
		joined = { ...joined, claims: [...joined.claims, ...other.claims] };
	}
	return merges;
}

function isPinned(id: string, { pinned }: Settled): boolean {
	return Object.hasOwn(pinned, id);
}

/** Whether a reviewer has tied a claim to where it is. */
function isFixed(id: string, settled: Settled): boolean {
	return isPinned(id, settled) || settled.together.some(([a, b]) => a === id || b === id);
}

/** Whether a reviewer keeps the second incident out of the first: it holds a pinned claim, or a claim kept apart from one of the first. */
function isKeptApart(a: Candidate, b: Candidate, settled: Settled): boolean {
	if (b.claims.some(({ id }) => isPinned(id, settled))) return true;
	if (settled.apart.length === 0) return false;
	const inA = new Set(a.claims.map(({ id }) => id));
	const inB = new Set(b.claims.map(({ id }) => id));
	return settled.apart.some(([x, y]) => (inA.has(x) && inB.has(y)) || (inA.has(y) && inB.has(x)));
}
