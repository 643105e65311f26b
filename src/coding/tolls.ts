import { THEIR_LIFE } from "../arabic/beside-acts.js";
import { isOfMany, isOfTwo } from "../arabic/endings.js";
import { AS_MANY } from "../arabic/numbers/words.js";
import { AND, attachedPreposition, conjoined, OTHERS, PREPOSITION, RELATIVES } from "../arabic/particles.js";
import { isDual, isPlural } from "../arabic/plurals.js";
import { BEFORE_WHOM, FELL, HIT } from "../arabic/tallies.js";
import type { TollGroup, TollKey } from "../schemes/codebook.js";
import type { Range } from "../schemes/record.js";
import type { Act } from "./acts.js";
import type { Clause } from "./clauses.js";
import { elidedHarm } from "./elided-harm.js";
import { isLetOut } from "./let-out.js";
import { listedNames } from "./listed-names.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import { pointedBack } from "./pointed-tolls.js";
import { isRisen } from "./running-totals.js";
import { isUnderNumber } from "./toll-company.js";
import { type Item, isAmongAt, isBody, isOneOf, itemOf, items } from "./toll-items.js";
import {
	dyingOf,
	implied,
	isLoss,
	joinedCounts,
	kinOf,
	numberOfNoun,
	ONE,
	othersBefore,
	RISEN,
	SOME,
	stemOf,
	sum,
	type TollLine,
	TWO,
	tallyOf,
} from "./toll-numbers.js";
import { isOfThing, victimBefore } from "./toll-victims.js";
import type { Trigger } from "./triggers.js";
import type { Cast } from "./verdict.js";

/** How far before "between killed and wounded" its number may stand. */
const BETWEEN_REACH = 8;

/** Reads the toll of an act from its words of harm and those whom they befall. */
export function readTolls(act: Act, cast: readonly Cast[], phrases: readonly Phrase[], parsed: Parsed): readonly TollLine[] {
	const harms: Clause[] = [];
	for (const clause of act.clauses) if (clause.trigger.sort === "harm") harms.push(clause);
	if (harms.length === 0) {
		const elided = elidedHarm(act.triggers[0], phrases, parsed);
		return elided ? [elided] : NO_LINES;
	}
	const lines: TollLine[] = [];
	for (let k = 0; k < harms.length; k++) {
		const clause = harms[k] as Clause;
		const next = harms[k + 1];
		const { trigger } = clause;
		if (next !== undefined && isShared(trigger, next.trigger) && !hasVictim(clause, cast) && !victimBefore(clause, phrases, parsed)) {
			const { from, to } = trigger;
			lines.push({ key: keyOf(trigger, parsed), total: [0, 0], groups: new Map(), from, to, vague: true, rule: SHARED });
			continue;
		}
		const dying = next ? dyingOf(trigger, next.trigger, parsed) : null;
		if (next && dying) {
			const { from } = trigger;
			put(lines, { key: "killed", total: dying, groups: new Map(), from, to: next.trigger.to, vague: false, rule: "toll.dying" });
			k++;
			continue;
		}
		const line = readLine(clause, cast, phrases, parsed);
		if (line) put(lines, trigger.person && isRisen(parsed.sentence.words, trigger.from) ? { ...line, risen: true } : line);
	}
	share(lines, parsed);
	const told: TollLine[] = [];
	for (const line of lines) if (line.total[0] !== 0 || line.total[1] === null) told.push(line.risen ? { ...line, rule: RISEN } : line);
	return told;
}

const NO_LINES: readonly TollLine[] = [];

const SHARED = "toll.shared";

function keyOf({ mention: { unit }, to }: Trigger, { sentence: { words } }: Parsed): TollKey {
	// "فقدان خمسة أشخاص لحياتهم": they are not missing.
	if (unit.sense.toll === "missing") for (let i = to; i < words.length; i++) if (THEIR_LIFE.has(words[i]?.text ?? "")) return "killed";
	return (unit.sense.toll ?? "killed") as TollKey;
}

