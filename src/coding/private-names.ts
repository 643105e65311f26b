import { FIRST_NAMES } from "../arabic/places/before.js";
import type { Mention } from "./mentions.js";
import type { Sentence } from "./words.js";

/** How many first names a person may have before the last. */
const FIRST = 3;

/**
 * Mentions without the bodies whose names are a private person's last name (الطفل محمد صالح، عائلة إسماعيل الهادي), or that only mean a body
 * right behind its ally (الحوثي وصالح).
 */
export function withoutPrivateNames(mentions: readonly Mention[], sentence: Sentence): readonly Mention[] {
	const other = (mention: Mention) => isLastName(mention, mentions, sentence) || isAlone(mention, mentions);
	return mentions.some(other) ? mentions.filter((mention) => !other(mention)) : mentions;
}

function isLastName({ family, from, to, proclitics }: Mention, mentions: readonly Mention[], { texts }: Sentence): boolean {
	if (family !== "actor" || to - from > 1 || proclitics !== "") return false;
	let first = from;
	while (from - first < FIRST && FIRST_NAMES.has(texts[first - 1] ?? "")) first--;
	if (first === from) return false;
	return mentions.some((m) => m.family === "person" && m.to === first && m.unit.sense.group !== "combatants");
}

function isAlone({ from, unit }: Mention, mentions: readonly Mention[]): boolean {
	const { beside } = unit.sense;
	return beside !== undefined && !mentions.some((m) => m.to === from && m.unit.entry.id === beside);
}
