import { KINDS } from "../../schemes/codebook.js";
import {
	compareCounts,
	compareDays,
	comparePlaces,
	compareProvinces,
	compareSources,
	compareTolls,
	compareValues,
	isSamePlace,
	Relation,
} from "../compare.js";
import type { Draft } from "../draft.js";
import type { Likeness } from "../likeness.js";
import { FLAG, Question, type Seen, upTo } from "./question.js";
import { bucket, familyIn } from "./steps.js";

const MOST_ARGUMENTS = 3;
const MOST_TELLINGS = 4;
const MOST_RIVALS = 5;
const MOST_ACTS = 4;
/** The lead: sentences up to this one. */
const LEAD = 2;
/** How many tellings of an act, the latest, a further one is held against. */
const COMPARED = 8;
/** Most acts told apart by how many of them share something with a telling. */
const MOST_SHARING = 4;

/** How like a sentence is to itself: more than any two are. */
const SAME_SENTENCE = 1.1;

// Edges of the steps in which numbers are seen.
const LIKE = [0.02, 0.05, 0.08, 0.12, 0.17, 0.25, 0.4, 0.6, 1];
const LESS = [0, 0.04, 0.1, 0.2, 0.4, 0.8];
const ALIKE = [0, 0.1, 0.2, 0.35, 0.5, 0.7];
const GAPS = [0, 1, 2, 3, 4, 8, 16];
const WITHIN = [0, 2, 5, 10, 20];
const TOLD = [1, 2, 4, 7, 12, 20];
const NUMBERED = [0, 1, 2, 5, 12, 40];

const RELATIONS = Object.keys(Relation);

/**
 * Types of one pair: the same, two that were told by words of their own, one that a loose word told, a bombardment of which only one tells that it came from
 * above.
 */
const Types = { same: 0, apart: 1, loose: 2, wider: 3 } as const;
/** Which of a pair stands in a title. */
const Titles = { none: 0, draft: 1, known: 2, both: 3 } as const;
/** Whether an act tells who did it, or he is inferred. */
const Doers = { none: 0, inferred: 1, named: 2 } as const;
/** How the later of a pair points back at something told before. */
const Back = { no: 0, definite: 1, bare: 2 } as const;

/** Whether a draft tells the same act as an earlier, folded one. */
export const RETOLD_QUESTION = new Question(
	{
		type: Object.keys(Types),
		family: [],
		kind: KINDS,
		form: [],
		leading: [],
		prep: [],
		act: [],
		knownAct: [],
		word: [],
		knownWord: [],
		doers: RELATIONS,
		targets: RELATIONS,
		places: RELATIONS,
		provinces: RELATIONS,
		sources: RELATIONS,
		done: RELATIONS,
		suffered: RELATIONS,
		days: RELATIONS,
		tolls: RELATIONS,
		means: RELATIONS,
		objects: RELATIONS,
		counts: RELATIONS,
		titles: Object.keys(Titles),
		back: Object.keys(Back),
		gap: upTo(GAPS.length),
		words: upTo(ALIKE.length),
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
		like: upTo(LIKE.length),
		lessLike: upTo(LESS.length),
		likest: FLAG,
		fewerWords: upTo(LESS.length),
		latest: upTo(GAPS.length),
		within: upTo(WITHIN.length + 1),
		nearest: FLAG,
		rivals: upTo(MOST_RIVALS),
		ofType: upTo(MOST_RIVALS),
		nearer: upTo(MOST_RIVALS),
		told: upTo(TOLD.length),
		worth: upTo(ALIKE.length),
		doer: Object.keys(Doers),
		knownDoer: Object.keys(Doers),
		numbered: upTo(NUMBERED.length),
		frame: [],
		harm: FLAG,
		acts: upTo(MOST_ACTS),
		fine: ["none"],
		sharingPlace: upTo(MOST_SHARING),
		sharingDoer: upTo(MOST_SHARING),
		sharingTarget: upTo(MOST_SHARING),
		sharingToll: upTo(MOST_SHARING),
		sharingDay: upTo(MOST_SHARING),
		sharingSource: upTo(MOST_SHARING),
		betterPlace: RELATIONS,
		betterToll: RELATIONS,
	},
	[],
);

