import { KINDS, MODALITIES } from "../../schemes/codebook.js";
import { compareDays, comparePlaces, compareProvinces, compareSources, compareTolls, compareValues, Relation } from "../compare.js";
import type { Draft, Valued } from "../draft.js";
import { FLAG, Question, type Seen, upTo } from "./question.js";
import { bucket, familyIn } from "./steps.js";

/** What an act can take over from another act of the article that it does not say itself. */
export type Heritage = "days" | "doers" | "places" | "targets";
export const HERITAGES: readonly Heritage[] = ["days", "doers", "places", "targets"];

/** One act's value that another may share. */
export interface Candidate {
	readonly from: Draft;
	/**
	 * `own` where the act says it itself, on doubtful ground; `previous` the nearest act before that says it; `next` the nearest behind; `first` the article's
	 * first; `most` the first that says what most say; `foe` an act that shows whom its other side fights.
	 */
	readonly source: "own" | "previous" | "next" | "first" | "most" | "foe";
	/** The parties lent, where parties are. */
	readonly values: readonly Valued<string>[];
	/** How many acts say or show the same; and their share of all that say such a thing, 0–1. */
	readonly often: number;
	readonly share: number;
	/** How many acts apart the two are told. */
	readonly apart: number;
}

const RELATIONS = Object.keys(Relation);
const MOST_OFTEN = 5;

// Edges of the steps in which numbers are seen.
const SHARES = [0, 0.2, 0.4, 0.7, 0.99];
const ACTS_APART = [0, 1, 3, 6, 12];
const SENTENCES_APART = [-4, -2, -1, 0, 1, 2, 4, 8];
const PLACES_IN_TEXT = [0, 1, 3, 8];

/** Whether an act shares a value with another. */
export const SHARED_QUESTION = new Question(
	{
		source: ["own", "previous", "next", "first", "most", "foe"],
		often: upTo(MOST_OFTEN),
		share: upTo(SHARES.length),
		between: upTo(ACTS_APART.length),
		gap: upTo(SENTENCES_APART.length),
		rule: [""],
		family: [],
		type: [],
		fromType: [],
		form: [],
		fromForm: [],
		frame: [],
		leading: [],
		following: [],
		prep: [],
		kind: KINDS,
		fromKind: KINDS,
		modality: MODALITIES,
		apart: FLAG,
		past: FLAG,
		fromPast: FLAG,
		title: FLAG,
		fromTitle: FLAG,
		fromSentence: upTo(PLACES_IN_TEXT.length),
		civil: FLAG,
		villain: FLAG,
		harm: FLAG,
		sameType: FLAG,
		sameFamily: FLAG,
		doers: RELATIONS,
		targets: RELATIONS,
		hit: RELATIONS,
		places: RELATIONS,
		provinces: RELATIONS,
		days: RELATIONS,
		tolls: RELATIONS,
		means: RELATIONS,
		objects: RELATIONS,
		sources: RELATIONS,
		met: FLAG,
		another: FLAG,
		definite: FLAG,
		toll: FLAG,
		tellings: upTo(3),
		length: ["", "day", "stretch"],
		precision: ["none"],
		value: ["none"],
	},
	[],
);

const { at } = SHARED_QUESTION;

/** Looks at an act and at one that it may share a value with, for all that speaks for or against it. */
export function lookAtShared(draft: Draft, candidate: Candidate, what: Heritage): Seen {
	const { from, source } = candidate;
	const { seen } = SHARED_QUESTION;
	const see = (aspect: number, value: string) => {
		seen[aspect] = SHARED_QUESTION.numberOf(aspect, value);
	};
	const family = familyIn(draft);
	see(at.source, source);
	seen[at.often] = Math.min(candidate.often, MOST_OFTEN);
	seen[at.share] = bucket(candidate.share, SHARES);
	seen[at.between] = bucket(candidate.apart, ACTS_APART);
	seen[at.gap] = bucket(draft.traits.sentence - from.traits.sentence, SENTENCES_APART);
	see(at.rule, what === "days" ? (from.days?.rule.split(":")[0] ?? "") : source === "own" ? (from.initiators[0]?.rule ?? "") : "");
	see(at.family, family);
	see(at.type, draft.type.value);
	see(at.fromType, from.type.value);
	see(at.form, draft.traits.form);
	see(at.fromForm, from.traits.form);
	see(at.frame, draft.traits.frame);
	see(at.leading, draft.traits.leading);
	see(at.following, draft.traits.around.following);
	see(at.prep, draft.traits.prep);
	see(at.kind, draft.kind);
	see(at.fromKind, from.kind);
	see(at.modality, draft.modality.value);
	seen[at.apart] = Number(draft.traits.apart);
	seen[at.past] = Number(draft.traits.past);
	seen[at.fromPast] = Number(from.traits.past);
	seen[at.title] = Number(draft.title);
	seen[at.fromTitle] = Number(from.title);
	seen[at.fromSentence] = bucket(from.traits.sentence, PLACES_IN_TEXT);
	seen[at.civil] = Number(from.targets.some((t) => t.value === "civilians"));
	seen[at.villain] = Number(compareValues(from.targets, draft.initiators) === Relation.same);
	seen[at.harm] = Number(draft.traits.harm);
	seen[at.sameType] = Number(draft.type.value === from.type.value);
	seen[at.sameFamily] = Number(family === familyIn(from));
	seen[at.doers] = compareValues(from.initiators, draft.initiators);
	seen[at.targets] = compareValues(from.targets, draft.targets);
	seen[at.hit] = compareValues(from.targets, draft.initiators);
	seen[at.places] = comparePlaces(from.places, draft.places);
	seen[at.provinces] = compareProvinces(from.places, draft.places);
	seen[at.days] = compareDays(from.days, draft.days);
	seen[at.tolls] = compareTolls(from.toll, draft.toll);
	seen[at.means] = compareValues(from.means, draft.means);
	seen[at.objects] = compareValues(from.objects, draft.objects);
	seen[at.sources] = compareSources(from.attribution, draft.attribution);
	seen[at.met] = Number(compareValues(from.initiators, draft.targets) === Relation.same);
	seen[at.another] = Number(draft.traits.another);
	seen[at.definite] = Number(draft.traits.definite);
	seen[at.toll] = Number(draft.toll.size > 0);
	seen[at.tellings] = Math.min(draft.traits.tellings, 3);
	see(at.length, what === "days" && from.days ? (from.days.from === from.days.to ? "day" : "stretch") : "");
	see(at.precision, draft.places[0]?.precision ?? "none");
	see(at.value, lentBy(candidate, what));
	return seen;
}

/** What would be lent, as far as it is one of few: an actor of the registry, or how closely a place is told. */
function lentBy({ from, values }: Candidate, what: Heritage): string {
	if (what === "days") return "none";
	if (what === "places") return from.places[0]?.precision ?? "none";
	return values[0]?.value.split(":")[0] ?? "none";
}
