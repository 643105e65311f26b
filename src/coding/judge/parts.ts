import { MODALITIES } from "../../schemes/codebook.js";
import { MOST_TIMES, type Past } from "../history.js";
import { FLAG, Question, type Seen, upTo } from "./question.js";

/** A part in an act that something named in its sentence can have. */
export type Part = "doer" | "target" | "place" | "object" | "means";
export const PARTS: readonly Part[] = ["doer", "target", "place", "object", "means"];

/** How an act is told, as far as it bears on who and what has a part in it. */
export interface Telling {
	/** Its main word: `verb`, `passive`, `adjective` or `noun`. */
	readonly form: string;
	readonly frame: string;
	readonly type: string;
	readonly entry: string;
	/** What its first word is: `event`, `hit`, `harm`, `light`. */
	readonly first: string;
	readonly modality: string;
	readonly title: boolean;
	readonly relative: boolean;
	/** Acts that its sentence tells, up to 3. */
	readonly acts: number;
	/** Places that stand in its clauses, up to 3; and whether the rules take any for it. */
	readonly sites: number;
	readonly placed: boolean;
	/** Whether the rules find a doer, somebody it is done to. */
	readonly done: boolean;
	readonly suffered: boolean;
}

/** Where something stands, seen from an act of its sentence. */
export interface Stand {
	/** In its own clauses (`in`), in those of the act before (`prev`) or behind (`next`), further away (`before`, `later`), or in none (`free`). */
	readonly where: string;
	/** `before` its first word, `between` its words or `after` its main word. */
	readonly at: string;
	/** Words from it, in steps up to 5. */
	readonly far: number;
}

/** What every noun phrase is described by. */
export interface Named {
	readonly role: string;
	readonly rule: string;
	readonly prep: string;
	readonly owned: boolean;
	readonly counted: boolean;
}

/** Somebody named in a sentence, seen from an act: what the rules make of him, and how he is named. */
export interface Somebody {
	readonly named: Named;
	readonly sort: string;
	/** Led by "and". */
	readonly conj: boolean;
	readonly kind: string;
	readonly armed: boolean;
	readonly cue: string;
	/** The one who speaks. */
	readonly speaks: boolean;
	/** Named as unknown or only as armed men. */
	readonly vague: boolean;
	/** What part he mainly had in the acts told before, and in those of the sentence. */
	readonly was: Past;
	readonly wasHere: Past;
	/** Whether he did the act told last, the attack told last. */
	readonly last: "none" | "doer" | "attacker";
	/** Named once more in the act, with a part that the rules give. */
	readonly twice: boolean;
}

/** A thing or weapon named in a sentence, seen from an act. */
export interface Something {
	readonly named: Named;
	/** Its class. */
	readonly id: string;
	/** Whether the rules take it for the act. */
	readonly given: boolean;
	/** Somebody owns it: مواقع لقوات النظام. */
	readonly owns: boolean;
	readonly definite: boolean;
}

/** A place named in a sentence, seen from an act. */
export interface Somewhere {
	/** Whether the rules take it for the act. */
	readonly given: boolean;
	readonly prep: string;
	/** Kind of the first word before its name, and of the place itself. */
	readonly head: string;
	readonly kind: string;
	/** Another place of the sentence is told to lie in it, or is known to. */
	readonly parent: boolean;
	readonly wider: boolean;
	/** "Where" stands behind it: في مدينة إدلب حيث. */
	readonly scene: boolean;
	/** Coordinated with one before. */
	readonly sibling: boolean;
	readonly known: boolean;
	/** Pointed back at, not named. */
	readonly pointed: boolean;
	/** How many acts told before were there, and places that the sentence names, up to a bound. */
	readonly was: number;
	readonly named: number;
}

const FARTHEST = 5;
const MOST = 3;
export const MOST_SITES = 5;
const PASTS: readonly Past[] = ["none", "doer", "target", "both"];
const STAND = { where: ["in", "prev", "next", "before", "later", "free"], at: ["before", "between", "after"], far: upTo(FARTHEST) };
const TELLING = { form: ["verb", "passive", "adjective", "noun"], frame: [], type: [], title: FLAG };
const NAMED = { role: [], rule: [], prep: [], owned: FLAG, counted: FLAG };

