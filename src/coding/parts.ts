import { nameOfPreposition, WHERE } from "../arabic/particles.js";
import type { Act } from "./acts.js";
import { type Draft, type DraftPlace, type DraftSource, holds, type Valued } from "./draft.js";
import type { Context } from "./event.js";
import {
	lookAtSomebody,
	lookAtSomething,
	lookAtSomewhere,
	MOST_SITES,
	type Named,
	type Part,
	type Somebody,
	type Something,
	type Somewhere,
	type Stand,
	type Telling,
} from "./judge/parts.js";
import type { Seen } from "./judge/question.js";
import type { Phrase } from "./phrases.js";
import { namedFirst, type Site } from "./sites.js";
import { mainTrigger } from "./triggers.js";
import { type Cast, isArmed, type Role } from "./verdict.js";

/**
 * How likely something named in a sentence has a part in an act, 0–1. `values` is what it would give the
 * draft (of a place its key, and its code where it is a governorate or country), `given` whether the rules give it the part.
 */
export type Weigh = (part: Part, draft: Draft, values: () => readonly string[], given: boolean, seen: Seen) => number;

/** The parts that what is named in a sentence has in one of its acts. */
export class Parts {
	private readonly telling: Telling;
	private readonly order: number;
	private readonly first: number;
	private readonly last: number;

	constructor(
		private readonly draft: Draft,
		private readonly act: Act,
		/** Everyone named in the act's clauses with the part that the rules give him. */
		readonly cast: readonly Cast[],
		private readonly context: Context,
		private readonly speaker: DraftSource | null,
		places: number,
	) {
		const main = mainTrigger(act);
		const first = act.triggers[0];
		this.first = first?.from ?? act.from;
		this.last = main?.to ?? act.to;
		this.order = context.acts.indexOf(act);
		this.telling = {
			form: !main ? "none" : main.verb ? (main.passive ? "passive" : "verb") : main.adjective ? "adjective" : "noun",
			frame: main?.frame ?? "none",
			type: draft.type.value,
			entry: main?.mention.unit.entry.id ?? "none",
			first: first?.sort ?? "none",
			modality: draft.modality.value,
			title: draft.title,
			relative: draft.traits.relative,
			acts: Math.min(context.acts.length, MOST),
			sites: Math.min(context.sites.sites.filter(({ phrase }) => phrase.nameFrom >= act.from && phrase.to <= act.to).length, MOST),
			placed: places > 0,
			done: cast.some(({ role }) => role === "agent"),
			suffered: cast.some(({ role }) => role === "patient"),
		};
	}

	/** The part that the rules give a phrase; `none` where it stands outside the act's clauses. */
	castOf(phrase: Phrase): Cast {
		for (const member of this.cast) if (member.phrase === phrase) return member;
		return { phrase, role: "none", rule: OUTSIDE };
	}

	/** How much speaks for a phrase's being the doer, or the one it is done to; `values` are the actors that it stands for. */
	weighSomebody(part: "doer" | "target", member: Cast, values: readonly Valued<string>[]): number {
		const { phrase, role, rule } = member;
		const { head } = phrase;
		const { discourse } = this.context;
		const { history } = discourse;
		const who: Somebody = {
			named: namedOf(member),
			sort: phrase.sort,
			conj: phrase.conj,
			kind: phrase.sort === "actor" ? (head.unit.sense.kind ?? "none") : phrase.sort,
			armed: isArmed(phrase),
			cue: phrase.cue ?? "none",
			speaks: this.speaker !== null && this.speaker.id !== null && holds(values, this.speaker.id),
			vague: values.some(({ value }) => VAGUE.has(value)),
			was: history.was(values),
			wasHere: history.wasHere(values),
			last: someOf(values, discourse.lastAttackers()) ? "attacker" : someOf(values, discourse.lastDoers()) ? "doer" : "none",
			twice: this.cast.some(
				(other) =>
					other.phrase !== phrase && other.role !== "none" && other.role !== "means" && other.phrase.head.unit.entry === head.unit.entry,
			),
		};
		const stand = this.standOf(phrase.from, phrase.to, rule !== OUTSIDE);
		return this.context.weigh(
			part,
			this.draft,
			() => values.map(({ value }) => value),
			GIVEN[part].has(role),
			lookAtSomebody(this.telling, stand, who),
		);
	}

	/** How much speaks for a thing's being what the act hits, a weapon's being what it is done with. */
	weighSomething(part: "object" | "means", member: Cast, given: boolean): number {
		const { phrase, rule } = member;
		const { id } = phrase.head.unit.entry;
		const what: Something = {
			named: namedOf(member),
			id,
			given,
			owns: phrase.owned.length > 0,
			definite: phrase.definite,
		};
		const stand = this.standOf(phrase.from, phrase.to, rule !== OUTSIDE);
		return this.context.weigh(part, this.draft, () => [id], given, lookAtSomething(this.telling, stand, what));
	}

	/** Where the act was: the likely ones of the places that the rules take, else the others of its sentence are spare. */
	places(ruled: readonly DraftPlace[]): DraftPlace[] {
		const { sites } = this.context.sites;
		const given = this.likelyOf(
			sites.filter((site) => ruled.includes(site.place)),
			true,
			LEAST.kept.place,
		);
		const places = ruled.filter((place) => !sites.some((site) => site.place === place && !given.has(site)));
		if (places.length > 0) return places;
		const likely = this.likelyOf(
			sites.filter((site) => !ruled.includes(site.place)),
			false,
			LEAST.spare.place,
		);
		for (const site of namedFirst([...likely.keys()], this.context.parsed.sentence.words))
			this.spare("place", [], likely.get(site) as number, { ...site.place, rule: `${site.place.rule}+beside` });
		return places;
	}

