import { fold, words } from "../letters.js";
import { isDescribing, isJoining, isShapedOtherwise } from "./describing.js";
import { type MentionLike, NAMING, nisbaAt, type PlacePhrase, type Scene, takenAt, type WordLike } from "./phrase.js";

/** Words that open a place name of two or more words: تل رفعت، أبو كمال، دير حافر، عين دقنة، كفر نبل. */
export const OPENERS = words(
	"تل تلة تلال تبة مقطع ملا هرم خراب قبور قبر خانا جفتلك سلطان أبو أبي أم ابن كفر دير عين بيت خان جبل رأس خربة باب شيخ الشيخ السيدة النبي الست الدار الإمام السبع نهر وادي بني بير بئر نبع برج قلعة قصر حارة مزرعة سد جسر مرج حرش دار بحر جزيرة ميناء سوق شعب مثلث مفرق كوم ذي ذو خور حوض سهل معرة معراتة رجم ظهر ظهرة قبر صوامع شط البو آل مطب زور قرة قره سيلة حزم أولاد شق جب حوش سن كتيبة عرب أرض رسم خلة سيدي كمب عبد حصن قاع ميت حاسي آيت كفور نزلة ضهر مربع ناظم",
);

/** Of these heads, the ones after which a definite noun can only be the name: قرية المغيرة. */
const SETTLED: ReadonlySet<string> = new Set(["village", "town", "city", "subdistrict", "neighbourhood", "camp"]);
/** Heads that often stand before an adjective: منطقة سكنية. */
const REGIONAL: ReadonlySet<string> = new Set(["region", "front", "street", "road", "governorate", "district", "base", "airport"]);

/** Heads of things that an adjective in ي tells more of: جسر جوي، حاجز أمني. */
const THINGS: ReadonlySet<string> = new Set(["base", "crossing", "street", "road", "river", "airport", "front"]);
/** Adjectives of what is not a place: سكنيه، حدوديه; and, of one thing that is no settlement, شعبي، جوي. */
const FEMININE_NISBA = fold("ية");
const NISBA = fold("ي");
/** "Of", written onto whom a thing is of: حاجز لفرع أمن الدولة. */
const FOR = fold("ل");
/** Names so formed are no ordinary words: كفرجنة، معرشورين. */
export const DISTINCT = new RegExp(`^(?:${["كفر", "معر"].map(fold).join("|")}).{3}`);
const ARTICLE = fold("ال");
const AND = fold("و");
const OPENING_MARKS: ReadonlySet<string> = new Set(['"', "'", "("]);
const LONGEST_QUOTED = 4;
/** Families that may share their letters with a name. */
const HOMONYMS: ReadonlySet<string> = new Set(["person", "object", "means", "quantity", "opinion", "series", "anaphora"]);

/** Heads of several places: what follows is a list. */
const MANY = words(
	"قرى بلدات مدن مناطق أحياء محاور جبهات نواحي نواح محافظات ولايات مديريات مخيمات تلال جبال شوارع ساحات مطارات معسكرات معابر موانئ جزر قواعد مزارع قريتي قريتا قريتين قريتان قريتيي بلدتي بلدتا بلدتين بلدتان مدينتي مدينتا منطقتي منطقتا حيي حيا محوري جبهتي مخيمي مخيما مديريتي مديريتا محافظتي محافظتا ولايتي ولايتا شارعي جبلي تلتي مطاري معسكري قاعدتي معبري محلتي ضاحيتي ناحيتي قضاءي إقليمي محليتي أرياف ريفي",
);
/** Heads of two: they are no part of the name of either. */
const DUAL = words("حيي حيا مخيمي مخيما شارعي جبلي تلتي مطاري معسكري قاعدتي معبري محلتي ضاحيتي دواري");
/** "New" agrees with no feminine head: قرية جديد عكيدات has it in its name. */
const NEW = fold("جديد");
const FEMININE: ReadonlySet<string> = new Set(["village", "city"]);
/** What tells two villages of one name apart: حصيبة الشرقية، الخوين الكبير. */
export const TELLING_APART = words(
	"الكبير الصغير الكبيرة الصغيرة كبيرة صغيرة كبير صغير الشرقي الغربي الشمالي الجنوبي الشرقية الغربية الشمالية الجنوبية الفوقاني التحتاني الفوقانية التحتانية الفوقا التحتا العليا السفلى الأعلى الأسفل الآشورية",
);
/** Stands for any word that opens a name. */
const OPENER = fold("تل");
/** Shorter words may begin with "and the" by chance: والي. */
const SHORTEST_JOINED = 5;
const IN = fold("في");
const AREA: ReadonlySet<string> = new Set(["countryside", "direction"]);
/** Heads of areas that "in" brings: والشوارغة بناحية شران. */
const DIVISIONS: ReadonlySet<string> = new Set(["governorate", "district", "subdistrict", "region", "city", "mountain"]);
const AT = fold("ب");
const LONGEST_LIST = 6;
const LONGEST_ITEM = 3;
/** Ali is written like "on"; after أبو he is a man. */
const ALI = fold("علي");
const KUNYA = words("أبو أبي أم ابن الشيخ شيخ");
const COMMA = ",";
const CLOSING: ReadonlySet<string> = new Set([",", ")", ".", ":", ";", '"']);
/** "Then", between names of a list. */
export const THEN = fold("ثم");

