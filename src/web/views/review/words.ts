// Words of an article as quotes: exact, with offsets in code points of `title + "\n" + text`.
import type { Quote } from "../../../schemes/record.js";

/** An article's words. */
export interface Words {
	readonly title: string;
	readonly text: string;
}

/** The words from one offset to another; null where there are none, or they reach from the title into the text. */
export function quoteAt({ title, text }: Words, from: number, to: number): Quote | null {
	const points = [...`${title}\n${text}`];
	const border = [...title].length;
	if (from < 0 || to > points.length || from >= to || (from <= border && to > border)) return null;
	return { quote: points.slice(from, to).join(""), in: to <= border ? "title" : "text", from, to };
}

const MOST = 20;

/** Everywhere that some words stand, in the text before the title; at most twenty. */
export function findWords({ title, text }: Words, words: string): Quote[] {
	const wanted = words.trim();
	if (wanted === "") return [];
	const found: Quote[] = [];
	const border = [...title].length + 1;
	for (const [part, whole, start] of [
		["text", text, border],
		["title", title, 0],
	] as const) {
		for (let at = whole.indexOf(wanted); at >= 0 && found.length < MOST; at = whole.indexOf(wanted, at + wanted.length)) {
			const from = start + [...whole.slice(0, at)].length;
			found.push({ quote: wanted, in: part, from, to: from + [...wanted].length });
		}
	}
	return found;
}
