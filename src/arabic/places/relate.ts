import { fold, words as wordSet } from "../letters.js";
import { isDescribing } from "./describing.js";
import { AT, FIRED_FROM, SETTING_OUT, STATIONED } from "./locative.js";
import { LIVED_IN, type PlacePhrase, type WordLike } from "./phrase.js";
import { isLine } from "./roads.js";
import { goesOnQuoted, namesMany, THEN } from "./unlisted.js";

const WITHIN = new Set(["في", "ضمن", "من", "داخل"].map(fold));
const INSIDE = fold("ضمن");
const AND = fold("و");
const FROM = fold("من");
const AREA: ReadonlySet<string> = new Set(["countryside", "direction", "outskirts", "border"]);
/** Words of an area told by its direction from what "of" brings: في الريف الشرقي لمدينة عين عيسى. */
const SIDE: ReadonlySet<string> = new Set(
	["الريف", "بالريف", "الجهة", "بالجهة", "الأطراف", "بالأطراف", "الضاحية", "بالضاحية", "القسم", "الجزء", "المدخل", "المداخل"].map(fold),
);
const DIRECTIONS: ReadonlySet<string> = new Set(
	["الشرقي", "الغربي", "الشمالي", "الجنوبي", "الشرقية", "الغربية", "الشمالية", "الجنوبية"].map(fold),
);
const OF = fold("ل");
const OF_IN = fold("ب");
const ARTICLE = fold("ال");
/** Words that say of places named before where they lie: بلدتي الزيارة والقرقور الواقعتين في سهل الغاب، قرية أفراز التابعة لناحية شران. */
const LYING: ReadonlySet<string> = new Set(
	[
		"الواقع",
		"الواقعة",
		"الواقعتين",
		"الواقعتان",
		"الواقعين",
		"الواقعان",
		"والواقع",
		"والواقعة",
		"والكائنة",
		"والتابعة",
		"الكائنة",
		"الكائن",
		"التابعة",
		"التابع",
		"التابعتين",
		"التابعتان",
	].map(fold),
);
const FARTHEST = 6;
/** Words that take one place out of a wider one told before: في جنوب البلاد خصوصا قاعدة العند، في ريف إدلب ولا سيما مدينة أريحا. */
const NAMELY = wordSet(
	"خصوصا وخصوصا خاصة وخاصة بخاصة وبخاصة لاسيما ولاسيما لا ولا سيما تحديدا وتحديدا بالتحديد وبالتحديد بالأخص وبالأخص أبرزها بينها منها",
);
const IN = fold("في");
/** An adjective with the article, in the endings of origin and kind: التركية، الساحلية، العسكري; and whom a place is for: للنازحين. */
const DESCRIBED = new RegExp(`^(?:${fold("ال")}.{2,}(?:${fold("ي")}|${fold("ية")})|${fold("لل")}.{3,})$`);
const MOST_DESCRIBED = 2;
/** A word with the article, with "by" attached or not. */
const TOLD = new RegExp(`^(?:${fold("ب")})?${fold("ال")}.{3,}$`);
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
		contain(before, index, phrase);
		return;
	}
	if (isTakenFrom(previous, phrase, between)) {
		phrase.parent = index;
		return;
	}
	if (isRanked(phrase, between, words)) {
		contain(before, index, phrase);
		return;
	}
	if (isDescribed(phrase, between)) {
		contain(before, index, phrase);
		return;
	}
	if (phrase.preposition === INSIDE && between.every((text) => WITHIN.has(text) || DIRECTIONS.has(text) || MARKS.has(text))) {
		contain(before, index, phrase);
		return;
	}
	if (gap > 3 && !goesOnQuoted(words, previous.to, phrase.from)) return;
	if (between.some((text) => LYING.has(text)) && between.every((text) => LYING.has(text) || WITHIN.has(text) || MARKS.has(text))) {
		if (phrase.preposition !== null || phrase.heads.length > 0) contain(before, index, phrase);
		return;
	}
	const conjoined = phrase.proclitics.startsWith("و") || phrase.proclitics.startsWith("ف");
	const marksOnly = between.every((text) => MARKS.has(text));
	if (between.includes(AND) && goesOnQuoted(words, previous.to, phrase.from)) phrase.sibling = index;
	else if (between.length === 1 && (between[0] === AND || between[0] === THEN)) phrase.sibling = index;
	else if (marksOnly) {
		if (conjoined) phrase.sibling = index;
		else if ((between.includes(",") || between.includes("-")) && !leadsUp(phrase)) phrase.sibling = index;
		else if (holds(previous, phrase)) phrase.parent = index;
		else if (between.every((text) => text === '"') && isApart(previous, phrase, words)) return;
		else if (phrase.heads.length > 0 || phrase.proclitics !== "" || gap > 0) contain(before, index, phrase);
	} else if (between.every((text) => WITHIN.has(text) || MARKS.has(text)) && (!between.includes(FROM) || AREA.has(previous.heads[0] ?? "")))
		contain(before, index, phrase);
}

