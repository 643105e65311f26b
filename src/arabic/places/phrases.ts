import type { Gazetteer } from "../../places/gazetteer.js";
import type { Place } from "../../places/place.js";
import { fold, words as wordSet } from "../letters.js";
import { OPENS } from "../openers.js";
import { belongsElsewhere, isNomDeGuerre } from "./before.js";
import { countrysideOf } from "./countryside.js";
import { isDescribing } from "./describing.js";
import { isFoughtFor, isLed } from "./locative.js";
import { isAgency, isVerbInDisguise, leadsTo } from "./look-alikes.js";
import { type Known, lookUp, opensName } from "./lookup.js";
import { namesBehind, OPENING } from "./namely.js";
import { national } from "./national.js";
import { isImported, isPersonal, isShortTown, isTownInNews, standingOf } from "./ordinary.js";
import {
	isHead,
	keyOf,
	type MentionLike,
	makePhrase,
	NAMING,
	nisbaAt,
	type PlacePhrase,
	type Scene,
	takenAt,
	type WordLike,
	withoutConjunction,
} from "./phrase.js";
import { relate } from "./relate.js";
import { motorway, roadEnd } from "./roads.js";
import { isStruck } from "./struck.js";
import {
	DISTINCT,
	goesOnQuoted,
	isOfMany,
	listedEnd,
	listSkip,
	namesMany,
	namesTwo,
	OPENERS,
	secondEnd,
	TELLING_APART,
	THEN,
	unlistedEnd,
} from "./unlisted.js";

export type { PlacePhrase } from "./phrase.js";

const AREA: ReadonlySet<string> = new Set(["countryside", "direction", "outskirts", "border"]);
/** Heads that an adjective can follow after the name: مطار عدن الدولي، قاعدة العند الجوية. */
const QUALIFIED: ReadonlySet<string> = new Set(["airport", "base", "crossing"]);
const QUALIFIERS = new Set(["الدولي", "العسكري", "المدني", "الجوية", "الجوي", "العسكرية", "البحرية", "الحدودي", "البري"].map(fold));
const WIDE: ReadonlySet<string> = new Set(["country", "adm1", "region"]);
const BIG = 40_000;
const HUGE = 1_000_000;
const IN = fold("ب");
/** How far behind a place the next of a list stands at most, where nothing joins them. */
const NEXT_NAME = 2;
/** "In" and "over" as words. */
const PLACING: ReadonlySet<string> = new Set(["في", "فوق"].map(fold));
const FOR = fold("ل");
const AND = fold("و");
const ARTICLE = fold("ال");
const FEMININE = fold("ة");
const ACCUSATIVE = fold("ا");
/** "Place of fall of the head": where somebody was born, and no Omani town. */
const BIRTH = fold("مسقط");
/** "The Bank", of the Jordan; of another river "the eastern bank": بالضفة الشرقية لنهر الفرات. */
const BANK = fold("الضفة");
const OTHER_BANKS = new Set(["الشرقية", "الشمالية", "الجنوبية", "اليمنى", "اليسرى", "الأخرى", "المقابلة"].map(fold));
/** "Democratic", of the Syrian Democratic Forces. */
const DEMOCRATIC = fold("الديمقراطية");
/** "Always", "went on", "intention": places only after a preposition. */
const NEEDS_LEAD = new Set(["دوما", "سرت", "نوى", "كان", "سلوك"].map(fold));
const HEAD_OF_BIRTH = fold("رأس");
/** Heads before which a direction can be the name: محافظة الشرقية. */
const DIVISIONS: ReadonlySet<string> = new Set(["governorate", "region", "district", "subdistrict"]);
/** Heads that open names of villages too: تل، خربة، جبل. */
const NAME_OPENING: ReadonlySet<string> = new Set(["mountain", "village"]);
/** Heads of places of which several have one name. */
const SMALL: ReadonlySet<string> = new Set(["village", "neighbourhood"]);
/** Heads of places that people live in. */
const SETTLED: ReadonlySet<string> = new Set(["village", "city", "subdistrict", "district", "neighbourhood", "camp", "front"]);
/** What stands between names of a list. */
const LISTING: ReadonlySet<string> = new Set([",", "-", "(", AND, THEN]);

