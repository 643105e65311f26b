import { AGAINST, attachedPreposition, CLAUSE_OPENERS, conjoined, HARD_MARKS, RELATIVES } from "../arabic/particles.js";
import type { NumberReading } from "../arabic/numbers/index.js";
import type { Mention, Parsed } from "./mentions.js";

/** Somebody or something that a sentence names and that may have a part in an act. */
export interface Participant {
	readonly index: number;
	readonly sort: "actor" | "nisba" | "person" | "object" | "means" | "anaphora";
	readonly mention: Mention;
	readonly from: number;
	readonly to: number;
	/** The number that counts it, if any. */
	readonly number: NumberReading | null;
	readonly governor: Governor;
}

/** What stands before a participant and says what part it has. */
export type Governor =
	/** A preposition, attached or a word, and the noun or verb before it. */
	| { readonly kind: "prep"; readonly prep: string; readonly head: Head | null }
	/** The noun that it belongs to: قصف النظام، مواقع داعش. */
	| { readonly kind: "idafa"; readonly head: Head }
	/** A connecting phrase: من قبل، بدعم من، ضد. */
	| { readonly kind: "cue"; readonly role: string }
	/** Joined by "and" or a comma to another. */
	| { readonly kind: "coord"; readonly with: number }
	| { readonly kind: "bare" };

/** What a preposition or an idafa hangs on. */
export type Head = { readonly kind: "trigger"; readonly mention: Mention } | { readonly kind: "participant"; readonly index: number } | { readonly kind: "other"; readonly mention: Mention };

const SORTS: Readonly<Record<string, Participant["sort"]>> = {
	actor: "actor",
	nisba: "nisba",
	person: "person",
	object: "object",
	means: "means",
	anaphora: "anaphora",
};

/** How many unknown words may stand between a noun and what governs it. */
const REACH = 2;
const QUOTES = new Set(['"', "'", "(", ")", "[", "]", "_", "-"]);

/** For every word of a sentence, the mentions that cover it, most telling first. */
export type Cover = readonly (readonly Mention[])[];

const ORDER: readonly string[] = ["connect", "act", "harm", "actor", "person", "object", "means", "anaphora", "nisba", "source", "say", "modality", "negation", "series", "quantity", "head", "opinion"];
const RANK = new Map(ORDER.map((family, i) => [family, i]));

/** Lists for every word the mentions on it. */
export function coverOf(parsed: Parsed): Cover {
	const cover: Mention[][] = parsed.sentence.words.map(() => []);
	for (const mention of parsed.mentions) for (let i = mention.from; i < mention.to; i++) (cover[i] as Mention[]).push(mention);
	for (const list of cover) if (list.length > 1) list.sort((a, b) => (RANK.get(a.family) ?? 99) - (RANK.get(b.family) ?? 99) || b.to - b.from - (a.to - a.from));
	return cover;
}

/** Reads the participants of a sentence, in order, each with what governs it. */
export function readParticipants(parsed: Parsed, cover: Cover): Participant[] {
	const participants: Participant[] = [];
	const at = new Map<number, number>();
	const placed = new Set<number>();
	for (const place of parsed.places) for (let i = place.from; i < place.to; i++) placed.add(i);
	for (const mention of parsed.mentions) {
		const sort = SORTS[mention.family];
		if (!sort || !stands(mention, sort, cover, placed)) continue;
		const index = participants.length;
		const number = parsed.numbers.find((n) => n.noun >= mention.from && n.noun < mention.to) ?? numberAfter(parsed, mention);
		const start = number && number.from < mention.from ? number.from : mention.from;
		const governor = governorOf(parsed, cover, mention, start, participants, at);
		participants.push({ index, sort, mention, from: mention.from, to: mention.to, number, governor });
		for (let i = mention.from; i < mention.to; i++) if (!at.has(i)) at.set(i, index);
	}
	return participants;
}

/** A mention takes part only where no more telling mention stands on the same words. */
function stands(mention: Mention, sort: Participant["sort"], cover: Cover, placed: ReadonlySet<number>): boolean {
	const first = cover[mention.from] as readonly Mention[];
	const top = first.find((m) => m.family === "actor" || m.family === "person" || m.family === "object" || m.family === "means" || m.family === "anaphora" || m.family === "nisba");
	if (top !== mention && sort !== "object" && sort !== "means") return false;
	if (sort === "object" && first.some((m) => m.family === "actor" && m.to >= mention.to)) return false;
	if (sort === "actor" && mention.unit.form.flags.has("place") && placed.has(mention.from)) return !first.some((m) => m.family === "head");
	if ((sort === "actor" || sort === "person") && first.some((m) => m.family === "act" && !m.unit.verb && m.to > mention.to)) return false;
	return true;
}

/** A number after its noun: مدنيين اثنين، جندي واحد. */
function numberAfter(parsed: Parsed, mention: Mention): NumberReading | null {
	return parsed.numbers.find((n) => n.from === mention.to && n.noun < 0 && n.to === n.from + 1 && (n.range[1] ?? 9) <= 2) ?? null;
}

