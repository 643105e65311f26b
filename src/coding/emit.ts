import type { Language } from "../arabic/language.js";
import { fold } from "../arabic/letters.js";
import { unmerged } from "../arabic/particles.js";
import type { Entry } from "../engine/lexicon.js";
import type { Attribution, Claim, PlaceValue, Quote, Range, Toll, Why } from "../schemes/record.js";
import { original } from "../text/normal.js";
import type { Draft, DraftPlace, DraftSource, Evidence, Valued } from "./draft.js";
import { OPEN, ruleOf } from "./judge/trust.js";
import type { Reading, Sentence, Word } from "./words.js";

/** Turns drafts into claims: words become exact quotes with code points, unlisted actors their names. */
export class Emitter {
	private readonly full: string;
	private readonly points: Uint32Array | null;
	private readonly written = new Map<string, boolean>();

	constructor(
		private readonly reading: Reading,
		private readonly titleLength: number,
		private readonly language: Language,
	) {
		this.full = reading.normal.source;
		this.points = codePoints(this.full);
	}

	/** The claim that a draft makes, with the id given. Each kind is written out whole: putting it together from parts takes longer. */
	claim(draft: Draft, id: string): Claim {
		const given = this.given(draft);
		const { confidence, why } = this.reasons(draft, given);
		const type = draft.type.value;
		const quotes = this.quotes(draft.quotes);
		const modality = draft.modality.value;
		const initiators = distinct(given.initiators);
		const supporters = distinct(given.supporters);
		const targets = distinct(given.targets);
		const { places, attribution } = given;
		const from = draft.days?.from ?? null;
		const to = draft.days?.to ?? null;
		if (draft.kind === "statement") {
			const kind = "statement";
			return { kind, id, type, quotes, modality, initiators, supporters, targets, places, from, to, attribution, confidence, why } as Claim;
		}
		const objects = draft.objects.map(({ value }) => value);
		const means = draft.means.map(({ value }) => value);
		if (draft.kind === "figure")
			return {
				kind: "figure",
				id,
				type,
				quotes,
				modality,
				initiators,
				supporters,
				targets,
				objects,
				means,
				places,
				from,
				to,
				value: (draft.value as Valued<Range>).value,
				unit: draft.unit ? this.words(draft.unit) : "",
				attribution,
				confidence,
				why,
			} as Claim;
		return {
			kind: "event",
			id,
			type,
			quotes,
			modality,
			initiators,
			supporters,
			targets,
			objects,
			means,
			places,
			from,
			to,
			toll: tollOf(draft),
			count: draft.count?.value ?? null,
			attribution,
			confidence,
			why,
		} as Claim;
	}

	/** The values of a draft that are named as the article does, in the order in which the draft has them. */
	private given(draft: Draft): Given {
		const actor = (value: Valued<string>) => this.actor(value);
		return {
			initiators: draft.initiators.map(actor),
			supporters: draft.supporters.map(actor),
			targets: draft.targets.map(actor),
			places: draft.places.map((place) => this.place(place)),
			attribution: draft.attribution.map((source) => this.attribution(source)),
		};
	}

