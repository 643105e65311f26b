import type { Gazetteer } from "../../places/gazetteer.js";
import type { Place } from "../../places/place.js";
import { fold } from "../letters.js";
import { type Known, lookUp } from "./lookup.js";
import { type MentionLike, makePhrase, type PlacePhrase, type Scene, type WordLike } from "./phrase.js";
import { relate } from "./relate.js";
import { listedEnd, NAMING, OPENERS, unlistedEnd } from "./unlisted.js";

export type { PlacePhrase } from "./phrase.js";

const AREA: ReadonlySet<string> = new Set(["countryside", "direction", "outskirts", "border"]);
/** Heads that an adjective can follow after the name: مطار عدن الدولي، قاعدة العند الجوية. */
const QUALIFIED: ReadonlySet<string> = new Set(["airport", "base", "crossing"]);
const QUALIFIERS = new Set(["الدولي", "العسكري", "المدني", "الجوية", "الجوي", "العسكرية", "البحرية", "الحدودي", "البري"].map(fold));
const LOCATIVE = new Set(
	[
		"في",
		"إلى",
		"من",
		"على",
		"قرب",
		"باتجاه",
		"نحو",
		"عند",
		"داخل",
		"خارج",
		"حول",
		"ضمن",
		"تجاه",
		"عن",
		"بين",
		"وسط",
		"خلف",
		"أمام",
		"حتى",
	].map(fold),
);
const WIDE: ReadonlySet<string> = new Set(["country", "adm1", "region"]);
const BIG = 40_000;
/** Names so formed are no ordinary words: كفرجنة، معرشورين. */
const DISTINCT = new RegExp(`^(${["كفر", "معر"].map(fold).join("|")}).{3}`);
const IN = fold("ب");
const FOR = fold("ل");
const AND = fold("و");
/** What stands between names of a list. */
const LISTING: ReadonlySet<string> = new Set([",", "-", "(", AND]);
/** "My", "our", "your" are no pronouns of a place's head: مدني is a civilian, not "my cities". */
const OWN = new RegExp(`^(${["ي", "نا", "ك", "كم"].join("|")})$`);
const LAND = fold("البلاد");
const LANDS = new Set(["الأراضي", "أراضي"].map(fold));

/** Directions and the like: names only after a head word, محافظة الشمال. */
const RELATIVE = new Set(
	[
		"الشمال",
		"الجنوب",
		"الشرق",
		"الغرب",
		"الشرقية",
		"الغربية",
		"الشمالية",
		"الجنوبية",
		"الوسطى",
		"العاصمة",
		"مدني",
		"الحي",
		"السوق",
		"القطاع",
		"المخيم",
		"المطار",
	].map(fold),
);
/** Names that are ordinary words or adjectives: only a head word, an attached preposition or a list of places makes them names. */
const ORDINARY: ReadonlySet<string> = new Set(
	`الجزيرة الزيارة الباب الخبر الخمس الخضراء الأبيض البيضاء السوداء الحمراء النصر الشهداء الثورة الكرامة الحرية السلام الوحدة الزاوية القائم
	الحراك الحاضر المنصورة الرياض_ العين المغارة الصناعة السبيل القصور البحار النخلة الضاحية الطور الدرج التفاح الزيتون الرمال الصدر الرشيد الشعب التحرير السبعين المرور الحوض الروضة إنماء ضمان الضمان العزبة الحدادة
	الدور المزرعة نمرة سليم حضر نمر الحارة الناصرية العباس صور بلد إب فان وان حزم ملح معان هيت الحضر العظيم النصيرات_ سنان سان الخضر حور عين شاعر التل الجبة القدم الميدان المالكي الكفر المعلقة القاهرة_ عمران عسير مصر_ بحري سنجة موش
	الأشرفية الصالحية السليمانية صلاح معبر رضا الحسينية المشاريع الحلة الشريعة حيان ذباب العالية الخابور الاتحاد البادية الضفة_ الصينية حديثة الطويلة أبيض الشط اسقاط إسقاط بالا المفتي الشعار برقة المطلة ميسان_ المثنى واسط بابل_ البحيرة باري عدل مالي الهري
	العلم فصائل فصايل الطائف جديدة العين آبل نجران عنة عاليه طيبة الجوف الدورة التجارة سلامة العبد الفندق الباحة الخالدية الطيبة علما المشرفة العمرة إسكان السكري الشجرة البسيط الكورنيش المحطة الهامة المهاجرين العمارة حدة الطويل المشهد كورنيش الرشيدة الهندية الكسوة
	البارد ربيعة القصر التوامة القطن الأقصى كوكب الزراعة المساكن البشري الناعم الحصن مديرا معربا الفردوس الزهور الزهراء الأربعين الوعر الوسطى الأمل النزهة الورود الربوة الفيحاء القنوات الصليبة الأوقاف الحمدانية القلعة المرفأ البانوراما السكة الطيار المنصور الفرات الكنيسة
	العبر المنطار البرج القبو الجديدة الحجر الجسر السد المثلث الحدود الساحل الشيوخ الحويجة الرحبة المشاهدة الحمدان الكوم المحسة الشاعر الصخر الرملة التوبة الشعاب الشقيف الغزل حي طي شقرا الشيخ سليم قطرة صوامع حران سحال برق الكوع المسلخ الحوتة الدير`
		.replace(/\S+_/g, " ")
		.split(/\s+/)
		.filter((word) => word !== "")
		.map(fold),
);

