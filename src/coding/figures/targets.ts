import { MILITARY_MEN } from "../../arabic/beside-acts.js";
import { isPlural } from "../../arabic/plurals.js";
import { SINCE } from "../../arabic/tallies.js";
import type { Draft, Evidence, Valued } from "../draft.js";
import { include } from "../draft.js";
import type { Context } from "../event.js";
import { identify } from "../identify.js";
import { isLetOut } from "../let-out.js";
import type { Phrase } from "../phrases.js";
import type { Counted } from "./counted.js";
import { isStruckWith } from "./struck-with.js";

/** From so many dead on, a toll is no single act's. */
export const WAR = 1000;
/** Ids that stand for nobody in particular. */
const NOBODY = new Set(["members"]);

/**
 * Who is counted: those that the noun and what belongs to it name, else, of people harmed, civilians. "Others" are the ones of
 * the number before (`last`); a number by itself takes whom its act (`draft`) was done to.
 */
export function targetsOf(context: Context, counted: Counted, last: Draft | null, draft: Draft | null): Valued<string>[] {
	const evidence: Evidence = { sentence: context.parsed.sentence.index, from: counted.from, to: counted.to };
	if (counted.type === "attacks") {
		if (counted.rule !== "count.acts") return [];
		const from = isStruckWith(context.parsed, counted.from) ? 0 : counted.from;
		return (draft?.targets ?? []).filter((t) => t.evidence.from >= from && !t.rule.startsWith("target.toll"));
	}
	if (counted.object !== null) return [];
	if ((counted.others || counted.rule === "count.part") && last?.type.value === "casualties") return [...last.targets];
	const head = context.phrases.find(
		(p) => p.head.from <= counted.noun && counted.noun < p.head.to && p.sort !== "object" && p.sort !== "means",
	);
	const named = head ? namedBy(context, head, evidence) : [];
	if (isOfDriven(counted) && named.every((v) => v.value === "civilians"))
		return [{ value: "refugees", rule: "figure.people", evidence, confidence: 0.65 }];
	const dead = deadOf(context, counted, evidence);
	if (dead.length > 0 && named.every((v) => v.value === "civilians")) return dead;
	const many = (counted.range[0] ?? 0) >= WAR;
	if (named.length > 0)
		return many && counted.type === "casualties" && isAnyone(context, counted) && named.every((v) => v.value === "civilians") ? [] : named;
	if (counted.rule === "count.dead" || counted.rule === "count.bare" || counted.rule === "count.total")
		return (draft?.targets ?? []).filter(
			// "35 ألف قتيل، معظمهم من النساء": the part is not the whole.
			(t) =>
				t.value !== "civilians" &&
				!t.rule.startsWith("target.toll") &&
				!isLetOut(t.evidence.from, context.parsed, 0) &&
				!isSince(counted.to, t.evidence.from, context),
		);
	const peopled = counted.type === "displaced" || counted.type === "population";
	if (peopled && !counted.among) return [{ value: "civilians", rule: "figure.people", evidence, confidence: 0.65 }];
	if (!head || many || counted.type !== "casualties" || isArmed(head)) return [];
	return [{ value: "civilians", rule: "figure.people", evidence, confidence: 0.65 }];
}

/** "عدد النازحين 3 ملايين": people told by a word for those driven out, no act. */
function isOfDriven({ told }: Counted): boolean {
	return told?.family === "quantity" && told.unit.entry.id === "displaced" && isPlural(told.unit.form.text);
}

/** Fighters whose body is not known are no civilians. */
function isArmed({ head }: Phrase): boolean {
	return head.unit.sense.member || head.unit.sense.group === "combatants";
}

/** "ألف جريح منذ دخول الحوثيين عدن": whoever is named behind "since" is not counted before it. */
function isSince(from: number, to: number, { parsed: { sentence } }: Context): boolean {
	for (let i = from; i < to; i++) if (SINCE.has(sentence.texts[i] ?? "")) return true;
	return false;
}

/** "عدد القتلى في صفوف القوات ... إلى 18 شخصا": the noun of the dead names whose they are. */
function deadOf(context: Context, { trigger, noun }: Counted, evidence: Evidence): Valued<string>[] {
	if (!trigger?.person || trigger.to > noun) return [];
	const body = context.phrases.find((p) => p.from >= trigger.to && p.from - trigger.to <= 2 && (p.sort === "actor" || p.sort === "person"));
	// "شهداء العدوان الإسرائيلي": what they died in, named by whose it is.
	if (body && context.cover[body.head.from]?.some((m) => m.family === "act" && m.to === body.head.to)) return [];
	return body ? namedBy(context, body, evidence) : [];
}

/** Ids of a noun phrase: an armed body that its people are of before what they are. */
function namedBy(context: Context, head: Phrase, evidence: Evidence): Valued<string>[] {
	const list: Valued<string>[] = [];
	const add = (phrase: Phrase, rule: string) => {
		for (const { id, confidence } of identify(phrase, isArmed(head) ? "clash" : "arrest", context))
			if (!NOBODY.has(id))
				include(list, { value: id, rule, evidence: { ...evidence, from: phrase.head.from, to: phrase.head.to }, confidence });
	};
	const owned = head.owned.map((k) => context.phrases[k] as Phrase);
	const bodies = owned.filter((p) => p.sort !== "nisba");
	for (const phrase of bodies.length > 0 ? bodies : owned) add(phrase, "figure.of");
	// "من تنظيم الدولة وجبهة النصرة": those of either.
	for (const phrase of context.phrases)
		if (phrase.conj && phrase.sort === "actor" && bodies.some(({ index }) => index === phrase.joined)) add(phrase, "figure.of");
	// "أفراد قوات الأمن": the body begins within the words of its people.
	const { from, to } = head.head;
	const within = context.parsed.mentions.find((m) => m.family === "actor" && m.from > from && m.from < to && m.to > to);
	if (within)
		include(list, {
			value: context.countries.actingFor(within.unit.entry.id, "arrest"),
			rule: "figure.of",
			evidence: { ...evidence, from: within.from, to: within.to },
			confidence: 0.8,
		});
	if (list.length > 0) return list;
	// "72 من العسكريين منذ مطلع العام": a tally counts those of all sides.
	if (head.sort === "actor" && MILITARY_MEN.has(head.head.unit.form.text))
		include(list, { value: head.head.unit.entry.id, rule: "figure.counted", evidence, confidence: 0.8 });
	else add(head, "figure.counted");
	// "من العسكريين والمدنيين".
	for (const phrase of context.phrases)
		if (phrase.joined === head.index && phrase.number === null && phrase.conj) add(phrase, "figure.counted");
	const group = head.head.unit.sense.group;
	if (list.length === 0 && group && group !== "combatants") list.push({ value: group, rule: "figure.group", evidence, confidence: 0.8 });
	return list;
}

/** "شخص" may be anyone: of a war's dead it says nothing of who they were. */
function isAnyone({ cover }: Context, counted: Counted): boolean {
	return cover[counted.noun]?.some((m) => m.family === "person" && m.unit.sense.group === undefined) ?? false;
}
