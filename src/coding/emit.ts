import type { Language } from "../arabic/language.js";
import type { Attribution, Claim, PlaceValue, Quote, Range, Toll, Why } from "../schemes/record.js";
import { original } from "../text/normal.js";
import type { Draft, DraftSource, Evidence, Valued } from "./draft.js";
import { OPEN, trustIn } from "./judge/trust.js";
import type { Reading } from "./words.js";

/** Turns drafts into claims: words become exact quotes with code points, unlisted actors their names. */
export class Emitter {
	private readonly full: string;
	private readonly points: Uint32Array | null;

	constructor(
		private readonly reading: Reading,
		private readonly titleLength: number,
		private readonly language: Language,
	) {
		this.full = reading.normal.source;
		this.points = codePoints(this.full);
	}

	/** The claim that a draft makes, with the id given. */
	claim(draft: Draft, id: string): Claim {
		const quotes = this.quotes(draft.quotes);
		const { confidence, why } = this.reasons(draft);
		const actors = (list: readonly Valued<string>[]) => [...new Set(list.map((value) => this.actor(value)))];
		const common = {
			id,
			type: draft.type.value,
			quotes,
			modality: draft.modality.value,
			initiators: actors(draft.initiators),
			supporters: actors(draft.supporters),
			targets: actors(draft.targets),
		};
		const where = { places: draft.places.map((place) => this.place(place)), from: draft.days?.from ?? null, to: draft.days?.to ?? null };
		const attribution = this.attribution(draft.attribution);
		const things = { objects: draft.objects.map((value) => value.value), means: draft.means.map((value) => value.value) };
		const proof = { confidence, why };
		if (draft.kind === "statement") return { kind: "statement", ...common, ...where, attribution, ...proof } as Claim;
		if (draft.kind === "figure") {
			const unit = draft.unit ? this.quote(draft.unit).quote : "";
			return {
				kind: "figure",
				...common,
				...things,
				...where,
				value: (draft.value as Valued<Range>).value,
				unit,
				attribution,
				...proof,
			} as Claim;
		}
		return {
			kind: "event",
			...common,
			...things,
			...where,
			toll: tollOf(draft),
			count: draft.count?.value ?? null,
			attribution,
			...proof,
		} as Claim;
	}

	/** The rule and words behind every value of a draft, and how far each field can be trusted. */
	private reasons(draft: Draft): { confidence: Record<string, number>; why: Why[] } {
		const confidence: Record<string, number> = { claim: rounded(draft.likely) };
		const why: Why[] = [];
		const note = (field: string, value: string, rule: string, evidence: Evidence) => {
			why.push({ field, value, rule, words: [this.quote(evidence)], stated: !isInferred(rule) });
			confidence[field] = Math.min(confidence[field] ?? 1, trustIn(field, rule));
		};
		note("type", draft.type.value, draft.type.rule, draft.type.evidence);
		note("modality", draft.modality.value, draft.modality.rule, draft.modality.evidence);
		for (const field of ["initiators", "supporters", "targets"] as const)
			for (const value of draft[field]) note(field, this.actor(value), value.rule, value.evidence);
		for (const field of ["objects", "means"] as const)
			for (const { value, rule, evidence } of draft[field]) note(field, value, rule, evidence);
		for (const place of draft.places) note("places", this.place(place).name, place.rule, place.evidence);
		if (draft.days) for (const field of ["from", "to"] as const) note(field, draft.days[field] ?? "", draft.days.rule, draft.days.evidence);
		for (const [key, { rule, evidence }] of draft.toll) note("toll", key, rule, evidence);
		if (draft.count) note("count", draft.count.value.join("-"), draft.count.rule, draft.count.evidence);
		if (draft.value) note("value", draft.value.value.join("-"), draft.value.rule, draft.value.evidence);
		for (const source of draft.attribution)
			note("attribution", this.quote(source.name, source.skip).quote, source.rule, source.cue ?? source.name);
		for (const field of FIELDS[draft.kind]) {
			if (confidence[field] !== undefined) continue;
			why.push({ field, value: "", rule: OPEN, words: [], stated: false });
			confidence[field] = trustIn(field, OPEN);
		}
		return { confidence, why };
	}

