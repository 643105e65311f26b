import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSettings } from "../../state/settings.js";
import { useWording } from "../../state/wording.js";
import classes from "./figures.module.css";
import { MARKS, Mark } from "./mark.js";
import { type Chart, chartOf, type PlacedPoint, type Series, type SeriesPoint } from "./series-geometry.js";
import { Unequal } from "./unequal.js";
import { useWidth } from "./use-width.js";

const HEIGHT = 200;
const LONG_MS = 300 * 86_400_000;
const TIP_WIDTH = 230;

/**
 * A series over time: its points by source with their ranges, jumps and contradictions. The arrow keys go from point to point; one that is pointed at or reached
 * shows its number, day and source, and is chosen by a click or Enter.
 */
export function SeriesChart({
	series,
	name,
	markOf,
	sourceName,
	chosen,
	choose,
}: {
	readonly series: Series;
	readonly name: string;
	readonly markOf: (point: SeriesPoint) => number;
	readonly sourceName: (point: SeriesPoint) => string;
	readonly chosen: string | null;
	readonly choose: (claim: string | null) => void;
}) {
	const { t } = useTranslation("figures");
	const { timeTurned } = useSettings();
	const wording = useWording();
	const [ref, width] = useWidth();
	const [shown, setShown] = useState<string | null>(null);
	const [reached, setReached] = useState<string | null>(null);
	const drawing = useRef<SVGSVGElement>(null);
	const chart = chartOf(series, markOf, Math.max(width, 240), HEIGHT, timeTurned);
	const words = (point: SeriesPoint) => ({
		value: wording.range(point.range) ?? t("noValue"),
		when: wording.days(point.from, point.to) ?? t("noDay"),
		source: sourceName(point),
	});
	const go = (event: KeyboardEvent, at: number) => {
		const last = chart.points.length - 1;
		const next = { ArrowRight: at + 1, ArrowLeft: at - 1, ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
		if (event.key === "Escape") setShown(null);
		if (event.key === "Enter" || event.key === " ") choose(chart.points[at]?.point.claim ?? null);
		else if (next === undefined) return;
		event.preventDefault();
		if (next !== undefined) drawing.current?.querySelectorAll<SVGGElement>("[data-point]")[Math.min(last, Math.max(0, next))]?.focus();
	};
	const tip = chart.points.find(({ point }) => point.claim === shown);
	const stop = chart.points.some(({ point }) => point.claim === reached) ? reached : chart.points[0]?.point.claim;
	return (
		<div ref={ref} className={classes.chart}>
			{/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
			<svg ref={drawing} width="100%" height={HEIGHT} role="group" aria-label={t("chart", { name })}>
				<Axes chart={chart} />
				<Signs chart={chart} />
				{chart.points.map((placed, at) => {
					const { claim } = placed.point;
					return (
						// biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons
						<g
							key={claim}
							className={classes.point}
							data-point
							role="button"
							tabIndex={claim === stop ? 0 : -1}
							aria-pressed={claim === chosen}
							aria-label={t("pointName", words(placed.point))}
							onClick={() => choose(claim)}
							onFocus={() => {
								setReached(claim);
								setShown(claim);
							}}
							onBlur={() => setShown(null)}
							onPointerEnter={() => setShown(claim)}
							onPointerLeave={() => setShown(null)}
							onKeyDown={(event) => go(event, at)}
						>
							<Drawn placed={placed} plot={chart.plot} />
						</g>
					);
				})}
			</svg>
			{tip && (
				<div
					className={classes.tip}
					role="tooltip"
					dir={wording.lang === "ar" ? "rtl" : "ltr"}
					style={{ transform: placeOf(tip, Math.max(width, 240)) }}
				>
					<strong className="number">{words(tip.point).value}</strong> · {words(tip.point).when}
					<br />
					<bdi>{words(tip.point).source}</bdi>
				</div>
			)}
		</div>
	);
}

/** Above the point, or below one that is high up; within the chart. */
function placeOf({ x, y }: PlacedPoint, width: number): string {
	const at = Math.max(0, Math.min(width - TIP_WIDTH, x - TIP_WIDTH / 2));
	return y < 70 ? `translate(${at}px, ${y + 16}px)` : `translate(${at}px, calc(${y - 14}px - 100%))`;
}

function Axes({ chart: { plot, numbers, days } }: { readonly chart: Chart }) {
	const wording = useWording();
	const { timeTurned, months } = useSettings();
	const long = days.length > 1 && Math.abs(Date.parse(days.at(-1)?.day ?? "") - Date.parse(days[0]?.day ?? "")) > LONG_MS;
	return (
		// biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus
		<g aria-hidden="true">
			{numbers.map(({ y, value }) => (
				<g key={value}>
					<line className={classes.axis} x1={plot.left} x2={plot.right} y1={y} y2={y} />
					<text
						className={classes.label}
						x={timeTurned ? plot.right + 6 : plot.left - 6}
						y={y}
						dy="0.32em"
						textAnchor={timeTurned ? "start" : "end"}
					>
						{wording.number(value, { notation: "compact" })}
					</text>
				</g>
			))}
			{days.map(({ x, day }) => (
				<g key={day}>
					<line className={classes.axis} x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 4} />
					<text
						className={classes.label}
						x={Math.min(plot.right - 24, Math.max(plot.left + 18, x))}
						y={plot.bottom + 17}
						textAnchor="middle"
					>
						{long && months !== "hijri" ? wording.month(day) : wording.shortDay(day)}
					</text>
				</g>
			))}
		</g>
	);
}

/** What connects points: lines of a source, jumps, contradictions. */
function Signs({ chart: { plot, lines, breaks, contradictions } }: { readonly chart: Chart }) {
	const wording = useWording();
	return (
		// biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus
		<g aria-hidden="true">
			{lines.map(({ mark, from, to }) => (
				<line
					key={`${from.point.claim} ${to.point.claim}`}
					className={classes.line}
					data-mark={Math.min(mark, MARKS - 1)}
					x1={from.x}
					y1={from.y}
					x2={to.x}
					y2={to.y}
				/>
			))}
			{breaks.map(({ x, times, before, after }) => (
				<g key={`${before} ${after}`}>
					<path className={classes.break} d={zigzag(x, plot.top + 4, plot.bottom)} />
					<text className={classes.label} x={x} y={plot.top - 6} textAnchor="middle">
						{times >= 1
							? `×${wording.number(times, { maximumFractionDigits: 1 })}`
							: `÷${wording.number(1 / Math.max(times, 0.01), { maximumFractionDigits: 1 })}`}
					</text>
				</g>
			))}
			{contradictions.map(([one, other]) => (
				<g key={`${one.point.claim} ${other.point.claim}`}>
					<line className={classes.contradiction} x1={one.x} y1={one.y} x2={other.x} y2={other.y} />
					<circle className={classes.halo} cx={one.x} cy={one.y} r={10} />
					<circle className={classes.halo} cx={other.x} cy={other.y} r={10} />
					<g transform={`translate(${(one.x + other.x) / 2 + 16} ${(one.y + other.y) / 2})`}>
						<Unequal />
					</g>
				</g>
			))}
		</g>
	);
}

const TOOTH = 4;
const STEP = 7;

function zigzag(x: number, top: number, bottom: number): string {
	let path = `M${x},${top}`;
	for (let y = top + STEP, side = 1; y < bottom; y += STEP, side = -side) path += `L${x + side * TOOTH},${y}`;
	return path;
}

const CAP = 4;

/** One point: its mark, its range with ends, its period. */
function Drawn({ placed: { x, y, range, open, span, mark }, plot }: { readonly placed: PlacedPoint; readonly plot: Chart["plot"] }) {
	const place = Math.min(mark, MARKS - 1);
	return (
		<>
			{span && (
				<line
					className={classes.span}
					data-mark={place}
					x1={Math.max(plot.left, span[0])}
					x2={Math.min(plot.right, span[1])}
					y1={y}
					y2={y}
				/>
			)}
			{range && (
				<>
					<line className={classes.range} data-mark={place} data-open={open ?? undefined} x1={x} x2={x} y1={range[0]} y2={range[1]} />
					{open !== "down" && <line className={classes.range} data-mark={place} x1={x - CAP} x2={x + CAP} y1={range[0]} y2={range[0]} />}
					{open !== "up" && <line className={classes.range} data-mark={place} x1={x - CAP} x2={x + CAP} y1={range[1]} y2={range[1]} />}
					{open === "up" && (
						<path className={classes.arrow} data-mark={place} d={`M${x - 5},${range[1] + 7}L${x},${range[1]}L${x + 5},${range[1] + 7}Z`} />
					)}
					{open === "down" && (
						<path className={classes.arrow} data-mark={place} d={`M${x - 5},${range[0] - 7}L${x},${range[0]}L${x + 5},${range[0] - 7}Z`} />
					)}
				</>
			)}
			<g transform={`translate(${x} ${y})`}>
				<circle className={classes.hit} r={12} />
				<Mark mark={mark} hollow={range !== null && open === null} />
			</g>
		</>
	);
}