/** Head words of an area. */
const AREAS: ReadonlySet<string> = new Set(["countryside", "governorate", "district", "subdistrict"]);

/** "في ريف حلب قرية نبل": the area stands first, and what is named right behind it lies in it. */
function holds(area: PlacePhrase, { heads, proclitics, preposition }: PlacePhrase): boolean {
	return AREAS.has(area.heads[0] ?? "") && LIVED_IN.has(heads[0] ?? "") && proclitics === "" && preposition === null;
}

/**
 * "المتمركزة في قاعدة كيمار قريتي مرعناز والعلقمية", "من مواقعها في مدينة حلب قرية كفر نوران": what is named right behind a place, with nothing between
 * and of a kind in which that place cannot lie, is another.
 */
function isApart({ from, heads }: PlacePhrase, phrase: PlacePhrase, names: readonly WordLike[]): boolean {
	if (phrase.preposition !== null || !LIVED_IN.has(phrase.heads[0] ?? "")) return false;
	const at = names[from - 1]?.text === '"' ? from - 1 : from;
	const ahead = names[at - 2]?.text ?? "";
	if (STATIONED.has(ahead) || SETTING_OUT.has(ahead) || FIRED_FROM.has(names[at - 1]?.text ?? "") || namesMany(names, phrase)) return true;
	return phrase.heads[0] !== "city" && (heads.at(-1) === "city" || AREAS.has(heads.at(-1) ?? ""));
}

/** Whether words tell the side of a place on which another lies: في الريف الشرقي، الواقعة في الجهة الجنوبية الغربية. */
function isSide(between: readonly string[]): boolean {
	const side = between.findIndex((text) => SIDE.has(text));
	if (side < 0 || !between.slice(side).every((text) => SIDE.has(text) || DIRECTIONS.has(text) || WITHIN.has(text))) return false;
	// "قريتي الجات وتوخار الآهلتين بالسكان في الريف الشمالي": what is told of them before.
	return between.slice(0, side).every((text) => WITHIN.has(text) || text === AT || LYING.has(text) || TOLD.test(text));
}

/** Heads of a stretch that finer places lie in, and kinds of such stretches. */
const WIDE_HEADS: ReadonlySet<string> = new Set(["countryside", "direction", "governorate"]);
const WIDE: ReadonlySet<string> = new Set(["country", "adm1", "region"]);

/** "في جنوب البلاد خصوصا قاعدة العند": whether a place is one of those in the wider one before it. */
function isTakenFrom({ heads, candidates }: PlacePhrase, { proclitics }: PlacePhrase, between: readonly string[]): boolean {
	if (proclitics.startsWith(AND) || !between.every((text) => NAMELY.has(text) || text === IN || MARKS.has(text))) return false;
	return between.some((text) => NAMELY.has(text)) && (WIDE_HEADS.has(heads[0] ?? "") || candidates.some(({ kind }) => WIDE.has(kind)));
}

