import { AMONG, attachedPreposition, CLAUSE_OPENERS, conjoined, HARD_MARKS, OTHERS, PREPOSITION } from "../arabic/particles.js";
import { isDual, isPlural } from "../arabic/plurals.js";
import type { TollGroup, TollKey } from "../schemes/codebook.js";
import type { Range } from "../schemes/record.js";
import type { Act } from "./acts.js";
import type { Cover } from "./cover.js";
import type { Mention, Parsed } from "./mentions.js";
import type { Trigger } from "./triggers.js";

/** People counted in one stretch: how many, of which group. */
interface Item {
	readonly from: number;
	readonly to: number;
	readonly range: Range;
	readonly group: TollGroup | null;
	readonly among: boolean;
	readonly others: boolean;
}

/** One line of an event's toll. */
export interface TollLine {
	readonly key: TollKey;
	total: Range;
	readonly groups: Map<TollGroup, Range>;
	readonly from: number;
	to: number;
	/** No number stands in the text; the range is what its words imply. */
	readonly vague: boolean;
	readonly rule: string;
}

/** How far from the word of harm its count may stand, in words. */
const REACH = 14;

/** Adds two ranges; an open end stays open. */
export function sum(a: Range, b: Range): Range {
	return [(a[0] ?? 0) + (b[0] ?? 0), a[1] === null || b[1] === null ? null : a[1] + b[1]];
}

/** Reads the toll of an act from its words of harm. */
export function readTolls(parsed: Parsed, cover: Cover, act: Act): TollLine[] {
	const lines: TollLine[] = [];
	const harms = act.triggers.filter((t) => t.sort === "harm");
	const others = new Set(act.triggers.filter((t) => t.sort !== "harm").flatMap((t) => span(t.from, t.to)));
	for (let h = 0; h < harms.length; h++) {
		const harm = harms[h] as Trigger;
		const next = harms[h + 1];
		const key = (harm.mention.unit.entry.attributes.get("toll") ?? "killed") as TollKey;
		const line = readLine(parsed, cover, act, harm, next, key, others, lines.at(-1), h === 0 ? act.from : (harms[h - 1] as Trigger).to);
		if (line) push(lines, line);
	}
	shareCounts(lines, harms);
	return lines;
}

function span(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, i) => from + i);
}

/** A second telling of the same harm in a clause adds nothing, unless it is the one with a number. */
function push(lines: TollLine[], line: TollLine): void {
	const same = lines.findIndex((l) => l.key === line.key);
	if (same < 0) {
		lines.push(line);
		return;
	}
	const known = lines[same] as TollLine;
	if (known.vague && !line.vague) lines[same] = line;
	else if (!known.vague && !line.vague && line.rule !== "toll.person") {
		known.total = sum(known.total, line.total);
		for (const [group, range] of line.groups) known.groups.set(group, known.groups.has(group) ? sum(known.groups.get(group) as Range, range) : range);
	}
}

