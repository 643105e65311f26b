import type { Gazetteer } from "./gazetteer.js";
import { distanceKm, type Place, type Precision, precisionOf } from "./place.js";

/** A place name of one sentence, to be resolved together with the others. */
export interface PlaceQuery {
	/** The name in matching form. */
	readonly key: string;
	readonly candidates: readonly Place[];
	/** Index of the name that this one lies in, and of the one it is coordinated with; -1 where none. */
	readonly parent: number;
	readonly sibling: number;
	/** Ids of the head words before the name: village, countryside, camp. */
	readonly heads: readonly string[];
	/** A country that it borders and does not lie in. */
	readonly beyond?: string;
}

export interface PlaceHints {
	/** How often the article names places of each country. */
	readonly countries: ReadonlyMap<string, number>;
	/** How often it names places that lie in one governorate only, by its code; left out where not counted. */
	readonly governorates?: ReadonlyMap<string, number>;
}

/** Which place a name stands for, and why. */
export interface ResolvedPlace {
	/** Null where no row of the gazetteer fits. */
	readonly place: Place | null;
	/** ISO 3166-2 code of the governorate, else ISO 3166-1 code of the country, else null. */
	readonly admin1: string | null;
	readonly precision: Precision;
	readonly confidence: number;
	readonly rule: string;
}

/** Points that a kind of place gets from a head word. */
const FITS: Readonly<Record<string, Readonly<Partial<Record<Place["kind"], number>>>>> = {
	village: { village: 2, town: 1.5, adm3: 0.5, neighbourhood: 0.5, adm1: -2, country: -3 },
	town: { town: 2, village: 1.5, adm3: 0.5, adm1: -2, country: -3 },
	city: { town: 2.5, village: 0.5, neighbourhood: -1, country: -3 },
	subdistrict: { adm3: 2.5, town: 1.5, village: 0.5 },
	district: { adm2: 2.5, town: 1.5, village: 0.5, country: -2 },
	governorate: { adm1: 3, town: -0.5, village: -2, country: -3 },
	region: { region: 2, adm2: 1, town: 0.6, adm3: 0.5, village: 0.4, neighbourhood: 0.4, country: -1 },
	neighbourhood: { neighbourhood: 3, village: -0.5, adm1: -2, country: -4 },
	camp: { camp: 3, village: 0.5, country: -3 },
	street: { site: 2, neighbourhood: 1, country: -3 },
	road: { site: 2 },
	mountain: { region: 2, site: 2, village: 0.3 },
	river: { water: 3, site: 1 },
	airport: { site: 3 },
	crossing: { site: 3, village: 0.5 },
	base: { site: 3, village: 0.5 },
	front: { village: 1, town: 1, region: 0.5 },
	countryside: { adm1: 2.2, adm2: 1.5, town: 1.2, country: -3, neighbourhood: -1 },
	direction: { adm1: 0.8, country: 0.8, region: 0.5 },
	outskirts: { town: 0.8, village: 0.6, site: 0.5 },
	border: { country: 1, town: 0.3 },
};

/** Points of a kind by itself: a wide and well-known thing is meant more often than a village of the same name. */
const KNOWN: Readonly<Record<Place["kind"], number>> = {
	country: 3,
	region: 1.5,
	adm1: 1.3,
	adm2: 0.5,
	adm3: 0.3,
	town: 1,
	village: 0,
	neighbourhood: -0.3,
	camp: 0,
	site: 0,
	water: 0.3,
};

/** Points of a sea or river whose name stands without a head word. */
const BY_ITSELF = 2;
const SAME_COUNTRY = 1.6;
const SAME_GOVERNORATE = 1.8;
const NEAR_KM = 40;
/** Heads after which the area is only near: direction, outskirts. */
const BESIDE: ReadonlySet<string> = new Set(["direction", "outskirts"]);
const BESIDE_KM = 80;
const SETTLED: ReadonlySet<Place["kind"]> = new Set<Place["kind"]>(["town", "village", "neighbourhood"]);
/** The share of an article's places that makes it one about a country. */
const ALMOST_ALL = 0.75;
/** A town abroad of more people is known by its name alone. */
const KNOWN_ABROAD = 30_000;
/** Points for an area that holds what the text puts in it. */
const HOLDS = 1.5;
/** Confidence in a place that has no rival. */
const SURE = 0.95;
/** Points of a governorate that all of the article is about. */
const ABOUT = 1.5;