/** "مقتل وإصابة العشرات": two words of harm with nothing between but "and". */
function isShared(a: Trigger, b: Trigger): boolean {
	return b.from === a.to && conjoined(b.mention.proclitics) && a.person === b.person && !a.person;
}

/** Whether somebody stands before a word of harm as the one it befalls: شخص قُتل وأصيب ثلاثة. */
function hasVictim(clause: Clause, cast: readonly Cast[]): boolean {
	for (const { phrase, role } of cast) if (role === "patient" && phrase.sort !== "object" && clause.before.includes(phrase)) return true;
	return false;
}

/** A second line of the same harm adds to the first where both have numbers; one with a number replaces one without. */
function put(lines: TollLine[], line: TollLine): void {
	const known = lines.find((l) => l.key === line.key && l.rule !== SHARED);
	if (!known) {
		lines.push(line);
		return;
	}
	if (line.vague) return;
	if (known.vague || line.risen) {
		lines[lines.indexOf(known)] = line;
		return;
	}
	if (known.risen || (line.rule === PERSON && known.rule !== PERSON)) return;
	known.total = sum(known.total, line.total);
	for (const [group, range] of line.groups) known.groups.set(group, sum(known.groups.get(group) ?? [0, 0], range));
	known.to = Math.max(known.to, line.to);
}

/** Words of harm that share one number: an exact one is split, at least one each. Codebook, "Tolls". */
function share(lines: TollLine[], parsed: Parsed): void {
	for (let i = 0; i + 1 < lines.length; i++) {
		const [a, b] = [lines[i] as TollLine, lines[i + 1] as TollLine];
		if (a.rule !== SHARED && !isOneCount(a, b, parsed)) continue;
		const source = a.rule === SHARED ? b : a;
		const range = split(source.total);
		a.total = range;
		b.total = range;
		a.vague = source.vague;
		b.vague = source.vague;
		for (const group of source.groups.keys()) for (const line of [a, b]) line.groups.set(group, range);
	}
}

/** "80 قتيلا وجريحا", "قتلى وجرحى", "ستة مدنيين قتلوا وأصيبوا": two words for the hurt under one number. */
function isOneCount(a: TollLine, b: TollLine, parsed: Parsed): boolean {
	const told = a.rule === "toll.counted" && b.rule === "toll.unnumbered" && isSame(b.total, SOME);
	const { texts } = parsed.sentence;
	if (told && b.from === a.to && b.key !== a.key && isOfMany(texts[a.to - 1] ?? "") && isOfMany(texts[b.from] ?? "")) return true;
	if (b.rule !== PERSON || b.from !== a.to || b.key === a.key) return false;
	// "سقوط شهيد وجرحى": one by itself, and others.
	if (a.rule === PERSON && b.vague) return a.total[1] === null || a.total[1] > 2;
	if (a.vague || !isSame(b.total, ONE) || (a.total[0] ?? 0) <= 2) return false;
	return a.rule === PERSON || parsed.mentions.some((m) => m.to === a.to && m.unit.entry.id === CASUALTIES);
}

/** The lexicon's word for those killed and wounded, where it is what a number counts. */
const CASUALTIES = "casualties";

/** What falls to each of two harms that share a number: "more than 30 killed and wounded" leaves at least one to each. */
function split([low, high]: Range): Range {
	if (low === null || low < 2) return [low, high];
	if (high === null) return [1, null];
	// "نحو 300 قتيل وجريح" is a number told roughly, "عشرات" is none.
	return high < 2 * low ? [1, high - 1] : [low, high];
}

const PERSON = "toll.person";

function readLine(clause: Clause, cast: readonly Cast[], phrases: readonly Phrase[], parsed: Parsed): TollLine | null {
	const { trigger } = clause;
	return trigger.person ? personLine(clause, cast, phrases, parsed) : harmLine(clause, cast, phrases, parsed);
}

