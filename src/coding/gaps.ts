import { IN_AID } from "../arabic/air-support.js";
import { AS_WELL, BEFORE_OR_AFTER, PERPETRATOR, SAME_TIME, TELLS_WHEN } from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { attachedPreposition, conjoined, LED, MOTIVES, PREPOSITION, PURPOSE, withoutAnd } from "../arabic/particles.js";
import type { PlacePhrase } from "../arabic/places/phrases.js";
import { SUSPECTED } from "../arabic/suspicion.js";
import type { Act } from "./acts.js";
import { isAftermath } from "./aftermath.js";
import { isLaunchSite, isOrigin, isPassing } from "./bystanding.js";
import type { Clause } from "./clauses.js";
import type { Cover } from "./cover.js";
import { isDated, type Mention, type Parsed } from "./mentions.js";
import { leadOf } from "./phrases.js";
import type { Trigger } from "./triggers.js";

/** What lies between two triggers. */
export interface Gap {
	/** Words between. */
	readonly size: number;
	/** A word that opens a new clause, other than those that go on with the same act. */
	readonly opener: boolean;
	readonly linking: boolean;
	readonly hard: boolean;
	readonly comma: boolean;
	/** A comma stands right before the second and its preposition. */
	readonly led: boolean;
	readonly relative: boolean;
	/** أسفر عن، ما أدى إلى. */
	readonly effect: boolean;
	/** جراء، إثر، نتيجة, or "after" what did the harm: بعد استهدافه. */
	readonly source: boolean;
	/** من أجل، بهدف. */
	readonly purpose: boolean;
	/** The preposition right before the second. */
	readonly prep: string;
	/** The first answers the second: ردا على. */
	readonly answers: boolean;
	/** The second is what the first protests against: احتجاجا على. */
	readonly motive: boolean;
	/** The second helps what stands before it: بدعم من غارات. */
	readonly aid: boolean;
	/** The second is led by "and". */
	readonly conj: boolean;
	/** Both clauses name a site, and not the same. */
	readonly elsewhere: boolean;
	/** The second is of a total that the first adds to. */
	readonly total: boolean;
	/** The second is done to whoever did the first: وقتل المنفذ. */
	readonly perpetrator: boolean;
	/** The first only says when the second was: عقب الانفجار فرضت القوات طوقا. */
	readonly aside: boolean;
	/** The second is led by "likewise" and tells its own: كما استهدفت المدفعية البلدة; but كما طال القصف البلدة. */
	readonly likewise: boolean;
}

/** "اغتيل بإطلاق النار", "اغتيل في غارة": whether "by", or "in" within the same clause, leads to what follows. */
export function bringsMeans({ prep, comma, opener, conj }: Gap): boolean {
	return prep === PREPOSITION.by || (prep === PREPOSITION.in && !comma && !opener && !conj);
}