/** Finds the places of a sentence: known names, and unknown names after words such as قرية or حي. */
export function readPlaces(words: readonly WordLike[], mentions: readonly MentionLike[], gazetteer: Gazetteer): PlacePhrase[] {
	const scene = sceneOf(words, mentions);
	const phrases: PlacePhrase[] = [];
	let i = 0;
	while (i < words.length) {
		const phrase =
			national(scene, i, gazetteer) ?? (scene.heads.has(i) ? headed(scene, i, gazetteer, phrases) : bare(scene, i, gazetteer, phrases));
		if (phrase) {
			relate(phrase, phrases, words);
			phrases.push(phrase);
			i = phrase.to;
		} else i++;
	}
	return phrases;
}

function sceneOf(words: readonly WordLike[], mentions: readonly MentionLike[]): Scene {
	const heads = new Map<number, MentionLike>();
	const taken = new Map<number, MentionLike>();
	const nisbas = new Map<number, MentionLike>();
	for (const mention of mentions) {
		if (mention.family === "head") {
			if (!OWN.test(mention.enclitic)) heads.set(mention.from, mention);
		} else if (mention.family === "object" && mention.to - mention.from > 1 && NAMING.has(mention.unit.entry.id))
			heads.set(mention.from, mention);
		else if (mention.family === "nisba") nisbas.set(mention.from, mention);
		else if (mention.family !== "connect" && !mention.unit.form.flags.has("place")) {
			const known = taken.get(mention.from);
			if (!known || known.to < mention.to) taken.set(mention.from, mention);
		}
	}
	return { words, heads, taken, nisbas };
}

/** A stretch of a country: شمال البلاد، الشمال السوري، الأراضي التركية، الحدود السورية اللبنانية. */
function national(scene: Scene, i: number, gazetteer: Gazetteer): PlacePhrase | null {
	const { words, heads, nisbas } = scene;
	const head = heads.get(i);
	const word = words[i] as WordLike;
	const direction = head?.unit.entry.id === "direction";
	if (head && direction && words[head.to]?.text === LAND) {
		const key = keyOf(words, i, head.to + 1, head.proclitics.length);
		return makePhrase(words, {
			from: i,
			to: head.to + 1,
			nameFrom: i,
			skip: head.proclitics.length,
			key,
			heads: [head],
			candidates: [],
			proclitics: head.proclitics,
		});
	}
	const analysis = word.shape.analyses.find((each) => LANDS.has(each.definite ? fold(`ال${each.stem}`) : each.stem));
	const definite = head ? (direction || head.unit.entry.id === "border") && head.definite : analysis !== undefined;
	const nisba = definite ? nisbas.get(head ? head.to : i + 1) : undefined;
	const country = nisba?.definite && nisba.unit.entry.attributes.get("country");
	if (!nisba || !country) return null;
	const proclitics = head ? head.proclitics : (analysis?.proclitics ?? "");
	const place = gazetteer.country(country);
	return makePhrase(words, {
		from: i,
		to: nisba.to,
		nameFrom: i,
		skip: proclitics.length,
		key: keyOf(words, i, nisba.to, proclitics.length),
		heads: head ? [head] : [],
		candidates: place ? [place] : [],
		proclitics,
	});
}