/** قتلى، 14 جريحا، ضحايا مدنيون، "15 مدنيا بين قتيل وجريح". */
function personLine(clause: Clause, cast: readonly Cast[], phrases: readonly Phrase[], parsed: Parsed): TollLine | null {
	const { trigger } = clause;
	const { words, texts } = parsed.sentence;
	// "لإيقاع أكبر عدد من الضحايا": as many as can be, none told.
	if (texts[trigger.from - 1] === PREPOSITION.from && AS_MANY.has(texts[trigger.from - 3] ?? "")) return null;
	const number = numberOfNoun(parsed, trigger) ?? tallyOf(parsed, trigger);
	// "ثلاثة من الجرحى في حالة خطرة": some of those told before.
	if (number && trigger.mention.definite && number.range[0] === number.range[1] && texts[trigger.from - 1] === PREPOSITION.from)
		return null;
	// "عشرات الضحايا بين قتيل ومصاب": counted by the words behind.
	if (number && texts[trigger.to] === BETWEEN && parsed.mentions.some((m) => m.family === "harm" && m.from === trigger.to + 1)) return null;
	const between = betweenOf(parsed, trigger);
	const after = items(clause, cast, phrases, parsed);
	const stem = stemOf(trigger.mention, words[trigger.to - 1]?.text ?? "");
	// "سقط 25 جنديا قتلى", "عثر على ضابطين مقتولين": those counted right before are what the word says they are.
	const counted = number || between || trigger.mention.definite ? [] : countedBefore(trigger, phrases, parsed);
	if (counted.length > 0) return lineOf(trigger, counted, after.among, "toll.counted", parsed);
	// "الجريح التاسع", "الطفل المصاب": one of those told before.
	const back =
		trigger.mention.definite &&
		!number &&
		!between &&
		(after.main.length === 0 || phrases.some((p) => (p.sort === "person" || p.sort === "actor") && p.definite && p.to === trigger.from)) &&
		!isPlural(stem) &&
		!isDual(stem) &&
		!isLoss(trigger, parsed);
	if (back) return null;
	const range = between
		? split(between.range)
		: number
			? withJoined(number.range, Math.max(number.to, trigger.to), clause, parsed)
			: isPlural(stem) || isLoss(trigger, parsed)
				? SOME
				: isDual(stem)
					? TWO
					: ONE;
	const groups = new Map<TollGroup, Range>();
	const group = adjectiveOf(parsed, trigger) ?? after.main.find((item) => item.group !== null)?.group ?? between?.group ?? null;
	// "ستة قتلى هم أربعة مدنيين وجنديان": the parts that a total falls into.
	const parts = after.main.length > 1 && isSame(totalOf(after.main), range);
	if (parts) for (const [part, share] of byGroup(after.main)) groups.set(part, share);
	else if (group && (!number || isSame(range, number.range))) groups.set(group, range);
	for (const item of ofTotal(after.among, range)) if (item.group) groups.set(item.group, sum(groups.get(item.group) ?? [0, 0], item.range));
	const named = after.main.filter((item) => item.counted);
	// "ضحايا القصف 3 مدنيين": those counted behind the word are its number.
	if (!number && !between && named.length > 0 && trigger.mention.definite)
		return lineOf(trigger, named, after.among, "toll.counted", parsed);
	return {
		key: keyOf(trigger, parsed),
		total: range,
		groups,
		from: number ? Math.min(number.from, trigger.from) : trigger.from,
		to: after.among.reduce((to, item) => Math.max(to, item.to), trigger.to),
		vague: !number && !between && range[1] === null,
		rule: PERSON,
	};
}

/** People counted right before a word that says what became of them, or before a verb of falling: 25 حوثيا و10 مقاتلين سقطوا قتلى. */
function countedBefore({ from, mention }: Trigger, phrases: readonly Phrase[], parsed: Parsed): readonly Item[] {
	if (mention.proclitics !== "") return [];
	const end = FELL.has(parsed.sentence.texts[from - 1] ?? "") ? from - 1 : from;
	const counted: Item[] = [];
	let people = phrases.find((p) => p.to === end && isPeople(p));
	while (people) {
		const item = itemOf(people, parsed);
		if (!item.counted || (counted.length === 0 && isSame(item.range, ONE))) break;
		counted.push(item);
		people = people.joined >= 0 ? phrases[people.joined] : undefined;
	}
	return counted;
}

