import { fold } from "../arabic/letters.js";
import type { Clause } from "./clauses.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import type { Trigger } from "./triggers.js";

/** The part that somebody has in an act. */
export type Role = "agent" | "patient" | "supporter" | "party" | "means" | "none";

/** A phrase with its part and the id of the rule that gave it. */
export interface Cast {
	readonly phrase: Phrase;
	readonly role: Role;
	readonly rule: string;
}

/** A part, and the id of the rule that gives it. */
export interface Verdict {
	readonly role: Role;
	readonly rule: string;
}

export const NONE: Verdict = { role: "none", rule: "role.none" };

/** A clause whose parts are being given. */
export interface Stage {
	readonly clause: Clause;
	/** A subject, an object has been found. */
	subject: boolean;
	object: boolean;
	readonly parsed: Parsed;
}

/** The part that a connecting phrase gives to whom it brings. */
export function byCue(role: string, phrase: Phrase): Verdict {
	// "تم زرعها بواسطة العناصر الإرهابية": somebody is no means.
	if (role === "means" && phrase.sort === "actor" && isArmed(phrase)) return { role: "agent", rule: "role.by" };
	switch (role) {
		case "agent":
			return { role: "agent", rule: "role.by" };
		case "support":
			return { role: "supporter", rule: "role.support" };
		case "against":
			return { role: "patient", rule: "role.against" };
		case "means":
			return { role: "means", rule: "role.with" };
		default:
			return NONE;
	}
}

/** The preposition that a trigger's form ends with: قضى على. */
export function ownPreposition({ mention: { unit } }: Trigger): string | undefined {
	const words = unit.form.text.split(" ");
	return words.length > 1 ? fold(words.at(-1) ?? "") : undefined;
}

/** Generic people who can do an armed act. */
const ARMED = new Set([
	"unidentified",
	"security_forces",
	"tribes",
	"criminals",
	"protesters",
	"political_party",
	"government_unspecified",
	"international_community",
]);

/** Those who can do an armed act: a registered body, or people of one. */
export function isArmed(phrase: Phrase): boolean {
	if (phrase.sort === "anaphora" || phrase.sort === "nisba") return true;
	const { group, kind } = phrase.head.unit.sense;
	if (phrase.sort === "actor")
		return group === "combatants" || (group === undefined && (kind !== "generic" || ARMED.has(phrase.head.unit.entry.id)));
	return phrase.sort === "person" && group === "combatants";
}

/** Those to whom things are done: civilians and the like, people counted, things. */
export function suffers(phrase: Phrase): boolean {
	if (phrase.sort === "object") return true;
	const group = phrase.head.unit.sense.group;
	if (group !== undefined && group !== "combatants") return true;
	return phrase.sort === "person" && (phrase.number !== null || group === undefined);
}

/** Generic people who are civilians besides; journalists, refugees and the like stand for themselves. */
export const SUFFERERS: ReadonlySet<string> = new Set(["civilians", "children", "women"]);
