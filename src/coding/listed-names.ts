import { CLASS, isOf } from "../arabic/classes.js";
import { AND, PREPOSITION } from "../arabic/particles.js";
import { familyBits } from "../arabic/schemas.js";
import { EACH, MANY_OTHERS, NAMES_WITH_WAW } from "../arabic/tallies.js";
import type { Range } from "../schemes/record.js";
import type { Parsed } from "./mentions.js";
import type { Trigger } from "./triggers.js";

/** Families of words that end a list of names. */
const ENDING = familyBits("act", "harm", "say", "means");
const TITLES = familyBits("person", "actor");
/** How many words the names of a list may have together. */
const REACH = 40;

/** How many are named behind a word of harm and "each of", and where their names end: مقتل كل من أحمد علي، حسن عمر وخالد سعيد. Null where none are. */
export function listedNames({ to }: Trigger, parsed: Parsed): { readonly range: Range; readonly to: number } | null {
	const { texts, words } = parsed.sentence;
	if (!EACH.has(texts[to] ?? "") || texts[to + 1] !== PREPOSITION.from) return null;
	let at = to + 2;
	if (isOf(words[at], CLASS.colon)) at++;
	if (parsed.numbers.some(({ from }) => from === at)) return null;
	let named = 1;
	/** Names behind a comma, which count once "and" brings the last. */
	let waiting = 0;
	let comma = false;
	for (const first = at; at < words.length && at - first < REACH; at++) {
		const word = words[at];
		const text = texts[at] ?? "";
		if (isOf(word, CLASS.hard | CLASS.opener | CLASS.relative)) break;
		if (word?.kind === "mark") {
			if (isOf(word, CLASS.comma)) comma = true;
			continue;
		}
		if (at > first && ((word?.shape.preposition !== null && !isNamed(at, parsed)) || isEnding(at, parsed))) break;
		const joined = text.startsWith(AND) && !NAMES_WITH_WAW.has(text);
		if (joined && at > first) {
			named += waiting + 1;
			waiting = 0;
			if (MANY_OTHERS.has(text.slice(1))) return { range: [named, null], to: at + 1 };
		} else if (comma && !word?.shape.definite && !isTitle(at, parsed)) waiting++;
		comma = false;
	}
	return named > 1 ? { range: [named, named], to: at } : null;
}

/** "علي", which is written as "on" is, before what goes on with the list or ends it. */
function isNamed(at: number, { sentence: { texts, words } }: Parsed): boolean {
	if (texts[at] !== PREPOSITION.on) return false;
	const next = words[at + 1];
	return !next || next.kind === "mark" || texts[at + 1]?.startsWith(AND) === true || next.shape.preposition !== null;
}

/** "أحمد علي، قائد الكتيبة": what somebody is. */
function isTitle(at: number, { mentions }: Parsed): boolean {
	return mentions.some(({ from, unit }) => from === at && ((TITLES >> unit.rank) & 1) !== 0);
}

function isEnding(at: number, { mentions }: Parsed): boolean {
	return mentions.some(({ from, unit }) => from === at && ((ENDING >> unit.rank) & 1) !== 0);
}
