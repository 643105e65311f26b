import { CLASS, isOf } from "../arabic/classes.js";
import {
	CARRYING,
	ENTERING,
	HEARD,
	KILOMETRES,
	LAUNCHED,
	LED,
	POSITIONED,
	PREPOSITION,
	STATIONS,
	THERE,
	UNTIL,
	WAYS,
	WITNESSING,
	withoutAnd,
} from "../arabic/particles.js";
import {
	ABOUT,
	ADDRESSING,
	ADJOINING,
	ARRIVING,
	AT,
	BURYING,
	FIRED_FROM,
	HELPING,
	LINKING,
	MEDICAL,
	SETTING_OUT,
	SHARES,
	STATIONED,
	TOPICS,
	TOWARDS,
} from "../arabic/places/locative.js";
import type { PlacePhrase } from "../arabic/places/phrases.js";
import type { DraftSource } from "./draft.js";
import type { Mention, Parsed } from "./mentions.js";
import { isHome, isHomeland } from "./origins.js";
import type { Site } from "./sites.js";
import type { Trigger } from "./triggers.js";
import type { Cast } from "./verdict.js";

/** What an act is, where that decides whether a place of its clause is where it was. */
export interface Course {
	/** Forces move to somewhere: what they come from is not where they are now. */
	readonly departs: boolean;
	/** People are driven out or come back: where they are from is where they leave. */
	readonly moved: boolean;
	/** Fire is aimed at somewhere: what it comes from is not hit. */
	readonly aimed: boolean;
	/** The act is a deal or a talk: countries it is "between" are its parties. */
	readonly joint: boolean;
	readonly sources: readonly DraftSource[];
	readonly triggers: readonly Trigger[];
	readonly cast: readonly Cast[];
}

/** How far before a place stands the word that fire came from: من مواقع قوات النظام في سراقب. */
const ORIGIN_REACH = 7;
const WIDE: ReadonlySet<string> = new Set(["country", "adm1", "region"]);

/**
 * Whether a place only names a party: بقيادة السعودية، الذي تقوده الولايات المتحدة، المدعوم من تركيا، بين روسيا وتركيا، ضد الولايات المتحدة،
 * الحدودية مع العراق. A bare name of a country is one too, unless the act's word or a verb of undergoing stands right before it.
 */
export function isParty(site: Site, first: Site, parsed: Parsed, { joint, triggers }: Course): boolean {
	const { phrase } = first;
	if (phrase.heads.length > 0) return false;
	const { words } = parsed.sentence;
	const at = phrase.from;
	if (site.kind !== "country") return isLeader(phrase, parsed);
	if (phrase.preposition === PREPOSITION.with || phrase.preposition === PREPOSITION.against) return true;
	if (joint && phrase.preposition === PREPOSITION.between) return true;
	for (const back of [1, 2]) if (LED.has(withoutAnd(words[at - back]?.text ?? ""))) return true;
	if (phrase.preposition !== null || at === 0 || (site !== first && site.phrase.heads.length > 0)) return false;
	const verb = withoutAnd(words[at - 1]?.text ?? "");
	if (WITNESSING.has(verb) || ENTERING.has(verb) || triggers.some((t) => t.from < at && at <= t.to)) return false;
	return parsed.mentions.some((m) => m.family === "actor" && m.from <= phrase.nameFrom && phrase.to <= m.to);
}

/** "الائتلاف الذي تقوده واشنطن", "فصائل مدعومة من أنقرة": a capital that stands for a government which leads or backs somebody. */
function isLeader({ nameFrom, from, to, preposition }: PlacePhrase, { mentions, sentence: { texts } }: Parsed): boolean {
	const before = withoutAnd(texts[from - 1] ?? "");
	if (!(LED.has(before) || (preposition === PREPOSITION.from && LED.has(texts[from - 2] ?? "")))) return false;
	return mentions.some((m) => m.family === "actor" && m.from <= nameFrom && to <= m.to);
}

/** Types of acts on those who are held: where they are from, there they mostly were taken. */
const HOLDING: ReadonlySet<string> = new Set(["execution", "arrest", "abduction"]);

