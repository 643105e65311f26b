import { CLASS, isOf } from "../arabic/classes.js";
import type { Analysis } from "../arabic/clitics.js";
import type { DateReading } from "../arabic/dates/index.js";
import type { Unit } from "../arabic/language.js";
import type { NumberReading } from "../arabic/numbers/index.js";
import {
	attachedPreposition,
	BOMB_WORDS,
	CLAUSE_OPENERS,
	HAD,
	HARD_MARKS,
	NOUN_LEADERS,
	PREPOSITION,
	RELATIVE_NOUNS,
	THAT,
} from "../arabic/particles.js";
import type { PlacePhrase } from "../arabic/places/phrases.js";
import { fits, isLikelier, type Reading } from "../arabic/readings.js";
import { type Family, familyBits } from "../arabic/schemas.js";
import { NOT_PAST } from "../arabic/statements.js";
import { withBranches } from "./branches.js";
import { countsNatives } from "./counted.js";
import { isNoParent } from "./own-parents.js";
import { withSplitForms } from "./split-forms.js";
import type { Sentence, Word } from "./words.js";

/** What a stretch of a sentence was recognised as. Indexes are of the sentence's words, half-open. */
export interface Mention extends Reading {
	readonly family: Family;
	readonly from: number;
	readonly to: number;
}

/** A sentence with everything recognised in it. */
export interface Parsed {
	readonly sentence: Sentence;
	readonly mentions: readonly Mention[];
	readonly numbers: readonly NumberReading[];
	readonly dates: readonly DateReading[];
	readonly places: readonly PlacePhrase[];
	/** The article's day of publication; null where nobody knows it. */
	readonly published: string | null;
	/** The word from which on a total over a time is told (`totalFrom`); -1 where none is. */
	readonly total: number;
}

/** Whether a new clause begins between two words. */
export function opensBetween({ sentence: { texts } }: Parsed, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (HARD_MARKS.has(texts[i] as string) || CLAUSE_OPENERS.has(texts[i] as string)) return true;
	return false;
}

/** Whether a word leads to a day or hour or is of it: بعد ظهر أمس opens no clause. */
export function isDated({ dates }: Parsed, i: number): boolean {
	return dates.some((date) => date.from - 1 <= i && i < date.to && !date.relation?.beside);
}

/** Families whose longer mention hides shorter ones of any family within it. */
const HIDING = familyBits("actor", "act", "means", "object", "harm", "say", "source", "modality", "negation", "connect");

/**
 * Finds the lexicon's forms in a sentence: the longest of each family at each word, and no mention that lies strictly
 * within a longer one; verbs whose form their subject splits under that form. Ordered by start, longer first.
 */
export function match(sentence: Sentence): readonly Mention[] {
	const { words } = sentence;
	const found: Mention[] = [];
	for (let i = 0; i < words.length; i++) {
		const { shape } = words[i] as Word;
		if (shape.ways.length === 0) continue;
		const nominal = leadsNoun(words[i - 1]) || (shape.conjoined && joinsNoun(found, i, words));
		const verbal = !nominal && (isRelated(words, i) || followsSubject(words, i, found));
		if ((nominal && shape.alone.some(isActing)) || verbal || (shape.leads !== 0 && goesOn(shape.leads, words[pastQuote(words, i + 1)])))
			walkWays(words, i, found, nominal ? "noun" : verbal ? "verb" : null);
		else
			for (const { unit, proclitics, definite, enclitic } of shape.alone)
				found.push({ family: unit.family, from: i, to: i + 1, unit, proclitics, definite, enclitic });
		if (nominal && found.at(-1)?.from === i) dropVerbs(found, i, words[i - 1] as Word);
		if (!NOT_PAST.has(words[i - 1]?.text ?? "")) dropShortened(found, i);
	}
	if (found.length < 2) return found;
	const shown = unhidden(found.filter((m) => !isBomber(m, found, words) && !isNoParent(m, found, words)));
	return withSplitForms(words, withBranches(shown, words));
}

/** How far behind what drops them bombs stand. */
const DROPPED_REACH = 7;

/** "أسقطت مروحية براميل على داريا": what drops bombs is not shot down. */
function isBomber({ unit, from, to }: Mention, found: readonly Mention[], words: readonly Word[]): boolean {
	if (unit.entry.id !== "intercept" || !unit.verb || to - from < 2) return false;
	return found.some(
		(m) =>
			m.from >= to &&
			m.from - to <= DROPPED_REACH &&
			m.proclitics === "" &&
			((m.family === "means" && (BOMBS.has(m.unit.entry.id) || BOMB_WORDS.has(words[m.from]?.text ?? ""))) || isHelp(m)),
	);
}

