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
		if (branch.family !== "actor" || branch.unit.sense.vague) continue;
		const whole = wholeOf(branch, found, words);
		if (!whole) continue;
		const { from, proclitics, definite } = whole;
		list = list.flatMap((m) =>
			m === branch ? [] : m === whole ? [{ ...branch, from, proclitics, definite }] : within(m, from, branch.to) ? [] : [m],
		);
	}
	return list;
}

/** The body right before a joint or bracket whose branch stands behind it, or whose other name does: قوى الأمن الداخلي (الأسايش). */
function wholeOf(branch: Mention, found: readonly Mention[], words: readonly Word[]): Mention | undefined {
	const joint = words[branch.from - 1];
	if (!joint || !(JOINTS.has(joint.text) || isOf(joint, CLASS.bracket))) return undefined;
	const { attributes } = branch.unit.entry;
	const parent = attributes.get("parent");
	const named = joint.text === "(" && words[branch.to]?.text === ")";
	return found.find(({ to, family, unit: { entry, sense } }) => {
		if (to !== branch.from - 1) return false;
		if (parent !== undefined && (entry.id === parent || family === "anaphora")) return true;
		return named && family === "actor" && !sense.vague && POLICE.has(sense.kind ?? "") && attributes.get("kind") === sense.kind;
	});
}

/** Kinds of bodies that many countries call by one name. */
const POLICE: ReadonlySet<string> = new Set(["police"]);

function within({ from, to }: Mention, start: number, end: number): boolean {
	return from >= start && to <= end;
}
