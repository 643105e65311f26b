import { BECOMING, TIMES_OF_DAY } from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { WHAT } from "../arabic/going-on.js";
import type { Unit } from "../arabic/language.js";
import { cardinalAt } from "../arabic/numbers/cardinals.js";
import { modifierAt } from "../arabic/numbers/modifiers.js";
import { CLAUSE_OPENERS, PREPOSITION, RELATIVES, SHORT_PRONOUNS } from "../arabic/particles.js";
import { fits } from "../arabic/readings.js";
import type { Node } from "../engine/vocabulary.js";
import { goesOn, type Mention } from "./mentions.js";
import type { Word } from "./words.js";

/** How many words of a subject may stand between a verb and the noun that makes a form with it. */
const REACH = 8;

/**
 * Verbs whose form of several words a subject splits, as the order verb, subject, object has it: فقد طفلان حياتهما, أطلق الجيش سراح
 * المعتقلين; and nouns that a count splits: أسر 4 عناصر. Takes what was found in a sentence, in order; returns it with each of them
 * under its longer form, and without the acts and losses of that form's own noun.
 */
export function withSplitForms(words: readonly Word[], found: readonly Mention[]): readonly Mention[] {
	const spent = new Set<Mention>();
	const joined = new Map<Mention | number, Mention>();
	for (let i = 0; i < words.length; i++) {
		if (!canSplit(words, i)) continue;
		const own = found.find((m) => m.from === i && isTold(m));
		// A form of several words is read already.
		if (own && own.to > i + 1) continue;
		// A relative clause says more of a noun that stands before it: الهجمات التي استجابت لها الفرق.
		if (RELATIVES.has(words[i - 1]?.text ?? "")) continue;
		const split = splitAt(words, i, found);
		if (!split) continue;
		const nouns = found.filter((m) => isTold(m) && m.from >= split.from && m.from < split.to);
		if (nouns.some((m) => (m.to > split.to && !isLonger(m, split)) || !(isOfMoving(m) || isSameAct(m, split.mention)))) continue;
		for (const noun of nouns) spent.add(noun);
		// "أضرم محتجون النار": fire that is no gunfire.
		if (split.mention.unit.entry.id === BURNING)
			for (const m of found) if (m.family === "means" && m.from >= split.from && m.to <= split.to) spent.add(m);
		joined.set(own ?? i, split.mention);
	}
	if (joined.size === 0) return found;
	const kept = found.filter((m) => !spent.has(m)).map((m) => joined.get(m) ?? m);
	for (const [key, mention] of joined) if (typeof key === "number") kept.push(mention);
	return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Whether some form of an act or harm starts at a word, and a word within reach can go on with a form. */
function canSplit(words: readonly Word[], i: number): boolean {
	const { shape } = words[i] as Word;
	if (shape.leads === 0 || !leadsOn(shape)) return false;
	for (let j = i + 2; j < words.length && j - i <= REACH + 1; j++) if (goesOn(shape.leads, words[j])) return true;
	return false;
}

const leading = new WeakMap<Word["shape"], boolean>();

/** Whether a form of an act or harm goes on behind a word; kept for each word, which is met again and again. */
function leadsOn(shape: Word["shape"]): boolean {
	let leads = leading.get(shape);
	if (leads === undefined) {
		leads = shape.ways.some(({ node }) => tellsOn(node));
		leading.set(shape, leads);
	}
	return leads;
}

const telling = new WeakMap<Node<Unit>, boolean>();

/** Whether longer forms than a node's are of acts or harm. */
function tellsOn(node: Node<Unit>): boolean {
	if (!node.next) return false;
	let tells = telling.get(node);
	if (tells === undefined) {
		tells = false;
		for (const longer of node.next.values()) tells ||= (longer.units?.some(isFamily) ?? false) || tellsOn(longer);
		telling.set(node, tells);
	}
	return tells;
}

/** "وجه المحافظ مديري الأمن بسحب الأسلحة": a word of moving, which tells an act by who moves alone. */
function isOfMoving({ unit: { sense } }: Mention): boolean {
	return sense.moved !== null && sense.type === undefined;
}

interface Split {
	/** The verb under its longer form. */
	readonly mention: Mention;
	/** The words of the form behind its verb. */
	readonly from: number;
	readonly to: number;
}

/**
 * The longer form of the verb at a word whose other words follow its subject; null where there is none. A verb with its preposition
 * (تمكن من) is no such form: the reading of roles looks for the preposition itself.
 */
function splitAt(words: readonly Word[], i: number, found: readonly Mention[]): Split | null {
	for (const { analysis, node } of (words[i] as Word).shape.ways) {
		if (!node.next || analysis.definite) continue;
		let aside = -1;
		for (let j = i + 2; j < words.length && j - i <= REACH + 1; j++) {
			if (j - 1 !== aside) {
				aside = asideEnd(words, j - 1);
				if (aside >= j) {
					j = aside;
					continue;
				}
				// "لقي ما لا يقل عن 115 مسلحا حتفهم": what only says how many there were.
				const most = mostBehind(words, j - 1);
				if (most > j) {
					aside = most - 1;
					j = aside;
					continue;
				}
				if (ends(words, j - 1, found)) break;
			}
			// What a preposition brings is no object: يبدأ المعرض خلال زيارة الوزير.
			if (words[j - 1]?.shape.preposition !== null || isGenitive(words, j)) continue;
			const end = follow(words, j, node);
			if (!end) continue;
			// "إحالة 41 شخصا إلى القضاء": whoever is sent there stands before it.
			const counted = words[j]?.text === PREPOSITION.to || onlyNumbers(words, i + 1, j);
			const unit = end.units.find((u) => (u.verb || counted) && isFamily(u) && fits(u, analysis, false, analysis.enclitic));
			// "قضت وحدات من الجيش على 14 إرهابيا", "بحث الوزير مع نظيره": with another preposition, or none, it is another verb.
			if (!unit || ((words[end.to - 1] as Word).shape.preposition !== null && !bringsIn(unit, words, i, j))) continue;
			const { proclitics, definite, enclitic } = analysis;
			return { mention: { family: unit.family, from: i, to: i + 1, unit, proclitics, definite, enclitic }, from: j, to: end.to };
		}
	}
	return null;
}

/** The word behind "no fewer than" and the like that start at a word; the word itself where nothing of that stands there. */
function mostBehind(words: readonly Word[], at: number): number {
	return words[at]?.text === WHAT ? boundEnd(words, at) : at;
}

/** The word behind what bounds a number, from a word on: أكثر من; the word itself where nothing of that stands there. */
function boundEnd(words: readonly Word[], at: number): number {
	const texts = words.slice(at, at + LONGEST_BOUND).map(({ text }) => text);
	return at + (modifierAt(texts, 0, "before")?.to ?? 0);
}

/** Words of the longest phrase that bounds a number: ما لا يقل عن. */
const LONGEST_BOUND = 5;

/** "سقطت على سوق المدينة": whether a noun is the genitive of one that a preposition brings. */
function isGenitive(words: readonly Word[], j: number): boolean {
	const [before, noun] = [words[j - 1] as Word, words[j] as Word];
	return words[j - 2]?.shape.preposition != null && before.kind === "word" && !before.shape.definite && noun.shape.definite;
}

/** Whether nothing but a count stands between a form's noun and what is counted: "تحييد" 7 إرهابيين. */
function onlyNumbers(words: readonly Word[], from: number, to: number): boolean {
	for (let k = from; k < to; k++) {
		const { kind, text } = words[k] as Word;
		if (text === '"') continue;
		// "إزالة أكثر من 450 عبوة ناسفة".
		const bound = kind === "word" ? boundEnd(words, k) : k;
		if (bound > k && bound < to) {
			k = bound - 1;
			continue;
		}
		if (kind !== "number" && cardinalAt([text], 0) === null) return false;
	}
	return true;
}

/** The longest form that goes on with the words from `j`. */
function follow(words: readonly Word[], j: number, start: Node<Unit>): { readonly units: readonly Unit[]; readonly to: number } | null {
	let node = start;
	let best: { readonly units: readonly Unit[]; readonly to: number } | null = null;
	for (let k = j; k < words.length && node.next; k++) {
		const { next } = node;
		const child = (words[k] as Word).shape.continuing
			.map((a) => (SHORT_PRONOUNS.has(a.enclitic) ? undefined : next.get(a.stem)))
			.find(Boolean);
		if (!child) break;
		node = child;
		if (node.units) best = { units: node.units, to: k + 1 };
	}
	return best;
}

/** "وقعت الحكومة اتفاق سلام", "دفعت الميليشيا بتعزيزات عسكرية": whether a noun of a form is told by a longer name of the same. */
function isLonger(noun: Mention, { mention, from }: Split): boolean {
	const type = noun.unit.entry.attributes.get("type");
	return noun.from === from && (type === "agreement" || type === "deployment") && type === mention.unit.entry.attributes.get("type");
}

/** "قضت الوحدات على إرهابيين", "بحث الوزير مع نظيره": verbs that their preposition makes another; "بحثت الشرطة عن مفقودين" is a search. */
function bringsIn(unit: Unit, words: readonly Word[], from: number, to: number): boolean {
	if (unit.entry.id === KILLING) return true;
	if (unit.entry.id !== MEETING) return false;
	for (let i = from + 1; i < to; i++) if (words[i]?.text === PREPOSITION.about) return false;
	return true;
}

/** How many words an aside between commas has at most that stands between a verb's subject and its object. */
const ASIDE = 4;

/** "أضرم مستوطنون، فجر اليوم، النار في خيمة": the comma that closes a short aside, opened at a word; -1 where none does. */
function asideEnd(words: readonly Word[], k: number): number {
	if (!isOf(words[k], CLASS.comma)) return -1;
	for (let i = k + 1; i < words.length && i - k <= ASIDE + 1; i++) {
		if (isOf(words[i], CLASS.comma)) return i > k + 1 ? i : -1;
		if (isOf(words[i], CLASS.hard | CLASS.opener | CLASS.relative) || words[i]?.shape.conjoined) return -1;
	}
	return -1;
}

/** Whether a word ends what can stand between a verb and its object: a mark, another verb, a word that opens a clause. */
function ends(words: readonly Word[], k: number, found: readonly Mention[]): boolean {
	const word = words[k] as Word;
	if (word.kind === "mark") return word.text !== '"';
	// "ترأس الوزير بعد ظهر أمس اجتماعا": a time of the day opens no clause.
	if (RELATIVES.has(word.text) || (CLAUSE_OPENERS.has(word.text) && !TIMES_OF_DAY.has(words[k + 1]?.text ?? ""))) return true;
	return found.some(
		(m) => m.from === k && (m.family === "act" || m.family === "harm" || m.family === "say") && m.unit.entry.id !== ASIDE_ACT,
	);
}

/** The entry of words that tell no act: أحالت النيابة المتهمين إلى القضاء. */
const ASIDE_ACT = "aside";

const isFamily = (unit: Unit) => unit.family === "act" || unit.family === "harm";
const isTold = (mention: Mention) => isFamily(mention.unit);

/** The entry of verbs of killing. */
const KILLING = "die";

/** The entry of verbs of talking with somebody. */
const MEETING = "meet";

/** The entry of verbs whose object is the fire that they set. */
const BURNING = "set_fire";

/** The entry of verbs whose object is the truce that they break. */
const BREACH = "breach";

/** The entry of verbs of firing at one another. */
const EXCHANGE = "exchange";

/** Whether a noun that carries or speaks is a word of an act's form; a decree is told by what it decrees: أصدر قرارا بتعيين. */
function isCarriedBy({ unit }: Mention, verb: Mention): boolean {
	const { kind } = unit.sense;
	if (kind !== "light" && (kind !== "statement" || verb.unit.sense.kind === kind)) return false;
	const form = verb.unit.form.text;
	return isWithin(unit.form.text, form) && (unit.entry.id !== DECREE || form.split(" ").length > 2);
}

const DECREE = "decree";

/** Whether a form has a word, in the accusative or not. */
function isWithin(word: string, form: string): boolean {
	return form.split(" ").some((one) => one === word || (one.length === word.length + 1 && one.startsWith(word)));
}

/** Whether the noun of a form tells what the form does: تعزيزات in أرسل تعزيزات. */
function isSameAct(noun: Mention, verb: Mention): boolean {
	const [a, b] = [noun.unit.entry.attributes, verb.unit.entry.attributes];
	// "نفذ أمس حكم الإعدام", "أيد القضاء حكم الإعدام": the sentence that is carried out, or passed.
	if (a.get("type") === "trial" && b.get("type") === "execution") return true;
	if (a.get("type") === "execution" && b.get("type") === "trial") return true;
	// "فضت القوات مظاهرة", "خرق الجيش الهدنة": the protest that is dispersed, the truce that is broken.
	if (a.get("type") === "protest" && b.get("type") === "crackdown") return true;
	if (a.get("type") === "agreement" && verb.unit.entry.id === BREACH) return true;
	// "تبادل الطرفان أسرى": captives, whose letters are also "his capture".
	if (a.get("type") === "arrest" && b.get("type") === "release") return true;
	// "باتت المدينة تحت سيطرة الجيش": words that tell no act where they stand alone.
	const [becoming = ""] = verb.unit.form.text.split(" ");
	if (a.get("kind") === "cause" && BECOMING.has(becoming) && verb.unit.form.text.endsWith(noun.unit.form.text)) return true;
	// "نقلت الفرق الجرحى": the harmed who are helped.
	if (noun.family === "harm" && noun.unit.sense.person && verb.unit.verb && b.get("type") === "aid") return true;
	// "أعادت السلطات فتح المعبر", "قدم التحالف دعما عسكريا": a carrying or speaking word's letters within the form.
	if (isCarriedBy(noun, verb)) return true;
	// "علقت المفوضية مساعداتها": help that is held back.
	if (a.get("type") === "aid" && b.get("type") === "obstruction" && verb.unit.verb) return true;
	// "تعرض صحفي للضرب": blows that are ill-treatment.
	if (a.get("type") === "hit" && b.get("type") === "abuse") return true;
	// "تبادلت القوات وقسد القصف": the fire that both sides exchange.
	if (verb.unit.entry.id === EXCHANGE) return true;
	// "أضرم مسلحون النار": fire that is no gunfire.
	if (noun.unit.def && verb.unit.form.text.split(" ").includes(noun.unit.form.text)) return true;
	return (
		noun.family === verb.family && a.get("type") === b.get("type") && a.get("toll") === b.get("toll") && a.get("kind") === b.get("kind")
	);
}