/** Whether a place is never where an act was, though no other is told: where those who were hit come from, where they are carried to, how far something was heard or measured. */
export function isElsewhere(site: Site, first: Site, parsed: Parsed, course: Course): boolean {
	const { phrase } = site;
	const { aimed, triggers, sources } = course;
	const struck = aimed && !triggers.some(({ type }) => HOLDING.has(type ?? ""));
	return (
		(struck && isHome(first.phrase, parsed)) ||
		isCarriedTo(phrase, parsed) ||
		isOfWard(first.phrase, parsed) ||
		isBurial(first.phrase, parsed) ||
		isHeard(phrase, parsed) ||
		isMeasured(phrase, parsed) ||
		isStart(phrase, parsed) ||
		isTopic(site, first, parsed, course) ||
		// "قال مدير مستشفى العودة إن": a hospital tells of those who were brought there.
		(isHospital(phrase, parsed) && (isOfSpeech(site, parsed, course) || sources.some((source) => isSeat(phrase, source, parsed, triggers))))
	);
}

/** Whether a place tells of something else beside the act: where another place lies, where somebody comes from or is stationed, who tells. */
export function isBystanding(site: Site, first: Site, parsed: Parsed, course: Course): boolean {
	const { phrase } = first;
	const { words } = parsed.sentence;
	const at = unquoted(phrase.from, words);
	const before = words[at - 1];
	const ahead = before?.shape.preposition ? words[at - 2] : before;
	if (phrase.preposition === PREPOSITION.near || phrase.heads.includes("road") || isDateline(phrase, parsed)) return true;
	if (isHeard(phrase, parsed) || isMeasured(phrase, parsed) || isStart(phrase, parsed)) return true;
	if (isHomeland(phrase, parsed, course.triggers)) return true;
	if (isCarriedTo(site.phrase, parsed) || isOfWard(phrase, parsed) || isBurial(phrase, parsed)) return true;
	if (WAYS.has(before?.text ?? "") && words[at - 2]?.text === PREPOSITION.from) return true;
	// "على الحدود مع قطاع غزة", "بالتنسيق مع بغداد"
	if (phrase.preposition === PREPOSITION.with || isTopic(site, first, parsed, course)) return true;
	if (isOfSpeech(site, parsed, course) || isOfAddress(phrase, parsed)) return true;
	if (phrase.preposition === PREPOSITION.for && site.kind === "country" && phrase.heads.length === 0) return true;
	if (isAdjoining(phrase, parsed) || isLyingOn(site, parsed)) return true;
	if (POSITIONED.has(ahead?.text ?? "") && (STATIONED.has(ahead?.text ?? "") ? !isOfTarget(phrase, course.cast) : !course.moved))
		return true;
	if (phrase.preposition === PREPOSITION.between && (THERE.has(ahead?.text ?? "") || isLink(phrase, parsed))) return true;
	if (phrase.preposition === PREPOSITION.from && (course.departs || leadsOn(phrase, parsed, course.triggers))) return true;
	if (course.aimed && isOrigin(site.phrase, parsed)) return true;
	if (isGoal(phrase, parsed) && course.triggers.some(({ type }) => type === "withdrawal")) return true;
	return course.sources.some((source) => isSeat(phrase, source, parsed, course.triggers));
}

/** "المحاذي لجامعة الأنبار", "المطلة على بلودان": by what another place is told to lie. */
export function isAdjoining({ from, preposition }: PlacePhrase, { sentence: { words } }: Parsed): boolean {
	if (preposition === null) return false;
	const before = words[from - 1];
	return ADJOINING.has((before?.shape.preposition ? words[from - 2] : before)?.text ?? "");
}

/** How far behind a place what it lies on may stand: سوروتش التركية على الحدود، جيلان بينار (جنوب شرق) على الحدود. */
const LYING_REACH = 6;
const LYING_MARKS: ReadonlySet<string> = new Set([",", "(", ")", '"']);

/** How far before a place those may be named who are stationed there. */
const STATIONED_REACH = 5;

/** "استهدف القوات المتمركزة في سراقب": those who are hit stand there, so there it was. */
function isOfTarget({ from }: PlacePhrase, cast: readonly Cast[]): boolean {
	return cast.some(({ role, phrase: { sort, head } }) => {
		return role === "patient" && sort === "actor" && head.to < from && from - head.to <= STATIONED_REACH;
	});
}

