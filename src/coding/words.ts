import type { Language, Shape } from "../arabic/language.js";
import { ARABIC_FOLDING, UNIT_CLASSES } from "../arabic/letters.js";
import { type Normal, normalise } from "../text/normal.js";
import { tokenise } from "../text/tokens.js";

/** A token of the article with what is known of its letters. Offsets are into the normal text. */
export interface Word {
	readonly from: number;
	readonly to: number;
	readonly text: string;
	readonly kind: "word" | "number" | "mark";
	readonly shape: Shape;
}

/** A sentence: its words, and whether it stands in the title. */
export interface Sentence {
	readonly index: number;
	readonly words: readonly Word[];
	readonly texts: readonly string[];
	readonly title: boolean;
	/** First sentence of a line. */
	readonly opens: boolean;
}

/** An article in matching form, cut into sentences. */
export interface Reading {
	readonly normal: Normal;
	readonly sentences: readonly Sentence[];
}

/** A run without a full stop is cut here, so that no sentence costs more than a bounded time. */
const LONGEST_SENTENCE = 160;
const FULL_STOPS = new Set([".", "!", "?", "؟"]);
const CLOSERS = new Set(['"', "'", ")", "]", "}"]);

/** Reads `title + "\n" + text` into sentences. A full stop after a single letter ("د. أحمد") ends none. */
export function readWords(title: string, text: string, language: Language): Reading {
	const normal = normalise(`${title}\n${text}`, ARABIC_FOLDING);
	const tokens = tokenise(normal.text, UNIT_CLASSES);
	const sentences: Sentence[] = [];
	const titleEnd = normalise(title, ARABIC_FOLDING).text.length;
	let words: Word[] = [];
	let texts: string[] = [];
	let opens = true;
	const close = (newLine: boolean) => {
		if (words.length > 0) {
			sentences.push({ index: sentences.length, words, texts, title: (words[0] as Word).from < titleEnd, opens });
			words = [];
			texts = [];
			opens = newLine;
		} else opens ||= newLine;
	};
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i] as (typeof tokens)[number];
		if (token.kind === "break") {
			close(true);
			continue;
		}
		words.push({ from: token.from, to: token.to, text: token.text, kind: token.kind, shape: language.shape(token.text) });
		texts.push(token.text);
		if (token.kind === "mark" && FULL_STOPS.has(token.text)) {
			const before = words[words.length - 2];
			if (before && before.kind === "word" && before.text.length === 1) continue;
			const next = tokens[i + 1];
			if (next && next.kind === "mark" && CLOSERS.has(next.text) && next.from === token.to) {
				i++;
				words.push({ from: next.from, to: next.to, text: next.text, kind: "mark", shape: language.shape(next.text) });
				texts.push(next.text);
			}
			close(false);
		} else if (words.length >= LONGEST_SENTENCE) close(false);
	}
	close(false);
	return { normal, sentences };
}
