import { fold } from "../letters.js";
import { LIVED_IN, type PlacePhrase, type WordLike } from "./phrase.js";

const WITHIN = new Set(["في", "ضمن", "من", "داخل"].map(fold));
const AND = fold("و");
const FROM = fold("من");
const AREA: ReadonlySet<string> = new Set(["countryside", "direction", "outskirts", "border"]);
/** Words of an area told by its direction from what "of" brings: في الريف الشرقي لمدينة عين عيسى. */
const SIDE: ReadonlySet<string> = new Set(
	["الريف", "بالريف", "الجهة", "بالجهة", "الأطراف", "بالأطراف", "الضاحية", "بالضاحية", "القسم", "الجزء"].map(fold),
);
const DIRECTIONS: ReadonlySet<string> = new Set(
	["الشرقي", "الغربي", "الشمالي", "الجنوبي", "الشرقية", "الغربية", "الشمالية", "الجنوبية"].map(fold),
);
const OF = fold("ل");
/** Words that say of places named before where they lie: بلدتي الزيارة والقرقور الواقعتين في سهل الغاب، قرية أفراز التابعة لناحية شران. */
const LYING: ReadonlySet<string> = new Set(
	[
		"الواقع",
		"الواقعة",
		"الواقعتين",
		"الواقعتان",
		"الواقعين",
		"الواقعان",
		"الكائنة",
		"الكائن",
		"التابعة",
		"التابع",
		"التابعتين",
		"التابعتان",
	].map(fold),
);
const FARTHEST = 5;
const MARKS: ReadonlySet<string> = new Set([",", '"', ")", "(", "-", "'"]);

/** Ties a phrase to the one before it: coordinated (X وY), or the area it lies in (X بريف Y، X في Y، X شمالي Y). */
export function relate(phrase: PlacePhrase, before: readonly PlacePhrase[], words: readonly WordLike[]): void {
	const index = before.length - 1;
	const previous = before[index];
	if (!previous) return;
	const gap = phrase.from - previous.to;
	if (gap > FARTHEST) return;
	const between: string[] = [];
	for (let i = previous.to; i < phrase.from; i++) between.push((words[i] as WordLike).text);
	if (phrase.preposition === OF && isSide(between)) {
		contain(before, index, before.length);
		return;
	}
	if (gap > 3) return;
	if (between.some((text) => LYING.has(text)) && between.every((text) => LYING.has(text) || WITHIN.has(text) || MARKS.has(text))) {
		if (phrase.preposition !== null || phrase.heads.length > 0) contain(before, index, before.length);
		return;
	}
	const conjoined = phrase.proclitics.startsWith("و") || phrase.proclitics.startsWith("ف");
	const marksOnly = between.every((text) => MARKS.has(text));
	if (between.length === 1 && between[0] === AND) phrase.sibling = index;
	else if (marksOnly) {
		if (conjoined) phrase.sibling = index;
		else if ((between.includes(",") || between.includes("-")) && !leadsUp(phrase)) phrase.sibling = index;
		else if (holds(previous, phrase)) phrase.parent = index;
		else if (phrase.heads.length > 0 || phrase.proclitics !== "" || gap > 0) contain(before, index, before.length);
	} else if (between.every((text) => WITHIN.has(text) || MARKS.has(text)) && (!between.includes(FROM) || AREA.has(previous.heads[0] ?? "")))
		contain(before, index, before.length);
}

/** Head words of an area. */
const AREAS: ReadonlySet<string> = new Set(["countryside", "governorate", "district", "subdistrict"]);

/** "في ريف حلب قرية نبل": the area stands first, and what is named right behind it lies in it. */
function holds(area: PlacePhrase, { heads, proclitics, preposition }: PlacePhrase): boolean {
	return AREAS.has(area.heads[0] ?? "") && LIVED_IN.has(heads[0] ?? "") && proclitics === "" && preposition === null;
}

/** Whether words tell the side of a place on which another lies: في الريف الشرقي. */
function isSide(between: readonly string[]): boolean {
	return between.some((text) => SIDE.has(text)) && between.every((text) => SIDE.has(text) || DIRECTIONS.has(text) || WITHIN.has(text));
}

/** After a comma, only a phrase with a preposition or a direction says where the one before lies. */
function leadsUp(phrase: PlacePhrase): boolean {
	return phrase.proclitics !== "" || phrase.heads.includes("direction") || phrase.heads[0] === "countryside";
}

/** The phrase and all it is coordinated with lie in the next one. Countries lie in none: وزراء مصر والأردن في عمان. */
function contain(before: readonly PlacePhrase[], index: number, parent: number): void {
	for (let node = index; node >= 0; node = (before[node] as PlacePhrase).sibling) {
		const phrase = before[node] as PlacePhrase;
		if (phrase.candidates.some(({ kind }) => kind === "country")) continue;
		if (node === index || phrase.parent < 0) phrase.parent = parent;
	}
}
