import { cueOf } from "../arabic/line-cues.js";
import type { Reading, Sentence } from "./words.js";

/** Lines behind "read also", alone in its line, that can be headlines of other articles. */
const MOST_HEADLINES = 8;
/** Words of the longest headline. */
const LONGEST_HEADLINE = 25;
/** Words before a line such as "tags" that are enough for an article. */
const ENOUGH = 25;
/** Words of a line that would end in a full stop if the text had any. */
const LONG = 8;

const FULL_STOPS: ReadonlySet<string> = new Set([".", "!", "?"]);
/** What joins the words of a tag to its mark and to each other: #دير_البلح. */
const OF_TAG: ReadonlySet<string> = new Set(["#", "_"]);

/**
 * The sentences of a text that are none of the article's own, by index: headlines of other articles behind "read also", calls to follow,
 * lines of tags, and what stands below the end of the article: اقرأ أيضا: غارات على بيروت.
 */
export function foreignSentences(reading: Reading): ReadonlySet<number> {
	const foreign = new Set<number>();
	let words = 0;
	let headlines = 0;
	let stopped = 0;
	let unstopped = 0;
	let over = false;
	for (const line of linesOf(reading)) {
		const own = !over && !isForeign(line);
		if (!own) for (const { index } of line) foreign.add(index);
		else {
			const size = sizeOf(line);
			words += size;
			if (isStopped(line)) stopped++;
			else if (size > LONG) unstopped++;
			const last = line.at(-1) as Sentence;
			if (line.length > 1 && isTeaser(last)) foreign.add(last.index);
		}
	}
	return foreign;

	/** "... في غزة. اقرأ أيضا: ..." at the end of a paragraph. */
	function isTeaser(sentence: Sentence): boolean {
		return cueOf(writtenIn([sentence], reading))?.kind === "teaser";
	}

	function isForeign(line: readonly Sentence[]): boolean {
		const cue = cueOf(writtenIn(line, reading));
		if (cue?.kind === "end" && cue.alone) over = words >= ENOUGH;
		// In a text without full stops a headline looks like any other line.
		if (cue?.kind === "teaser") headlines = cue.alone ? (unstopped > stopped ? 1 : MOST_HEADLINES) : 0;
		if (cue && cue.kind !== "label") return true;
		if (isOfTags(line)) return true;
		if (headlines > 0 && line.length === 1 && !isStopped(line) && sizeOf(line) <= LONGEST_HEADLINE) {
			headlines--;
			return true;
		}
		headlines = 0;
		return false;
	}
}

/** The lines below the title, each as its sentences. */
function linesOf({ sentences }: Reading): Sentence[][] {
	const lines: Sentence[][] = [];
	for (const sentence of sentences) {
		if (sentence.title) continue;
		const line = lines.at(-1);
		if (sentence.opens || !line) lines.push([sentence]);
		else line.push(sentence);
	}
	return lines;
}

/** A line as the article writes it. */
function writtenIn(line: readonly Sentence[], { normal: { source, origin } }: Reading): string {
	const first = line[0]?.words[0];
	const last = line.at(-1)?.words.at(-1);
	return first && last ? source.slice(origin[first.from], (origin[last.to - 1] as number) + 1) : "";
}

function sizeOf(line: readonly Sentence[]): number {
	return line.reduce((sum, { words }) => sum + words.length, 0);
}

function isStopped(line: readonly Sentence[]): boolean {
	const texts = line.at(-1)?.texts ?? [];
	return FULL_STOPS.has(texts.at(-1) ?? "") || FULL_STOPS.has(texts.at(-2) ?? "");
}

/** Whether every word of a line is one of a tag: #غزة #دير_البلح. */
function isOfTags(line: readonly Sentence[]): boolean {
	return line.every(({ words, texts }) => words.every(({ kind }, i) => kind === "mark" || OF_TAG.has(texts[i - 1] ?? "")));
}
