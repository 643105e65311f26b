import { QUARTERS } from "../arabic/beside-acts.js";
import { CAMPAIGNS, EVERY, NATIVES, PREPOSITION, withoutAnd } from "../arabic/particles.js";
import { OPPOSITE, RENAMING, SHARES, SIDES } from "../arabic/places/locative.js";
import { LIVED_IN } from "../arabic/places/phrase.js";
import type { PlacePhrase } from "../arabic/places/phrases.js";
import { saysWhereItLies } from "../arabic/places/pointing.js";
import { isLine } from "../arabic/places/roads.js";
import { namesMany } from "../arabic/places/unlisted.js";
import type { Gazetteer } from "../places/gazetteer.js";
import { type PlaceHints, resolvePlaces } from "../places/resolve.js";
import type { Act } from "./acts.js";
import { type Course, isAdjoining, isBystanding, isElsewhere, isLaunchSite, isParty, isPassing, isWide } from "./bystanding.js";
import type { DraftPlace, DraftSource } from "./draft.js";
import type { Parsed } from "./mentions.js";
import { namesTown } from "./nouns.js";
import { isAreaOfHome, isHomeland } from "./origins.js";
import { isOnlyBeside } from "./outside.js";
import { pointedAt, scenesAt } from "./pointed.js";
import type { Discourse } from "./refer.js";
import { joinedSettlement } from "./settlements.js";
import type { Cast } from "./verdict.js";
import type { Word } from "./words.js";

/** A place phrase of a sentence with what it resolved to. */
export interface Site {
	readonly phrase: PlacePhrase;
	readonly index: number;
	readonly place: DraftPlace;
	readonly kind: string;
	/** Another place of its sentence is told to lie in it. */
	readonly holds: boolean;
	/** It is only pointed back at: القرية، في المدينة ذاتها. */
	readonly pointed: boolean;
	/** Somebody only stands there or is from there: المتمركزة في سراقب. */
	readonly passing: boolean;
	/** Class of the thing that the place is, where it can be hit: قاعدة، مطار، مخيم، بلدة. */
	readonly object: string | null;
}

/** The places of one sentence, resolved once. */
export interface PlaceReader {
	readonly sites: readonly Site[];
	/** Places that an act itself hits, with the object class they stand for: قصف على بلدة X. */
	hit(act: Act): { object: string; from: number; to: number }[];
}

/** Frames whose act strikes from somewhere: a place after "from" is where the fire came from. */
const AIMED = new Set(["strike", "hit", "blast", "take", "repel"]);

/** A sentence without places. */
const NOWHERE: PlaceReader = { sites: [], hit: () => [] };

/**
 * Resolves the places of a sentence against the gazetteer and the countries that the article speaks of, and what points back at a
 * place against those named before.
 */
export function readSites(parsed: Parsed, gazetteer: Gazetteer, hints: PlaceHints, discourse: Discourse): PlaceReader {
	const named = namedIn(parsed, gazetteer, hints);
	const pointed = pointedAt(parsed, named, discourse.namedSites());
	const sites = [...named, ...pointed, ...scenesAt(parsed, discourse.attackedSites(), named.length + pointed.length)];
	for (const site of named) discourse.site(site);
	return sites.length === 0 ? NOWHERE : { sites, hit: (act) => hitBy(act, sites, parsed) };
}