/** The end of an unlisted name at a word after a head, or the word itself where no name can stand there. */
export function unlistedEnd(scene: Scene, j: number, head: string): number {
	const word = scene.words[j];
	const quoted = word ? quotedEnd(scene.words, j) : 0;
	if (word?.text === NEW && quoted === 0 && FEMININE.has(head)) {
		const end = nameEnd(scene, j, OPENER);
		return end > j + 1 ? end : j;
	}
	if (!word || !(canName(scene, j, SETTLED.has(head), quoted) || isNamedFor(scene, j, head))) return j;
	if (quoted > 0) return firstQuoted(scene, j, quoted);
	if (word.text.startsWith(AND + ARTICLE) && word.text.length > SHORTEST_JOINED) return j;
	if (word.shape.conjoined && word.text.startsWith(AND) && word.shape.ways.length > 0) return j;
	if (!isDefinite(word)) {
		if (word.text.endsWith(FEMININE_NISBA) && (REGIONAL.has(head) || nisbaAt(scene, j) !== undefined)) return j;
		if (THINGS.has(head) && word.text.length > 3 && (word.text.endsWith(NISBA) || word.text.startsWith(FOR))) return j;
	}
	return nameEnd(scene, j, word.text);
}

/**
 * An unlisted name that goes on a list opened by a head: قرى كنصفرة والرويحة ومعرزاف، قرى تنب، أبين، حربل. Returns its end, or -1. `isName` tells whether a word of
 * a list is a name known well enough to need no lead: the list holds places then.
 */
export function listedEnd(scene: Scene, i: number, before: readonly PlacePhrase[], isName: (j: number) => boolean): number {
	const previous = before.at(-1);
	const word = scene.words[i];
	if (!previous || !word || word.kind !== "word") return -1;
	// "ثم انسحبوا": then brings an unlisted name only with the article.
	const then = previous.to === i - 1 && scene.words[i - 1]?.text === THEN && isDefinite(word);
	const comma = then || (previous.to === i - 1 && scene.words[i - 1]?.text === COMMA);
	const quoted = goesOnQuoted(scene.words, previous.to, i) ? quotedEnd(scene.words, i) : 0;
	if (quoted === 0 && !comma && (previous.to !== i || !word.text.startsWith(AND) || !isLongEnough(word.text))) return -1;
	let opener: PlacePhrase = previous;
	while (opener.sibling >= 0 && !namesMany(scene.words, opener)) opener = before[opener.sibling] as PlacePhrase;
	if (quoted > 0) return namesMany(scene.words, opener) && canName(scene, i, true, quoted) ? quoted : -1;
	const listed = isListed(scene, i, opener);
	const rest = word.text.slice(listSkip(scene, i, before));
	const opens = OPENERS.has(rest);
	// "وجب البرازي" is no "it was due" in a list of villages.
	const able = canName(scene, i, listed, 0) || (opens && namesMany(scene.words, opener) && nameEnd(scene, i, rest) > i + 1);
	if (!opener.heads.some((head) => NAMING.has(head)) || !able) return -1;
	if (!opens && !DISTINCT.test(rest) && !namesMany(scene.words, opener) && !leadsToArea(scene, i) && !leadsToName(scene, i, isName))
		return -1;
	if (isJoining(rest) || (!listed && !opens && word.shape.ways.some((way) => way.node.units?.some((unit) => !HOMONYMS.has(unit.family)))))
		return -1;
	const end = wholeItem(scene, i, nameEnd(scene, i, rest), opener);
	if (!comma || endsItem(scene, end)) return end;
	return namesMany(scene.words, opener) && before.length > 1 ? itemEnd(scene, i) : -1;
}