/**
 * Chooses for each name of a sentence the place that fits best: the area it is said to lie in, the names beside it, its head
 * words, the countries that the article speaks of, how well-known it is.
 */
export function resolvePlaces(named: readonly PlaceQuery[], { meanings }: Gazetteer, hints: PlaceHints): ResolvedPlace[] {
	if (named.length === 0) return [];
	const queries = meanings === null ? named : named.map((query) => ({ ...query, candidates: meanings.of(query.key, query.candidates) }));
	const results: (ResolvedPlace | undefined)[] = queries.map(() => undefined);
	const open = new Set<number>();
	const company = companyOf(queries, hints);
	const children = childrenOf(queries);
	const resolve = (i: number): ResolvedPlace => {
		const known = results[i];
		if (known) return known;
		const query = queries[i] as PlaceQuery;
		open.add(i);
		const follow = (other: number) => (other >= 0 && other < queries.length && !open.has(other) ? resolve(other) : null);
		const area = follow(query.parent);
		// A river runs through governorates: what lies on it lies in any of them.
		const parent = area?.place?.kind === "water" ? null : area;
		const sibling = follow(query.sibling);
		open.delete(i);
		const beside = parent !== null && BESIDE.has(queries[query.parent]?.heads[0] ?? "");
		const chosen = choose(query, parent, sibling, { company, children: children.get(i) ?? NO_QUERIES, beside });
		const settled = meanings !== null && chosen.place !== null && meanings.has(query.key, chosen.place);
		const result = settled ? { ...chosen, rule: "place.settled" } : chosen;
		results[i] = result;
		return result;
	};
	return queries.map((_, i) => resolve(i));
}

const NO_QUERIES: readonly PlaceQuery[] = [];

/** The names that are said to lie in each name. */
function childrenOf(queries: readonly PlaceQuery[]): Map<number, PlaceQuery[]> {
	const children = new Map<number, PlaceQuery[]>();
	for (const query of queries) {
		if (query.parent < 0 || query.candidates.length === 0) continue;
		const there = children.get(query.parent);
		if (there) there.push(query);
		else children.set(query.parent, [query]);
	}
	return children;
}

interface Company {
	/** Share of each country in the article and the sentence, 0–1. */
	readonly countries: ReadonlyMap<string, number>;
	/** How many names of the sentence can lie in each governorate. */
	readonly governorates: ReadonlyMap<string, number>;
	/** How many of them can lie in no other. */
	readonly certain: ReadonlyMap<string, number>;
	/** Share of each governorate in the article, 0–1. */
	readonly article: ReadonlyMap<string, number>;
}

/** What the other names of the sentence and the article speak of. A name of many countries counts for none. */
function companyOf(queries: readonly PlaceQuery[], hints: PlaceHints): Company {
	const counts = new Map(hints.countries);
	const governorates = new Map<string, number>();
	const certain = new Map<string, number>();
	for (const { candidates } of queries) {
		if (candidates.length === 0) continue;
		const { country, codes, only } = areasOf(candidates);
		if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
		for (const code of codes) governorates.set(code, (governorates.get(code) ?? 0) + 1);
		if (only) certain.set(only, (certain.get(only) ?? 0) + 1);
	}
	return { countries: sharesOf(counts), governorates, certain, article: sharesOf(hints.governorates ?? NO_COUNTS) };
}

/** The areas that a name's candidates lie in. */
interface Areas {
	/** The country of them all, null where there are several. */
	readonly country: string | null;
	readonly codes: readonly string[];
	/** The governorate of them all, null where there are several or one lies in none. */
	readonly only: string | null;
}

/** A name has the same list of candidates at every mention, so its areas are told once. */
const knownAreas = new WeakMap<readonly Place[], Areas>();

function areasOf(candidates: readonly Place[]): Areas {
	let areas = knownAreas.get(candidates);
	if (!areas) {
		const countries = new Set(candidates.map((place) => place.country));
		const codes = new Set(candidates.map((place) => place.admin1));
		const [country = null] = countries.size === 1 ? countries : [];
		const [only = null] = codes.size === 1 ? codes : [];
		areas = { country, codes: [...codes].filter((code) => code !== null), only };
		knownAreas.set(candidates, areas);
	}
	return areas;
}

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

