import { BY_WHOM, STAYING } from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { fold } from "../arabic/letters.js";
import { KIN, PARTICIPLES, PREPOSITION, withoutAnd } from "../arabic/particles.js";
import type { Mention, Parsed } from "./mentions.js";

/** How far before what a place is said to be the verb stands that says so. */
const SAID_REACH = 7;

/**
 * "البلدات الأربع المحاصرة": what tells of a place that it is under siege, where a verbal noun has its own object behind it. By whom it is besieged, or that it still is, tells the
 * siege: المحاصرة من قبل القوات، لا تزال القاعدة محاصرة.
 */
export function isAttribute({ unit, definite, from, to, proclitics }: Mention, parsed: Parsed): boolean {
	if (unit.verb || proclitics !== "" || !PARTICIPLES.has(fold(unit.form.text))) return false;
	const { mentions, places, sentence } = parsed;
	const { texts, words } = sentence;
	if (texts[to] === PREPOSITION.from && BY_WHOM.has(texts[to + 1] ?? "")) return false;
	if (definite) return words[from - 1]?.shape.definite === true;
	return (
		(places.some((place) => place.to === from) ||
			mentions.some((m) => m.to === from && !m.definite && (m.family === "head" || m.family === "object"))) &&
		!isSaid(from, parsed)
	);
}

function isSaid(at: number, { sentence: { texts, words } }: Parsed): boolean {
	for (let i = at - 1; i >= 0 && at - i <= SAID_REACH; i--) {
		if (isOf(words[i], CLASS.comma | CLASS.hard)) return false;
		if (STAYING.has(texts[i] ?? "")) return true;
	}
	return false;
}

/** "نظم أهالي المفقودين اعتصاما": whose kin do or suffer something. */
export function isOfKin({ family, unit, definite, from, proclitics }: Mention, { sentence: { texts } }: Parsed): boolean {
	return family === "harm" && unit.sense.person && definite && proclitics === "" && KIN.has(withoutAnd(texts[from - 1] ?? ""));
}