/** The places that a sentence names. */
function namedIn(parsed: Parsed, gazetteer: Gazetteer, hints: PlaceHints): Site[] {
	if (parsed.places.length === 0) return [];
	const resolved = resolvePlaces(parsed.places, gazetteer, hints);
	return parsed.places.map((phrase, index): Site => {
		const found = resolved[index] as (typeof resolved)[number];
		const idsFrom = (first: number) => {
			const ids: string[] = [];
			for (let at = first, guard = 0; at >= 0 && guard < 6; guard++) {
				const id = resolved[at]?.place?.id;
				if (id) ids.push(id);
				at = parsed.places[at]?.parent ?? -1;
			}
			return ids;
		};
		return {
			phrase,
			index,
			kind: found.place?.kind ?? "none",
			pointed: false,
			passing: isPassing(phrase, parsed),
			holds: parsed.places.some((other) => other.parent === index),
			object: phrase.object ?? (QUARTERS.has(parsed.sentence.texts[phrase.from] ?? "") ? "city" : thingOf(phrase, parsed)),
			place: {
				evidence: { sentence: parsed.sentence.index, from: phrase.nameFrom, to: phrase.to },
				skip: phrase.skip,
				key: phrase.key,
				id: found.place?.id ?? null,
				admin1: found.admin1,
				seat: phrase.candidates.some(({ kind, admin1 }) => kind === "adm1" && admin1 === found.admin1),
				side: found.place?.kind === "region" && SIDES.has(parsed.sentence.texts[phrase.nameFrom] ?? ""),
				area: found.place?.kind === "region" && found.place.admin1 !== null,
				round:
					!phrase.heads.some((head) => IN_TOWN.has(head)) && (ROUND.has(phrase.heads[0] ?? "") || phrase.preposition === PREPOSITION.near),
				spans: phrase.candidates.filter(({ kind, id }) => kind === "region" && id !== found.place?.id).map(({ id }) => id),
				lat: found.place?.lat ?? null,
				lon: found.place?.lon ?? null,
				precision: found.precision,
				confidence: found.confidence,
				rule: found.rule,
				within: idsFrom(phrase.parent),
				near: found.precision === "town" ? [] : idsFrom(nearOf(index, parsed)),
			},
		};
	});
}

/** How far behind a place that by which it is told where it lies starts: قرية الشيخ ناصر، قرب مدينة الباب. */
const NEAR_REACH = 2;

/** The place right behind one that tells what it is near to; -1 where none does. */
function nearOf(index: number, { places }: Parsed): number {
	const next = places[index + 1];
	const phrase = places[index] as PlacePhrase;
	return next?.preposition === PREPOSITION.near && next.from - phrase.to <= NEAR_REACH && phrase.preposition !== PREPOSITION.near
		? index + 1
		: -1;
}

/** Heads of what lies round a place. */
const ROUND: ReadonlySet<string> = new Set(["countryside", "direction"]);
/** Heads of what is so small that a side of it tells where something was. */
const IN_TOWN: ReadonlySet<string> = new Set(["neighbourhood", "street"]);

/** The thing that a place's name begins with; none that a town is only named for. */
function thingOf(phrase: PlacePhrase, { mentions }: Parsed): string | null {
	// "معسكري الصمع وكهلان": of two, the word stands before the names.
	const thing = mentions.find((m) => m.family === "object" && (m.from === phrase.nameFrom || m.from === phrase.from))?.unit.entry.id;
	return thing && thing !== "none" && !namesTown(phrase, thing) ? thing : null;
}