function sharesOf(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
	let total = 0;
	for (const count of counts.values()) total += count;
	const shares = new Map<string, number>();
	for (const [code, count] of counts) shares.set(code, count / total);
	return shares;
}

/** What is round a name: the other names, those in it, and whether its area is only a point of reference. */
interface Round {
	readonly company: Company;
	readonly children: readonly PlaceQuery[];
	readonly beside: boolean;
}

function choose(query: PlaceQuery, parent: ResolvedPlace | null, sibling: ResolvedPlace | null, round: Round): ResolvedPlace {
	const { company } = round;
	let within = parent?.admin1 ?? null;
	let fitting = within === null ? query.candidates : query.candidates.filter((place) => liesIn(place, within as string));
	// "East of Damascus" may lie in the governorate round it.
	if (fitting.length === 0 && round.beside && parent?.place) {
		const { place } = parent;
		const near = query.candidates.filter((other) => other.country === place.country && distanceKm(place, other) < BESIDE_KM);
		if (near.length > 0) {
			within = null;
			fitting = near;
		}
	}
	// A governorate or country does not lie in another one: the text only names both.
	// Nor does a place that every table has in one country lie in another one.
	if (fitting.length === 0 && (isWide(query) || query.candidates.every((place) => isAbroad(place, within)))) {
		within = null;
		fitting = query.candidates;
	}
	if (fitting.length === 0 || isStrange(query, parent, sibling, company)) return inherited(query, parent, sibling, company);
	// What alone fits needs no points.
	const { best, confidence } =
		fitting.length === 1 ? { best: fitting[0] as Place, confidence: SURE } : foremost(fitting, query, parent, sibling, round);
	const rule = within !== null ? "place.parent" : fitting.length === 1 ? "place.only" : sibling?.place ? "place.sibling" : "place.best";
	const precision = query.heads.includes("countryside") && best.kind !== "adm2" ? "adm1" : precisionOf(best);
	return { place: best, admin1: best.admin1 ?? best.country, precision, confidence, rule };
}

/** Of several places that fit, the one with the most points, and how far it is ahead of those of other governorates. */
function foremost(
	fitting: readonly Place[],
	query: PlaceQuery,
	parent: ResolvedPlace | null,
	sibling: ResolvedPlace | null,
	{ company, children }: Round,
): { readonly best: Place; readonly confidence: number } {
	const scores = fitting.map((place) => score(place, query, parent, sibling, company) + holding(place, children));
	const top = Math.max(...scores);
	const best = fitting[scores.indexOf(top)] as Place;
	let rivals = 0;
	// Rows of the same governorate do not compete: they give the same code.
	fitting.forEach((place, i) => {
		if (place.admin1 !== best.admin1 || place.country !== best.country) rivals += Math.exp((scores[i] as number) - top);
	});
	return { best, confidence: Math.round((SURE / (1 + rivals)) * 100) / 100 };
}

/** Heads of places that are no governorate, whatever else has their name: حي الزاوية بتعز. */
const SMALL: ReadonlySet<string> = new Set(["neighbourhood", "village", "street", "camp", "base", "front"]);

/** Whether a name can be that of a governorate or country. */
function isWide({ heads, candidates }: PlaceQuery): boolean {
	return !heads.some((head) => SMALL.has(head)) && candidates.some(isDivision);
}

/** A place lies in a governorate or country given by code; places that span governorates lie in any of their country. */
function liesIn(place: Place, code: string): boolean {
	if (code.length === 2) return place.country === code;
	return place.admin1 === code || (place.admin1 === null && place.kind !== "country" && place.country === code.slice(0, 2));
}

function isDivision(place: Place): boolean {
	return place.kind === "adm1" || place.kind === "country";
}

/** A well-known place in another country than the area that the text seems to put it in; of a small one a namesake that no table has is meant. */
function isAbroad({ country, kind, population }: Place, code: string | null): boolean {
	return code !== null && country !== code.slice(0, 2) && (!SETTLED.has(kind) || population >= KNOWN_ABROAD);
}

