import { fold } from "../letters.js";
import { AND, ANOTHER, AS_MANY, FRACTIONS, MAGNITUDES, type Magnitude, NUMBERS, OF_FORMS, SIZES } from "./words.js";

export type Range = readonly [number | null, number | null];

/** A number by itself, before anything modifies it. */
export interface Cardinal {
	readonly to: number;
	readonly range: Range;
	readonly rule: string;
	/** The words carry the article: القتلى العشرة. */
	readonly definite: boolean;
	/** Made of digits alone, without a scale word. */
	readonly plain: boolean;
}

const LARGEST = 1e15;
const ARTICLE = fold("ال");
/** "عدد غير قليل جدا من": so many words at most between a number and what it counts. */
const MOST_SIZES = 3;
/** A mark and the three digits after it. */
const GROUP = 4;
/** Longer runs of digits are telephone and serial numbers. */
const LONGEST_PLAIN = 9;

/** The value of a number token; thousands separators and decimals are told apart. Null where it is none. */
export function digitsOf(token: string | undefined): number | null {
	if (token === undefined || token.length > 24) return null;
	let separators = 0;
	let last = -1;
	let grouped = true;
	for (let k = 0; k < token.length; k++) {
		const unit = token.charCodeAt(k);
		if (unit >= 0x30 && unit <= 0x39) continue;
		if (unit !== 0x2c && unit !== 0x2e) return null;
		if (separators > 0 ? k - last !== 4 : k > 3) grouped = false;
		separators++;
		last = k;
	}
	if (token.length === 0) return null;
	if (separators > 0 && token.length - last !== 4) grouped = false;
	if (separators > 1 && !grouped) return null;
	const text = separators === 0 ? token : grouped ? token.replace(/[.,]/g, "") : token.replace(",", ".");
	const value = Number(text);
	return Number.isFinite(value) && value < LARGEST ? value : null;
}

function scaleAt(words: readonly string[], i: number): number | null {
	const found = NUMBERS.get(words[i] ?? "");
	if (!found || found.joined || found.governed) return null;
	if (found.value.part === "scale") return found.value.value;
	return found.value.part === "bare-pair" ? found.value.value / 2 : null;
}

/** "ونصف", "ونصف المليون" after a scale: the fraction of it, and where it ends. */
function fractionAfter(words: readonly string[], i: number): { readonly value: number; readonly to: number } | null {
	const joined = words[i] === AND;
	const found = FRACTIONS.get(words[joined ? i + 1 : i] ?? "");
	if (!found || (!joined && !found.joined) || found.definite) return null;
	const to = joined ? i + 2 : i + 1;
	return { value: found.value, to: scaleAt(words, to) !== null ? to + 1 : to };
}

function exact(value: number): Range {
	return [Math.round(value), Math.round(value)];
}

/** A telephone or serial number, or a share: many digits in a row, a nought before them, or decimals (5.0). */
function isSerial(token: string): boolean {
	const mark = Math.max(token.lastIndexOf(","), token.lastIndexOf("."));
	if (mark >= 0) return token.length - mark !== GROUP;
	return token.length > LONGEST_PLAIN || (token.length > 2 && token[0] === "0");
}

/** A number in digits, with the scale and rest that follow: 1,200; 3.5 ملايين; 10 آلاف و500. */
function inDigits(words: readonly string[], i: number): Cardinal | null {
	const value = digitsOf(words[i]);
	if (value === null) return null;
	const scale = scaleAt(words, i + 1);
	if (scale === null)
		return Number.isInteger(value) && !isSerial(words[i] as string)
			? { to: i + 1, range: exact(value), rule: "number.digits", definite: false, plain: true }
			: null;
	const total = value * scale;
	const fraction = fractionAfter(words, i + 2);
	if (fraction)
		return { to: fraction.to, range: exact(total + fraction.value * scale), rule: "number.digits-scale", definite: false, plain: false };
	const rest = restAfter(words, i + 2, scale);
	return { to: rest?.to ?? i + 2, range: exact(total + (rest?.value ?? 0)), rule: "number.digits-scale", definite: false, plain: false };
}

/** What is added to a scale after "and": 3 آلاف و500, ألفين و122. */
function restAfter(words: readonly string[], i: number, scale: number): { readonly value: number; readonly to: number } | null {
	let more: Cardinal | null = null;
	if (words[i] === AND) more = inDigits(words, i + 1);
	else if (NUMBERS.get(words[i] ?? "")?.joined) more = inWords(words, i);
	const value = more?.range[0] ?? 0;
	return more && value >= 10 && value < scale ? { value, to: more.to } : null;
}

/** Whether a part may follow what was read so far. */
function follows(part: string, value: number, joined: boolean, previous: string, group: number, lastScale: number): boolean {
	if (part === "scale" || part === "bare-pair")
		return !joined ? previous !== "scale" && group > 0 && value < lastScale : value < lastScale && previous === "scale" && part === "scale";
	if (!joined) {
		if (part === "unit") return value === 10 && previous === "unit" && group % 100 < 10;
		return part === "hundred" && value === 100 && previous === "unit" && group >= 3 && group < 10;
	}
	if (part === "pair") return previous === "scale" && value < lastScale;
	if (part === "ten") return group % 100 < 10 && previous !== "teen";
	if (part === "unit") return (previous === "hundred" || previous === "scale") && group % 100 === 0;
	return previous === "scale" && group === 0;
}