/** Words between a town and what it is the chief town of: كبرى مدن حضرموت، ثاني أكبر مدينة في العراق. */
const RANKS = wordSet("كبرى أكبر أهم أبرز أول ثاني ثالث رابع إحدى أحد كبريات أكبرى");
const OF_RANK = wordSet("مدينة مدن المدن بلدة بلدات قرى في من ,");
const CHIEF_TOWNS = wordSet("عاصمة مركز حاضرة");

/** "زنجبار، عاصمة أبين", "المكلا كبرى مدن حضرموت", "كوباني/عين العرب": the area that a town is said to be the first of, or its other name. */
function isRanked(phrase: PlacePhrase, between: readonly string[], names: readonly WordLike[]): boolean {
	const chief = CHIEF_TOWNS.has(names[phrase.from]?.text ?? "") && between.every((text) => text === "," || text === "-" || text === "(");
	const ranked = between.some((text) => RANKS.has(text)) && between.every((text) => RANKS.has(text) || OF_RANK.has(text));
	const renamed = between.length === 1 && between[0] === "/" && !phrase.candidates.some(({ kind }) => kind === "adm1");
	return chief || ranked || renamed;
}

/** "قاعدة "تويس" التركية جنوب شرق مارع", "مخيم الرحمة للنازحين في قرية قيبار": between a place and its area stands what kind of place it is. */
function isDescribed({ proclitics, preposition, heads }: PlacePhrase, between: readonly string[]): boolean {
	if (proclitics.startsWith(AND) || between.includes(",")) return false;
	const leads = preposition === OF_IN || preposition === IN || (preposition === null && AREA.has(heads[0] ?? "") && heads[0] !== "border");
	const tells = (text: string) => DESCRIBED.test(text) || (text.startsWith(ARTICLE) && isDescribing(text));
	const described = between.filter(tells).length;
	if (!leads || described === 0 || described > MOST_DESCRIBED) return false;
	return between.every((text) => tells(text) || text === IN || text === '"' || text === ")");
}

/** After a comma, only a phrase with a preposition or a direction says where the one before lies. */
function leadsUp(phrase: PlacePhrase): boolean {
	return phrase.proclitics !== "" || phrase.heads.includes("direction") || phrase.heads[0] === "countryside";
}

/** A mountain or plain that villages lie in. */
function isArea({ candidates }: PlacePhrase): boolean {
	return candidates.length > 0 && candidates.every(({ kind }) => kind === "region");
}

/** The phrase and all it is coordinated with lie in the next one. Countries lie in none: وزراء مصر والأردن في عمان. */
function contain(before: readonly PlacePhrase[], index: number, area: PlacePhrase): void {
	const parent = before.length;
	// "في جبل الزاوية بقرية مرعيان": the village lies in the area.
	if (isArea(before[index] as PlacePhrase) && area.heads.at(-1) === "village" && area.heads[0] !== "countryside") {
		area.parent = index;
		return;
	}
	// "على ضفة نهر الفرات بمدينة جرابلس": a town tells more closely where on a river or road.
	if (isLine(before[index] as PlacePhrase) && LIVED_IN.has(area.heads.at(-1) ?? "") && area.heads[0] !== "countryside") return;
	for (let node = index; node >= 0; node = (before[node] as PlacePhrase).sibling) {
		const phrase = before[node] as PlacePhrase;
		if (phrase.candidates.some(({ kind }) => kind === "country")) {
			// "تعز ثالث أكبر مدن اليمن الواقعة في جنوب غرب البلاد": of the town before, which lies in the country.
			if (node === index) for (const town of before) if (town.parent === index) town.parent = parent;
			continue;
		}
		if (node === index || phrase.parent < 0) phrase.parent = parent;
	}
}