/** Features of every noun phrase. */
const OF_NAMED = [
	["role", "role"],
	["rule", "rule"],
	["role+frame", "role", "frame"],
	["role+type", "role", "type"],
	["where", "where"],
	["where+role", "where", "role"],
	["where+form", "where", "form"],
	["at", "at"],
	["at+form", "at", "form"],
	["at+form+frame", "at", "form", "frame"],
	["prep", "prep"],
	["prep+frame", "prep", "frame"],
	["prep+at", "prep", "at"],
	["far+at", "far", "at"],
	["owned+prep", "owned", "prep"],
	["counted", "counted"],
	["title+role", "title", "role"],
] as const;

/** Whether somebody is the doer of an act, or the one it is done to. */
const SOMEBODY_QUESTION = new Question(
	{
		...STAND,
		...TELLING,
		...NAMED,
		sort: [],
		kind: [],
		cue: ["none"],
		entry: [],
		first: [],
		modality: MODALITIES,
		armed: FLAG,
		conj: FLAG,
		speaks: FLAG,
		vague: FLAG,
		done: FLAG,
		suffered: FLAG,
		relative: FLAG,
		was: PASTS,
		here: PASTS,
		last: ["none", "doer", "attacker"],
		twice: FLAG,
	},
	[
		...OF_NAMED,
		["was", "was"],
		["was+role", "was", "role"],
		["was+kind", "was", "kind"],
		["here+role", "here", "role"],
		["here+where", "here", "where"],
		["last+role", "last", "role"],
		["last+at", "last", "at"],
		["twice+role", "twice", "role"],
		["role+kind", "role", "kind"],
		["cue", "cue"],
		["kind", "kind"],
		["kind+type", "kind", "type"],
		["armed+type", "armed", "type"],
		["armed+at+frame", "armed", "at", "frame"],
		["conj", "conj"],
		["speaks", "speaks"],
		["done+where", "done", "where"],
		["suffered+where", "suffered", "where"],
		["modality", "modality"],
		["sort+form", "sort", "form"],
		["relative+at", "relative", "at"],
		["vague", "vague"],
		["entry+at", "entry", "at"],
		["first+at", "first", "at"],
	],
);

/** The act that each question looked at last: those beside one act are looked at one after another. */
const looked = new Map<object, Telling>();

/** Looks at somebody beside an act, for all that speaks for or against a part in it. */
export function lookAtSomebody(act: Telling, stand: Stand, who: Somebody): Seen {
	const { at, seen } = SOMEBODY_QUESTION;
	if (looked.get(SOMEBODY_QUESTION) !== act) {
		looked.set(SOMEBODY_QUESTION, act);
		lookAtTelling(SOMEBODY_QUESTION, act);
		see(SOMEBODY_QUESTION, at.entry, act.entry);
		see(SOMEBODY_QUESTION, at.first, act.first);
		see(SOMEBODY_QUESTION, at.modality, act.modality);
		seen[at.done] = Number(act.done);
		seen[at.suffered] = Number(act.suffered);
		seen[at.relative] = Number(act.relative);
	}
	lookAtNamed(SOMEBODY_QUESTION, stand, who.named);
	see(SOMEBODY_QUESTION, at.sort, who.sort);
	see(SOMEBODY_QUESTION, at.kind, who.kind);
	see(SOMEBODY_QUESTION, at.cue, who.cue);
	seen[at.armed] = Number(who.armed);
	seen[at.conj] = Number(who.conj);
	seen[at.speaks] = Number(who.speaks);
	seen[at.vague] = Number(who.vague);
	see(SOMEBODY_QUESTION, at.was, who.was);
	see(SOMEBODY_QUESTION, at.here, who.wasHere);
	see(SOMEBODY_QUESTION, at.last, who.last);
	seen[at.twice] = Number(who.twice);
	return seen;
}

/** Whether a thing is what an act hits, a weapon what it is done with. */
const SOMETHING_QUESTION = new Question({ ...STAND, ...TELLING, ...NAMED, id: [], given: FLAG, owns: FLAG, definite: FLAG }, [
	...OF_NAMED,
	["given", "given"],
	["given+where", "given", "where"],
	["given+type", "given", "type"],
	["given+id", "given", "id"],
	["prep+role", "prep", "role"],
	["id", "id"],
	["id+type", "id", "type"],
	["id+role", "id", "role"],
	["owned+role", "owned", "role"],
	["owns+role", "owns", "role"],
	["definite", "definite"],
	["definite+role", "definite", "role"],
	["type", "type"],
]);

