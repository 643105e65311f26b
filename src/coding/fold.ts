import { type EventType, familyOf } from "../schemes/codebook.js";
import { tellsCloser } from "./closer-type.js";
import { comparePlaces, compareTolls, compareValues, isAround, isSamePlace, isSameSource, isWithin, Relation } from "./compare.js";
import { isDistinct, isSoundOf } from "./distinct.js";
import { type Draft, type DraftPlace, holds, include } from "./draft.js";
import type { Setting } from "./judge/among.js";
import type { Judge } from "./judge/model.js";
import { isWider, lookAtDraft, lookAtPair, type Round, roundOf } from "./judge/retold.js";
import type { Likeness } from "./likeness.js";
import { faceOther, sidesOf } from "./sides.js";
import { CAMPAIGN } from "./types.js";
import { uniteTolls } from "./unite-tolls.js";

/** Every telling of an article, in order, how like its sentences are, and what it is like as a whole. */
export interface Tellings {
	readonly drafts: Draft[];
	readonly likeness: Likeness;
	readonly setting: Setting;
}

/** How far back a telling looks for the act it tells again, in acts. */
const WINDOW = 40;

/**
 * The folded act that a draft tells again, and how likely that is; null where none can be. Where `grown` is given, pairs of
 * which neither is in it are passed over.
 */
export function retold(
	folded: readonly Draft[],
	draft: Draft,
	model: Judge,
	likeness: Likeness,
	grown?: ReadonlySet<Draft>,
): { readonly known: Draft; readonly likely: number } | null {
	let best: Draft | null = null;
	let most = 0;
	if (grown && !grown.has(draft) && !hasAny(folded, grown)) return null;
	const able = rivalsOf(folded, draft);
	let round: Round | null = null;
	for (let i = 0; i < able.length; i++) {
		const known = able[i] as Draft;
		if (grown && !grown.has(known) && !grown.has(draft)) continue;
		if (isOneAccusation(known, draft) || isSoundOf(known, draft)) return { known, likely: 1 };
		if (!round) {
			round = roundOf(able, draft, folded.length, likeness);
			lookAtDraft(draft, round);
		}
		const likely = model.likelihood(lookAtPair(i, draft, round));
		if (likely > most && !isLongBefore(known, draft) && !isOneMore(known, draft)) {
			most = likely;
			best = known;
		}
	}
	return best ? { known: best, likely: most } : null;
}

/** Whether any of the acts that a draft looks back at is among some. */
function hasAny(folded: readonly Draft[], some: ReadonlySet<Draft>): boolean {
	for (let i = Math.max(0, folded.length - WINDOW); i < folded.length; i++) if (some.has(folded[i] as Draft)) return true;
	return false;
}

/** The acts told before that a draft could tell again at all, the latest first. */
export function rivalsOf(folded: readonly Draft[], draft: Draft): Draft[] {
	const able: Draft[] = [];
	for (let i = folded.length - 1; i >= 0 && i >= folded.length - WINDOW; i--)
		if (comparable(folded[i] as Draft, draft)) able.push(folded[i] as Draft);
	return able;
}

/** Whether two drafts could tell of one thing at all. */
export function comparable(known: Draft, draft: Draft): boolean {
	if (known.kind !== draft.kind || draft.kind === "figure") return false;
	if (
		known.type.value !== draft.type.value &&
		(known.kind !== "event" || familyOf(known.type.value as EventType) !== familyOf(draft.type.value as EventType))
	)
		return false;
	if (known.kind === "statement" && (apart(known.initiators, draft.initiators) || apart(known.targets, draft.targets))) return false;
	return (
		known.kind !== "event" ||
		!(
			isByAnother(known, draft) ||
			isAnswerTo(known, draft) ||
			isElsewhere(known, draft) ||
			isOnOther(known, draft) ||
			isOnItsLike(known, draft) ||
			isOnItsLike(draft, known) ||
			isDistinct(known, draft)
		)
	);
}

/** Acts with two sides, of which a telling may name either first. */
export const TWO_SIDED: ReadonlySet<string> = new Set(["clash", "agreement", "talks"]);

/** Each names by itself who did it, and they name nobody in common: two acts, unless they have two sides. */
function isByAnother(known: Draft, draft: Draft): boolean {
	if (TWO_SIDED.has(known.type.value) || TWO_SIDED.has(draft.type.value)) return false;
	// "سيطر الجيش مسنودا بالمقاومة", then "سيطرة المقاومة": who supports an act may be told to have done it.
	const alike = known.type.value === draft.type.value;
	let named = false;
	for (const { value, rule } of draft.initiators) {
		if (rule.startsWith("doer.")) continue;
		named = true;
		if (holds(known.initiators, value) || (alike && holds(known.supporters, value))) return false;
	}
	return named && known.initiators.some(({ rule }) => !rule.startsWith("doer.")) && !(alike && isSupported(known, draft));
}

/** Whether the supporters of one did the other. */
function isSupported({ initiators }: Draft, { supporters }: Draft): boolean {
	return supporters.length > 0 && initiators.some(({ value }) => holds(supporters, value));
}

