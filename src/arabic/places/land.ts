import type { Analysis } from "../clitics.js";
import { fold, words } from "../letters.js";

const LAND = fold("أراضي");
/** What a country has all over it, or is all of: الأراضي التركية، الأجواء الأردنية، المدن اليمنية. */
const LANDS = words("أراضي أجواء مياه مدن محافظات مناطق");
const ARTICLE = fold("ال");
const THE_LANDS = fold("الأراضي");
/** What tells a part of it, before the country: المناطق الشمالية السورية، المياه الإقليمية اللبنانية. */
const PARTS = words("الشمالية الجنوبية الشرقية الغربية الوسطى الداخلية الحدودية الساحلية الإقليمية");

/** The reading of a word as the lands of a country: الأراضي التركية. */
export function landOf(analyses: readonly Analysis[]): Analysis | undefined {
	return analyses.find(({ stem, definite, enclitic }) => (definite ? LANDS.has(stem) && enclitic === "" : stem === THE_LANDS));
}

/** Whether the lands of a country can start with a word. */
export function opensLand(analyses: readonly Analysis[]): boolean {
	return landOf(analyses) !== undefined;
}

/** Whether a word tells which of the lands of a country are meant. */
export function isPartOfLand(text: string): boolean {
	return PARTS.has(text);
}

/** Whether it is the ground itself, which "the region" can point back at. */
export function isGround({ stem }: Analysis): boolean {
	return stem === LAND || stem === THE_LANDS;
}

/** How many letters of a word with the article stand before what it names: the l of the article is left in للأراضي. */
export function lettersBefore(text: string, { proclitics, definite }: Analysis): number {
	const at = proclitics.length;
	return definite && at > 0 && !text.startsWith(ARTICLE, at) ? at + 1 : at;
}
