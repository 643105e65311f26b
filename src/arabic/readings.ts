import type { Analysis } from "./clitics.js";
import type { Unit, Way } from "./language.js";
import { attachedPreposition, isNominal, PREPOSITION } from "./particles.js";

/** A form of the lexicons with the particles and pronoun that a text attaches to it. */
export interface Reading {
	readonly unit: Unit;
	/** Particles attached before the first word, in order: و ف ب ل ك. */
	readonly proclitics: string;
	readonly definite: boolean;
	/** The pronoun attached after the last word, or the empty string. */
	readonly enclitic: string;
}

const FIRST_PERSON = "ي";

/** Whether a form can be read where its first word is split so, and its last word is definite or not and has a pronoun or none. */
export function fits(unit: Unit, first: Analysis, definite: boolean, enclitic: string): boolean {
	if (unit.def && !definite) return false;
	// A passive has no object: قيمه is the word for value.
	if (unit.voice === "passive" && enclitic !== "") return false;
	// أنهى is so spelled before a pronoun alone; أنها is "that she".
	if (unit.voice === "bound" && enclitic === "") return false;
	// A verb that wants "on" has no object of its own: سيطرتها is the noun with its owner.
	if (unit.verb && enclitic !== "" && unit.sense.prep === PREPOSITION.on) return false;
	// A country's name has no pronoun: إيراني is its adjective.
	if (unit.sense.place && enclitic !== "") return false;
	// The pronoun of the first person is ني behind a verb: جندي is a soldier.
	if (unit.verb && enclitic === FIRST_PERSON) return false;
	// "To" leads to a noun or a present: لقطع الطريق is no past.
	if ((unit.voice === "past" || unit.voice === "bound") && attachedPreposition(first.proclitics) === PREPOSITION.for) return false;
	return !unit.verb || !(first.definite || isNominal(first.proclitics));
}

/** Whether of two entries that share a form the second is meant: a noun rather than a verb where the word is definite. */
export function isLikelier(reading: Reading, than: Reading): boolean {
	if (than.unit.entry.id === reading.unit.entry.id && !isOwned(reading, than)) return false;
	if (than.proclitics !== reading.proclitics) return false;
	if (!than.unit.verb || reading.unit.verb) return false;
	return reading.definite || attachedPreposition(reading.proclitics) !== "" || isOwned(reading, than);
}

/** "تقدمها": a noun with its owner, where the verb of the same letters moves and has no object. */
function isOwned({ unit, enclitic }: Reading, than: Reading): boolean {
	return enclitic !== "" && !unit.verb && than.unit.verb && than.unit.sense.frame === "move";
}

const NONE: readonly Reading[] = [];

/** Whether a form is a verb's that is written with hamza above its first alef, as أدان, which إدانته is not of. */
export function isAbove({ verb, form }: Unit): boolean {
	return verb && form.text.startsWith(HAMZA_ABOVE);
}

const HAMZA_ABOVE = "أ";

/** What a word means by itself: of each family the first reading, or a likelier one; `isOut` leaves forms out. */
export function readingsOf(ways: readonly Way[], isOut: (unit: Unit) => boolean = () => false): readonly Reading[] {
	if (ways.length === 0) return NONE;
	const readings: Reading[] = [];
	for (const { analysis, node } of ways) {
		for (const unit of node.units ?? []) {
			const { proclitics, definite, enclitic } = analysis;
			if (!fits(unit, analysis, definite, enclitic) || isOut(unit)) continue;
			const reading: Reading = { unit, proclitics, definite, enclitic };
			const at = readings.findIndex((other) => other.unit.family === unit.family);
			if (at < 0) readings.push(reading);
			else if (isLikelier(reading, readings[at] as Reading)) readings[at] = reading;
		}
	}
	return readings;
}
