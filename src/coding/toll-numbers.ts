import { CLASS, isOf } from "../arabic/classes.js";
import { isOfMany, isOfTwo } from "../arabic/endings.js";
import type { NumberReading } from "../arabic/numbers/index.js";
import {
	AMONG,
	AND,
	COMPOSED,
	FAMILIES,
	LOSSES,
	ONE_OF,
	OTHERS,
	PARTITIVES,
	PREPOSITION,
	PRONOUN,
	REACHED,
	TALLIES,
	withoutArticle,
} from "../arabic/particles.js";
import { isDual, isPlural } from "../arabic/plurals.js";
import { HIS_PEOPLE } from "../arabic/tallies.js";
import type { TollGroup, TollKey } from "../schemes/codebook.js";
import type { Range } from "../schemes/record.js";
import type { Act } from "./acts.js";
import type { Clause } from "./clauses.js";
import { counts } from "./counted.js";
import { crowdAtMove } from "./crowds.js";
import type { Mention, Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import type { Trigger } from "./triggers.js";
import type { Cast } from "./verdict.js";

/** What words without a number imply: one or more, one, two. */
export const SOME: Range = [1, null];
export const ONE: Range = [1, 1];
export const TWO: Range = [2, 2];

/** Adds two ranges; an open end stays open. */
export function sum(a: Range, b: Range): Range {
	return [(a[0] ?? 0) + (b[0] ?? 0), a[1] === null || b[1] === null ? null : a[1] + b[1]];
}

/** One line of an event's toll. */
export interface TollLine {
	readonly key: TollKey;
	total: Range;
	readonly groups: Map<TollGroup, Range>;
	from: number;
	to: number;
	/** No number stands in the text; the range is what its words imply. */
	vague: boolean;
	readonly rule: string;
	/** What a total has risen to, those told before among them. */
	readonly risen?: boolean;
}

/** The rule of a line that is what a total has risen to. */
export const RISEN = "toll.risen";

/** "عائلة مؤلفة من 5 أشخاص", "أسرة من خمسة أفراد": those it is made up of are counted. */
export function isComposed(phrase: Phrase, { sentence: { texts }, numbers }: Parsed): boolean {
	const { to } = phrase.head;
	if (FAMILIES.has(withoutArticle(texts[to - 1] ?? "")) && texts[to] === PREPOSITION.from && numbers.some((n) => n.from === to + 1))
		return true;
	return COMPOSED.has(texts[phrase.to] ?? "") || COMPOSED.has(texts[phrase.to + 1] ?? "");
}

/** "خمسة عشر آخرين بينهم ست نساء": a number of others right before those let out of them. */
export function othersBefore(phrase: Phrase, parsed: Parsed): NumberReading | undefined {
	const { texts } = parsed.sentence;
	if (!AMONG.has(texts[phrase.from - 1] ?? "")) return undefined;
	return parsed.numbers.find(
		(n) => n.to <= phrase.from - 1 && phrase.from - n.to <= 3 && (n.rule.includes("others") || OTHERS.has(texts[n.to] ?? "")),
	);
}

/** "3 منهم أطفال": the number of a part that its noun follows. */
export function partBefore(phrase: Phrase, parsed: Parsed): NumberReading | null {
	const { texts } = parsed.sentence;
	if (!PARTITIVES.has(texts[phrase.from - 1] ?? "")) return null;
	return parsed.numbers.find((n) => n.to === phrase.from - 1) ?? null;
}

/** The number that counts the noun of an act or of harm; none that a preposition parts from it: إصابة 7 بغارة. */
export function numberOfNoun({ numbers }: Parsed, { from, to, mention: { proclitics } }: Trigger): NumberReading | undefined {
	return numbers.find((n) => counts(n, { from, to, proclitics }));
}

/**
 * "عشرة جرحى في صفوف الهيئة وستة في صفوف الجيش", "7 قتلى من الجيش و4 من المسلحين": numbers behind "and" that count the same of another body, between two
 * words.
 */
export function joinedCounts({ numbers, mentions, sentence: { texts } }: Parsed, from: number, to: number): readonly NumberReading[] {
	return numbers.filter((n) => {
		if (n.from < from || n.to > to || (n.noun >= n.to && texts[n.to] !== PREPOSITION.from)) return false;
		if (!texts[n.from]?.startsWith(AND) && texts[n.from - 1] !== AND) return false;
		const cue = mentions.find((m) => m.family === "connect" && m.unit.entry.id === "directed" && m.from === n.to);
		const body = cue ? cue.to : texts[n.to] === PREPOSITION.from ? n.to + 1 : -1;
		return mentions.some((m) => (m.family === "actor" || m.family === "anaphora") && (m.from === body || m.from === body + 1));
	});
}

/** How far before "the number of dead" and behind it the number may stand that it reached. */
const TALLY_BEFORE = 4;
const TALLY_REACH = 12;

/** "ارتفع عدد قتلى الغارة إلى 17", "بلغ عدد القتلى 17": the number that a tally has reached; undefined where none is told. */
export function tallyOf({ numbers, dates, mentions, sentence: { texts } }: Parsed, { from, to }: Trigger): NumberReading | undefined {
	if (!TALLIES.has(texts[from - 1] ?? "")) return undefined;
	// "حصيلة القتلى إلى 12 قتيلا": a number that counts another word for them is that word's.
	const told = numbers.filter(
		(n) =>
			!dates.some((d) => d.from <= n.from && n.to <= d.to) &&
			!mentions.some((m) => m.family === "harm" && m.from > to && m.from === n.noun),
	);
	const reached = told.find(
		(n) => texts[n.from - 1] === PREPOSITION.to && ((n.from > to && n.from - to <= TALLY_REACH) || (n.to <= from && from - n.to <= 2)),
	);
	if (reached) return reached;
	const reaches = texts.slice(Math.max(0, from - TALLY_BEFORE), from).some((text) => REACHED.has(text));
	return reaches ? told.find((n) => n.from >= to && n.from - to <= TALLY_REACH) : undefined;
}

/**
 * "اعتقل سبعة في نصيبين", "اعتقل الجيش خمسة", "اعتقال سبعة آخرين": a number right behind the word of an arrest, or who does it, that counts nobody named or others.
 */
export function bareCount(act: Act, cast: readonly Cast[], key: TollKey, parsed: Parsed): TollLine | null {
	const { numbers, sentence } = parsed;
	const { texts } = sentence;
	for (const { sort, to, mention } of act.triggers) {
		if (sort !== "event") continue;
		const ends = [to, ...cast.filter(({ role }) => role === "agent").map(({ phrase }) => phrase.to)];
		const number =
			numbers.find((n) => ends.includes(n.from) && (n.noun < 0 || n.rule.includes("others") || OTHERS.has(texts[n.to] ?? ""))) ??
			(key === "displaced" ? crowdAtMove(mention, parsed) : undefined);
		if (number)
			return { key, total: number.range, groups: new Map(), from: number.from, to: number.to, vague: false, rule: "toll.patients" };
	}
	return null;
}

/** How far behind a word of harm those counted may stand who belong to somebody named between. */
const KIN_REACH = 12;

/** "مقتل أحمد علي وثلاثة من مرافقيه": those counted behind "and" who are somebody's, named or told of before. */
export function kinOf({ trigger, to }: Clause, { numbers, mentions, sentence: { texts, words } }: Parsed): NumberReading | undefined {
	for (const n of numbers) {
		if (n.from <= trigger.to) continue;
		if (n.from - trigger.to > KIN_REACH || n.from >= to) return undefined;
		const led = texts[n.from]?.startsWith(AND) || texts[n.from - 1] === AND;
		const theirs = texts[n.to] === PREPOSITION.from && HIS_PEOPLE.has(texts[n.to + 1] ?? "");
		if (!led || !theirs) return undefined;
		for (let i = trigger.to; i < n.from; i++) if (isOf(words[i], CLASS.hard | CLASS.opener)) return undefined;
		return mentions.some((m) => m.from >= trigger.to && m.to <= n.from && (m.family === "act" || m.family === "harm")) ? undefined : n;
	}
	return undefined;
}

/** How far behind a word of death the wounded may stand who died. */
const DYING_REACH = 3;

/** "توفي جريح", "استشهد أحد الجرحى", "وفاة ثلاثة من المصابين": how many of the wounded a word of death befalls; null where none are named right behind it. */
export function dyingOf(death: Trigger, { person, from, to, mention }: Trigger, parsed: Parsed): Range | null {
	if (death.person || !person || from < death.to || from - death.to > DYING_REACH || mention.unit.sense.toll !== "injured") return null;
	if (death.mention.unit.sense.toll !== "killed" || mention.proclitics !== "") return null;
	const { numbers, sentence } = parsed;
	let told: Range | null = null;
	for (let i = death.to; i < from; i++) {
		const text = sentence.texts[i] ?? "";
		const number = numbers.find((n) => n.from <= i && i < n.to);
		if (number) told = number.range;
		else if (ONE_OF.has(text)) told = ONE;
		else if (text !== PREPOSITION.from) return null;
	}
	if (told) return told;
	const stem = stemOf(mention, sentence.texts[to - 1] ?? "");
	return isDual(stem) ? TWO : isPlural(stem) ? SOME : ONE;
}

/** What a word of harm with nobody named implies: its pronoun's number, else one where an unknown name follows. */
export function implied(trigger: Trigger, parsed: Parsed): Range | null {
	const { enclitic } = trigger.mention;
	if (isLoss(trigger, parsed)) return SOME;
	const verb = trigger.verb ? parsed.sentence.words[trigger.from] : undefined;
	if (verb && isOfMany(verb.text)) return SOME;
	const form = trigger.mention.unit.form.text;
	if (verb && isOfTwo(verb.text, form)) return TWO;
	// "لقي كثير منهم مصرعهم", "سقط قتيلين": a verb of several words tells by its last.
	const last = verb ? form.slice(form.lastIndexOf(" ") + 1) : "";
	if (last !== form && last.endsWith(PRONOUN.many)) return SOME;
	if (last !== form && isDual(last)) return TWO;
	if (enclitic === PRONOUN.two) return TWO;
	if (enclitic === PRONOUN.many || enclitic === PRONOUN.women) return SOME;
	if (enclitic !== "") return ONE;
	const { words } = parsed.sentence;
	// "قُتل (فلان)": a name in brackets.
	const next = words[isOf(words[trigger.to], CLASS.bracket | CLASS.quote) ? trigger.to + 1 : trigger.to];
	if (next?.kind !== "word")
		return trigger.verb && trigger.passive
			? ONE
			: isPlural(stemOf(trigger.mention, parsed.sentence.words[trigger.to - 1]?.text ?? ""))
				? SOME
				: null;
	if (isPlural(next.text)) return SOME;
	if (isDual(next.text)) return TWO;
	if (next.shape.preposition) return null;
	return ONE;
}

/** "خسائر بشرية", "خسائر في الأرواح": losses, of people nobody counts. */
export function isLoss({ mention, verb, from }: Trigger, { sentence: { texts } }: Parsed): boolean {
	return !verb && LOSSES.has(withoutArticle((texts[from] ?? "").slice(mention.proclitics.length)));
}

/** The word's letters without particles and article, as the plural tables list it. */
export function stemOf(mention: Mention, text: string): string {
	const cut = mention.to - mention.from === 1 ? mention.proclitics.length : 0;
	const rest = text.slice(cut);
	if (!mention.definite) return rest;
	return withoutArticle(rest);
}
