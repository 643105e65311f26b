import { CLASS, isOf } from "../../arabic/classes.js";
import type { DateReading } from "../../arabic/dates/index.js";
import { COMPLEMENTISERS, PREPOSITION } from "../../arabic/particles.js";
import { DURING, ISSUED, NO_MEDIUM, VEHICLES, VIA } from "../../arabic/speech/words.js";
import { BETWEEN, OPENERS } from "../../arabic/statements.js";
import { isActBetween } from "../days.js";
import type { DraftDays } from "../draft.js";
import type { Context } from "../event.js";
import type { Mention, Parsed } from "../mentions.js";
import type { Stretch } from "./content.js";
import type { Head } from "./head.js";

/** How many words behind verb, subject and object a date may still tell when something was said. */
const DATE_REACH = 2;

/** The day on which something was said: a date beside verb, subject and object, right behind them, or of what it was said in (في بيان لها أمس), also behind all that was said. */
export function headDays(context: Context, from: number, content: Stretch, head: Head): DraftDays | null {
	const named = nameEnd(context.parsed, head.to);
	const last = Math.max(named, content.from) + DATE_REACH;
	const isBeside = (at: number) => at <= last && !isOpened(context, Math.max(named, content.from), at);
	const isOfMedium = (d: DateReading) => {
		const at = mediumOf(context.parsed, d);
		return at >= from && (isBeside(at) || (at - last < MEDIUM_BEHIND && !isSpokenBetween(context.parsed, last, at)));
	};
	const date = context.parsed.dates.find(
		(d) => (d.start !== null || d.end !== null) && d.from >= from && (isBeside(d.from) || isOfMedium(d)),
	);
	return date
		? {
				from: date.start,
				to: date.end,
				rule: `days.clause:${date.rule}`,
				evidence: { sentence: context.parsed.sentence.index, from: date.from, to: date.to },
				stated: true,
			}
		: null;
}

/** How far behind the start of what is said the words for what it was said in may stand. */
const MEDIUM_BEHIND = 24;

/** Whether somebody says something else between two words, or the sentence's part ends. */
function isSpokenBetween({ mentions, sentence }: Parsed, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (isOf(sentence.words[i], CLASS.hard)) return true;
	return mentions.some(
		(m) => m.from >= from && m.from < to && (m.family === "say" || (m.family === "act" && m.unit.sense.kind === "statement")),
	);
}

/** How many words a speaker's name may have behind his office. */
const NAME_LENGTH = 4;

/** The end of the name of who speaks, behind his office: الأمين العام لجامعة الدول العربية نبيل العربي الثلاثاء; the word itself where none stands before a date. */
function nameEnd({ dates, mentions, sentence: { words } }: Parsed, at: number): number {
	const date = dates.find(({ from }) => from >= at);
	if (!date || date.from - at > NAME_LENGTH) return at;
	// "أمين عام جامعة الدول العربية نبيل العربي": the name of one known is his body's too.
	const speaker = mentions.find((m) => m.to === at && m.family === "actor")?.unit.entry.id;
	for (let i = at; i < date.from; i++) {
		const word = words[i] as (typeof words)[number];
		if (word.kind !== "word" || word.shape.preposition) return at;
		const told = (m: Mention) => m.from <= i && i < m.to && (m.unit.verb || (CONTENT.has(m.family) && m.unit.entry.id !== speaker));
		if (mentions.some(told)) return at;
	}
	return date.from;
}

/** Families of words that tell what is spoken of. */
const CONTENT: ReadonlySet<string> = new Set(["act", "harm", "actor", "person", "object", "means"]);

/** The content has begun between two words. */
function isOpened(context: Context, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const word = context.parsed.sentence.words[i];
		if (!word || (word.kind === "word" && word.shape.preposition !== PREPOSITION.in && !BETWEEN.has(word.text))) return true;
	}
	return false;
}

/** How far behind the word for it the day may stand on which something was said: في مؤتمر صحفي عقده في بغداد أمس. */
const MEDIUM_REACH = 6;

/**
 * Where the phrase starts of what something is said in, which a date tells the day of: في بيان أصدرته أمس، في تصريح للصحفيين الاثنين. -1 where the date is of
 * something else.
 */
function mediumOf({ mentions, sentence: { texts } }: Parsed, { from }: DateReading): number {
	for (let at = from - 1; at > 0 && from - at <= MEDIUM_REACH; at--) {
		const text = texts[at] as string;
		const before = texts[at - 1] as string;
		if (VEHICLES.has(text) && !NO_MEDIUM.has(text) && (before === PREPOSITION.in || before === VIA || DURING.has(before)))
			return isActBetween(mentions.filter(isOwn), at + 1, from) ? -1 : at - 1;
		if (text === "." || text === ":" || COMPLEMENTISERS.has(text) || (OPENERS.has(text) && !ISSUED.has(before))) return -1;
	}
	return -1;
}

/** Whether a word tells an act of its own, and not that something was issued or held: بيان نشره، صادر عن. */
function isOwn({ enclitic, unit }: Mention): boolean {
	return enclitic === "" && unit.sense.kind !== "cause";
}