	/** An actor's id; one outside the shared list is written as the article names it. */
	private actor(value: Valued<string>): string {
		if (value.value.startsWith("other:")) return `other:${this.quote(value.evidence).quote}`;
		const entry = this.language.family("actor").get(value.value);
		if (!entry || entry.attributes.get("listed") === "yes") return value.value;
		const word = this.reading.sentences[value.evidence.sentence]?.words[value.evidence.from];
		const lead = word?.shape.ways[0]?.analysis.proclitics.length ?? 0;
		const mention = word ? this.quote(value.evidence, lead).quote : "";
		return `other:${mention || (entry.attributes.get("ar") ?? entry.id)}`;
	}

	private place(place: Draft["places"][number]): PlaceValue {
		const name = this.quote(place.evidence, place.skip).quote;
		const value: PlaceValue = { name, admin1: place.admin1 };
		if (place.lat !== null && place.lon !== null)
			return {
				...value,
				lat: place.lat,
				lon: place.lon,
				precision: place.precision as NonNullable<PlaceValue["precision"]>,
				...(place.id ? { gazetteerId: place.id } : {}),
			};
		return value;
	}

	private attribution(sources: readonly DraftSource[]): Attribution[] {
		return sources.map((source) => {
			const listed = source.id && this.language.family("actor").get(source.id)?.attributes.get("listed") === "yes";
			return {
				name: this.quote(source.name, source.skip).quote,
				...(listed ? { id: source.id as string } : {}),
				...(source.cue ? { cue: this.quote(source.cue).quote } : {}),
			};
		});
	}

	private quotes(list: readonly Evidence[]): Quote[] {
		const quotes = list.map((evidence) => this.quote(evidence));
		return quotes.filter(
			(quote, i) => quote.quote !== "" && quotes.findIndex((other) => other.from === quote.from && other.to === quote.to) === i,
		);
	}

	/** The exact words of a stretch; `skip` leaves out attached particles of the first word. */
	private quote(evidence: Evidence, skip = 0): Quote {
		const { words } = this.reading.sentences[evidence.sentence] as Reading["sentences"][number];
		const first = words[Math.min(evidence.from, words.length - 1)] as (typeof words)[number];
		const last = words[Math.max(evidence.from, Math.min(evidence.to, words.length) - 1)] as (typeof words)[number];
		const span = original(this.reading.normal, Math.min(first.from + skip, first.to - 1), last.to);
		return {
			quote: this.full.slice(span.from, span.to),
			in: span.from < this.titleLength ? "title" : "text",
			from: this.point(span.from),
			to: this.point(span.to),
		};
	}

	private point(unit: number): number {
		return this.points ? (this.points[unit] as number) : unit;
	}
}

/** Fields that an article can leave open, by kind of claim. */
const COMMON_FIELDS = ["initiators", "supporters", "targets", "places", "from", "to", "attribution"] as const;
const FIELDS: Readonly<Record<Draft["kind"], readonly string[]>> = {
	event: [...COMMON_FIELDS, "objects", "means", "toll", "count"],
	statement: COMMON_FIELDS,
	figure: [...COMMON_FIELDS, "objects", "means"],
};

/** Whether a rule takes a value from elsewhere in the article, not from the words that tell the claim. */
function isInferred(rule: string): boolean {
	let inferred = inferences.get(rule);
	if (inferred === undefined) {
		inferred = INFERRED.test(rule);
		inferences.set(rule, inferred);
	}
	return inferred;
}

const inferences = new Map<string, boolean>();

const INFERRED = /^(?:doer|target\.shared|place\.shared|days\.(?:shared|heading|neighbour|background|said)|modality\.told|speaker)/;

function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}

function tollOf(draft: Draft): Toll {
	const toll: Record<string, Record<string, Range>> = {};
	for (const [key, line] of draft.toll) {
		toll[key] = { total: line.total };
		for (const [group, range] of line.groups) (toll[key] as Record<string, Range>)[group] = range;
	}
	return toll as Toll;
}

/** Code point offsets of UTF-16 units; null where they are the same. */
function codePoints(text: string): Uint32Array | null {
	let astral = false;
	for (let i = 0; i < text.length; i++)
		if ((text.charCodeAt(i) & 0xfc00) === 0xd800) {
			astral = true;
			break;
		}
	if (!astral) return null;
	const points = new Uint32Array(text.length + 1);
	let n = 0;
	for (let i = 0; i < text.length; i++) {
		points[i] = n;
		const unit = text.charCodeAt(i);
		const pair = (unit & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
		if (pair) points[++i] = n;
		n++;
	}
	points[text.length] = n;
	return points;
}