/** A number in words, from zero to hundreds of millions. */
export function inWords(words: readonly string[], i: number): Cardinal | null {
	const first = NUMBERS.get(words[i] ?? "");
	if (!first) return null;
	let total = 0;
	let group = 0;
	let previous = "";
	let lastScale = LARGEST;
	let definite = first.definite;
	let to = i;
	for (let found: typeof first | undefined = first; found; found = NUMBERS.get(words[to] ?? "")) {
		let { part, value } = found.value;
		if (to > i) {
			if (found.governed || !follows(part, value, found.joined, previous, group, lastScale)) break;
			definite ||= found.definite;
		}
		if (part === "bare-pair") {
			value = to > i ? value / 2 : value;
			part = to > i ? "scale" : "pair";
		}
		if (part === "scale") {
			total += (group || 1) * value;
			group = 0;
			lastScale = value;
			previous = "scale";
		} else if (part === "pair") {
			total += value;
			lastScale = value / 2;
			previous = "scale";
		} else if (part === "hundred" && !found.joined && previous === "unit") {
			group *= 100;
			previous = "hundred";
		} else if (part === "unit" && value === 10 && previous === "unit") {
			group += 10;
			previous = "teen";
		} else {
			group += value;
			previous = part;
		}
		to++;
	}
	let value = total + group;
	if (previous === "scale") {
		const fraction = fractionAfter(words, to);
		const rest = words[to] === AND ? restAfter(words, to, lastScale) : null;
		if (fraction && lastScale >= 1000) {
			value += fraction.value * lastScale;
			to = fraction.to;
		} else if (rest) {
			value += rest.value;
			to = rest.to;
		}
	}
	return { to, range: exact(value), rule: "number.words", definite, plain: false };
}

/** "نصف مليون", "ربع المليون": a part of one scale. */
function fractionOf(words: readonly string[], i: number): Cardinal | null {
	const found = FRACTIONS.get(words[i] ?? "");
	const scale = found ? scaleAt(words, i + 1) : null;
	if (!found || scale === null || found.definite) return null;
	return { to: i + 2, range: exact(found.value * scale), rule: "number.fraction", definite: false, plain: false };
}

/** عشرات، مئات الآلاف، بضع عشرات، عدة، عدد من. */
export function magnitudeAt(words: readonly string[], i: number): Cardinal | null {
	const found = MAGNITUDES.get(words[i] ?? "");
	if (!found) return null;
	const { id, of, scalable } = found.value;
	// "The kit" is no "several", and "after him" (بعده) before a definite noun none either.
	if (id === "several" && (found.definite || (found.governed && (words[i + 1] ?? "").startsWith(ARTICLE)))) return null;
	let { range } = found.value;
	let to = i + 1;
	let rule = `number.${id}`;
	if (of) {
		// "أكبر عدد من الضحايا": as many as can be, none told.
		if (AS_MANY.has(words[i - 1] ?? "")) return null;
		for (let k = 0; k < MOST_SIZES && SIZES.has(words[to] ?? ""); k++) to++;
		// "جرح عدد آخر": of those told before.
		if (!OF_FORMS.has(words[to] ?? "") && words[to - 1] !== ANOTHER) return null;
	}
	if (scalable) {
		const next = MAGNITUDES.get(words[to] ?? "");
		const times = next && !next.joined && !next.governed ? nested(found.value, next.value) : null;
		const scale = scaleAt(words, to);
		if (times) {
			range = times.range;
			rule = `number.${id}-${times.id}`;
			to++;
		} else if (scale !== null && id !== "several") {
			range = [range[0] * scale, ((range[1] ?? 0) + 1) * scale - 1];
			rule = `number.${id}-scale`;
			to++;
		}
	}
	return { to, range, rule, definite: found.definite, plain: false };
}

/** "Some tens" are tens; "tens of thousands" multiply. */
function nested(outer: Magnitude, inner: Magnitude): Magnitude | null {
	if (inner.of || inner.id === "several") return null;
	if (outer.id === "several") return inner;
	const scale = inner.range[0] / 2;
	if (scale < 1000) return null;
	return { ...inner, range: [outer.range[0] * scale, ((outer.range[1] ?? 0) + 1) * scale - 1] };
}

/** A number in digits or words, or a word of magnitude, that starts at a word. */
export function cardinalAt(words: readonly string[], i: number): Cardinal | null {
	return (
		inDigits(words, i) ??
		fractionOf(words, i) ??
		(NUMBERS.get(words[i] ?? "")?.value.part === "scale"
			? (magnitudeAt(words, i) ?? inWords(words, i))
			: (inWords(words, i) ?? magnitudeAt(words, i)))
	);
}