/** Where an act took place: the most specific place of each site in its clause. */
export function placesOf(
	reader: PlaceReader,
	act: Act,
	cast: readonly Cast[],
	parsed: Parsed,
	sources: readonly DraftSource[] = [],
): DraftPlace[] {
	if (reader.sites.length === 0) return [];
	const course: Course = {
		// "طردهم من عدن": there it was.
		aimed: act.triggers.some((t) => AIMED.has(t.frame) && t.sort !== "harm" && t.type !== "territory_taken"),
		departs: act.triggers.some((t) => t.frame === "move" && t.type === "deployment"),
		moved: act.triggers.some((t) => t.type === "displacement"),
		joint: act.triggers.some((t) => t.type === "agreement" || t.type === "talks"),
		sources,
		triggers: act.triggers,
		cast,
	};
	const end = endOf(act, reader.sites, parsed);
	const inside = reader.sites.filter((site) => {
		const { phrase } = site;
		if (phrase.nameFrom < act.from || phrase.to > end || isCampaign(site, parsed)) return false;
		if (isOtherName(site, reader.sites, parsed)) return false;
		const first = firstOf(site, reader.sites);
		if (first.phrase.heads.length === 0 && isCast(phrase, cast)) return false;
		if (isParty(site, first, parsed, course) || isLaunchSite(phrase, parsed, course.aimed)) return false;
		const every = parsed.sentence.words[first.phrase.from - 2]?.text ?? "";
		return !(
			course.aimed &&
			phrase.preposition === PREPOSITION.from &&
			phrase.heads.length === 0 &&
			!EVERY.has(every) &&
			!SHARES.has(every)
		);
	});
	const aside = new Set(
		inside.filter((site) => isNear(site, reader.sites, parsed) || isBystanding(site, firstOf(site, reader.sites), parsed, course)),
	);
	// "من أبناء ذمار في صعدة": what stands aside lies in none of the others; "من قرية أبين التابعة لناحية شيراوا": its area stands aside with it.
	const homes = new Set([...aside].filter((site) => isHomeland(firstOf(site, reader.sites).phrase, parsed, act.triggers)));
	for (const { phrase } of homes) for (const site of inside) if (site.index === phrase.parent && isAreaOfHome(site.phrase)) aside.add(site);
	const parents = new Set(inside.filter((site) => !homes.has(site)).map((site) => site.phrase.parent));
	for (const site of inside) if (parents.has(site.phrase.sibling) && isOfAreas(site, reader.sites, parsed)) parents.add(site.index);
	const leaves = inside.filter((site) => !parents.has(site.index));
	const there = namedFirst(
		leaves.filter((site) => !aside.has(site)),
		parsed.sentence.words,
	);
	// Near a village is closer than somewhere in a governorate.
	const sure = there.some((site) => !isWide(site) && !isSideOfSeat(site))
		? there
		: leaves.filter((site) => there.includes(site) || (isNear(site, reader.sites, parsed) && !(isWide(site) && leaves.length > 1)));
	if (leaves.length === 0) return placesAt(datelined(reader, act, parsed)).map((place) => ({ ...place, rule: "place.dateline" }));
	const chosen = sure.length > 0 ? sure : leaves.filter((site) => !isElsewhere(site, firstOf(site, reader.sites), parsed, course));
	// "على ضفة نهر الفرات بمدينة جرابلس": the town tells more closely where on the river.
	const towns = chosen.some((site) => !isLine(site.phrase) && (isTown(site) || isBesideTown(site)));
	const taken = act.triggers.some(({ frame }) => frame === "take") ? firstOn(chosen, reader.sites) : undefined;
	const specific = chosen.filter(
		(site) =>
			!(taken && isBeforeTaken(site, taken, reader.sites)) &&
			!(towns && isLine(site.phrase)) &&
			(isJoined(site, parsed) || isLeft(site, act) || !coversAnother(site, chosen)),
	);
	return placesAt(specific.length > 0 ? specific : chosen);
}

/** The first of the places that are taken: سيطرت القوات على مثلث العند. */
function firstOn(chosen: readonly Site[], sites: readonly Site[]): Site | undefined {
	return chosen.find((site) => !site.pointed && prepositionOf(site.phrase, sites) === PREPOSITION.on);
}

/** "سيطرت المقاومة في محافظتي الضالع وعدن على مثلث العند": where those are who take what is named behind. */
function isBeforeTaken({ phrase, pointed }: Site, taken: Site, sites: readonly Site[]): boolean {
	return !pointed && phrase.to <= taken.phrase.from && prepositionOf(phrase, sites) === PREPOSITION.in;
}

/** "قرى العنكاوي وسفوهن بريفي حماة وإدلب", "في مقاطعة عفرين والشهباء": one more of the areas that the places before lie in. */
function isOfAreas(site: Site, sites: readonly Site[], { sentence: { words } }: Parsed): boolean {
	const { heads, sibling, preposition } = site.phrase;
	if (sibling < 0 || heads.length > 0 || preposition !== null) return false;
	const area = (sites[sibling] as Site).phrase;
	const [head = ""] = area.heads;
	if (!DIVISIONS.has(head) || (area.preposition === null && head !== "countryside")) return false;
	return site.kind === "region" || site.kind === "adm1" || namesMany(words, area);
}

