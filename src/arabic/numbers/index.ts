import { type Cardinal, cardinalAt, digitsOf, type Range } from "./cardinals.js";
import { DUALS, dualAt, SHORT_DUALS } from "./duals.js";
import { excluded, isMeasure, isWord } from "./exclusions.js";
import { MODIFIERS, modified, modifierAt, type ModifierMatch } from "./modifiers.js";
import { othersAt, OTHERS } from "./others.js";
import { AND, ARTICLES, BETWEEN, FRACTIONS, FROM, MAGNITUDES, NEEDS_NOUN, NUMBERS, OF, OR, TO } from "./words.js";
import { wordSet } from "./prefixed.js";

/** A number in a sentence, read with what makes it about, at least or at most. */
export interface NumberReading {
	/** Word indexes, half-open, modifiers before and right after included. */
	readonly from: number;
	readonly to: number;
	/** Least and most; null is open. */
	readonly range: readonly [number | null, number | null];
	/** Index of the counted noun, -1 where none is there. A dual and "others" are their own noun. */
	readonly noun: number;
	readonly rule: string;
}

/** Words that can stand right after a number and are not what it counts. */
const NO_NOUN = wordSet(
	"في على إلى عن من مع بعد قبل خلال منذ حتى عند لدى قرب بين بينهم بينهن بينها منهم منهن منها وفق بحسب حسب كما فيما بينما حيث أو و ثم لكن جراء إثر نتيجة أثناء داخل خارج ضد وسط ضمن وذلك أن إن قد لم لا هي هو هم قتلوا قتلا أصيبوا لقوا سقطوا كانوا على وفي ومن وعلى",
);
/** Words of a clause that a trailing "at least" may stand off by. */
const TRAIL = 5;
const STOPS = wordSet(", ; : . ! ? ( ) \" و في خلال بعد جراء إثر وإصابة وأصيب وجرح وجرحى ومقتل وآخرين");

/** Reads the numbers of a sentence of folded words. Days, measures, ordinals and names are left out. Linear; never throws. */
export function readNumbers(words: readonly string[], isNoun?: (stem: string) => boolean): NumberReading[] {
	const readings: NumberReading[] = [];
	for (let i = 0; i < words.length; ) {
		const reading = starts(words[i] as string, isNoun !== undefined) ? readAt(words, i, isNoun, readings.at(-1)) : null;
		if (reading) readings.push(reading);
		i = reading ? Math.max(reading.to, i + 1) : i + 1;
	}
	return readings;
}

/** Every word at which a number can start. */
const STARTERS: ReadonlySet<string> = new Set([...NUMBERS.keys(), ...FRACTIONS.keys(), ...MAGNITUDES.keys(), ...MODIFIERS.keys(), ...DUALS.keys(), ...SHORT_DUALS.keys(), ...OTHERS.keys(), ...ARTICLES, ...FROM, ...BETWEEN]);

function starts(word: string, duals: boolean): boolean {
	const unit = word.charCodeAt(0);
	if (unit >= 0x30 && unit <= 0x39) return true;
	return STARTERS.has(word) || (duals && word.length > 4 && (word.endsWith("ان") || word.endsWith("ين")));
}

function readAt(words: readonly string[], i: number, isNoun: ((stem: string) => boolean) | undefined, previous: NumberReading | undefined): NumberReading | null {
	return counted(words, i) ?? one(words, i) ?? two(words, i) ?? dual(words, i, isNoun, previous) ?? others(words, i, previous);
}

/** A number with its modifiers and noun. */
function counted(words: readonly string[], i: number): NumberReading | null {
	const before = modifierAt(words, i, "before");
	const opens = !before && (FROM.has(words[i] as string) || BETWEEN.has(words[i] as string));
	let start = before ? before.to : opens ? i + 1 : i;
	const article = ARTICLES.has(words[start] ?? "");
	if (article) start++;
	const core = cardinalAt(words, start);
	if (!core || (article && !core.plain && digitsOf(words[start]) === null)) return null;
	const range = stretched(words, start, core, opens);
	if (opens && range === core) return null;
	if (!isCount(words, start, range, before !== null)) return null;
	if (excluded(words, i, start, range.to)) return null;
	return withNoun(words, i, start, range, before);
}

/** Words that hold a number only with a noun or modifier: "the fifty" and "the seven" alone are names. */
function isCount(words: readonly string[], start: number, core: Cardinal, modifiedBefore: boolean): boolean {
	if (core.plain || core.rule === "number.range") return true;
	const next = words[core.to];
	const bare = NUMBERS.get(words[start] as string);
	if (!bare || core.to > start + 1) return true;
	if (bare.value.part === "unit" && bare.value.value <= 2) return false;
	const noun = isWord(next) && !NO_NOUN.has(next);
	if (core.definite && bare.value.part !== "scale") return modifiedBefore || after(words, start);
	return noun || modifiedBefore || !NEEDS_NOUN.has(words[start] as string);
}

/** "القتلى العشرة": a definite number after its definite noun. */
function after(words: readonly string[], start: number): boolean {
	const previous = words[start - 1] ?? "";
	return isWord(previous) && (previous.startsWith("ال") || previous.startsWith("وال") || previous.startsWith("لل") || previous.startsWith("بال")) && !isMeasure(previous);
}

