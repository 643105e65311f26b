import { CLASS, isOf } from "../arabic/classes.js";
import { conjoined, PREPOSITION } from "../arabic/particles.js";
import type { Clause } from "./clauses.js";
import type { Cover } from "./cover.js";
import { type Gap, gapBetween } from "./gaps.js";
import { isAttack, isNoun, joining, REPLY } from "./joins.js";
import type { Parsed } from "./mentions.js";
import type { Trigger } from "./triggers.js";

/** Clauses of one sentence that tell of one act. */
export interface Act {
	readonly clauses: Clause[];
	readonly triggers: Trigger[];
	from: number;
	to: number;
	/** Ids of the rules that joined its triggers. */
	readonly joins: string[];
}

/** The first word of an act that tells no harm; its first where all do. */
export function unharming(act: Act): Trigger | undefined {
	for (const t of act.triggers) if (t.sort !== "harm") return t;
	return act.triggers[0];
}

/** Groups the clauses of a sentence into acts. */
export function readActs(parsed: Parsed, cover: Cover, clauses: readonly Clause[]): Act[] {
	const acts: Act[] = [];
	for (const [k, clause] of clauses.entries()) {
		const act = acts.at(-1);
		const last = act?.clauses.at(-1);
		if (act && last && isReplyWith(acts, clause, gapBetween(parsed, cover, act, last, clause))) {
			const reply = acts.splice(-2, 1)[0] as Act;
			take(reply, clause, "join.reply-with");
			acts.push(reply);
			continue;
		}
		const apart = act !== undefined && hasOwnCause(parsed, cover, act, clause, clauses[k + 1]);
		const rule = act && last && !apart ? joining(act, last.trigger, clause.trigger, gapBetween(parsed, cover, act, last, clause)) : null;
		if (act && rule) take(act, clause, rule);
		else acts.push({ clauses: [clause], triggers: [clause.trigger], from: clause.from, to: clause.to, joins: [] });
	}
	return acts;
}

/** Adds a clause to an act. */
function take(act: Act, clause: Clause, rule: string): void {
	act.clauses.push(clause);
	act.triggers.push(clause.trigger);
	act.to = clause.to;
	act.joins.push(rule);
}

/** "ردت تركيا على هجمات قسد بقصف مدفعي": a noun of attack behind what is answered that tells with what the verb before that answers it. */
function isReplyWith(acts: readonly Act[], { trigger }: Clause, gap: Gap): boolean {
	const [reply, answered] = acts.slice(-2);
	if (!reply || !answered || reply.triggers.length > 1 || answered.triggers.length > 1) return false;
	const [verb] = reply.triggers;
	if (verb?.mention.unit.entry.id !== REPLY || !verb.verb) return false;
	return isNoun(trigger) && isAttack(trigger) && gap.prep === PREPOSITION.by && !gap.hard && !gap.opener && gap.size <= REPLY_REACH;
}

/** How far behind what is answered the answer stands. */
const REPLY_REACH = 12;

/**
 * "قصف استهدف أريحا، وقتل مدني إثر قصف على الموزرة": harm led by "and" behind an attack is another act's where an attack of its own stands behind it. One with the
 * article is the attack told before: وقتل مدنيان في القصف.
 */
function hasOwnCause(parsed: Parsed, cover: Cover, act: Act, { trigger }: Clause, next: Clause | undefined): boolean {
	if (trigger.sort !== "harm" || !next || !isAttack(next.trigger) || !isNoun(next.trigger) || !act.triggers.some(isAttack)) return false;
	if (next.trigger.mention.definite || next.trigger.mention.enclitic !== "") return false;
	const { words } = parsed.sentence;
	const led = conjoined(trigger.mention.proclitics) || isOf(words[trigger.from - 1], CLASS.opener);
	if (!led) return false;
	const own: Act = { clauses: [], triggers: [trigger], from: trigger.from, to: trigger.to, joins: [] };
	const gap = gapBetween(parsed, cover, own, { trigger, from: trigger.from, to: trigger.to, before: [], after: [] }, next);
	return gap.size <= OWN_CAUSE_REACH && !gap.hard && (gap.source || CAUSING.has(gap.prep));
}

/** How far behind harm its own cause stands. */
const OWN_CAUSE_REACH = 12;
/** Prepositions that lead to what harm was done in or by. */
const CAUSING: ReadonlySet<string> = new Set([PREPOSITION.by, PREPOSITION.in]);
