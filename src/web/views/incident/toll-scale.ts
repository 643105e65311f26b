import type { Range } from "../../../schemes/record.js";

/** A range as a bar: where it begins and ends, in hundredths of the scale, and which of its ends are open. */
export interface Bar {
	readonly from: number;
	readonly to: number;
	readonly openLow: boolean;
	readonly openHigh: boolean;
}

/** A scale from nothing to the largest number of some ranges. */
export interface TollScale {
	readonly max: number;
	/** Round numbers along it. */
	readonly ticks: readonly number[];
	at(value: number): number;
	bar(range: Range): Bar;
}

/** A bar that stands for one number is so wide, in hundredths. */
const LEAST_WIDTH = 1.6;
/** What is left behind the largest number, so that an arrow has room. */
const ROOM = 1.08;

/** A scale on which all of some ranges have their place. */
export function tollScale(ranges: readonly Range[]): TollScale {
	const most = Math.max(1, ...ranges.flat().filter((each) => each !== null));
	const max = most * ROOM;
	const at = (value: number) => (Math.min(Math.max(value, 0), max) / max) * 100;
	const step = stepOf(most);
	const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
	const bar = ([low, high]: Range): Bar => {
		const from = at(low ?? 0);
		const to = high === null ? 100 : at(high);
		if (to - from >= LEAST_WIDTH) return { from, to, openLow: low === null, openHigh: high === null };
		// A single number is drawn about its place.
		const start = Math.min(Math.max((from + to - LEAST_WIDTH) / 2, 0), 100 - LEAST_WIDTH);
		return { from: start, to: start + LEAST_WIDTH, openLow: low === null, openHigh: high === null };
	};
	return { max, ticks, at, bar };
}

/** A round step that divides a number into five parts at most. */
function stepOf(most: number): number {
	const size = 10 ** Math.floor(Math.log10(most));
	const step = [0.2, 0.5, 1, 2, 5].map((each) => each * size).find((each) => most / each <= 5) ?? size * 5;
	return Math.max(1, step);
}