function governorOf(parsed: Parsed, cover: Cover, mention: Mention, start: number, before: readonly Participant[], at: ReadonlyMap<number, number>): Governor {
	const { words } = parsed.sentence;
	const proclitics = start < mention.from ? "" : mention.proclitics;
	const attached = attachedPreposition(proclitics) || (start < mention.from ? attachedOf(words[start]?.shape.analyses) : "");
	if (attached === "ب" || attached === "ل") return { kind: "prep", prep: attached, head: headBefore(cover, start - 1, at, words) };
	const joined = conjoined(proclitics) || (start < mention.from && /^و/.test(words[start]?.text ?? "") && (words[start]?.shape.conjoined ?? false));
	if (joined) {
		const partner = partnerBefore(parsed, cover, start, before, at);
		if (partner >= 0) return { kind: "coord", with: partner };
		return { kind: "bare" };
	}
	let unknown = 0;
	for (let i = start - 1; i >= 0; i--) {
		const word = words[i] as (typeof words)[number];
		if (word.kind === "mark") {
			if (QUOTES.has(word.text)) continue;
			if (word.text === "," && i === start - 1) {
				const partner = at.get(i - 1);
				if (partner !== undefined && before[partner]?.sort === SORTS[mention.family] && before[partner]?.sort !== "person") return { kind: "coord", with: partner };
			}
			return { kind: "bare" };
		}
		if (word.kind === "number") continue;
		const top = (cover[i] as readonly Mention[])[0];
		if (top?.family === "connect") {
			const role = top.unit.entry.attributes.get("role") ?? top.unit.entry.id;
			return { kind: "cue", role };
		}
		if (RELATIVES.has(word.text)) return { kind: "bare" };
		const prep = word.shape.preposition;
		if (prep && !(top && top.family === "act")) return { kind: "prep", prep, head: headBefore(cover, i - 1, at, words) };
		if (CLAUSE_OPENERS.has(word.text)) return { kind: "bare" };
		if (top && (top.family === "act" || top.family === "harm")) {
			if (top.unit.verb) return { kind: "bare" };
			return { kind: "idafa", head: { kind: "trigger", mention: top } };
		}
		const partner = at.get(i);
		if (partner !== undefined) return { kind: "idafa", head: { kind: "participant", index: partner } };
		if (top && (top.family === "say" || top.family === "source")) return { kind: "idafa", head: { kind: "other", mention: top } };
		if (top) continue;
		if (++unknown > REACH || (word.shape.conjoined && unknown > 1)) return { kind: "bare" };
	}
	return { kind: "bare" };
}

function attachedOf(analyses: readonly { readonly proclitics: string }[] | undefined): string {
	for (const analysis of analyses ?? []) if (attachedPreposition(analysis.proclitics)) return attachedPreposition(analysis.proclitics);
	return "";
}

/** The noun or verb before a preposition: what it hangs on. */
function headBefore(cover: Cover, from: number, at: ReadonlyMap<number, number>, words: Parsed["sentence"]["words"]): Head | null {
	for (let i = from; i >= 0 && i > from - 7; i--) {
		const word = words[i] as (typeof words)[number];
		if (word.kind === "mark") {
			if (QUOTES.has(word.text)) continue;
			return null;
		}
		const top = (cover[i] as readonly Mention[])[0];
		if (top && (top.family === "act" || top.family === "harm")) return { kind: "trigger", mention: top };
		const partner = at.get(i);
		if (partner !== undefined) return { kind: "participant", index: partner };
		if (top && (top.family === "say" || top.family === "source")) return { kind: "other", mention: top };
		if (CLAUSE_OPENERS.has(word.text) && !word.shape.preposition) return null;
	}
	return null;
}

/** The participant that one led by "and" is joined to: the nearest before it that the same act can reach. */
function partnerBefore(parsed: Parsed, cover: Cover, start: number, _before: readonly Participant[], at: ReadonlyMap<number, number>): number {
	const { words } = parsed.sentence;
	let nearest = -1;
	for (let i = start - 1; i >= 0 && i > start - 9; i--) {
		const word = words[i] as (typeof words)[number];
		if (word.kind === "mark") {
			if (QUOTES.has(word.text) || word.text === ",") continue;
			break;
		}
		const partner = at.get(i);
		if (partner !== undefined) {
			nearest = partner;
			break;
		}
		const top = (cover[i] as readonly Mention[])[0];
		if (top && (top.family === "act" || top.family === "harm")) break;
		if (HARD_MARKS.has(word.text) || CLAUSE_OPENERS.has(word.text)) break;
	}
	if (nearest < 0) return -1;
	// "مواقع داعش ومقرات": a thing joined to a thing's owner joins the thing.
	return nearest;
}

/** Whether a preposition points an act at what follows it. */
export function pointsAt(prep: string): boolean {
	return AGAINST.has(prep);
}
