import type { Analysis } from "../clitics.js";
import { fold } from "../letters.js";

const LAND = fold("أراضي");
const LANDS = fold("الأراضي");

/** The reading of a word as the lands of a country: الأراضي التركية. */
export function landOf(analyses: readonly Analysis[]): Analysis | undefined {
	return analyses.find(({ stem, definite }) => stem === LAND || (stem === LANDS && !definite));
}

/** Whether the lands of a country can start with a word. */
export function opensLand(analyses: readonly Analysis[]): boolean {
	return landOf(analyses) !== undefined;
}
