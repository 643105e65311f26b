import { isPlural } from "../../arabic/plurals.js";
import type { Range } from "../../schemes/record.js";
import type { Act } from "../acts.js";
import type { Draft } from "../draft.js";
import type { Context } from "../event.js";
import type { Parsed } from "../mentions.js";
import { type Chain, chainOf, continues } from "./chain.js";
import { type Counted, isInDate } from "./counted.js";
import { isAttack } from "./governing.js";
import { isDated, type Period, periodOf } from "./period.js";
import { WAR } from "./targets.js";

/** From so many attacks on, no single act is told. */
const MANY = 50;
/** A year by itself is a period only for numbers of this size. */
const YEARLY = 20;

/** Why a number makes a figure; null where it counts one act's toll or nothing that counts. */
export function ruleOf(
	parsed: Parsed,
	counted: Counted,
	act: Act,
	period: Period | null,
	chain: Chain | null,
	opened: boolean,
): string | null {
	const least = counted.range[0] ?? counted.range[1] ?? 0;
	if (counted.rule === "count.spread") return chain ? "figure.spread" : null;
	if (counted.type === "fighters") return null;
	if (isLoose(counted.range, counted.type !== "attacks")) return null;
	if (counted.type === "casualties" && least >= WAR) return isFar(counted) ? null : "figure.war";
	if (counted.rule === "count.acts" && isMany(counted.range) && !hasDay(parsed, act) && (period === null || period.rule === "year"))
		return "figure.many";
	if (period === null) return hasDay(parsed, act) || !(opened || chain) ? null : `figure.goes-on:${counted.type}`;
	if (period.rule === "conflict" || (period.rule === "year" && least < YEARLY && !opened)) return null;
	if (period.rule === "year" && isOne(act)) return null;
	if (period.rule === "total" && counted.type !== "attacks" && !opened) return null;
	return `figure.${period.rule}:${counted.type}`;
}

/** "Several", "dozens" and "others" are told of events; only in hundreds of attacks and thousands of people does a loose number count. */
function isLoose([low, high]: Range, people: boolean): boolean {
	if (low === 1 && high === null) return true;
	return low !== null && high !== null && low * 2 < high && low < (people ? 2000 : 200);
}

/** So many attacks are no single act's, whatever the time. */
function isMany([low]: Range): boolean {
	return low !== null && low >= MANY;
}

/** The dead of a war stand close to their word. */
function isFar({ trigger, from }: Counted): boolean {
	return trigger !== null && trigger.to < from && from - trigger.to > 8;
}

/** "هذا التفجير": one attack that was told before. */
function isOne(act: Act): boolean {
	return act.triggers.some((t) => !t.verb && t.mention.definite && isAttack(t) && !isPlural(t.mention.unit.form.text));
}

/** Whether an act names a day of its own. */
export function hasDay(parsed: Parsed, act: Act): boolean {
	for (const d of parsed.dates) if (d.from >= act.from && d.to <= act.to && isDated(d)) return true;
	return false;
}

/** Whether an act's numbers run over a period or add up many acts, so that it makes figures and no event. */
export function sums(parsed: Parsed, act: Act, draft: Draft, context: Context): boolean {
	const { count } = draft;
	let tolls = 0;
	let loose = true;
	for (const toll of draft.toll.values()) {
		if (toll.vague) continue;
		if ((toll.total[0] ?? 0) >= WAR) return true;
		tolls++;
		loose &&= isLoose(toll.total, true);
	}
	if (count && draft.toll.size === 0 && isMany(count.value) && !hasDay(parsed, act) && act.triggers.some((t) => isAttack(t))) return true;
	const { periods } = context;
	const period = periodOf(parsed, act, periods);
	// "بلغ عدد الهجمات": the noun of a total is no act by itself.
	if (
		period?.rule === "total" &&
		draft.toll.size === 0 &&
		count === null &&
		act.triggers.some((t) => t.from >= period.to && t.from <= period.to + 1)
	)
		return true;
	if (count === null && tolls === 0) return false;
	if (!period) return continues(parsed, chainOf(context.discourse), false) && !hasDay(parsed, act);
	if ((!count || isLoose(count.value, false)) && loose) return false;
	const numbers = parsed.numbers.filter((n) => !isInDate(parsed, n));
	const inside = numbers.filter((n) => n.from >= act.from && n.to <= act.to);
	if (inside.length === 0) return period.rule === "stretch" && numbers.some((n) => n.to <= act.from);
	// A number that a day of its own dates makes the act an event, whatever else it counts.
	if (inside.some((n) => !periodOf(parsed, act, periods, n.from))) return false;
	if (period.rule === "conflict") return false;
	if (period.rule === "year") return !isOne(act) && Math.max(...inside.map((n) => n.range[0] ?? n.range[1] ?? 0)) >= YEARLY;
	return period.rule !== "total" || count !== null || act.from > period.to;
}