const { at } = RETOLD_QUESTION;

/**
 * Looks at a draft for what it brings to every pair with an earlier one. `lookAtPair` adds the earlier one: a draft is looked at
 * once and not with each.
 */
export function lookAtDraft(draft: Draft, round: Round): void {
	const { seen } = RETOLD_QUESTION;
	seen[at.family] = RETOLD_QUESTION.numberOf(at.family, familyIn(draft));
	seen[at.kind] = RETOLD_QUESTION.numberOf(at.kind, draft.kind);
	seen[at.form] = RETOLD_QUESTION.numberOf(at.form, draft.traits.form);
	seen[at.leading] = RETOLD_QUESTION.numberOf(at.leading, draft.traits.leading);
	seen[at.prep] = RETOLD_QUESTION.numberOf(at.prep, draft.traits.prep);
	seen[at.act] = RETOLD_QUESTION.numberOf(at.act, draft.type.value);
	seen[at.word] = RETOLD_QUESTION.numberOf(at.word, draft.traits.entry);
	seen[at.rivals] = Math.min(round.rivals.length, MOST_RIVALS);
	seen[at.told] = bucket(round.told, TOLD);
	seen[at.back] = !draft.traits.definite ? Back.no : draft.places.length === 0 && draft.initiators.length === 0 ? Back.bare : Back.definite;
	seen[at.another] = Number(draft.traits.another);
	seen[at.apart] = Number(draft.traits.apart);
	seen[at.past] = Number(draft.traits.past);
	seen[at.killing] = Number(draft.type.value === "killing");
	seen[at.definite] = Number(draft.traits.definite);
	seen[at.early] = Number(draft.traits.sentence <= LEAD);
	seen[at.args] = argumentsOf(draft);
	seen[at.doer] = doersOf(draft);
	seen[at.frame] = RETOLD_QUESTION.numberOf(at.frame, draft.traits.frame);
	seen[at.harm] = Number(draft.traits.harm);
	seen[at.acts] = Math.min(draft.traits.acts, MOST_ACTS);
}

function doersOf({ initiators }: Draft): number {
	if (initiators.length === 0) return Doers.none;
	return initiators.every(({ rule }) => rule.startsWith("doer.")) ? Doers.inferred : Doers.named;
}

/** What tellings of one act can have in common, where it matters how many other acts have it in common with a telling too. */
const SHARED = ["places", "doers", "targets", "tolls", "days", "sources"] as const;
type Shared = (typeof SHARED)[number];

/** How a draft stands in something to each of its rivals; how many of them have it in common with the draft, and the most that any has. */
interface Ranked {
	readonly relations: readonly Relation[];
	readonly same: number;
	readonly most: Relation;
}

const COMPARISONS: Readonly<Record<Shared, (known: Draft, draft: Draft) => Relation>> = {
	places: (known, draft) => comparePlaces(known.places, draft.places),
	doers: (known, draft) => compareValues(known.initiators, draft.initiators),
	targets: (known, draft) => compareValues(known.targets, draft.targets),
	tolls: (known, draft) => compareTolls(known.toll, draft.toll),
	days: (known, draft) => compareDays(known.days, draft.days),
	sources: (known, draft) => compareSources(known.attribution, draft.attribution),
};

function ranked(rivals: readonly Draft[], draft: Draft, what: Shared): Ranked {
	const relations = rivals.map((known) => COMPARISONS[what](known, draft));
	const same = relations.filter((relation) => relation === Relation.same).length;
	return { relations, same: Math.min(same, MOST_SHARING), most: Math.max(Relation.none, ...relations) as Relation };
}

