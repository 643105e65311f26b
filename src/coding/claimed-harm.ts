import { conjoined, PREPOSITION, RELATIVES } from "../arabic/particles.js";
import { AND_LED } from "../arabic/tallies.js";
import type { Act } from "./acts.js";
import type { Clause } from "./clauses.js";
import type { Cover } from "./cover.js";
import type { Parsed } from "./mentions.js";
import { isAttack, isNoun } from "./trigger-kinds.js";

/** How far behind a noun of attack the clause may begin that tells who claimed it, and how far behind a word of effect the harm stands. */
const CLAUSE_REACH = 6;
const HARM_REACH = 8;

/**
 * "التفجير الذي تبناه التنظيم وأوقع 32 قتيلا": harm that "and" and a word of effect bring within the clause that tells who claimed an attack, or is said to have done it, is that
 * attack's. `acts` are those told before.
 */
export function isClaimedHarm(acts: readonly Act[], { trigger }: Clause, { sentence: { texts } }: Parsed, cover: Cover): boolean {
	if (trigger.sort !== "harm" || acts.length < 2) return false;
	const [attack, claim] = acts.slice(-2) as [Act, Act];
	const [said] = claim.triggers;
	const noun = attack.triggers.at(-1);
	if (!noun || !said?.verb || said.sort !== "statement" || claim.triggers.length > 1 || !isNoun(noun) || !isAttack(noun)) return false;
	if (!RELATIVES.has(texts[said.from - 1] ?? "") || said.from - noun.to > CLAUSE_REACH) return false;
	for (let i = Math.max(said.to, trigger.from - HARM_REACH); i < trigger.from; i++) {
		if (AND_LED.has(texts[i] ?? "") && texts[i + 1] === PREPOSITION.to) return true;
		for (const m of cover[i] ?? [])
			if (m.from === i && m.family === "act" && m.unit.sense.link === "effect") return m.unit.verb && conjoined(m.proclitics);
	}
	return false;
}
