import type { Folding } from "../text/normal.js";

/**
 * Arabic letters in matching form: diacritics, tatweel and direction marks are dropped; alef forms fold to bare alef,
 * alef maqsura to ya, ta marbuta to ha, Persian look-alikes to the Arabic letter, all digits to 0-9, all quotation
 * marks to `"`, the Arabic comma, semicolon and question mark to `,` `;` `?`. Latin letters are lowered.
 * Hamza on waw and ya keeps its carrier (`و`, `ي`), a lone hamza stays.
 */
const FOLDS: readonly (readonly [string, string])[] = [
	["أإآٱٲٳٵ", "ا"],
	["ىیېۍئي", "ي"],
	["ؤٶۇۆۈۋ", "و"],
	["ةۀەہۂۃھ", "ه"],
	["کڪګڬڭ", "ك"],
	["گ", "ك"],
	["پ", "ب"],
	["چ", "ج"],
	["ژ", "ز"],
	["ڤڥ", "ف"],
	["٠۰", "0"],
	["١۱", "1"],
	["٢۲", "2"],
	["٣۳", "3"],
	["٤۴", "4"],
	["٥۵", "5"],
	["٦۶", "6"],
	["٧۷", "7"],
	["٨۸", "8"],
	["٩۹", "9"],
	["،٬", ","],
	["٫", "."],
	["؛", ";"],
	["؟", "?"],
	["«»“”„‟″ˮ‹›", '"'],
	["‘’‚‛′`´", "'"],
	["‐‑‒–—―−", "-"],
	["…", "."],
];

const TATWEEL = 0x0640;
/** Diacritics, Quranic signs, direction marks, joiners, soft hyphen and byte order mark. */
const DROPPED: readonly (readonly [number, number])[] = [
	[0x0610, 0x061c],
	[0x064b, 0x065f],
	[0x0670, 0x0670],
	[0x06d6, 0x06ed],
	[0x200b, 0x200f],
	[0x202a, 0x202e],
	[0x2060, 0x2069],
	[0x00ad, 0x00ad],
	[0xfeff, 0xfeff],
	[TATWEEL, TATWEEL],
];

function foldTable(): Uint16Array {
	const table = new Uint16Array(65536);
	for (let unit = 1; unit < 65536; unit++) table[unit] = unit;
	table[0] = 0x20;
	for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 32;
	for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
	presentationForms(table);
	for (const [many, one] of FOLDS) for (const letter of many) table[letter.charCodeAt(0)] = one.charCodeAt(0);
	for (const [from, to] of DROPPED) for (let unit = from; unit <= to; unit++) table[unit] = 0;
	return table;
}

/** Presentation forms that stand for one letter fold to it, by their compatibility decomposition. */
function presentationForms(table: Uint16Array): void {
	for (let unit = 0xfb50; unit <= 0xfefc; unit++) {
		const plain = String.fromCharCode(unit).normalize("NFKC");
		if (plain.length === 1 && plain.charCodeAt(0) !== unit) table[unit] = foldOne(plain);
	}
}

function foldOne(letter: string): number {
	for (const [many, one] of FOLDS) if (many.includes(letter)) return one.charCodeAt(0);
	return letter.charCodeAt(0);
}

const TABLE = foldTable();

function isArabicLetter(unit: number): boolean {
	return (unit >= 0x0621 && unit <= 0x064a && unit !== TATWEEL) || (unit >= 0x0671 && unit <= 0x06d3);
}

/** Marks that, between two tatweels, only keep the letters of one word apart. */
const FILLERS = new Set([..." .*_/|~^'·•-\u200c\u200d\u200f\u200e"].map((mark) => mark.charCodeAt(0)));
/** Marks that do so behind one tatweel alone: none that also stands between words. */
const INNER_FILLERS = new Set([..."._*^•"].map((mark) => mark.charCodeAt(0)));
const LONGEST_GAP = 6;

