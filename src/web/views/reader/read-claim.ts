// A claim as the reader shows it: fields, their values with their reasons, and the words that are marked for it.
import type { EventType } from "../../../schemes/codebook.js";
import type { Claim, Quote, Range, Why } from "../../../schemes/record.js";
import type { Mark } from "../../parts/evidence.js";

/** A claim beside its article, from the record or from a text that was just coded. */
export interface ReadClaim {
	readonly id: string;
	readonly claim: Claim;
	/** Share of such claims that are right, 0–1. */
	readonly confidence: number;
	/** What people decided; null for a text that is in no record. */
	readonly status: "open" | "accepted" | "corrected" | "rejected" | "added" | null;
	readonly thread: number | null;
	readonly incident: number | null;
}

/** Fields of claims in the order in which people ask for them; `day` is `from` and `to` where they are one. */
export const FIELDS = [
	"type",
	"modality",
	"initiators",
	"supporters",
	"targets",
	"value",
	"objects",
	"means",
	"places",
	"day",
	"from",
	"to",
	"toll",
	"count",
	"attribution",
] as const;
export type Field = (typeof FIELDS)[number];

/** One value of a field, named as `why` names it, with the coder's reason; null where a person set it. */
export interface ReasonedValue {
	readonly value: string;
	readonly why: Why | null;
}

export interface FieldRow {
	readonly field: Field;
	readonly values: readonly ReasonedValue[];
	/** How far the field can be trusted, 0–1; null where that is not known. */
	readonly confidence: number | null;
}

/** A quantity as `why` writes it. */
export function rangeKey([min, max]: Range): string {
	return `${min ?? ""}-${max ?? ""}`;
}

/** The values that a claim has in a field, named as `why` names them. */
function valuesOf(claim: Claim, field: Field): readonly string[] {
	const one = (value: string | null) => (value ? [value] : []);
	switch (field) {
		case "type":
		case "modality":
			return [claim[field]];
		case "initiators":
		case "supporters":
		case "targets":
			return claim[field];
		case "day":
			return claim.from === claim.to ? one(claim.from) : [];
		case "from":
		case "to":
			return claim.from === claim.to ? [] : one(claim[field]);
		case "places":
		case "attribution":
			return claim[field].map(({ name }) => name);
		case "value":
			return claim.kind === "figure" ? [rangeKey(claim.value)] : [];
		case "objects":
		case "means":
			return claim.kind === "statement" ? [] : claim[field];
		case "toll":
			return claim.kind === "event" ? Object.keys(claim.toll) : [];
		case "count":
			return claim.kind === "event" && claim.count ? [rangeKey(claim.count)] : [];
	}
}

/** What a claim says, field by field, and the fields that the article leaves open. */
export function rowsOf(claim: Claim): { readonly rows: readonly FieldRow[]; readonly open: readonly Field[] } {
	const rows: FieldRow[] = [];
	const open: Field[] = [];
	for (const field of FIELDS) {
		const values = valuesOf(claim, field);
		const told = field === "day" ? "from" : field;
		const reasons = claim.why.filter((why) => why.field === told && why.rule !== "none");
		if (values.length === 0) {
			if (claim.why.some((why) => why.field === field && why.rule === "none")) open.push(field);
			continue;
		}
		rows.push({
			field,
			values: values.map((value) => ({ value, why: reasons.find((why) => why.value === value) ?? null })),
			confidence: claim.confidence[told] ?? null,
		});
	}
	return { rows, open };
}

/** Where a claim's words begin in its article. */
export function startOf(claim: Claim): number {
	return claim.quotes.reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY);
}

/** Claims in the order of their words. */
export function inReadingOrder(claims: readonly ReadClaim[]): ReadClaim[] {
	const starts = new Map(claims.map(({ id, claim }) => [id, startOf(claim)]));
	return [...claims].sort((a, b) => (starts.get(a.id) ?? 0) - (starts.get(b.id) ?? 0));
}

const markOf =
	(id: string, kind: Mark["kind"]) =>
	({ from, to }: Pick<Quote, "from" | "to">): Mark => ({ id, from, to, kind });

/** Types whose telling is graphic as a whole. */
const GRAPHIC: ReadonlySet<string> = new Set<EventType>(["killing", "execution", "abuse", "assassination", "suicide_attack"]);
const HARM: ReadonlySet<string> = new Set(["killed", "injured"]);

/** Whether a claim tells of people who were killed or hurt. */
export function isGraphic(claim: Claim): boolean {
	return claim.kind === "event" && (GRAPHIC.has(claim.type) || Object.keys(claim.toll).some((key) => HARM.has(key)));
}

/** The words that are always marked: those of every claim, and those that are graphic. What people rejected is marked only while it is picked. */
export function claimMarks(claims: readonly ReadClaim[], selected: string | null): Mark[] {
	return claims
		.filter(({ id, status }) => status !== "rejected" || id === selected)
		.flatMap(({ id, claim }) => {
			const quotes = claim.quotes.map(markOf(id, "claim"));
			if (!isGraphic(claim)) return quotes;
			const harm = claim.why.filter(({ field, value }) => field === "toll" && HARM.has(value)).flatMap(({ words }) => words);
			return [...quotes, ...(GRAPHIC.has(claim.type) ? claim.quotes : harm).map(markOf(id, "graphic"))];
		});
}

/** The words that the values of a claim rest on. How something is told rests on the words of its type. */
export function valueMarks({ id, claim }: ReadClaim): Mark[] {
	return claim.why
		.filter(({ field }) => field !== "modality")
		.flatMap(({ field, words }) => words.map(markOf(id, field === "attribution" ? "source" : "value")));
}

/** Somebody whom an article has say things; `key` is "" for the outlet itself. */
export interface Speaker {
	readonly key: string;
	readonly id: string | null;
	readonly claims: readonly string[];
}

/** Who says what in an article, in the order of the article; the outlet last. */
export function speakersOf(claims: readonly ReadClaim[]): Speaker[] {
	const found = new Map<string, { id: string | null; claims: string[] }>();
	const add = (key: string, id: string | null, claim: string) => {
		const speaker = found.get(key) ?? { id, claims: [] };
		speaker.claims.push(claim);
		found.set(key, speaker);
	};
	for (const { id, claim, status } of claims) {
		if (status === "rejected") continue;
		for (const source of claim.attribution) add(source.name, source.id ?? null, id);
		if (claim.attribution.length === 0) add("", null, id);
	}
	return [...found].map(([key, speaker]) => ({ key, ...speaker })).sort((a, b) => Number(a.key === "") - Number(b.key === ""));
}

/** What somebody says in an article, and the words that say that it is they. */
export function scopeMarks(claims: readonly ReadClaim[], speaker: Speaker): Mark[] {
	const said = new Set(speaker.claims);
	return claims
		.filter(({ id }) => said.has(id))
		.flatMap(({ id, claim }) => [
			...claim.quotes.map(markOf(id, "scope")),
			...claim.why
				.filter(({ field, value }) => field === "attribution" && value === speaker.key)
				.flatMap(({ words }) => words.map(markOf(id, "source"))),
		]);
}
