import { type EventType, familyOf } from "../schemes/codebook.js";
import { comparePlaces, compareValues } from "./compare.js";
import type { Draft } from "./draft.js";
import { INHERITED } from "./judge/learnt.js";
import type { Learnt, Take } from "./judge/model.js";

/** What an act can take over from another act of the article that it does not say itself. */
export type Heritage = "days" | "doers" | "places" | "targets";
export const HERITAGES: readonly Heritage[] = ["days", "doers", "places", "targets"];

/** One act's value that another may share. */
export interface Candidate {
	readonly from: Draft;
	/** `own` where the act says it itself, on doubtful ground; `previous` the nearest act before that says it; `first` the article's first. */
	readonly source: "own" | "previous" | "first";
	readonly gap: number;
}

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
	return (
		what === "doers" && draft.initiators.length > 0 && draft.initiators.every((i) => i.rule.startsWith("doer.") && i.rule !== "doer.usual")
	);
}

/** Whether an act is one of help: who brings it has no part in the harm that is told beside it. */
function helps(draft: Draft): boolean {
	return draft.kind === "event" && familyIn(draft) === "humanitarian";
}

/** The acts from which one can take over what it does not say, its own doubtful value among them. */
export function candidates(drafts: readonly Draft[], k: number, what: Heritage): Candidate[] {
	const draft = drafts[k] as Draft;
	if (says(draft, what) && !doubtful(draft, what)) return [];
	if (what === "targets" && draft.kind !== "event") return [];
	const found: Candidate[] = says(draft, what) ? [{ from: draft, source: "own", gap: 0 }] : [];
	const firm = (other: Draft) =>
		says(other, what) &&
		!(what === "doers" && helps(other) && !helps(draft)) &&
		(what !== "doers" || !doubtful(other, what)) &&
		(what !== "days" || other.days?.stated === true);
	let previous = -1;
	for (let i = k - 1; i >= 0 && previous < 0; i--) if (firm(drafts[i] as Draft)) previous = i;
	if (previous >= 0) found.push({ from: drafts[previous] as Draft, source: "previous", gap: k - previous });
	const first = drafts.findIndex(firm);
	if (first >= 0 && first < k && first !== previous) found.push({ from: drafts[first] as Draft, source: "first", gap: k - first });
	return found;
}

const familyIn = (draft: Draft) => (draft.kind === "event" ? familyOf(draft.type.value as EventType) : draft.kind);

/** Tells what speaks for or against an act's sharing a value of another. */
export function heritageFeatures(draft: Draft, { from, source, gap }: Candidate, what: Heritage, take: Take): void {
	const near = gap === 0 ? "0" : gap === 1 ? "1" : gap <= 3 ? "3" : "9";
	const family = familyIn(draft);
	const doers = compareValues(from.initiators, draft.initiators);
	const places = comparePlaces(from.places, draft.places);
	const met = compareValues(from.initiators, draft.targets) === "same";
	const rule = what === "days" ? (from.days?.rule.split(":")[0] ?? "") : (from.initiators[0]?.rule ?? "");
	const sentences = draft.traits.sentence - from.traits.sentence;
	const within = sentences === 0 ? "same" : sentences === 1 ? "next" : "far";
	take("source", source);
	take("source+rule", source, source === "own" || what === "days" ? rule : "");
	take("source+near", source, near);
	take("source+within", source, within);
	take("source+family", source, family);
	take("source+type", source, draft.type.value);
	take("source+apart", source, draft.traits.apart);
	take("source+past", source, `${draft.traits.past}&${from.traits.past}`);
	take("source+form", source, draft.traits.form);
	take("source+modality", source, draft.modality.value);
	take("source+title", source, `${draft.title}&${from.title}`);
	take(
		"source+civil",
		source,
		from.targets.some((t) => t.value === "civilians"),
	);
	take("source+villain", source, compareValues(from.targets, draft.initiators) === "same");
	take("source+kind", source, `${draft.kind}&${from.kind}`);
	take("source+same-type", source, draft.type.value === from.type.value);
	take("source+same-family", source, family === familyIn(from));
	take("source+doers", source, doers);
	take("source+places", source, places);
	take("source+met", source, met);
	take("source+frame", source, draft.traits.frame);
	take("source+another", source, draft.traits.another);
	take("source+definite", source, draft.traits.definite);
	take("source+toll", source, draft.toll.size > 0);
	take("source+tellings", source, Math.min(draft.traits.tellings, 3));
	take("source+length", source, what === "days" && from.days ? (from.days.from === from.days.to ? "day" : "stretch") : "");
}

/** Gives acts what they share with others of the article: its day, its doer, its place. Works in place. */
export function inherit(drafts: readonly Draft[], learnt: Readonly<Record<Heritage, Learnt>> = INHERITED): void {
	for (const what of HERITAGES) {
		const { least, model } = learnt[what];
		drafts.forEach((draft, k) => {
			let best: Candidate | null = null;
			let most = 0;
			for (const candidate of candidates(drafts, k, what)) {
				const likely = model.likelihood((tell) => heritageFeatures(draft, candidate, what, tell));
				if (likely > most) {
					most = likely;
					best = candidate;
				}
			}
			if (best && most >= least) takeOver(draft, best, what, most);
			else if (best?.source === "own" || doubtful(draft, what)) drop(draft, what);
		});
	}
}

function takeOver(draft: Draft, { from, source }: Candidate, what: Heritage, likely: number): void {
	if (source === "own") return;
	if (what === "days" && from.days) draft.days = { ...from.days, rule: `days.shared:${from.days.rule}`, stated: false };
	if (what === "doers") draft.initiators = from.initiators.map((i) => ({ ...i, rule: "doer.shared", confidence: likely }));
	if (what === "targets") draft.targets = from.targets.map((t) => ({ ...t, rule: "target.shared", confidence: likely }));
	if (what === "places")
		draft.places = from.places.map((place) => ({ ...place, rule: "place.shared", confidence: Math.min(place.confidence, likely) }));
}

function drop(draft: Draft, what: Heritage): void {
	if (what === "days") draft.days = null;
	if (what === "doers") draft.initiators = [];
}