/** Where an act's places end: "استهدفت الغارات بلدات: عيتا الشعب، رامية" goes on behind its colon. */
function endOf({ from, to }: Act, sites: readonly Site[], { sentence: { texts } }: Parsed): number {
	if (texts[to] !== ":") return to;
	let last = sites.findIndex(({ phrase }) => phrase.from >= from && phrase.from < to && phrase.to > to);
	if (last < 0) return to;
	while (sites[last + 1]?.phrase.sibling === last || sites[last]?.phrase.parent === last + 1) last++;
	return (sites[last] as Site).phrase.to;
}

const DIVISIONS: ReadonlySet<string> = new Set(["countryside", "governorate", "region", "district", "subdistrict"]);

/** "شرق مدينة إدلب": somewhere on a side of a governorate's seat. */
function isSideOfSeat({ place, phrase }: Site): boolean {
	return place.seat && ROUND.has(phrase.heads[0] ?? "");
}

/** "أطراف نهر الفرات شرقي مدينة جرابلس". */
function isBesideTown({ phrase: { heads } }: Site): boolean {
	return heads[0] === "direction" && LIVED_IN.has(heads[1] ?? "");
}

/** A town or village, not its countryside or the governorate that has its name. */
function isTown(site: Site): boolean {
	return !isWide(site) && !site.place.seat && !site.phrase.heads.some((head) => head === "countryside" || head === "direction");
}

/** "مأرب: مقتل جنديين", "تعز.. إصابة طفلة": the place before a title's colon is where the first act told behind it was. */
function datelined({ sites }: PlaceReader, act: Act, { sentence }: Parsed): readonly Site[] {
	const site = sites.find(({ phrase }) => phrase.from === 0);
	if (!sentence.title || !site || site.kind === "country" || act.triggers[0]?.sort === "statement") return [];
	return DATELINE.has(sentence.texts[site.phrase.to] ?? "") && act.from <= site.phrase.to + DATELINE_REACH ? [site] : [];
}

const DATELINE: ReadonlySet<string> = new Set([":", ".", "/", "|", "-"]);
const DATELINE_REACH = 3;

/** "عملية درع الفرات", "معركة "القدس"": a campaign's name; not "معركة الزبداني", the town that is fought for. */
function isCampaign({ phrase: { from }, kind }: Site, { sentence: { texts } }: Parsed): boolean {
	const quoted = texts[from - 1] === '"';
	return CAMPAIGNS.has(texts[quoted ? from - 2 : from - 1] ?? "") && (quoted || !FOUGHT_FOR.has(kind));
}

const FOUGHT_FOR: ReadonlySet<string> = new Set(["town", "village", "adm1", "adm2", "country"]);

/** The places that sites name, each once. */
export function placesAt(sites: readonly Site[]): DraftPlace[] {
	const places = sites.map(({ place }) => place);
	return places.filter(({ key }, at) => places.findIndex((place) => place.key === key) === at);
}

/** "عين العرب (كوباني)": the other name of a place that is named too. */
function isOtherName({ phrase: { from }, index, place: { id } }: Site, sites: readonly Site[], { sentence: { texts } }: Parsed): boolean {
	return id !== null && RENAMING.has(texts[from - 1] ?? "") && sites.some((site) => site.index < index && site.place.id === id);
}

/**
 * What is only pointed back at tells where an act was if nothing is named but a side of the country, or where it lies: أطراف المدينة الواقعة جنوبي
 * البلاد، البلدة القريبة من إدلب.
 */
export function namedFirst(sites: readonly Site[], words: readonly Word[]): readonly Site[] {
	const pointed = sites.filter((site) => site.pointed);
	if (pointed.length === 0 || pointed.length === sites.length) return sites;
	const named = sites.filter((site) => !site.pointed);
	// "الواقعة بين الشدادي والحسكة": the second with the first.
	const tells = ({ phrase }: Site): boolean =>
		pointed.some(({ phrase: { to } }) => to <= phrase.from && saysWhereItLies(words, to, phrase.from)) ||
		named.some((other) => other.index === phrase.sibling && other.index !== phrase.parent && tells(other));
	return named.every((site) => isSideOfLand(site) || tells(site)) ? pointed : named;
}

