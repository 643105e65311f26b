import { type EventType, familyOf } from "../../schemes/codebook.js";
import { compareCounts, compareDays, comparePlaces, compareTolls, compareValues } from "../compare.js";
import type { Draft } from "../draft.js";
import type { Take } from "./model.js";

/** What an article is like as a whole. */
export interface Setting {
	/** Acts told in it, tellings counted one by one. */
	readonly tellings: number;
	/** How often it names an armed body. */
	readonly armed: number;
	readonly sentences: number;
	/** Publication day, ISO 8601; null where not known. */
	readonly published: string | null;
}

const DAY = 86_400_000;

/** When an act was, seen from publication: in the last days, before, after, or over a stretch of time. */
function when(draft: Draft, published: string | null): string {
	const { days } = draft;
	if (!days || published === null) return "unknown";
	if (days.from === null || days.to === null) return "open";
	const ago = (Date.parse(published.slice(0, 10)) - Date.parse(days.to)) / DAY;
	const long = (Date.parse(days.to) - Date.parse(days.from)) / DAY > 5;
	return `${ago < -1 ? "ahead" : ago <= 3 ? "recent" : ago <= 60 ? "weeks" : "old"}${long ? "-long" : ""}`;
}

const FINE: ReadonlySet<string> = new Set(["exact", "neighbourhood", "town", "adm3"]);

/** How closely the places of an act are told. */
function where(draft: Draft): string {
	if (draft.places.length === 0) return "none";
	if (draft.places.some((p) => FINE.has(p.precision))) return "close";
	return draft.places.some((p) => p.id !== null) ? "wide" : "unlisted";
}

function bucket(n: number, edges: readonly number[]): number {
	let k = 0;
	while (k < edges.length && n > (edges[k] as number)) k++;
	return k;
}

/** Share of the shorter telling's words that the other has too. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	if (few.size === 0) return 0;
	let both = 0;
	for (const word of few) if (many.has(word)) both++;
	return both / few.size;
}

const familyIn = (draft: Draft) => (draft.kind === "event" ? familyOf(draft.type.value as EventType) : draft.kind);

/** Tells what speaks for or against a folded draft's being a claim. */
export function claimFeatures(draft: Draft, setting: Setting, take: Take): void {
	const { traits, type } = draft;
	const doer = draft.initiators.length === 0 ? "none" : draft.initiators.every((i) => i.rule.startsWith("doer.")) ? "inferred" : "named";
	const tolls = [...draft.toll.values()];
	const toll = tolls.length === 0 ? "none" : tolls.every((t) => t.vague) ? "vague" : "counted";
	const args =
		[draft.initiators, draft.targets, draft.objects, draft.means, draft.places].filter((l) => l.length > 0).length +
		(draft.days ? 1 : 0) +
		(tolls.length > 0 ? 1 : 0);
	const family = familyIn(draft);
	const armed = bucket(setting.armed / Math.max(1, setting.sentences), [0, 0.1, 0.3, 0.6, 1]);
	const told = bucket(setting.tellings, [1, 3, 6, 12]);
	const whenever = when(draft, setting.published);
	const wherever = where(draft);
	take("type", type.value);
	take("entry", traits.entry);
	take("rule", type.rule);
	take("form", traits.form);
	take("form+type", traits.form, type.value);
	take("definite+args", traits.definite, Math.min(args, 3));
	take("weak+doer", traits.weak, doer);
	take("weak+args", traits.weak, Math.min(args, 4));
	take("doer", doer);
	take("doer+family", doer, family);
	take("doer+type", doer, type.value);
	take("targets+entry", draft.targets.length > 0, traits.entry);
	take("has targets", draft.targets.length > 0);
	take("has objects", draft.objects.length > 0);
	take("has means", draft.means.length > 0);
	take("has places", draft.places.length > 0);
	take("has sources", draft.attribution.length > 0);
	take("places+family", draft.places.length > 0, family);
	take("targets+type", draft.targets.length > 0, type.value);
	take("days", draft.days ? (draft.days.stated ? "stated" : "inferred") : "none");
	take("toll", toll);
	take("toll+type", toll, type.value);
	take("count", draft.count !== null);
	take("args", args);
	take("args+form", args, traits.form);
	take("prep", traits.prep);
	take("relative", traits.relative);
	take("pronoun", traits.pronoun);
	take("triggers", Math.min(traits.triggers, 4));
	take("acts", bucket(traits.acts, [1, 2, 4]));
	take("content", traits.content);
	take("content+form", traits.content, traits.form);
	take("past", traits.past);
	take("title", draft.title);
	take("loose+title", traits.loose, draft.title);
	take("loose+told+title", traits.loose, `${Math.min(traits.tellings, 2)}&${draft.title}`);
	take("leading", traits.leading);
	take("leading+form", traits.leading, traits.form);
	take("when", whenever);
	take("when+family", whenever, family);
	take("where", wherever);
	take("where+family", wherever, family);
	take("where+doer", wherever, doer);
	take("doers+targets", Math.min(draft.initiators.length, 3), Math.min(draft.targets.length, 3));
	take("frame", traits.frame);
	take("frame+form", traits.frame, traits.form);
	take("another", traits.another);
	take("modality", draft.modality.value);
	take("modality+args", draft.modality.value, Math.min(args, 3));
	take("tellings", bucket(traits.tellings, [1, 2, 4]));
	take("sentence", bucket(traits.sentence, [0, 1, 3, 7, 15]));
	take("armed", armed);
	take("armed+family", armed, family);
	take("told", told);
	take("told+args", told, Math.min(args, 3));
}

