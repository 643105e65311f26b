import { COMPLEMENTISERS, conjoined, RELATIVES, withoutAnd } from "../../arabic/particles.js";
import { endsFeminine, verbGender } from "../../arabic/statements.js";
import type { StatementType } from "../../schemes/codebook.js";
import type { Valued } from "../draft.js";
import { type Context, castAct } from "../event.js";
import type { Mention } from "../mentions.js";
import { SUBJECT_RULES } from "../roles.js";
import type { Trigger } from "../triggers.js";
import { valuesOf } from "./party.js";

/** The rule of a noun's genitive, which is the subject of a verb of the same letters. */
const GENITIVE = "role.strike-genitive";

/**
 * "وصل الوزير إلى بيروت وتعهد بدعم الجيش", "قصف الجيش المدينة، وهدد بالمزيد": a verb of a verbal act in "and" without a subject has the one of the verb that its sentence
 * began with, and so has a participle behind a comma: اقتحم الجيش البلدة، مطالبا السكان بالخروج. Takes the verb and its type; returns whom that subject stands for, empty where there is none or it is of the other gender.
 */
export function sameSubject({ from, verb, mention }: Trigger, type: StatementType, context: Context): Valued<string>[] {
	const { texts } = context.parsed.sentence;
	if (verb ? !conjoined(mention.proclitics) : texts[from - 1] !== ",") return [];
	const gender = verb ? genderAt(mention, texts) : endsFeminine(texts[from] ?? "") ? "f" : "m";
	for (const act of context.acts) {
		for (const first of act.triggers) {
			if (first.from >= from) return [];
			// "وقصف الجيش المدينة": by its letters the verb that opens a sentence may be a noun.
			const opens = first.from === 0 && conjoined(first.mention.proclitics);
			if (!(first.verb || opens) || first.passive || first.sort === "harm" || first.sort === "statement") continue;
			if (opensContent(first.from, texts)) return [];
			if (genderAt(first.mention, texts) !== gender) return [];
			const subject = castAct(act, context).find(
				({ phrase, rule }) =>
					(SUBJECT_RULES.has(rule) || (opens && rule === GENITIVE)) &&
					phrase.prep === null &&
					phrase.to <= from &&
					phrase.owner < 0 &&
					phrase.joined < 0,
			);
			return subject ? valuesOf(subject.phrase, type, context, "speaker.same-subject") : [];
		}
	}
	return [];
}

function genderAt({ from, enclitic, unit }: Mention, texts: readonly string[]): "f" | "m" | null {
	const text = withoutAnd(texts[from] ?? "");
	return verbGender(text.slice(0, text.length - enclitic.length), unit.voice === "present");
}

/** Whether "that" or a relative pronoun stands before a word: its verb is none that the sentence began with. */
function opensContent(at: number, texts: readonly string[]): boolean {
	for (let i = 0; i < at; i++) if (COMPLEMENTISERS.has(texts[i] ?? "") || RELATIVES.has(texts[i] ?? "")) return true;
	return false;
}
