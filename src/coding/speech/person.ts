import { attachedPreposition, COMPLEMENTISERS, conjoined, PREPOSITION } from "../../arabic/particles.js";
import { BEING, hasArticle, looksObject, NAME_ENDERS, NAME_OPENERS, OFFICES, SERVANT, TO, VEHICLES } from "../../arabic/speech/words.js";
import type { Name } from "./name.js";
import { dated, foreign, headAt, kindOf, placeAt, QUOTE, type Scene, textAt } from "./scene.js";

const LONGEST_PERSON = 5;

/** The end of a person's name that starts at a word and must be followed by a mark, "that" or a preposition; -1 if none does. */
export function personEnd(scene: Scene, start: number): number {
	const { words } = scene.parsed.sentence;
	let i = start;
	for (; i < words.length && i - start < LONGEST_PERSON; i++) {
		const word = words[i] as (typeof words)[number];
		if (
			word.kind !== "word" ||
			COMPLEMENTISERS.has(word.text) ||
			NAME_ENDERS.has(word.text) ||
			word.shape.preposition ||
			word.text === PREPOSITION.for
		)
			break;
		if (dated(scene, i) > 0) break;
		if (NAME_OPENERS.has(word.text)) {
			// عبد الأمير is one name, no emir.
			if (word.text === SERVANT && words[i + 1]?.kind === "word") i++;
			continue;
		}
		if (i > start && OFFICES.has(word.text)) break;
		const head = headAt(scene, i);
		if (head && i > start && (kindOf(head) === "holder" || kindOf(head) === "people" || kindOf(head) === "officials")) break;
		if (head && (attachedPreposition(head.proclitics) || conjoined(head.proclitics))) break;
		if (foreign(scene, i, head) || looksObject(word.text)) {
			if (!(looksObject(word.text) && i > start && !foreign(scene, i, head))) return -1;
		}
		if (head && head.family === "actor") return -1;
	}
	if (i === start || (i === start + 1 && hasArticle(textAt(scene, start)))) return -1;
	const next = words[i];
	if (!next) return i;
	if (
		BEING.has(next.text) ||
		OFFICES.has(next.text) ||
		next.kind === "mark" ||
		COMPLEMENTISERS.has(next.text) ||
		next.shape.preposition ||
		VEHICLES.has(next.text) ||
		next.text === PREPOSITION.for
	)
		return i;
	const head = headAt(scene, i);
	if (
		head &&
		(attachedPreposition(head.proclitics) || kindOf(head) === "holder" || kindOf(head) === "officials" || kindOf(head) === "people")
	)
		return i;
	return dated(scene, i) > 0 ? i : -1;
}

/** A family name alone: قال الدوسري إن. Known by nothing but its place, so "that" or a quotation must follow. */
export function surname(scene: Scene, at: number): Name | null {
	const text = textAt(scene, at);
	const next = textAt(scene, at + 1);
	if (!hasArticle(text) || (scene.cover[at] ?? []).length > 0 || placeAt(scene, at) > 0) return null;
	if (!(COMPLEMENTISERS.has(next) || next === QUOTE || next === ":" || (next === TO && COMPLEMENTISERS.has(textAt(scene, at + 2)))))
		return null;
	return { from: at, to: at + 1, skip: 0, kind: "person", bare: false, end: at + 1 };
}