/** "سوروتش على الحدود مع سوريا", "جبلة على الساحل السوري": the border, coast or water on which the place before it lies. */
function isLyingOn({ phrase: { from, heads, preposition }, kind }: Site, { places, mentions, sentence: { words } }: Parsed): boolean {
	const border = heads[0] === "border";
	if (preposition !== PREPOSITION.on && !(border && preposition === AT)) return false;
	if (!border && kind !== "region" && kind !== "water") return false;
	const before = places.findLast(({ to }) => to < from);
	if (!before || from - before.to > LYING_REACH) return false;
	const sides = mentions.filter(({ family, unit }) => family === "head" && unit.entry.id === "direction");
	for (let i = before.to; i < from - 1; i++) {
		const word = words[i] as (typeof words)[number];
		const tells = word.kind === "mark" ? LYING_MARKS.has(word.text) : word.shape.definite || sides.some((m) => m.from <= i && i < m.to);
		if (!tells) return false;
	}
	return true;
}

/** "جسر الحسيني الذي يربط بين الحوطة والعند", "بادوش على الطريق بين الموصل وتلعفر": the ends of what the place right before lies on. */
function isLink({ from }: PlacePhrase, { places, sentence: { texts } }: Parsed): boolean {
	return LINKING.has(texts[from - 2] ?? "") && places.some(({ to }) => to < from && from - to <= LYING_REACH);
}

/** "قال المسماري في مؤتمر صحفي في بنغازي إن الجيش سيطر على درنة": where somebody speaks, before "that". */
function isOfSpeech({ phrase: { nameFrom, to } }: Site, { mentions, sentence: { words } }: Parsed, { triggers }: Course): boolean {
	const act = triggers[0]?.from ?? 0;
	if (to > act) return false;
	const speaks = mentions.some((m) => m.family === "say" && m.unit.verb && m.to <= nameFrom);
	if (!speaks) return false;
	for (let i = to; i < act; i++) if (isOf(words[i], CLASS.complementiser)) return true;
	return false;
}

/** "في كلمة ألقاها بمحافظة دهوك": where an address was given. */
function isOfAddress({ from, preposition }: PlacePhrase, { sentence: { texts } }: Parsed): boolean {
	if (preposition !== PREPOSITION.in && preposition !== PREPOSITION.by) return false;
	return ADDRESSING.has(texts[preposition === PREPOSITION.by ? from - 1 : from - 2] ?? "");
}

/** "صاروخ أطلق من اليمن", of what is aimed also "من اتجاه شمال لبنان", "مصدره معسكر جورين": where what hit was fired from. */
export function isLaunchSite({ from, preposition }: PlacePhrase, { sentence: { texts } }: Parsed, aimed: boolean): boolean {
	if (aimed && FIRED_FROM.has(texts[from - 1] ?? "")) return true;
	if (aimed && WAYS.has(texts[from - 1] ?? "") && texts[from - 2] === PREPOSITION.from) return true;
	return preposition === PREPOSITION.from && LAUNCHED.has(texts[from - 2] ?? "");
}

/** How far before a place the words stand for setting out: انطلاقا من قاعدتها في مطار القامشلي. */
const START_REACH = 4;

/** "انطلاقا من قاعدة حميميم", "طائرة قادمة من جيبوتي": where what came or flew set out from. */
function isStart({ from }: PlacePhrase, { places, sentence: { texts } }: Parsed): boolean {
	for (let i = from - 1; i > 0 && i >= from - START_REACH; i--) {
		if (texts[i] === PREPOSITION.from && SETTING_OUT.has(texts[i - 1] ?? "")) return true;
		if (places.some((place) => place.from <= i && i < place.to)) return false;
	}
	return false;
}

/** How far before a hospital the word of arriving or carrying may stand. */
const ARRIVAL_REACH = 9;

/** "وصول جثامين 12 شهيدا إلى مستشفى العودة": the hospital to which the dead or harmed came. */
function isCameTo(place: PlacePhrase, parsed: Parsed): boolean {
	const { from, nameFrom, to: end } = place;
	const {
		places,
		mentions,
		sentence: { texts },
	} = parsed;
	if (!isHospital(place, parsed)) return false;
	let to = nameFrom - 1;
	while (to >= from - 2 && to > 0 && texts[to] !== PREPOSITION.to) to--;
	if (texts[to] !== PREPOSITION.to) return false;
	// "وصلت دبابات إلى مستشفى الرنتيسي": only of the dead and harmed.
	const harmed = (m: Mention) =>
		(m.family === "harm" || m.unit.entry.id === BODY) && m.to > to - ARRIVAL_REACH && m.from < end + NAMED_REACH;
	if (!mentions.some(harmed)) return false;
	for (let i = to - 1; i >= 0 && i >= to - ARRIVAL_REACH; i--) {
		if (ARRIVING.has(texts[i] ?? "") || CARRYING.has(texts[i] ?? "")) return true;
		if (places.some((place) => place.from <= i && i < place.to)) return false;
	}
	return false;
}