/** Finds the places of a sentence: known names, and unknown names after words such as قرية or حي. Mentions are ordered by start. */
export function readPlaces(words: readonly WordLike[], mentions: readonly MentionLike[], gazetteer: Gazetteer): PlacePhrase[] {
	const scene = sceneOf(words, mentions);
	const phrases: PlacePhrase[] = [];
	let i = 0;
	while (i < words.length) {
		if (!opensPlace(scene, i, gazetteer, phrases)) {
			i++;
			continue;
		}
		const phrase =
			national(scene, i, gazetteer) ??
			motorway(scene, i) ??
			countrysideOf(scene, i, phrases.at(-1), gazetteer) ??
			(scene.heads[i] ? headed(scene, i, gazetteer, phrases) : bare(scene, i, gazetteer, phrases));
		if (phrase) {
			relate(phrase, phrases, words);
			phrases.push(phrase);
			i = phrase.to;
		} else i++;
	}
	return phrases;
}

/** Whether a place can start at a word: a head word or known name, or what goes on with the place before. */
function opensPlace(scene: Scene, i: number, gazetteer: Gazetteer, before: readonly PlacePhrase[]): boolean {
	if (scene.heads[i]) return true;
	const word = scene.words[i] as WordLike;
	if (word.kind !== "word") return false;
	if ((word.shape.opens & OPENS.land) !== 0 || opensName(scene.words, i, gazetteer)) return true;
	const previous = before[before.length - 1];
	return previous !== undefined && (i - previous.to <= 1 || goesOnQuoted(scene.words, previous.to, i));
}

function sceneOf(words: readonly WordLike[], mentions: readonly MentionLike[]): Scene {
	const heads = new Array<MentionLike | undefined>(words.length);
	for (const mention of mentions) if (isHead(mention)) heads[mention.from] = mention;
	return { words, heads, mentions };
}

/** A place with head words before its name: محيط قرية معارة النعسان. */
function headed(scene: Scene, i: number, gazetteer: Gazetteer, before: readonly PlacePhrase[]): PlacePhrase | null {
	const { words } = scene;
	const heads: MentionLike[] = [];
	let j = i;
	for (let head = scene.heads[j]; head; head = scene.heads[j]) {
		const land = heads.length > 0 ? national(scene, j, gazetteer) : null;
		if (land)
			return {
				...land,
				from: i,
				heads: [...heads.map((each) => each.unit.entry.id), ...land.heads],
				proclitics: (heads[0] as MentionLike).proclitics,
			};
		// "The northern" has its noun before it and takes none after it.
		if (heads.at(-1)?.definite) break;
		if (heads.length > 1 && head.proclitics !== "" && opensOther(words, heads)) break;
		if (heads.length > 0 && (/[بلك]/.test(head.proclitics) || (head.proclitics !== "" && !NAMING.has(head.unit.entry.id)))) break;
		heads.push(head);
		j = head.to;
		if (words[j]?.kind === "mark" && OPENING.test(words[j]?.text ?? "")) j++;
		if (head.enclitic !== "") break;
	}
	const first = heads[0] as MentionLike;
	const last = heads.at(-1) as MentionLike;
	const head = last.unit.entry.id;
	if (last.enclitic === "" && isOfMany(words[last.to - 1] as WordLike)) j = namesBehind(scene, j, gazetteer);
	const whole = wholeName(words, i, gazetteer) ?? wholeAfter(words, heads, gazetteer);
	const known = knownAfter(scene, j, last, gazetteer);
	const naming = heads.some((each) => NAMING.has(each.unit.entry.id)) && canBeNamed(words, last);
	const scoped = last.unit.entry.attributes.get("scope") === "part_of_name" && !AREA.has(head);
	const kept = scoped && (j === last.to || OPENING.test(words[j - 1]?.text ?? "")) && !namesTwo(words[last.from] as WordLike);
	const open = naming && !leadsBack(scene, j, gazetteer) && !bringsWeapon(scene, j) && !(last.family === "object" && addsTo(scene, j));
	const single = known ? known.to : open ? unlistedEnd(scene, j, head) : j;
	const end = SMALL.has(head) && single === j + 1 && !lookUp(words, single, gazetteer) ? secondEnd(scene, single, last.to - 1) : single;
	if (whole && whole.to >= Math.max(end, last.to + (end > j ? 1 : 0))) {
		const wholeTo = roadEnd(words, whole.to, head, gazetteer);
		return makePhrase(words, {
			from: i,
			to: wholeTo,
			nameFrom: whole.from,
			skip: whole.skip,
			key: wholeTo === whole.to ? whole.key : keyOf(words, whole.from, wholeTo, whole.skip),
			heads,
			candidates: whole.places,
			proclitics: first.proclitics,
		});
	}
	if (end <= j && heads.length > 1 && opensOther(words, heads)) return ofTwoHeads(scene, i, heads);
	if (end <= j || ((!known || leadsTo(words, end)) && heads.length === 1 && isVerbInDisguise(words, last)))
		return bare(scene, i, gazetteer, before);
	const directions = known?.places.some(isLand) ? trailingDirections(heads) : [];
	const start = directions.length > 0 ? (directions[0] as MentionLike).from : kept ? last.from : j;
	const skip = start === j ? (known?.skip ?? 0) : (heads.find((each) => each.from === start)?.proclitics.length ?? 0);
	const next = words[end]?.text ?? "";
	const qualified = QUALIFIED.has(head) ? QUALIFIERS.has(next) : SMALL.has(head) && end === j + 1 && TELLING_APART.has(next);
	const to = roadEnd(words, qualified ? end + 1 : end, head, gazetteer);
	const key = start === j && known && known.to === to ? known.key : keyOf(words, start, to, skip);
	return makePhrase(words, {
		from: i,
		to,
		nameFrom: start,
		skip,
		key,
		heads,
		candidates: end === single ? (known?.places ?? []) : [],
		proclitics: first.proclitics,
	});
}