	/** The sites that are likely enough, with those of their list: of قرى كنصفرة والبارة both or none. */
	private likelyOf(of: readonly Site[], given: boolean, least: number): ReadonlyMap<Site, number> {
		if (of.length === 0) return NOWHERE;
		const lists = new Map<Site, number>();
		const weights = of.map((site) => [site, firstOfList(site, this.context.sites.sites), this.weighSite(site, given)] as const);
		for (const [, first, weight] of weights) lists.set(first, Math.max(weight, lists.get(first) ?? 0));
		const likely = new Map<Site, number>();
		for (const [site, first] of weights) {
			const weight = lists.get(first) ?? 0;
			if (weight >= least) likely.set(site, weight);
		}
		return likely;
	}

	/** Keeps what is likely and no rule gives, for where nothing else has the part. */
	spare(part: Part, values: readonly Valued<string>[], likely: number, place: DraftPlace | null = null): void {
		this.draft.spare.push({ part, values, place, likely });
	}

	private weighSite(site: Site, given: boolean): number {
		const { phrase, place } = site;
		const { sites } = this.context.sites;
		const where: Somewhere = {
			given,
			prep: nameOfPreposition(phrase.preposition ?? ""),
			head: phrase.heads[0] ?? "none",
			kind: site.kind,
			parent: sites.some((other) => other.phrase.parent === site.index),
			wider: place.id !== null && sites.some((other) => other !== site && other.place.within.includes(place.id as string)),
			scene: this.context.parsed.sentence.words[phrase.to]?.text === WHERE,
			sibling: phrase.sibling >= 0,
			known: place.lat !== null,
			pointed: site.pointed,
			was: this.context.discourse.history.wasAt(place.key),
			named: Math.min(sites.length, MOST_SITES),
		};
		const stand = this.standOf(phrase.from, phrase.to, false);
		const area = AREAS.has(site.kind) ? (place.admin1 ?? "") : "";
		return this.context.weigh("place", this.draft, () => [place.key, area], given, lookAtSomewhere(this.telling, stand, where));
	}

	private standOf(from: number, to: number, cast: boolean): Stand {
		const at = from < this.first ? "before" : from >= this.last ? "after" : "between";
		return { where: this.whereabouts(from, to, cast), at, far: steps(from < this.first ? this.first - to : from - this.last) };
	}

	private whereabouts(from: number, to: number, cast: boolean): string {
		if (cast || (from >= this.act.from && to <= this.act.to)) return "in";
		const { acts } = this.context;
		for (let k = 0; k < acts.length; k++) {
			const act = acts[k] as Act;
			if (k === this.order || from < act.from || to > act.to) continue;
			if (k < this.order) return this.order - k === 1 ? "prev" : "before";
			return k - this.order === 1 ? "next" : "later";
		}
		return "free";
	}
}

const NOWHERE: ReadonlyMap<Site, number> = new Map();

/** The first of the names that a place is coordinated with, of one preposition; not the area that those before it lie in. */
function firstOfList(site: Site, sites: readonly Site[]): Site {
	let first = site;
	for (let guard = 0; first.phrase.sibling >= 0 && first.phrase.preposition === null && guard < sites.length; guard++) {
		const before = sites[first.phrase.sibling];
		if (!before || before.holds) break;
		first = before;
	}
	return first;
}

/** Rule of phrases that stand outside an act's clauses. */
const OUTSIDE = "role.outside";
const MOST = 3;
/** Kinds of places that others lie in. */
const AREAS: ReadonlySet<string> = new Set(["adm1", "country"]);
const VAGUE: ReadonlySet<string> = new Set(["unidentified", "militants"]);
const GIVEN: Readonly<Record<"doer" | "target", ReadonlySet<Role>>> = {
	doer: new Set<Role>(["agent", "supporter", "party"]),
	target: new Set<Role>(["patient", "party"]),
};
const STEPS = [0, 2, 5, 10, 20];

function steps(words: number): number {
	let k = 0;
	while (k < STEPS.length && words > (STEPS[k] as number)) k++;
	return k;
}

function someOf(values: readonly Valued<string>[], ids: readonly string[]): boolean {
	for (const { value } of values) if (ids.includes(value)) return true;
	return false;
}

function namedOf({ phrase, role, rule }: Cast): Named {
	return {
		role: rule === OUTSIDE ? "outside" : role,
		rule,
		// What a quantity is of stands where the quantity does: كمية من المخدرات.
		prep: nameOfPreposition(rule === "role.quantity-of" ? "" : (phrase.prep ?? "")),
		owned: phrase.owner >= 0,
		counted: phrase.number !== null,
	};
}

/** How likely a part has to be that a rule gives, and one that none gives; a thing named besides is seldom what is hit. */
export const LEAST: Readonly<Record<"kept" | "spare", Readonly<Record<Part, number>>>> = {
	kept: { doer: 0.25, target: 0.3, place: 0.3, object: 0.4, means: 0.3 },
	spare: { doer: 0.5, target: 0.6, place: 0.6, object: 0.8, means: 0.6 },
};
