import { conjoined, HARD_MARKS } from "../../arabic/particles.js";
import { BESIDE_IT } from "../../arabic/speech/words.js";
import type { Say } from "../speech.js";
import { type Scene, textAt } from "./scene.js";

/** Where the words that a trailing source vouches for begin: after the last hard mark before it. */
export function backwardFrom(scene: Scene, at: number): number {
	for (let i = at - 2; i >= 0; i--) {
		const text = textAt(scene, i);
		if (HARD_MARKS.has(text) && text !== ":") return i + 1;
	}
	return 0;
}

/** Ends each telling where another speaker's begins that stands beside it and not within it. */
export function cutForward(scene: Scene, says: readonly Say[]): void {
	for (let k = 0; k < says.length; k++) {
		const say = says[k] as Say;
		if (say.from < say.clause) continue;
		for (let n = k + 1; n < says.length; n++) {
			const next = says[n] as Say;
			if (next.clause <= say.clause || next.cue === say.cue || next.clause >= say.to || next.from < next.clause) continue;
			// What stands between the speaker and what he says is within his telling: قالت الصحيفة، نقلا عن مصدر، إن.
			if (next.clause - say.end <= 1 && next.cue.unit.sense.kind === "prep") continue;
			if (
				next.source &&
				say.source &&
				next.source.name.sentence === say.source.name.sentence &&
				next.source.name.from === say.source.name.from
			)
				continue;
			if (next.statement && next.source && say.source && !beside(scene, next)) continue;
			if (beside(scene, next)) {
				say.to = next.clause;
				break;
			}
		}
	}
}

function beside(scene: Scene, say: Say): boolean {
	const before = textAt(scene, say.clause - 1);
	if (conjoined(say.cue.proclitics) || BESIDE_IT.has(before) || BESIDE_IT.has(textAt(scene, say.clause))) return true;
	return before === "," || HARD_MARKS.has(before);
}