	/** The rule and words behind every value of a draft, and how far each field can be trusted. */
	private reasons(draft: Draft, given: Given): { confidence: Record<string, number>; why: Why[] } {
		const confidence: Record<string, number> = { claim: rounded(draft.likely) };
		const why: Why[] = [];
		const note = (field: string, value: string, rule: string, evidence: Evidence) => {
			const known = ruleOf(rule);
			why.push({ field, value, rule, words: [this.quote(evidence)], stated: !known.inferred });
			const trust = known.trustIn(field);
			const least = confidence[field];
			if (least === undefined || trust < least) confidence[field] = trust;
		};
		const noteAll = (field: string, values: readonly string[], told: readonly { readonly rule: string; readonly evidence: Evidence }[]) => {
			for (let i = 0; i < told.length; i++) {
				const { rule, evidence } = told[i] as (typeof told)[number];
				note(field, values[i] as string, rule, evidence);
			}
		};
		note("type", draft.type.value, draft.type.rule, draft.type.evidence);
		note("modality", draft.modality.value, draft.modality.rule, draft.modality.evidence);
		noteAll("initiators", given.initiators, draft.initiators);
		noteAll("supporters", given.supporters, draft.supporters);
		noteAll("targets", given.targets, draft.targets);
		for (const { value, rule, evidence } of draft.objects) note("objects", value, rule, evidence);
		for (const { value, rule, evidence } of draft.means) note("means", value, rule, evidence);
		draft.places.forEach(({ rule, evidence }, i) => {
			note("places", (given.places[i] as PlaceValue).name, rule, evidence);
		});
		if (draft.days) {
			note("from", draft.days.from ?? "", draft.days.rule, draft.days.evidence);
			note("to", draft.days.to ?? "", draft.days.rule, draft.days.evidence);
		}
		for (const [key, { rule, evidence }] of draft.toll) note("toll", key, rule, evidence);
		if (draft.count) note("count", draft.count.value.join("-"), draft.count.rule, draft.count.evidence);
		if (draft.value) note("value", draft.value.value.join("-"), draft.value.rule, draft.value.evidence);
		draft.attribution.forEach((source, i) => {
			note("attribution", (given.attribution[i] as Attribution).name, source.rule, source.cue ?? source.name);
		});
		const open = ruleOf(OPEN);
		for (const field of FIELDS[draft.kind]) {
			if (confidence[field] !== undefined) continue;
			why.push({ field, value: "", rule: OPEN, words: [], stated: false });
			confidence[field] = open.trustIn(field);
		}
		return { confidence, why };
	}

	/** An actor's id; one outside the shared list is written as the article names it. */
	private actor(value: Valued<string>): string {
		if (value.value.startsWith("other:")) return `other:${this.words(value.evidence)}`;
		const entry = this.language.family("actor").get(value.value);
		if (!entry || entry.attributes.get("listed") === "yes") return value.value;
		const analysis = this.reading.sentences[value.evidence.sentence]?.words[value.evidence.from]?.shape.ways[0]?.analysis;
		if (!analysis || isPointed(value, analysis.enclitic) || this.isWritten(entry) || isOrigin(entry, value.evidence, analysis.stem))
			return `other:${entry.attributes.get("ar") ?? entry.id}`;
		const { proclitics, definite } = analysis;
		return `other:${unmerged(this.words(value.evidence, proclitics.length), proclitics, definite)}`;
	}

	/** Whether the article has an unlisted armed body's usual name, which then stands for whatever else it is called: الثوار for المقاومة الشعبية. */
	private isWritten({ id, attributes }: Entry): boolean {
		if (!ARMED.has(attributes.get("kind") ?? "")) return false;
		let written = this.written.get(id);
		if (written === undefined) {
			const [first = "", ...more] = fold(attributes.get("ar") ?? "").split(" ");
			written =
				first !== "" &&
				this.reading.sentences.some(({ texts }) =>
					texts.some((text, i) => text.endsWith(first) && more.every((word, k) => texts[i + 1 + k] === word)),
				);
			this.written.set(id, written);
		}
		return written;
	}

	private place({ evidence, skip, admin1, lat, lon, precision, id }: DraftPlace): PlaceValue {
		const name = this.name(evidence, skip);
		if (lat === null || lon === null) return { name, admin1 };
		const at = { name, admin1, lat, lon, precision: precision as NonNullable<PlaceValue["precision"]> };
		return id ? { ...at, gazetteerId: id } : at;
	}

	private attribution({ name, skip, id, cue }: DraftSource): Attribution {
		const source: Attribution = { name: this.nameOf(name, skip) };
		if (id && this.language.family("actor").get(id)?.attributes.get("listed") === "yes") source.id = id;
		if (cue) source.cue = this.words(cue);
		return source;
	}

	/** A source's name; what a preposition has swallowed of its article is given back: بيان للجيش. */
	private nameOf(name: Evidence, skip: number): string {
		const text = this.reading.sentences[name.sentence]?.texts[name.from] ?? "";
		const merged = skip > 1 && text[skip - 1] === text[skip - 2];
		return merged ? unmerged(this.words(name, skip - 1), text.slice(0, skip - 1), true) : this.words(name, skip);
	}

