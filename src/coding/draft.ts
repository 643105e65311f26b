import type { Kind, Modality, TollGroup, TollKey } from "../schemes/codebook.js";
import type { Range } from "../schemes/record.js";
import type { Part } from "./judge/parts.js";
import type { Surroundings } from "./surroundings.js";

/** Where in an article a value's words stand: a sentence's words, half-open. */
export interface Evidence {
	readonly sentence: number;
	readonly from: number;
	readonly to: number;
}

/** A value with the rule that gave it, the words it rests on and how far it can be trusted, 0–1. */
export interface Valued<T> {
	readonly value: T;
	readonly rule: string;
	readonly evidence: Evidence;
	readonly confidence: number;
}

/** A place of a claim before it leaves the coder. */
export interface DraftPlace {
	/** Words of the name, and how many normal letters of the first are attached particles. */
	readonly evidence: Evidence;
	readonly skip: number;
	readonly key: string;
	readonly id: string | null;
	readonly admin1: string | null;
	/** Its governorate has its name, so that the name may stand for all of it: حلب، عدن. */
	readonly seat: boolean;
	/** It is a side of a country or strip, as wide as a governorate: وسط قطاع غزة. */
	readonly side: boolean;
	/** An area without borders in a governorate: جبل الزاوية، سهل الغاب. */
	readonly area: boolean;
	/** Only what is near it or round it is told: قرب جرابلس، شمال الباب، ريف تل تمر. */
	readonly round: boolean;
	/** Wider areas that its name may stand for, by id: غزة for the strip. */
	readonly spans: readonly string[];
	readonly lat: number | null;
	readonly lon: number | null;
	readonly precision: string;
	readonly confidence: number;
	readonly rule: string;
	/** Places that this one lies in, by id. */
	readonly within: readonly string[];
	/** Places by which it is told where this one lies, by id: قرية الشيخ ناصر قرب مدينة الباب. */
	readonly near: readonly string[];
}

/** Who says so: the words of the name, the actor if known, the word that says it. */
export interface DraftSource {
	readonly name: Evidence;
	readonly skip: number;
	readonly id: string | null;
	readonly cue: Evidence | null;
	readonly rule: string;
}

export interface DraftDays {
	/** ISO 8601; null where the stretch is open on that side. */
	readonly from: string | null;
	readonly to: string | null;
	readonly rule: string;
	readonly evidence: Evidence;
	readonly stated: boolean;
}

export interface DraftToll {
	readonly total: Range;
	readonly groups: ReadonlyMap<TollGroup, Range>;
	readonly vague: boolean;
	readonly rule: string;
	readonly evidence: Evidence;
}

/** How a clause tells its act, for judging whether it is a claim and whether two clauses tell of one act. */
export interface Traits {
	/** Id of the lexicon entry of the word that tells it. */
	readonly entry: string;
	readonly sort: string;
	readonly frame: string;
	/** `past`, `present` or `passive` verb; `noun`; `adjective`. */
	readonly form: string;
	readonly weak: boolean;
	readonly definite: boolean;
	/** A pronoun is attached to the word: هجماتها، قصفه. */
	readonly pronoun: boolean;
	/** Name of the preposition right before it, `other` or `none`. */
	readonly prep: string;
	/** In a relative clause: التي قصفتها. */
	readonly relative: boolean;
	/** How many words of the lexicons tell it, and how many acts its sentence tells. */
	readonly triggers: number;
	readonly acts: number;
	readonly harm: boolean;
	/** Another one is meant: غارة أخرى، قصف مماثل. */
	readonly another: boolean;
	/** Its noun is one more of the kind for sure: قصف مماثل، هجوم آخر; `another` asks of any words behind it. */
	readonly second: boolean;
	/** Another act answers it: ردا على هجمات. */
	readonly answered: boolean;
	/** The sentence says that it goes on to something else: في سياق منفصل. */
	readonly apart: boolean;
	/** It is told as what is done again and again or goes on: تستهدف بين الحين والآخر، تواصل هجماتها. */
	readonly habit: boolean;
	/** "Also" stands right before its verb: كما استهدفت. */
	readonly likewise: boolean;
	/** It is a blast that was only heard: سمعت أصوات انفجارات، دوي انفجار. */
	readonly heard: boolean;
	/** In the content of a demand, threat or the like. */
	readonly content: boolean;
	/** A date of an earlier year stands in its sentence. */
	readonly past: boolean;
	/** Its clause says that it was at some other time than what is told beside it: سبق أن، خلال الأشهر الماضية. */
	readonly elsewhen: boolean;
	readonly sentence: number;
	/** The sentence is a line without a full stop: a headline, a caption, a teaser of another article. */
	readonly loose: boolean;
	/** The act stands behind "if", "when" or the like, or is what somebody is for or against. */
	readonly leading: string;
	/** What stands round the word that tells it. */
	readonly around: Surroundings;
	/** Tellings folded into one. */
	tellings: number;
}

/** Something that an act's sentence names outside what the rules take, and how likely it is to have a part in it. */
export interface Spare {
	readonly part: Part;
	readonly values: readonly Valued<string>[];
	readonly place: DraftPlace | null;
	readonly likely: number;
}

/** A claim as one clause tells it, before tellings of one act are folded together. */
export interface Draft {
	kind: Kind;
	type: Valued<string>;
	/** The type was named by a word of its own, not inferred from a generic one. */
	specific: boolean;
	title: boolean;
	quotes: Evidence[];
	modality: Valued<Modality>;
	initiators: Valued<string>[];
	supporters: Valued<string>[];
	targets: Valued<string>[];
	objects: Valued<string>[];
	means: Valued<string>[];
	places: DraftPlace[];
	days: DraftDays | null;
	toll: Map<TollKey, DraftToll>;
	count: Valued<Range> | null;
	value: Valued<Range> | null;
	unit: Evidence | null;
	attribution: DraftSource[];
	traits: Traits;
	/** What its sentence names besides, with how likely it has a part in the act; for where nothing else does. */
	spare: Spare[];
	/** Content words of its telling, without particles. */
	words: Set<string>;
	/** How likely it tells again an act told before that it was not folded into; the same of a later telling and this one. */
	again: number;
	later: number;
	/** How likely it is that a coder would take it for a claim, 0–1. */
	likely: number;
}

/** Whether a list holds a value. */
export function holds<T>(list: readonly { readonly value: T }[], value: T): boolean {
	for (const known of list) if (known.value === value) return true;
	return false;
}

/** Adds a value unless it is there; the more trusted of two equal ones stays. */
export function include<T>(list: Valued<T>[], item: Valued<T>): void {
	for (let i = 0; i < list.length; i++) {
		const known = list[i] as Valued<T>;
		if (known.value !== item.value) continue;
		if (known.confidence < item.confidence) list[i] = item;
		return;
	}
	list.push(item);
}
