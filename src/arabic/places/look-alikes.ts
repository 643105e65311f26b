import { fold } from "../letters.js";
import type { Known } from "./lookup.js";
import type { MentionLike, WordLike } from "./phrase.js";

const SO = fold("ف");
const VALLEYS = new Set(["وادي", "واد"].map(fold));

const TO = fold("إلى");

/** Whether what looks like a valley is a verb by "to" behind its noun, a village's name though it may be: وأدى العدوان إلى. */
export function leadsTo(words: readonly WordLike[], end: number): boolean {
	return words[end]?.text === TO;
}

/** وأدى, "and led to", is written like a valley, فؤاد, a man's name, like "and a valley". */
export function isVerbInDisguise(words: readonly WordLike[], head: MentionLike): boolean {
	const written = (words[head.from] as WordLike).text;
	if (head.proclitics.startsWith(SO)) return written.length <= 4;
	return VALLEYS.has(written) && !words[head.from - 1]?.shape.preposition;
}

/** News agencies that have the name of a place. */
const AGENCIES: ReadonlySet<string> = new Set(["قنا", "سبأ", "سبا", "الأناضول"].map(fold));

/** A news agency named by its place, in brackets by itself: (قنا). */
export function isAgency(words: readonly WordLike[], { from, to, key }: Known): boolean {
	return AGENCIES.has(key) && to === from + 1 && words[from - 1]?.text === "(" && words[to]?.text === ")";
}
