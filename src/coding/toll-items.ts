import { ANIMALS } from "../arabic/beside-acts.js";
import { attachedPreposition, FAMILIES, IN_RANKS, ONE_OF, OTHERS, PREPOSITION, RANKED, withoutArticle } from "../arabic/particles.js";
import { isDual, isPlural } from "../arabic/plurals.js";
import { familyBits } from "../arabic/schemas.js";
import { ALL_OF_THEM, AND_KIN, SAID_TO_BE, UNCOUNTED_GROUPS } from "../arabic/tallies.js";
import type { TollGroup } from "../schemes/codebook.js";
import type { Range } from "../schemes/record.js";
import type { Clause } from "./clauses.js";
import { isActBetween } from "./days.js";
import { isLetOut, isMost, isOfFamily } from "./let-out.js";
import { areOfNoForce } from "./members.js";
import type { Parsed } from "./mentions.js";
import { leadOf, type Phrase } from "./phrases.js";
import { company, isUnderNumber } from "./toll-company.js";
import { isComposed, joinedCounts, ONE, partBefore, SOME, stemOf, TWO } from "./toll-numbers.js";
import type { Cast } from "./verdict.js";
import type { Word } from "./words.js";

/** How far behind a word of harm a number may stand that counts nobody named. */
const NUMBER_REACH = 3;

/** Families of words that count no people; those of harm. */
const UNCOUNTED = familyBits("object", "means", "act");
const HARM = familyBits("harm");

/** People counted together: how many, of which group. */
export interface Item {
	readonly from: number;
	readonly to: number;
	readonly range: Range;
	readonly counted: boolean;
	readonly group: TollGroup | null;
	/** Said to be more than half of those counted before: معظمهم أطفال. */
	readonly most?: boolean;
}

