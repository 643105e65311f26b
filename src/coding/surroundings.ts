import { isOfCommentary } from "../arabic/commentary.js";
import { LIKEWISE } from "../arabic/particles.js";
import type { Parsed } from "./mentions.js";
import type { Trigger } from "./triggers.js";

/** What stands round the word that tells an act, for judging whether it is told as news. */
export interface Surroundings {
	/** What the sentence starts with: a family of the lexicons, `bullet`, or a kind of word. */
	readonly opening: string;
	/** What stands right behind the word: a family of the lexicons or a kind of word. */
	readonly following: string;
	/** Verbs of acts, harm and speech that stand before it. */
	readonly verbsBefore: number;
	/** Words between it and the word that tells something before and behind it; many where there is none. */
	readonly toPrevious: number;
	readonly toNext: number;
	/** In quotation marks. */
	readonly quoted: boolean;
	/** One more of what was told before: كما استهدفت. */
	readonly likewise: boolean;
	/** Share of the sentence's words that are of commentary, 0–1. */
	readonly commentary: number;
}

const FAR = 99;

/** Of what is told by no word of an act. */
export const NO_SURROUNDINGS: Surroundings = {
	opening: "none",
	following: "none",
	verbsBefore: 0,
	toPrevious: FAR,
	toNext: FAR,
	quoted: false,
	likewise: false,
	commentary: 0,
};

const TELLING: ReadonlySet<string> = new Set(["act", "harm", "say"]);
const BULLETS: ReadonlySet<string> = new Set(["-", "_", "*"]);
/** How far before an act's word "likewise" may stand. */
const LIKEWISE_REACH = 4;

/** Describes what stands round the word that tells an act. */
export function surroundingsOf(parsed: Parsed, { from, to }: Trigger): Surroundings {
	const { texts } = parsed.sentence;
	let verbsBefore = 0;
	let [toPrevious, toNext] = [FAR, FAR];
	for (const mention of parsed.mentions) {
		if (!TELLING.has(mention.family)) continue;
		if (mention.to <= from) {
			if (mention.unit.verb) verbsBefore++;
			toPrevious = Math.min(toPrevious, from - mention.to);
		} else if (mention.from >= to) toNext = Math.min(toNext, mention.from - to);
	}
	let marks = 0;
	for (let i = 0; i < from; i++) if (texts[i] === '"') marks++;
	return {
		opening: BULLETS.has(texts[0] ?? "") ? "bullet" : sortAt(parsed, 0),
		following: sortAt(parsed, to),
		verbsBefore,
		toPrevious,
		toNext,
		quoted: marks % 2 === 1,
		likewise: LIKEWISE.has(texts[0] ?? "") || texts.slice(Math.max(0, from - LIKEWISE_REACH), from).some((text) => LIKEWISE.has(text)),
		commentary: commentaryIn(parsed),
	};
}

/** The family of the lexicons' word that starts at a word, else what kind of word it is. */
function sortAt({ mentions, sentence: { words } }: Parsed, at: number): string {
	for (const { from, family } of mentions) if (from === at) return family;
	const word = words[at];
	if (!word) return "end";
	if (word.kind !== "word") return word.kind;
	return word.shape.preposition !== null ? "preposition" : word.shape.definite ? "definite" : "word";
}

function commentaryIn({ sentence: { words } }: Parsed): number {
	let found = 0;
	for (const { shape } of words) if (isOfCommentary(shape.content)) found++;
	return words.length === 0 ? 0 : found / words.length;
}