/** "مستشفى العودة", "مجمع ناصر الطبي". */
function isHospital({ from, to }: PlacePhrase, { mentions, sentence: { texts } }: Parsed): boolean {
	if (MEDICAL.has(texts[to - 1] ?? "")) return true;
	return mentions.some((m) => m.family === "object" && m.unit.entry.id === HOSPITAL && m.from >= from && m.from < to);
}

/** How far behind "to" the places of the hospitals stand: نقلوا إلى المشافي موزعين على المواساة بدمشق، وقطنا بريف دمشق. */
const WARD_REACH = 16;

/** "أسعف المصابون إلى مشافي مدينة إدلب": where the hospitals are to which the harmed are brought; not "وصلت مساعدات إلى مستشفيات غزة". */
function isOfWard({ nameFrom }: PlacePhrase, { mentions, sentence: { words } }: Parsed): boolean {
	let to = nameFrom - 1;
	while (to > 0 && to >= nameFrom - WARD_REACH && words[to]?.text !== PREPOSITION.to) to--;
	if (words[to]?.text !== PREPOSITION.to) return false;
	let ward = false;
	for (const { family, from, unit } of mentions) {
		if (from <= to || from >= nameFrom) continue;
		// Behind another act it is told where that was.
		if (unit.verb || family === "act" || family === "harm") return false;
		ward ||= family === "object" && unit.entry.id === HOSPITAL && from - to <= 2;
	}
	if (!ward) return false;
	for (let i = to - 1; i >= 0 && i >= to - ARRIVAL_REACH; i--) {
		const { text } = words[i] as (typeof words)[number];
		if (CARRYING.has(text) || HELPING.has(text)) return true;
	}
	return false;
}

/** How far behind a word of burying the place of it stands. */
const BURIAL_REACH = 5;

/** "دفن الضحايا في مقبرة البلدة": where the dead were buried. */
function isBurial({ from, preposition }: PlacePhrase, { sentence: { texts } }: Parsed): boolean {
	if (preposition !== PREPOSITION.in && preposition !== PREPOSITION.by) return false;
	for (let i = from - 1; i >= 0 && i >= from - BURIAL_REACH; i--) if (BURYING.has(texts[i] ?? "")) return true;
	return false;
}

/** How far behind the hospital those may be named who came to it. */
const NAMED_REACH = 4;
/** The classes of hospitals and of the dead. */
const HOSPITAL = "hospital";
const BODY = "body";

/** "نقلوا إلى مستشفى المخا": where the harmed were carried to. */
function isCarriedTo(place: PlacePhrase, parsed: Parsed): boolean {
	if (isCameTo(place, parsed)) return true;
	const { from, nameFrom } = place;
	const { texts } = parsed.sentence;
	for (let i = nameFrom - 1; i >= from - 3 && i > 0; i--) if (texts[i] === PREPOSITION.to) return CARRYING.has(texts[i - 1] ?? "");
	return false;
}

/** How far behind a source's name his seat stands: مصدر طبي في مستشفى قضاء بلدروز. */
const SEAT_REACH = 3;

/** Whether a source has his seat at a place; not where the act's word stands between: أعلن الجيش استعادته مدينة الخوي. */
function isSeat(phrase: PlacePhrase, { name }: DraftSource, parsed: Parsed, triggers: readonly Trigger[]): boolean {
	if (name.sentence !== parsed.sentence.index || name.from >= phrase.from || phrase.from - name.to > SEAT_REACH) return false;
	if (triggers.some((t) => t.from >= name.to && t.from < phrase.from)) return false;
	for (let i = name.to; i < phrase.from; i++) if (parsed.sentence.words[i]?.kind !== "word") return false;
	return true;
}

/** "بحث الأوضاع في ليبيا", "مفاوضات بشأن اليمن": the country that is talked about. */
function isTopic(
	{ kind }: Site,
	{ phrase: { from, heads, preposition } }: Site,
	{ sentence: { texts } }: Parsed,
	{ joint }: Course,
): boolean {
	if (!joint || kind !== "country" || heads.length > 0) return false;
	if (ABOUT.has(texts[from - 1] ?? "")) return true;
	const at = preposition === PREPOSITION.by ? from - 1 : from - 2;
	return (preposition === PREPOSITION.in || preposition === PREPOSITION.by) && TOPICS.has(texts[at] ?? "");
}

/** How far before a place the unit stands of its distance. */
const UNIT_REACH = 4;