/** People, or a body whose people are counted: عشرة من الحوثيين. */
function isPeople(phrase: Phrase): boolean {
	return phrase.sort === "person" || (phrase.sort === "actor" && (!isBody(phrase) || phrase.number !== null));
}

/** A number with those of other bodies behind it, unless they are let out of it. */
function withJoined(range: Range, from: number, clause: Clause, parsed: Parsed): Range {
	return joinedCounts(parsed, from, clause.to)
		.filter((n) => !isAmongAt(n.from, parsed, clause))
		.reduce((total, n) => sum(total, n.range), range);
}

/** The number of those who are "between killed and wounded". */
function betweenOf(parsed: Parsed, trigger: Trigger): { readonly range: Range; readonly group: TollGroup | null } | null {
	const { words } = parsed.sentence;
	const at = trigger.from - 1;
	const partner = words[at - 1]?.text ?? "";
	const here = words[at]?.text === BETWEEN ? at : partner === BETWEEN ? at - 1 : -1;
	if (here < 0) return null;
	// "بقذيفة الياسين 105 … بين قتيل وجريح": a number that counts nobody is no toll.
	const number = parsed.numbers.findLast((n) => n.to <= here && here - n.to <= BETWEEN_REACH && (n.noun >= 0 || here - n.to <= 1));
	return number ? { range: number.range, group: null } : null;
}

const BETWEEN = PREPOSITION.between;

/** مقتل وإصابة، قتل، أصيب: those whom it befalls, counted. */
function harmLine(clause: Clause, cast: readonly Cast[], phrases: readonly Phrase[], parsed: Parsed): TollLine | null {
	const { trigger } = clause;
	if (isOfThing(clause, parsed)) return null;
	const { main, among } = items(clause, cast, phrases, parsed);
	// "فقدان الجيش السيطرة": whoever loses something is not lost.
	if (trigger.mention.unit.sense.toll === "missing" && !trigger.verb && !main.some(({ counted }) => counted)) return null;
	const own = injuriesOf(clause, parsed);
	if (own) return ownLine(trigger, own.range, main, among, own.joined, parsed);
	const names = listedNames(trigger, parsed);
	if (names) {
		const named = { from: trigger.from, to: names.to, range: names.range, counted: true, group: null };
		return lineOf(
			trigger,
			[named],
			[...main, ...among].filter(({ counted }) => counted),
			"toll.counted",
			parsed,
		);
	}
	if (main.length > 0) return lineOf(trigger, asVerb(main, trigger, parsed), among, "toll.counted", parsed);
	// "إن 7 آخرين قتلوا", "إن اثنين قتلا": a number without a noun is the subject.
	const { texts } = parsed.sentence;
	const bare = trigger.verb
		? parsed.numbers.find((n) => (n.noun < 0 ? n.to : OTHERS.has(texts[n.noun] ?? "") ? n.noun + 1 : -1) === trigger.from)
		: undefined;
	if (bare)
		return lineOf(
			trigger,
			[{ from: bare.from, to: bare.to, range: bare.range, counted: true, group: null }],
			among,
			"toll.counted",
			parsed,
		);
	// "تشييع ثلاثة جنود قضوا في هجوم": those right before a verb of many.
	const many = trigger.verb && isOfMany(texts[trigger.from] ?? "") ? countedBefore(trigger, phrases, parsed) : [];
	if (many.length > 0) return lineOf(trigger, many, among, "toll.counted", parsed);
	const victim = victimBefore(clause, phrases, parsed);
	if (victim) return lineOf(trigger, [itemOf(victim, parsed)], among, "toll.counted", parsed);
	// "أصابت الغارات مواقع": things are hit, too.
	if (trigger.mention.unit.form.text === HIT && !trigger.passive && trigger.mention.enclitic === "") return null;
	const pointed = pointedBack(trigger, parsed);
	const range = pointed?.range ?? implied(trigger, parsed);
	const kin = !range || isSame(range, ONE) ? kinOf(clause, parsed) : undefined;
	if (kin)
		return { ...NAMED, key: keyOf(trigger, parsed), total: sum(ONE, kin.range), groups: byGroup(among), from: trigger.from, to: kin.to };
	if (!range) return null;
	return {
		key: keyOf(trigger, parsed),
		total: range,
		groups: byGroup(among),
		from: trigger.from,
		to: trigger.to,
		vague: pointed === undefined,
		rule: pointed ? "toll.pointed" : "toll.unnumbered",
	};
}

