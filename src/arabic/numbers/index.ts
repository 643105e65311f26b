import { AND, BETWEEN, DUAL_SCALES, HALF, HUNDREDS, MAGNITUDES, MEASURES, MODIFIERS, MONTH_WORDS, NAMING, NEEDS_OF, OF, OR, SCALES, TENS, TO, UNITS } from "./words.js";

/** A number in a sentence, read with what makes it about, at least or at most. */
export interface NumberReading {
	/** Word indexes, half-open, modifiers included. */
	readonly from: number;
	readonly to: number;
	/** Least and most; null is open. */
	readonly range: readonly [number | null, number | null];
	/** Index of the counted noun, -1 where none follows. */
	readonly noun: number;
	readonly rule: string;
}

type Range = readonly [number | null, number | null];

const DIGITS = /^[0-9][0-9.,]*$/;
const ARTICLE = "ال";

/** Reads the numbers of a sentence of folded words. Days, measures, ordinals and names are left out. Linear. */
export function readNumbers(words: readonly string[]): NumberReading[] {
	const readings: NumberReading[] = [];
	let i = 0;
	while (i < words.length) {
		const reading = readAt(words, i) ?? dualAt(words, i);
		if (reading) {
			readings.push(reading);
			i = Math.max(reading.to, i + 1);
		} else i++;
	}
	return readings;
}

interface Cardinal {
	readonly to: number;
	readonly range: Range;
	readonly rule: string;
}

function readAt(words: readonly string[], i: number): NumberReading | null {
	const start = modifierAt(words, i);
	const at = start ? start.to : i;
	let core = cardinal(words, at, start !== null) ?? magnitude(words, at);
	if (!core) return null;
	core = stretch(words, at, core);
	let { to } = core;
	let kind = start?.kind ?? null;
	const after = modifierAt(words, to);
	if (!kind && after && (after.kind === "least" || after.kind === "about" || after.kind === "most") && after.trailing) {
		kind = after.kind;
		to = after.to;
	}
	let noun = to;
	if (words[noun] === OF) noun++;
	const counted = words[noun];
	if (isDay(words, i, at, core.to)) return null;
	if (counted !== undefined && (MEASURES.has(counted) || counted === "%")) return null;
	const range = modify(core.range, kind);
	return { from: i, to, range, noun: counted !== undefined && isWord(counted) ? noun : -1, rule: kind ? `${core.rule}.${kind}` : core.rule };
}

function isWord(text: string): boolean {
	return text.length > 1 && !DIGITS.test(text) && /^[\u0621-\u064a]/.test(text);
}

/** 15 آذار, عام 2021, الساعة 3, 28-11-2021: days, years, hours and numbers of units. */
function isDay(words: readonly string[], from: number, at: number, to: number): boolean {
	const next = words[to] ?? "";
	const previous = strip(words[at - 1] ?? "");
	if (MONTH_WORDS.has(next) || (next === OF && MONTH_WORDS.has(words[to + 1] ?? ""))) return true;
	if (/^[/.-]$/.test(next) && /^[0-9]/.test(words[to + 1] ?? "") && /^[/.-]$/.test(words[to + 2] ?? "")) return true;
	if (/^[/-]$/.test(words[at - 1] ?? "") && (/^[0-9]/.test(words[at - 2] ?? "") || MONTH_WORDS.has(words[at - 2] ?? ""))) return true;
	if (/^[/-]$/.test(next) && /^[0-9]/.test(words[to + 1] ?? "")) return !(words[to + 1] !== undefined && isWord(words[to + 2] ?? "")) || /^[/]$/.test(next);
	if (from === at && (NAMING.has(previous) || NAMING.has(words[at - 1] ?? ""))) return true;
	if (MONTH_WORDS.has(words[at - 1] ?? "") && DIGITS.test(words[at] ?? "")) return true;
	if (next === ":" && /^[0-9]/.test(words[to + 1] ?? "")) return true;
	if (/^(19|20)[0-9][0-9]$/.test(words[at] ?? "") && to === at + 1 && !isWord(next)) return true;
	// "إف 16", "تي-72": a number right after a hyphen and letters.
	return (words[at - 1] ?? "") === "-" && isWord(words[at - 2] ?? "") && (words[at - 2] ?? "").length <= 3;
}

/** Without a conjunction and the article. */
function strip(word: string): string {
	const bare = word.startsWith(AND) && word.length > 3 ? word.slice(1) : word;
	return bare.startsWith(ARTICLE) && bare.length > 4 ? bare.slice(2) : bare;
}

interface ModifierMatch {
	readonly to: number;
	readonly kind: (typeof MODIFIERS)[number]["kind"];
	readonly trailing: boolean;
}

const FIRST_MODIFIER: ReadonlySet<string> = new Set(MODIFIERS.map(({ words }) => words[0] as string));

