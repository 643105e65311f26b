import { CLASS, isOf } from "../arabic/classes.js";
import type { Mention } from "./mentions.js";
import type { Word } from "./words.js";

/** What stands between a body and the branch of it that is meant. */
const JOINTS: ReadonlySet<string> = new Set(["-", "_", "–", "—", "/"]);

/**
 * Bodies with their branch named right behind them, "تنظيم داعش - ولاية خراسان" or "التنظيم _ ولاية خراسان", as the branch alone: takes what was found in a
 * sentence, in order, and returns it with the branch over the words of both.
 */
export function withBranches(found: readonly Mention[], words: readonly Word[]): readonly Mention[] {
	let list = found;
	for (const branch of found) {
		const parent = branch.family === "actor" && !branch.unit.sense.vague ? branch.unit.entry.attributes.get("parent") : undefined;
		const joint = words[branch.from - 1];
		if (parent === undefined || !joint || !(JOINTS.has(joint.text) || isOf(joint, CLASS.bracket))) continue;
		const whole = found.find((m) => m.to === branch.from - 1 && (m.unit.entry.id === parent || m.family === "anaphora"));
		if (!whole) continue;
		const { from, proclitics, definite } = whole;
		list = list.flatMap((m) =>
			m === branch ? [] : m === whole ? [{ ...branch, from, proclitics, definite }] : within(m, from, branch.to) ? [] : [m],
		);
	}
	return list;
}

function within({ from, to }: Mention, start: number, end: number): boolean {
	return from >= start && to <= end;
}