/**
 * Words broken up to slip past filters: a tatweel, then spaces, dots or the like, then a tatweel; or dots alone, then a letter.
 * `قـ.ـصف` reads as one word, `شهـ ـداء` and `قـ.صف` too; a plain `-` written as tatweel between words does not join them.
 */
function gap(source: string, i: number): number {
	if (i === 0 || !isArabicLetter(source.charCodeAt(i - 1))) return 0;
	let j = i + 1;
	while (j - i <= LONGEST_GAP && FILLERS.has(source.charCodeAt(j))) j++;
	if (j === i + 1) return 0;
	if (isArabicLetter(source.charCodeAt(j))) return isInner(source, i + 1, j) ? j - i : 0;
	if (source.charCodeAt(j) !== TATWEEL) return 0;
	while (source.charCodeAt(j) === TATWEEL) j++;
	return isArabicLetter(source.charCodeAt(j)) ? j - i : 0;
}

function isInner(source: string, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (!INNER_FILLERS.has(source.charCodeAt(i))) return false;
	return true;
}

/** The eight lam-alef ligatures, each one unit that stands for two letters. */
const LIGATURES: ReadonlyMap<number, string> = new Map(Array.from({ length: 8 }, (_, i) => [0xfef5 + i, "لا"] as const));

function flagged(units: readonly number[]): Uint8Array {
	const flags = new Uint8Array(65536);
	for (const unit of units) flags[unit] = 1;
	return flags;
}

export const ARABIC_FOLDING: Folding = {
	table: TABLE,
	gap,
	ligatures: LIGATURES,
	special: flagged([TATWEEL, ...LIGATURES.keys()]),
};

/** Units of the pictures that posts put before their words: halves of a pair (🔴عاجل; no other script that has them is mixed into Arabic), and what varies or frames one. */
function isOfPicture(unit: number): boolean {
	return (unit >= 0xd800 && unit <= 0xdfff) || (unit >= 0xfe00 && unit <= 0xfe0f) || (unit >= 0x20d0 && unit <= 0x20ff);
}

/** The class of every unit for `tokenise`: 0 space, 1 letter, 2 digit, 3 mark, 4 line break. */
export const UNIT_CLASSES: Uint8Array = (() => {
	const classes = new Uint8Array(65536);
	for (let unit = 0; unit < 65536; unit++) {
		const letter = String.fromCharCode(unit);
		if (unit === 0x0a || unit === 0x2028 || unit === 0x2029) classes[unit] = 4;
		else if (unit <= 0x20 || /\s/.test(letter) || isOfPicture(unit)) classes[unit] = 0;
		else if (/\p{L}|\p{M}/u.test(letter)) classes[unit] = 1;
		else if (unit >= 0x30 && unit <= 0x39) classes[unit] = 2;
		else classes[unit] = 3;
	}
	return classes;
})();

/** A short text in matching form, for lexicon lines and look-ups; offsets are not kept. */
export function fold(text: string): string {
	let out = "";
	for (let i = 0; i < text.length; i++) {
		const unit = TABLE[text.charCodeAt(i)] as number;
		if (unit !== 0) out += String.fromCharCode(unit);
	}
	return out;
}

/** A set of words in matching form, written one after another. */
export function words(written: string): ReadonlySet<string> {
	return new Set(written.trim().split(/\s+/).map(fold));
}

/** The unit of ta marbuta, which ends a noun and is written like a pronoun in matching form. */
export const TA_MARBUTA = "ة".charCodeAt(0);
/** The unit of alef with hamza below, which matching form writes like other alefs. */
export const HAMZA_BELOW = "إ".charCodeAt(0);
/** The unit of yeh, which matching form does not keep apart from the alef that is written like it without dots: علي، على. */
export const YEH = "ي".charCodeAt(0);

/** Whether a text writes على with its alef, so that علي in it is a name. */
export function keepsYehApart(text: string): boolean {
	return text.includes(" على ");
}
