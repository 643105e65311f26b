import { KINDS } from "../../schemes/codebook.js";
import { compareCounts, compareDays, comparePlaces, compareTolls, compareValues, Relation } from "../compare.js";
import type { Draft } from "../draft.js";
import type { Likeness } from "../likeness.js";
import { bucket, familyIn } from "./claim.js";
import { FLAG, Question, type Seen, upTo } from "./question.js";

const MOST_ARGUMENTS = 3;
const MOST_TELLINGS = 4;
const MOST_RIVALS = 4;
/** The lead: sentences up to this one. */
const LEAD = 2;

const RELATIONS = Object.keys(Relation);

/** Types of one pair: the same, two that were told by words of their own, one that a loose word told. */
const Types = { same: 0, apart: 1, loose: 2 } as const;
/** Which of a pair stands in a title. */
const Titles = { none: 0, draft: 1, known: 2, both: 3 } as const;
/** How the later of a pair points back at something told before. */
const Back = { no: 0, definite: 1, bare: 2 } as const;

/** Whether a draft tells the same act as an earlier, folded one. */
export const RETOLD_QUESTION = new Question(
	{
		type: Object.keys(Types),
		family: [],
		kind: KINDS,
		form: [],
		doers: RELATIONS,
		targets: RELATIONS,
		places: RELATIONS,
		days: RELATIONS,
		tolls: RELATIONS,
		means: RELATIONS,
		objects: RELATIONS,
		counts: RELATIONS,
		titles: Object.keys(Titles),
		back: Object.keys(Back),
		gap: upTo(5),
		near: upTo(3),
		words: upTo(5),
		roughly: upTo(2),
		modality: FLAG,
		entry: FLAG,
		another: FLAG,
		apart: FLAG,
		past: FLAG,
		knownPast: FLAG,
		killing: FLAG,
		knownKilling: FLAG,
		definite: FLAG,
		title: FLAG,
		early: FLAG,
		args: upTo(MOST_ARGUMENTS),
		knownArgs: upTo(MOST_ARGUMENTS),
		tellings: upTo(MOST_TELLINGS),
		sentences: [...upTo(5), "same"],
		nearest: FLAG,
		rivals: upTo(MOST_RIVALS),
	},
	[
		["type", "type"],
		["type+family", "type", "family"],
		["doers", "doers"],
		["targets", "targets"],
		["places", "places"],
		["days", "days"],
		["tolls", "tolls"],
		["means", "means"],
		["objects", "objects"],
		["counts", "counts"],
		["places+doers", "places", "doers"],
		["places+tolls", "places", "tolls"],
		["places+type", "places", "type"],
		["places+days", "places", "days"],
		["doers+tolls", "doers", "tolls"],
		["doers+targets", "doers", "targets"],
		["titles", "titles"],
		["titles+places", "titles", "places"],
		["titles+tolls", "titles", "tolls"],
		["titles+type", "titles", "type"],
		["back", "back"],
		["back+type", "back", "type"],
		["back+places", "back", "places"],
		["back+gap", "back", "near"],
		["gap", "gap"],
		["gap+places", "near", "places"],
		["modality", "modality"],
		["another", "another"],
		["apart", "apart"],
		["apart+places", "apart", "places"],
		["past", "knownPast", "past"],
		["killing+tolls", "killing", "knownKilling", "tolls"],
		["form", "form"],
		["entry", "entry"],
		["words", "words"],
		["words+titles", "words", "titles"],
		["roughly+places", "roughly", "places"],
		["roughly+type", "roughly", "type"],
		["kind", "kind"],
		["kind+doers", "kind", "doers"],
		["sentences", "sentences"],
		["nearest", "nearest"],
		["rivals", "rivals"],
		["rivals+nearest", "rivals", "nearest"],
		["nearest+definite", "nearest", "definite"],
		["args", "args"],
		["args+definite", "args", "definite"],
		["args+args", "args", "knownArgs"],
		["tellings", "tellings"],
		["title+early", "title", "early"],
		["entry+definite", "entry", "definite"],
	],
);

const { at } = RETOLD_QUESTION;

/**
 * Looks at a draft for what it brings to every pair with an earlier one. `lookAtPair` adds the earlier one: a draft is looked at
 * once and not with each.
 */