/** "جنوبي البلاد": a side of a country that is not named. */
function isSideOfLand({ kind, place: { precision }, phrase: { heads } }: Site): boolean {
	return kind === "none" && precision === "country" && heads.includes("direction");
}

/** Whether a place's name stands for somebody who has a part in the act. */
function isCast(phrase: PlacePhrase, cast: readonly Cast[]): boolean {
	return cast.some(
		(c) => c.role !== "none" && c.phrase.sort === "actor" && c.phrase.head.from < phrase.to && phrase.nameFrom < c.phrase.head.to,
	);
}

/** "Near X", the place itself not told; of all that "and" joins to it: قرب معسكر لبوزة وقاعدة العند، قبالة مدينة كوباني. */
function isNear(site: Site, sites: readonly Site[], { sentence: { texts } }: Parsed): boolean {
	return prepositionOf(site.phrase, sites) === PREPOSITION.near || texts[site.phrase.from - 1] === OPPOSITE;
}

/** The first of the places that a place is coordinated with: what stands before it is said of all. */
function firstOf(site: Site, sites: readonly Site[]): Site {
	let first = site;
	for (let guard = 0; first.phrase.sibling >= 0 && guard < sites.length; guard++) {
		const before = sites[first.phrase.sibling] as Site;
		// "بين مدينة تعز ومنطقة العند", "المتمركزة في تل السبع ومفرق الصوامع": what is said of the first is said of all, whatever their kind.
		const paired = first.phrase.proclitics !== "" && (before.passing || before.phrase.preposition === PREPOSITION.between);
		if ((first.phrase.heads.length > 0 && !paired) || first.phrase.preposition !== null) break;
		first = before;
	}
	return first;
}

/** Whether "and" leads a place into a list, though another place stands between: بلدة كنصفرة بريف إدلب الجنوبي وأحياء مدينة إدلب. */
function isJoined({ phrase: { from, preposition } }: Site, { sentence: { texts } }: Parsed): boolean {
	const first = texts[from] ?? "";
	return from > 0 && preposition === null && withoutAnd(first) !== first;
}

/** "نزحت العائلات من جنوب لبنان نحو صيدا": what people leave is a place of its own, however wide. */
function isLeft({ phrase: { preposition } }: Site, { triggers }: Act): boolean {
	return preposition === PREPOSITION.from && triggers.some(({ type }) => type === "displacement");
}

/** A country, a governorate or the city that has its name tells nothing more beside a place within it: في درعا ... في بلدة الجيزة، شمال حلب. */
function coversAnother(site: Site, others: readonly Site[]): boolean {
	if (site.kind === "country" || isSideOfLand(site))
		return others.some(
			(other) =>
				other !== site &&
				other.kind !== "country" &&
				!isSideOfLand(other) &&
				other.place.admin1?.slice(0, 2) === site.place.admin1?.slice(0, 2),
		);
	if (site.place.seat && site.phrase.sibling < 0)
		return others.some(
			(other) =>
				other !== site &&
				!other.place.seat &&
				other.kind !== "country" &&
				other.place.admin1 !== null &&
				other.place.admin1 === site.place.admin1 &&
				!goesBackTo(other, site, others),
		);
	return false;
}

/** Whether a place stands in the list that another opens: حلب والحسكة وعين العرب. */
function goesBackTo(site: Site, opener: Site, sites: readonly Site[]): boolean {
	let { sibling } = site.phrase;
	for (let guard = 0; sibling >= 0 && sibling !== opener.index && guard < sites.length; guard++)
		sibling = sites.find(({ index }) => index === sibling)?.phrase.sibling ?? -1;
	return sibling === opener.index;
}

