import { fold } from "../letters.js";
import { OPENS, type Opening } from "../openers.js";
import { type Cardinal, cardinalAt, digitsOf, type Range } from "./cardinals.js";
import { excluded, isMeasure, isWord } from "./exclusions.js";
import { type ModifierMatch, modified, modifierAt } from "./modifiers.js";
import { isCounted, NO_NOUN, trailed } from "./nouns.js";
import { othersAt } from "./others.js";
import { oneAt, pairAt, twoAt } from "./pairs.js";
import { POSSESSED } from "./possessed.js";
import { endsInDual, opensNumber } from "./starters.js";
import { AND, ARTICLES, BEFORE_TEN, BETWEEN, FROM, NEEDS_NOUN, NUMBERS, OF, OR, TO } from "./words.js";

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

const ACCUSATIVE = fold("ا");

/**
 * Reads the numbers of a sentence of folded words. Days, measures, ordinals and names are left out. Linear; never throws.
 * `isNoun` widens what can stand in the dual; `shaped`, the same words with what is known of them, makes it faster.
 */
export function readNumbers(words: readonly string[], isNoun?: (stem: string) => boolean, shaped?: readonly Opening[]): NumberReading[] {
	const readings: NumberReading[] = [];
	for (let i = 0; i < words.length; ) {
		const opens = shaped ? ((shaped[i] as Opening).shape.opens & OPENS.number) !== 0 : opensNumber(words[i] as string);
		const reading = opens || (isNoun && endsInDual(words[i] as string)) ? readAt(words, i, isNoun, readings.at(-1)) : null;
		if (reading) readings.push(reading);
		i = reading ? Math.max(reading.to, i + 1) : i + 1;
	}
	return readings;
}

function readAt(
	words: readonly string[],
	i: number,
	isNoun: ((stem: string) => boolean) | undefined,
	previous: NumberReading | undefined,
): NumberReading | null {
	if (FROM.has(words[i] as string) || BETWEEN.has(words[i] as string)) return opensNumber(words[i + 1] ?? "") ? counted(words, i) : null;
	return counted(words, i) ?? oneAt(words, i) ?? twoAt(words, i) ?? pairAt(words, i, isNoun, previous) ?? others(words, i, previous);
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
	if (core.plain) return true;
	const next = words[core.to];
	// The twelfth hour, the fourteenth year.
	if (words[start - 1] !== undefined && BEFORE_TEN.has(words[start - 1] as string) && core.range[0] === 10) return false;
	const bare = NUMBERS.get(words[start] as string);
	// "الأحد - الاثنين" are days, "الساعات الأربع والعشرين" hours.
	if (core.rule === "number.range") return !core.definite;
	if (core.definite && isMeasure(words[start - 1])) return false;
	if (!bare || core.to > start + 1) return true;
	if (bare.value.part === "unit" && bare.value.value <= 2) return false;
	const noun = isWord(next) && !NO_NOUN.has(next);
	// "And the forty" is a name: what "and" brings is not counted by what stands before it.
	if (core.definite && bare.joined && bare.value.part !== "scale") return modifiedBefore;
	if (core.definite && bare.value.part !== "scale") return modifiedBefore || after(words, start);
	return noun || modifiedBefore || !NEEDS_NOUN.has(words[start] as string);
}

/** "القتلى العشرة", "أطفاله الثلاثة": a definite number after its definite noun. */
function after(words: readonly string[], start: number): boolean {
	const previous = words[start - 1] ?? "";
	if (POSSESSED.has(previous)) return true;
	return (
		isWord(previous) &&
		(previous.startsWith("ال") || previous.startsWith("وال") || previous.startsWith("لل") || previous.startsWith("بال")) &&
		!isMeasure(previous)
	);
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
	const scale =
		!second.plain && first.plain && top >= 1000 && low < 1000 && digitsOf(words[next]) !== null
			? top / (digitsOf(words[next]) as number)
			: 1;
	if (top <= low * scale) return first;
	return { to: second.to, range: [low * scale, second.range[1]], rule: "number.range", definite: first.definite, plain: first.plain };
}

function withNoun(words: readonly string[], i: number, start: number, core: Cardinal, before: ModifierMatch | null): NumberReading {
	let to = restated(words, core);
	let row = before?.row ?? null;
	if (row && (core.range[0] ?? 0) < row.from) row = null;
	const trailing = row ? null : modifierAt(words, to, "after");
	if (trailing) {
		row = trailing.row;
		to = trailing.to;
	}
	let noun = to;
	if (isBracketed(words, start, to)) noun++;
	if (words[noun] === OF) noun++;
	if (!isCounted(words[noun])) noun = -1;
	const preceding = nounBefore(words, start, core, before, noun);
	if (preceding >= 0) noun = preceding;
	if (!row && preceding >= 0) {
		const most = modifierAt(words, preceding - 1, "before");
		if (most?.row.kind === "majority") row = most.row;
	}
	if (!row && noun >= to) row = trailed(words, noun);
	const from = before && !row ? start : i;
	return { from, to, range: row ? modified(core.range, row.kind) : core.range, noun, rule: row ? `${core.rule}+${row.id}` : core.rule };
}

/** "سبعة (7) أشخاص": the same number once more, in brackets. */
function restated(words: readonly string[], { to, range }: Cardinal): number {
	return words[to] === "(" && words[to + 2] === ")" && digitsOf(words[to + 1]) === range[0] ? to + 3 : to;
}

/** "(6) أشخاص", '"19" قتيلا': marks close round the number. */
function isBracketed(words: readonly string[], start: number, to: number): boolean {
	const [open, close] = [words[start - 1], words[to]];
	return (open === "(" && close === ")") || (open === '"' && close === '"');
}

/** The noun before its number: القتلى العشرة، الشهداء الـ10، غارات عدة. -1 where it does not stand there. */
function nounBefore(words: readonly string[], start: number, core: Cardinal, before: ModifierMatch | null, noun: number): number {
	const number = NUMBERS.get(words[start] as string);
	if (core.definite && before === null && number && number.value.part !== "scale" && after(words, start)) return start - 1;
	if (core.rule === "number.several" && noun < 0 && isWord(words[start - 1])) return start - 1;
	if (before !== null || !ARTICLES.has(words[start - 1] ?? "")) return -1;
	const accusative = noun >= 0 && (words[noun] as string).endsWith(ACCUSATIVE);
	return !accusative && isCounted(words[start - 2]) && !isMeasure(words[start - 2]) ? start - 2 : -1;
}

function others(words: readonly string[], i: number, previous: NumberReading | undefined): NumberReading | null {
	if (previous && previous.noun === i) return null;
	const range: Range | null = othersAt(words, i);
	return range ? { from: i, to: i + 1, range, noun: i, rule: "number.others" } : null;
}
