import { ENDING_IN_ROOT, FUNCTION_WORDS, rooted } from "./clitic-roots.js";

/**
 * Attached particles and pronouns. A written word is one stem with at most a conjunction, a future mark or preposition and
 * the article before it and a pronoun after it: وبالمدينة is و + ب + ال + مدينه, قواته is قوات + ه.
 */
export interface Analysis {
	/** Conjunction, future mark and preposition, in order: a string of و ف س ب ل ك. */
	readonly proclitics: string;
	readonly definite: boolean;
	readonly stem: string;
	/** The attached pronoun, or the empty string. */
	readonly enclitic: string;
}

/** Pronouns attached to nouns, verbs and prepositions, by their last letter; the longest first. */
const ENCLITICS: ReadonlyMap<string, readonly string[]> = new Map([
	["ه", ["ه"]],
	["ا", ["هما", "كما", "ها", "نا"]],
	["م", ["هم", "كم"]],
	["ن", ["هن", "كن"]],
	["ي", ["ني", "ي"]],
	["ك", ["ك"]],
]);
const SHORTEST_STEM = 2;

/** Third letters of verbs that begin like the article and can take a pronoun: إليه، التقاه، القاه، الحقه، الغاه، الزمه. */
const AFTER_FALSE_ARTICLE = "يتقحغز";
const GOD = "الله";
const GOD_AFTER_LAM = "لله";
/** What ب ل ك and a pronoun make alone, without a stem: به، لها، بهم. */
const PRONOUNS: ReadonlySet<string> = new Set(["ه", "ها", "هم", "هن", "هما", "نا", "كم", "ي", "ك"]);

/**
 * All plausible ways to split a word in matching form, the whole word first. Words whose first letter is known to belong
 * to the root keep it: وزاره is one stem, وقوات is و + قوات or one stem.
 */
export function analyses(word: string): Analysis[] {
	const found: Analysis[] = [{ proclitics: "", definite: false, stem: word, enclitic: "" }];
	if (word.length < 2) return found;
	split(found, "", word);
	const first = word[0];
	if ((first === "و" || first === "ف") && !rooted(word)) {
		const rest = word.slice(1);
		bare(found, first, rest);
		split(found, first, rest);
		prepositions(found, first, rest);
	}
	prepositions(found, "", word);
	return found;
}

/** Splits ب ل ك before a noun, and س before a verb of the present. */
function prepositions(found: Analysis[], before: string, word: string): void {
	const lead = word[0];
	if (word.length < 2) return;
	const rest = word.slice(1);
	if (lead === "س") {
		if (word.length > 3 && "يتن".includes(rest[0] as string) && !rooted(word)) {
			bare(found, "س", rest, before);
			split(found, `${before}س`, rest);
		}
		return;
	}
	if (lead !== "ب" && lead !== "ل" && lead !== "ك") return;
	if (PRONOUNS.has(rest)) {
		found.push({ proclitics: before, definite: false, stem: lead, enclitic: rest });
		return;
	}
	if (rooted(word)) return;
	const proclitics = before + lead;
	if (word === GOD_AFTER_LAM) {
		found.push({ proclitics, definite: false, stem: GOD, enclitic: "" });
		return;
	}
	// للمدينه: the article loses its alef after the preposition; with a stem in lam it is not written at all: للجنه.
	if (lead === "ل" && rest[0] === "ل" && rest.length > 2) {
		found.push({ proclitics, definite: true, stem: rest.slice(1), enclitic: "" });
		if (rest.length > 3) found.push({ proclitics, definite: true, stem: rest, enclitic: "" });
		return;
	}
	bare(found, proclitics, rest);
	split(found, proclitics, rest);
}

function bare(found: Analysis[], proclitics: string, stem: string, before = ""): void {
	if (stem.length >= SHORTEST_STEM) found.push({ proclitics: before + proclitics, definite: false, stem, enclitic: "" });
}

/** Splits the article off the front, or a pronoun off the end, of what the particles leave. */
function split(found: Analysis[], proclitics: string, rest: string): void {
	if (rest.length < 3) return;
	if (rest[0] === "ا" && rest[1] === "ل" && rest.length > 3) {
		if (rest !== GOD) found.push({ proclitics, definite: true, stem: rest.slice(2), enclitic: "" });
		if (!AFTER_FALSE_ARTICLE.includes(rest[2] as string)) return;
	}
	const enclitics = ENCLITICS.get(rest[rest.length - 1] as string);
	if (!enclitics) return;
	for (const enclitic of enclitics) {
		if (!rest.endsWith(enclitic)) continue;
		const stem = rest.slice(0, rest.length - enclitic.length);
		if (stem.length >= SHORTEST_STEM) pronoun(found, proclitics, stem, enclitic);
		if (enclitic.length > 1) return;
	}
}

