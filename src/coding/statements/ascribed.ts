import { HARD_MARKS, PREPOSITION } from "../../arabic/particles.js";
import { ASCRIBED } from "../../arabic/statements.js";
import type { Draft } from "../draft.js";
import type { Context } from "../event.js";

/** How far before the verb the act may stand that is ascribed. */
const REACH = 25;

/**
 * "تفجير انتحاري نسب إلى تنظيم داعش": an act's own sentence says whose it is held to be, and nobody says so. Takes the drafts of a sentence; returns them without such an accusation,
 * whose accused did the act that was told before. Works in place on that act.
 */
export function withoutAscribed(drafts: Draft[], { parsed, countries }: Context): Draft[] {
	const { texts, words } = parsed.sentence;
	const isAscribed = ({ kind, type, targets }: Draft) => {
		const { from, to } = type.evidence;
		return (
			kind === "statement" &&
			type.value === "accuse" &&
			targets.length > 0 &&
			ASCRIBED.has(texts[from] ?? "") &&
			(texts[to] === PREPOSITION.to || words[to]?.shape.analyses.some(({ proclitics }) => proclitics === PREPOSITION.for))
		);
	};
	if (!drafts.some(isAscribed)) return drafts;
	return drafts.filter((draft) => {
		if (!isAscribed(draft)) return true;
		const at = draft.type.evidence.from;
		const act = drafts.findLast(({ kind, type }) => kind === "event" && type.evidence.from < at && at - type.evidence.to <= REACH);
		if (!act || hardBetween(texts, act.type.evidence.to, at)) return true;
		if (act.initiators.every(({ rule }) => rule.startsWith("doer.")))
			act.initiators = draft.targets.map((target) => ({
				...target,
				value: countries.actingFor(target.value, act.type.value),
				rule: "role.by",
				confidence: 0.7,
			}));
		return false;
	});
}

function hardBetween(texts: readonly string[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (HARD_MARKS.has(texts[i] ?? "")) return true;
	return false;
}