/** A name that the last of several heads opens, or of several words one before it: حي طريق السد. */
function wholeAfter(words: readonly WordLike[], heads: readonly MentionLike[], gazetteer: Gazetteer): Known | null {
	const [first, ...others] = heads as [MentionLike, ...MentionLike[]];
	const last = others.at(-1);
	if (!last) return null;
	for (const head of others) {
		const known = head === last ? null : lookUp(words, head.from, gazetteer, true);
		if (known && known.to >= last.to) return known;
	}
	return wholeName(words, last.from, gazetteer, !first.definite);
}

/** تل مضيق، خربة الجبل: after a word that opens names, a head is the name. */
function opensOther(words: readonly WordLike[], heads: readonly MentionLike[]): boolean {
	const first = heads.at(-2) as MentionLike;
	const last = heads.at(-1) as MentionLike;
	const written = (words[first.from] as WordLike).text.slice(first.proclitics.length);
	return NAME_OPENING.has(first.unit.entry.id) && OPENERS.has(written) && last.proclitics === "" && last.enclitic === "";
}

function ofTwoHeads({ words }: Scene, i: number, heads: readonly MentionLike[]): PlacePhrase {
	const [named, last] = heads.slice(-2) as [MentionLike, MentionLike];
	const skip = named.proclitics.length;
	return makePhrase(words, {
		from: i,
		to: last.to,
		nameFrom: named.from,
		skip,
		key: keyOf(words, named.from, last.to, skip),
		heads: heads.slice(0, -1),
		candidates: [],
		proclitics: (heads[0] as MentionLike).proclitics,
	});
}

/** The words of direction right before a name: مناطق شمال غربي سوريا. */
function trailingDirections(heads: readonly MentionLike[]): readonly MentionLike[] {
	let k = heads.length;
	while (k > 0 && (heads[k - 1] as MentionLike).unit.entry.id === "direction") k--;
	return heads.slice(k);
}

/** A country or a region that spans governorates: its north is a place of its own. */
function isLand({ kind, admin1 }: Place): boolean {
	return kind === "country" || (kind === "region" && admin1 === null);
}

