import { PEOPLE } from "../schemes/people.js";
import { GIVEN, takeClaimed } from "./claimed.js";
import { type Draft, holds, include, type Valued } from "./draft.js";
import { TWO_SIDED } from "./fold.js";
import { INHERITED } from "./judge/learnt.js";
import type { Learnt } from "./judge/model.js";
import { type Candidate, HERITAGES, type Heritage, lookAtShared } from "./judge/shared.js";
import { familyIn } from "./judge/steps.js";
import { Fronts, type Opponents } from "./opponents.js";
import { ABOUT_OTHERS } from "./statements.js";

/** Whether an act says by itself when, by whom or where it was. */
function says(draft: Draft, what: Heritage): boolean {
	switch (what) {
		case "days":
			return draft.days !== null;
		case "doers":
			return draft.initiators.length > 0;
		case "places":
			return draft.places.length > 0;
		case "targets":
			return draft.targets.length > 0;
	}
}

/** Whether a value an act gives for itself is inferred and has to be judged too. */
function doubtful(draft: Draft, what: Heritage): boolean {
	if (what === "days") return draft.days !== null && !draft.days.stated;
	return what === "doers" && draft.initiators.length > 0 && draft.initiators.every((i) => i.rule.startsWith("doer.") && !GIVEN.has(i.rule));
}

/** Whether an act says something on ground firm enough for others to share it. */
function isFirm(draft: Draft, what: Heritage): boolean {
	if (what === "days") return draft.days?.stated === true;
	return says(draft, what) && !doubtful(draft, what);
}

/** Whether an act is one of help: who brings it has no part in the harm that is told beside it. */
function helps(draft: Draft): boolean {
	return familyIn(draft) === "humanitarian";
}

/** Acts told so far that say one thing on firm ground: the first of them and the latest. */
interface Ends {
	first: Draft | null;
	latest: Draft | null;
}

/** The acts of an article told so far, as far as others can share one thing with them. Acts are asked about and added in order. */
export class Lenders {
	private readonly all: Ends = { first: null, latest: null };
	/** The same without acts of help, for the doers of other acts. */
	private readonly harm: Ends = { first: null, latest: null };

	constructor(
		private readonly what: Heritage,
		/** Who fights whom in the article. */
		private readonly fronts: Fronts,
	) {}

	/** The acts from which the next one can take over what it does not say, its own doubtful value among them. */
	candidates(draft: Draft): Candidate[] {
		const { what } = this;
		const told = says(draft, what);
		if (told && !doubtful(draft, what)) return [];
		if (what === "targets" && draft.kind !== "event") return [];
		const found = told ? [this.candidate(draft, "own")] : [];
		const { first, latest } = what === "doers" && !helps(draft) ? this.harm : this.all;
		if (latest) found.push(this.candidate(latest, "previous"));
		if (first && first !== latest) found.push(this.candidate(first, "first"));
		const foe = this.foeOf(draft);
		if (foe) found.push({ ...foe, source: "foe" });
		return found.filter((candidate) => this.isAble(draft, candidate));
	}

	/** Whether somebody lent can have done an act: rebels and crowds fly no raids. */
	private isAble(draft: Draft, { from, values }: Candidate): boolean {
		// "شنت إسرائيل ضربات ردا على إطلاق صاروخين": who answers an act has not done it.
		if (this.what === "doers" && draft.traits.answered && from.traits.sentence === draft.traits.sentence && !from.traits.answered)
			return false;
		return this.what !== "doers" || draft.type.value !== "air_strike" || values.some(({ value }) => FLYING.test(value));
	}

	private candidate(from: Draft, source: Candidate["source"]): Candidate {
		return { from, source, values: this.what === "targets" ? from.targets : from.initiators, often: 0 };
	}

	/** Whom those fight who have the other part in an act; null where the article does not show it. */
	private foeOf(draft: Draft): Opponents | null {
		if (draft.kind !== "event" || (this.what !== "targets" && this.what !== "doers")) return null;
		return this.fronts.against(this.what === "targets" ? draft.initiators : draft.targets, draft);
	}

	/** Adds an act, as it is after it took over what it shares. */
	add(draft: Draft): void {
		if (!isFirm(draft, this.what)) return;
		note(this.all, draft);
		// Whoever condemns or denies an act has not done it.
		if (this.what === "doers" && draft.kind === "statement" && ABOUT_OTHERS.has(draft.type.value)) return;
		if (this.what === "doers" && !helps(draft)) note(this.harm, draft);
	}
}

/** Bodies that can have aircraft: forces, armies, governments and coalitions. */
const FLYING = /(?:_forces|_army|_government|coalition|irgc|rsf)$/;

