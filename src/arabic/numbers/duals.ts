import { fold } from "../letters.js";
import { BROKEN_PERSONS, EITHER_PERSONS, FEMININE_PERSONS, KIN, ONE_OF_A_KIND, PRONOUNS, SOUND_PERSONS } from "./persons.js";
import { prefixed, wordSet } from "./prefixed.js";

/** How the word for two is told from many: by its ending alone; only in the nominative, or with a sign of two; only indefinite. */
type Sureness = "sure" | "unsure" | "indefinite" | "kin";

/** Acts and things that reports count whose plural is broken or in -at: their -ayn is the dual. */
const THINGS =
	wordSet(`غارة ضربة هجوم انفجار صاروخ قذيفة عملية تفجير سيارة جثة محطة طائرة مروحية مسيرة دبابة عربة آلية مدرعة شاحنة دراجة حافلة قنبلة عبوة لغم برميل
قرية بلدة مدينة مدرسة مسجد مستشفى مشفى مركز موقع مقر منزل مبنى منطقة نقطة حاجز قاعدة ثكنة مستودع مخزن رصاصة طلقة عائلة أسرة فصيل كمين اشتباك محاولة جولة دفعة
قافلة دورية خلية شحنة سفينة زورق حريق مجزرة بئر رتل مطار جسر معبر سوق مخيم خيمة مرة مقذوف هدف مركبة صهريج ناقلة مقاتلة ناشطة صحفية مسعفة متطوعة إصابة وفاة حالة
مدفع رشاش بندقية جريمة حادثة حادث مظاهرة جرافة مصنع معمل فندق كنيسة مئذنة نفق خندق طقم لواء فرقة كتيبة سرية مجموعة ميليشيا مليشيا حركة حزب`);

const FEMININE = fold("ة");
const T = fold("ت");
const AN = fold("ان");
const AYN = fold("ين");

/** The stem that endings are put to: ta marbuta opens to ت; a final ى is ي in matching form already. */
function stemOf(noun: string): string {
	return noun.endsWith(FEMININE) ? noun.slice(0, -1) + T : noun;
}

function* dualForms(): Generator<readonly [string, Sureness]> {
	for (const noun of [...THINGS, ...BROKEN_PERSONS, ...FEMININE_PERSONS]) {
		yield [stemOf(noun) + AN, "sure"];
		yield [stemOf(noun) + AYN, "sure"];
	}
	for (const noun of [...SOUND_PERSONS, ...EITHER_PERSONS]) {
		yield [noun + T + AN, "sure"];
		yield [noun + T + AYN, "sure"];
		yield [noun + AN, "sure"];
		yield [noun + AYN, EITHER_PERSONS.has(noun) ? "indefinite" : "unsure"];
	}
	for (const noun of KIN) {
		for (const pronoun of PRONOUNS) {
			yield [`${stemOf(noun)}ي${pronoun}`, "kin"];
			yield [`${stemOf(noun)}ا${pronoun}`, "kin"];
		}
	}
}

/** Forms that end like a dual and are none, or that are the name of a town. */
const NO_DUALS = new Set([
	...ONE_OF_A_KIND,
	...wordSet("القريتين والقريتين بالقريتين للقريتين طالبان وطالبان بطالبان لطالبان ابنيه وابنيه بابنيه لابنيه ابناه ابناها ابناهم ابنائه"),
]);

/** Duals of what reports count, with what may be attached. */
export const DUALS = prefixed(dualForms(), NO_DUALS);

/** Nouns after which a short dual is no possessive: رجلي أمن، قذيفتي هاون. */
const OFFICES = wordSet("أمن شرطة إطفاء دين أعمال استخبارات مخابرات حراسة حدود مرور إنقاذ");

function* shortForms(): Generator<readonly [string, ReadonlySet<string> | null]> {
	for (const noun of wordSet("قذيفة عبوة غارة ضربة قنبلة طائرة دبابة سيارة عملية جثة طلقة دورية عربة")) {
		yield [`${stemOf(noun)}ي`, null];
		yield [`${stemOf(noun)}ا`, null];
	}
	for (const noun of wordSet("رجل عنصر ضابط شرطي حارس")) {
		yield [`${noun}ي`, OFFICES];
		yield [`${noun}ا`, OFFICES];
	}
}

