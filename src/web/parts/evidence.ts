// Where the words of an article stand: offsets, blocks, words and what is marked. Nothing here needs a browser.

/** What a mark shows: the words of a claim, of one of its values, of the value pointed at, who says so, what somebody says, graphic wording, what a person chooses. */
export const MARK_KINDS = ["claim", "value", "lit", "source", "scope", "graphic", "chosen"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Words that something rests on: half-open, in code points of `title + "\n" + text`. `id` says what they belong to; several marks may have one. */
export interface Mark {
	readonly id: string;
	readonly from: number;
	readonly to: number;
	readonly kind: MarkKind;
}

/** A stretch of a text in UTF-16 units, half-open. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** A line of an article, with where it starts in `title + "\n" + text`, in UTF-16 units. */
export interface Block {
	readonly text: string;
	readonly start: number;
	readonly title: boolean;
}

const HIGH = /[\ud800-\udbff](?=[\udc00-\udfff])/g;

/** Offsets of a text in code points, which the API has, and in UTF-16 units, which browsers have. What lies outside is drawn in. */
export class Offsets {
	readonly #pairs: number[] = [];
	readonly #length: number;

	constructor(whole: string) {
		for (const { index } of whole.matchAll(HIGH)) this.#pairs.push(index);
		this.#length = whole.length;
	}

	toUnits(points: number): number {
		const before = countBelow(this.#pairs, (unit, i) => unit - i < points);
		return Math.max(0, Math.min(points + before, this.#length));
	}

	/** An offset within a character gives its start. */
	toPoints(units: number): number {
		const held = Math.max(0, Math.min(units, this.#length));
		return held - countBelow(this.#pairs, (unit) => unit < held);
	}
}

/** How many items at the start of a sorted list fulfil a condition. */
function countBelow<T>(list: readonly T[], holds: (item: T, i: number) => boolean): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(list[middle] as T, middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The lines of an article that have something in them: its title, then its text. */
export function blocksOf(title: string, text: string): Block[] {
	const blocks: Block[] = [];
	let start = 0;
	`${title}\n${text}`.split("\n").forEach((line, i) => {
		// A title has no line break; should one have it, the rest of it is read as text.
		if (line.trim() !== "") blocks.push({ text: line, start, title: i === 0 });
		start += line.length + 1;
	});
	return blocks;
}

/** Where an offset stands: the block and the offset within it; one between blocks is at the end of the block before it. Null where there are no blocks. */
export function placeIn(blocks: readonly Block[], unit: number): { readonly block: number; readonly at: number } | null {
	if (blocks.length === 0) return null;
	const block = Math.max(0, countBelow(blocks, ({ start }) => start <= unit) - 1);
	const { start, text } = blocks[block] as Block;
	return { block, at: Math.max(0, Math.min(unit - start, text.length)) };
}

const LETTER = /[\p{L}\p{M}\p{N}\p{Cs}\u200c\u200d]/u;

function isLetter(text: string, at: number): boolean {
	return at >= 0 && at < text.length && LETTER.test(text[at] as string);
}

/** The whole words that a choice touches; null where it touches none. */
export function wholeWords(text: string, { from, to }: Stretch): Stretch | null {
	let start = Math.max(0, Math.min(from, to));
	let end = Math.min(text.length, Math.max(from, to));
	while (start < end && !isLetter(text, start)) start++;
	while (end > start && !isLetter(text, end - 1)) end--;
	if (start >= end) return null;
	while (isLetter(text, start - 1)) start--;
	while (isLetter(text, end)) end++;
	return { from: start, to: end };
}

/** The word at an offset, or the first behind it; null at the end. */
export function wordFrom(text: string, at: number): Stretch | null {
	let from = Math.max(0, at);
	if (isLetter(text, from)) while (isLetter(text, from - 1)) from--;
	while (from < text.length && !isLetter(text, from)) from++;
	return wholeWords(text, { from, to: from + 1 });
}

/** The last word that ends at an offset or before it; null at the start. */
export function wordBefore(text: string, at: number): Stretch | null {
	let to = Math.min(text.length, at);
	while (to > 0 && !isLetter(text, to - 1)) to--;
	return to > 0 ? wholeWords(text, { from: to - 1, to }) : null;
}

/** A step of the cursor through the words of an article. */
export type Step = "next" | "previous" | "lineStart" | "lineEnd" | "nextLine" | "previousLine";

/** Where the cursor goes from a word; the same word where there is nothing further. */
export function stepWords(whole: string, at: Stretch, step: Step): Stretch {
	const lineStart = whole.lastIndexOf("\n", at.from - 1) + 1;
	const nextBreak = whole.indexOf("\n", at.to);
	const lineEnd = nextBreak < 0 ? whole.length : nextBreak;
	switch (step) {
		case "next":
			return wordFrom(whole, at.to) ?? at;
		case "previous":
			return wordBefore(whole, at.from) ?? at;
		case "lineStart":
			return wordFrom(whole, lineStart) ?? at;
		case "lineEnd":
			return wordBefore(whole, lineEnd) ?? at;
		case "nextLine":
			return wordFrom(whole, lineEnd) ?? at;
		case "previousLine": {
			const last = wordBefore(whole, lineStart);
			return last ? stepWords(whole, last, "lineStart") : (wordFrom(whole, 0) ?? at);
		}
	}
}

/** Marks at an offset (code points), the shortest first; one mark for each id. An offset at a mark's end counts as within: a caret stands beside letters. */
export function marksAt(marks: readonly Mark[], point: number): Mark[] {
	const found = marks.filter(({ from, to }) => from <= point && point <= to);
	found.sort((a, b) => a.to - a.from - (b.to - b.from));
	const seen = new Set<string>();
	return found.filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
}

/** What a click on marks picks: the shortest, or the one after that which is picked already, so that each comes to its turn. */
export function nextPick(ids: readonly string[], selected: string | null): string | null {
	if (ids.length === 0) return null;
	const at = selected === null ? -1 : ids.indexOf(selected);
	return ids[(at + 1) % ids.length] ?? null;
}