/** The preposition of a place, or of the first of those it is coordinated with: في مدينة كفرنبل وبلدة الملاجة. */
function prepositionOf(phrase: PlacePhrase, sites: readonly Site[]): string | null {
	let first = phrase;
	for (let guard = 0; first.preposition === null && first.sibling >= 0 && guard < sites.length; guard++) {
		const { sibling } = first;
		// "في مدينة تل رفعت شمال حلب، وقرية النيربية": behind the area of the first of them.
		const before = sites.find((site) => site.phrase.parent === sibling && site.index < sibling) ?? sites[sibling];
		if (!before) break;
		first = before.phrase;
	}
	return first.preposition;
}

/** How far behind an act's noun the road stands that it hit: غارات روسية على طريق حلب. */
const ROAD_REACH = 3;

/** "خسرت قوات النظام السيطرة على بلدة مورك": whether a word tells that somebody lost a place. */
function isLoss({ frame, type, verb }: Act["triggers"][number]): boolean {
	return frame === "undergo" && type === "territory_taken" && verb;
}

/** Whether a road is itself hit or taken: behind the act's noun, with nothing between that could be: غارات على طريق حلب. */
function isRoadHit({ from }: PlacePhrase, { triggers }: Act, { mentions }: Parsed): boolean {
	return triggers.some(
		(t) =>
			t.frame === "take" ||
			(!t.verb &&
				from - t.to <= ROAD_REACH &&
				t.to < from &&
				!mentions.some((m) => (m.family === "object" || m.family === "person") && m.from >= t.to && m.to < from)),
	);
}

/** "سوق بلدة آفس", "مشفى مدينة الباب": a thing in it is hit, not the whole place. */
function isOwnerOfThing({ from, preposition, proclitics }: PlacePhrase, { mentions }: Parsed): boolean {
	return preposition === null && proclitics === "" && mentions.some((m) => m.family === "object" && m.to === from && !m.definite);
}

/** "قصف على قرية X", "استهدف مدينة X": the place itself is hit. Not "في قرية X", not "محيط قرية X". */
function hitBy(act: Act, sites: readonly Site[], parsed: Parsed): { object: string; from: number; to: number }[] {
	const aims = (t: Act["triggers"][number]) => t.sort !== "harm" && t.type !== "explosion" && (AIMED.has(t.frame) || isLoss(t));
	if (!act.triggers.some(aims)) return [];
	// "اعتقل على حاجز حوارة": where somebody is taken is not taken.
	const seizes = act.triggers.every((t) => t.sort === "harm" || t.type === "arrest" || t.type === "abduction");
	const { texts } = parsed.sentence;
	const hits: { object: string; from: number; to: number }[] = [];
	const parents = new Set(sites.map((site) => site.phrase.parent));
	for (const { phrase, object, index } of sites) {
		// What another lies in is not itself hit: قرية الفاطسة في الريف الشرقي لمدينة عين عيسى.
		if (!object || NATIVES.has(texts[phrase.from - 1] ?? "") || parents.has(index) || phrase.from < act.from || phrase.to > act.to)
			continue;
		if (isOnlyBeside(phrase, parsed) || isAdjoining(phrase, parsed) || isOwnerOfThing(phrase, parsed)) continue;
		if (isLaunchSite(phrase, parsed, true)) continue;
		const prep = prepositionOf(phrase, sites);
		if (prep !== null && prep !== PREPOSITION.on && prep !== PREPOSITION.for) continue;
		if (seizes && prep === PREPOSITION.on) continue;
		// "أطلقوا النار على رجل على طريق درعا": behind somebody or something else the road is only where it was.
		if (phrase.heads[0] === "road" && prep === PREPOSITION.on && !isRoadHit(phrase, act, parsed)) continue;
		if (!act.triggers.some((t) => t.from < phrase.from && t.sort !== "harm") && !act.triggers.some((t) => t.frame === "hit" || t.passive))
			continue;
		hits.push({ object, from: phrase.from, to: phrase.to });
		// "مدن وبلدات مورك وكفرنبودة": both kinds.
		const joined = phrase.heads.length > 0 ? joinedSettlement(texts, phrase.from) : undefined;
		if (joined) hits.push({ object: joined, from: phrase.from, to: phrase.to });
	}
	return hits;
}
