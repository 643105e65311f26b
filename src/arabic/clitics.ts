/**
 * Attached particles and pronouns. A written word is one stem with at most a conjunction, a preposition and the article
 * before it and a pronoun after it: وبالمدينة is و + ب + ال + مدينه, قواته is قوات + ه.
 */
export interface Analysis {
	/** Conjunction, future mark and preposition, in order: a string of و ف س ب ل ك. */
	readonly proclitics: string;
	readonly definite: boolean;
	readonly stem: string;
	/** The attached pronoun, or the empty string. */
	readonly enclitic: string;
}

/** Pronouns attached to nouns, verbs and prepositions, longest first. */
const ENCLITICS = ["هما", "كما", "هم", "هن", "كم", "نا", "ها", "ه", "ي", "ك"];
const SHORTEST_STEM = 2;

/** All ways to split a word in matching form, the whole word first. */
export function analyses(word: string): Analysis[] {
	const found: Analysis[] = [{ proclitics: "", definite: false, stem: word, enclitic: "" }];
	if (word.length < 3) return found;
	const cuts: { proclitics: string; rest: string }[] = [{ proclitics: "", rest: word }];
	const first = word[0] as string;
	if (first === "و" || first === "ف") cuts.push({ proclitics: first, rest: word.slice(1) });
	for (const cut of [...cuts]) {
		const lead = cut.rest[0] as string;
		if (cut.rest.length < 3) continue;
		if (lead === "ب" || lead === "ل" || lead === "ك") cuts.push({ proclitics: cut.proclitics + lead, rest: cut.rest.slice(1) });
		else if (lead === "س" && "يتن".includes(cut.rest[1] as string)) cuts.push({ proclitics: `${cut.proclitics}س`, rest: cut.rest.slice(1) });
	}
	for (const { proclitics, rest } of cuts) {
		if (proclitics !== "") {
			add(found, proclitics, false, rest);
			// للمدينه: the article loses its alef after the preposition.
			if (proclitics.endsWith("ل") && rest[0] === "ل" && rest.length > 2) add(found, proclitics, true, rest.slice(1));
		}
		if (rest.length > 3 && rest.startsWith("ال")) add(found, proclitics, true, rest.slice(2));
		else withPronoun(found, proclitics, rest);
	}
	return found;
}

function add(found: Analysis[], proclitics: string, definite: boolean, stem: string): void {
	if (stem.length >= SHORTEST_STEM) found.push({ proclitics, definite, stem, enclitic: "" });
}

/** Splits a pronoun off; ta marbuta, written ت before it, comes back as ه, and the alef of وا is restored. */
function withPronoun(found: Analysis[], proclitics: string, rest: string): void {
	for (const enclitic of ENCLITICS) {
		if (!rest.endsWith(enclitic)) continue;
		const stem = rest.slice(0, -enclitic.length);
		if (stem.length < SHORTEST_STEM) continue;
		found.push({ proclitics, definite: false, stem, enclitic });
		const last = stem.at(-1);
		if (last === "ت" && stem.length > 2) found.push({ proclitics, definite: false, stem: `${stem.slice(0, -1)}ه`, enclitic });
		else if (last === "و") found.push({ proclitics, definite: false, stem: `${stem}ا`, enclitic });
		else if (last === "ا" && stem.length > 3) found.push({ proclitics, definite: false, stem: `${stem.slice(0, -1)}ي`, enclitic });
		if (enclitic.length > 1) return;
	}
}