/** The known name that a head word leads to, unless what follows it is an adjective or a longer unlisted name. */
function knownAfter(scene: Scene, j: number, last: MentionLike, gazetteer: Gazetteer): Known | null {
	const { words } = scene;
	if (last.enclitic !== "") return null;
	const known = lookUp(words, j, gazetteer, true);
	if (!known || known.to > j + 1) return known;
	const head = last.unit.entry.id;
	const standing = standingOf(known.key, known.places);
	if (last.definite && standing !== "name") return null;
	if (standing === "relative" && !DIVISIONS.has(head)) return null;
	if (standing === "never" && AREA.has(head) && !areaFollows(scene, known.to, gazetteer)) return null;
	const quoted = words[j - 1]?.kind === "mark";
	if (!quoted && !words[j]?.shape.definite && (isDescribing(words[j]?.text ?? "") || isAdjective(scene, j, head))) return null;
	if (OPENERS.has(words[j]?.text ?? "") && unlistedEnd(scene, j, head) > j + 1) return null;
	return known;
}

/** "Syrian", "Turkish" after a kind of place: بلدة تركية، محافظات سورية. */
function isAdjective(scene: Scene, j: number, head: string): boolean {
	return !AREA.has(head) && nisbaAt(scene, j) !== undefined && (scene.words[j] as WordLike).text.endsWith(FEMININE);
}

/** A head takes a name after it where it has no article, no pronoun and no indefinite ending of its own: not in حاجزا أمنيا. */
function canBeNamed(words: readonly WordLike[], last: MentionLike): boolean {
	if (last.definite || last.enclitic !== "") return false;
	const written = (words[last.to - 1] as WordLike).text;
	if (last.to - last.from > 1 && written.startsWith(ARTICLE)) return false;
	return !written.endsWith(ACCUSATIVE) || fold(last.unit.form.text).endsWith(ACCUSATIVE);
}

/** Particles before a known place start a phrase of their own: مخيم بإدلب is a camp in Idlib. */
function leadsBack(scene: Scene, j: number, gazetteer: Gazetteer): boolean {
	const known = lookUp(scene.words, j, gazetteer);
	return known !== null && known.proclitics !== "";
}

/** "أصيب مزارع برصاص الجيش": a weapon that "with" brings is no name. */
function bringsWeapon({ mentions }: Scene, j: number): boolean {
	return mentions.some(({ from, family, proclitics }) => from === j && family === "means" && proclitics.endsWith(IN));
}

/** What tells more of a thing: نقطة مراقبة تركية، مواقع عسكرية لميليشيا. */
function addsTo(scene: Scene, j: number): boolean {
	return nisbaAt(scene, j) !== undefined || (scene.words[j] as WordLike | undefined)?.text.startsWith(FOR) === true;
}

/** A name that takes the head in: جبل الزاوية، مخيم الهول. */
function wholeName(words: readonly WordLike[], i: number, gazetteer: Gazetteer, headed = false): Known | null {
	const known = lookUp(words, i, gazetteer);
	if (!known || known.to > i + 1) return known;
	const standing = standingOf(known.key, known.places);
	return standing === "name" || (headed && standing === "ordinary" && known.proclitics === "") ? known : null;
}

