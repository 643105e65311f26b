import { NATIVES, PREPOSITION } from "../arabic/particles.js";
import { DESCENDED } from "../arabic/places/locative.js";
import { LIVED_IN } from "../arabic/places/phrase.js";
import type { PlacePhrase } from "../arabic/places/phrases.js";
import type { Parsed } from "./mentions.js";
import type { Trigger } from "./triggers.js";

/** "من أبناء محافظة إب", "ترفع علم بنما": where somebody or a ship is from. */
export function isHome({ from }: PlacePhrase, { sentence: { texts } }: Parsed): boolean {
	return NATIVES.has(texts[from - 1] ?? "");
}

/** Acts that are done to somebody: a place that he is "from" is his home. Who flees or is driven out leaves the place. */
const DONE_TO: ReadonlySet<string> = new Set([
	"hit",
	"killing",
	"armed_attack",
	"assassination",
	"execution",
	"abduction",
	"arrest",
	"explosion",
	"shelling",
	"air_strike",
	"drone_strike",
]);

/** Heads of what people are told to be from besides towns. */
const DIVISIONS: ReadonlySet<string> = new Set(["governorate", "district", "subdistrict"]);

/** "قتل شاب من بلدة مزبورة برصاص مجهولين في مدينة درنة": where the person named right before is from, in an act that is done to him. */
export function isFromThere({ from, heads, preposition }: PlacePhrase, { mentions }: Parsed, triggers: readonly Trigger[]): boolean {
	if (preposition !== PREPOSITION.from || !(LIVED_IN.has(heads[0] ?? "") || DIVISIONS.has(heads[0] ?? ""))) return false;
	if (triggers.some(({ sort, type }) => sort !== "light" && !DONE_TO.has(type))) return false;
	return mentions.some(({ family, to, unit }) => to === from - 1 && (family === "person" || (family === "actor" && !unit.verb)));
}

/** Whether a place tells where somebody is from, in whatever words: it lies in none that is named behind it. */
export function isHomeland(phrase: PlacePhrase, parsed: Parsed, triggers: readonly Trigger[]): boolean {
	// "تهجير أهالي داريا إلى إدلب": there they were driven out.
	if (triggers.some(({ type }) => type === "displacement")) return false;
	const descended = phrase.preposition === PREPOSITION.from && DESCENDED.has(parsed.sentence.texts[phrase.from - 2] ?? "");
	return descended || isHome(phrase, parsed) || isFromThere(phrase, parsed, triggers);
}

/** Heads of the area of a village; a town behind "in" is where the act was: شاب من بلدة مزبورة في مدينة درنة. */
const AREAS: ReadonlySet<string> = new Set(["countryside", "direction", "governorate", "district", "subdistrict"]);

/** Whether a place that somebody's home lies in tells only where that lies: من قرية أبين التابعة لناحية شيراوا، من بلدة كفرنبل بريف إدلب. */
export function isAreaOfHome({ heads, preposition }: PlacePhrase): boolean {
	return preposition === PREPOSITION.for || AREAS.has(heads[0] ?? "");
}
