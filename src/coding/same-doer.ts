import { CLASS, isOf } from "../arabic/classes.js";
import { conjoined } from "../arabic/particles.js";
import type { Act } from "./acts.js";
import type { Valued } from "./draft.js";
import { type Context, castAct } from "./event.js";
import type { Cast } from "./verdict.js";

/** Means that carry out an act themselves, flown by somebody. */
const FLYING: ReadonlySet<string> = new Set(["aircraft", "helicopter", "drone", "suicide_drone"]);
/** Means that fire from afar. */
const FIRING: ReadonlySet<string> = new Set([...FLYING, "artillery", "mortar", "rocket", "tank", "missile"]);
/** Types that a means beside them tells more of. */
const UNTOLD: ReadonlySet<string> = new Set(["shelling", "armed_attack", "air_strike"]);

/**
 * "شنت مقاتلات غارات على المدينة واستهدفت مخازن", "قصف الجيش القرية بالمدفعية واستهدف أطرافها": what flew or fired in the act before does so in this one, where "and" leads to an attack with no doer and no weapon of its own.
 * Null where it is not so.
 */
export function flownOn(act: Act, cast: readonly Cast[], context: Context): Valued<string> | null {
	const [first] = act.triggers;
	if (!first || !conjoined(first.mention.proclitics) || first.passive || !(first.sort === "hit" || UNTOLD.has(first.type))) return null;
	if (cast.some(({ role, rule }) => role === "agent" || role === "means" || rule === SUBJECT)) return null;
	const before = context.acts[context.acts.indexOf(act) - 1];
	if (!before || before.triggers.every(({ sort }) => sort === "harm" || sort === "statement")) return null;
	const { words, index } = context.parsed.sentence;
	for (let i = before.triggers[0]?.from ?? 0; i < first.from; i++) if (isOf(words[i], CLASS.hard | CLASS.opener)) return null;
	for (const { phrase, role, rule } of castAct(before, context)) {
		if (phrase.from > first.from) continue;
		const flown =
			(rule === SUBJECT || (rule === "role.with" && first.sort === "hit")) && FIRING.has(phrase.head.unit.entry.id)
				? phrase.head
				: role === "agent" && !SUPPORTING.test(rule)
					? context.parsed.mentions.find(
							(m) => m.family === "means" && FLYING.has(m.unit.entry.id) && m.from >= phrase.from && m.to <= phrase.to,
						)
					: undefined;
		if (flown)
			return {
				value: flown.unit.entry.id,
				rule: "means.same-doer",
				evidence: { sentence: index, from: flown.from, to: flown.to },
				confidence: 0.7,
			};
	}
	return null;
}

/** The rule of a weapon that acts as a subject does. */
const SUBJECT = "role.weapon-subject";
/** Rules of a doer that another noun brings. */
const SUPPORTING = /^role\.(support|by)/;