/** A name without a head word; one that is also an ordinary word, or a village's, counts only where something leads to it. */
function bare(scene: Scene, i: number, gazetteer: Gazetteer, before: readonly PlacePhrase[]): PlacePhrase | null {
	const { words } = scene;
	const found = lookUp(words, i, gazetteer);
	// عين in "قريتي عرى وعين شيب" only opens the name.
	const short = found !== null && found.to === i + 1 && OPENERS.has(found.key);
	const known = short ? (listed(scene, i, before, gazetteer) ?? found) : (found ?? listed(scene, i, before, gazetteer));
	if (!known) return null;
	const hidden = takenAt(scene, i);
	const attached = withoutConjunction(known.proclitics);
	const previous = before.at(-1);
	const goesOn =
		previous !== undefined &&
		((previous.to === i && known.proclitics.startsWith(AND)) ||
			(previous.to === i - 1 && LISTING.has(words[i - 1]?.text ?? "")) ||
			goesOnQuoted(words, previous.to, i));
	const led = attached === IN || isLed(words, i) || goesOn || isApposed(scene, i) || (isStruck(scene, i) && !isCountry(known));
	if (
		hidden &&
		(hidden.to > known.to ||
			(hidden.to === known.to && !(led && (isWide(known.places) || known.to - i > 1 || isTownInNews(known.key))) && !goesOn))
	)
		return null;
	if (!goesOn && isPersonal(known.key) && (isImported(known.places) || words[i - 1]?.text === "(")) return null;
	if (!goesOn && isAgency(words, known)) return null;
	const alone =
		!led && (previous === undefined || i - previous.to > NEXT_NAME) && words[i - 1]?.text !== "," && !known.proclitics.startsWith(AND);
	if (!goesOn && isNomDeGuerre(words, known, alone && known.places.every(({ kind }) => kind !== "town"))) return null;
	if (known.to === i + 1 && !stands(scene, known, led, goesOn, before, gazetteer)) return null;
	if (!led && attached !== FOR && !standsAlone(known)) return null;
	const after = words[known.to + 1]?.text ?? "";
	const apart = goesOn && (LISTING.has(after) || after.startsWith(AND)) && TELLING_APART.has(words[known.to]?.text ?? "");
	return makePhrase(words, {
		from: i,
		to: apart ? known.to + 1 : known.to,
		nameFrom: i,
		skip: known.skip,
		key: apart ? keyOf(words, i, known.to + 1, known.skip) : known.key,
		heads: [],
		candidates: known.places,
		proclitics: known.proclitics,
	});
}

/** Pronouns between "the four towns" and their names. */
const NAMELY = wordSet("هي وهي هما وهما");
const NAMELY_REACH = 7;

/** "البلدات الأربع المحاصرة، وهي نبل والزهراء": whether a pronoun brings the names of places told before it. */
function isApposed({ words, heads }: Scene, i: number): boolean {
	if (!NAMELY.has(words[i - 1]?.text ?? "")) return false;
	for (let j = i - 2; j >= Math.max(0, i - NAMELY_REACH); j--)
		if (heads[j] && SETTLED.has((heads[j] as MentionLike).unit.entry.id)) return true;
	return false;
}

/** Whether a name of one word is one here, and not an everyday word or part of another name. */
function stands(scene: Scene, known: Known, led: boolean, goesOn: boolean, before: readonly PlacePhrase[], gazetteer: Gazetteer): boolean {
	const { words } = scene;
	const country = isCountry(known);
	if (!country && known.proclitics === "" && belongsElsewhere(words, known.from)) return false;
	if (country && isAdjectiveAfter(scene, known, led)) return false;
	if (NEEDS_LEAD.has(known.key) && !led) return false;
	if (known.key === BANK && OTHER_BANKS.has(words[known.to]?.text ?? "")) return false;
	if (known.key === BIRTH && words[known.to]?.text.startsWith(HEAD_OF_BIRTH)) return false;
	const standing = standingOf(known.key, known.places);
	if (standing === "name") return goesOn || known.places.length === 0 || known.places.some((place) => place.kind !== "neighbourhood");
	if (standing === "relative") return false;
	// "قتل أربعة جنود في القائم": with nothing behind it, what is in it is in the town.
	if (isTownInNews(known.key) && isIn(words, known) && words[known.to]?.kind !== "word") return true;
	if (isTownInNews(known.key) && isStruck(scene, known.from) && words[known.to]?.kind !== "word") return true;
	if (isTownInNews(known.key) && isFoughtFor(words, known.from)) return true;
	// "في الباب وجرابلس وعفرين": with a town of no other meaning behind "and" it is one too.
	if (standing === "ordinary" && (led || words[known.from - 1]?.text === "(") && leadsToTown(words, known.to, gazetteer)) return true;
	if (goesOn && !/[بلك]/.test(known.proclitics)) return isOfList(before, words, standing === "ordinary");
	return led && areaFollows(scene, known.to, gazetteer);
}

