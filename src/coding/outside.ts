import { SOME_OF } from "../arabic/beside-acts.js";
import { PREPOSITION, withoutAnd } from "../arabic/particles.js";
import { LIKE_EDGES, SIDE_OF, SURROUNDING } from "../arabic/places/edges.js";
import { EDGES } from "../arabic/places/locative.js";
import type { PlacePhrase } from "../arabic/places/phrase.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import type { Cast } from "./verdict.js";

/** Heads of what lies round, before or beside a place, and is not the place: أطراف، ريف، محور. */
const OUTSIDE: ReadonlySet<string> = new Set(["outskirts", "countryside", "direction", "front", "mountain"]);

/**
 * "على محور بلدة كفرنبل", "الطرف الغربي لمدينة الرمادي", "أحراج بلدة كفرجنة": whether a place is named only to tell where something beside it, or a side of it, lies,
 * so that it is not hit itself.
 */
export function isOnlyBeside({ heads, from, preposition }: PlacePhrase, { sentence: { texts } }: Parsed): boolean {
	if (OUTSIDE.has(heads[0] ?? "")) return true;
	const before = texts[from - 1] ?? "";
	if (preposition === PREPOSITION.for) return SIDE_OF.has(before) || SURROUNDING.has(before);
	return preposition === null && LIKE_EDGES.has(before);
}

/** "محيط المدرسة", "ومحيط عدة مدارس": whether only what lies round a thing is hit. Takes the words of its sentence and where it starts. */
export function isAtEdge(texts: readonly string[], from: number): boolean {
	const before = texts[from - 1] ?? "";
	return EDGES.has(withoutAnd(before)) || (SOME_OF.has(before) && EDGES.has(withoutAnd(texts[from - 2] ?? "")));
}

/**
 * "توغلت دبابات في القرية", "سيرت القوات دورية", "عثر على جثة رجل": whether a thing moves, is moved into or is what is left of the dead, and is not what is hit, taken or
 * brought.
 */
export function isNotHit({ phrase, rule }: Cast, type: string): boolean {
	const { id } = phrase.head.unit.entry;
	if (rule !== MOVED) return type === "killing" && id === BODY;
	return type === "armed_attack" || (type === "deployment" && NOT_BROUGHT.has(id));
}

/** The rule of things that a verb of moving tells of. */
const MOVED = "role.moved";
const NOT_BROUGHT: ReadonlySet<string> = new Set(["patrol", "airport"]);
const BODY = "body";

/** "مباني السجن المركزي", "مبنى الجامعة": whether a thing of no class is only the building of the thing behind it. */
export function isOnlyBuilding({ head, owned }: Phrase, phrases: readonly Phrase[]): boolean {
	if (head.unit.entry.id !== "other") return false;
	for (const k of owned) {
		const of = phrases[k] as Phrase;
		if (of.sort === "object" && of.head.unit.entry.id !== "other" && of.prep === null) return true;
	}
	return false;
}
