import { IN_AID } from "../arabic/air-support.js";
import { PREPOSITION } from "../arabic/particles.js";
import { type EventType, familyOf } from "../schemes/codebook.js";
import { type Draft, holds, include } from "./draft.js";
import type { Sentence } from "./words.js";

/** Types of acts that strikes may support. */
const SUPPORTED_TYPES: ReadonlySet<string> = new Set(["territory_taken", "deployment"]);

/**
 * "طردت الوحدات التنظيم بمساعدة الضربات الجوية الأمريكية", "سيطر الجيش بدعم من غارات التحالف": who makes the strikes that help an act told
 * before supports that act. Works in place.
 */
export function withAirSupport(drafts: readonly Draft[], { texts, index }: Sentence): void {
	for (let i = 1; i < drafts.length; i++) {
		const strike = drafts[i] as Draft;
		const { from, sentence } = strike.type.evidence;
		if (strike.initiators.length === 0 || sentence !== index || strike.kind !== "event") continue;
		const at = texts[from - 1] === PREPOSITION.from ? from - 2 : from - 1;
		if (!IN_AID.has(texts[at] ?? "")) continue;
		const act = drafts[i - 1] as Draft;
		if (act.kind !== "event" || !(SUPPORTED_TYPES.has(act.type.value) || familyOf(act.type.value as EventType) === "attack")) continue;
		for (const doer of strike.initiators)
			if (!holds(act.initiators, doer.value) && !holds(act.targets, doer.value))
				include(act.supporters, { ...doer, rule: "role.strikes-in-support" });
	}
}
