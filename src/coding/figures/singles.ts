import { AMONG, conjoined } from "../../arabic/particles.js";
import { isPlural } from "../../arabic/plurals.js";
import type { Act } from "../acts.js";
import type { Context } from "../event.js";
import type { Mention, Parsed } from "../mentions.js";
import type { Trigger } from "../triggers.js";
import type { Chain } from "./chain.js";
import type { Counted } from "./counted.js";
import { type Period, periodOf } from "./period.js";
import { hasDay } from "./reasons.js";
import type { Found } from "./tally.js";

/** People without a number in a count that has been opened: وقتل على إثرها طفل ورجل. */
export function singles(
	context: Context,
	acts: readonly Act[],
	found: readonly Found[],
	chain: Chain | null,
	periods: readonly Period[],
): Found[] {
	const { parsed } = context;
	const more: Found[] = [];
	for (const { counted, act, period } of found)
		for (const single of amongSingles(context, counted)) more.push({ counted: single, act, period, rule: "figure.unnumbered" });
	const first = found.find((f) => f.rule !== "figure.war");
	const start = first?.counted.from ?? (chain ? 0 : Number.MAX_SAFE_INTEGER);
	for (const act of acts) {
		if (act.to <= start || hasDay(parsed, act)) continue;
		for (const trigger of act.triggers) {
			// "باستشهاد مواطنة منذ مطلع العام و4 قتلى": one act counts those before its first number too.
			if (trigger.sort !== "harm" || trigger.person || (trigger.from < start && act !== first?.act)) continue;
			const counted = unnumbered(context, trigger);
			if (counted) more.push({ counted, act, period: periodOf(parsed, act, periods), rule: "figure.unnumbered" });
		}
	}
	return more;
}

/** How many words may stand between the harmed and those let out of them. */
const LET_OUT = 4;
/** Those of whom one is worth a count of its own. */
const TOLD_OF = new Set(["children", "women"]);

/** A child or a woman let out of a number of harmed people: مقتل 4 مدنيين بينهم طفل ومواطنة. */
function amongSingles({ parsed, cover }: Context, counted: Counted): Counted[] {
	const { texts } = parsed.sentence;
	const at = texts.findIndex((text, i) => i >= counted.to && i - counted.to <= LET_OUT && AMONG.has(text));
	if (counted.type !== "casualties" || at < 0 || parsed.numbers.some((n) => n.from >= counted.to && n.from < at)) return [];
	const list: Counted[] = [];
	for (let i = at + 1; ; ) {
		const person = cover[i]?.find(
			(m) => m.from === i && m.family === "person" && !m.definite && TOLD_OF.has(m.unit.entry.attributes.get("group") ?? ""),
		);
		if (!person || isPlural(stemOf(parsed, person)) || (list.length > 0 && !conjoined(person.proclitics))) return list;
		if (parsed.numbers.some((n) => n.from === i || n.noun === i)) return list;
		const { from, to } = person;
		list.push({
			...counted,
			range: [1, 1],
			from,
			to,
			quoteFrom: list.length === 0 ? at : from,
			noun: from,
			rule: "count.single",
			told: person,
			among: true,
			others: false,
		});
		i = to;
	}
}

/** How far behind its word of harm a person may stand, with words such as على إثرها between. */
const SOON = 2;

/** The people, each told by a noun in the singular, right behind a word of harm. */
function unnumbered(context: Context, trigger: Trigger): Counted | null {
	const { parsed, cover } = context;
	const single = (at: number) =>
		parsed.numbers.some((n) => n.from === at)
			? undefined
			: cover[at]?.find(
					(m) =>
						m.from === at && m.family === "person" && !m.definite && m.unit.sense.group !== "combatants" && !isPlural(stemOf(parsed, m)),
				);
	let from = trigger.to;
	while (from - trigger.to < SOON && !single(from) && !parsed.numbers.some((n) => n.from === from)) from++;
	let to = from;
	let people = 0;
	for (let person = single(to); person && (people === 0 || conjoined(person.proclitics)); person = single(to)) {
		people++;
		to = person.to;
	}
	if (people === 0) return null;
	return {
		range: [people, people],
		from,
		to,
		quoteFrom: trigger.from,
		noun: from,
		type: "casualties",
		rule: "count.unnumbered",
		told: trigger.mention,
		trigger,
		among: false,
		others: false,
		object: null,
	};
}

function stemOf(parsed: Parsed, mention: Mention): string {
	return (parsed.sentence.words[mention.from]?.text ?? "").slice(mention.proclitics.length);
}
