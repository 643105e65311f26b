import { ADDING, FALLING } from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { AND, conjoined, PREPOSITION, withoutAnd } from "../arabic/particles.js";
import { isClaimedHarm } from "./claimed-harm.js";
import type { Clause } from "./clauses.js";
import type { Cover } from "./cover.js";
import { type Gap, gapBetween } from "./gaps.js";
import { joining } from "./joins.js";
import type { Parsed } from "./mentions.js";
import { leadOf } from "./phrases.js";
import { isAttack, isNoun, REPLY } from "./trigger-kinds.js";
import type { Trigger } from "./triggers.js";
import { DAMAGE, tellsOfWar } from "./war-damage.js";
import type { Word } from "./words.js";

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
		if (isClaimedHarm(acts, clause, parsed, cover)) {
			const attack = acts.splice(-2, 1)[0] as Act;
			take(attack, clause, "join.claimed-harm");
			acts.push(attack);
			continue;
		}
		if (act && isWarsDamage(parsed, act, clause, clauses)) {
			acts.push(warsDamage(act, clause));
			continue;
		}
		const apart = act !== undefined && hasOwnCause(parsed, cover, act, clauses, k);
		const rule = act && last && !apart ? joining(act, last.trigger, clause.trigger, gapBetween(parsed, cover, act, last, clause)) : null;
		if (act && rule) take(act, clause, rule);
		else acts.push({ clauses: [clause], triggers: [clause.trigger], from: clause.from, to: clause.to, joins: [] });
	}
	return acts;
}

/** "نزاع تسبب بمقتل الآلاف وألحق دمارا بالبنى التحتية": what a whole war wrecked is told beside its dead. */
function isWarsDamage(parsed: Parsed, act: Act, { trigger }: Clause, clauses: readonly Clause[]): boolean {
	if (trigger.mention.unit.entry.id !== DAMAGE || act.triggers.some(({ sort }) => sort !== "harm" && sort !== "light")) return false;
	return tellsOfWar(
		clauses.map((clause) => clause.trigger),
		parsed,
	);
}

/** The act of what a war wrecked, with the words before its dead that tell of the war: تشهد سوريا نزاعا. */
function warsDamage(dead: Act, clause: Clause): Act {
	const carried = dead.clauses.filter(({ trigger }) => trigger.sort === "light");
	const clauses = [...carried, clause];
	return {
		clauses,
		triggers: clauses.map(({ trigger }) => trigger),
		from: clauses[0]?.from ?? clause.from,
		to: clause.to,
		joins: carried.map(() => "join.light-noun"),
	};
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
 * "قصف استهدف أريحا، وقتل مدني إثر قصف على الموزرة", "اشتباكات في نيالا و10 قتلى في غارة": harm led by "and" behind an attack is another act's where an attack of its
 * own stands behind it. One with the article is the attack told before: وقتل مدنيان في القصف.
 */
function hasOwnCause(parsed: Parsed, cover: Cover, act: Act, clauses: readonly Clause[], k: number): boolean {
	const { trigger } = clauses[k] as Clause;
	if (
		trigger.sort !== "harm" ||
		!act.triggers.some((t) => isAttack(t) || t.type === "property_damage") ||
		!isLed(trigger, act.triggers.at(-1), parsed)
	)
		return false;
	// "فيما قتل مدني وأصيب اثنان بقذيفة": the harms before it have one cause.
	let last = clauses[k] as Clause;
	let next = clauses[k + 1];
	for (let i = k + 1; next && isWith(next.trigger, trigger, parsed) && i <= k + 2; i++) {
		last = next;
		next = clauses[i + 1];
	}
	if (!next || !isAttack(next.trigger) || !isNoun(next.trigger)) return false;
	if (next.trigger.mention.enclitic !== "") return false;
	// "وقتلت امرأة جراء القصف على منطف": with the article it is another where it was elsewhere.
	if (next.trigger.mention.definite && !isElsewhere(parsed, cover, act, next)) return false;
	const { from, to } = last.trigger;
	const own: Act = { clauses: [], triggers: [last.trigger], from, to, joins: [] };
	const gap = gapBetween(parsed, cover, own, { trigger: last.trigger, from, to, before: [], after: [] }, next);
	return gap.size <= OWN_CAUSE_REACH && !gap.hard && (gap.source || CAUSING.has(gap.prep));
}

/** Whether the clause of an attack names a site and the act before it another. */
function isElsewhere(parsed: Parsed, cover: Cover, act: Act, next: Clause): boolean {
	const last = act.clauses.at(-1);
	return last !== undefined && gapBetween(parsed, cover, act, last, next).elsewhere;
}

/** Whether a word of harm goes on with one before it: قتل مدني وأصيب اثنان. */
function isWith({ sort, from, mention, verb }: Trigger, before: Trigger, { sentence: { words } }: Parsed): boolean {
	return sort === "harm" && verb === before.verb && conjoined(mention.proclitics) && !isOf(words[from - 1], CLASS.opener);
}

/** Whether "and" or a word that opens a clause stands before harm, or behind an attack before the number of those it befell. */
function isLed({ from, to, mention }: Trigger, last: Trigger | undefined, { numbers, sentence: { words, texts } }: Parsed): boolean {
	if (conjoined(mention.proclitics)) return true;
	// "كما سقط شهيد": the verb of falling stands before who fell.
	const fell = FALLING.has(withoutAnd(texts[from - 1] ?? ""));
	const first = fell ? from - 1 : from;
	if ((fell && words[first]?.shape.conjoined) || isOf(words[first - 1], CLASS.opener)) return true;
	if (texts[first - 1] === PREPOSITION.to && ADDING.has(withoutAnd(texts[first - 2] ?? ""))) return true;
	// "5 شهداء و40 جريحا جراء القصف": one cause of both.
	if (last?.sort === "harm") return false;
	const number = mention.unit.verb ? undefined : numbers.find((n) => n.to === from && (n.noun < 0 || (n.noun >= from && n.noun < to)));
	return number !== undefined && (conjoined(leadOf(words[number.from] as Word)) || texts[number.from - 1] === AND);
}

/** How far behind harm its own cause stands. */
const OWN_CAUSE_REACH = 12;
/** Prepositions that lead to what harm was done in or by. */
const CAUSING: ReadonlySet<string> = new Set([PREPOSITION.by, PREPOSITION.in]);
