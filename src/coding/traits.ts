import { ANOTHER, APART, attachedPreposition, nameOfPreposition, RELATIVES } from "../arabic/particles.js";
import type { Act } from "./acts.js";
import type { Traits } from "./draft.js";
import type { Parsed } from "./mentions.js";
import type { Trigger } from "./triggers.js";

/** How far behind an act's word "another" or "similar" may stand. */
const ANOTHER_REACH = 4;
/** Words at a sentence's start that can say that it goes on to something else. */
const OPENING = 6;

const SHORTEST_WORD = 3;

/** The words of a stretch that carry meaning: no particles, no marks, no everyday verbs. */
export function contentWords(parsed: Parsed, from: number, to: number): Set<string> {
	const words = new Set<string>();
	for (const word of parsed.sentence.words.slice(from, to)) {
		if (word.kind === "number") words.add(word.text);
		if (word.kind !== "word" || word.shape.preposition !== null) continue;
		const stem = word.shape.analyses.find((a) => a.definite)?.stem ?? word.shape.ways[0]?.analysis.stem ?? word.text;
		if (stem.length >= SHORTEST_WORD) words.add(stem);
	}
	return words;
}

const FULL_STOPS: ReadonlySet<string> = new Set([".", "!", "?"]);

/** The family of the word of the lexicons right before an act's word, or what kind of unknown word stands there. */
function leadingOf(parsed: Parsed, main: Trigger): string {
	const before = parsed.sentence.words[main.from - 1];
	if (!before) return "start";
	if (before.kind !== "word") return before.kind;
	const mention = parsed.mentions.find((m) => m.from < main.from && m.to === main.from);
	if (mention) return mention.family;
	return before.shape.preposition !== null ? "preposition" : before.shape.definite ? "definite" : "word";
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
		relative: RELATIVES.has(before?.text ?? "") || RELATIVES.has(words[main.from - 2]?.text ?? ""),
		triggers: act.triggers.length,
		acts,
		harm: act.triggers.some((t) => t.sort === "harm"),
		another: act.triggers.some((t) => words.slice(t.to, t.to + ANOTHER_REACH).some((w) => ANOTHER.has(w.text))),
		apart: words.slice(0, OPENING).some((w) => APART.has(w.text)),
		content,
		past: parsed.dates.some((d) => d.past),
		sentence: index,
		loose: !FULL_STOPS.has(words.at(-1)?.text ?? "") && !FULL_STOPS.has(words.at(-2)?.text ?? ""),
		leading: leadingOf(parsed, main),
		tellings: 1,
	};
}
