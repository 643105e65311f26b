import { type EventType, familyOf } from "../../schemes/codebook.js";
import { compareCounts, compareDays, comparePlaces, compareTolls, compareValues } from "../compare.js";
import type { Draft } from "../draft.js";

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

function bucket(n: number, edges: readonly number[]): string {
	let k = 0;
	while (k < edges.length && n > (edges[k] as number)) k++;
	return String(k);
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

/** What speaks for or against a folded draft's being a claim. */
export function claimFeatures(draft: Draft, setting: Setting): string[] {
	const { traits, type } = draft;
	const has = (name: string, list: readonly unknown[]) => (list.length > 0 ? `has.${name}` : `no.${name}`);
	const doer = draft.initiators.length === 0 ? "none" : draft.initiators.every((i) => i.rule.startsWith("doer.")) ? "inferred" : "named";
	const tolls = [...draft.toll.values()];
	const toll = tolls.length === 0 ? "none" : tolls.every((t) => t.vague) ? "vague" : "counted";
	const args =
		[draft.initiators, draft.targets, draft.objects, draft.means, draft.places].filter((l) => l.length > 0).length +
		(draft.days ? 1 : 0) +
		(tolls.length > 0 ? 1 : 0);
	const family = familyIn(draft);
	const density = setting.armed / Math.max(1, setting.sentences);
	return [
		`type=${type.value}`,
		`entry=${traits.entry}`,
		`rule=${type.rule}`,
		`form=${traits.form}`,
		`form=${traits.form}&type=${type.value}`,
		`definite=${traits.definite}&args=${Math.min(args, 3)}`,
		`weak=${traits.weak}&doer=${doer}`,
		`weak=${traits.weak}&args=${Math.min(args, 4)}`,
		`doer=${doer}`,
		`doer=${doer}&family=${family}`,
		`doer=${doer}&type=${type.value}`,
		`targets=${draft.targets.length > 0}&entry=${traits.entry}`,
		has("targets", draft.targets),
		has("objects", draft.objects),
		has("means", draft.means),
		has("places", draft.places),
		has("sources", draft.attribution),
		`places&family=${draft.places.length > 0}&${family}`,
		`targets&type=${draft.targets.length > 0}&${type.value}`,
		`days=${draft.days ? (draft.days.stated ? "stated" : "inferred") : "none"}`,
		`toll=${toll}`,
		`toll=${toll}&type=${type.value}`,
		`count=${draft.count !== null}`,
		`args=${args}`,
		`args=${args}&form=${traits.form}`,
		`prep=${traits.prep}`,
		`relative=${traits.relative}`,
		`pronoun=${traits.pronoun}`,
		`triggers=${Math.min(traits.triggers, 4)}`,
		`acts=${bucket(traits.acts, [1, 2, 4])}`,
		`content=${traits.content}`,
		`content=${traits.content}&form=${traits.form}`,
		`past=${traits.past}`,
		`title=${draft.title}`,
		`loose=${traits.loose}&title=${draft.title}`,
		`loose=${traits.loose}&told=${Math.min(traits.tellings, 2)}&title=${draft.title}`,
		`leading=${traits.leading}`,
		`leading=${traits.leading}&form=${traits.form}`,
		`when=${when(draft, setting.published)}`,
		`when=${when(draft, setting.published)}&family=${family}`,
		`where=${where(draft)}`,
		`where=${where(draft)}&family=${family}`,
		`where=${where(draft)}&doer=${doer}`,
		`doers=${Math.min(draft.initiators.length, 3)}&targets=${Math.min(draft.targets.length, 3)}`,
		`frame=${traits.frame}`,
		`frame=${traits.frame}&form=${traits.form}`,
		`another=${traits.another}`,
		`modality=${draft.modality.value}`,
		`modality=${draft.modality.value}&args=${Math.min(args, 3)}`,
		`tellings=${bucket(traits.tellings, [1, 2, 4])}`,
		`sentence=${bucket(traits.sentence, [0, 1, 3, 7, 15])}`,
		`armed=${bucket(density, [0, 0.1, 0.3, 0.6, 1])}`,
		`armed=${bucket(density, [0, 0.1, 0.3, 0.6, 1])}&family=${family}`,
		`told=${bucket(setting.tellings, [1, 3, 6, 12])}`,
		`told=${bucket(setting.tellings, [1, 3, 6, 12])}&args=${Math.min(args, 3)}`,
	];
}

/** What speaks for or against a draft's telling the same act as an earlier, folded one. */
export function pairFeatures(known: Draft, draft: Draft): string[] {
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
	return [
		`type=${type}`,
		`type=${type}&family=${family}`,
		`doers=${doers}`,
		`targets=${targets}`,
		`places=${places}`,
		`days=${days}`,
		`tolls=${tolls}`,
		`means=${compareValues(known.means, draft.means)}`,
		`objects=${compareValues(known.objects, draft.objects)}`,
		`counts=${compareCounts(known.count, draft.count)}`,
		`places=${places}&doers=${doers}`,
		`places=${places}&tolls=${tolls}`,
		`places=${places}&type=${type}`,
		`places=${places}&days=${days}`,
		`doers=${doers}&tolls=${tolls}`,
		`doers=${doers}&targets=${targets}`,
		`titles=${titles}`,
		`titles=${titles}&places=${places}`,
		`titles=${titles}&tolls=${tolls}`,
		`titles=${titles}&type=${type}`,
		`back=${back}`,
		`back=${back}&type=${type}`,
		`back=${back}&places=${places}`,
		`back=${back}&gap=${bucket(gap, [0, 1, 3])}`,
		`gap=${bucket(gap, [0, 1, 2, 4, 8])}`,
		`gap=${bucket(gap, [0, 1, 3])}&places=${places}`,
		`modality=${known.modality.value === draft.modality.value}`,
		`another=${draft.traits.another}`,
		`apart=${draft.traits.apart}`,
		`apart=${draft.traits.apart}&places=${places}`,
		`past=${known.traits.past}&${draft.traits.past}`,
		`killing=${draft.type.value === "killing"}&${known.type.value === "killing"}&tolls=${tolls}`,
		`form=${draft.traits.form}`,
		`entry=${known.traits.entry === draft.traits.entry}`,
		`words=${bucket(alike(known.words, draft.words), [0.1, 0.2, 0.35, 0.5, 0.7])}`,
		`words=${bucket(alike(known.words, draft.words), [0.1, 0.2, 0.35, 0.5, 0.7])}&titles=${titles}`,
		`words=${bucket(alike(known.words, draft.words), [0.2, 0.5])}&places=${places}`,
		`words=${bucket(alike(known.words, draft.words), [0.2, 0.5])}&type=${type}`,
		`kind=${draft.kind}`,
		`kind=${draft.kind}&doers=${doers}`,
	];
}