/** What lies between the last clause of an act and the next one. */
export function gapBetween(parsed: Parsed, cover: Cover, act: Act, a: Clause, b: Clause): Gap {
	const { words } = parsed.sentence;
	const from = a.trigger.to;
	const to = b.trigger.from;
	let classes = 0;
	let opener = false;
	let relative = false;
	let effect = false;
	let source = false;
	for (let i = from; i < to; i++) {
		const word = words[i] as (typeof words)[number];
		const cause = linkAt(cover, i);
		if (cause) {
			if (cause.unit.sense.link === "source") source = true;
			else effect = true;
			i = Math.max(i, Math.min(cause.to, to) - 1);
			continue;
		}
		classes |= word.shape.classes;
		if (isOf(word, CLASS.linking)) continue;
		if (isOf(word, CLASS.relative)) relative = true;
		else if (isOf(word, CLASS.opener) && !isDated(parsed, i) && !SUSPECTED.has(words[i - 1]?.text ?? "")) opener = true;
	}
	// "أسفر القصف عن مقتل": the word of effect stands before its subject.
	if (a.trigger.from > 0 && a.trigger.sort !== "harm")
		for (const m of cover[a.trigger.from - 1] as readonly Mention[]) if (isEffect(m)) effect = true;
	const lead = numberBefore(parsed, from, to, b.trigger.to);
	const before = lead > from ? words[lead - 1] : undefined;
	const counted = lead < to ? attachedPreposition(leadOf(words[lead] as (typeof words)[number])) : "";
	if (isOf(words[b.trigger.to], CLASS.during)) effect = true;
	if (isAftermath(a.trigger, b.trigger, parsed)) source = true;
	return {
		size: to - from,
		opener,
		linking: (classes & CLASS.linking) !== 0,
		hard: (classes & CLASS.hard) !== 0,
		comma: (classes & CLASS.comma) !== 0,
		led: isOf(words[b.trigger.mention.proclitics === "" ? to - 2 : to - 1], CLASS.comma),
		relative,
		effect,
		source,
		purpose: PURPOSE.has(words[to - 1]?.text ?? ""),
		prep:
			counted ||
			attachedPreposition(b.trigger.mention.proclitics) ||
			// "استهدفت المدينة بـ 3 غارات": "by" stands by itself before a number.
			(before?.shape.preposition ?? (before && (before.text === PREPOSITION.by || BEFORE_OR_AFTER.has(before.text)) ? before.text : "")),
		answers: isOf(words[to - 1], CLASS.answering) || (before?.shape.preposition != null && isOf(words[lead - 2], CLASS.answering)),
		motive: MOTIVES.has(words[lead - 1]?.text ?? "") || MOTIVES.has(words[lead - 2]?.text ?? ""),
		aid: IN_AID.has(words[words[lead - 1]?.text === PREPOSITION.from ? lead - 2 : lead - 1]?.text ?? ""),
		conj: conjoined(b.trigger.mention.proclitics),
		elsewhere: elsewhere(
			parsed,
			{ from: saidFrom(parsed, act), to: act.to },
			b,
			!opener &&
				(classes & (CLASS.comma | CLASS.linking)) === 0 &&
				!a.trigger.verb &&
				b.trigger.verb &&
				b.trigger.sort === "hit" &&
				!b.trigger.passive,
		),
		total: parsed.total >= from && parsed.total < to,
		perpetrator: [0, 1, 2].some((k) => PERPETRATOR.has(words[b.trigger.to + k]?.text ?? "")),
		aside: isAside(a.trigger, b.trigger, relative, parsed),
		likewise: words[to - 1]?.text === AS_WELL && b.trigger.verb && !takesUp(b.trigger, parsed),
	};
}

/** "عقب الانفجار فرضت القوات طوقا": a noun with the article behind a word of time, before a verb that neither it is the subject of nor tells more of it. */
function isAside({ from, verb, adjective, mention }: Trigger, b: Trigger, relative: boolean, { sentence: { texts } }: Parsed): boolean {
	if (
		verb ||
		adjective ||
		!mention.definite ||
		attachedPreposition(mention.proclitics) !== "" ||
		!b.verb ||
		b.mention.enclitic !== "" ||
		relative
	)
		return false;
	const before = withoutAnd(texts[from - 1] ?? "");
	return TELLS_WHEN.has(before) || (before === PREPOSITION.with && SAME_TIME.has(withoutAnd(texts[from - 2] ?? "")));
}

/** "كما طال القصف القرية": whether the noun of an act told before is a verb's subject. */
function takesUp({ to }: Trigger, { mentions }: Parsed): boolean {
	return mentions.some((m) => m.from === to && m.family === "act" && m.definite);
}

/** How far behind an act's noun the verb stands that takes it up. */
const TAKEN_UP_REACH = 4;

/** "في قصف شنه الحوثيون", "هجوم بالصواريخ نفذه داعش": whether a verb that carries an act takes up the noun near before it by its pronoun. */
export function isTakenUp(a: Trigger, b: Trigger, gap: Gap): boolean {
	if (a.verb || a.adjective || !b.verb || b.sort !== "light" || b.mention.enclitic === "") return false;
	return !gap.conj && !gap.comma && gap.size <= TAKEN_UP_REACH;
}

