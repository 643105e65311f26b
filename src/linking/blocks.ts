import { branchOf } from "./actors.js";
import type { ClaimToLink } from "./claim.js";
import { blamedBy } from "./response.js";

/** A store gives at most so many claims to compare with: those that share most keys, of these the latest published. */
export const MOST_CANDIDATES = 200;
/** Most keys that a claim is indexed under, and that it is looked up by. */
export const MOST_KEYS = 24;
export const MOST_LOOKUPS = 72;
/** A longer stretch is found by its first and last day only. */
const MOST_DAYS = 3;
const MOST_AREAS = 6;
/** Days round an act at which another teller may put it. */
const SLACK = 1;

/**
 * The keys under which a claim is indexed: its days by its places, governorates and doers, by family of types. The number of keys
 * is bounded, and what is found by one key are claims of one day and area: it does not grow with the store. A claim of which no
 * day is known, not even that of its article, is found by its article alone.
 */
export function blocksOf(claim: ClaimToLink): string[] {
	const days = daysOf(claim, 0);
	return [ownKey(claim), ...cross(claim.family, days, areasOf(claim, claim.initiators))].slice(0, MOST_KEYS);
}

/** The keys by which a claim's candidates are looked up: its own, and those of the days beside; a statement looks up the acts of the days before. */
export function lookupsOf(claim: ClaimToLink): string[] {
	if (claim.kind === "statement") {
		const last = claim.days?.[1] ?? claim.publishedDay;
		if (last === null) return [];
		const days = [0, 1, 2].map((back) => String(last - back));
		const areas = areasOf(claim, blamedBy(claim));
		return [ownKey(claim), ...ANSWERED.flatMap((family) => cross(family, days, areas))].slice(0, MOST_LOOKUPS);
	}
	return cross(claim.family, daysOf(claim, SLACK), areasOf(claim, claim.initiators)).slice(0, MOST_LOOKUPS);
}

/** Families of acts that a claim of responsibility, a denial or an accusation can be about. */
const ANSWERED = ["attack", "coercion", "unrest"] as const;

function daysOf({ days }: ClaimToLink, slack: number): string[] {
	if (!days) return [];
	const [first, last] = days;
	if (last - first >= MOST_DAYS) return [`${first}+${last}`];
	return Array.from({ length: last - first + 1 + 2 * slack }, (_, i) => String(first - slack + i));
}

/** Places by id or name, then governorates, then doers. */
function areasOf({ places }: ClaimToLink, doers: readonly string[]): string[] {
	const areas = new Set<string>();
	const wide = new Set<string>();
	for (const { key, id, admin1, precision } of places.slice(0, MOST_AREAS)) {
		if (precision === "adm1" || precision === "country") wide.add(`a${admin1 ?? key}`);
		else {
			areas.add(`p${id ?? key}`);
			if (admin1 !== null) wide.add(`a${admin1}`);
		}
	}
	const near = [...areas].slice(0, 3);
	const far = [...wide].slice(0, 3);
	const sides = [...new Set(doers.map(branchOf))].slice(0, 2).map((doer) => `w${doer}`);
	const found = [...near, ...far, ...sides];
	return found.length > 0 ? found : ["?"];
}

/** A statement mostly answers what its own article tells. */
function ownKey({ article }: ClaimToLink): string {
	return `article|${article}`;
}

function cross(family: string, days: readonly string[], areas: readonly string[]): string[] {
	return areas.flatMap((area) => days.map((day) => `${family}|${day}|${area}`));
}
