import { describe, expect, test } from "vitest";
import * as ar from "../src/web/strings/ar/index.js";
import * as en from "../src/web/strings/en/index.js";

type Strings = Readonly<Record<string, string>>;

const FORMS = ["zero", "one", "two", "few", "many", "other"] as const;
const FORM = /_(zero|one|two|few|many|other)$/u;
/** Forms that may say their number in a word: "one claim", "two claims" as the Arabic dual. */
const MAY_SPELL = new Set(["zero", "one", "two"]);
const ARABIC_LETTER = /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff]/u;
/** English strings that are Arabic on purpose: they lead to the other language, or show what a setting does. */
const ARABIC_IN_ENGLISH = new Set(["shell.language", "shell.languageMark", "settings.arabic", "paste.sampleTitle", "paste.sampleText"]);
/** Arabic strings that are English on purpose. */
const ENGLISH_IN_ARABIC = new Set(["shell.language", "shell.languageMark", "settings.english"]);
/** An article's text has the digits that its writer gave it. */
const OWN_DIGITS = new Set(["paste.sampleText"]);
/** What has no Arabic letters in Arabic prose either: commands, addresses, formats, keys, and grades and units of one letter. */
const LATIN_IN_ARABIC = [
	/\brasd(?:[ A-Za-z0-9<>[\].:/_=|-])*/gu,
	/«(?:read|review|admin)»/gu,
	/https?:\/\/\S*/gu,
	/\b[a-z]+\.(?:txt|xml|json|jsonl|csv|html)\b|\.[a-z]{2,5}\b/gu,
	/\b(?:CSV|JSON|NDJSON|GeoJSON|TopoJSON|KML|HTML|XML|RSS|Atom|PDF|PNG|SVG|UTF-8|URL|HTTP|API|ISO|YYYY-MM-DD|GeoNames|Natural Earth|OpenStreetMap|WebGL(?: 2)?|CC BY 4\.0|SHA-256|Admiralty)\b/gu,
	/\b(?:Esc|Escape|Enter|Tab|Shift|Ctrl|Alt|Space|Home|End|Delete|Backspace|PageUp|PageDown)\b/gu,
	/\b[A-Za-z]\b/gu,
];

/** The strings of a language by `page.key`, those within others by `page.key.inner`. */
function flat(pages: object): Strings {
	const found: Record<string, string> = {};
	const walk = (at: string, value: unknown) => {
		if (typeof value === "string") found[at] = value;
		else for (const [key, inner] of Object.entries(value as object)) walk(at === "" ? key : `${at}.${key}`, inner);
	};
	walk("", { ...pages });
	return found;
}

const ENGLISH = flat(en);
const ARABIC = flat(ar);

/** A key without its plural form, where it is one of several: English has one and others. */
function baseOf(key: string, strings: Strings): string {
	const base = key.replace(FORM, "");
	const counted = [ENGLISH, strings].some((each) => `${base}_one` in each && `${base}_other` in each);
	return base !== key && counted ? base : key;
}

const bases = (strings: Strings) => [...new Set(Object.keys(strings).map((key) => baseOf(key, strings)))].sort();
const plurals = (strings: Strings) => bases(strings).filter((base) => !(base in strings));
const words = (text: string) => text.replace(/\{\{[^}]*\}\}/gu, " ").replace(/<\/?[\w ]+\/?>/gu, " ");

/** What a string has filled in, as written: `count, number`. */
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/gu)].map((match) => match[1] as string).sort();
const nameOf = (placeholder: string) => placeholder.replace(/,.*$/u, "").trim();
const distinct = (texts: readonly string[]) => [...new Set(texts)];

describe("strings of the workbench", () => {
	test("each exists in both languages", () => {
		expect(bases(ENGLISH).length).toBeGreaterThan(100);
		expect(bases(ARABIC).filter((key) => !bases(ENGLISH).includes(key))).toEqual([]);
		expect(bases(ENGLISH).filter((key) => !bases(ARABIC).includes(key))).toEqual([]);
	});

	test("what is counted has the plural forms of its language: English two, Arabic six", () => {
		expect(plurals(ARABIC)).toEqual(plurals(ENGLISH));
		const missing = plurals(ARABIC)
			.flatMap((base) => FORMS.map((form) => `${base}_${form}`))
			.filter((key) => !(key in ARABIC));
		expect(missing).toEqual([]);
		const needless = Object.keys(ENGLISH).filter((key) => baseOf(key, ENGLISH) !== key && /_(?:zero|two|few|many)$/u.test(key));
		expect(needless).toEqual([]);
	});

	test("none is empty, and none but what stands before or between others has blanks at its ends", () => {
		for (const strings of [ENGLISH, ARABIC])
			expect(Object.entries(strings).filter(([, text]) => text.trim() === "" || /^\s.*\p{L}|\p{L}\s+$/su.test(text))).toEqual([]);
	});

	test("what is filled in is the same in both, and in every form but a number that a form says in a word", () => {
		const wrong: string[] = [];
		for (const base of bases(ENGLISH)) {
			const expected = distinct(placeholders(ENGLISH[base] ?? ENGLISH[`${base}_other`] ?? ""));
			for (const strings of [ENGLISH, ARABIC]) {
				const keys = base in strings ? [base] : FORMS.map((form) => `${base}_${form}`).filter((key) => key in strings);
				for (const key of keys) {
					const given = distinct(placeholders(strings[key] ?? ""));
					const form = base === key ? "" : (FORM.exec(key)?.[1] ?? "");
					const needed = expected.filter((each) => form !== "zero" && !(MAY_SPELL.has(form) && nameOf(each) === "count"));
					const right = needed.every((each) => given.includes(each)) && given.every((each) => expected.includes(each));
					if (!right) wrong.push(`${key}: ${given.join()} for ${expected.join()}`);
				}
			}
		}
		expect(wrong).toEqual([]);
	});

	test("what is counted is written with the reader's digits", () => {
		const all = [...Object.entries(ENGLISH), ...Object.entries(ARABIC)];
		expect(all.filter(([, text]) => placeholders(text).some((each) => nameOf(each) === "count" && each !== "count, number"))).toEqual([]);
		const fixed = Object.entries(ARABIC)
			.filter(([key]) => !OWN_DIGITS.has(key))
			.filter(([, text]) => /[0-9\u0660-\u0669]/u.test(LATIN_IN_ARABIC.reduce(taken, words(text))));
		expect(fixed, "a number of its own stands in a string as a placeholder: see state/language.ts").toEqual([]);
	});

	test("English ones have no Arabic letters, but on purpose", () => {
		expect(Object.entries(ENGLISH).filter(([key, text]) => !ARABIC_IN_ENGLISH.has(key) && ARABIC_LETTER.test(text))).toEqual([]);
	});

	test("Arabic ones have no Latin letters, but in commands and names", () => {
		const wrong = Object.entries(ARABIC)
			.filter(([key]) => !ENGLISH_IN_ARABIC.has(key))
			.filter(([, text]) => /\p{Script=Latin}/u.test(LATIN_IN_ARABIC.reduce(taken, words(text))));
		expect(wrong).toEqual([]);
	});

	test("Arabic ones are written as Arabic is", () => {
		const wrong = Object.entries(ARABIC).filter(([, text]) => /[,;?]/u.test(LATIN_IN_ARABIC.reduce(taken, words(text))));
		expect(wrong, "its comma is ، its semicolon ؛ its question mark ؟").toEqual([]);
	});
});

function taken(text: string, pattern: RegExp): string {
	return text.replace(pattern, " ");
}
