import { attachedPreposition, PREPOSITION } from "../../arabic/particles.js";
import { familyBits } from "../../arabic/schemas.js";
import { hasArticle, looksAdjective, THEIRS } from "../../arabic/speech/words.js";
import type { Cover } from "../cover.js";
import type { Mention, Parsed } from "../mentions.js";

/** What the head of a source's name is. */
export type HeadKind =
	| "anonymous"
	| "people"
	| "officials"
	| "media"
	| "wire"
	| "holder"
	| "body"
	| "document"
	| "outlet"
	| "actor"
	| "person"
	| "quoted";

export const QUOTE = '"';

const BRACKETS: Readonly<Record<string, string>> = { '"': '"', "(": ")", "[": "]", "'": "'", "{": "}" };

/** The mark that closes what a quotation mark or bracket opens; undefined for every other text. */
export function closerOf(text: string): string | undefined {
	return text.length === 1 ? BRACKETS[text] : undefined;
}

/** Families whose words are no part of a speaker's name. */
const FOREIGN = familyBits("act", "harm", "means", "quantity", "series", "negation", "modality", "connect", "person");

/** A sentence under reading, with the mentions on every word. */
export interface Scene {
	readonly parsed: Parsed;
	readonly cover: Cover;
	/** Who of several bodies of one name is meant. */
	readonly meant?: ((mention: Mention) => string) | undefined;
}

export function textAt({ parsed }: Scene, i: number): string {
	return parsed.sentence.words[i]?.text ?? "";
}

/** The mention of a speaker that starts at a word: the longest of an actor or a source. */
export function headAt({ cover }: Scene, i: number): Mention | null {
	let best: Mention | null = null;
	for (const mention of cover[i] ?? []) {
		if (mention.from !== i || (mention.family !== "actor" && mention.family !== "source")) continue;
		if (mention.family === "source" && mention.enclitic !== "" && (!THEIRS.has(mention.enclitic) || isPlaceHead(cover, i))) continue;
		if (!best || mention.to > best.to || (mention.to === best.to && mention.family === "source" && isVague(best))) best = mention;
	}
	return best;
}

/** A name that is usually another's, or of a kind of people. */
function isVague({ unit: { sense, form } }: Mention): boolean {
	return sense.kind === "generic" || form.flags.has("weak");
}

/** محافظة is a governorate before it is "his governor". */
function isPlaceHead(cover: Cover, i: number): boolean {
	return (cover[i] ?? []).some((mention) => mention.family === "head" && mention.from === i);
}

export function kindOf(mention: Mention): HeadKind {
	if (mention.family === "source") return mention.unit.entry.id as HeadKind;
	return "actor";
}

/** Whether a mention names somebody who can tell: no group of victims, no country's land as such. */
export function canSpeak(mention: Mention): boolean {
	if (mention.family === "source") return true;
	// "أهالي القرية": of several words, a group's name says which without an article of its own.
	if (mention.unit.sense.kind === "generic")
		return (
			(mention.definite && SPEAKING_GROUPS.has(mention.unit.entry.id)) ||
			(mention.to - mention.from > 1 && PEOPLED_GROUPS.has(mention.unit.entry.id))
		);
	return !mention.unit.sense.member;
}

const PEOPLED_GROUPS: ReadonlySet<string> = new Set(["civilians", "family_members", "tribes"]);

const SPEAKING_GROUPS: ReadonlySet<string> = new Set([
	"government_unspecified",
	"security_forces",
	"family_members",
	"civilians",
	"protesters",
	"tribes",
	"medical_workers",
	"journalists",
]);

/** Whether some mention that tells of an act or thing, or a finite verb, starts at a word: a name ends before it. */
export function foreign({ cover }: Scene, i: number, own: Mention | null): boolean {
	for (const mention of cover[i] ?? []) {
		if (mention.from !== i) {
			if (mention.family === "act") return true;
			continue;
		}
		if (own && mention.to <= own.to && mention.family !== "say") continue;
		if (mention.family === "say" && (mention.unit.verb || mention.unit.entry.id === "saying" || mention.unit.entry.id === "according"))
			return true;
		if (!own && ((FOREIGN >> mention.unit.rank) & 1) !== 0) return true;
	}
	return false;
}

export function dated({ parsed }: Scene, i: number): number {
	for (const date of parsed.dates) if (date.from <= i && i < date.to) return date.to;
	return -1;
}

export function placeAt({ parsed, cover }: Scene, i: number): number {
	for (const place of parsed.places) if (place.from <= i && i < place.to) return place.to;
	for (const mention of cover[i] ?? []) if (mention.family === "head" && mention.from === i) return mention.to;
	return -1;
}

/** Where quotation marks or brackets round a word close; -1 where they do not, within a name's length. */
export function closing(scene: Scene, i: number): number {
	const close = closerOf(textAt(scene, i));
	if (!close) return -1;
	for (let j = i + 1; j < i + 9; j++) if (textAt(scene, j) === close) return j;
	return -1;
}

/** Whether an actor's mention is only the adjective of the noun before: الجيش السوري، الحكومة اليمنية. */
export function adjectival({ cover }: Scene, i: number, mention: Mention): boolean {
	return (
		(cover[i] ?? []).some((m) => m.family === "nisba" && m.from === i) ||
		(mention.to === mention.from + 1 && looksAdjective(mention.unit.form.text))
	);
}

export function attachedOf({ parsed, cover }: Scene, i: number, head: Mention | null): string {
	if (head) return attachedPreposition(head.proclitics);
	const text = parsed.sentence.words[i]?.text ?? "";
	for (const mention of cover[i] ?? [])
		if (mention.from === i && attachedPreposition(mention.proclitics)) return attachedPreposition(mention.proclitics);
	for (const place of parsed.places) if (place.from === i && text.startsWith(PREPOSITION.by)) return PREPOSITION.by;
	if (text === PREPOSITION.for) return PREPOSITION.for;
	if (text.startsWith(PREPOSITION.for + PREPOSITION.for) && text.length > 4) return PREPOSITION.for;
	if (text.startsWith(PREPOSITION.by) && hasArticle(text.slice(1))) return PREPOSITION.by;
	return "";
}

/** Whether "to" leads to the one who was told: لوكالة رويترز، لـ"الصحيفة". */
export function isAddressee(scene: Scene, i: number, head: Mention | null): boolean {
	if (textAt(scene, i) === PREPOSITION.for) {
		const next = headAt(scene, i + 1) ?? headAt(scene, i + 2);
		if (!next) return true;
		return next.family === "source" && (kindOf(next) === "media" || kindOf(next) === "wire" || kindOf(next) === "outlet");
	}
	if (!head) return false;
	const kind = kindOf(head);
	return kind === "media" || kind === "wire" || kind === "outlet";
}