/** "قرى وبلدات كفرتعال وتديل والوساطة والقصر": an item of a list of several places that goes on, of whatever word with the article. */
function isListed(scene: Scene, i: number, opener: PlacePhrase): boolean {
	const item = scene.words[i]?.text ?? "";
	const next = scene.words[i + 1];
	return item.startsWith(AND + ARTICLE) && next?.kind === "word" && next.text.startsWith(AND) && namesMany(scene.words, opener);
}

/** Quotation marks and the like, which may stand between the names of a list. */
const SET_OFF: ReadonlySet<string> = new Set(['"', "'", "(", ")", "#"]);
const MOST_SET_OFF = 4;

/** "بلدتي "بليون" و"البارة"": whether between two names stand only marks round "and" or a comma. */
export function goesOnQuoted(names: readonly WordLike[], from: number, i: number): boolean {
	if (i - from > MOST_SET_OFF || i - from < 2) return false;
	let joined = 0;
	for (let at = from; at < i; at++) {
		const text = (names[at] as WordLike).text;
		if (text === AND || text === COMMA) joined++;
		else if (!SET_OFF.has(text)) return false;
	}
	return joined === 1;
}

/** Endings of adjectives; a noun that another's name ends in mostly has none: فتحة السد. */
const ADJECTIVAL = new RegExp(`(?:${fold("ة")}|${fold("ي")}|${fold("ين")})$`);

/** The end of a list's item with what tells it apart from its namesake (السكرية الكبيرة والسكرية الصغيرة) or the noun that it is of (فتحة السد). */
function wholeItem(scene: Scene, i: number, end: number, opener: PlacePhrase): number {
	const word = scene.words[end];
	if (end !== i + 1 || word?.kind !== "word") return end;
	if (TELLING_APART.has(word.text)) return end + 1;
	if (!namesMany(scene.words, opener)) return end;
	if (!isDefinite(word)) return secondEnd(scene, end, i, true);
	if (isDefinite(scene.words[i] as WordLike)) return end;
	const taken = takenAt(scene, end);
	if (taken && !HOMONYMS.has(taken.family)) return end;
	if ((scene.words[i] as WordLike).text.startsWith(AND + ARTICLE) || word.shape.preposition || scene.heads[end]?.proclitics) return end;
	return ADJECTIVAL.test(word.text) || isDescribing(word.text) || isShapedOtherwise(word.text) ? end : end + 1;
}

/** The end of a name of several words between the commas of a list that has gone on for some names: رسم الورد، كراتين الكبير. */
function itemEnd(scene: Scene, i: number): number {
	for (let end = i + 1; end <= i + LONGEST_ITEM; end++) {
		const word = scene.words[end];
		if (!word || CLOSING.has(word.text)) return end;
		if (TELLING_APART.has(word.text)) continue;
		const mention = takenAt(scene, end);
		if (word.kind !== "word" || word.shape.preposition || isShapedOtherwise(word.text) || scene.heads[end]) return -1;
		if (mention && !HOMONYMS.has(mention.family)) return -1;
	}
	return -1;
}