/** A place with head words before its name: محيط قرية معارة النعسان. */
function headed(scene: Scene, i: number, gazetteer: Gazetteer, before: readonly PlacePhrase[]): PlacePhrase | null {
	const { words } = scene;
	const heads: MentionLike[] = [];
	let j = i;
	for (let head = scene.heads.get(j); head; head = scene.heads.get(j)) {
		const land = heads.length > 0 ? national(scene, j, gazetteer) : null;
		if (land)
			return {
				...land,
				from: i,
				heads: [...heads.map((each) => each.unit.entry.id), ...land.heads],
				proclitics: (heads[0] as MentionLike).proclitics,
			};
		if (heads.length > 0 && (/[بلك]/.test(head.proclitics) || (head.proclitics !== "" && !NAMING.has(head.unit.entry.id)))) break;
		heads.push(head);
		j = head.to;
		if (words[j]?.kind === "mark" && /^["'(]$/.test(words[j]?.text ?? "")) j++;
		if (head.enclitic !== "") break;
	}
	const first = heads[0] as MentionLike;
	const last = heads.at(-1) as MentionLike;
	const whole = wholeName(words, i, gazetteer) ?? (heads.length > 1 ? wholeName(words, last.from, gazetteer) : null);
	const listedName = last.enclitic === "" ? lookUp(words, j, gazetteer, true) : null;
	const known =
		listedName && listedName.to === j + 1 && OPENERS.has(words[j]?.text ?? "") && unlistedEnd(scene, j, last.unit.entry.id) > j + 1
			? null
			: listedName;
	const naming = heads.some((head) => NAMING.has(head.unit.entry.id)) && !last.definite && last.enclitic === "";
	const kept = last.unit.entry.attributes.get("scope") === "part_of_name" && !AREA.has(last.unit.entry.id);
	const end = known
		? known.to
		: kept && last.definite && words[j]?.shape.definite
			? j + 1
			: naming
				? unlistedEnd(scene, j, last.unit.entry.id)
				: j;
	if (whole && whole.to >= Math.max(end, last.to + (end > j ? 1 : 0)))
		return makePhrase(words, {
			from: i,
			to: whole.to,
			nameFrom: whole.from,
			skip: whole.skip,
			key: whole.key,
			heads,
			candidates: whole.places,
			proclitics: first.proclitics,
		});
	if (end <= j || (last.definite && known && (ORDINARY.has(known.key) || RELATIVE.has(known.key))))
		return bare(scene, i, gazetteer, before);
	const country = known?.places.some((place) => place.kind === "country") && heads.every((head) => head.unit.entry.id === "direction");
	const start = country ? i : kept ? last.from : j;
	const skip = start === j ? (known?.skip ?? 0) : (heads.find((head) => head.from === start)?.proclitics.length ?? 0);
	const to = QUALIFIED.has(last.unit.entry.id) && QUALIFIERS.has(words[end]?.text ?? "") ? end + 1 : end;
	const key = start === j && known ? known.key : keyOf(words, start, to, skip);
	return makePhrase(words, {
		from: i,
		to,
		nameFrom: start,
		skip,
		key,
		heads,
		candidates: known?.places ?? [],
		proclitics: first.proclitics,
	});
}

/** A name that takes the head in: جبل الزاوية، مخيم الهول. */
function wholeName(words: readonly WordLike[], i: number, gazetteer: Gazetteer): Known | null {
	const known = lookUp(words, i, gazetteer);
	return known && !RELATIVE.has(known.key) ? known : null;
}

/** A name without a head word; one that is also an ordinary word, or a village's, counts only where a preposition or another place leads to it. */
function bare(scene: Scene, i: number, gazetteer: Gazetteer, before: readonly PlacePhrase[]): PlacePhrase | null {
	const { words } = scene;
	const known = lookUp(words, i, gazetteer) ?? listed(scene, i, before);
	if (!known) return null;
	const hidden = scene.taken.get(i);
	const attached = known.proclitics.replace(/^[وف]/, "");
	const previous = before.at(-1);
	const goesOn =
		previous !== undefined &&
		((previous.to === i && known.proclitics.startsWith(AND)) || (previous.to === i - 1 && LISTING.has(words[i - 1]?.text ?? "")));
	const led = attached === IN || LOCATIVE.has(words[i - 1]?.shape.preposition ?? "") || goesOn;
	if (hidden && (hidden.to > known.to || (hidden.to === known.to && !(led && (isWide(known.places) || known.to - i > 1)) && !goesOn)))
		return null;
	if (RELATIVE.has(known.key)) return null;
	if (ORDINARY.has(known.key)) {
		if (!goesOn && !(attached === IN && known.places.some((place) => place.population > 0))) return null;
	} else if (!led && attached !== FOR && !standsAlone(known)) return null;
	else if (!goesOn && known.to === i + 1 && known.places.length > 0 && known.places.every((place) => place.kind === "neighbourhood"))
		return null;
	return makePhrase(words, {
		from: i,
		to: known.to,
		nameFrom: i,
		skip: known.skip,
		key: known.key,
		heads: [],
		candidates: known.places,
		proclitics: known.proclitics,
	});
}

function isWide(places: readonly Place[]): boolean {
	return places.some((place) => WIDE.has(place.kind));
}

/** A name that is known well enough, or has words enough, to need nothing before it. */
function standsAlone(known: Known): boolean {
	if (known.to - known.from > 1) return true;
	if (DISTINCT.test(known.key)) return true;
	return (
		known.key.length > 3 &&
		known.places.some(
			(place) =>
				WIDE.has(place.kind) ||
				place.population >= BIG ||
				(place.kind === "town" && known.key.length > 4 && !place.source.endsWith("-area")),
		)
	);
}

function listed(scene: Scene, i: number, before: readonly PlacePhrase[]): Known | null {
	const to = listedEnd(scene, i, before);
	return to < 0 ? null : { from: i, to, key: keyOf(scene.words, i, to, 1), places: [], skip: 1, proclitics: AND };
}

/** Words as one name in matching form, without the particles at its start and without marks. */
function keyOf(words: readonly WordLike[], from: number, to: number, skip: number): string {
	return words
		.slice(from, to)
		.filter((word) => word.kind !== "mark")
		.map((word) => word.text)
		.join(" ")
		.slice(skip);
}
