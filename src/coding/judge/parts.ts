import type { Take } from "./model.js";

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
	/** Words from it, in steps. */
	readonly far: number;
}

/** Somebody named in a sentence, seen from an act: what the rules make of him, and how he is named. */
export interface Somebody extends Named {
	readonly kind: string;
	readonly armed: boolean;
	readonly cue: string;
	/** The one who speaks. */
	readonly speaks: boolean;
	/** Named as unknown or only as armed men. */
	readonly vague: boolean;
}

/** What every noun phrase is described by. */
export interface Named {
	readonly role: string;
	readonly rule: string;
	readonly sort: string;
	readonly prep: string;
	readonly owned: boolean;
	readonly conj: boolean;
	readonly counted: boolean;
}

/** Tells what speaks for or against somebody's being the doer of an act, or the one it is done to. */
export function somebodyFeatures(act: Telling, { where, at, far }: Stand, who: Somebody, take: Take): void {
	named(act, { where, at, far }, who, take);
	take("role+kind", who.role, who.kind);
	take("cue", who.cue);
	take("kind", who.kind);
	take("kind+type", who.kind, act.type);
	take("armed+type", who.armed, act.type);
	take("armed+at+frame", who.armed, `${at}&${act.frame}`);
	take("conj", who.conj);
	take("speaks", who.speaks);
	take("done+where", act.done, where);
	take("suffered+where", act.suffered, where);
	take("modality", act.modality);
	take("sort+form", who.sort, act.form);
	take("relative+at", act.relative, at);
	take("vague", who.vague);
	take("entry+at", act.entry, at);
	take("first+at", act.first, at);
}

/** A thing or weapon named in a sentence, seen from an act. */
export interface Something extends Named {
	/** Its class. */
	readonly id: string;
	/** Whether the rules take it for the act. */
	readonly given: boolean;
	/** Somebody owns it: مواقع لقوات النظام. */
	readonly owns: boolean;
	readonly definite: boolean;
}

/** Tells what speaks for or against a thing's being what an act hits, or what it is done with. */
export function somethingFeatures(act: Telling, { where, at, far }: Stand, what: Something, take: Take): void {
	named(act, { where, at, far }, what, take);
	take("given", what.given);
	take("given+where", what.given, where);
	take("given+type", what.given, act.type);
	take("given+id", what.given, what.id);
	take("prep+role", what.prep, what.role);
	take("id", what.id);
	take("id+type", what.id, act.type);
	take("id+role", what.id, what.role);
	take("owned+role", what.owned, what.role);
	take("owns+role", what.owns, what.role);
	take("definite", what.definite);
	take("definite+role", what.definite, what.role);
	take("type", act.type);
}

function named(act: Telling, { where, at, far }: Stand, { role, rule, prep, owned, counted }: Named, take: Take): void {
	take("role", role);
	take("rule", rule);
	take("role+frame", role, act.frame);
	take("role+type", role, act.type);
	take("where", where);
	take("where+role", where, role);
	take("where+form", where, act.form);
	take("at", at);
	take("at+form", at, act.form);
	take("at+form+frame", at, `${act.form}&${act.frame}`);
	take("prep", prep);
	take("prep+frame", prep, act.frame);
	take("prep+at", prep, at);
	take("far+at", far, at);
	take("owned+prep", owned, prep);
	take("counted", counted);
	take("title+role", act.title, role);
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
}

/** Tells what speaks for or against an act's having been at a place. */
export function somewhereFeatures(act: Telling, { where, at, far }: Stand, place: Somewhere, take: Take): void {
	const { given, prep, head, kind } = place;
	take("given", given);
	take("given+type", given, act.type);
	take("given+kind", given, kind);
	take("given+where", given, where);
	take("where", where);
	take("where+placed", where, act.placed);
	take("where+at", where, at);
	take("at+form", at, act.form);
	take("far+at", far, at);
	take("prep", prep);
	take("prep+frame", prep, act.frame);
	take("prep+where", prep, where);
	take("head", head);
	take("head+given", head, given);
	take("parent", place.parent);
	take("parent+where", place.parent, where);
	take("kind", kind);
	take("kind+placed", kind, act.placed);
	take("kind+where", kind, where);
	take("scene+at", place.scene, at);
	take("sibling+where", place.sibling, where);
	take("wider", place.wider);
	take("wider+given", place.wider, given);
	take("title+given", act.title, given);
	take("sites+where", act.sites, where);
	take("type", act.type);
	take("acts+where", act.acts, where);
	take("known", place.known);
	take("frame+where", act.frame, where);
	take("modality", act.modality);
}