function readLine(parsed: Parsed, cover: Cover, act: Act, harm: Trigger, next: Trigger | undefined, key: TollKey, others: ReadonlySet<number>, previous: TollLine | undefined, floor: number): TollLine | null {
	const person = harm.mention.unit.form.flags.has("person");
	const end = Math.min(next && !directlyJoined(harm, next) ? next.from : act.to, harm.to + REACH);
	let items: Item[] = [];
	if (person) {
		const number = parsed.numbers.find((n) => n.to === harm.from || (n.noun >= harm.from && n.noun < harm.to) || (n.to === harm.from - 1 && (parsed.sentence.words[harm.from - 1]?.text ?? "") === PREPOSITION.from));
		const stem = harm.mention.unit.form.text;
		const range: Range = number ? number.range : isPlural(foldStem(parsed, harm)) ? [1, null] : isDual(foldStem(parsed, harm)) ? [2, 2] : stem.endsWith("ى") || isPlural(stem) ? [1, null] : [1, 1];
		const after = itemsIn(parsed, cover, harm.to, end, others, true);
		const named = after.filter((item) => !item.among);
		if (!number && named.length > 0 && named.every((item) => item.from <= harm.to + 1)) items = after;
		else items = [{ from: number?.from ?? harm.from, to: harm.to, range, group: adjective(cover, harm.to), among: false, others: false }, ...after.filter((item) => item.among)];
		if (!number && !items.some((item) => item.among) && named.length === 0) {
			return { key, total: range, groups: groupsOf(items), from: harm.from, to: harm.to, vague: true, rule: "toll.person" };
		}
	} else {
		items = itemsIn(parsed, cover, harm.to, end, others, false);
		if (items.filter((item) => !item.among).length === 0 && (harm.verb || harm.mention.unit.form.flags.has("adj"))) {
			const earlier = itemsIn(parsed, cover, Math.max(floor, harm.from - REACH), harm.from, others, false).filter((item) => !item.among);
			const last = earlier.at(-1);
			if (last && harm.from - last.to <= 6) items = [...earlier.filter((item) => last.from - item.to <= 2), ...items];
		}
	}
	const counted = items.filter((item) => !item.among);
	if (counted.length === 0) {
		const word = parsed.sentence.words[harm.to];
		if (next && directlyJoined(harm, next)) return { key, total: [1, null], groups: new Map(), from: harm.from, to: harm.to, vague: true, rule: "toll.shared" };
		const plural = isPlural(foldStem(parsed, harm)) || (word?.kind === "word" && isPlural(bare(word.shape.analyses)));
		const unnamed = harm.verb && !word ? null : word;
		if (!unnamed && !harm.verb) return null;
		return { key, total: plural || harm.mention.enclitic !== "" ? [1, null] : [1, 1], groups: new Map(), from: harm.from, to: harm.to, vague: true, rule: "toll.unnumbered" };
	}
	let total: Range = [0, 0];
	for (const item of counted) total = sum(total, item.range);
	const groups = groupsOf(items);
	if (counted.every((item) => item.others) && previous) for (const [group, range] of previous.groups) if (sameRange(range, previous.total)) groups.set(group, total);
	const start = Math.min(harm.from, ...items.map((item) => item.from));
	const stop = Math.max(harm.to, ...items.map((item) => item.to));
	const vague = counted.every((item) => item.range[1] === null && item.range[0] === 1);
	return { key, total, groups, from: start, to: stop, vague, rule: "toll.counted" };
}

function sameRange(a: Range, b: Range): boolean {
	return a[0] === b[0] && a[1] === b[1];
}

/** "مقتل وإصابة العشرات": two words of harm with nothing between but "and". */
function directlyJoined(a: Trigger, b: Trigger): boolean {
	return b.from - a.to === 0 && conjoined(b.mention.proclitics) && !b.mention.unit.form.flags.has("person");
}

/** Words of harm that share one number: مقتل وإصابة العشرات both dozens; 4 قتلى وجرحى one to three each. */
function shareCounts(lines: TollLine[], harms: readonly Trigger[]): void {
	for (let i = 0; i + 1 < lines.length; i++) {
		const a = lines[i] as TollLine;
		const b = lines[i + 1] as TollLine;
		if (a.rule === "toll.shared" && b.rule === "toll.counted") {
			const exact = b.total[0] !== null && b.total[0] === b.total[1];
			const range: Range = exact ? [1, (b.total[0] as number) - 1] : b.total;
			a.total = range;
			b.total = range;
			for (const [group] of b.groups) {
				a.groups.set(group, range);
				b.groups.set(group, range);
			}
			continue;
		}
		const first = harms.find((t) => t.from >= a.from && t.to <= a.to);
		const adjacent = first?.mention.unit.form.flags.has("person") && b.rule === "toll.person" && b.from === a.to;
		if (adjacent && a.rule === "toll.counted") {
			const exact = a.total[0] !== null && a.total[0] === a.total[1] && (a.total[0] as number) > 1;
			const range: Range = exact ? [1, (a.total[0] as number) - 1] : a.total;
			a.total = range;
			b.total = range;
		}
	}
}

function groupsOf(items: readonly Item[]): Map<TollGroup, Range> {
	const groups = new Map<TollGroup, Range>();
	for (const item of items) {
		if (!item.group) continue;
		const known = groups.get(item.group);
		groups.set(item.group, known ? sum(known, item.range) : item.range);
	}
	return groups;
}

/** The group that an adjective after a counted word names: 5 قتلى مدنيين. */
function adjective(cover: Cover, at: number): TollGroup | null {
	for (const mention of cover[at] ?? []) {
		const group = mention.unit.entry.attributes.get("group");
		if (group && mention.proclitics === "") return group as TollGroup;
	}
	return null;
}

