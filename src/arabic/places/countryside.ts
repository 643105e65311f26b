import type { Gazetteer } from "../../places/gazetteer.js";
import { fold } from "../letters.js";
import { makePhrase, type PlacePhrase, type Scene } from "./phrase.js";

const AND = fold("و");
const COUNTRYSIDE = fold("ريف");
const ITS: ReadonlySet<string> = new Set(["ها", "ه"].map(fold));

/** "دمشق وريفها": the countryside of the place right before it, where it has a name of its own: a governorate beside the city's. */
export function countrysideOf({ words, heads }: Scene, i: number, town: PlacePhrase | undefined, gazetteer: Gazetteer): PlacePhrase | null {
	const head = heads[i];
	if (head?.unit.entry.id !== "countryside" || head.proclitics !== AND || !ITS.has(head.enclitic) || town?.to !== i) return null;
	const named = gazetteer.startingWith(COUNTRYSIDE)?.next(town.key)?.places;
	if (!named) return null;
	return makePhrase(words, {
		from: i,
		to: head.to,
		nameFrom: i,
		skip: AND.length,
		key: `${COUNTRYSIDE} ${town.key}`,
		heads: [head],
		candidates: named,
		proclitics: head.proclitics,
	});
}