/** How many letters of a list's item are its conjunction. */
export function listSkip(scene: Scene, i: number, before: readonly PlacePhrase[]): number {
	const { text } = scene.words[i] as WordLike;
	return text.startsWith(AND) && isLongEnough(text) && (before.at(-1)?.to === i || !OPENERS.has(text)) ? AND.length : 0;
}

/** The end of the first of several names in one pair of quotation marks behind a word for several places: مخيمي "وطن ومرام". */
function firstQuoted({ words, heads }: Scene, j: number, end: number): number {
	const head = words[j - 2];
	if (!heads[j - 2] || !head?.shape.analyses.some(({ stem }) => MANY.has(stem))) return end;
	for (let k = j + 1; k < end; k++)
		if ((words[k] as WordLike).text.startsWith(AND) && (words[k] as WordLike).text.length > LEAST_SECOND) return k;
	return end;
}

/** "And" with a name, or with a short word that opens one: وجب البرازي، وأم القرى. */
function isLongEnough(text: string): boolean {
	return text.length > 3 || OPENERS.has(text.slice(AND.length));
}

/** Whether the heads of a phrase are of several places: قرى، بلدتي. */
export function namesMany(names: readonly WordLike[], phrase: PlacePhrase): boolean {
	const end = phrase.heads.length > 0 ? Math.max(phrase.nameFrom, phrase.to - 1) : phrase.nameFrom;
	for (let i = phrase.from; i < end; i++) if (isOfMany(names[i] as WordLike)) return true;
	return false;
}

/** Whether a word is one for several places: قرى، بلدتي. */
export function isOfMany(word: WordLike): boolean {
	return word.shape.analyses.some(({ stem }) => MANY.has(stem));
}

/** Whether a head is of two places: حيي الأندلس والرسالة. */
export function namesTwo(word: WordLike): boolean {
	return word.shape.analyses.some(({ stem }) => DUAL.has(stem));
}

/** Whether items in "and" lead from a word to the area of them all: حي كلابة والشماسي والروضة في مدينة تعز. */
function leadsToArea(scene: Scene, i: number): boolean {
	for (let j = i; j < i + LONGEST_LIST; j++) {
		const { text } = scene.words[j] as WordLike;
		const next = scene.words[j + 1];
		if (!next || !text.startsWith(AND) || isJoining(text.slice(1))) return false;
		const head = scene.heads[j + 1];
		if (head && (AREA.has(head.unit.entry.id) || (DIVISIONS.has(head.unit.entry.id) && head.proclitics === AT))) return true;
		if (next.text === IN) return text.startsWith(ARTICLE, 1) && scene.heads[j + 2] !== undefined;
	}
	return false;
}

/** How many words behind an item of a list a known name may stand. */
const NAME_REACH = 3;

/** "مدينة تل رفعت ومضيق وحربل": whether "and" goes on to a known name. */
function leadsToName({ words }: Scene, i: number, isName: (j: number) => boolean): boolean {
	for (let j = i + 1; j <= i + NAME_REACH; j++) {
		const word = words[j];
		if (word?.kind !== "word" || !word.text.startsWith(AND)) return false;
		if (isName(j)) return true;
	}
	return false;
}

/** A comma's item is a name where the list goes on, an area follows, or the text ends. */
function endsItem(scene: Scene, end: number): boolean {
	const next = scene.words[end];
	return !next || CLOSING.has(next.text) || next.text.startsWith(AND) || scene.heads[end] !== undefined;
}

function isDefinite(word: WordLike): boolean {
	return word.text.startsWith(ARTICLE);
}

function canName(scene: Scene, j: number, settled: boolean, quoted: number): boolean {
	const word = scene.words[j] as WordLike;
	if (word.kind !== "word" || word.text.length < 2 || word.text === ARTICLE) return false;
	if (quoted > 0) {
		const other = takenAt(scene, j);
		return !word.shape.preposition && (quoted > j + 1 || !isDescribing(word.text)) && (other?.family !== "actor" || other.to < quoted);
	}
	if (word.shape.preposition || scene.heads[j] !== undefined || isDescribing(word.text) || isShapedOtherwise(word.text)) return false;
	const mention = takenAt(scene, j);
	if (!mention || HOMONYMS.has(mention.family)) return true;
	if (mention.to > j + 1 || mention.family === "actor") return false;
	return settled && (OPENERS.has(word.text) || (!mention.unit.verb && (isDefinite(word) || word.text.startsWith(AND + ARTICLE))));
}

