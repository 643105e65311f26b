import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeArticle } from "../src/coding/code-article.js";
import { type Article, codedArticleSchema } from "../src/schemes/record.js";

const SAMPLES = new URL("../samples/", import.meta.url);
const TUNE = new URL("../../shared/gold/tune/", import.meta.url);
const RUNS = 150;
const MEGABYTE = 1 << 20;
/** Eight times the length takes eight times as long where time is linear and 64 times where it is quadratic. */
const PARTS = 8;
const LINEAR_BOUND = 28;
/** Below this a run is too short to compare, in milliseconds. */
const FLOOR = 20;
/** A busy machine can spoil a measure, so it is taken again before it counts; what is not linear is so each time. */
const ATTEMPTS = 4;

function readFolder(folder: URL): Article[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith(".json"))
		.sort()
		.map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")).article as Article);
}

const samples = readFolder(SAMPLES);
const article = (text: string, title = "", published: string | null = "2024-03-31"): Article => ({ id: "a", title, text, published });

/** Codes an article and holds what is true of every record: it fits the schema, quotes and reasons stand where they say, twice gives the same. */
function hold(input: Article): ReturnType<typeof codeArticle> {
	const coded = codeArticle(input);
	const parsed = codedArticleSchema.safeParse(coded);
	if (!parsed.success) throw new Error(`${parsed.error.message}\n${JSON.stringify(coded).slice(0, 2000)}`);
	const full = `${input.title}\n${input.text}`;
	const points = Array.from(full);
	const titleEnd = Array.from(input.title).length;
	for (const claim of coded.claims) {
		for (const { quote, from, to, in: part } of [...claim.quotes, ...claim.why.flatMap(({ words }) => words)]) {
			expect(points.slice(from, to).join("")).toBe(quote);
			expect(part).toBe(from < titleEnd ? "title" : "text");
		}
		for (const place of claim.places) expect(full).toContain(place.name);
		if (claim.from && claim.to) expect(claim.from <= claim.to).toBe(true);
	}
	expect(new Set(coded.claims.map(({ id }) => id)).size).toBe(coded.claims.length);
	return coded;
}

/** Pieces that rules start on, in any order. */
const PIECES = [
	"قال إن ",
	"وأكد أن ",
	"قصف ",
	"قتل ",
	"وإصابة ",
	"بين ",
	"من ",
	"إلى ",
	"في ",
	"على ",
	"عشرات ",
	"ثلاثة ",
	"وعشرون ",
	"ألف ",
	"مئة ",
	"نحو ",
	"أكثر من ",
	"مدينة ",
	"ريف ",
	"حلب ",
	"وإدلب ",
	"الجيش السوري ",
	"التنظيم ",
	"روسيا ",
	"مدنيين ",
	"طفلان ",
	"بينهم ",
	"غارات ",
	"طائرة مسيرة ",
	"يوم ",
	"أمس ",
	"الأحد ",
	"آذار ",
	"2024 ",
	"١٢ ",
	"3 ",
	"لم ",
	"لن ",
	"قد ",
	"سوف ",
	"هدد ",
	"نفى ",
	"بحسب ",
	"وفق ",
	"المرصد ",
	"« ",
	"» ",
	'" ',
	"( ",
	") ",
	"، ",
	". ",
	"؟ ",
	": ",
	"\n",
	"ـ",
	"\u064b",
	"\u200f",
	"🙂",
	"\ud800",
	"abc ",
];
const arabicText = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ unit: "grapheme", maxLength: 200 }), arabicText);

/** Cuts, swaps, doubles and replaces stretches of a text. */
function mutate(text: string, edits: readonly (readonly [number, number, number, string])[]): string {
	let out = text;
	for (const [kind, at, size, filler] of edits) {
		const from = at % (out.length + 1);
		const to = Math.min(out.length, from + (size % 80));
		const middle = out.slice(from, to);
		out =
			out.slice(0, from) +
			([filler, middle + middle, "", [...middle].reverse().join(""), `${middle}${filler}`][kind % 5] as string) +
			out.slice(to);
	}
	return out;
}