	private quotes(list: readonly Evidence[]): Quote[] {
		const quotes: Quote[] = [];
		for (const evidence of list) {
			const quote = this.quote(evidence);
			if (quote.quote !== "" && !quotes.some((other) => other.from === quote.from && other.to === quote.to)) quotes.push(quote);
		}
		return quotes;
	}

	/** The exact words of a stretch and where they stand. */
	private quote(evidence: Evidence): Quote {
		const { from, to } = this.span(evidence, 0);
		return {
			quote: this.full.slice(from, to),
			in: from < this.titleLength ? "title" : "text",
			from: this.point(from),
			to: this.point(to),
		};
	}

	/** The exact words of a stretch alone; `skip` leaves out attached particles of the first word. */
	private words(evidence: Evidence, skip = 0): string {
		const { from, to } = this.span(evidence, skip);
		return this.full.slice(from, to);
	}

	/** The words of a name, with the mark that closes one within it: مخيم “مريم” */
	private name(evidence: Evidence, skip: number): string {
		const { from, to } = this.span(evidence, skip);
		const name = this.full.slice(from, to);
		const open = (name.match(MARKS)?.length ?? 0) % 2 === 1;
		return open ? name + (CLOSING.exec(this.full.slice(to, to + 2))?.[0] ?? "") : name;
	}

	/** Where the words of a stretch stand in the original. */
	private span(evidence: Evidence, skip: number): { readonly from: number; readonly to: number } {
		const { words } = this.reading.sentences[evidence.sentence] as Sentence;
		const first = words[Math.min(evidence.from, words.length - 1)] as Word;
		const last = words[Math.max(evidence.from, Math.min(evidence.to, words.length) - 1)] as Word;
		return original(this.reading.normal, Math.min(first.from + skip, first.to - 1), last.to);
	}

	private point(unit: number): number {
		return this.points ? (this.points[unit] as number) : unit;
	}
}

/** Whether an adjective of origin alone stands for a country's government: الخارجية البحرينية. */
function isOrigin(entry: Entry, { from, to }: Evidence, stem: string): boolean {
	return to - from === 1 && entry.attributes.get("kind") === "government" && !entry.forms.some(({ text }) => fold(text) === stem);
}

/** Quotation marks, and one that closes, behind a space or not. */
const MARKS = /["“”„«»]/g;
const CLOSING = /^ ?["”“»]/;

/** Kinds of bodies that an article calls by several names. */
const ARMED: ReadonlySet<string> = new Set(["military", "militia", "rebel", "police", "tribe"]);

/** Whether a value's words only point at somebody. */
function isPointed({ rule, evidence: { from, to } }: Valued<string>, enclitic: string): boolean {
	return POINTED.test(rule) || (enclitic !== "" && to - from === 1);
}

/** Rules whose words only point at somebody: the verb that he goes on with, a pronoun. */
const POINTED =
	/^(?:doer\.(?:speaker|carried|coordinated|pronoun|own|usual|accused)|speaker\.(?:carried|publisher|pronoun)|target\.carried)|\+back$/;

/** Values of a draft as they leave the coder, parallel to its own. */
interface Given {
	readonly initiators: readonly string[];
	readonly supporters: readonly string[];
	readonly targets: readonly string[];
	readonly places: PlaceValue[];
	readonly attribution: Attribution[];
}

function distinct(values: readonly string[]): string[] {
	return values.length > 1 ? [...new Set(values)] : [...values];
}

/** Fields that an article can leave open, by kind of claim. */
const COMMON_FIELDS = ["initiators", "supporters", "targets", "places", "from", "to", "attribution"] as const;
const FIELDS: Readonly<Record<Draft["kind"], readonly string[]>> = {
	event: [...COMMON_FIELDS, "objects", "means", "toll", "count"],
	statement: COMMON_FIELDS,
	figure: [...COMMON_FIELDS, "objects", "means"],
};

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
export function codePoints(text: string): Uint32Array | null {
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
