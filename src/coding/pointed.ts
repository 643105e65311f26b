import type { PlacePhrase } from "../arabic/places/phrases.js";
import { type Pointing, readPointing, readScenes } from "../arabic/places/pointing.js";
import type { Mention, Parsed } from "./mentions.js";
import type { Discourse } from "./refer.js";
import type { Site } from "./sites.js";

/** What tells a place whose name has no head word by what sort of place it is. */
const KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
	village: new Set(["village", "town", "adm3"]),
	city: new Set(["town", "adm1", "adm2"]),
	subdistrict: new Set(["adm3"]),
	district: new Set(["adm2"]),
	governorate: new Set(["adm1"]),
};
/** Heads that are part of the names they open: قاعدة العند. */
const NAMED: ReadonlySet<string> = new Set(["camp", "airport", "base", "crossing", "mountain", "river"]);
/** Heads of a part of a place, or of what lies round it: the name after them is another place's. */
const PARTS: ReadonlySet<string> = new Set(["countryside", "border", "road", "street"]);

/**
 * The places of a sentence that are only pointed back at, as sites of their own: each stands for the last place named before
 * that such a noun can mean. `named` are those of the sentence itself, `before` those of earlier ones, the latest first.
 */
export function pointedAt(parsed: Parsed, named: readonly Site[], before: readonly Site[]): Site[] {
	const pointing = readPointing(parsed.sentence.words, parsed.mentions, parsed.places);
	const sites: Site[] = [];
	for (const one of pointing) {
		const here = named.filter(({ phrase }) => phrase.to <= one.phrase.from).reverse();
		for (const site of meant(one, [...here, ...before])) sites.push(standIn(site, one.phrase, named.length + sites.length));
	}
	return sites;
}

/** A site of the words that point at one named before. */
function standIn({ kind, object, place }: Site, phrase: PlacePhrase, index: number): Site {
	return {
		phrase: { ...phrase, key: place.key },
		index,
		kind,
		object: phrase.object ?? object,
		pointed: true,
		holds: false,
		passing: false,
		place: { ...place, rule: "place.pointed", confidence: Math.round(place.confidence * TRUST * 100) / 100 },
	};
}

/**
 * "في موقع الانفجار", "مكان الحادث": the places of the last attack, as sites of their own, the first of them with the index `first`; none behind a place
 * that the sentence names.
 */
export function scenesAt({ sentence: { words }, places }: Parsed, attacked: readonly Site[], first: number): Site[] {
	if (attacked.length === 0) return [];
	const sites: Site[] = [];
	for (const phrase of readScenes(words, places))
		if (!places.some(({ to }) => to <= phrase.from))
			for (const site of attacked) sites.push({ ...standIn(site, phrase, first + sites.length), object: null });
	return sites;
}

/** How far a place pointed at can be trusted against one named. */
const TRUST = 0.85;

/**
 * The places that a noun means, of those named before, the latest first: the last named with such a noun (قرية X, then القرية), else the last that is
 * of such a kind.
 */
function meant({ head, noun, count }: Pointing, before: readonly Site[]): Site[] {
	const able = before.filter((site) => !site.passing);
	for (const fits of [isCalled, isOfKind]) {
		const found: Site[] = [];
		for (const site of able.length >= count ? able : before) {
			if (!fits(site, head, noun) || found.some(({ place }) => place.key === site.place.key)) continue;
			found.push(site);
			if (found.length === count) return found.reverse();
		}
	}
	return [];
}

/** Whether a place was named with a noun; a base, an airport or the like by its name. */
function isCalled({ phrase, place }: Site, head: string, noun: string): boolean {
	if (PARTS.has(phrase.heads[0] ?? "")) return false;
	return phrase.heads.includes(head) && (!NAMED.has(head) || place.key.startsWith(`${noun} `));
}

/** Whether a place that no noun was told of is one by its kind. What another lies in, or only a side of which is told, is not meant. */
function isOfKind({ phrase, kind, holds }: Site, head: string): boolean {
	return phrase.heads.length === 0 && (!holds || head === "governorate") && (KINDS[head]?.has(kind) ?? false);
}

/** The sentence without bodies that are called as a place pointed back at is, unless they were named too: القاعدة, where a base was named. */
export function withoutNamesakes(parsed: Parsed, sites: readonly Site[], discourse: Discourse): Parsed {
	const pointed = sites.filter((site) => site.pointed);
	if (pointed.length === 0) return parsed;
	const isNamesake = ({ family, from, to, unit }: Mention) =>
		family === "actor" && !discourse.hasNamed(unit.entry.id) && pointed.some(({ phrase }) => phrase.nameFrom === from && phrase.to === to);
	return parsed.mentions.some(isNamesake) ? { ...parsed, mentions: parsed.mentions.filter((mention) => !isNamesake(mention)) } : parsed;
}
