import { CLASS, isOf } from "../arabic/classes.js";
import { AND, ASIDES, conjoined, PREPOSITION } from "../arabic/particles.js";
import { AS_FOR } from "../arabic/speech/words.js";
import { SUSPECTED } from "../arabic/suspicion.js";
import type { Cover } from "./cover.js";
import { elidedHarm } from "./elided-harm.js";
import { isDated, type Mention, type Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import type { Trigger } from "./triggers.js";
import { suffers } from "./verdict.js";

/** The stretch of a sentence that a trigger governs, and the noun phrases on either side of it. */
export interface Clause {
	readonly trigger: Trigger;
	/** Words, half-open; clauses of a sentence follow one another without overlap. */
	readonly from: number;
	readonly to: number;
	readonly before: readonly Phrase[];
	readonly after: readonly Phrase[];
}

/** How far a subject may stand before its verb, in words that no lexicon knows. */
const SUBJECT_REACH = 4;

/** Cuts a sentence into the clauses of its triggers. */
export function readClauses(parsed: Parsed, cover: Cover, phrases: readonly Phrase[], triggers: readonly Trigger[]): Clause[] {
	const clauses: Clause[] = [];
	let from = 0;
	for (let k = 0; k < triggers.length; k++) {
		const trigger = triggers[k] as Trigger;
		const next = triggers[k + 1];
		if (k === 0) from = start(parsed, trigger);
		const cut = next ? cutBetween(parsed, cover, phrases, trigger, next) : parsed.sentence.words.length;
		const to = hardEnd(parsed, trigger, cut);
		const before: Phrase[] = [];
		const after: Phrase[] = [];
		for (const p of phrases) {
			if (p.from < from || p.to > to) continue;
			if (p.to <= trigger.from) before.push(p);
			if (p.from >= trigger.to || p.from > trigger.from || namesAct(p, trigger)) after.push(p);
		}
		clauses.push({ trigger, from, to, before, after });
		from = cut;
	}
	return withVictims(withAsides(parsed, withElided(clauses, phrases, parsed)));
}

/** "قتل جنديان في قصف، وثلاثة مدنيين في هجوم": those whom a verb left out befell stand in the clause of their own act. */
function withElided(clauses: Clause[], phrases: readonly Phrase[], parsed: Parsed): Clause[] {
	for (let k = 1; k < clauses.length; k++) {
		const before = clauses[k - 1] as Clause;
		const own = clauses[k] as Clause;
		const people = elidedHarm(own.trigger, phrases, parsed);
		if (!people || people.from < before.trigger.to || people.from >= own.from) continue;
		const moved = before.after.filter(({ from }) => from >= people.from);
		clauses[k - 1] = { ...before, to: people.from, after: before.after.filter(({ from }) => from < people.from) };
		clauses[k] = { ...own, from: people.from, before: [...moved, ...own.before] };
	}
	return clauses;
}

/**
 * "سيطرت القوات، بعد ثلاثة أيام من القتال، على حي القادسية": behind an aside between commas that tells of another act the clause before it goes on.
 */
function withAsides(parsed: Parsed, clauses: readonly Clause[]): readonly Clause[] {
	const { words } = parsed.sentence;
	const read = [...clauses];
	for (let k = 0; k + 1 < read.length; k++) {
		const main = read[k] as Clause;
		const aside = read[k + 1] as Clause;
		if (!main.trigger.verb || aside.trigger.verb || main.trigger.sort === "statement" || aside.trigger.sort === "statement") continue;
		const closes = Math.max(closing(words, main, aside), takenBehind(main, aside, parsed));
		if (closes < 0) continue;
		const behind = aside.after.filter(({ from }) => from > closes);
		read[k] = { ...main, to: aside.to, after: [...main.after, ...behind] };
		read[k + 1] = { ...aside, to: closes + 1, after: aside.after.filter(({ from }) => from <= closes) };
	}
	return read;
}

/** The comma behind which the clause before an aside goes on; -1 where none does. */
function closing(words: Parsed["sentence"]["words"], main: Clause, aside: Clause): number {
	if (opening(words, main.trigger.to, aside.trigger.from) < 0) return -1;
	const closes = words.findIndex((word, i) => i >= aside.trigger.to && i < aside.to && isOf(word, CLASS.comma));
	const next = words[closes + 1];
	return closes + 1 >= aside.to || next?.kind !== "word" || next.shape.conjoined || isOf(next, CLASS.opener) ? -1 : closes;
}

/**
 * The last word of an aside about a fight, without commas, before what the verb of taking before it has as its object: سيطر الجيش بعد معارك مع داعش على حي القادسية;
 * -1 where none goes on.
 */
function takenBehind(main: Clause, aside: Clause, { sentence: { words } }: Parsed): number {
	if (main.trigger.frame !== "take" || aside.trigger.frame !== "mutual" || !ASIDES.has(words[aside.trigger.from - 1]?.text ?? ""))
		return -1;
	for (let i = main.trigger.to; i < aside.trigger.from; i++) if (words[i]?.text === PREPOSITION.on) return -1;
	const on = words.findIndex((word, i) => i >= aside.trigger.to && i < aside.to && word.text === PREPOSITION.on);
	return on < 0 ? -1 : on - 1;
}

/** The comma that opens an aside of time or cause before a word; -1 where none does: "، بعد"، "، عقب". */
function opening(words: Parsed["sentence"]["words"], from: number, to: number): number {
	for (let i = to - 1; i >= from; i--) if (isOf(words[i], CLASS.comma)) return ASIDES.has(words[i + 1]?.text ?? "") ? i : -1;
	return -1;
}

/** "عدوان إسرائيلي": whether the words of an act are also the name of whose it is. */
export function namesAct({ sort, head }: Phrase, { verb, from, to }: Trigger): boolean {
	return sort === "actor" && !verb && head.from === from && head.to === to;
}

/** How many clauses may stand between a verb and those whom it befell: قتل في هجوم شنه الجيش خمسة مدنيين. */
const CLAUSES_BETWEEN = 2;

/** "قتل في القصف خمسة مدنيين": those named behind what the harm was done in belong to the verb, not to the act's noun. */
function withVictims(clauses: readonly Clause[]): Clause[] {
	const read = [...clauses];
	for (let k = 0; k + 1 < read.length; k++) {
		const verb = read[k] as Clause;
		if (!befalls(verb.trigger) || verb.after.some(isVictim)) continue;
		for (let i = k + 1; i < read.length && i <= k + CLAUSES_BETWEEN; i++) {
			const act = read[i] as Clause;
			if (!isIn(act.trigger)) break;
			const first = act.after.find((phrase) => (phrase.from > act.trigger.to || act.trigger.mention.definite) && isVictim(phrase));
			if (!first) continue;
			read[k] = { ...verb, to: act.to, after: [...verb.after, ...act.after.filter(({ from }) => from >= first.from)] };
			read[i] = { ...act, after: act.after.filter(({ from }) => from < first.from) };
			break;
		}
	}
	return read;
}

/** Verbs that somebody has to be named behind: of harm, of arrests. */
function befalls({ verb, sort, type }: Trigger): boolean {
	return verb && (sort === "harm" || type === "arrest" || type === "abduction");
}

/** Whether a word tells what something was done in: an act's noun, or a verb that has its object already: في هجوم شنه. */
function isIn({ verb, sort, mention }: Trigger): boolean {
	if (sort === "harm" || sort === "statement" || conjoined(mention.proclitics)) return false;
	return !verb || mention.enclitic !== "";
}

/** People counted, or of those who suffer things, whom nothing brings in. */
function isVictim(phrase: Phrase): boolean {
	const { prep, cue, owner, sort, number } = phrase;
	return prep === null && cue === null && owner < 0 && sort !== "object" && sort !== "means" && (number !== null || suffers(phrase));
}

/** A first clause begins behind the last hard mark before its trigger, or behind a comma and the mark that opens what somebody says. */
function start({ sentence: { words } }: Parsed, trigger: Trigger): number {
	for (let i = trigger.from - 1; i >= 0; i--)
		if (isOf(words[i], CLASS.hard) || (isOf(words[i], CLASS.quote) && isOf(words[i - 1], CLASS.comma))) return i + 1;
	return 0;
}

/** A clause ends at a full stop, at a total that its act adds to, and at a verb of saying in "and": أطلقت حماس صاروخا على المدينة وقالت إسرائيل إنها اعترضته. */
function hardEnd(parsed: Parsed, trigger: Trigger, to: number): number {
	const said = parsed.mentions.find(
		(m) =>
			m.family === "say" &&
			m.unit.verb &&
			m.from > trigger.to &&
			conjoined(m.proclitics) &&
			!isOf(parsed.sentence.words[m.from - 1], CLASS.comma),
	);
	const end = Math.min(to, said?.from ?? to, parsed.total >= trigger.to ? parsed.total : to);
	for (let i = trigger.to; i < end; i++) if (isOf(parsed.sentence.words[i], CLASS.hard)) return i;
	return end;
}

/** Where the clause of the second of two triggers begins. */
function cutBetween(parsed: Parsed, cover: Cover, phrases: readonly Phrase[], a: Trigger, b: Trigger): number {
	const { words } = parsed.sentence;
	let strong = -1;
	let comma = -1;
	for (let i = a.to; i < b.from; i++) {
		const word = words[i] as (typeof words)[number];
		const told = isOf(word, CLASS.comma) ? tellingEnd(parsed, cover, i + 1, b.from) : i;
		if (told > i) {
			i = told;
			continue;
		}
		if (isOf(word, CLASS.hard)) {
			strong = i + 1;
			continue;
		}
		const cause = causeAt(cover, i);
		if (cause) {
			// "قتل على إثرها رجل": with a pronoun it opens nothing.
			if (cause.from === i && cause.enclitic === "") strong = i;
		} else if (isOf(word, CLASS.opener) && !isDated(parsed, i) && !SUSPECTED.has(words[i - 1]?.text ?? "") && !leadsPlace(parsed, i))
			// "أما في دير الزور، شرقي البلاد، فقد قتل ثلاثة": what "as for" brings is of the clause behind it.
			strong = AS_FOR.has(words[strong]?.text ?? "") ? strong : i;
		else if (isOf(word, CLASS.comma)) comma = i + 1;
	}
	if (strong >= 0) return strong;
	const subject = subjectBefore(parsed, phrases, a, b);
	if (subject) return subject;
	// "، وصباح اليوم قصف على القرية": the day right before an act is its own.
	const dated = parsed.dates.some((date) => date.to === b.from && date.from >= comma && date.from - comma <= 1);
	if (comma >= 0 && (b.verb || comma >= b.from - 1 || dated)) return comma;
	const counted = b.person ? parsed.numbers.find((n) => n.from > a.to && n.to === b.from && n.noun >= b.from && n.noun < b.to) : undefined;
	if (counted && words[counted.from - 1]?.text === AND) return counted.from - 1;
	const before = b.from - 1;
	if (before >= a.to && (words[before]?.shape.preposition || isOf(words[before], CLASS.relative))) return before;
	return b.from;
}

/** "اشتباكات وسط سيناء": whether a word that is also "amid" tells where in a place. */
function leadsPlace({ places }: Parsed, at: number): boolean {
	return places.some(({ from, nameFrom, heads }) => from === at && (heads.length > 0 || nameFrom === at));
}

/** "قتل، بحسب مصادر طبية، ثلاثة": the comma that closes who tells, opened right before a word; -1 where none is told there. */
function tellingEnd({ sentence: { words } }: Parsed, cover: Cover, at: number, end: number): number {
	if (!cover[at]?.some((m) => m.from === at && m.family === "say" && m.unit.sense.kind === "prep")) return -1;
	for (let i = at + 1; i < end; i++) {
		if (isOf(words[i], CLASS.hard)) break;
		if (isOf(words[i], CLASS.comma)) return i;
	}
	return -1;
}

/** The word of cause or effect at a word. */
function causeAt(cover: Cover, i: number): Mention | undefined {
	for (const m of cover[i] as readonly Mention[]) if (m.family === "act" && m.unit.sense.link !== undefined) return m;
	return undefined;
}

/** The subject that stands before a verb after "and" or a comma: وقوات النظام قصفت. */
function subjectBefore(parsed: Parsed, phrases: readonly Phrase[], a: Trigger, b: Trigger): number | null {
	if (!b.verb || conjoined(b.mention.proclitics)) return null;
	let near: Phrase | undefined;
	for (let k = phrases.length - 1; k >= 0 && !near; k--) {
		const p = phrases[k] as Phrase;
		if (p.owner < 0 && p.from >= a.to && p.to <= b.from && b.from - p.to <= SUBJECT_REACH) near = p;
	}
	if (!near || near.prep !== null || near.cue !== null || near.joined >= 0) return null;
	for (let i = near.to; i < b.from; i++) if (isOf(parsed.sentence.words[i], CLASS.relative)) return null;
	const previous = parsed.sentence.words[near.from - 1];
	return near.conj || isOf(previous, CLASS.comma) ? near.from : null;
}