/** Those whom a word of harm befalls, and those let out of them by بينهم or منهم. */
export function items(clause: Clause, cast: readonly Cast[], phrases: readonly Phrase[], parsed: Parsed): { main: Item[]; among: Item[] } {
	const { trigger } = clause;
	const main: Item[] = [];
	const among: Item[] = [];
	/** Whether those counted are of a body that fights. */
	let fighters = false;
	/** First words of the numbers that count those found. */
	const used: number[] = [];
	for (const { phrase, role } of cast) {
		if (
			phrase.from < clause.from ||
			phrase.to > clause.to ||
			phrase.sort === "means" ||
			phrase.sort === "object" ||
			// "مقتل 5 سوريين": counted, an adjective of origin names people.
			(phrase.sort === "nisba" && (phrase.number === null || phrase.owner >= 0))
		)
			continue;
		const before = parsed.sentence.texts[phrase.from - 1] ?? "";
		if (RANKED.has(before) || SAID_TO_BE.has(before)) continue;
		// "إصابة 4 آخرين من أسرة واحدة": the family that those counted are of.
		if (phrase.prep === PREPOSITION.from && isFamily(phrase, parsed)) continue;
		// "إصابة شاب من سكان البلدة": what he is one of.
		if (phrase.prep === PREPOSITION.from && !isBody(phrase) && phrase.number === null && (main.length > 0 || isOfOthers(phrase, parsed)))
			continue;
		// "قتل 4 أشخاص في صفوف المدنيين": those counted are theirs.
		const last = main.at(-1);
		if (last && phrase.number === null && IN_RANKS.has(parsed.sentence.texts[phrase.from - 1] ?? "")) {
			main[main.length - 1] = { ...last, group: last.group ?? itemOf(phrase, parsed).group };
			continue;
		}
		// "20 شخصا، جميعهم مدنيون": what all of them are.
		if (last && phrase.number === null && ALL_OF_THEM.has(parsed.sentence.texts[phrase.from - 1] ?? "")) {
			main[main.length - 1] = { ...last, group: last.group ?? itemOf(phrase, parsed).group };
			continue;
		}
		const out = isAmong(phrase, parsed, clause);
		if (!out && (role !== "patient" || phrase.owner >= 0)) continue;
		if (phrase.owner >= 0 && !isCountedOwner(phrase, phrases)) continue;
		if (!out && (isUnderNumber(phrase, phrases, parsed) || isOfCounted(phrase, parsed))) continue;
		const number = phrase.number ?? partBefore(phrase, parsed);
		if (number) used.push(number.from);
		if (!number && isComposed(phrase, parsed)) continue;
		// Nobody is counted by the name of a body: مقتل قيادي في داعش.
		if (!phrase.number && phrase.sort === "actor" && isBody(phrase)) continue;
		const one = itemOf(phrase, parsed);
		const item = isOfFamily(phrase, parsed) ? { ...one, group: null } : one;
		if (out) among.push(isMost(phrase, parsed) ? { ...item, most: true } : item);
		else {
			main.push(item);
			fighters ||= isFighting(phrase, phrases);
		}
	}
	for (const n of parsed.numbers) {
		if (n.from < trigger.to || n.to > clause.to || used.includes(n.from) || isHarmed(n.noun, parsed)) continue;
		// "قتلوا ومئات جرحوا": the subject of the next verb.
		if (n.noun < 0 && n.from > trigger.to && parsed.mentions.some((m) => m.family === "harm" && m.unit.verb && m.from === n.to)) continue;
		if (phrases.some((p) => p.number === n || (n.noun >= p.head.from && n.noun < p.head.to))) continue;
		// "ونفق عدد من رؤوس الأبقار": animals.
		if (ANIMALS.has(parsed.sentence.texts[n.noun] ?? "") || ANIMALS.has(parsed.sentence.texts[n.to] ?? "")) continue;
		const others = n.rule.includes("others") || OTHERS.has(parsed.sentence.words[n.to]?.text ?? "");
		const near =
			n.from - trigger.to <= NUMBER_REACH ||
			main.some((item) => n.from >= item.to && (n.from - item.to <= 2 || joinedCounts(parsed, n.from, n.to).length > 0));
		// "إصابة 60 بالرصاص": what a preposition parts from a number is not counted by it.
		const counts = n.noun >= 0 && attachedPreposition(leadOf(parsed.sentence.words[n.noun] as Word)) === "";
		if (!near || (counts && !others && !isUnknown(n.noun, parsed))) continue;
		if (isAmongAt(n.from, parsed, clause))
			among.push({ from: n.from, to: Math.max(n.to, n.noun + 1), range: n.range, counted: true, group: null });
		else main.push({ from: n.from, to: Math.max(n.to, n.noun + 1), range: n.range, counted: true, group: null });
	}
	// "خمسة من عناصر داعش بينهم قيادي": a body's own are fighters all.
	if (fighters)
		for (let i = 0; i < among.length; i++) if (among[i]?.group === "combatants") among[i] = { ...(among[i] as Item), group: null };
	// "إصابة ثلاثة منهم": those let out of people named before are all whom the word of harm befalls.
	const [part] = among;
	const follows =
		part?.counted &&
		part.from >= trigger.to &&
		(part.from - trigger.to <= 1 || phrases.some((p) => p.from >= trigger.to && p.to === part.from));
	if (!trigger.person && main.length === 0 && follows) main.push(among.shift() as Item);
	for (const phrase of addedTo(main, phrases, parsed)) main.push(itemOf(phrase, parsed));
	const together = trigger.person ? undefined : company(clause, main.at(-1)?.to ?? trigger.to, phrases, parsed);
	if (together) {
		// "قتل فلان مع ثلاثة": somebody named is one.
		if (main.length === 0) main.push({ from: trigger.from, to: trigger.to, range: ONE, counted: true, group: null });
		main.push(itemOf(together, parsed));
	}
	const end = main.length > 0 ? kinBehind((main.at(-1) as Item).to, phrases, parsed) : -1;
	if (end >= 0) main.push({ from: end, to: end + 1, range: ONE, counted: true, group: null });
	return { main, among };
}

/** How many words of somebody's name may stand before his kin: القيادي علي كنعان ومرافقه. */
const NAME_REACH = 3;

/** The word behind somebody, or behind his name, that tells of one more with him by a pronoun; -1 where none does. */
function kinBehind(from: number, phrases: readonly Phrase[], { sentence: { texts }, mentions }: Parsed): number {
	for (let i = from; i <= from + NAME_REACH; i++) {
		const kin = AND_KIN.has(texts[i] ?? "");
		if (kin || mentions.some((m) => m.from <= i && i < m.to)) return kin && !phrases.some((p) => p.from <= i && i < p.to) ? i : -1;
	}
	return -1;
}

/** How far behind those counted "in addition to" may stand. */
const ADDED_REACH = 5;
/** The lexicon's words that add to what was just counted. */
const MORE = "more";

/** "مقتل عشرة جنود، إضافة إلى ثلاثة مدنيين": people added to those counted right before. */
function addedTo(main: readonly Item[], phrases: readonly Phrase[], parsed: Parsed): readonly Phrase[] {
	const { mentions } = parsed;
	const last = main.at(-1);
	if (!last?.counted) return [];
	return mentions.flatMap((m) => {
		if (m.family !== "series" || m.unit.entry.id !== MORE || m.from < last.to || m.from - last.to > ADDED_REACH) return [];
		if (isActBetween(mentions, last.to, m.from)) return [];
		// "إضافة إلى أحد أفرادها" is one more; "إضافة إلى إصابة أربعة" tells another harm.
		const added = phrases.find((p) => p.from === m.to || (p.from === m.to + 1 && isOneOf(p, parsed)));
		if (!added || !(added.sort === "person" || (added.sort === "actor" && !isBody(added)))) return [];
		return main.some((item) => item.from < added.to && added.from < item.to) ? [] : [added];
	});
}