function modifierAt(words: readonly string[], i: number): ModifierMatch | null {
	const first = words[i];
	if (first === undefined) return null;
	let cut = -1;
	if (FIRST_MODIFIER.has(first)) cut = 0;
	else if (/^[وفلب]/.test(first) && FIRST_MODIFIER.has(first.slice(1))) cut = 1;
	else if (/^[وف][لب]/.test(first) && FIRST_MODIFIER.has(first.slice(2))) cut = 2;
	if (cut < 0) return null;
	for (const { words: form, kind } of MODIFIERS) {
		if (form[0] !== first.slice(cut)) continue;
		if (form.every((word, k) => k === 0 || words[i + k] === word)) {
			if (kind === "half") return null;
			return { to: i + form.length, kind, trailing: first.slice(cut) === form[0] };
		}
	}
	return null;
}

function modify([low, high]: Range, kind: ModifierMatch["kind"] | null): Range {
	switch (kind) {
		case "about":
			return low !== null && low === high ? [Math.round(low * 0.9), Math.round(low * 1.1)] : [low, high];
		case "least":
			return [low, null];
		case "most":
			return [null, high];
		case "majority":
			return low !== null && low === high ? [Math.floor(low / 2) + 1, low] : [low, high];
		default:
			return [low, high];
	}
}

/** "5 إلى 10", "بين 5 و10", "5-10", "5 أو 6". */
function stretch(words: readonly string[], at: number, first: Cardinal): Cardinal {
	const [low, high] = first.range;
	if (low === null || low !== high) return first;
	const joint = words[first.to];
	let next = -1;
	if (joint === TO || joint === OR || joint === "-") next = first.to + 1;
	else if (words[at - 1] === BETWEEN && joint?.startsWith(AND)) next = joint === AND ? first.to + 1 : first.to;
	if (next < 0) return first;
	const second = cardinal(words, next, false);
	if (!second || second.range[0] === null || (second.range[0] as number) <= low) return first;
	return { to: second.to, range: [low, second.range[1]], rule: "number.range" };
}

/** A cardinal in digits or words that starts at a word. */
function cardinal(words: readonly string[], i: number, modified: boolean): Cardinal | null {
	const raw = words[i];
	if (raw === undefined) return null;
	const digits = digitsOf(raw);
	if (digits !== null) {
		const scale = SCALES.get(words[i + 1] ?? "");
		if (scale) {
			const half = halfAfter(words, i + 2);
			const more = scale > 1000 && words[i + 2] === AND ? cardinal(words, i + 3, false) : null;
			const rest = more?.range[0] ?? 0;
			if (more && rest > 0 && rest < scale) return { to: more.to, range: exact(digits * scale + rest), rule: "number.digits" };
			return { to: half ? i + 3 : i + 2, range: exact((digits + (half ? 0.5 : 0)) * scale), rule: "number.digits" };
		}
		return { to: i + 1, range: exact(digits), rule: "number.digits" };
	}
	return inWords(words, i, modified);
}

function halfAfter(words: readonly string[], i: number): boolean {
	return words[i] === HALF;
}

function digitsOf(raw: string): number | null {
	let text = raw;
	if (!/^[0-9]/.test(text)) return null;
	if (!DIGITS.test(text)) return null;
	if (/^[0-9]{1,3}([.,][0-9]{3})+$/.test(text)) text = text.replace(/[.,]/g, "");
	const value = Number(text.replace(",", "."));
	return Number.isFinite(value) && value < 1e12 ? value : null;
}

function exact(value: number): Range {
	return [Math.round(value), Math.round(value)];
}

/** The values of one number word, its particles and article taken off; the conjunction only where asked. */
function valueOf(word: string, joined: boolean): { value: number; kind: "unit" | "ten" | "hundred" | "scale" | "dual" } | null {
	const forms = joined ? [word.slice(1)] : [word, ...peeled(word)];
	for (const bare of forms.flatMap(withoutArticle)) {
		const unit = UNITS.get(bare);
		if (unit !== undefined) return { value: unit, kind: "unit" };
		const ten = TENS.get(bare);
		if (ten !== undefined) return { value: ten, kind: "ten" };
		const hundred = HUNDREDS.get(bare);
		if (hundred !== undefined) return { value: hundred, kind: "hundred" };
		const scale = SCALES.get(bare);
		if (scale !== undefined && bare.length > 2) return { value: scale, kind: "scale" };
		const dual = DUAL_SCALES.get(bare);
		if (dual !== undefined) return { value: dual, kind: "dual" };
	}
	return null;
}

/** A word as it is and without the article; آلاف only looks as if it had one. */
function withoutArticle(form: string): string[] {
	return form.startsWith(ARTICLE) && form.length > 4 ? [form, form.slice(2)] : [form];
}

function peeled(word: string): string[] {
	const forms: string[] = [];
	if (/^[وفبلك]/.test(word) && word.length > 3) {
		forms.push(word.slice(1));
		if (/^[وف][بلك]/.test(word) && word.length > 4) forms.push(word.slice(2));
	}
	return forms;
}