/** "أسقطت طائرات مساعدات على غزة": help is dropped too. */
function isHelp({ family, unit }: Mention): boolean {
	return family === "act" && !unit.verb && unit.sense.type === "aid";
}

const BOMBS: ReadonlySet<string> = new Set(["barrel_bomb", "cluster_munition"]);

/**
 * Drops what a word would be as a verb, where a noun is due: of letters that some noun has too (سبعة من قادة التنظيم), or of the present behind a
 * preposition that is nothing else (احتجاجا على تردي الأوضاع; من is "who" too). A past whose letters no lexicon has as a noun may still be an act's own.
 */
function dropVerbs(found: Mention[], from: number, { shape: { preposition } }: Word): void {
	const noun = found.some((m) => m.from === from && !m.unit.verb);
	const sure = preposition !== null && preposition !== PREPOSITION.from;
	for (let k = found.length - 1; k >= 0 && (found[k] as Mention).from === from; k--) {
		const mention = found[k] as Mention;
		if ((noun || (sure && mention.unit.voice === "present")) && isActing(mention)) found.splice(k, 1);
	}
}

/** Drops verbs in the form that they have behind "did not" alone: تستعد is "prepares" elsewhere. */
function dropShortened(found: Mention[], from: number): void {
	for (let k = found.length - 1; k >= 0 && (found[k] as Mention).from === from; k--)
		if ((found[k] as Mention).unit.voice === "jussive" && attachedPreposition((found[k] as Mention).proclitics) !== PREPOSITION.for)
			found.splice(k, 1);
}

/** Whether only a noun stands behind a word: تمكنوا من طرد المسلحين. */
function leadsNoun(word: Word | undefined): boolean {
	return word !== undefined && (word.shape.preposition !== null || NOUN_LEADERS.has(word.text));
}

/** How many words of a subject may stand between "that" and its verb. */
const SUBJECT_WORDS = 3;

/** "القرية التي قصفها التنظيم", "الطيران الذي قصف المطار": a verb is due behind a relative pronoun. */
function isRelated(words: readonly Word[], i: number): boolean {
	const { shape } = words[i] as Word;
	return (shape.alone.some(({ enclitic }) => enclitic !== "") || isOfBoth(shape)) && RELATIVE_NOUNS.has(words[i - 1]?.text ?? "");
}

/** Whether a word may be the noun of an act, which can be its verb as well: قصف. */
function isOfBoth({ alone, definite, preposition }: Word["shape"]): boolean {
	return (
		!definite &&
		preposition === null &&
		alone.some((reading) => isOfAct(reading) && !reading.unit.verb && reading.unit.sense.kind !== "cause")
	);
}

/**
 * "أن سلاح الجو قصف مواقع", "كان الطيران قصف المطار", "حزب الله قصف موقعا": whether a word without an article stands behind a definite subject that "that" or "had"
 * brings, or a body or weapon that a sentence begins with: no noun goes on with it.
 */
function followsSubject(words: readonly Word[], i: number, found: readonly Mention[]): boolean {
	const { shape } = words[i] as Word;
	if (shape.definite || shape.conjoined || shape.preposition !== null) return false;
	const last = words[i - 1]?.text === '"' ? i - 1 : i;
	const both = isOfBoth(shape);
	if (!(words[last - 1]?.shape.definite || (both && found.some((m) => m.to === last && m.family === "actor")))) return false;
	let k = last - 1;
	for (; k >= 0 && last - k <= SUBJECT_WORDS + 1; k--) {
		const word = words[k] as Word;
		if (THAT.has(word.text) || (both && HAD.has(word.text))) return k < last - 1;
		if (word.text === '"') continue;
		if (word.kind !== "word" || word.shape.preposition !== null || word.shape.conjoined) return false;
	}
	return both && k < 0 && isSubject(found, words, last);
}

/** Whether the words up to one are nothing but the name of a body or weapon. */
function isSubject(found: readonly Mention[], words: readonly Word[], to: number): boolean {
	if (found.some(({ family }) => family === "act" || family === "harm" || family === "say")) return false;
	for (let k = 0; k < to; k++) {
		if (
			words[k]?.text !== '"' &&
			!words[k]?.shape.definite &&
			!found.some((m) => (m.family === "actor" || m.family === "means") && m.from <= k && k < m.to)
		)
			return false;
	}
	return found.some((m) => m.family === "actor" || m.family === "means");
}