function isCountedOwner(phrase: Phrase, phrases: readonly Phrase[]): boolean {
	// "عدد من المدنيين" has the counted noun as its own phrase; a body behind من is no count of its own.
	const owner = phrases[phrase.owner];
	return phrase.number !== null && owner?.number === null;
}

function isFighting(phrase: Phrase, phrases: readonly Phrase[]): boolean {
	const bodies = [phrase, ...phrase.owned.map((k) => phrases[k] as Phrase)];
	return bodies.some((one) => one.sort === "actor" && isBody(one));
}

/** "أربعة آخرون من أطفالها": whom a number of others right before is of. */
function isOfOthers({ head }: Phrase, { numbers, sentence: { texts } }: Parsed): boolean {
	const of = head.from - 1;
	const before = texts[of] === PREPOSITION.from ? of : -1;
	return OTHERS.has(texts[before - 1] ?? "") && numbers.some((n) => n.to === before || n.to === before - 1);
}

function isFamily({ head }: Phrase, { sentence: { texts } }: Parsed): boolean {
	return FAMILIES.has(withoutArticle(texts[head.to - 1] ?? ""));
}

/** How far behind a counted noun that no lexicon knows whose they are may stand. */
const OF_COUNTED_REACH = 2;

/** "مقتل ثلاثة من أبرز قيادات الحزب": whoever is named behind a counted noun that no lexicon knows has those counted. */
function isOfCounted({ number, conj, prep, from }: Phrase, parsed: Parsed): boolean {
	if (number !== null || conj || prep !== null) return false;
	return parsed.numbers.some(
		({ noun, to }) =>
			noun >= to &&
			noun < from &&
			from - noun <= OF_COUNTED_REACH &&
			isUnknown(noun, parsed) &&
			!OTHERS.has(parsed.sentence.texts[noun] ?? ""),
	);
}

export function isBody(phrase: Phrase): boolean {
	return phrase.head.unit.sense.kind !== "generic";
}

function isUnknown(at: number, parsed: Parsed): boolean {
	return !isWithin(at, UNCOUNTED, parsed);
}

/** "مقتل أحد المهاجمين", "اعتقل أحد عناصر داعش": whether one of those named is meant. */
export function isOneOf({ from }: Phrase, { sentence: { texts } }: Parsed): boolean {
	return ONE_OF.has(texts[from - 1] ?? "");
}

export function itemOf(phrase: Phrase, parsed: Parsed): Item {
	const stem = stemOf(phrase.head, parsed.sentence.words[phrase.head.to - 1]?.text ?? "");
	const number = phrase.number ?? partBefore(phrase, parsed);
	const one = isOneOf(phrase, parsed);
	const group = UNCOUNTED_GROUPS.has(stem);
	const many = group || isPlural(stem) || phrase.sort === "anaphora";
	const range = number ? number.range : one ? ONE : many ? SOME : isDual(stem) ? TWO : ONE;
	return {
		from: phrase.from,
		to: phrase.head.to,
		range,
		counted: number !== null || range[1] !== null,
		group: group ? null : groupOf(phrase, parsed),
	};
}

/** The group of a toll's line that a noun names by itself; civilians only where the word itself says so. */
function groupOf(phrase: Phrase, parsed: Parsed): TollGroup | null {
	const group = phrase.head.unit.sense.group as TollGroup | undefined;
	if (group === undefined || (group === "combatants" && areOfNoForce(phrase, parsed))) return null;
	if (group !== "civilians") return group;
	const { from, to } = phrase.head;
	for (const m of parsed.mentions)
		if (m.from >= from && m.to <= to + 1 && m.family === "person" && m.unit.entry.id === "civilian") return "civilians";
	return null;
}

function isAmong(phrase: Phrase, parsed: Parsed, clause: Clause): boolean {
	return isAmongAt(phrase.from, parsed, clause);
}

/** Whether a noun is itself a word for the killed or wounded, with a line of its own. */
function isHarmed(at: number, parsed: Parsed): boolean {
	return at >= 0 && isWithin(at, HARM, parsed);
}

/** Whether a word is part of a mention of some families. */
function isWithin(at: number, families: number, parsed: Parsed): boolean {
	for (const m of parsed.mentions) {
		if (m.from > at) break;
		if (at < m.to && ((families >> m.unit.rank) & 1) !== 0) return true;
	}
	return false;
}

/** Whether بينهم or منهم stands before a word with no new clause between. */
export function isAmongAt(at: number, parsed: Parsed, clause: Clause): boolean {
	// "22 شخصا بينهم سبعة أطفال قتلوا": before their verb too.
	return isLetOut(at, parsed, at < clause.trigger.from ? clause.from : Math.max(clause.from, clause.trigger.from));
}
