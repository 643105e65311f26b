import { type EventType, familyOf } from "../schemes/codebook.js";
import { comparePlaces, compareValues } from "./compare.js";
import type { Draft } from "./draft.js";
import { likelihood, type Weights } from "./judge/model.js";
import { INHERITED } from "./judge/weights.js";

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
	if (what === "days") return draft.days !== null;
	return (
		what === "doers" && draft.initiators.length > 0 && draft.initiators.every((i) => i.rule.startsWith("doer.") && i.rule !== "doer.usual")
	);
}

/** The acts from which one can take over what it does not say, its own doubtful value among them. */
export function candidates(drafts: readonly Draft[], k: number, what: Heritage): Candidate[] {
	const draft = drafts[k] as Draft;
	if (says(draft, what) && !doubtful(draft, what)) return [];
	if (what === "targets" && draft.kind !== "event") return [];
	const found: Candidate[] = says(draft, what) ? [{ from: draft, source: "own", gap: 0 }] : [];
	const firm = (other: Draft) =>
		says(other, what) && (what !== "doers" || !doubtful(other, what)) && (what !== "days" || other.days?.stated === true);
	let previous = -1;
	for (let i = k - 1; i >= 0 && previous < 0; i--) if (firm(drafts[i] as Draft)) previous = i;
	if (previous >= 0) found.push({ from: drafts[previous] as Draft, source: "previous", gap: k - previous });
	const first = drafts.findIndex(firm);
	if (first >= 0 && first < k && first !== previous) found.push({ from: drafts[first] as Draft, source: "first", gap: k - first });
	return found;
}

const familyIn = (draft: Draft) => (draft.kind === "event" ? familyOf(draft.type.value as EventType) : draft.kind);

/** What speaks for or against an act's sharing a value of another. */
export function heritageFeatures(draft: Draft, { from, source, gap }: Candidate, what: Heritage): string[] {
	const near = gap === 0 ? "0" : gap === 1 ? "1" : gap <= 3 ? "3" : "9";
	const family = familyIn(draft);
	const doers = compareValues(from.initiators, draft.initiators);
	const places = comparePlaces(from.places, draft.places);
	const met = compareValues(from.initiators, draft.targets) === "same";
	const rule = what === "days" ? (from.days?.rule.split(":")[0] ?? "") : (from.initiators[0]?.rule ?? "");
	const sentences = draft.traits.sentence - from.traits.sentence;
	const within = sentences === 0 ? "same" : sentences === 1 ? "next" : "far";
	return [
		`source=${source}`,
		`source=${source}&rule=${source === "own" || what === "days" ? rule : ""}`,
		`source=${source}&near=${near}`,
		`source=${source}&within=${within}`,
		`source=${source}&family=${family}`,
		`source=${source}&type=${draft.type.value}`,
		`source=${source}&apart=${draft.traits.apart}`,
		`source=${source}&past=${draft.traits.past}&${from.traits.past}`,
		`source=${source}&form=${draft.traits.form}`,
		`source=${source}&modality=${draft.modality.value}`,
		`source=${source}&title=${draft.title}&${from.title}`,
		`source=${source}&civil=${from.targets.some((t) => t.value === "civilians")}`,
		`source=${source}&villain=${compareValues(from.targets, draft.initiators) === "same"}`,
		`source=${source}&kind=${draft.kind}&${from.kind}`,
		`source=${source}&same-type=${draft.type.value === from.type.value}`,
		`source=${source}&same-family=${family === familyIn(from)}`,
		`source=${source}&doers=${doers}`,
		`source=${source}&places=${places}`,
		`source=${source}&met=${met}`,
		`source=${source}&frame=${draft.traits.frame}`,
		`source=${source}&another=${draft.traits.another}`,
		`source=${source}&definite=${draft.traits.definite}`,
		`source=${source}&toll=${draft.toll.size > 0}`,
		`source=${source}&tellings=${Math.min(draft.traits.tellings, 3)}`,
		`source=${source}&length=${what === "days" && from.days ? (from.days.from === from.days.to ? "day" : "stretch") : ""}`,
	];
}

/** Gives acts what they share with others of the article: its day, its doer, its place. Works in place. */
export function inherit(
	drafts: readonly Draft[],
	learnt: Readonly<Record<Heritage, { readonly least: number; readonly weights: Weights }>> = INHERITED,
): void {
	for (const what of HERITAGES) {
		const { least, weights } = learnt[what];
		drafts.forEach((draft, k) => {
			let best: Candidate | null = null;
			let most = 0;
			for (const candidate of candidates(drafts, k, what)) {
				const likely = likelihood(heritageFeatures(draft, candidate, what), weights);
				if (likely > most) {
					most = likely;
					best = candidate;
				}
			}
			if (best && most >= least) take(draft, best, what, most);
			else if (best?.source === "own" || doubtful(draft, what)) drop(draft, what);
		});
	}
}

function take(draft: Draft, { from, source }: Candidate, what: Heritage, likely: number): void {
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
