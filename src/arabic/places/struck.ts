import type { MentionLike, Scene } from "./phrase.js";

/** What may stand between a verb and what it strikes: who does it, with what. */
const SUBJECTS: ReadonlySet<string> = new Set(["actor", "nisba", "means", "act"]);
/** Types of acts that strike a place. */
const STRIKES: ReadonlySet<string> = new Set(["shelling", "air_strike", "drone_strike", "armed_attack", "explosion", "suicide_attack"]);

/** Whether a name is the object of a verb of striking, behind its subject: قصفت إسرائيل دمشق، استهدفت غارة إسرائيلية غزة. */
export function isStruck({ mentions }: Pick<Scene, "mentions">, i: number): boolean {
	const endingAt = (to: number, fits: (mention: MentionLike) => boolean) => mentions.findLast((m) => m.to === to && fits(m));
	let at = i;
	for (let subject = endingAt(at, isSubject); subject; subject = endingAt(at, isSubject)) at = subject.from;
	return at < i && endingAt(at, isStriking) !== undefined;
}

function isSubject(mention: MentionLike): boolean {
	const { family, unit, proclitics } = mention;
	return SUBJECTS.has(family) && !unit.verb && proclitics === "" && (family !== "act" || isOfStrike(mention));
}

function isStriking(mention: MentionLike): boolean {
	return mention.family === "act" && mention.unit.verb && mention.enclitic === "" && isOfStrike(mention);
}

function isOfStrike({ unit: { sense, entry } }: MentionLike): boolean {
	return sense.frame === "hit" || STRIKES.has(entry.attributes.get("type") ?? "");
}
