import { embeddedLanguage } from "../coding/code-article.js";
import {
	GROUP_LABELS,
	MEANS_LABELS,
	MODALITY_LABELS,
	OBJECT_LABELS,
	PRECISION_LABELS,
	TOLL_LABELS,
	TYPE_LABELS,
} from "../schemes/labels.js";
import type { Attribution, Claim, PlaceValue, Range, Toll } from "../schemes/record.js";
import type { Speech, Word } from "./strings.js";
import { isolate, printable } from "./terminal.js";

/** A field of a claim in words: what it is called, the codebook fields it shows, its value. */
export interface Row {
	readonly name: Word;
	readonly fields: readonly string[];
	readonly value: string;
}

/** The fields of a claim that say something, in the order people ask for them. */
export function rowsOf(claim: Claim, speech: Speech): Row[] {
	const rows: Row[] = [];
	const add = (name: Word, fields: readonly string[], items: readonly string[]) => {
		if (items.length > 0) rows.push({ name, fields, value: items.join(speech.word("and")) });
	};
	const actors = (ids: readonly string[]) => ids.map((id) => isolate(actorName(id, speech)));
	add("who", ["initiators"], actors(claim.initiators));
	add("support", ["supporters"], actors(claim.supporters));
	add("whom", ["targets"], actors(claim.targets));
	if (claim.kind === "figure")
		add("value", ["value", "unit"], [`${rangeText(claim.value, speech)} ${claim.unit ? isolate(claim.unit) : ""}`.trim()]);
	if (claim.kind !== "statement") {
		add(
			"hit",
			["objects"],
			claim.objects.map((id) => speech.label(OBJECT_LABELS, id)),
		);
		add(
			"means",
			["means"],
			claim.means.map((id) => speech.label(MEANS_LABELS, id)),
		);
	}
	add(
		"where",
		["places"],
		claim.places.map((place) => placeText(place, speech)),
	);
	add("when", ["from", "to"], claim.from || claim.to ? [daysText(claim.from, claim.to)] : []);
	if (claim.kind === "event") {
		add("toll", ["toll"], tollText(claim.toll, speech));
		add("count", ["count"], claim.count ? [rangeText(claim.count, speech)] : []);
	}
	add(
		"source",
		["attribution"],
		claim.attribution.length > 0 ? claim.attribution.map((source) => sourceText(source, speech)) : [speech.word("outletItself")],
	);
	return rows;
}

export function typeText(claim: Claim, speech: Speech): string {
	return speech.label(TYPE_LABELS[claim.kind], claim.type);
}

export function modalityText(claim: Claim, speech: Speech): string {
	return speech.label(MODALITY_LABELS, claim.modality);
}

/** An actor as people call it: the registry's name, or the article's for one that is not in it. */
export function actorName(id: string, speech: Speech): string {
	if (id.startsWith("other:")) return id.slice("other:".length);
	return embeddedLanguage().family("actor").get(id)?.attributes.get(speech.lang) ?? id;
}

/** A quantity: 5, 20–99, at least 5, up to 5. */
export function rangeText([min, max]: Range, speech: Speech): string {
	if (min === null && max === null) return speech.word("nothing");
	if (max === null) return `${speech.word("atLeast")} ${isolate(String(min))}`;
	if (min === null) return `${speech.word("upTo")} ${isolate(String(max))}`;
	return isolate(min === max ? String(min) : `${min}–${max}`);
}

/** A day, or a stretch of days with its open ends. */
export function daysText(from: string | null, to: string | null): string {
	return isolate(from === to ? (from ?? "") : `${from ?? "…"} – ${to ?? "…"}`);
}

function placeText(place: PlaceValue, speech: Speech): string {
	const parts = [isolate(place.name)];
	const point = place.lat === undefined || place.lon === undefined ? "" : `${place.lat.toFixed(2)}, ${place.lon.toFixed(2)}`;
	const code = [place.admin1, point].filter(Boolean).join(" ");
	if (code) parts.push(isolate(code));
	if (point && place.precision) parts.push(`(${speech.label(PRECISION_LABELS, place.precision)})`);
	return parts.join(" ");
}

function tollText(toll: Toll, speech: Speech): string[] {
	return Object.entries(toll).flatMap(([key, line]) => {
		if (!line) return [];
		const { total, ...groups } = line;
		const parts = Object.entries(groups).flatMap(([group, range]) =>
			range ? [`${speech.label(GROUP_LABELS, group)} ${rangeText(range, speech)}`] : [],
		);
		const ofThem = parts.length > 0 ? ` (${speech.word("ofThem")} ${parts.join(speech.word("and"))})` : "";
		return [`${speech.label(TOLL_LABELS, key)} ${rangeText(total, speech)}${ofThem}`];
	});
}

/** A source as the article names it, with the registry's name where that tells more. */
function sourceText(source: Attribution, speech: Speech): string {
	const known = source.id ? actorName(source.id, speech) : "";
	return known && known !== printable(source.name) ? `${isolate(source.name)} (${isolate(known)})` : isolate(source.name);
}

/** How far some fields of a claim can be trusted, 0–1: the least of them; null where none has a confidence. */
export function confidenceOf(claim: Claim, fields: readonly string[]): number | null {
	const known = fields.map((field) => claim.confidence[field]).filter((value) => value !== undefined);
	return known.length > 0 ? Math.min(...known) : null;
}

/** The mean confidence of a claim's fields, 0–1. */
export function meanConfidence(claim: Claim): number {
	const all = Object.values(claim.confidence);
	return all.length > 0 ? all.reduce((sum, value) => sum + value, 0) / all.length : 0;
}

export function percent(value: number): string {
	return `${Math.round(value * 100)}%`;
}