export function lookAtDraft(draft: Draft): void {
	const { seen } = RETOLD_QUESTION;
	seen[at.family] = RETOLD_QUESTION.numberOf(at.family, familyIn(draft));
	seen[at.kind] = RETOLD_QUESTION.numberOf(at.kind, draft.kind);
	seen[at.form] = RETOLD_QUESTION.numberOf(at.form, draft.traits.form);
	seen[at.back] = !draft.traits.definite ? Back.no : draft.places.length === 0 && draft.initiators.length === 0 ? Back.bare : Back.definite;
	seen[at.another] = Number(draft.traits.another);
	seen[at.apart] = Number(draft.traits.apart);
	seen[at.past] = Number(draft.traits.past);
	seen[at.killing] = Number(draft.type.value === "killing");
	seen[at.definite] = Number(draft.traits.definite);
	seen[at.early] = Number(draft.traits.sentence <= LEAD);
	seen[at.args] = argumentsOf(draft);
}

/** What is round a pair: the acts told before that could be the same, and how like the sentences of an article are. */
export interface Round {
	/** The earlier of the pair is the latest that could be. */
	readonly nearest: boolean;
	/** How many there are. */
	readonly rivals: number;
	readonly likeness: Likeness;
}

/** Looks at an earlier, folded draft beside the one looked at last, for all that speaks for or against their telling one act. */
export function lookAtPair(known: Draft, draft: Draft, { nearest, rivals, likeness: sentences }: Round): Seen {
	const { seen } = RETOLD_QUESTION;
	const gap = draft.traits.sentence - known.traits.sentence;
	const likeness = alike(known.words, draft.words);
	seen[at.type] = known.type.value === draft.type.value ? Types.same : known.specific && draft.specific ? Types.apart : Types.loose;
	seen[at.doers] = compareValues(known.initiators, draft.initiators);
	seen[at.targets] = compareValues(known.targets, draft.targets);
	seen[at.places] = comparePlaces(known.places, draft.places);
	seen[at.days] = compareDays(known.days, draft.days);
	seen[at.tolls] = compareTolls(known.toll, draft.toll);
	seen[at.means] = compareValues(known.means, draft.means);
	seen[at.objects] = compareValues(known.objects, draft.objects);
	seen[at.counts] = compareCounts(known.count, draft.count);
	seen[at.titles] = known.title ? (draft.title ? Titles.both : Titles.known) : draft.title ? Titles.draft : Titles.none;
	seen[at.gap] = bucket(gap, GAPS);
	seen[at.near] = bucket(gap, NEAR);
	seen[at.words] = bucket(likeness, LIKENESS);
	seen[at.roughly] = bucket(likeness, ROUGHLY);
	seen[at.modality] = Number(known.modality.value === draft.modality.value);
	seen[at.entry] = Number(known.traits.entry === draft.traits.entry);
	seen[at.knownPast] = Number(known.traits.past);
	seen[at.knownKilling] = Number(known.type.value === "killing");
	seen[at.title] = Number(known.title);
	seen[at.knownArgs] = argumentsOf(known);
	seen[at.tellings] = Math.min(known.traits.tellings, MOST_TELLINGS);
	seen[at.sentences] = sentencesAlike(known, draft, sentences);
	seen[at.nearest] = Number(nearest);
	seen[at.rivals] = Math.min(rivals, MOST_RIVALS);
	return seen;
}

/** How many of its parts an act tells, up to a bound. */
function argumentsOf({ initiators, targets, places, days, toll, means }: Draft): number {
	const told =
		Number(initiators.length > 0) +
		Number(targets.length > 0) +
		Number(places.length > 0) +
		Number(days !== null) +
		Number(toll.size > 0) +
		Number(means.length > 0);
	return Math.min(told, MOST_ARGUMENTS);
}

/** How like the sentence of a telling is to the likest of those that told an act before, in steps; a step of its own where it is one of them. */
function sentencesAlike(known: Draft, draft: Draft, likeness: Likeness): number {
	const { sentence } = draft.traits;
	let most = 0;
	for (let k = Math.max(0, known.quotes.length - COMPARED); k < known.quotes.length; k++) {
		const told = (known.quotes[k] as Draft["quotes"][number]).sentence;
		if (told === sentence) return ALIKE.length + 1;
		most = Math.max(most, likeness.of(told, sentence));
	}
	return bucket(most, ALIKE);
}

/** How many tellings of an act, the latest, a further one is held against. */
const COMPARED = 8;
const ALIKE = [0.02, 0.08, 0.15, 0.25, 0.4];

const GAPS = [0, 1, 2, 4, 8];
const NEAR = [0, 1, 3];
const LIKENESS = [0.1, 0.2, 0.35, 0.5, 0.7];
const ROUGHLY = [0.2, 0.5];

/** Share of the shorter telling's words that the other has too. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	if (few.size === 0) return 0;
	let both = 0;
	for (const word of few) if (many.has(word)) both++;
	return both / few.size;
}
