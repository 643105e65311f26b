import { ONE_MORE } from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { tellsGoingOn, tellsHabit } from "../arabic/habits.js";
import { attachedPreposition, LIKEWISE, nameOfPreposition, withoutAnd } from "../arabic/particles.js";
import { SOUND } from "../arabic/sound.js";
import type { Act } from "./acts.js";
import type { Traits } from "./draft.js";
import { isElsewhen } from "./elsewhen.js";
import type { Parsed } from "./mentions.js";
import { surroundingsOf } from "./surroundings.js";
import { REPLY } from "./trigger-kinds.js";
import type { Trigger } from "./triggers.js";
import type { Word } from "./words.js";

/** How far behind a verb of answering the act stands that it answers: سترد إيران على قصف قنصليتها. */
const ANSWERED_REACH = 12;
/** How far behind an act's word "another" or "similar" may stand. */
const ANOTHER_REACH = 4;
/** Words at a sentence's start that can say that it goes on to something else. */
const OPENING = 6;

/** The words of a stretch that carry meaning: no particles, no marks, no everyday verbs. */
export function contentWords(parsed: Parsed, from: number, to: number): Set<string> {
	const words = new Set<string>();
	for (let i = from; i < to; i++) {
		const { kind, text, shape } = parsed.sentence.words[i] as Word;
		if (kind === "number") words.add(text);
		else if (kind === "word" && shape.content !== null) words.add(shape.content);
	}
	return words;
}

const FULL_STOPS: ReadonlySet<string> = new Set([".", "!", "?"]);

/** The family of the word of the lexicons right before an act's word, or what kind of unknown word stands there. */
function leadingOf(parsed: Parsed, main: Trigger): string {
	const before = parsed.sentence.words[main.from - 1];
	if (!before) return "start";
	if (before.kind !== "word") return before.kind;
	for (const mention of parsed.mentions) {
		if (mention.from >= main.from) break;
		if (mention.to === main.from) return mention.family;
	}
	return before.shape.preposition !== null ? "preposition" : before.shape.definite ? "definite" : "word";
}

/** Whether a word of a stretch is of a class; the stretch may reach beyond the sentence. */
function anyOf(words: readonly Word[], from: number, to: number, classes: number): boolean {
	for (let i = from; i < to && i < words.length; i++) if (isOf(words[i], classes)) return true;
	return false;
}

function isAnother(words: readonly Word[], act: Act): boolean {
	for (const t of act.triggers) if (anyOf(words, t.to, t.to + ANOTHER_REACH, CLASS.another)) return true;
	return false;
}

/** How far behind an act's noun, its adjectives between, "another" stands: قصف مدفعي مماثل. */
const SECOND_REACH = 2;

function isSecond(words: readonly Word[], { triggers }: Act): boolean {
	return triggers.some(
		({ verb, sort, mention, from, to }) =>
			!verb &&
			sort !== "harm" &&
			to - from === 1 &&
			!mention.definite &&
			words.slice(to, to + SECOND_REACH).some(({ text }) => ONE_MORE.has(text)),
	);
}

function isHarming(act: Act): boolean {
	for (const t of act.triggers) if (t.sort === "harm") return true;
	return false;
}

/** How far before an act's word it may say that the act only goes on, and how far round it that it is done again and again. */
const GOING_ON_REACH = 9;
const HABIT_BEFORE = 3;
const HABIT_BEHIND = 14;
/** Words beyond an act's clause that may still be of it. */
const MARGIN = 3;

function isHabit({ sentence: { texts } }: Parsed, { from, to }: Trigger, act: Act): boolean {
	return (
		tellsGoingOn(texts, Math.max(act.from - MARGIN, from - GOING_ON_REACH), from) ||
		tellsHabit(texts, from - HABIT_BEFORE, Math.min(act.to + MARGIN, to + HABIT_BEHIND))
	);
}

/** Entries of verbs of how far an act goes and of what it does: كما طال القصف، كما دمر منزلين. */
const GOING_FARTHER: ReadonlySet<string> = new Set(["reach", "destroy"]);

/** "كما استهدفت مدنيا", not "كما استهدفت الغارات مدنيا", where the act that it is of goes on. */
function isLikewise({ sentence: { texts }, mentions }: Parsed, main: Trigger, act: Act): boolean {
	if (!LIKEWISE.has(texts[main.from - 1] ?? "") && !LIKEWISE.has(texts[act.from] ?? "")) return false;
	if (GOING_FARTHER.has(main.mention.unit.entry.id)) return false;
	return !mentions.some(({ from, family, unit, definite }) => from === main.to && family === "act" && !unit.verb && definite);
}

/** Whether a date of an earlier year stands in a sentence. */
export function isPast(parsed: Parsed): boolean {
	for (const d of parsed.dates) if (d.past) return true;
	return false;
}

/** How far before and behind a blast's noun the word stands that says that it was heard. */
const HEARD_REACH = 3;

/** "سمعت أصوات انفجارات", "انفجارات عنيفة سمعت": whether of a blast only its sound is told. */
function isHeard({ sentence: { texts } }: Parsed, { from, to }: Trigger): boolean {
	for (let i = Math.max(0, from - HEARD_REACH); i < Math.min(texts.length, to + HEARD_REACH); i++)
		if (SOUND.has(withoutAnd(texts[i] as string))) return true;
	return false;
}

/** Describes how an act is told; `main` is the word that tells it. */
export function traitsOf(parsed: Parsed, main: Trigger, act: Act, acts: number, content: boolean): Traits {
	const { words, index } = parsed.sentence;
	const { mention } = main;
	const before = words[main.from - 1];
	const prep = attachedPreposition(mention.proclitics) || (before?.shape.preposition ?? "");
	return {
		entry: mention.unit.entry.id,
		sort: main.sort,
		frame: main.frame,
		form: main.adjective ? "adjective" : (mention.unit.voice ?? "noun"),
		weak: main.weak,
		definite: mention.definite,
		pronoun: mention.enclitic !== "",
		prep: nameOfPreposition(prep),
		relative: isOf(before, CLASS.relative) || isOf(words[main.from - 2], CLASS.relative),
		triggers: act.triggers.length,
		acts,
		harm: isHarming(act),
		another: isAnother(words, act),
		second: isSecond(words, act),
		answered:
			act.triggers.some((t) => t.mention.unit.entry.id === REPLY) ||
			(!main.verb &&
				parsed.mentions.some((m) => m.unit.entry.id === REPLY && m.unit.verb && main.from >= m.to && main.from - m.to <= ANSWERED_REACH)) ||
			isOf(before, CLASS.answering) ||
			(before?.shape.preposition != null && isOf(words[main.from - 2], CLASS.answering)),
		apart: anyOf(words, 0, OPENING, CLASS.apart),
		habit: isHabit(parsed, main, act),
		likewise: main.verb && isLikewise(parsed, main, act),
		heard: main.type === "explosion" && isHeard(parsed, main),
		content,
		past: isPast(parsed),
		elsewhen: isElsewhen(parsed, act),
		sentence: index,
		loose: !FULL_STOPS.has(words.at(-1)?.text ?? "") && !FULL_STOPS.has(words.at(-2)?.text ?? ""),
		leading: leadingOf(parsed, main),
		around: surroundingsOf(parsed, main),
		tellings: 1,
	};
}
