import { fold } from "../letters.js";
import type { WordLike } from "./phrase.js";

/** Prepositions that a place can stand behind. */
const LOCATIVE: ReadonlySet<string> = new Set(
	[
		"في",
		"إلى",
		"من",
		"على",
		"قرب",
		"باتجاه",
		"نحو",
		"عند",
		"داخل",
		"خارج",
		"حول",
		"ضمن",
		"تجاه",
		"عن",
		"بين",
		"وسط",
		"خلف",
		"أمام",
		"حتى",
	].map(fold),
);

/** Whether a preposition of place stands right before a word. */
export function isLed(words: readonly WordLike[], i: number): boolean {
	const preposition = words[i - 1]?.shape.preposition ?? null;
	return preposition !== null && LOCATIVE.has(preposition);
}