/** How far before a noun joined to it the noun of an act may stand. */
const JOINED_REACH = 8;

/**
 * "أعلنت تحرير المدينة وطرد المسلحين": whether "and" joins a word to the noun of an act that a verb of saying brings. With a pronoun it may have its subject
 * behind it: وتبناه تنظيم داعش.
 */
function joinsNoun(found: readonly Mention[], i: number, words: readonly Word[]): boolean {
	if ((words[i] as Word).shape.alone.some(({ unit, enclitic }) => unit.verb && (enclitic !== "" || unit.sense.kind === "statement")))
		return false;
	const before = found.findLastIndex(isOfAct);
	const noun = found[before];
	if (!noun || noun.unit.verb || i - noun.to > JOINED_REACH || noun.to > i) return false;
	for (let k = noun.to; k < i; k++) if (isOf(words[k], CLASS.comma | CLASS.hard)) return false;
	for (let k = before - 1; k >= 0; k--) {
		const mention = found[k] as Mention;
		if (mention.family === "say" && mention.unit.verb) return true;
		if (isOfAct(mention) && mention.unit.verb) return false;
	}
	return false;
}

function isOfAct({ unit }: Reading): boolean {
	return ((ACTING >> unit.rank) & 1) !== 0;
}

const ACTING = familyBits("act", "harm");

function isActing(reading: Reading): boolean {
	return reading.unit.verb && isOfAct(reading);
}

/** Mentions without those whose words are others' beside numbers: of people and of the numbers themselves. */
export function besideNumbers(mentions: readonly Mention[], numbers: readonly NumberReading[]): readonly Mention[] {
	const captures = mentions.filter(isCapture);
	const other = (mention: Mention) =>
		isPeople(mention, mentions, numbers) ||
		isNumber(mention, numbers) ||
		(captures.length > 0 && isUncounted(mention, captures, mentions, numbers)) ||
		isLand(mention, mentions, numbers);
	return mentions.some(other) ? mentions.filter((mention) => !other(mention)) : mentions;
}

/**
 * "ثلاثة من المهاجمين": a participle with the article, or counted, names those who do it; where it tells of what they do it has neither. No verb is counted: 27 طالبا.
 */
function isPeople({ family, unit, definite, from, to }: Mention, mentions: readonly Mention[], numbers: readonly NumberReading[]): boolean {
	return (
		family === "act" &&
		(unit.sense.adj || unit.verb) &&
		((unit.sense.adj && definite) || numbers.some((n) => n.noun === from)) &&
		mentions.some((m) => m.family === "person" && m.from === from && m.to === to)
	);
}

/** "اعتقال 20 سوريا", "15 ليبيا": counted, the letters of a country's name are the people from there. */
function isLand({ family, from, to }: Mention, mentions: readonly Mention[], numbers: readonly NumberReading[]): boolean {
	return family === "actor" && to === from + 1 && countsNatives(from, mentions, numbers);
}

/** "قتل تسعة جنود": nine, no verb of seeking. */
function isNumber({ unit, from, to }: Mention, numbers: readonly NumberReading[]): boolean {
	return unit.verb && numbers.some((n) => n.from <= from && to <= n.to);
}

/** "أسر نازحة": families, no captures; "أسر 15 مسلحا", "أسر الجيش 15": captures, no families. */
function isUncounted(
	mention: Mention,
	captures: readonly Mention[],
	mentions: readonly Mention[],
	numbers: readonly NumberReading[],
): boolean {
	const counts = ({ definite, enclitic, unit, to }: Mention) => {
		const doer = unit.verb ? mentions.find((m) => m.family === "actor" && m.from === to) : undefined;
		// "أسر أخرى": other families.
		const isBehind = ({ from, noun, range }: NumberReading) => (from === to && (noun !== from || range[1] !== 1)) || from === doer?.to;
		return (
			!definite && enclitic === "" && numbers.some((n) => isBehind(n) && !mentions.some((m) => m.family === "harm" && m.from === n.noun))
		);
	};
	const act = captures.find((m) => m.from === mention.from && m.to === mention.to);
	if (!act) return false;
	// "أسر 15 حوثيا" is also a form of its own that a number splits.
	// "مئات الأسر": families that are counted.
	const told = !numbers.some(({ noun }) => noun === act.from) && (!act.unit.form.flags.has(NUMBERED) || counts(act));
	if (mention !== act) return told && mention.family === "person";
	return !told || mentions.some((m) => m.family === "act" && m.from < act.from && m.to === act.to);
}