/** What all lines have of somebody named and those counted with him. */
const NAMED = { vague: false, rule: "toll.counted" } as const;

/** "مدنيين قتلا": the verb's dual tells two of a noun before it that could be many. */
function asVerb(main: readonly Item[], trigger: Trigger, { sentence: { texts } }: Parsed): readonly Item[] {
	const [only] = main;
	const isTwo = trigger.verb && isOfTwo(texts[trigger.from] ?? "", trigger.mention.unit.form.text);
	if (!only || main.length > 1 || !isTwo || only.to > trigger.from || !isSame(only.range, SOME)) return main;
	return [{ ...only, range: TWO, counted: true }];
}

/** "إصابتان", "5 إصابات": how many a noun of harm counts by itself; null where it counts none. */
function injuriesOf(clause: Clause, parsed: Parsed): { readonly range: Range; readonly joined: boolean } | null {
	const { trigger } = clause;
	if (trigger.verb) return null;
	const number = parsed.numbers.find((n) => n.noun >= trigger.from && n.noun < trigger.to);
	if (number) {
		const range = withJoined(number.range, Math.max(number.to, trigger.to), clause, parsed);
		return { range, joined: range !== number.range };
	}
	return isDual(stemOf(trigger.mention, parsed.sentence.words[trigger.to - 1]?.text ?? "")) ? { range: TWO, joined: false } : null;
}

/** A line whose number is the word of harm's own: إصابتان في صفوف المدنيين. */
function ownLine(trigger: Trigger, total: Range, main: readonly Item[], among: readonly Item[], joined: boolean, parsed: Parsed): TollLine {
	const groups = byGroup(among);
	const [only] = main;
	if (main.length === 1 && only?.group && !joined) groups.set(only.group, sum(groups.get(only.group) ?? [0, 0], total));
	const to = Math.max(trigger.to, ...main.map((i) => i.to), ...among.map((i) => i.to));
	return { key: keyOf(trigger, parsed), total, groups, from: trigger.from, to, vague: false, rule: "toll.own" };
}

function lineOf(trigger: Trigger, main: readonly Item[], among: readonly Item[], rule: string, parsed: Parsed): TollLine {
	const whole = wholeOf(main, parsed);
	const groups = byGroup(whole ? main.filter((item) => item !== whole || isSame(whole.range, ONE)) : main);
	if (whole && isSame(whole.range, ONE)) for (const group of groups.keys()) groups.set(group, ONE);
	// "7 مدنيين بينهم طفل": those let out are among the others, not besides them.
	const total = whole?.range ?? totalOf(main);
	if (among.length > 0) for (const [group, range] of byGroup(ofTotal(among, total))) if (!groups.has(group)) groups.set(group, range);
	let { from, to } = trigger;
	for (const item of main) [from, to] = [Math.min(from, item.from), Math.max(to, item.to)];
	for (const item of among) [from, to] = [Math.min(from, item.from), Math.max(to, item.to)];
	const vague = main.every((item) => !item.counted && item.range[1] === null);
	return { key: keyOf(trigger, parsed), total, groups, from, to, vague, rule };
}

/** Those let out of a total; of most of an exact one more than half are meant. Codebook, "Tolls". */
function ofTotal(among: readonly Item[], [low, high]: Range): readonly Item[] {
	if (low === null || low !== high) return among;
	return among.map((item) => (item.most && !item.range[1] ? { ...item, range: [Math.floor(low / 2) + 1, low] as const } : item));
}

