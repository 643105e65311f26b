import { PEOPLE } from "../schemes/people.js";
import { takeClaimed } from "./claimed.js";
import { type Draft, holds, include, type Valued } from "./draft.js";
import { TWO_SIDED } from "./fold.js";
import { INHERITED } from "./judge/learnt.js";
import type { Learnt } from "./judge/model.js";
import { type Candidate, HERITAGES, type Heritage, lookAtShared } from "./judge/shared.js";
import { doubtful, Lenders } from "./lenders.js";
import { ofForces } from "./means.js";
import { Fronts } from "./opponents.js";

/** Gives acts, once they have their own (`takeOwn`), what they share with others of the article: its day, its doer, its place. Works in place. */
export function inherit(drafts: readonly Draft[], learnt: Readonly<Record<Heritage, Learnt>> = INHERITED): void {
	const fronts = new Fronts(drafts);
	for (const what of HERITAGES) {
		const { least, model } = learnt[what];
		const lenders = new Lenders(what, fronts, drafts);
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
		draft.means = ofForces(draft.means, draft.initiators);
		if (draft.type.value === "aid" && draft.targets.length === 0 && !holds(draft.objects, "aid") && draft.modality.value === "occurred")
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