/** "سرت (450 كلم شرق طرابلس)": what a distance is measured from. */
function isMeasured({ from }: PlacePhrase, { sentence: { texts } }: Parsed): boolean {
	return texts.slice(Math.max(0, from - UNIT_REACH), from).some((text) => KILOMETRES.has(text));
}

/** How far before the place the word stands for what was heard. */
const HEARD_REACH = 5;

/** "سُمع دويها حتى مدينة بانياس": how far off something was heard. */
function isHeard({ from }: PlacePhrase, { sentence: { texts } }: Parsed): boolean {
	return UNTIL.has(texts[from - 1] ?? "") && texts.slice(Math.max(0, from - HEARD_REACH), from).some((text) => HEARD.has(text));
}

/** "دمشق - (د ب أ)": where a report was filed. */
function isDateline({ from, to, heads }: PlacePhrase, parsed: Parsed): boolean {
	return from === 0 && heads.length === 0 && parsed.sentence.words[to]?.text === "-";
}

/** Types of acts of forces that go from one place to another. */
const ADVANCES: ReadonlySet<string> = new Set(["armed_attack", "operation", "deployment"]);

/** "توغلت من تل الأحمر باتجاه قرية كودنة": where those came from who went to the place that is named right behind it. */
function leadsOn({ to }: PlacePhrase, { places, sentence: { texts } }: Parsed, triggers: readonly Trigger[]): boolean {
	if (!triggers.every(({ type }) => ADVANCES.has(type))) return false;
	const next = places.find(({ from }) => from >= to && from - to <= 1);
	return next !== undefined && isTowards(next, texts);
}

/** "فروا من زنجبار باتجاه مدينة شقرة وبلدة أحور": where those went who left somewhere. */
function isGoal(phrase: PlacePhrase, { places, sentence: { texts } }: Parsed): boolean {
	let first = phrase;
	while (first.preposition === null && first.sibling >= 0 && !isTowards(first, texts)) first = places[first.sibling] as PlacePhrase;
	return first.preposition === PREPOSITION.to || isTowards(first, texts);
}

function isTowards({ from }: PlacePhrase, texts: readonly string[]): boolean {
	return TOWARDS.has(texts[from - 1] ?? "") || TOWARDS.has(texts[from] ?? "");
}

/** "من مواقع النظام في سراقب", "مصدره قاعدة X": where fire came from. */
export function isOrigin(phrase: PlacePhrase, parsed: Parsed): boolean {
	const { texts } = parsed.sentence;
	const partly = phrase.preposition === PREPOSITION.from && SHARES.has(texts[phrase.from - 2] ?? "");
	if (phrase.preposition === PREPOSITION.from && phrase.heads.length > 0 && phrase.heads[0] !== "direction" && !partly) return true;
	const { words } = parsed.sentence;
	for (let i = phrase.from - 1; i > 0 && i >= phrase.from - ORIGIN_REACH; i--) {
		const word = words[i] as (typeof words)[number];
		if (word.kind === "mark" || parsed.places.some((p) => p.from <= i && i < p.to)) return false;
		if (FIRED_FROM.has(word.text) || (STATIONS.has(word.text) && words[i - 1]?.text === PREPOSITION.from)) return true;
	}
	return false;
}

/** A country or governorate, or a stretch of one. */
export function isWide(site: Site): boolean {
	return WIDE.has(site.kind) || site.phrase.heads[0] === "road" || site.phrase.heads[0] === "border";
}

/** "المتمركزة في سراقب", "من مواقعها في جورين": where those stand who act elsewhere, which a noun behind it does not point back at. */
export function isPassing(phrase: PlacePhrase, parsed: Parsed): boolean {
	const { words } = parsed.sentence;
	const at = unquoted(phrase.from, words);
	const before = words[at - 1];
	const ahead =
		before?.shape.preposition || phrase.preposition === PREPOSITION.by ? words[at - (before?.shape.preposition ? 2 : 1)] : undefined;
	if (STATIONED.has(ahead?.text ?? "")) return true;
	return phrase.preposition === PREPOSITION.in && STATIONS.has(ahead?.text ?? "") && words[at - 3]?.text === PREPOSITION.from;
}

/** Where a place begins, the quotation mark before it included: المتمركز في "خان العسل". */
function unquoted(from: number, words: Parsed["sentence"]["words"]): number {
	return words[from - 1]?.kind === "mark" && words[from - 1]?.text === QUOTE ? from - 1 : from;
}

const QUOTE = '"';
