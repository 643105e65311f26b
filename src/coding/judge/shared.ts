import { KINDS, MODALITIES } from "../../schemes/codebook.js";
import { comparePlaces, compareValues, Relation } from "../compare.js";
import type { Draft, Valued } from "../draft.js";
import { FLAG, Question, type Seen, upTo } from "./question.js";
import { familyIn } from "./steps.js";

/** What an act can take over from another act of the article that it does not say itself. */
export type Heritage = "days" | "doers" | "places" | "targets";
export const HERITAGES: readonly Heritage[] = ["days", "doers", "places", "targets"];

/** One act's value that another may share. */
export interface Candidate {
	readonly from: Draft;
	/**
	 * `own` where the act says it itself, on doubtful ground; `previous` the nearest act before that says it; `first` the article's
	 * first; `foe` an act that shows whom its other side fights.
	 */
	readonly source: "own" | "previous" | "first" | "foe";
	/** The parties lent, where parties are. */
	readonly values: readonly Valued<string>[];
	/** How many acts show the same. */
	readonly often: number;
}

const RELATIONS = Object.keys(Relation);

/** Whether an act shares a value with another. */
export const SHARED_QUESTION = new Question(
	{
		source: ["own", "previous", "first", "foe"],
		often: upTo(3),
		rule: [""],
		within: ["same", "next", "far"],
		family: [],
		type: [],
		form: [],
		frame: [],
		kind: KINDS,
		fromKind: KINDS,
		modality: MODALITIES,
		apart: FLAG,
		past: FLAG,
		fromPast: FLAG,
		title: FLAG,
		fromTitle: FLAG,
		civil: FLAG,
		villain: FLAG,
		sameType: FLAG,
		sameFamily: FLAG,
		doers: RELATIONS,
		places: RELATIONS,
		met: FLAG,
		another: FLAG,
		definite: FLAG,
		toll: FLAG,
		tellings: upTo(3),
		length: ["", "day", "stretch"],
	},
	[
		["source", "source"],
		["source+often", "source", "often"],
		["source+rule", "source", "rule"],
		["source+within", "source", "within"],
		["source+family", "source", "family"],
		["source+type", "source", "type"],
		["source+apart", "source", "apart"],
		["source+past", "source", "past", "fromPast"],
		["source+form", "source", "form"],
		["source+modality", "source", "modality"],
		["source+title", "source", "title", "fromTitle"],
		["source+civil", "source", "civil"],
		["source+villain", "source", "villain"],
		["source+kind", "source", "kind", "fromKind"],
		["source+same-type", "source", "sameType"],
		["source+same-family", "source", "sameFamily"],
		["source+doers", "source", "doers"],
		["source+places", "source", "places"],
		["source+met", "source", "met"],
		["source+frame", "source", "frame"],
		["source+another", "source", "another"],
		["source+definite", "source", "definite"],
		["source+toll", "source", "toll"],
		["source+tellings", "source", "tellings"],
		["source+length", "source", "length"],
	],
);

const { at } = SHARED_QUESTION;

/** Looks at an act and at one that it may share a value with, for all that speaks for or against it. */
export function lookAtShared(draft: Draft, { from, source, often }: Candidate, what: Heritage): Seen {
	const { seen } = SHARED_QUESTION;
	const see = (aspect: number, value: string) => {
		seen[aspect] = SHARED_QUESTION.numberOf(aspect, value);
	};
	const family = familyIn(draft);
	const sentences = draft.traits.sentence - from.traits.sentence;
	see(at.source, source);
	seen[at.often] = Math.min(often, 3);
	see(at.rule, what === "days" ? (from.days?.rule.split(":")[0] ?? "") : source === "own" ? (from.initiators[0]?.rule ?? "") : "");
	see(at.within, sentences === 0 ? "same" : sentences === 1 ? "next" : "far");
	see(at.family, family);
	see(at.type, draft.type.value);
	see(at.form, draft.traits.form);
	see(at.frame, draft.traits.frame);
	see(at.kind, draft.kind);
	see(at.fromKind, from.kind);
	see(at.modality, draft.modality.value);
	seen[at.apart] = Number(draft.traits.apart);
	seen[at.past] = Number(draft.traits.past);
	seen[at.fromPast] = Number(from.traits.past);
	seen[at.title] = Number(draft.title);
	seen[at.fromTitle] = Number(from.title);
	seen[at.civil] = Number(from.targets.some((t) => t.value === "civilians"));
	seen[at.villain] = Number(compareValues(from.targets, draft.initiators) === Relation.same);
	seen[at.sameType] = Number(draft.type.value === from.type.value);
	seen[at.sameFamily] = Number(family === familyIn(from));
	seen[at.doers] = compareValues(from.initiators, draft.initiators);
	seen[at.places] = comparePlaces(from.places, draft.places);
	seen[at.met] = Number(compareValues(from.initiators, draft.targets) === Relation.same);
	seen[at.another] = Number(draft.traits.another);
	seen[at.definite] = Number(draft.traits.definite);
	seen[at.toll] = Number(draft.toll.size > 0);
	seen[at.tellings] = Math.min(draft.traits.tellings, 3);
	see(at.length, what === "days" && from.days ? (from.days.from === from.days.to ? "day" : "stretch") : "");
	return seen;
}