/** A village abroad, where the place beside it or the article is of one country: a namesake that no table has is meant. */
function isStrange({ candidates }: PlaceQuery, parent: ResolvedPlace | null, sibling: ResolvedPlace | null, company: Company): boolean {
	if (parent !== null) return false;
	const beside = sibling?.place?.country;
	const [foremost, share] = most(company.countries);
	const here = beside !== undefined && (company.countries.get(beside) ?? 0) >= 0.5 ? beside : share >= ALMOST_ALL ? foremost : null;
	if (here === null) return false;
	// "كنصفرة والفطيرة وبنين": among villages no city or country abroad is meant, however large.
	const among = sibling?.place?.kind === "village" && sibling.place.country === here;
	return candidates.every(
		({ country, kind, population }) =>
			country !== here && ((SETTLED.has(kind) && population < KNOWN_ABROAD) || (among && !company.countries.has(country))),
	);
}

/** Points of an area for the names that the text puts in it and that can lie there. */
function holding(place: Place, children: readonly PlaceQuery[]): number {
	let points = 0;
	for (const { candidates } of children) {
		const code = place.admin1 ?? place.country;
		if (candidates.some((other) => liesIn(other, code))) points += HOLDS;
	}
	return Math.min(points, 2 * HOLDS);
}

function score(place: Place, query: PlaceQuery, parent: ResolvedPlace | null, sibling: ResolvedPlace | null, company: Company): number {
	let points = KNOWN[place.kind] + Math.log10(place.population + 10) * 0.45;
	// "استهداف سفينة في البحر الأحمر": by itself the name of a sea or river is that of the water and not of a governorate called after it.
	if (place.kind === "water" && query.heads.length === 0) points += BY_ITSELF;
	for (const head of query.heads) points += FITS[head]?.[place.kind] ?? (head === "camp" || head === "neighbourhood" ? -0.5 : 0);
	points += 4 * (company.countries.get(place.country) ?? 0);
	if (place.admin1 !== null) {
		points += 0.5 * Math.min(3, (company.governorates.get(place.admin1) ?? 1) - 1);
		points += ABOUT * (company.article.get(place.admin1) ?? 0);
	}
	if (sibling?.place) {
		if (sibling.place.country === place.country) points += SAME_COUNTRY;
		if (sibling.place.admin1 === place.admin1 && place.admin1 !== null) points += SAME_GOVERNORATE;
		else if (distanceKm(sibling.place, place) < NEAR_KM) points += 1;
	}
	if (parent?.place && parent.place.kind !== "country" && parent.place.kind !== "adm1")
		points += distanceKm(parent.place, place) < NEAR_KM ? 2 : -1;
	return points;
}

/** The governorate of a name that no row fits: that of the area it lies in, else of the names beside it. */
function inherited(query: PlaceQuery, parent: ResolvedPlace | null, sibling: ResolvedPlace | null, company: Company): ResolvedPlace {
	const unlisted = (admin1: string, confidence: number, rule: string): ResolvedPlace => ({
		place: null,
		admin1,
		precision: admin1.length === 2 ? "country" : "adm1",
		confidence,
		rule,
	});
	if (parent?.admin1) return unlisted(parent.admin1, Math.min(0.85, parent.confidence), "place.unlisted_in_parent");
	if (sibling?.admin1) return unlisted(sibling.admin1, Math.min(0.6, sibling.confidence), "place.unlisted_beside");
	const [code] = most(company.certain);
	if (code && query.beyond === undefined && !query.heads.includes("direction")) return unlisted(code, 0.45, "place.unlisted_near");
	const [country, share] = most(company.countries, query.beyond);
	if (country && (share >= 0.5 || query.beyond !== undefined)) return unlisted(country, 0.4, "place.unlisted_country");
	return { place: null, admin1: null, precision: "none", confidence: 0.3, rule: "place.unlisted" };
}

/** The code that is counted most, of those that lie in no country to leave out, and its count. */
function most(counts: ReadonlyMap<string, number>, without = ""): readonly [string | null, number] {
	let best: readonly [string | null, number] = [null, 0];
	for (const [key, count] of counts) if (count > best[1] && (without === "" || !key.startsWith(without))) best = [key, count];
	return best;
}