const edits = fc.array(fc.tuple(fc.nat(4), fc.nat(20_000), fc.nat(200), fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 12 });

describe("any text gives a record", () => {
	test("arbitrary strings", { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(anyText, anyText, fc.constantFrom(null, "2024-03-31", "2023-02-28T23:59:59Z", "not a day"), (title, text, published) => {
				hold(article(text, title, published));
			}),
			{ numRuns: RUNS },
		);
	});

	test("mutated samples", { timeout: 120_000 }, () => {
		fc.assert(
			fc.property(fc.constantFrom(...samples), edits, edits, (sample, inTitle, inText) => {
				hold({ ...sample, title: mutate(sample.title, inTitle), text: mutate(sample.text, inText) });
			}),
			{ numRuns: RUNS },
		);
	});

	const absent = !existsSync(TUNE);
	if (absent) console.log("mutated real articles: skipped: no ../shared");
	test.skipIf(absent)("mutated real articles", { timeout: 120_000 }, () => {
		fc.assert(
			fc.property(fc.constantFrom(...readFolder(TUNE)), edits, (real, inText) => {
				hold({ ...real, text: mutate(real.text, inText) });
			}),
			{ numRuns: RUNS / 3 },
		);
	});

	test("samples as they are, and the same twice", () => {
		for (const sample of samples) expect(JSON.stringify(codeArticle(sample))).toBe(JSON.stringify(hold(sample)));
	});

	test("one article does not change how the next is read", () => {
		const [first, second] = samples as [Article, Article];
		const alone = JSON.stringify(codeArticle(second));
		codeArticle(first);
		expect(JSON.stringify(codeArticle(second))).toBe(alone);
	});

	test("text without Arabic makes no claim", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 500 }), (text) => {
				expect(codeArticle(article(text, text)).claims).toEqual([]);
			}),
			{ numRuns: RUNS },
		);
		expect(codeArticle(article("Army shells Idlib, 5 killed on 3 March.\n".repeat(20))).claims).toEqual([]);
	});

	test("nothing at all", () => {
		expect(hold(article("")).claims).toEqual([]);
		expect(hold(article(" \n\t\u200f\u0640", "\n")).claims).toEqual([]);
	});
});

/** Openings of rules without an end, told again and again. */
const OPENINGS: readonly (readonly [string, string])[] = [
	["brackets", "((((("],
	["quotes", '"«“'],
	["speech", "قال إن "],
	["between", "بين "],
	["digits", "1234567890"],
	["numbers in words", "ثلاثة وعشرون ألفا و"],
	["dates", "من يوم الأحد إلى "],
	["acts", "قصف قتل هجوم "],
	["harm", "مقتل وإصابة "],
	["actors", "الجيش السوري و"],
	["places", "ريف مدينة حلب و"],
	["unlisted places", "بلدة كذا ومدينة "],
	["nested sources", "بحسب ما نقلت عن "],
	["tolls", "بينهم 3 أطفال و"],
	["full stops", "قصف. "],
	["lines", "قتل\n"],
	["tatweel", "قـ.ـ"],
	["one word", "و"],
	["diacritics", "\u064b\u064c\u064d"],
];

/** Time of coding a text in milliseconds. */
function milliseconds(text: string): number {
	const from = performance.now();
	codeArticle(article(text));
	return performance.now() - from;
}

/** How many times as long the whole takes as its first part, at best. */
function growth(text: string): number {
	let best = Number.POSITIVE_INFINITY;
	for (let i = 0; i < ATTEMPTS && best >= LINEAR_BOUND; i++) {
		const part = milliseconds(text.slice(0, text.length / PARTS));
		best = Math.min(best, milliseconds(text) / Math.max(part, FLOOR));
	}
	return best;
}

describe("time grows with length", () => {
	for (const [name, opening] of OPENINGS) {
		test(`1 MB of ${name}`, { timeout: 180_000 }, () => {
			const long = opening.repeat(Math.ceil(MEGABYTE / opening.length)).slice(0, MEGABYTE);
			codeArticle(article(long.slice(0, MEGABYTE / 16)));
			expect(growth(long)).toBeLessThan(LINEAR_BOUND);
		});
	}
});
