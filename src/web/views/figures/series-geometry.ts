// Where the points of a series lie in a chart. Pixels from the top left corner, whatever the page's direction.
import { scaleLinear, scaleUtc } from "d3-scale";
import type { Shape } from "../../../api/client.js";

export type Series = Shape<"Series">;
export type SeriesPoint = Shape<"SeriesPoint">;

/** A point of a series in the chart. */
export interface PlacedPoint {
	readonly point: SeriesPoint;
	/** The middle of its period, and the period's ends where it has more than a day. */
	readonly x: number;
	readonly span: readonly [number, number] | null;
	/** Its number; of a range the middle, of an open one the end that is known. */
	readonly y: number;
	/** The ends of a range, or of an open one the known end and the chart's edge; null of a single number. */
	readonly range: readonly [low: number, high: number] | null;
	/** To which side it is open. */
	readonly open: "up" | "down" | null;
	/** Which of the sources' marks it has. */
	readonly mark: number;
}

/** A chart: what is drawn, and where. */
export interface Chart {
	/** By time. */
	readonly points: readonly PlacedPoint[];
	/** Lines between neighbouring points of one source; none across a jump. */
	readonly lines: readonly { readonly mark: number; readonly from: PlacedPoint; readonly to: PlacedPoint }[];
	readonly breaks: readonly { readonly x: number; readonly times: number; readonly before: string; readonly after: string }[];
	readonly contradictions: readonly (readonly [PlacedPoint, PlacedPoint])[];
	readonly days: readonly { readonly x: number; readonly day: string }[];
	readonly numbers: readonly { readonly y: number; readonly value: number }[];
	/** The plot's edges. */
	readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
	/** Points that have no day or no number. */
	readonly unplaced: number;
}

const MARGIN = { axis: 52, far: 14, top: 22, bottom: 24 };
/** A day of room beside the first and the last. */
const ROOM = 86_400_000;
/** Points of one day are set apart by so many pixels. */
const ASIDE = [0, 9, -9, 18, -18] as const;
const LABEL_WIDTH = 90;

const timeOf = (day: string) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

/** Lays a series out. `markOf` says which mark a point has; `turned` runs time from right to left. */
export function chartOf(
	series: Pick<Series, "points" | "breaks" | "contradictions">,
	markOf: (point: SeriesPoint) => number,
	width: number,
	height: number,
	turned: boolean,
): Chart {
	const drawn = series.points.filter(({ from, to, range: [min, max] }) => (from ?? to) !== null && (min ?? max) !== null);
	const left = turned ? MARGIN.far : MARGIN.axis;
	const plot = {
		left,
		right: Math.max(left + 40, width - (turned ? MARGIN.axis : MARGIN.far)),
		top: MARGIN.top,
		bottom: height - MARGIN.bottom,
	};
	const times = drawn.flatMap(({ from, to }) => [timeOf(from ?? (to as string)), timeOf(to ?? (from as string))]);
	const [first, last] = times.length === 0 ? [0, 0] : [Math.min(...times), Math.max(...times)];
	const x = scaleUtc()
		.domain([first - ROOM, last + ROOM])
		.range(turned ? [plot.right, plot.left] : [plot.left, plot.right]);
	const most = drawn.reduce((high, { range: [min, max] }) => Math.max(high, (max ?? 0) || (min ?? 0) * 1.15), 1);
	const y = scaleLinear().domain([0, most]).nice(4).range([plot.bottom, plot.top]);
	const crowd = new Map<string, number>();
	const points = drawn
		.map((point): PlacedPoint => {
			const { from, to, range } = point;
			const [start, end] = [timeOf(from ?? (to as string)), timeOf(to ?? (from as string))];
			const middle = x((start + end) / 2);
			const beside = `${start}/${end}`;
			const before = crowd.get(beside) ?? 0;
			crowd.set(beside, before + 1);
			const shift = ASIDE[before % ASIDE.length] ?? 0;
			return {
				point,
				x: clamp(middle + shift, plot.left + 6, plot.right - 6),
				span: start === end ? null : [Math.min(x(start), x(end)), Math.max(x(start), x(end))],
				...heights(range, y, plot),
				mark: markOf(point),
			};
		})
		.sort((a, b) => a.x - b.x || a.y - b.y);
	const placed = new Map(points.map((each) => [each.point.claim, each]));
	const breaks = series.breaks.flatMap(({ before, after, times: by }) => {
		const [one, other] = [placed.get(before), placed.get(after)];
		return one && other ? [{ x: (one.x + other.x) / 2, times: by, before, after }] : [];
	});
	return {
		points,
		lines: linesOf(
			points,
			breaks.map((each) => each.x),
		),
		breaks,
		contradictions: series.contradictions.flatMap(([one = "", other = ""]) => {
			const pair = [placed.get(one), placed.get(other)] as const;
			return pair[0] && pair[1] ? [[pair[0], pair[1]] as const] : [];
		}),
		days: daysOf(first, last, Math.max(2, Math.floor((plot.right - plot.left) / LABEL_WIDTH))).map((time) => ({
			x: x(time),
			day: new Date(time).toISOString().slice(0, 10),
		})),
		numbers: y
			.ticks(4)
			.filter(Number.isInteger)
			.map((value) => ({ y: y(value), value })),
		plot,
		unplaced: series.points.length - drawn.length,
	};
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

function heights(
	[min, max]: SeriesPoint["range"],
	y: (value: number) => number,
	plot: Chart["plot"],
): Pick<PlacedPoint, "y" | "range" | "open"> {
	if (min !== null && max !== null) return { y: y((min + max) / 2), range: min === max ? null : [y(min), y(max)], open: null };
	if (min !== null) return { y: y(min), range: [y(min), plot.top], open: "up" };
	return { y: y(max ?? 0), range: [plot.bottom, y(max ?? 0)], open: "down" };
}

/** Neighbouring points of one mark with no break between them. */
function linesOf(points: readonly PlacedPoint[], breaks: readonly number[]): Chart["lines"] {
	const last = new Map<number, PlacedPoint>();
	const lines: Chart["lines"][number][] = [];
	for (const point of points) {
		const before = last.get(point.mark);
		if (before && !breaks.some((at) => at > before.x && at < point.x)) lines.push({ mark: point.mark, from: before, to: point });
		last.set(point.mark, point);
	}
	return lines;
}

/** Days for the time axis, `most` at most: starts of months or years where the time is long. */
function daysOf(first: number, last: number, most: number): number[] {
	if (first === last) return [first];
	const days = scaleUtc().domain([first, last]).ticks(most).map(Number);
	const whole = days.filter((time) => time % 86_400_000 === 0);
	// A scale gives about as many as it is asked for, now and then twice that.
	const apart = Math.ceil(whole.length / most);
	return whole.length > 0 ? whole.filter((_, at) => at % apart === 0) : [first];
}

/** The marks of a series: its most frequent sources each have one, the others share the last. */
export function marksOf(keys: readonly string[], most: number): { readonly keys: readonly string[]; of(key: string): number } {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key]) => key);
	const own = sorted.length <= most ? sorted : sorted.slice(0, most - 1);
	const places = new Map(own.map((key, i) => [key, i]));
	return { keys: own, of: (key) => places.get(key) ?? own.length };
}

/** The jump at a point and whether another contradicts it, by claim. */
export function flagsOf(series: Pick<Series, "breaks" | "contradictions">): {
	readonly jumps: ReadonlyMap<string, number>;
	readonly contradicted: ReadonlySet<string>;
} {
	return { jumps: new Map(series.breaks.map(({ after, times }) => [after, times])), contradicted: new Set(series.contradictions.flat()) };
}
