import type { Gazetteer } from "../../places/gazetteer.js";
import { fold } from "../letters.js";
import { OPENS } from "../openers.js";
import { landOf } from "./land.js";
import { keyOf, makePhrase, nisbaAt, type PlacePhrase, type Scene, type WordLike } from "./phrase.js";

const LAND = fold("البلاد");

/** A stretch of a country: شمال البلاد، الشمال السوري، الأراضي التركية، الحدود السورية اللبنانية. */
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
	const analysis = (word.shape.opens & OPENS.land) !== 0 ? landOf(word.shape.analyses) : undefined;
	const definite = head ? (direction || head.unit.entry.id === "border") && head.definite : analysis !== undefined;
	const nisba = definite ? nisbaAt(scene, head ? head.to : i + 1) : undefined;
	const country = nisba?.definite && nisba.unit.entry.attributes.get("country");
	if (!nisba || !country) return null;
	const proclitics = head ? head.proclitics : (analysis?.proclitics ?? "");
	const place = gazetteer.country(country);
	return makePhrase(words, {
		from: i,
		to: nisba.to,
		nameFrom: i,
		skip: proclitics.length,
		key: keyOf(words, i, nisba.to, proclitics.length),
		heads: head ? [head] : [],
		candidates: place ? [place] : [],
		proclitics,
	});
}