function bare(analyses: readonly { readonly stem: string }[]): string {
	return analyses.at(-1)?.stem ?? "";
}

/** The stem that the word of harm matched under. */
function foldStem(parsed: Parsed, harm: Trigger): string {
	const word = parsed.sentence.words[harm.to - 1];
	const { proclitics, definite } = harm.mention;
	const text = word?.text ?? "";
	const cut = (harm.to - harm.from === 1 ? proclitics.length : 0) + (definite ? 2 : 0);
	return text.slice(cut);
}

/** The people counted in a stretch of words; stops where the words go on to something else. */
function itemsIn(parsed: Parsed, cover: Cover, from: number, to: number, others: ReadonlySet<number>, onlyAmong: boolean): Item[] {
	const { words } = parsed.sentence;
	const items: Item[] = [];
	let among = false;
	let idle = 0;
	for (let i = from; i < to && i < words.length; i++) {
		const word = words[i] as (typeof words)[number];
		if (AMONG.has(word.text) || AMONG.has(word.text.slice(1))) {
			among = true;
			idle = 0;
			continue;
		}
		if (word.kind === "mark") {
			if (HARD_MARKS.has(word.text)) break;
			if (word.text === ",") {
				const following = words[i + 1];
				if (!following || !(AMONG.has(following.text) || following.text === PREPOSITION.from || /^و/.test(following.text) || among)) break;
			}
			continue;
		}
		if (others.has(i) || (CLAUSE_OPENERS.has(word.text) && !among)) break;
		const mentions = cover[i] as readonly Mention[];
		const number = parsed.numbers.find((n) => n.from === i || (n.noun === i && n.from >= from));
		const person = personAt(mentions);
		if (number) {
			const stop = Math.max(number.to, number.noun >= 0 ? number.noun + 1 : 0);
			const noun = number.noun >= 0 ? personAt(cover[number.noun] as readonly Mention[]) : personAt((cover[number.to] ?? []) as readonly Mention[]);
			const after = adjective(cover, stop);
			const rest = OTHERS.has(words[stop]?.text ?? "") || OTHERS.has(words[number.to]?.text ?? "");
			items.push({ from: number.from, to: stop, range: number.range, group: groupOf(noun) ?? after, among, others: rest || number.rule.includes("others") });
			i = stop - 1;
			idle = 0;
			continue;
		}
		if (OTHERS.has(word.text) || OTHERS.has(word.text.slice(1))) {
			items.push({ from: i, to: i + 1, range: isPlural(word.text) || word.text.endsWith("ين") || word.text.endsWith("ون") ? [1, null] : [1, 1], group: null, among, others: true });
			continue;
		}
		if (person) {
			if (!onlyAmong || among || i === from) {
				const stem = stemOf(person, words[i] as (typeof words)[number]);
				const previous = items.at(-1);
				const adjectiveOfLast = previous && previous.to === i && person.proclitics === "";
				if (!adjectiveOfLast) items.push({ from: i, to: person.to, range: isPlural(stem) || (stem.endsWith("ين") && stem.length > 5 && !isDual(stem)) ? [1, null] : isDual(stem) ? [2, 2] : [1, 1], group: groupOf(person), among, others: false });
			}
			i = person.to - 1;
			idle = 0;
			continue;
		}
		const prep = word.shape.preposition;
		if (prep && prep !== PREPOSITION.from && prep !== PREPOSITION.between && !among) break;
		const act = mentions.find((m) => m.family === "act");
		if (act && !among) break;
		if (!among && attachedPreposition(mentions[0]?.proclitics ?? "") === "ب" && items.length > 0) break;
		if (++idle > 6) break;
	}
	return items;
}

function personAt(mentions: readonly Mention[]): Mention | undefined {
	return mentions.find((m) => (m.family === "person" || (m.family === "actor" && m.unit.entry.attributes.has("group"))) && !m.unit.form.flags.has("noncount")) ?? mentions.find((m) => m.family === "harm" && m.unit.form.flags.has("person"));
}

function groupOf(mention: Mention | undefined): TollGroup | null {
	return (mention?.unit.entry.attributes.get("group") as TollGroup | undefined) ?? null;
}

function stemOf(mention: Mention, word: { readonly text: string }): string {
	return word.text.slice(mention.proclitics.length + (mention.definite ? 2 : 0));
}