function note(ends: Ends, draft: Draft): void {
	ends.first ??= draft;
	ends.latest = draft;
}

/** Gives acts, once they have their own (`takeOwn`), what they share with others of the article: its day, its doer, its place. Works in place. */
export function inherit(drafts: readonly Draft[], learnt: Readonly<Record<Heritage, Learnt>> = INHERITED): void {
	const fronts = new Fronts(drafts);
	for (const what of HERITAGES) {
		const { least, model } = learnt[what];
		const lenders = new Lenders(what, fronts);
		for (const draft of drafts) {
			let best: Candidate | null = null;
			let most = 0;
			for (const candidate of lenders.candidates(draft)) {
				const likely = model.likelihood(lookAtShared(draft, candidate, what));
				if (likely > most) {
					most = likely;
					best = candidate;
				}
			}
			if (best && most >= least) takeOver(draft, best, what, most);
			else if (best?.source === "own" || doubtful(draft, what)) drop(draft, what);
			lenders.add(draft);
		}
	}
	for (const draft of drafts) {
		draft.targets = withoutNameless(draft.targets);
		draft.initiators = withoutNameless(draft.initiators);
		keepApart(draft);
		if (draft.type.value === "aid" && draft.targets.length === 0 && draft.modality.value === "occurred")
			draft.targets = [{ value: "civilians", rule: "target.usual", evidence: draft.type.evidence, confidence: 0.7 }];
	}
}

/** Fighters of whom it is not said whose they are. */
const NAMELESS: ReadonlySet<string> = new Set(["soldiers", "militants"]);
/** Those who are of no body. */
const NO_BODY: ReadonlySet<string> = new Set([...PEOPLE, ...NAMELESS, "unidentified", "security_forces"]);

/** Without soldiers and armed men beside a body that they are of. */
function withoutNameless(parties: Valued<string>[]): Valued<string>[] {
	if (parties.length < 2 || parties.every(({ value }) => NO_BODY.has(value))) return parties;
	return parties.filter(({ value }) => !NAMELESS.has(value));
}

/** Rules of values that are lent by another act, inferred, or named beside an act and not in it. */
const LENT = /^(?:doer\.|target\.(?:shared|opponent))|-beside/;

/** Whoever does an act is not whom it is done to, unless it has two sides: of the two, what is lent gives way. */
function keepApart(draft: Draft): void {
	if (TWO_SIDED.has(draft.type.value)) return;
	const stays = (other: readonly Valued<string>[]) => (one: Valued<string>) => !LENT.test(one.rule) || !holds(other, one.value);
	draft.targets = draft.targets.filter(stays(draft.initiators));
	draft.initiators = draft.initiators.filter(stays(draft.targets));
}

/** Gives acts what is told of them outside their own clauses, before any shares something with another. Works in place. */
export function takeOwn(drafts: readonly Draft[]): void {
	for (const draft of drafts) takeSpare(draft);
	takeClaimed(drafts);
}

/** Gives an act what its sentences name besides, for parts that nothing else has. */
function takeSpare(draft: Draft): void {
	const { spare } = draft;
	if (spare.length === 0) return;
	const lists = { doer: draft.initiators, target: draft.targets, object: draft.objects, means: draft.means } as const;
	for (const part of ["doer", "target", "object", "means"] as const) {
		const list = lists[part];
		if (list.length > 0 && !(part === "doer" && doubtful(draft, "doers"))) continue;
		const found = spare.filter((s) => s.part === part);
		if (found.length === 0) continue;
		list.length = 0;
		for (const { values } of found)
			for (const value of values) if (part !== "target" || !draft.initiators.some((i) => i.value === value.value)) include(list, value);
	}
	if (draft.places.length === 0) {
		const places = spare.flatMap(({ place }) => place ?? []);
		draft.places = [...new Map(places.map((place) => [place.key, place])).values()];
	}
}

function takeOver(draft: Draft, { from, source, values }: Candidate, what: Heritage, likely: number): void {
	if (source === "own") return;
	if (what === "days" && from.days) draft.days = { ...from.days, rule: `days.shared:${from.days.rule}`, stated: false };
	if (what === "doers")
		draft.initiators = values.map((i) => ({ ...i, rule: source === "foe" ? "doer.opponent" : "doer.shared", confidence: likely }));
	if (what === "targets")
		draft.targets = values.map((t) => ({ ...t, rule: source === "foe" ? "target.opponent" : "target.shared", confidence: likely }));
	if (what === "places")
		draft.places = from.places.map((place) => ({ ...place, rule: "place.shared", confidence: Math.min(place.confidence, likely) }));
}

function drop(draft: Draft, what: Heritage): void {
	if (what === "days") draft.days = null;
	if (what === "doers") draft.initiators = [];
}
