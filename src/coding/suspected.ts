import { CLASS, isOf } from "../arabic/classes.js";
import { attachedPreposition, PREPOSITION } from "../arabic/particles.js";
import { OF_WHOM, SUSPECTED, SUSPECTING } from "../arabic/suspicion.js";
import { canOwnOf } from "./belonging.js";
import type { Mention } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import type { Word } from "./words.js";

/** Families that name whose people or weapons are suspected to be. */
const SUSPECTS: ReadonlySet<string> = new Set(["actor", "person", "nisba", "anaphora"]);

/**
 * The body that people are suspected to be of, behind those who are named so far: مسلحون يشتبه في أنهم تابعون لداعش. `starts` has the noun that starts at each
 * word; null where nobody is suspected.
 */
export function suspectedOf(people: Phrase, words: readonly Word[], starts: readonly (Mention | undefined)[]): Mention | null {
	let i = people.to;
	while (isOf(words[i], CLASS.bracket) || OF_WHOM.has(words[i]?.text ?? "")) i++;
	if (!SUSPECTED.has(words[i]?.text ?? "") || !(people.sort === "means" || canOwnOf(people, PREPOSITION.from))) return null;
	let k = i + 1;
	while (SUSPECTING.has(words[k]?.text ?? "")) k++;
	while (isOf(words[k], CLASS.bracket)) k++;
	const head = starts[k];
	if (!head || !SUSPECTS.has(head.family)) return null;
	return k > i + 1 || attachedPreposition(head.proclitics) === PREPOSITION.for ? head : null;
}