/** Tells what speaks for or against a draft's telling the same act as an earlier, folded one. */
export function pairFeatures(known: Draft, draft: Draft, take: Take): void {
	const family = familyIn(draft);
	const type = known.type.value === draft.type.value ? "same" : known.specific && draft.specific ? "apart" : "loose";
	const doers = compareValues(known.initiators, draft.initiators);
	const targets = compareValues(known.targets, draft.targets);
	const places = comparePlaces(known.places, draft.places);
	const days = compareDays(known.days, draft.days);
	const tolls = compareTolls(known.toll, draft.toll);
	const titles = known.title ? (draft.title ? "both" : "known") : draft.title ? "draft" : "none";
	const back = draft.traits.definite ? (draft.places.length === 0 && draft.initiators.length === 0 ? "bare" : "definite") : "no";
	const gap = draft.traits.sentence - known.traits.sentence;
	const near = bucket(gap, [0, 1, 3]);
	const likeness = alike(known.words, draft.words);
	const words = bucket(likeness, [0.1, 0.2, 0.35, 0.5, 0.7]);
	const roughly = bucket(likeness, [0.2, 0.5]);
	take("type", type);
	take("type+family", type, family);
	take("doers", doers);
	take("targets", targets);
	take("places", places);
	take("days", days);
	take("tolls", tolls);
	take("means", compareValues(known.means, draft.means));
	take("objects", compareValues(known.objects, draft.objects));
	take("counts", compareCounts(known.count, draft.count));
	take("places+doers", places, doers);
	take("places+tolls", places, tolls);
	take("places+type", places, type);
	take("places+days", places, days);
	take("doers+tolls", doers, tolls);
	take("doers+targets", doers, targets);
	take("titles", titles);
	take("titles+places", titles, places);
	take("titles+tolls", titles, tolls);
	take("titles+type", titles, type);
	take("back", back);
	take("back+type", back, type);
	take("back+places", back, places);
	take("back+gap", back, near);
	take("gap", bucket(gap, [0, 1, 2, 4, 8]));
	take("gap+places", near, places);
	take("modality", known.modality.value === draft.modality.value);
	take("another", draft.traits.another);
	take("apart", draft.traits.apart);
	take("apart+places", draft.traits.apart, places);
	take("past", known.traits.past, draft.traits.past);
	take("killing+tolls", draft.type.value === "killing", `${known.type.value === "killing"}&${tolls}`);
	take("form", draft.traits.form);
	take("entry", known.traits.entry === draft.traits.entry);
	take("words", words);
	take("words+titles", words, titles);
	take("roughly+places", roughly, places);
	take("roughly+type", roughly, type);
	take("kind", draft.kind);
	take("kind+doers", draft.kind, doers);
}
