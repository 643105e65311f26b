import type { Range } from "../schemes/record.js";

/** Whether a range is loose, as that of tens or hundreds: its most is above twice its least. */
export function isSpread([low, high]: Range): boolean {
	return low !== null && high !== null && low * 2 < high;
}
