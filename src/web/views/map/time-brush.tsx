import { Button, Group, SegmentedControl, Text } from "@mantine/core";
import { scaleLinear } from "d3-scale";
import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSettings } from "../../state/settings.js";
import { useWording } from "../../state/wording.js";
import { type Bin, binsWithin, STEPS, type Step } from "./bins.js";
import styles from "./time-brush.module.css";

const HEIGHT = 84;
/** Bars are drawn in a width of their own and stretched. */
const WIDTH = 1000;
const FAR = 6;

/** Incidents over time; a stretch of it is chosen by dragging, or with two handles that arrow keys move. What is chosen is told as days. */
export function TimeBrush({
	bins,
	step,
	before,
	undated,
	from,
	to,
	onStep,
	onChoose,
}: {
	readonly bins: readonly Bin[];
	readonly step: Step;
	/** Incidents earlier than what is drawn. */
	readonly before: number;
	/** Incidents of which no day is known. */
	readonly undated: number;
	readonly from: string | undefined;
	readonly to: string | undefined;
	readonly onStep: (step: Step) => void;
	/** Days of what is chosen; undefined where an end is open. */
	readonly onChoose: (from: string | undefined, to: string | undefined) => void;
}) {
	const { t } = useTranslation("map");
	const wording = useWording();
	const { timeTurned } = useSettings();
	const [drag, setDrag] = useState<readonly [number, number] | null>(null);
	const count = bins.length;
	const tallest = Math.max(1, ...bins.map(({ incidents }) => incidents));
	if (count === 0)
		return (
			<Text size="sm" c="dimmed">
				{t("noDays")}
			</Text>
		);
	const high = scaleLinear([0, tallest], [0, HEIGHT - 4]);
	const kept = binsWithin(bins, from, to);
	const [first, last] = drag === null ? kept : [Math.min(...drag), Math.max(...drag)];
	const open = from === undefined && to === undefined && drag === null;

	const choose = (a: number, b: number) => {
		const [start, end] = [bins[Math.min(a, b)], bins[Math.max(a, b)]];
		onChoose(a === 0 && before === 0 ? undefined : start?.from, b === count - 1 ? undefined : end?.to);
	};
	const binAt = (event: PointerEvent<HTMLElement>): number => {
		const { left: x, width } = event.currentTarget.getBoundingClientRect();
		const share = (event.clientX - x) / Math.max(1, width);
		return Math.max(0, Math.min(count - 1, Math.floor((timeTurned ? 1 - share : share) * count)));
	};
	const down = (event: PointerEvent<HTMLElement>) => {
		if (event.button !== 0) return;
		const at = binAt(event);
		event.currentTarget.setPointerCapture(event.pointerId);
		// Near an end of what is chosen that end is moved, else a stretch begins anew.
		const reach = Math.max(0, Math.round(count / 80));
		if (Math.abs(at - last) <= reach) setDrag([first, at]);
		else if (Math.abs(at - first) <= reach) setDrag([last, at]);
		else setDrag([at, at]);
	};
	const up = () => {
		if (drag) choose(Math.min(...drag), Math.max(...drag));
		setDrag(null);
	};
	const handle = (end: "first" | "last") => {
		const at = end === "first" ? first : last;
		const [least, most] = end === "first" ? [0, last] : [first, count - 1];
		const bin = bins[at];
		const press = (event: KeyboardEvent) => {
			const forward = timeTurned ? "ArrowLeft" : "ArrowRight";
			const backward = timeTurned ? "ArrowRight" : "ArrowLeft";
			const next = {
				[forward]: at + 1,
				ArrowUp: at + 1,
				[backward]: at - 1,
				ArrowDown: at - 1,
				PageUp: at + FAR,
				PageDown: at - FAR,
				Home: least,
				End: most,
			}[event.key];
			if (next === undefined) return;
			event.preventDefault();
			const moved = Math.max(least, Math.min(most, next));
			choose(end === "first" ? moved : first, end === "first" ? last : moved);
		};
		const share = ((end === "first" ? at : at + 1) / count) * 100;
		return (
			<div
				className={styles.handle}
				role="slider"
				tabIndex={0}
				aria-label={t(end === "first" ? "brushFrom" : "brushTo")}
				aria-valuemin={least}
				aria-valuemax={most}
				aria-valuenow={at}
				aria-valuetext={bin ? wording.day(end === "first" ? bin.from : bin.to) : ""}
				style={{ insetInlineStart: `${timeTurned ? 100 - share : share}%` }}
				onKeyDown={press}
			/>
		);
	};
	const inside = bins.slice(first, last + 1).reduce((sum, { incidents }) => sum + incidents, 0);
	const wide = WIDTH / Math.max(1, count);
	return (
		<div>
			<Group justify="space-between" gap="xs" mb={4}>
				<Text size="sm" role="status">
					{wording.days(open ? bins[0]?.from : bins[first]?.from, open ? bins.at(-1)?.to : bins[last]?.to)}
					{" · "}
					{t("began", { count: open ? inside + before : inside })}
					{undated > 0 && ` · ${t(open ? "undated" : "undatedLeftOut", { count: undated })}`}
				</Text>
				<Group gap="xs">
					<SegmentedControl
						size="xs"
						aria-label={t("step")}
						value={step}
						onChange={(value) => onStep(value as Step)}
						data={STEPS.map((value) => ({ value, label: t(value) }))}
					/>
					<Button size="xs" variant="default" disabled={open} onClick={() => onChoose(undefined, undefined)}>
						{t("allTime")}
					</Button>
				</Group>
			</Group>
			<div
				className={styles.chart}
				onPointerDown={down}
				onPointerMove={(event) => drag && setDrag([drag[0], binAt(event)])}
				onPointerUp={up}
				onPointerCancel={() => setDrag(null)}
			>
				<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
					{bins.map((bin, i) => {
						const height = bin.incidents === 0 ? 0 : Math.max(1.5, high(bin.incidents));
						return (
							<rect
								key={bin.from}
								className={styles.bar}
								{...(i >= first && i <= last ? { "data-in": "" } : {})}
								x={(timeTurned ? count - 1 - i : i) * wide + wide * 0.08}
								y={HEIGHT - height}
								width={wide * 0.84}
								height={height}
							/>
						);
					})}
				</svg>
				{handle("first")}
				{handle("last")}
			</div>
			<div className={styles.ends} {...(timeTurned ? { "data-turned": "" } : {})}>
				{[bins[0]?.from, bins.at(-1)?.to].map((day, i) => (
					<Text key={i === 0 ? "first" : "last"} size="xs" c="dimmed" dir="auto">
						{day && wording.day(day)}
					</Text>
				))}
			</div>
			{before > 0 && (
				<Text size="xs" c="dimmed">
					{t("before", { count: before, day: wording.day(bins[0]?.from ?? "") })}
				</Text>
			)}
		</div>
	);
}
