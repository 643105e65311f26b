/**
 * What a verb's form tells: its time, that it is shortened as behind "did not" alone (يستعيد, لم يستعد), that it is the past as it stands before a pronoun alone
 * (أنهى, أنهاها), and that it is passive by its letters. Most passives are written as the active.
 */
export type Voice = "past" | "bound" | "present" | "jussive" | "passive";

/** "Two", which is no form of أثنى. */
const TWO = "اثنين";

/**
 * Forms of a regular verb from its third person masculine singular past and present, both in matching form.
 * Covers the persons that reports use: all third persons, first person plural, and the passives that are spelled apart.
 * قصف يقصف gives قصف قصفت قصفوا قصفا قصفتا قصفن قصفنا, يقصف تقصف يقصفون تقصفون يقصفوا نقصف يقصفان تقصفان.
 * A form that could be both past and present counts as past.
 */
export function conjugate(past: string, present: string): Map<string, Voice> {
	const forms = new Map<string, Voice>();
	const put = (list: readonly string[], voice: Voice) => {
		for (const form of list) if (form !== TWO && !forms.has(form)) forms.set(form, voice);
	};
	put(pastForms(past), "past");
	if (past.at(-1) === "ي") put([`${past.slice(0, -1)}ا`], "bound");
	put(presentForms(present), "present");
	put(jussiveForms(present), "jussive");
	put(passiveForms(past), "passive");
	return forms;
}

function pastForms(past: string): string[] {
	const last = past.at(-1);
	if (last === "ا" || last === "ي") {
		const base = past.slice(0, -1);
		const joint = last === "ا" && past.length <= 3 ? `${base}و` : `${base}ي`;
		return [past, `${base}ت`, `${base}وا`, `${base}تا`, `${joint}ا`, `${joint}ن`, `${joint}نا`, `${joint}ت`, `${base}ي`];
	}
	const forms = [past, `${past}ت`, `${past}وا`, `${past}ا`, `${past}تا`, `${past}ن`, `${past}نا`];
	// Hollow verbs shorten before a consonant and have a passive of their own: قال قلنا, قيل; اغتال اغتلن, اغتيل.
	const middle = past.length - 2;
	if (past.length >= 3 && past[middle] === "ا") {
		const short = past.slice(0, middle) + past.slice(middle + 1);
		forms.push(`${short}ن`, `${short}نا`);
	}
	return forms;
}

function passiveForms(past: string): string[] {
	const forms: string[] = [];
	const middle = past.length - 2;
	// Of three letters they are all nouns as well: دير، قيد، دين.
	if (past.length >= 4 && past[middle] === "ا") {
		const passive = `${past.slice(0, middle)}ي${past.slice(middle + 1)}`;
		forms.push(passive, `${passive}ت`, `${passive}وا`);
	}
	// Forms VI and III take waw in the passive: حاصر حوصر, تبادل تبودل. ووفق and ووصل are "and" with another word.
	if (past.length >= 4 && past[past.length - 3] === "ا" && past[0] !== "و") {
		const passive = `${past.slice(0, -3)}و${past.slice(-2)}`;
		forms.push(passive, `${passive}ت`, `${passive}وا`);
	}
	return forms;
}

function presentForms(present: string): string[] {
	const body = present.slice(1);
	const forms: string[] = [];
	for (const person of ["ي", "ت", "ن"]) forms.push(person + body);
	const last = body.at(-1);
	const weak = last === "ي" || last === "و" || last === "ا";
	const base = weak ? body.slice(0, -1) : body;
	for (const person of ["ي", "ت"]) forms.push(`${person}${base}ون`, `${person}${base}وا`, `${person}${body}ان`, `${person}${body}ا`);
	if (weak) for (const person of ["ي", "ت", "ن"]) forms.push(`${person}${base}ي`);
	// What hollow verbs have in the passive: يقاد، يصاب.
	const middle = body.length - 2;
	if (!weak && body.length >= 3 && "وي".includes(body[middle] as string))
		for (const person of ["ي", "ت"]) forms.push(`${person}${body.slice(0, middle)}ا${body.slice(middle + 1)}`);
	return forms;
}

/** Shortened forms of weak and hollow verbs: يسعى لم يسع, يقول لم يقل, يصيب لم يصب. */
function jussiveForms(present: string): string[] {
	const body = present.slice(1);
	const forms: string[] = [];
	const last = body.at(-1);
	const weak = last === "ي" || last === "و" || last === "ا";
	if (weak) for (const person of ["ي", "ت", "ن"]) forms.push(person + body.slice(0, -1));
	const middle = body.length - 2;
	if (!weak && body.length >= 3 && "اوي".includes(body[middle] as string)) {
		const short = body.slice(0, middle) + body.slice(middle + 1);
		forms.push(`ي${short}`, `ت${short}`);
	}
	return forms;
}

/** Regular endings of a noun or adjective: feminine, sound plurals, dual, accusative. مدني gives مدنيه مدنيين مدنيون مدنيان مدنيات مدنيا. */
export function inflect(stem: string): string[] {
	const base = stem.endsWith("ه") ? stem.slice(0, -1) : stem;
	const feminine = `${base}ه`;
	const forms = [stem, feminine, `${base}ين`, `${base}ون`, `${base}ان`, `${base}ات`, `${base}تين`, `${base}تان`, `${base}ا`];
	return [...new Set(forms)];
}

/** The accusative with tanwin of an indefinite noun: قصف قصفا. */
export function accusative(stem: string): string | null {
	return stem.endsWith("ه") || stem.endsWith("ا") || stem.endsWith("ات") || stem.length < 2 ? null : `${stem}ا`;
}

/** Construct forms of sound plurals and duals, before a genitive: مقاتلين مقاتلي, مسلحون مسلحو. */
export function construct(stem: string): string[] {
	const base = stem.endsWith("ه") ? stem.slice(0, -1) : stem;
	return [`${base}ي`, `${base}و`];
}