/** "من 5 إلى 10", "بين 5 و10", "5-10", "5 أو 6". */
function stretched(words: readonly string[], at: number, first: Cardinal, opened: boolean): Cardinal {
	const [low, high] = first.range;
	if (low === null || low !== high) return first;
	const joint = words[first.to] ?? "";
	let next = -1;
	if (joint === OR || joint === "-" || TO.has(joint)) next = first.to + 1;
	else if (opened && BETWEEN.has(words[at - 1] ?? "")) next = joint === AND ? first.to + 1 : NUMBERS.get(joint)?.joined ? first.to : -1;
	if (next < 0) return first;
	const second = cardinalAt(words, next);
	const top = second?.range[0] ?? 0;
	if (!second || top === null || top <= 0) return first;
	// "3 إلى 5 آلاف": the scale belongs to both.
	const scale = !second.plain && first.plain && top >= 1000 && low < 1000 && digitsOf(words[next]) !== null ? top / (digitsOf(words[next]) as number) : 1;
	if (top <= low * scale) return first;
	return { to: second.to, range: [low * scale, second.range[1]], rule: "number.range", definite: first.definite, plain: first.plain };
}

function withNoun(words: readonly string[], i: number, start: number, core: Cardinal, before: ModifierMatch | null): NumberReading {
	let { to } = core;
	let row = before?.row ?? null;
	if (row && (core.range[0] ?? 0) < row.from) row = null;
	const trailing = row ? null : modifierAt(words, to, "after");
	if (trailing) {
		row = trailing.row;
		to = trailing.to;
	}
	let noun = to;
	if (words[noun] === OF) noun++;
	if (!isWord(words[noun]) || NO_NOUN.has(words[noun] as string)) noun = -1;
	if (core.definite && before === null && NUMBERS.get(words[start] as string)?.value.part !== "scale" && after(words, start)) noun = start - 1;
	if (core.rule === "number.several" && noun < 0 && isWord(words[start - 1])) noun = start - 1;
	if (!row && noun >= to) row = trailed(words, noun);
	const from = before && !row ? start : i;
	return { from, to, range: row ? modified(core.range, row.kind) : core.range, noun, rule: row ? `${core.rule}+${row.id}` : core.rule };
}

/** "20 قتيلا على الأقل", "25 مقاتلا من المعارضة على الأقل". */
function trailed(words: readonly string[], noun: number): ModifierMatch["row"] | null {
	for (let k = noun + 1; k <= noun + TRAIL; k++) {
		const word = words[k];
		if (word === undefined || STOPS.has(word) || digitsOf(word) !== null) return null;
		const found = modifierAt(words, k, "after");
		if (found) return found.row;
		if (NUMBERS.has(word)) return null;
	}
	return null;
}

const ONE = wordSet("واحد واحدة");
const NO_ONE = wordSet("كل مرة دفعة يوم جانب وقت آن أكثر من حد يد صف أي ولا ليلة عام أسبوع شهر ساعة");

/** جندي واحد: the noun stands before. */
function one(words: readonly string[], i: number): NumberReading | null {
	const noun = words[i - 1];
	if (!ONE.has(words[i] as string) || !isWord(noun) || NO_ONE.has(noun) || isMeasure(noun) || NO_NOUN.has(noun)) return null;
	return { from: i, to: i + 1, range: [1, 1], noun: i - 1, rule: "number.one" };
}

const TWO = wordSet("اثنان اثنين اثنتان اثنتين");
const PAIR_ENDINGS = ["ان", "ين"] as const;
const NO_TWO = wordSet("يوم أول إلا كل");

/** "مدنيين اثنين", "مقتل اثنين من العناصر": two in so many words. The day's name carries the article. */
function two(words: readonly string[], i: number): NumberReading | null {
	const found = NUMBERS.get(words[i] as string);
	if (found?.value.value !== 2 || found.value.part !== "unit" || found.definite) return null;
	const bare = words[i] as string;
	if (![...TWO].some((form) => bare.endsWith(form))) return null;
	const previous = words[i - 1];
	if (isMeasure(previous) || NO_TWO.has(previous ?? "")) return null;
	const before = isWord(previous) && PAIR_ENDINGS.some((ending) => previous.endsWith(ending)) && !found.joined && !found.governed;
	const of = words[i + 1] === OF ? i + 2 : i + 1;
	const noun = before ? i - 1 : isWord(words[of]) && !NO_NOUN.has(words[of] as string) && (of > i + 1 || OTHERS.has(words[of] as string)) ? of : -1;
	return { from: i, to: i + 1, range: [2, 2], noun, rule: "number.two" };
}

function dual(words: readonly string[], i: number, isNoun: ((stem: string) => boolean) | undefined, previous: NumberReading | undefined): NumberReading | null {
	const found = dualAt(words, i, isNoun);
	if (!found) return null;
	// The adjective of a dual stands in the dual too; a number's noun is counted already.
	if (previous && (previous.noun === i || (previous.rule.startsWith("number.dual") && previous.to === i && !(words[i] as string).startsWith(AND)))) return null;
	return { from: i, to: found.to, range: [2, 2], noun: i, rule: found.rule };
}

function others(words: readonly string[], i: number, previous: NumberReading | undefined): NumberReading | null {
	if (previous && previous.noun === i) return null;
	const range: Range | null = othersAt(words, i);
	return range ? { from: i, to: i + 1, range, noun: i, rule: "number.others" } : null;
}
