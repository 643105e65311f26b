import type { Language, Shape } from "../arabic/language.js";
import { ARABIC_FOLDING, HAMZA_BELOW, keepsYehApart, TA_MARBUTA, UNIT_CLASSES, YEH } from "../arabic/letters.js";
import { type Normal, normalise, normalOffset } from "../text/normal.js";
import { KINDS, type TokenKind, tokenEnd, type UnitClass } from "../text/tokens.js";

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
const CLOSERS = new Set(['"', "'", ")", "]", "}"].map((mark) => mark.charCodeAt(0)));

const DOT = ".".charCodeAt(0);
/** Words of a title's heading at most, its dots among them: تعز.. , ريف حلب... */
const LONGEST_HEADING = 5;

/** "تعز.. مقتل جنديين": dots behind a title's first words set them apart as a colon does. */
function isHeading(words: readonly Word[], next: number | undefined): boolean {
	return words.length <= LONGEST_HEADING && (next === DOT || words.at(-2)?.text === ".");
}

/** Reads `title + "\n" + text` into sentences. A full stop after a single letter ("د. أحمد") ends none. */
export function readWords(title: string, text: string, language: Language): Reading {
	const normal = normalise(`${title}\n${text}`, ARABIC_FOLDING);
	const { units } = normal;
	const titleEnd = normalOffset(normal, title.length);
	const sentences: Sentence[] = [];
	let words: Word[] = [];
	let texts: string[] = [];
	let opens = true;
	let apart: boolean | undefined;
	const keepsApart = () => {
		apart ??= keepsYehApart(normal.source);
		return apart;
	};
	const take = (from: number, to: number, kind: Word["kind"]): Word => {
		const any = language.shapeAt(units, from, to);
		const isWritten = (at: number, letter: number) => normal.source.charCodeAt(normal.origin[at] as number) === letter;
		const isBelow = () => isWritten(from, HAMZA_BELOW) || isWritten(from + 1, HAMZA_BELOW) || isWritten(from + 2, HAMZA_BELOW);
		const shape =
			any.feminine && isWritten(to - 1, TA_MARBUTA)
				? any.feminine
				: any.below && isBelow()
					? any.below
					: any.dotted && isWritten(to - 1, YEH) && keepsApart()
						? any.dotted
						: any;
		const word: Word = { from, to, text: shape.text, kind, shape };
		words.push(word);
		texts.push(shape.text);
		return word;
	};
	const close = (newLine: boolean) => {
		if (words.length > 0) {
			sentences.push({ index: sentences.length, words, texts, title: (words[0] as Word).from < titleEnd, opens });
			words = [];
			texts = [];
			opens = newLine;
		} else opens ||= newLine;
	};
	for (let i = 0; i < units.length; ) {
		const from = i;
		const unit = UNIT_CLASSES[units[from] as number] as UnitClass;
		i = tokenEnd(units, from, UNIT_CLASSES);
		if (unit === 0) continue;
		const kind = KINDS[unit] as TokenKind;
		if (kind === "break") {
			close(true);
			continue;
		}
		const word = take(from, i, kind);
		if (kind === "mark" && FULL_STOPS.has(word.text)) {
			const before = words[words.length - 2];
			if (before && before.kind === "word" && before.text.length === 1) continue;
			if (from < titleEnd && isHeading(words, units[i])) continue;
			if (CLOSERS.has(units[i] ?? 0)) take(i, ++i, "mark");
			close(false);
		} else if (words.length >= LONGEST_SENTENCE) close(false);
	}
	close(false);
	return { normal, sentences };
}