/** Short duals before a genitive: قذيفتي هاون، عبوتا ناسفتين، رجلا أمن. The set, where there is one, holds what must follow. */
export const SHORT_DUALS = prefixed(shortForms());

const TWO = wordSet("اثنان اثنين اثنتان اثنتين");
/** Words that say of those just named that they are two: مدنيين أحدهما طفل. */
const SIGNS = wordSet("أحدهما إحداهما كلاهما كليهما كلتاهما هما وهما بينهما أولهما");
const SIGN_REACH = 5;
const BREAKS = wordSet(". ; ! ? :");

export interface DualMatch {
	readonly to: number;
	readonly rule: string;
}

/** A word in the dual that counts two of itself. `isNoun` widens the table to further known nouns. */
export function dualAt(words: readonly string[], i: number, isNoun: ((stem: string) => boolean) | undefined): DualMatch | null {
	const word = words[i] as string;
	const known = DUALS.get(word);
	if (known) {
		const end = twoAfter(words, i);
		const two = end > 0;
		const sure =
			known.value === "sure" || ((known.value === "indefinite" || known.value === "kin") && !known.definite) || two || signed(words, i);
		return sure ? { to: two ? end : i + 1, rule: "number.dual" } : null;
	}
	const short = SHORT_DUALS.get(word);
	if (short) {
		const next = words[i + 1];
		return next !== undefined && startsArabic(next) && (short.value?.has(next) ?? true) ? { to: i + 1, rule: "number.dual-short" } : null;
	}
	if (!isNoun || word.length < 5 || NO_DUALS.has(word) || !(word.endsWith(AN) || word.endsWith(AYN))) return null;
	const end = twoAfter(words, i);
	const two = end > 0;
	for (const bare of bareForms(word)) {
		if (bare.length < 5 || NO_DUALS.has(bare)) continue;
		const stem = bare.slice(0, -2);
		const feminine = stem.endsWith(T) && isNoun(stem.slice(0, -1) + FEMININE);
		// A stem in -i or a participle in m- takes the sound plural, which looks alike in -ayn.
		const unsure = !feminine && bare.endsWith(AYN) && (stem.endsWith("ي") || stem.startsWith("م"));
		if ((feminine || isNoun(stem)) && (two || !unsure || signed(words, i))) return { to: two ? end : i + 1, rule: "number.dual-noun" };
	}
	return null;
}

/** Where "two" after a noun, or after its adjective, ends: مدنيين اثنين، عسكريين تركيين اثنين. 0 where there is none. */
function twoAfter(words: readonly string[], i: number): number {
	if (TWO.has(words[i + 1] ?? "")) return i + 2;
	const adjective = DUALS.get(words[i + 1] ?? "");
	return adjective && !adjective.joined && TWO.has(words[i + 2] ?? "") ? i + 3 : 0;
}

/** A later word of the clause says that those just named are two. */
function signed(words: readonly string[], i: number): boolean {
	for (let k = i + 1; k <= i + SIGN_REACH; k++) {
		const word = words[k];
		if (word === undefined || BREAKS.has(word)) return false;
		if (SIGNS.has(word)) return true;
		// Another noun that could be the two meant.
		if (DUALS.has(word)) return false;
	}
	return false;
}

function startsArabic(word: string): boolean {
	const unit = word.charCodeAt(0);
	return word.length > 1 && unit >= 0x0621 && unit <= 0x064a;
}

const ATTACHED = wordSet("و ف ب ل ك");

/** A word with and without one or two attached letters and the article. */
function bareForms(word: string): string[] {
	const forms = [word];
	let rest = word;
	for (let k = 0; k < 2 && ATTACHED.has(rest[0] as string) && rest.length > 5; k++) {
		rest = rest.slice(1);
		forms.push(rest);
	}
	for (const form of [...forms]) if (form.startsWith("ال") && form.length > 6) forms.push(form.slice(2));
	return forms;
}