/** Bodies that armed men of no name are said to be of where they are hit: المسلحين، التنظيمات الإرهابية. */
const CALLED_MILITANTS = /^(?:isis(?:_khorasan)?|sinai_province|al_qaeda|aqap|al_shabaab|boko_haram|hts)$/;

/** One is by such a body, and the other hits militants by nobody named: عمليات داعش, and العمليات استهدفت التنظيمات الإرهابية. */
function isOnItsLike(one: Draft, other: Draft): boolean {
	return (
		!TWO_SIDED.has(one.type.value) &&
		!TWO_SIDED.has(other.type.value) &&
		other.initiators.length === 0 &&
		holds(other.targets, "militants") &&
		one.initiators.length > 0 &&
		one.initiators.every(({ value }) => CALLED_MILITANTS.test(value))
	);
}

/** One sentence tells both, and one of them as what the other answers: غارات ردا على هجمات. */
function isAnswerTo({ traits: a }: Draft, { traits: b }: Draft): boolean {
	return a.answered !== b.answered && a.sentence === b.sentence;
}

/** One sentence tells both, each in a place of its own, and with a toll of its own unless it is a title: قتلى لقسد في منبج وتركيا تقصف تل رفعت. */
function isElsewhere(a: Draft, b: Draft): boolean {
	return (
		a.traits.sentence === b.traits.sentence &&
		((a.toll.size > 0 && b.toll.size > 0) || (a.title && b.title)) &&
		comparePlaces(a.places, b.places) === Relation.apart
	);
}

/** One sentence tells both, each of a day of its own in a place of its own: أمس مجزرة في الجماس، واليوم قصف على أم حرملة. */
function isOnOther(a: Draft, b: Draft): boolean {
	if (a.traits.sentence !== b.traits.sentence || !a.days?.stated || !b.days?.stated) return false;
	return (a.days.to ?? "") < (b.days.from ?? "") || (b.days.to ?? "") < (a.days.from ?? "");
}

/**
 * One more of the kind, with a toll or place of its own or right behind the other: استشهد أربعة في قصف على خان يونس. وفي رفح استشهد ثلاثة في قصف مماثل.
 */
function isOneMore(known: Draft, draft: Draft): boolean {
	if (!draft.traits.second) return false;
	if (compareTolls(known.toll, draft.toll) === Relation.apart) return true;
	if (known.title) return false;
	if (comparePlaces(known.places, draft.places) === Relation.apart) return true;
	const gap = draft.traits.sentence - (known.quotes.at(-1) as Draft["quotes"][number]).sentence;
	// "مجزرة أخرى تضاف إلى جرائمه": one more than those of long ago.
	return gap <= 1 && draft.traits.entry !== ASSAULT && familyOf(draft.type.value as EventType) === "attack";
}

/** The entry of nouns of crimes: مجزرة، اعتداء. */
const ASSAULT = "assault";

/** Days that two tellings of one act may lie apart by slips and time zones. */
const SLIP = 7;

/** Each names a day, weeks apart: the picture of an older strike above the report of a new one. */
function isLongBefore({ days: a }: Draft, { days: b }: Draft): boolean {
	if (!a?.from || !b?.from || !a.to || !b.to || !a.stated || !b.stated) return false;
	const apart = Math.max(Date.parse(a.from) - Date.parse(b.to), Date.parse(b.from) - Date.parse(a.to));
	return apart > SLIP * DAY;
}

const DAY = 86_400_000;

/** Times that an act lasts, and is not merely told to be in. */
const LASTING = /date\.(?:since|from-to|within|past|until)/;

/** Times of a day or two that a day told elsewhere says better: خلال الساعات الماضية، لليوم الثاني على التوالي. */
const ROUGH = /date\.(?:past-hours|hours-ago|streak)/;

/** Whether days tell more closely when an act was that is told to be in a month or year: قتل في مايو، قتل في 15 مايو. */
function isCloser(close: Draft["days"], loose: Draft["days"]): boolean {
	if (!close?.stated || !loose?.stated || !close.from || !close.to || !loose.from || !loose.to) return false;
	if (close.from < loose.from || close.to > loose.to) return false;
	if (ROUGH.test(loose.rule)) return close.from === close.to && loose.from !== loose.to;
	if (LASTING.test(loose.rule)) return false;
	const length = (from: string, to: string) => Date.parse(to) - Date.parse(from);
	return length(loose.from, loose.to) >= SLIP * DAY && length(close.from, close.to) < SLIP * DAY;
}

/** What one speaker says of the same party's crimes and policies is one accusation, by however many words. */
function isOneAccusation(a: Draft, b: Draft): boolean {
	const by = (draft: Draft) => draft.type.value === "accuse" && draft.traits.frame === "said";
	const shared = (key: "initiators" | "targets") => a[key].some((x) => b[key].some((y) => x.value === y.value));
	return by(a) && by(b) && shared("initiators") && shared("targets");
}

/** Both name somebody, and nobody in common. */
function apart(a: Draft["initiators"], b: Draft["initiators"]): boolean {
	return compareValues(a, b) === Relation.apart;
}

