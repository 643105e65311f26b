import { intakeTable } from "../engine/tables.js";

/** No more than so many characters of a text are looked at. */
const SAMPLE = 20_000;

/** Scripts in which one language is likely enough, and the two in which words decide. */
const SCRIPTS: readonly (readonly [pattern: RegExp, language: string])[] = [
	[/\p{Script=Arabic}/gu, "arabic"],
	[/\p{Script=Latin}/gu, "latin"],
	[/\p{Script=Cyrillic}/gu, "cyrillic"],
	[/\p{Script=Hebrew}/gu, "he"],
	[/\p{Script=Greek}/gu, "el"],
	[/\p{Script=Armenian}/gu, "hy"],
	[/\p{Script=Georgian}/gu, "ka"],
	[/\p{Script=Hangul}/gu, "ko"],
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
	[/\p{Script=Han}/gu, "zh"],
	[/\p{Script=Devanagari}/gu, "hi"],
];

/** Languages of a script, and what its text is where no frequent word is found in it. */
const OF_SCRIPT: Readonly<Record<string, { readonly languages: readonly string[]; readonly otherwise: string }>> = {
	arabic: { languages: ["ar", "fa", "ur", "ku", "ps", "ug"], otherwise: "ar" },
	latin: { languages: ["en", "fr", "de", "es", "it", "pt", "nl", "tr", "ku"], otherwise: "und" },
	cyrillic: { languages: ["ru", "uk"], otherwise: "und" },
};

/** Letters that a language has and its neighbours of the same script hardly, as escapes. */
const LETTERS: readonly (readonly [language: string, pattern: RegExp])[] = [
	// Teh marbuta, alef with hamza, waw with hamza, kaf, yeh and alef maksura in their Arabic code points.
	["ar", /[\u0629\u0623\u0625\u0624\u0643\u064a\u0649]/g],
	// Peh, tcheh, jeh, gaf; keheh and farsi yeh.
	["fa", /[\u067e\u0686\u0698\u06af\u06a9\u06cc]/g],
	// Tteh, ddal, rreh, yeh barree, noon ghunna, heh goal, heh doachashmee; keheh and farsi yeh.
	["ur", /[\u0679\u0688\u0691\u06d2\u06ba\u06c1\u06be\u06a9\u06cc]/g],
	// Yeh and waw with small v, reh and lam with small v, veh, ae; keheh and farsi yeh.
	["ku", /[\u06ce\u06c6\u0695\u06b5\u06a4\u06d5\u06a9\u06cc]/g],
	["ps", /[\u067c\u0689\u0693\u069a\u0696\u0681\u0685\u06d0\u06cd\u06bc\u06ab\u06cc]/g],
	["ug", /[\u06c7\u06c8\u06cb\u06d5\u06d0\u06ad\u06c6]/g],
	["tr", /[\u011f\u0131\u0130\u015f]/g],
	["uk", /[\u0454\u0456\u0457\u0491]/g],
	["ru", /[\u044b\u044d\u0451\u044a]/g],
];

let frequent: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Frequent words of each language; a language may have a row for each of its scripts. */
function frequentWords(): ReadonlyMap<string, ReadonlySet<string>> {
	if (frequent) return frequent;
	const words = new Map<string, Set<string>>();
	for (const { cells } of intakeTable("languages", ["language", "words"])) {
		const known = words.get(cells.language as string) ?? new Set();
		for (const word of (cells.words as string).split(" ")) known.add(word);
		words.set(cells.language as string, known);
	}
	frequent = words;
	return words;
}

/**
 * The language of a text as ISO 639-1 code, by its script, its letters and a few frequent words: `ar`, and not that for Persian, Urdu,
 * Kurdish or Pashto; `und` where it has no letters or they do not tell. Linear; never throws.
 */
export function languageOf(text: string): string {
	const sample = text.slice(0, SAMPLE).normalize("NFC");
	let script = "und";
	let most = 0;
	for (const [pattern, name] of SCRIPTS) {
		const count = sample.match(pattern)?.length ?? 0;
		if (count > most) [script, most] = [name, count];
	}
	const among = OF_SCRIPT[script];
	if (!among) return script;
	const small = sample.toLowerCase();
	const words = small.match(/[\p{L}\p{M}\u200c]+/gu) ?? [];
	let best = among.otherwise;
	let highest = 0;
	for (const language of among.languages) {
		const score = scoreOf(language, small, words, most);
		if (score > highest) [best, highest] = [language, score];
	}
	return best;
}

/** Share of the words that are frequent in a language, and of the letters that are its own. */
function scoreOf(language: string, text: string, words: readonly string[], letters: number): number {
	const known = frequentWords().get(language);
	const hits = known ? words.filter((word) => known.has(word)).length : 0;
	const own = LETTERS.find(([name]) => name === language)?.[1];
	const owned = own ? (text.match(own)?.length ?? 0) : 0;
	return hits / Math.max(1, words.length) + owned / letters;
}