/** What is round a pair: the acts told before that could be the same, the latest first, and how like the draft each is. */
export interface Round {
	readonly rivals: readonly Draft[];
	/** Acts told before, whether or not they could be the same. */
	readonly told: number;
	/** How like each one's sentences and words are to the draft's, and the most that any is. */
	readonly like: readonly number[];
	readonly words: readonly number[];
	readonly mostLike: number;
	readonly mostWords: number;
	/** Those of the draft's own type up to each; the last number is of all. */
	readonly ofType: readonly number[];
	readonly shared: Readonly<Record<Shared, Ranked>>;
	readonly likeness: Likeness;
}

/** Holds all acts that a draft could tell again against it: which of them is the likest tells more than how like one is. */
export function roundOf(rivals: readonly Draft[], draft: Draft, told: number, likeness: Likeness): Round {
	const like: number[] = [];
	const words: number[] = [];
	const ofType = [0];
	for (const known of rivals) {
		like.push(sentencesAlike(known, draft, likeness));
		words.push(alike(known.words, draft.words));
		ofType.push((ofType.at(-1) as number) + (known.type.value === draft.type.value ? 1 : 0));
	}
	const shared = Object.fromEntries(SHARED.map((what) => [what, ranked(rivals, draft, what)])) as Record<Shared, Ranked>;
	return { rivals, told, like, words, mostLike: Math.max(0, ...like), mostWords: Math.max(0, ...words), ofType, shared, likeness };
}

/** Looks at one of the earlier, folded drafts beside the one looked at last, for all that speaks for or against their telling one act. */
export function lookAtPair(i: number, draft: Draft, round: Round): Seen {
	const { seen } = RETOLD_QUESTION;
	const known = round.rivals[i] as Draft;
	const like = round.like[i] as number;
	const words = round.words[i] as number;
	const last = known.quotes.at(-1) as Draft["quotes"][number];
	const { places, doers, targets, tolls, days, sources } = round.shared;
	const sharing = ({ relations, same }: Ranked) => (relations[i] === Relation.same ? same : 0);
	seen[at.type] = typesOf(known, draft);
	seen[at.knownAct] = RETOLD_QUESTION.numberOf(at.knownAct, known.type.value);
	seen[at.knownWord] = RETOLD_QUESTION.numberOf(at.knownWord, known.traits.entry);
	seen[at.doers] = doers.relations[i] as Relation;
	seen[at.targets] = targets.relations[i] as Relation;
	seen[at.done] = compareValues(known.initiators, draft.targets);
	seen[at.suffered] = compareValues(known.targets, draft.initiators);
	seen[at.places] = places.relations[i] as Relation;
	seen[at.provinces] = compareProvinces(known.places, draft.places);
	seen[at.sources] = sources.relations[i] as Relation;
	seen[at.days] = days.relations[i] as Relation;
	seen[at.tolls] = tolls.relations[i] as Relation;
	seen[at.means] = compareValues(known.means, draft.means);
	seen[at.objects] = compareValues(known.objects, draft.objects);
	seen[at.counts] = compareCounts(known.count, draft.count);
	seen[at.titles] = known.title ? (draft.title ? Titles.both : Titles.known) : draft.title ? Titles.draft : Titles.none;
	seen[at.gap] = bucket(draft.traits.sentence - known.traits.sentence, GAPS);
	seen[at.latest] = bucket(draft.traits.sentence - last.sentence, GAPS);
	seen[at.within] = withinSentence(last, draft);
	seen[at.words] = bucket(words, ALIKE);
	seen[at.fewerWords] = bucket(round.mostWords - words, LESS);
	seen[at.like] = bucket(like, LIKE);
	seen[at.lessLike] = bucket(round.mostLike - like, LESS);
	seen[at.likest] = Number(like === round.mostLike);
	seen[at.modality] = Number(known.modality.value === draft.modality.value);
	seen[at.entry] = Number(known.traits.entry === draft.traits.entry);
	seen[at.knownPast] = Number(known.traits.past);
	seen[at.knownKilling] = Number(known.type.value === "killing");
	seen[at.title] = Number(known.title);
	seen[at.knownArgs] = argumentsOf(known);
	seen[at.tellings] = Math.min(known.traits.tellings, MOST_TELLINGS);
	seen[at.nearest] = Number(i === 0);
	seen[at.ofType] = Math.min(round.ofType.at(-1) as number, MOST_RIVALS);
	seen[at.nearer] = Math.min(round.ofType[i] as number, MOST_RIVALS);
	seen[at.worth] = bucket(round.likeness.ofWords(known.words, draft.words), ALIKE);
	seen[at.knownDoer] = doersOf(known);
	seen[at.numbered] = bucket(largestInCommon(known, draft), NUMBERED);
	seen[at.fine] = RETOLD_QUESTION.numberOf(at.fine, precisionOf(known, draft));
	seen[at.sharingPlace] = sharing(places);
	seen[at.sharingDoer] = sharing(doers);
	seen[at.sharingTarget] = sharing(targets);
	seen[at.sharingToll] = sharing(tolls);
	seen[at.sharingDay] = sharing(days);
	seen[at.sharingSource] = sharing(sources);
	seen[at.betterPlace] = better(places, i);
	seen[at.betterToll] = better(tolls, i);
	return seen;
}

