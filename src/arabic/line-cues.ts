import { LexiconError } from "../engine/lexicon.js";
import { intakeTable } from "../engine/tables.js";
import { fold } from "./letters.js";

const KINDS = ["teaser", "heading", "invite", "end", "label"] as const;
type Kind = (typeof KINDS)[number];
/** What a line of a page is that is no part of the article; see `lexicons/intake/cues.tsv`. */
export type CueKind = Exclude<Kind, "heading">;

/** A cue found at the start of a line, and whether more than it stands there. */
export interface Cue {
	readonly kind: CueKind;
	readonly alone: boolean;
}

/** Longer lines are text, whatever they begin with. */
const LONGEST = 200;
const MOST_WORDS = 4;

let known: ReadonlyMap<string, Kind> | undefined;

/** The words of the table in matching form. */
function cues(): ReadonlyMap<string, Kind> {
	if (known) return known;
	const found = new Map<string, Kind>();
	for (const { cells, file, line } of intakeTable("cues", ["kind", "words"])) {
		const kind = KINDS.find((name) => name === cells.kind);
		const words = wordsOf(cells.words ?? "");
		if (!kind) throw new LexiconError(file, line, `a kind of ${KINDS.join(", ")}`);
		if (words.length === 0 || words.length > MOST_WORDS) throw new LexiconError(file, line, `one to ${MOST_WORDS} words`);
		found.set(words.join(" "), kind);
	}
	known = found;
	return found;
}

let beginnings: ReadonlySet<string> | undefined;

/** The first words of all cues. */
function firsts(): ReadonlySet<string> {
	beginnings ??= new Set([...cues().keys()].map(firstOf));
	return beginnings;
}

/** The first word of a line in matching form; few lines begin with one of a cue. */
function firstOf(line: string): string {
	const [word = ""] = /[\p{L}\p{N}\p{M}\u0640]+/u.exec(line) ?? [];
	return wordsOf(word)[0] ?? "";
}

function wordsOf(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The cue that a short line begins with, the longest there is; null for text. */
export function cueOf(line: string): Cue | null {
	if (line.length > LONGEST || !firsts().has(firstOf(line))) return null;
	const words = wordsOf(line);
	for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
		const kind = cues().get(words.slice(0, count).join(" "));
		if (!kind) continue;
		const alone = words.length === count;
		// One word begins many a sentence, and so does a heading, unless a colon or bar follows it.
		if (!alone && (count === 1 || kind === "heading") && !isParted(line, count)) return null;
		return { kind: kind === "heading" ? "teaser" : kind, alone };
	}
	return null;
}

/** Whether a colon, bar, dash or dots follow so many words. */
function isParted(line: string, count: number): boolean {
	const words = [...line.matchAll(/[\p{L}\p{N}\p{M}\u0640]+/gu)];
	const last = words[count - 1];
	return last !== undefined && /^\s*(?:[:|\uff1a\u2026\u2013-]|\.\.)/u.test(line.slice(last.index + last[0].length));
}
