import type { FigureType } from "../schemes/codebook.js";
import type { Article, FigureClaim, Range } from "../schemes/record.js";
import { type LinkPlace, linkFamily, placesOf } from "./claim.js";
import { dayNumber } from "./days.js";
import { meet } from "./features.js";
import { compareIds } from "./id-order.js";
import type { IncidentView } from "./reconcile.js";
import { nameKey } from "./words.js";

/** What series need of a figure claim and its article: small, plain JSON. Made by `toFigure`. */
export interface FigureToLink {
	readonly id: string;
	readonly article: string;
	readonly source: string;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly type: FigureType;
	/** What is counted, as written, and in a form that its spellings share. */
	readonly unit: string;
	readonly unitKey: string;
	readonly value: Range;
	/** Who holds them or did it, or, where nobody is named, nobody. */
	readonly initiators: readonly string[];
	readonly targets: readonly string[];
	readonly places: readonly LinkPlace[];
	/** The period counted over, or the day it stood at; the day of publication where the claim has none. */
	readonly from: string | null;
	readonly to: string | null;
	readonly dated: boolean;
	readonly saidBy: readonly string[];
}

/** The figure claim of an article in the form that series are made of. `id` is the claim's in the store, `source` its group of copies. */
export function toFigure(
	claim: FigureClaim,
	article: Article,
	{ id, source }: { readonly id: string; readonly source?: string },
): FigureToLink {
	const published = dayNumber(article.published) === null ? null : (article.published as string).slice(0, 10);
	return {
		id,
		article: article.id,
		source: source ?? article.id,
		outlet: article.outlet ?? null,
		published,
		type: claim.type,
		unit: claim.unit,
		unitKey: nameKey(claim.unit),
		value: claim.value,
		initiators: claim.initiators,
		targets: claim.targets,
		places: placesOf(claim.places),
		from: claim.from ?? claim.to ?? published,
		to: claim.to ?? claim.from ?? published,
		dated: claim.from !== null || claim.to !== null,
		saidBy: claim.attribution.map((one) => one.id ?? one.name),
	};
}

/** One figure in a series. */
export interface Point {
	readonly claim: string;
	readonly source: string;
	readonly outlet: string | null;
	readonly saidBy: readonly string[];
	/** A day, or the period that was counted over. */
	readonly from: string | null;
	readonly to: string | null;
	readonly range: Range;
}

/** A jump between two neighbouring points: how many times as much, less than 1 where it fell. */
export interface Break {
	readonly before: string;
	readonly after: string;
	readonly times: number;
}

/** The same quantity over time and by source. */
export interface Series {
	readonly key: string;
	readonly type: FigureType;
	readonly unit: string;
	readonly initiators: readonly string[];
	readonly targets: readonly string[];
	readonly place: LinkPlace | null;
	/** By their last day, then by source. */
	readonly points: readonly Point[];
	readonly bySource: readonly { readonly source: string; readonly points: readonly Point[] }[];
	readonly breaks: readonly Break[];
	/** Pairs of claims of independent sources for the same day or period that have no number in common. */
	readonly contradictions: readonly (readonly [claim: string, other: string])[];
}

/**
 * The key of the series that a figure belongs to: its type, unit, who holds or did it, who is counted, and where. To be indexed by a store. A figure
 * that names neither a place nor a holder is the same quantity as another of its own article only.
 */
export function seriesKey(figure: FigureToLink): string {
	const [place] = figure.places;
	return [
		figure.type,
		figure.unitKey,
		[...figure.initiators].sort().join("+"),
		[...figure.targets].sort().join("+"),
		place ? (place.id ?? `${place.key}/${place.admin1 ?? ""}`) : figure.initiators.length > 0 ? "" : `article ${figure.article}`,
		figure.type === "attacks" || figure.type === "casualties" ? (figure.dated && figure.from !== figure.to ? "period" : "day") : "",
	].join("|");
}

/** A figure so many times as large as the one before, or as small, is a break. */
const JUMP = 1.5;

/** Figures as series, the longest first. The same figures in any order give the same series. */
export function seriesOf(figures: readonly FigureToLink[]): Series[] {
	const groups = new Map<string, FigureToLink[]>();
	for (const figure of [...figures].sort((a, b) => compareIds(a.id, b.id))) {
		const key = seriesKey(figure);
		const group = groups.get(key);
		if (group) group.push(figure);
		else groups.set(key, [figure]);
	}
	return [...groups]
		.map(([key, group]) => oneSeries(key, group))
		.sort((a, b) => b.points.length - a.points.length || (a.key < b.key ? -1 : 1));
}

