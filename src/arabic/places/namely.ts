import type { Gazetteer } from "../../places/gazetteer.js";
import { fold, words as wordSet } from "../letters.js";
import { isDescribing } from "./describing.js";
import { lookUp } from "./lookup.js";
import { type Scene, takenAt } from "./phrase.js";

/** Marks that stand right before a name. */
export const OPENING = /^["'(#]$/;

/** Words that bring the names of some of several places: قرى عدة من بينها الخنجر والمرازيق. */
const NAMELY = wordSet("منها ومنها بينها وبينها ضمنها أبرزها وأبرزها أهمها وأهمها هي وهي");
const FROM = fold("من");
const ARTICLE = fold("ال");
const LONGEST = 5;
/** Words that a name follows which is a place by itself: من بينها العاصمة صنعاء. */
const LEADING = wordSet("العاصمة المدينة البلدة المحافظة المنطقة المدن البلدات القرى");

/** Where the names start behind a word for several places that "among them" or the like parts from it; the word itself where none does. */
export function namesBehind(scene: Scene, j: number, gazetteer: Gazetteer): number {
	const { words } = scene;
	const first = words[j]?.text ?? "";
	// "بلدات: عيتا الشعب، رامية، بيت ليف"
	if (first === ":") return j + 1;
	if (first !== FROM && !NAMELY.has(first) && !isDescribing(first)) return j;
	for (let at = j; at < j + LONGEST; at++) {
		const word = words[at];
		if (!word) break;
		if (word.text === ":") return at + 1;
		if (NAMELY.has(word.text)) {
			const name = words[at + 1]?.text === ":" ? at + 2 : at + 1;
			const { text = "" } = words[name] ?? {};
			// "من بينها مقر القيادة": an unlisted name has the article.
			const names = text.startsWith(ARTICLE) ? !LEADING.has(text) : lookUp(words, name, gazetteer, true) !== null;
			return names ? name : j;
		}
		if (word.text === FROM || word.text === ",") continue;
		if (word.kind !== "word" || word.shape.preposition || scene.heads[at] || takenAt(scene, at)?.unit.verb) break;
	}
	return j;
}
