import { ARMS_STORES, LAUNCH_PADS, LAUNCHING_ARMS, MAKING_ARMS } from "../arabic/arms-makers.js";
import { attachedPreposition, conjoined, PREPOSITION } from "../arabic/particles.js";
import type { Mention, Parsed } from "./mentions.js";

/**
 * Whether weapons are told as what a place is for or somebody's trade, and so are not fired: ورشة لتصنيع المسيرات، منصات إطلاق الصواريخ، مخازن صواريخ ومسيرات.
 * Takes the weapons' mention.
 */
export function areMadeOrKept({ from, proclitics }: Mention, { mentions, sentence: { texts } }: Parsed): boolean {
	const before = texts[from - 1] ?? "";
	if (attachedPreposition(proclitics) === PREPOSITION.by) return false;
	if (MAKING_ARMS.has(before)) return true;
	if (isOfPads(from - 1, texts)) return true;
	if (!conjoined(proclitics)) return false;
	return mentions.some((m) => {
		if (m.to !== from) return false;
		if (m.family === "object") return m.to - m.from > 1 && ARMS_STORES.has(texts[m.from] ?? "");
		return m.family === "means" && (ARMS_STORES.has(texts[m.from - 1] ?? "") || MAKING_ARMS.has(texts[m.from - 1] ?? ""));
	});
}

/** "قواعد لإطلاق الصواريخ": whether firing that begins at a word is what a place is for. */
export function isOfPads(at: number, texts: readonly string[]): boolean {
	return LAUNCHING_ARMS.has(texts[at] ?? "") && LAUNCH_PADS.has(texts[at - 1] ?? "");
}