/** Whether "and" brings the name of a town or village right at a word. */
function leadsToTown(words: readonly WordLike[], at: number, gazetteer: Gazetteer): boolean {
	const next = words[at]?.text.startsWith(AND) ? lookUp(words, at, gazetteer) : null;
	return next?.proclitics === AND && standingOf(next.key, next.places) === "name" && next.places.some(isSettlement);
}

function isCountry({ places }: Known): boolean {
	return places.some(({ kind }) => kind === "country");
}

/** Whether "in" brings a name. */
function isIn(words: readonly WordLike[], { from, proclitics }: Known): boolean {
	return withoutConjunction(proclitics) === IN || (proclitics === "" && PLACING.has(words[from - 1]?.shape.preposition ?? ""));
}

/** السعودية and سورية are adjectives too: الشركة السعودية، مصادر سورية; and سوريا is part of its Democratic Forces. */
function isAdjectiveAfter(scene: Scene, known: Known, led: boolean): boolean {
	const { words } = scene;
	if (DEMOCRATIC === words[known.to]?.text) return true;
	if (led || known.proclitics !== "" || !nisbaAt(scene, known.from)) return false;
	const before = words[known.from - 1];
	// سوريا is an adjective only behind a noun in the accusative: جنديا سوريا, not شهدت سوريا.
	if (known.key.endsWith(ACCUSATIVE) && !before?.text.endsWith(ACCUSATIVE)) return false;
	return before?.kind === "word" && (before.text.startsWith(ARTICLE) || !known.key.startsWith(ARTICLE));
}

/** A list of places that a head word of several opened; `easily`, one of any settlement, or one that holds a town or village. */
function isOfList(before: readonly PlacePhrase[], words: readonly WordLike[], easily: boolean): boolean {
	for (let at = before.length - 1; at >= 0; ) {
		const phrase = before[at] as PlacePhrase;
		if (namesMany(words, phrase)) return true;
		if (easily && (phrase.heads.some((head) => SETTLED.has(head)) || phrase.candidates.some(isSettlement))) return true;
		at = phrase.sibling;
	}
	return false;
}

function isSettlement({ kind }: Place): boolean {
	return kind === "town" || kind === "village" || kind === "neighbourhood";
}

/** An area named right after: الباب بريف حلب، الجديدة شمالي إدلب. */
function areaFollows(scene: Scene, to: number, gazetteer: Gazetteer): boolean {
	const { words, heads } = scene;
	let j = words[to]?.text === '"' ? to + 1 : to;
	const first = heads[j];
	if (!first || first.definite || !(AREA.has(first.unit.entry.id) || first.unit.entry.id === "governorate")) return false;
	for (let head: MentionLike | undefined = first; head; head = heads[j]) j = head.to;
	const area = lookUp(words, j, gazetteer, true);
	return area !== null && standingOf(area.key, area.places) === "name";
}

function isWide(places: readonly Place[]): boolean {
	return places.some((place) => WIDE.has(place.kind));
}

/** A name that is known well enough, or has words enough, to need nothing before it. */
function standsAlone(known: Known): boolean {
	if (known.to - known.from > 1 || DISTINCT.test(known.key) || isShortTown(known.key)) return true;
	const { length } = known.key;
	return known.places.some(
		({ kind, population, source }) =>
			(length >= 3 && (kind === "country" || kind === "adm1" || population >= HUGE)) ||
			(length > 3 && (WIDE.has(kind) || population >= BIG || (kind === "town" && length > 4 && !source.endsWith("-area")))),
	);
}

function listed(scene: Scene, i: number, before: readonly PlacePhrase[], gazetteer: Gazetteer): Known | null {
	const to = listedEnd(scene, i, before, (j) => {
		const known = lookUp(scene.words, j, gazetteer);
		return known !== null && standingOf(known.key, known.places) === "name";
	});
	if (to < 0) return null;
	const skip = listSkip(scene, i, before);
	return { from: i, to, key: keyOf(scene.words, i, to, skip), places: [], skip, proclitics: skip > 0 ? AND : "" };
}