/** How far behind the words of shooting something down those of its destruction stand. */
const DESTROYED_REACH = 14;

/** "تصدت الدفاعات لصاروخ أطلقه الحوثيون ودمرته في الجو", "اعتراض مسيرة وتدميرها": whether what was shot down is told to be destroyed, by a pronoun. */
export function isDestroyedThen(first: Trigger | undefined, { mention, sort }: Trigger, { conj, hard, opener, size }: Gap): boolean {
	if (first?.type !== "interception" || !conj || hard || opener || size > DESTROYED_REACH) return false;
	return sort === "hit" && mention.unit.entry.id === DESTROYING && mention.enclitic !== "";
}

/** The entry of words of destroying. */
const DESTROYING = "destroy";

/** The word of cause or effect at a word that says how two acts hang together. */
function linkAt(cover: Cover, i: number): Mention | undefined {
	for (const m of cover[i] as readonly Mention[]) if (m.family === "act" && m.unit.sense.link !== undefined) return m;
	return undefined;
}

function isEffect(m: Mention): boolean {
	return m.family === "act" && m.unit.sense.link === "effect";
}

/** Where the number of a trigger's noun begins between two words, else the trigger's own first word. */
function numberBefore(parsed: Parsed, from: number, at: number, to: number): number {
	for (const n of parsed.numbers) if (n.to === at || (n.noun >= at && n.noun < to)) return n.from < at && n.from >= from ? n.from : at;
	return at;
}

/** Where an act begins behind who tells of it: مصادر في مستشفى ناصر إن ستة قتلوا. */
function saidFrom({ sentence: { words } }: Parsed, { from, triggers }: Act): number {
	for (let i = (triggers[0]?.from ?? from) - 1; i > from; i--) if (isOf(words[i], CLASS.complementiser)) return i;
	return from;
}

/** Both stretches name a site, and none of the one is a site of the other; where the second tells what was hit, it can be one within the first. */
function elsewhere(parsed: Parsed, a: Stretch, b: Stretch, hits: boolean): boolean {
	const { places } = parsed;
	let named: PlacePhrase | null = null;
	for (const p of places) {
		if (!isSite(p, b)) continue;
		named ??= p;
		for (const q of places) if (q.key === p.key && isSite(q, a)) return false;
	}
	if (named) for (const q of places) if (isSite(q, a) && !isOfSomebody(q, parsed) && !(hits && isWithin(named, q))) return true;
	return false;
}

/** "قصف على ريف إدلب استهدف بلدة كنصفرة": whether a place can lie in a country or governorate. */
function isWithin({ candidates }: PlacePhrase, area: PlacePhrase): boolean {
	const wide = area.candidates.find(({ kind }) => kind === "country" || kind === "adm1");
	if (!wide) return false;
	if (wide.kind === "country") return candidates.some(({ country, kind }) => country === wide.country && kind !== "country");
	return candidates.some(({ admin1, kind }) => admin1 === wide.admin1 && kind !== "adm1");
}

/** "المليشيات المرتبطة بروسيا", "القوات المتمركزة في جلبل", "مصدره سراقب": a place by which only somebody is told, or where fire came from. */
function isOfSomebody(place: PlacePhrase, parsed: Parsed): boolean {
	const { heads, from, candidates, preposition } = place;
	if (heads.length === 0 && candidates[0]?.kind === "country") {
		if (LED.has(withoutAnd(parsed.sentence.texts[from - 1] ?? ""))) return true;
		// "قصف لقوات النظام وروسيا استهدف": beside a body a country is one.
		if (preposition === null && parsed.mentions.some(({ family, to }) => family === "actor" && to === from)) return true;
	}
	if (isLaunchSite(place, parsed, true) || isOrigin(place, parsed)) return true;
	const index = parsed.places.indexOf(place);
	return isPassing(place, parsed) || parsed.places.some((other) => other.parent === index && isPassing(other, parsed));
}

interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Whether a place stands by itself within a stretch of words. */
function isSite(place: PlacePhrase, { from, to }: Stretch): boolean {
	return place.from >= from && place.to <= to && place.parent < 0;
}
