import type { Gazetteer } from "../../places/gazetteer.js";
import { fold } from "../letters.js";
import { OPENS } from "../openers.js";
import { isGround, isPartOfLand, landOf, lettersBefore } from "./land.js";
import { lookUp } from "./lookup.js";
import { keyOf, type MentionLike, makePhrase, nisbaAt, type PlacePhrase, type Scene, type WordLike } from "./phrase.js";

const LAND = fold("البلاد");
const WITH = fold("مع");
const AND = fold("و");

/** A stretch of a country: شمال البلاد، الشمال السوري، الأراضي التركية، المدن اليمنية، الحدود السورية اللبنانية، الحدود مع تركيا. */
export function national(scene: Scene, i: number, gazetteer: Gazetteer): PlacePhrase | null {
	const { words, heads } = scene;
	const head = heads[i];
	const word = words[i] as WordLike;
	const direction = head?.unit.entry.id === "direction";
	if (head && direction && words[head.to]?.text === LAND) {
		const key = keyOf(words, i, head.to + 1, head.proclitics.length);
		return makePhrase(words, {
			from: i,
			to: head.to + 1,
			nameFrom: i,
			skip: head.proclitics.length,
			key,
			heads: [head],
			candidates: [],
			proclitics: head.proclitics,
		});
	}
	if (head?.unit.entry.id === "border") {
		const border = withNeighbour(scene, i, head, gazetteer);
		if (border) return border;
	}
	const analysis = (word.shape.opens & OPENS.land) !== 0 ? landOf(word.shape.analyses) : undefined;
	const stretch = analysis === undefined && head !== undefined && (direction || head.unit.entry.id === "border") ? head : undefined;
	if (!analysis && !stretch?.definite) return null;
	const next = stretch?.to ?? i + 1;
	const nisba = nisbaAt(scene, next) ?? (analysis && isPartOfLand(words[next]?.text ?? "") ? nisbaAt(scene, next + 1) : undefined);
	const country = nisba?.definite && nisba.unit.entry.attributes.get("country");
	if (!nisba || !country) return null;
	// "المناطق الكردية" lie in more countries than one.
	if (analysis && nisba.unit.entry.id !== country.toLowerCase()) return null;
	const proclitics = (stretch ?? analysis)?.proclitics ?? "";
	const skip = analysis ? lettersBefore(word.text, analysis) : proclitics.length;
	const told = stretch ?? (analysis && isGround(analysis) ? head : undefined);
	const place = gazetteer.country(country);
	const other = stretch?.unit.entry.id === "border" ? nisbaAt(scene, nisba.to) : undefined;
	const to = other?.definite && other.unit.entry.attributes.get("country") ? other.to : nisba.to;
	return makePhrase(words, {
		from: i,
		to,
		nameFrom: i,
		skip,
		key: keyOf(words, i, to, skip),
		heads: told ? [told] : [],
		candidates: place ? [place] : [],
		proclitics,
	});
}

/** "على الحدود مع تركيا", "على الحدود مع العراق وسوريا": a border told by the country on its other side, or two. */
function withNeighbour({ words }: Scene, i: number, head: MentionLike, gazetteer: Gazetteer): PlacePhrase | null {
	if ((!head.definite && head.enclitic === "") || words[head.to]?.text !== WITH) return null;
	const neighbour = lookUp(words, head.to + 1, gazetteer, true);
	const country = neighbour?.places.find(({ kind }) => kind === "country")?.country;
	if (!neighbour || !country) return null;
	const next = lookUp(words, neighbour.to, gazetteer);
	const both = next?.proclitics === AND && next.places.some(({ kind }) => kind === "country");
	const to = both ? next.to : neighbour.to;
	const skip = head.proclitics.length;
	const key = keyOf(words, i, to, skip);
	const parts = { from: i, to, nameFrom: i, skip, key, heads: [head], candidates: [], proclitics: head.proclitics };
	return { ...makePhrase(words, parts), beyond: country };
}
