import { LIKEWISE } from "../../arabic/particles.js";
import type { Say, SpeechState } from "../speech.js";
import type { Scene } from "./scene.js";

/** The tellings that reach a sentence's end, by which what a next one adds to it is told. */
export interface Reaching {
	readonly sentence: number;
	readonly says: readonly Say[];
}

/**
 * "أفاد المرصد بمقتل جندي. ▸كما قتل خمسة مدنيين": what a sentence of the same paragraph adds by "also" and a verb of the past is told by whoever told the
 * one before to its end, where nobody tells it itself.
 */
export function likewise(scene: Scene, state: SpeechState, says: Say[]): void {
	const { sentence, mentions } = scene.parsed;
	const before = state.reaching;
	if (!before || before.sentence !== sentence.index - 1 || sentence.opens || says.length > 0) return;
	if (!LIKEWISE.has(sentence.texts[0] ?? "")) return;
	const cue = mentions.find(
		(m) => m.from === 1 && (m.family === "act" || m.family === "harm") && m.unit.verb && m.unit.voice !== "present",
	);
	if (!cue) return;
	for (const say of before.says) says.push({ ...say, cue, from: 0, to: sentence.words.length, clause: 0, end: 1, statement: false });
}

/** The tellings of a sentence that reach its end. */
export function reachingOf({ parsed: { sentence } }: Scene, says: readonly Say[]): Reaching | null {
	if (says.length === 0) return null;
	const end = sentence.words.length - 2;
	const reaching = says.filter((say) => say.source !== null && say.to >= end && say.from < end);
	return reaching.length > 0 ? { sentence: sentence.index, says: reaching } : null;
}