/** Folds the tellings of one act, headline, lead and body, into one draft. `least` is how likely a telling must be the same act. */
export function foldTellings({ drafts, likeness }: Pick<Tellings, "drafts" | "likeness">, model: Judge, least: number): Draft[] {
	const grown = new Set<Draft>();
	const folded = foldOnce(drafts, model, least, likeness, grown);
	// Once all is told, acts that look the same by everything said of them are folded too; those that no telling was added to still differ.
	return grown.size === 0 ? folded : foldOnce(folded, model, least, likeness, grown, grown);
}

/** Folds each draft into the one before that it tells again, and notes those that grew by it. */
function foldOnce(
	drafts: readonly Draft[],
	model: Judge,
	least: number,
	likeness: Likeness,
	grown: Set<Draft>,
	only?: ReadonlySet<Draft>,
): Draft[] {
	const folded: Draft[] = [];
	for (const draft of drafts) {
		const found = retold(folded, draft, model, likeness, only);
		if (found && found.likely >= least) {
			unite(found.known, draft);
			grown.add(found.known);
		} else {
			if (found) {
				draft.again = Math.max(draft.again, found.likely);
				found.known.later = Math.max(found.known.later, found.likely);
			}
			folded.push(draft);
		}
	}
	return folded;
}

/** Words that say only that there was an attack or a loss; a more telling one gives the type. */
const LOOSE = new Set(["armed_attack", "operation", "killing", "explosion"]);

/** Takes a later telling into an earlier one: more specific places, numbered tolls, all sources and words. */
export function unite(into: Draft, from: Draft): void {
	into.quotes.push(...from.quotes);
	into.traits.tellings += from.traits.tellings;
	for (const word of from.words) into.words.add(word);
	if (
		into.type.value !== from.type.value &&
		into.type.rule !== CAMPAIGN &&
		(tellsCloser(into, from) ||
			((LOOSE.has(into.type.value) || isWider(into, from)) &&
				(!LOOSE.has(from.type.value) || into.type.value === "killing" || (from.specific && !into.specific))))
	) {
		into.type = from.type;
		into.specific = from.specific;
	}
	// "نفذ عملية لاعتقال مطلوبين ... وتم اعتقال ثلاثة": what was set out for has been done.
	if (into.modality.value === "planned" && from.modality.value === "occurred" && from.toll.size > 0) into.modality = from.modality;
	uniteTolls(into, from);
	faceOther(into, from);
	const sides = sidesOf(into, from);
	const stated = sides.initiators.filter((i) => !i.rule.startsWith("doer."));
	if (stated.length > 0 && into.initiators.every((i) => i.rule.startsWith("doer."))) into.initiators = [];
	for (const value of into.initiators.length > 0 ? stated : sides.initiators) include(into.initiators, value);
	for (const value of sides.targets) include(into.targets, value);
	for (const key of ["supporters", "objects", "means"] as const) for (const value of from[key]) include(into[key], value);
	into.supporters = into.supporters.filter((s) => !into.initiators.some((i) => i.value === s.value));
	into.targets = into.targets.filter((t) => !into.initiators.some((i) => i.value === t.value) || into.type.value === "clash");
	unitePlaces(into, from);
	if (!into.days || (from.days?.stated && !into.days.stated) || isCloser(from.days, into.days)) into.days = from.days ?? into.days;
	into.count ??= from.count;
	into.spare.push(...from.spare);
	for (const source of from.attribution) if (!into.attribution.some((known) => isSameSource(known, source))) into.attribution.push(source);
	into.title = into.title && from.title;
}

/** Whether a place may be in the country of a governorate; any may where none is known. */
function isOfCountry({ admin1 }: DraftPlace, of: string | null): boolean {
	return of === null || admin1 === null || admin1.slice(0, COUNTRY) === of.slice(0, COUNTRY);
}

/** Whether a second of two names says which part of the country that the first names is meant: سوريا، شمال سوريا. */
function isPartOf(whole: DraftPlace, part: DraftPlace): boolean {
	return whole.precision === "country" && part.precision === "country" && part.round && !whole.round;
}

/** Letters of a code that name its country. */
const COUNTRY = 2;

/** What both tellings name stays once; a finer place takes the place of the area that it lies in. */
function unitePlaces(into: Draft, from: Draft): void {
	// What one telling lists is side by side there, and none of it round another.
	const told = new Set(into.places);
	for (const place of from.places) {
		const same = into.places.findIndex((known) => isSamePlace(known, place));
		if (same >= 0) {
			// The telling that says which of a name's places is meant says more.
			const known = into.places[same] as DraftPlace;
			if ((known.id === null && place.id !== null && isOfCountry(place, known.admin1)) || isPartOf(known, place)) into.places[same] = place;
			continue;
		}
		const wider = into.places.findIndex((known) => isWithin(known, place) || (told.has(known) && isAround(known, place)));
		if (wider >= 0) into.places[wider] = place;
		else if (!into.places.some((known) => isWithin(place, known) || (told.has(known) && isAround(place, known)))) into.places.push(place);
	}
	into.places = [...new Map(into.places.map((place) => [place.key, place])).values()];
}
