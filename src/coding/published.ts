import { FILMED, PUBLISHING, WITHHELD } from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { MATERIAL } from "../arabic/speech/words.js";
import type { Mention, Parsed } from "./mentions.js";
import type { Sentence } from "./words.js";

/** How far behind what is published the verb stands that takes it up. */
const REACH = 5;

/**
 * "وفق شريط مصور نشره التنظيم", "طلب عدم نشر اسمه": whether a word that is also one of deploying forces tells that something was published. Takes an act's word and its
 * sentence.
 */
export function isPublication({ from, to, enclitic }: Mention, { sentence: { texts, words } }: Parsed): boolean {
	if (!PUBLISHING.has(texts[from] ?? "")) return false;
	if (enclitic === "") return WITHHELD.has(texts[to] ?? "");
	for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
		if (MATERIAL.has(texts[i] ?? "")) return true;
		if (isOf(words[i], CLASS.comma | CLASS.hard)) return false;
	}
	return false;
}

/** "شريط مصور", "تقرير مصور": takes what was found in a sentence; returns it without the adjective of what was filmed, which is no photographer. */
export function withoutFilmed(mentions: readonly Mention[], { texts }: Sentence): readonly Mention[] {
	const isFilmed = ({ from, to }: Mention) => to - from === 1 && FILMED.has(texts[from] ?? "") && MATERIAL.has(texts[from - 1] ?? "");
	return mentions.some(isFilmed) ? mentions.filter((m) => !isFilmed(m)) : mentions;
}
