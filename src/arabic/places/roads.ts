import type { Gazetteer } from "../../places/gazetteer.js";
import { fold, words as wordSet } from "../letters.js";
import { lookUp } from "./lookup.js";
import { standingOf } from "./ordinary.js";
import { keyOf, type MentionLike, makePhrase, type PlacePhrase, type Scene, type WordLike } from "./phrase.js";

/** Heads of what is named after the places that it joins: طريق، مفرق. */
const JOINING: ReadonlySet<string> = new Set(["road", "street"]);
const MOST_JOINED = 3;
const DASH = "-";
/** The letter of a motorway's number, in either script. */
const MOTORWAY = wordSet("m ام");
const THE = fold("ال");
const BEFORE_NUMBER: ReadonlySet<string> = new Set(['"', "'", "(", THE]);
const FARTHEST = 3;

/** The end of a road's name that goes on to the places at its other end: طريق آفس - تفتناز، طريق حلب اللاذقية. */
export function roadEnd(names: readonly WordLike[], to: number, head: string, gazetteer: Gazetteer): number {
	if (!JOINING.has(head)) return to;
	let end = to;
	for (let n = 1; n < MOST_JOINED; n++) {
		const dash = names[end]?.text === DASH;
		if (!dash && head !== "road") break;
		const next = lookUp(names, dash ? end + 1 : end, gazetteer, true);
		if (!next || standingOf(next.key, next.places) !== "name" || next.places.every(({ kind }) => kind === "country")) break;
		end = next.to;
	}
	return end;
}

/** A motorway by its number: الطريق الدولي M4، طريق "أم 5". */
export function motorway({ words, heads }: Scene, i: number): PlacePhrase | null {
	const head: MentionLike | undefined = heads[i];
	if (head?.unit.entry.id !== "road" || head.enclitic !== "") return null;
	let at = head.to;
	while (at < head.to + FARTHEST && BEFORE_NUMBER.has(words[at]?.text ?? "")) at++;
	if (!MOTORWAY.has(words[at]?.text ?? "")) return null;
	const number = words[at + 1]?.text === DASH ? at + 2 : at + 1;
	if (words[number]?.kind !== "number") return null;
	const skip = head.proclitics.length;
	const to = number + 1;
	const key = keyOf(words, i, to, skip);
	return makePhrase(words, { from: i, to, nameFrom: i, skip, key, heads: [head], candidates: [], proclitics: head.proclitics });
}

/** A road or a river, which runs through the places on it; not a quarter named after one: حي طريق السد. */
export function isLine({ heads, candidates }: PlacePhrase): boolean {
	return (
		(heads.includes("road") && !heads.includes("neighbourhood")) ||
		(heads.includes("river") && candidates.some(({ kind }) => kind === "water"))
	);
}