function oneSeries(key: string, group: readonly FigureToLink[]): Series {
	const points = group
		.map(({ id, source, outlet, saidBy, from, to, value }) => ({ claim: id, source, outlet, saidBy, from, to, range: value }))
		.sort(byDay);
	const [first] = group as [FigureToLink];
	const sources = [...new Set(points.map(({ source }) => source))];
	return {
		key,
		type: first.type,
		unit: first.unit,
		initiators: first.initiators,
		targets: first.targets,
		place: first.places[0] ?? null,
		points,
		bySource: sources.map((source) => ({ source, points: points.filter((point) => point.source === source) })),
		breaks: breaksOf(points),
		contradictions: contradictionsOf(points),
	};
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function byDay(a: Point, b: Point): number {
	return order(a.to ?? "", b.to ?? "") || order(a.from ?? "", b.from ?? "") || order(a.source, b.source) || compareIds(a.claim, b.claim);
}

function breaksOf(points: readonly Point[]): Break[] {
	const breaks: Break[] = [];
	for (let i = 1; i < points.length; i++) {
		const [before, after] = [points[i - 1] as Point, points[i] as Point];
		if (before.to === after.to && before.from === after.from) continue;
		if (meet(before.range, after.range) || !areAsLong(before, after)) continue;
		const times = middle(after.range) / Math.max(1, middle(before.range));
		if (times >= JUMP || times <= 1 / JUMP) breaks.push({ before: before.claim, after: after.claim, times: Math.round(times * 100) / 100 });
	}
	return breaks;
}

/** Whether two figures are counted over about as many days: of ten months there is more than of one, and no jump. */
function areAsLong(a: Point, b: Point): boolean {
	const [short, long] = [daysOf(a), daysOf(b)].sort((x, y) => x - y) as [number, number];
	return long <= short * JUMP;
}

/** The days that a figure is counted over; one where it stands at a day. */
function daysOf({ from, to }: Point): number {
	const [first, last] = [dayNumber(from), dayNumber(to)];
	return first === null || last === null ? 1 : last - first + 1;
}

/** The middle of a range, of an open one its end. Only for telling a jump: it is never shown as a value. */
function middle([low, high]: Range): number {
	return ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

/** Most points of one day and period that are compared with one another. */
const MOST_COMPARED = 100;

function contradictionsOf(points: readonly Point[]): [string, string][] {
	const found: [string, string][] = [];
	for (let i = 0; i < points.length; i++) {
		const a = points[i] as Point;
		for (let k = i + 1; k < Math.min(points.length, i + MOST_COMPARED); k++) {
			const b = points[k] as Point;
			if (a.to !== b.to) break;
			if (a.from === b.from && a.to !== null && a.source !== b.source && !meet(a.range, b.range)) found.push([a.claim, b.claim]);
		}
	}
	return found;
}

/** A number of incidents of the store, counted for a figure: the days it spans, `counted`, and whether the figure can be right. */
export interface CounterCheck {
	readonly claim: string;
	readonly from: string;
	readonly to: string;
	readonly stated: Range;
	readonly counted: number;
	/** `fewer`: the figure says at most fewer than the store has; `more`: it says at least more; `fits`. */
	readonly verdict: "fits" | "fewer" | "more";
	readonly incidents: readonly string[];
}

/** An incident of the store, as far as a counter asks for it. */
export interface CountedIncident {
	readonly id: string;
	readonly family: string;
	readonly from: string | null;
	readonly to: string | null;
	readonly initiators: readonly string[];
	readonly admin1: readonly string[];
	readonly places: readonly string[];
}

/** An incident as a counter asks for it: by the type and days that most sources give, and every doer and place that any names. */
export function countedIncident(id: string, { type, days, initiators, places }: IncidentView): CountedIncident {
	return {
		id,
		family: type === null ? "other" : linkFamily(type),
		from: days[0]?.value.from ?? null,
		to: days[0]?.value.to ?? null,
		initiators: initiators.map(({ value }) => value),
		admin1: [...new Set(places.flatMap(({ value }) => value.admin1 ?? []))],
		places: places.flatMap(({ value }) => value.id ?? []),
	};
}

/**
 * Holds a count of attacks over a period against the incidents of the store in that period, by the same doer and in the same place as far as
 * the figure names them. Null where the figure is no count of attacks or has no period. `more` says only that the store has fewer: reports
 * are never complete.
 */
export function checkCounter(figure: FigureToLink, incidents: readonly CountedIncident[]): CounterCheck | null {
	const { from, to, value } = figure;
	if (figure.type !== "attacks" || from === null || to === null || !figure.dated) return null;
	const counted = incidents.filter((incident) => isCounted(figure, incident, from, to)).map(({ id }) => id);
	const verdict = value[1] !== null && value[1] < counted.length ? "fewer" : (value[0] ?? 0) > counted.length ? "more" : "fits";
	return { claim: figure.id, from, to, stated: value, counted: counted.length, verdict, incidents: counted };
}

function isCounted(figure: FigureToLink, incident: CountedIncident, from: string, to: string): boolean {
	if (incident.family !== "attack") return false;
	const [first, last] = [incident.from ?? incident.to, incident.to ?? incident.from];
	if (first === null || last === null || first < from || last > to) return false;
	if (figure.initiators.length > 0 && !incident.initiators.some((id) => figure.initiators.includes(id))) return false;
	return figure.places.length === 0 || figure.places.some((place) => isIn(place, incident));
}

function isIn(place: LinkPlace, incident: CountedIncident): boolean {
	if (place.precision === "country") return incident.admin1.some((code) => code.slice(0, 2) === place.admin1?.slice(0, 2));
	if (place.precision === "adm1") return place.admin1 !== null && incident.admin1.includes(place.admin1);
	return place.id !== null && incident.places.includes(place.id);
}