/** Looks at a thing or weapon beside an act. */
export function lookAtSomething(act: Telling, stand: Stand, what: Something): Seen {
	const { at, seen } = SOMETHING_QUESTION;
	if (looked.get(SOMETHING_QUESTION) !== act) {
		looked.set(SOMETHING_QUESTION, act);
		lookAtTelling(SOMETHING_QUESTION, act);
	}
	lookAtNamed(SOMETHING_QUESTION, stand, what.named);
	see(SOMETHING_QUESTION, at.id, what.id);
	seen[at.given] = Number(what.given);
	seen[at.owns] = Number(what.owns);
	seen[at.definite] = Number(what.definite);
	return seen;
}

/** Whether an act was at a place. */
const SOMEWHERE_QUESTION = new Question(
	{
		...STAND,
		...TELLING,
		prep: [],
		head: ["none"],
		kind: [],
		modality: MODALITIES,
		given: FLAG,
		placed: FLAG,
		parent: FLAG,
		wider: FLAG,
		scene: FLAG,
		sibling: FLAG,
		known: FLAG,
		pointed: FLAG,
		was: upTo(MOST_TIMES),
		named: upTo(MOST_SITES),
		sites: upTo(MOST),
		acts: upTo(MOST),
	},
	[],
);

/** Looks at a place beside an act. */
export function lookAtSomewhere(act: Telling, stand: Stand, place: Somewhere): Seen {
	const { at, seen } = SOMEWHERE_QUESTION;
	lookAtTelling(SOMEWHERE_QUESTION, act);
	lookAtStand(SOMEWHERE_QUESTION, stand);
	see(SOMEWHERE_QUESTION, at.prep, place.prep);
	see(SOMEWHERE_QUESTION, at.head, place.head);
	see(SOMEWHERE_QUESTION, at.kind, place.kind);
	see(SOMEWHERE_QUESTION, at.modality, act.modality);
	seen[at.given] = Number(place.given);
	seen[at.placed] = Number(act.placed);
	seen[at.parent] = Number(place.parent);
	seen[at.wider] = Number(place.wider);
	seen[at.scene] = Number(place.scene);
	seen[at.sibling] = Number(place.sibling);
	seen[at.known] = Number(place.known);
	seen[at.pointed] = Number(place.pointed);
	seen[at.was] = place.was;
	seen[at.named] = place.named;
	seen[at.sites] = act.sites;
	seen[at.acts] = act.acts;
	return seen;
}

/** The question that is put for each part. */
export const PART_QUESTIONS: Readonly<Record<Part, Question>> = {
	doer: SOMEBODY_QUESTION,
	target: SOMEBODY_QUESTION,
	place: SOMEWHERE_QUESTION,
	object: SOMETHING_QUESTION,
	means: SOMETHING_QUESTION,
};

/** The part of a question that a look at some of its aspects needs. */
interface Looked<A extends string> {
	readonly at: Readonly<Record<A, number>>;
	readonly seen: Seen;
	numberOf(place: number, value: string): number;
}

function lookAtStand({ at, seen }: Looked<keyof typeof STAND>, stand: Stand): void {
	seen[at.where] = STAND.where.indexOf(stand.where);
	seen[at.at] = STAND.at.indexOf(stand.at);
	seen[at.far] = stand.far;
}

function lookAtTelling(question: Looked<keyof typeof TELLING>, act: Telling): void {
	const { at, seen } = question;
	see(question, at.form, act.form);
	see(question, at.frame, act.frame);
	see(question, at.type, act.type);
	seen[at.title] = Number(act.title);
}

function lookAtNamed(question: Looked<keyof typeof STAND | keyof typeof NAMED>, stand: Stand, named: Named): void {
	const { at, seen } = question;
	lookAtStand(question, stand);
	see(question, at.role, named.role);
	see(question, at.rule, named.rule);
	see(question, at.prep, named.prep);
	seen[at.owned] = Number(named.owned);
	seen[at.counted] = Number(named.counted);
}

function see(question: Looked<never>, aspect: number, value: string): void {
	question.seen[aspect] = question.numberOf(aspect, value);
}