/**
 * A stem before a pronoun, and the stem as it is written alone: ta marbuta is ت there (غارته, غاره), the alef of وا is
 * dropped (قتلوه, قتلوا), alef maqsura is ا (مستشفاه, مستشفي), a final hamza has a carrier (ابناوه, ابنايه, ابناء).
 */
function pronoun(found: Analysis[], proclitics: string, stem: string, enclitic: string): void {
	const last = stem[stem.length - 1];
	found.push({ proclitics, definite: false, stem, enclitic });
	if (stem.length < 3) return;
	const short = stem.slice(0, -1);
	if (last === "ت") found.push({ proclitics, definite: false, stem: `${short}ه`, enclitic });
	else if (last === "ا") found.push({ proclitics, definite: false, stem: `${short}ي`, enclitic });
	else if (last === "و" && short.endsWith("ا")) found.push({ proclitics, definite: false, stem: `${short}ء`, enclitic });
	else if (last === "و") found.push({ proclitics, definite: false, stem: `${stem}ا`, enclitic });
	else if (last === "ي" && short.endsWith("ا")) found.push({ proclitics, definite: false, stem: `${short}ء`, enclitic });
}

/**
 * How surprising a split is before its stem is looked at, against leaving a word alone that is in no table. Below zero the
 * split is the likelier reading: hardly any other word begins with و, while names and nouns in ف and ك are many.
 */
const PARTICLE_COST: Readonly<Record<string, number>> = { و: -3, ف: 1, س: -2, ب: -1.5, ل: -2, ك: 1 };
const PRONOUN_COST: Readonly<Record<string, number>> = {
	ه: 2.5,
	ها: -2,
	هم: -1.5,
	هن: 1,
	هما: -2,
	نا: 1,
	كم: 2.5,
	كن: 4,
	كما: 1,
	ني: 1.5,
	ي: 4,
	ك: 3.5,
};
/** A final ه where the text writes ة for ta marbuta. */
const WRITTEN_HA_COST = -2;
const KNOWN_GAIN = 3;
const FUNCTION_GAIN = 5;
const SHORT_STEM_COST = 3;
const ARTICLE_GAIN = 5;
const TA_MARBUTA = "ة";
/** The article is never written with one of these: ألغام, آلاف. */
const HAMZA = "أإآ";
const TANWIN = /\u064b/;

/**
 * The best split of a word: the one whose stem is known and whose particles are the least surprising. `written` is the word
 * as the text spells it, where that is at hand: a final ة is never a pronoun, a final ه mostly is.
 */
export function segment(word: string, known: (stem: string) => boolean, written = ""): Analysis {
	const all = analyses(word);
	let best = all[0] as Analysis;
	let least = Number.POSITIVE_INFINITY;
	for (const analysis of all) {
		const value = cost(analysis, word, known, written);
		if (value < least) {
			least = value;
			best = analysis;
		}
	}
	return best;
}

function cost({ proclitics, definite, stem, enclitic }: Analysis, word: string, known: (stem: string) => boolean, written: string): number {
	let value = 0;
	for (const particle of proclitics) value += PARTICLE_COST[particle] ?? 0;
	if (enclitic !== "") {
		if (written.endsWith(TA_MARBUTA) || TANWIN.test(written) || ENDING_IN_ROOT.has(word.slice(proclitics.length)))
			return Number.POSITIVE_INFINITY;
		value += enclitic === "ه" && written.endsWith("ه") ? WRITTEN_HA_COST : (PRONOUN_COST[enclitic] ?? 0);
	}
	if (definite) {
		if (HAMZA.includes(written[proclitics.length] ?? " ")) return Number.POSITIVE_INFINITY;
		value -= ARTICLE_GAIN;
	}
	if (FUNCTION_WORDS.has(stem)) value -= FUNCTION_GAIN;
	else if (stem.length < 3) value += SHORT_STEM_COST;
	else if (known(stem) || rooted(stem)) value -= KNOWN_GAIN;
	return value;
}