function isSame(a: Range, b: Range): boolean {
	return a[0] === b[0] && a[1] === b[1];
}

function totalOf(items: readonly Item[]): Range {
	let total = (items[0] as Item).range;
	for (let i = 1; i < items.length; i++) total = sum(total, (items[i] as Item).range);
	return total;
}

/** "إصابة ثلاثة آخرين، طفلة وشابين", "مقتل القيادي فلان قائد اللواء": people whom those behind them only name closer; null where they are more. */
function wholeOf(items: readonly Item[], { sentence: { texts } }: Parsed): Item | null {
	if (items.length < 2) return null;
	const [whole, ...parts] = [...items].sort((a, b) => a.from - b.from) as [Item, ...Item[]];
	const [part] = parts as [Item];
	if (whole.range[0] !== whole.range[1] || texts[part.from]?.startsWith(AND) || texts[part.from - 1] === AND) return null;
	return isSame(totalOf(parts), whole.range) ? whole : null;
}

/** How many there are of each group that people counted are said to be of. */
function byGroup(items: readonly Item[]): Map<TollGroup, Range> {
	const groups = new Map<TollGroup, Range>();
	for (const { group, range } of items) if (group) groups.set(group, sum(groups.get(group) ?? [0, 0], range));
	return groups;
}

/** Counts those whom an act is done to, where it tells no harm of its own: people arrested, abducted, driven out, killed by name. */
export function countPatients(patients: readonly Phrase[], key: TollKey, phrases: readonly Phrase[], parsed: Parsed): TollLine | null {
	const counted = patients.filter(
		(p) =>
			p.owner < 0 &&
			(p.sort === "person" || p.number !== null || (p.sort === "actor" && !isBody(p)) || isOneOf(p, parsed)) &&
			p.sort !== "object" &&
			p.sort !== "means" &&
			!isOfClause(p, patients, parsed) &&
			!isUnderNumber(p, phrases, parsed),
	);
	const [first] = counted;
	if (!first) return null;
	const others = othersBefore(first, parsed);
	const floor = others?.from ?? first.from;
	const among = counted.filter((p) => isLetOut(p.from, parsed, floor)).map((p) => itemOf(p, parsed));
	const main = counted.filter((p) => !isLetOut(p.from, parsed, floor)).map((p) => itemOf(p, parsed));
	if (others) main.unshift({ from: others.from, to: others.to, range: others.range, counted: true, group: null });
	const list = main.length > 0 ? main : among;
	const whole = wholeOf(list, parsed);
	const groups = byGroup(main);
	for (const [group, range] of byGroup(among)) if (!groups.has(group)) groups.set(group, range);
	return {
		key,
		total: whole && !isSame(whole.range, ONE) ? whole.range : totalOf(list),
		groups,
		from: Math.min(...list.map((i) => i.from)),
		to: Math.max(...list.map((i) => i.to)),
		vague: list.every((item) => item.range[1] === null && item.range[0] === 1),
		rule: "toll.patients",
	};
}

/** "أسر ثلاثة جنود أدلوا باعترافات أمام القائد", "اعتقال رجلين والذين هاجما ضابطا": whom the clause about those taken names. */
function isOfClause({ from, conj, number }: Phrase, [first]: readonly Phrase[], { sentence: { texts } }: Parsed): boolean {
	if (BEFORE_WHOM.has(texts[from - 1] ?? "")) return true;
	if (!first || conj || number !== null) return false;
	for (let i = first.to; i < from; i++) if (RELATIVES.has(texts[i] ?? "")) return true;
	return false;
}

/** The group that an adjective behind a word for the dead or wounded names: 5 قتلى مدنيين، جرحى من المدنيين. */
function adjectiveOf(parsed: Parsed, trigger: Trigger): TollGroup | null {
	for (const m of parsed.mentions) {
		if (m.from !== trigger.to || m.family !== "person") continue;
		const attached = attachedPreposition(m.proclitics);
		if (attached === "" && m.proclitics === "") return (m.unit.sense.group as TollGroup | undefined) ?? null;
	}
	return null;
}
