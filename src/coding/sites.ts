import { NEARBY, PREPOSITION } from "../arabic/particles.js";
import type { PlacePhrase } from "../arabic/places/phrases.js";
import type { Gazetteer } from "../places/gazetteer.js";
import { type PlaceHints, resolvePlaces } from "../places/resolve.js";
import type { Act } from "./acts.js";
import type { DraftPlace } from "./draft.js";
import type { Parsed } from "./mentions.js";
import type { Cast } from "./roles.js";

/** A place phrase of a sentence with what it resolved to. */
export interface Site {
	readonly phrase: PlacePhrase;
	readonly index: number;
	readonly place: DraftPlace;
	readonly kind: string;
	/** Class of the thing that the place is, where it can be hit: قاعدة، مطار، مخيم، بلدة. */
	readonly object: string | null;
}

/** The places of one sentence, resolved once. */
export interface PlaceReader {
	readonly sites: readonly Site[];
	/** Places that an act itself hits, with the object class they stand for: قصف على بلدة X. */
	hit(act: Act): { object: string; from: number; to: number }[];
}

/** Frames whose act strikes from somewhere: a place after "from" is where the fire came from. */
const AIMED = new Set(["strike", "hit", "blast", "take", "repel"]);

/** A sentence without places. */
const NOWHERE: PlaceReader = { sites: [], hit: () => [] };

/** Resolves the places of a sentence against the gazetteer and the countries that the article speaks of. */
export function readSites(parsed: Parsed, gazetteer: Gazetteer, hints: PlaceHints): PlaceReader {
	if (parsed.places.length === 0) return NOWHERE;
	const resolved = resolvePlaces(parsed.places, gazetteer, hints);
	const sites = parsed.places.map((phrase, index): Site => {
		const found = resolved[index] as (typeof resolved)[number];
		const within: string[] = [];
		for (let parent = phrase.parent, guard = 0; parent >= 0 && guard < 6; guard++) {
			const id = resolved[parent]?.place?.id;
			if (id) within.push(id);
			parent = parsed.places[parent]?.parent ?? -1;
		}
		return {
			phrase,
			index,
			kind: found.place?.kind ?? "none",
			object:
				phrase.object ??
				parsed.mentions.find((m) => m.family === "object" && m.from === phrase.nameFrom && m.unit.entry.id !== "none")?.unit.entry.id ??
				null,
			place: {
				evidence: { sentence: parsed.sentence.index, from: phrase.nameFrom, to: phrase.to },
				skip: phrase.skip,
				key: phrase.key,
				id: found.place?.id ?? null,
				admin1: found.admin1,
				lat: found.place?.lat ?? null,
				lon: found.place?.lon ?? null,
				precision: found.precision,
				confidence: found.confidence,
				rule: found.rule,
				within,
			},
		};
	});
	return { sites, hit: (act) => hitBy(act, sites) };
}

/** Where an act took place: the most specific place of each site in its clause. */
export function placesOf(reader: PlaceReader, act: Act, cast: readonly Cast[], parsed: Parsed): DraftPlace[] {
	if (reader.sites.length === 0) return [];
	const aimed = isAimed(act);
	const inside: Site[] = [];
	for (const site of reader.sites) {
		const { phrase } = site;
		if (phrase.nameFrom < act.from || phrase.to > act.to || isOfActor(phrase, cast)) continue;
		if (aimed && phrase.preposition === PREPOSITION.from && phrase.heads.length === 0) continue;
		inside.push(site);
	}
	if (inside.length === 0) return [];
	const departs = inside.length > 1 && act.triggers.some((t) => t.frame === "move" && t.type === "deployment");
	const leaves = inside.filter((site) => !isParent(site, inside) && !(inside.length > 1 && isBeside(site, parsed, departs)));
	const specific = leaves.filter((site) => !coversAnother(site, leaves));
	const places: DraftPlace[] = [];
	for (const { place } of specific.length > 0 ? specific : leaves) if (!isListed(place.key, places)) places.push(place);
	return places;
}

function isAimed(act: Act): boolean {
	for (const t of act.triggers) if (t.sort !== "harm" && AIMED.has(t.frame)) return true;
	return false;
}

/** Whether a place's name is part of the name of somebody in the act. */
function isOfActor(place: PlacePhrase, cast: readonly Cast[]): boolean {
	for (const { role, phrase } of cast)
		if (role !== "none" && phrase.sort === "actor" && phrase.head.from < place.to && place.nameFrom < phrase.head.to) return true;
	return false;
}

/** Whether another of some sites lies in one. */
function isParent(site: Site, others: readonly Site[]): boolean {
	for (const other of others) if (other.phrase.parent === site.index) return true;
	return false;
}

function isListed(key: string, places: readonly DraftPlace[]): boolean {
	for (const known of places) if (known.key === key) return true;
	return false;
}

/** A place that only tells where another lies, or from where somebody came: قرب نابلس، القريبة من المعبر. */
function isBeside({ phrase }: Site, parsed: Parsed, departs: boolean): boolean {
	if (phrase.preposition === PREPOSITION.near) return true;
	if (phrase.preposition !== PREPOSITION.from) return false;
	return departs || NEARBY.has(parsed.sentence.words[phrase.from - 2]?.text ?? "");
}

/** A country or governorate beside a place within it tells nothing more. */
function coversAnother(site: Site, others: readonly Site[]): boolean {
	if (site.kind === "country")
		return others.some(
			(other) => other !== site && other.kind !== "country" && other.place.admin1?.slice(0, 2) === site.place.admin1?.slice(0, 2),
		);
	if (site.kind === "adm1" && site.phrase.sibling < 0)
		return others.some(
			(other) =>
				other !== site &&
				other.kind !== "adm1" &&
				other.kind !== "country" &&
				other.place.admin1 !== null &&
				other.place.admin1 === site.place.admin1 &&
				other.phrase.sibling !== site.index,
		);
	return false;
}

/** The preposition of a place, or of the first of those it is coordinated with: في مدينة كفرنبل وبلدة الملاجة. */
function prepositionOf(phrase: PlacePhrase, sites: readonly Site[]): string | null {
	let first = phrase;
	for (let guard = 0; first.preposition === null && first.sibling >= 0 && guard < sites.length; guard++) {
		const sibling = sites.find((site) => site.index === first.sibling);
		if (!sibling) break;
		first = sibling.phrase;
	}
	return first.preposition;
}

/** "قصف على قرية X", "استهدف مدينة X": the place itself is hit. Not "في قرية X", not "محيط قرية X". */
function hitBy(act: Act, sites: readonly Site[]): { object: string; from: number; to: number }[] {
	if (!act.triggers.some((t) => t.sort !== "harm" && t.type !== "explosion" && AIMED.has(t.frame))) return [];
	const hits: { object: string; from: number; to: number }[] = [];
	for (const { phrase, object } of sites) {
		if (!object || phrase.from < act.from || phrase.to > act.to) continue;
		const prep = prepositionOf(phrase, sites);
		if (prep !== null && prep !== PREPOSITION.on && prep !== PREPOSITION.for) continue;
		if (phrase.heads[0] === "outskirts" || phrase.heads[0] === "countryside" || phrase.heads[0] === "direction") continue;
		if (!act.triggers.some((t) => t.from < phrase.from && t.sort !== "harm") && !act.triggers.some((t) => t.frame === "hit" || t.passive))
			continue;
		hits.push({ object, from: phrase.from, to: phrase.to });
	}
	return hits;
}
