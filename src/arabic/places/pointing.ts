import { fold, words } from "../letters.js";
import { type MentionLike, makePhrase, type PlacePhrase, type WordLike } from "./phrase.js";

/** A noun of a place that points back at one named before: القرية، المدينة ذاتها، في محيط القاعدة. */
export interface Pointing {
	/** The words as a place phrase without a name. */
	readonly phrase: PlacePhrase;
	/** Id of the noun's head. */
	readonly head: string;
	/** The noun without article and particles: قاعدة. */
	readonly noun: string;
	/** How many places it points at: 2 for القريتين. */
	readonly count: 1 | 2;
}

/** Heads whose noun can stand for a place named before. */
const POINTS: ReadonlySet<string> = new Set([
	"village",
	"city",
	"subdistrict",
	"district",
	"governorate",
	"region",
	"neighbourhood",
	"camp",
	"airport",
	"base",
	"crossing",
	"mountain",
	"river",
]);
const ONE = words(
	"قرية بلدة ضيعة مدينة ناحية قضاء مديرية محافظة ولاية منطقة حي ضاحية مخيم مطار قاعدة معسكر معبر منفذ حاجز جسر جبل تلة تل جزيرة وادي ميناء حقل سد",
);
const TWO = words("قريتين قريتان بلدتين بلدتان مدينتين مدينتان منطقتين محافظتين");
const ARTICLE = fold("ال");
const SELF = words("ذاتها نفسها ذاته نفسه المذكورة المذكور");
const RELATIVE = words("التي الذي اللتين الواقعة الواقع");
/** How one place lies to another, before "from" or "to" it. */
const BESIDE = words("القريبة القريب المجاورة المجاور المحاذية المحاذي المتاخمة المتاخم الملاصقة الملاصق");
const FROM = fold("من");
const TO = fold("ل");
/** "Which lies", with its verb and without. */
const LIES = words("الواقعة الواقع تقع يقع");
/** How far behind a place the one may stand by which it is told where it lies. */
const LYING_REACH = 5;
/** "This", before a noun that has the article. */
const THIS = words("هذه هذا تلك ذلك");

/** Finds the nouns of places that have the article and no name. Mentions are ordered by start. */
export function readPointing(sentence: readonly WordLike[], mentions: readonly MentionLike[], places: readonly PlacePhrase[]): Pointing[] {
	const found: Pointing[] = [];
	mentions.forEach((mention, k) => {
		if (mention.family !== "head" || !mention.definite || mention.enclitic !== "" || mention.to !== mention.from + 1) return;
		const head = mention.unit.entry.id;
		const noun = fold(mention.unit.form.text);
		const count = ONE.has(noun) ? 1 : TWO.has(noun) ? 2 : 0;
		if (count === 0 || !POINTS.has(head) || isTold(sentence, mention.to)) return;
		if (places.some(({ from, to }) => from <= mention.from && mention.from < to)) return;
		if (mentions.some((other) => other.from <= mention.from && other.to > mention.to)) return;
		const heads = headsBefore(mentions, k);
		const from = (heads[0] as MentionLike).from;
		const phrase = makePhrase(sentence, {
			from: THIS.has(sentence[from - 1]?.text ?? "") ? from - 1 : from,
			to: mention.to,
			nameFrom: mention.from,
			skip: 0,
			key: noun,
			heads,
			candidates: [],
			proclitics: (heads[0] as MentionLike).proclitics,
		});
		found.push({ phrase, head, noun, count });
	});
	return found;
}

/** Words for where something was, and for what was there, by which a place is pointed back at: موقع الانفجار، مكان الحادث. */
const SCENES = words("موقع مكان منطقة موضع مسرح بموقع بمكان بمنطقة لموقع لمكان الموقع");
const HAPPENED = words(
	"الانفجار التفجير الحادث الحادثة الهجوم القصف الاستهداف العملية الاشتباك الاشتباكات الغارة الجريمة الحريق الاعتداء الكمين",
);

/** Finds where the last attack is said to have been, without its name. */
export function readScenes(sentence: readonly WordLike[], places: readonly PlacePhrase[]): PlacePhrase[] {
	const found: PlacePhrase[] = [];
	for (let i = 0; i + 1 < sentence.length; i++) {
		if (!SCENES.has((sentence[i] as WordLike).text) || !HAPPENED.has((sentence[i + 1] as WordLike).text)) continue;
		if (places.some(({ from, to }) => from <= i && i < to)) continue;
		const at = { from: i, to: i + 1, nameFrom: i, skip: 0, key: (sentence[i] as WordLike).text };
		found.push(makePhrase(sentence, { ...at, heads: [], candidates: [], proclitics: "" }));
	}
	return found;
}

/** Whether what follows tells which place is meant: المدينة القديمة، المنطقة الجنوبية. */
function isTold(sentence: readonly WordLike[], at: number): boolean {
	const next = sentence[at];
	if (next?.kind !== "word" || SELF.has(next.text) || RELATIVE.has(next.text) || isBeside(sentence, at)) return false;
	return next.text.startsWith(ARTICLE) && next.shape.ways.every(({ node }) => !node.units?.some(({ family }) => family === "actor"));
}

/** "القريبة من", "المجاورة لمدينة": whether a place is told by another that it is beside. */
function isBeside(sentence: readonly WordLike[], at: number): boolean {
	const next = sentence[at + 1]?.text ?? "";
	return BESIDE.has(sentence[at]?.text ?? "") && (next === FROM || next.startsWith(TO));
}

/** Whether the words from `from` to a place named at `to` only say where the one before them lies: الواقعة على أطراف، التي تقع شرق، القريبة من. */
export function saysWhereItLies(sentence: readonly WordLike[], from: number, to: number): boolean {
	if (to - from > LYING_REACH) return false;
	const at = RELATIVE.has(sentence[from]?.text ?? "") && LIES.has(sentence[from + 1]?.text ?? "") ? from + 1 : from;
	if (!LIES.has(sentence[at]?.text ?? "") && !isBeside(sentence, at)) return false;
	for (let i = at + 1; i < to; i++) if (sentence[i]?.kind !== "word") return false;
	return true;
}

/** The heads that lead to a noun, and itself: محيط القرية، وسط المدينة. */
function headsBefore(mentions: readonly MentionLike[], k: number): MentionLike[] {
	const heads = [mentions[k] as MentionLike];
	for (let j = k - 1; j >= 0; j--) {
		const mention = mentions[j] as MentionLike;
		const first = heads[0] as MentionLike;
		if (mention.to < first.from) break;
		if (mention.family !== "head" || mention.to !== first.from || mention.definite || first.proclitics !== "") continue;
		heads.unshift(mention);
	}
	return heads;
}