function inWords(words: readonly string[], i: number, modified: boolean): Cardinal | null {
	const first = valueOf(words[i] as string, false);
	if (!first) return null;
	const raw = words[i] as string;
	if (first.kind === "unit" && first.value === 1) return null;
	if (first.kind === "unit" && first.value === 2 && !modified && !UNITS.has(words[i + 1] ?? "")) {
		// "اثنان" follows what it counts, or stands alone.
		if (raw !== "اثنان" && raw !== "اثنين" && raw !== "اثنتين" && raw !== "اثنتان") return null;
		if (/^ال/.test(words[i - 1] ?? "") || words[i - 1] === "يوم") return null;
		return { to: i + 1, range: [2, 2], rule: "number.two" };
	}
	// "الثلاثاء والأربعاء" are days and are not in the tables; "عشر" alone is no number.
	if (first.kind === "scale" && !modified && !/^(الف|مليون|مليار)/.test(raw.replace(/^[وفبل]/, ""))) return null;
	let total = 0;
	let group = 0;
	let to = i;
	let previous: string = "";
	for (;;) {
		const word = words[to];
		if (word === undefined) break;
		const joined = to > i && word.startsWith(AND);
		const piece = valueOf(word, joined);
		if (!piece) {
			if (to > i && word === HALF && total >= 1_000_000) {
				total += total / 2;
				to++;
			}
			break;
		}
		if (to > i) {
			if (joined && piece.kind === "unit" && previous !== "hundred" && previous !== "scale" && previous !== "dual") break;
			if (joined && previous === "unit" && piece.kind !== "ten") break;
			if (!joined && !(piece.kind === "scale" || piece.kind === "hundred" || (piece.kind === "unit" && piece.value === 10 && previous === "unit"))) break;
			if (!joined && piece.kind === "hundred" && piece.value !== 100) break;
		}
		if (piece.kind === "scale") {
			if (group === 0 && to > i) break;
			total += (group || 1) * piece.value;
			group = 0;
		} else if (piece.kind === "dual") total += piece.value;
		else if (piece.kind === "hundred" && !joined && previous === "unit") group *= 100;
		else group += piece.value;
		previous = piece.kind;
		to++;
	}
	const value = total + group;
	if (to === i || value === 0) return null;
	if (to === i + 1 && value === 10 && /^عشر$/.test(raw)) return { to, range: [10, 10], rule: "number.words" };
	return { to, range: [value, value], rule: "number.words" };
}

/** عشرات، مئات، عشرات الآلاف, عدة, عدد من. */
function magnitude(words: readonly string[], i: number): Cardinal | null {
	const raw = words[i] as string | undefined;
	if (raw === undefined || raw.length < 3) return null;
	for (const bare of [raw, ...peeled(raw)].flatMap(withoutArticle)) {
		const range = MAGNITUDES.get(bare);
		if (!range) continue;
		if (NEEDS_OF.has(bare) && words[i + 1] !== OF) return null;
		const next = strip(words[i + 1] ?? "");
		const scale = SCALES.get(next);
		if (scale && next.length > 3 && range[0] >= 2 && range[1] <= 999) return { to: i + 2, range: range[0] === 20 ? [20 * scale, 100 * scale - 1] : [range[0] * scale, (range[1] + 1) * scale - 1], rule: "number.magnitude" };
		if (/^عشرات$/.test(next) && range[0] === 2) return { to: i + 2, range: [20, 99], rule: "number.magnitude" };
		return { to: i + 1, range, rule: "number.magnitude" };
	}
	return null;
}

/** Duals of things counted in reports: غارتان, جنديين, قتيلين. The noun is the word itself. */
const DUALS: ReadonlyMap<string, number> = new Map(
	"غارتان غارتين ضربتان ضربتين هجومان هجومين انفجاران انفجارين طفلان طفلين طفلتان طفلتين جنديان جنديين قتيلان قتيلين شهيدان شهيدين جريحان جريحين شخصان شخصين مدنيان عنصران عنصرين امراتان امراتين رجلان رجلين شابان شابين مواطنان مواطنين مسلحان ضابطان ضابطين سيدتان سيدتين عاملان عاملين صاروخان صاروخين قذيفتان قذيفتين عمليتان عمليتين تفجيران تفجيرين سيارتان سيارتين جثتان جثتين محطتين مصابان قياديان قياديين شرطيان شرطيين فتاتان فتاتين شقيقين شقيقان طائرتين طائرتان صحفيان صحفيين متطوعان متطوعين فلسطينيان فلسطينيين"
		.split(" ")
		.map((word) => [word, 2] as const),
);
/** Sound plurals look like the dual in these; the plural is meant unless "two" follows. */
const MOSTLY_PLURAL: ReadonlySet<string> = new Set("مواطنين فلسطينيين قياديين صحفيين متطوعين شرطيين عاملين".split(" "));

function dualAt(words: readonly string[], i: number): NumberReading | null {
	const raw = words[i] as string;
	if (raw.length < 5) return null;
	for (const form of [raw, ...peeled(raw)]) {
		const bare = form.startsWith(ARTICLE) ? form.slice(2) : form;
		if (!DUALS.has(bare)) continue;
		const two = /^اثن/.test(words[i + 1] ?? "");
		if (MOSTLY_PLURAL.has(bare) && !two) return null;
		return { from: i, to: two ? i + 2 : i + 1, range: [2, 2], noun: i, rule: "number.dual" };
	}
	return null;
}
