import { Gazetteer, type Naming } from "../../places/gazetteer.js";
import { fold } from "../letters.js";

const ARTICLE = fold("ال");

/** First parts that writers join to the next word or set apart from it: كفرنبل and كفر نبل, عبدالعزيز and عبد العزيز. */
const JOINED = ["كفر", "عبد", "تل", "معر", "بير", "عين", "ديار", "شيخ", "ابو", "دير", "جسر", "خربة", "بيت"].map(fold);
/** Written with one or another letter at the end: حلفايا and حلفايه, كفرلاتا and كفرلاتة. */
const ENDINGS: readonly (readonly [string, string])[] = [
	["يا", "يه"],
	["يه", "يا"],
	["ا", "ه"],
	["ه", "ا"],
];
const ACCUSATIVE = fold("ا");
const SHORTEST_ENDING = 5;
/** Shorter words in ا are mostly no names: جديدا. */
const SHORTEST_IN_ALEF = 6;
const SHORTEST = 3;
/** Shorter names without their article are ordinary words: عين, باب. */
const SHORTEST_BARE = 5;

/** "Eastern X" is a name, X شرقي is "east of". */
const SIDES: ReadonlySet<string> = new Set(
	["الشرقي", "الغربي", "الشمالي", "الجنوبي", "الشرقية", "الغربية", "الشمالية", "الجنوبية", "شرقي", "غربي", "شمالي", "جنوبي"].map(fold),
);

function isDefinite(word: string): boolean {
	return word.startsWith(ARTICLE) && word.length >= ARTICLE.length + SHORTEST - 1;
}

/** A word without its article. */
function bare(word: string): string {
	return isDefinite(word) ? word.slice(ARTICLE.length) : word;
}

/** Spellings of a name of several words: the first part joined or apart, articles left out or put before the last word. */
function spellings(key: string): readonly string[] {
	const words = key.split(" ");
	const found = new Set<string>();
	if (words.length === 1) {
		for (const part of JOINED)
			if (key.startsWith(part) && key.length >= part.length + SHORTEST + (part.length < 3 ? 1 : 0))
				found.add(`${part} ${key.slice(part.length)}`);
		return [...found];
	}
	if (SIDES.has(words.at(-1) as string)) return [];
	const bared = words.map(bare);
	found.add(bared.join(" "));
	found.add([bared[0], ...words.slice(1)].join(" "));
	if (words.length === 2) {
		const [first, second] = bared as [string, string];
		found.add(`${ARTICLE}${first} ${second}`);
		found.add(`${first} ${ARTICLE}${second}`);
		if (JOINED.includes(first)) {
			found.add(first + (words[1] as string));
			found.add(first + second);
		}
	}
	found.delete(key);
	return [...found];
}

/** Spellings that only a head word makes safe: سويداء for السويداء, حلفايه for حلفايا. */
function loose(key: string): readonly string[] {
	// Two words that end in ا are more often a noun with its adjective: جسرا جديدا.
	if (key.includes(" ")) return endings(key).filter((spelling) => !spelling.endsWith(ACCUSATIVE));
	const other = isDefinite(key) ? bare(key) : ARTICLE + key;
	const found = other.length >= SHORTEST_BARE ? [other] : [];
	return [...found, ...endings(key)];
}

function endings(key: string): string[] {
	return ENDINGS.filter(([end]) => key.endsWith(end) && key.length >= (end.length > 1 ? SHORTEST_ENDING : SHORTEST_IN_ALEF)).map(
		([end, instead]) => key.slice(0, -end.length) + instead,
	);
}

/** How Arabic writes place names, for the gazetteer's index. */
export const ARABIC_NAMING: Naming = { spellings, loose };

/** A gazetteer of the place tables among some files, indexed as Arabic writes names. */
export function arabicGazetteer(files: readonly { readonly file: string; readonly text: string }[]): Gazetteer {
	return Gazetteer.of(
		files.filter(({ file }) => file.endsWith(".tsv")),
		fold,
		ARABIC_NAMING,
	);
}