/** Flag of the forms that tell an act only right before a number. */
const NUMBERED = "numbered";

const numbered = new WeakMap<Mention["unit"]["entry"], boolean>();

/** Whether a mention is of an act some of whose forms need a number. */
function isCapture({ family, unit: { entry } }: Mention): boolean {
	if (family !== "act") return false;
	let needs = numbered.get(entry);
	if (needs === undefined) {
		needs = entry.forms.some(({ flags }) => flags.has(NUMBERED));
		numbered.set(entry, needs);
	}
	return needs;
}

const QUOTE = '"';

/** Names are often set in quotation marks within their form: تنظيم "داعش". */
function pastQuote(words: readonly Word[], i: number): number {
	return words[i]?.text === QUOTE && words[i + 1]?.kind === "word" ? i + 1 : i;
}

/** Whether a form can go on with a word, by the bits of the stems that it can go on with. */
export function goesOn(leads: number, next: Word | undefined): next is Word {
	return next !== undefined && next.kind !== "mark" && (leads & next.shape.continues) !== 0;
}

/** What a word is where its place in the sentence tells: a noun rather than a verb of the same letters, or a verb rather than a noun. */
type Due = "noun" | "verb" | null;

/** Finds the forms of one word and more that start at a word; of two of the same letters the one that is due. */
function walkWays(words: readonly Word[], i: number, found: Mention[], due: Due): void {
	const start = found.length;
	for (const { analysis, node: first } of (words[i] as Word).shape.ways) {
		let node = first;
		let j = i + 1;
		let { definite, enclitic } = analysis;
		for (;;) {
			if (node.units)
				for (const unit of node.units) if (fits(unit, analysis, definite, enclitic)) add(found, start, unit, i, j, analysis, enclitic, due);
			if (!node.next) break;
			j = pastQuote(words, j);
			const next = words[j];
			if (!goesOn(node.bits, next)) break;
			let child: typeof node | undefined;
			for (const a of next.shape.continuing) {
				child = node.next.get(a.stem);
				if (child) {
					enclitic = a.enclitic;
					definite = a.definite;
					break;
				}
			}
			if (!child) break;
			node = child;
			j++;
		}
	}
}

/** Keeps for each family the longest mention at a word, the first or likelier reading of equals. */
function add(found: Mention[], start: number, unit: Unit, from: number, to: number, analysis: Analysis, enclitic: string, due: Due): void {
	const { family } = unit;
	const { proclitics, definite } = analysis;
	for (let k = start; k < found.length; k++) {
		const other = found[k] as Mention;
		if (other.family !== family) continue;
		if (to < other.to) return;
		const mention = { family, from, to, unit, proclitics, definite, enclitic };
		const isDue = due !== null && other.unit.verb !== unit.verb ? unit.verb === (due === "verb") : null;
		if (to > other.to || (isDue ?? isLikelier(mention, other))) found[k] = mention;
		return;
	}
	found.push({ family, from, to, unit, proclitics, definite, enclitic });
}

/** Whether a name ends a longer form as that form's own argument: طرد الحوثيين، منازل المدنيين. The adjective of هجوم انتحاري names nobody. */
function isArgument(mention: Mention, cover: Mention): boolean {
	return (
		(mention.family === "actor" || mention.family === "person") &&
		(cover.family === "object" ||
			(cover.family === "act" && cover.unit.sense.kind !== "cause" && cover.unit.sense.type !== "suicide_attack")) &&
		mention.to === cover.to
	);
}

/** Orders the mentions of one start by length; they stand by their start already. */
function longerFirst(found: Mention[]): void {
	for (let i = 1; i < found.length; i++) {
		const mention = found[i] as Mention;
		let k = i;
		for (; k > 0; k--) {
			const before = found[k - 1] as Mention;
			if (before.from !== mention.from || before.to >= mention.to) break;
			found[k] = before;
		}
		found[k] = mention;
	}
}

function unhidden(found: Mention[]): Mention[] {
	longerFirst(found);
	const kept: Mention[] = [];
	let cover: Mention | undefined;
	for (const mention of found) {
		const hidden = cover && mention.to <= cover.to && mention.to - mention.from < cover.to - cover.from;
		// A body is often named by its weapon: طائرات التحالف، المدفعية التركية.
		if (hidden && !(mention.family === "means" && cover?.family === "actor") && !isArgument(mention, cover as Mention)) continue;
		kept.push(mention);
		if (((HIDING >> mention.unit.rank) & 1) !== 0 && (!cover || mention.to > cover.to)) cover = mention;
	}
	return kept;
}