/** What the rival has that has most in common with a draft, where a rival has less. */
function better({ relations, most }: Ranked, i: number): Relation {
	return most > (relations[i] as Relation) ? most : Relation.none;
}

const FROM_ABOVE: ReadonlySet<string> = new Set(["air_strike", "drone_strike"]);

/** "القصف" without a weapon can be shelling or come from above: whether one draft tells so little of what the other does. */
export function isWider(a: Draft, b: Draft): boolean {
	return a.type.value === "shelling" && a.means.length === 0 && FROM_ABOVE.has(b.type.value);
}

function typesOf(known: Draft, draft: Draft): number {
	if (known.type.value === draft.type.value) return Types.same;
	if (isWider(known, draft) || isWider(draft, known)) return Types.wider;
	return known.specific && draft.specific ? Types.apart : Types.loose;
}

/** The largest number that two tellings have in common in their tolls: a large one is seldom that of two acts. */
function largestInCommon(a: Draft, b: Draft): number {
	let most = 0;
	for (const [key, { total }] of a.toll) {
		const other = b.toll.get(key)?.total;
		if (other && other[0] === total[0] && other[1] === total[1]) most = Math.max(most, total[0] ?? 0);
	}
	return most;
}

/** How closely a place is told that two tellings share; `none` where they share none. */
function precisionOf(a: Draft, b: Draft): string {
	for (const x of a.places) for (const y of b.places) if (isSamePlace(x, y)) return x.precision;
	return "none";
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

/** How like the sentence of a telling is to the likest of those that told an act before, 0–1; more where it is one of them. */
function sentencesAlike(known: Draft, draft: Draft, likeness: Likeness): number {
	const { sentence } = draft.traits;
	let most = 0;
	for (let k = Math.max(0, known.quotes.length - COMPARED); k < known.quotes.length; k++) {
		const told = (known.quotes[k] as Draft["quotes"][number]).sentence;
		if (told === sentence) return SAME_SENTENCE;
		most = Math.max(most, likeness.of(told, sentence));
	}
	return most;
}

/** How far behind the words that told an act last the next telling starts, in steps from 1; 0 where that is another sentence. */
function withinSentence(last: Draft["quotes"][number], { quotes: [quote] }: Draft): number {
	return quote && quote.sentence === last.sentence ? 1 + bucket(quote.from - last.to, WITHIN) : 0;
}

/** Share of the shorter telling's words that the other has too. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	if (few.size === 0) return 0;
	let both = 0;
	for (const word of few) if (many.has(word)) both++;
	return both / few.size;
}
