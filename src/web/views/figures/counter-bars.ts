import type { Range } from "../../../schemes/record.js";

const ROOM = 1.15;

/**
 * Lengths of what a count says and what the record has, in one scale on so many pixels: an open low end begins at nothing, an open high end goes to the edge
 * (`open`).
 */
export function barsOf(
	[min, max]: Range,
	counted: number,
	width: number,
): { readonly counted: number; readonly low: number; readonly high: number; readonly open: boolean } {
	const most = Math.max(min ?? 0, max ?? 0, counted, 1) * ROOM;
	const at = (value: number) => Math.round((value / most) * width);
	return { counted: at(counted), low: Math.max(1, at(min ?? 0)), high: max === null ? width : at(max), open: max === null };
}