/** Heads of what is often named for a body or a calling: حي الشرطة، شارع الأطباء. */
const NAMED_FOR: ReadonlySet<string> = new Set(["neighbourhood", "street"]);

function isNamedFor(scene: Scene, j: number, head: string): boolean {
	const mention = takenAt(scene, j);
	return NAMED_FOR.has(head) && mention?.family === "actor" && mention.to === j + 1 && isDefinite(scene.words[j] as WordLike);
}

/** The end of a name whose first word is at `j`: openers take in the next word, أبو in تلة أبو علي the one after it. */
function nameEnd(scene: Scene, j: number, first: string): number {
	let end = j + 1;
	for (let opens = OPENERS.has(first); opens && end <= j + 2; end++) {
		const next = scene.words[end];
		if (next?.kind !== "word") break;
		const man = next.text === ALI && KUNYA.has((scene.words[end - 1] as WordLike).text);
		if (!man && (next.shape.preposition || isDescribing(next.text) || isShapedOtherwise(next.text))) break;
		// "منطقة أبو دوار": behind "father of" the name goes on, whatever its word.
		const called = KUNYA.has((scene.words[end - 1] as WordLike).text) && scene.heads[end]?.proclitics === "";
		if (!man && (isVerbal(takenAt(scene, end)) || (scene.heads[end] !== undefined && !OPENERS.has(next.text) && !called))) break;
		opens = OPENERS.has(next.text);
	}
	return end;
}

/**
 * The end of a village's name of two words of which the tables know one at most: قرية حسن شامي شمال أربيل. The second is in no
 * lexicon, and what tells where the village lies follows at once, or, behind "the two villages of" and in a list of several, the next one: قريتي كري
 * موزان وقرقوب، وتات مرش وتنب.
 */
export function secondEnd(scene: Scene, end: number, head: number, listed = false): number {
	const word = scene.words[end];
	const next = scene.words[end + 1];
	if (word?.kind !== "word" || word.text.length < (listed ? LEAST_LISTED : LEAST_SECOND) || word.text.endsWith(TANWIN) || isDefinite(word))
		return end;
	if (word.shape.preposition || word.shape.conjoined || scene.heads[end] || takenAt(scene, end) || nisbaAt(scene, end)) return end;
	if (isDescribing(word.text) || isShapedOtherwise(word.text) || word.shape.ways.some((way) => way.node.units?.length)) return end;
	const leads = next && (next.text === IN || AREA.has(scene.heads[end + 1]?.unit.entry.id ?? ""));
	const another = next?.kind === "word" && next.text.startsWith(AND) && next.text.length > (listed ? LEAST_LISTED : LEAST_SECOND);
	return leads || (another && (listed || TWO_TOWNS.has(scene.words[head]?.text ?? ""))) ? end + 1 : end;
}

const LEAST_SECOND = 4;
const LEAST_LISTED = 3;
/** Heads of two places that people live in. */
const TWO_TOWNS = words("قريتي قريتا بقريتي لقريتي وقريتي بلدتي بلدتا ببلدتي لبلدتي وبلدتي مزرعتي بمزرعتي");
const TANWIN = fold("ا");

function isVerbal(mention: MentionLike | undefined): boolean {
	return mention?.unit.verb === true;
}

/** A name set in quotation marks runs to the closing mark: «سانجاق تيبيه». */
function quotedEnd(words: readonly WordLike[], j: number): number {
	if (!OPENING_MARKS.has(words[j - 1]?.text ?? "")) return 0;
	for (let end = j; end <= j + LONGEST_QUOTED; end++) {
		const word = words[end];
		if (!word) return 0;
		if (word.kind === "mark" && word.text === "-" && end > j) continue;
		if (word.kind === "mark") return end > j && (word.text === '"' || word.text === "'" || word.text === ")") ? end : 0;
	}
	return 0;
}
