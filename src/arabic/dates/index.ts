import { readNumbersForDates, type SmallNumber } from "./small-numbers.js";
import { civil, type Day, day, dayOf, hijri, hijriOf, iso, monthSpan, yearSpan } from "./calendar.js";
import { CURRENT, END, HIJRI_MONTHS, HOURS, MIDDLE, MONTH_HEADS, MONTHS, NEAR_DAYS, NEXT, ORDINALS, PAST, SINCE, START, UNITS, UNTIL, W, WEEKDAYS, YEAR_WORDS } from "./words.js";

/** A time expression of a sentence, resolved against the publication day. */
export interface DateReading {
	/** Word indexes, half-open. */
	readonly from: number;
	readonly to: number;
	/** First and last day, ISO 8601; null where the words are vague or no publication day is known. */
	readonly start: string | null;
	readonly end: string | null;
	readonly precision: "day" | "interval" | "month" | "year" | "vague";
	readonly rule: string;
	/** The time lies clearly before the news: an earlier year. */
	readonly past: boolean;
}

/** A point or stretch found at a word, before it is joined with its neighbours. */
interface Piece {
	readonly to: number;
	readonly span: readonly [Day, Day] | null;
	readonly precision: DateReading["precision"];
	readonly rule: string;
	/** Weekday named, for checking a date beside it. */
	readonly loose?: boolean;
}

/** Reads the time expressions of a sentence of folded words. Linear; never throws. */
export function readDates(words: readonly string[], published: string | null): DateReading[] {
	const today = dayOf(published);
	const readings: DateReading[] = [];
	let i = 0;
	while (i < words.length) {
		const piece = intervalAt(words, i, today) ?? pointAt(words, i, today);
		if (!piece) {
			i++;
			continue;
		}
		const merged = mergeNeighbours(words, piece, today);
		const { span } = merged;
		const past = span !== null && today !== null && civil(span[1]).year < civil(today).year && today - span[1] > 45;
		readings.push({ from: i, to: merged.to, start: span ? iso(span[0]) : null, end: span ? iso(span[1]) : null, precision: merged.precision, rule: merged.rule, past });
		i = Math.max(merged.to, i + 1);
	}
	return readings;
}

/** "أمس السبت", "اليوم الأحد 28 تشرين الثاني": pieces side by side tell one day; the most exact counts. */
function mergeNeighbours(words: readonly string[], first: Piece, today: Day | null): Piece {
	let merged = first;
	for (let guard = 0; guard < 4; guard++) {
		let at = merged.to;
		while (words[at] === "," || words[at] === "(" || words[at] === ")" || words[at] === W.of || (HOURS.has(words[at] ?? "") && at - merged.to < 2)) at++;
		if (at - merged.to > 3) return merged;
		const next = pointAt(words, at, today);
		if (!next || merged.precision !== "day" || next.precision !== "day") return closeBracket(words, merged);
		const keep = next.loose && !merged.loose ? merged : !next.loose && merged.loose ? next : merged;
		if (!merged.loose && !next.loose && merged.span && next.span && Math.abs(merged.span[0] - next.span[0]) > 2) return merged;
		merged = { ...keep, to: next.to, loose: Boolean(merged.loose && next.loose) };
	}
	return closeBracket(words, merged);
}

function closeBracket(words: readonly string[], piece: Piece): Piece {
	return words[piece.to] === ")" ? { ...piece, to: piece.to + 1 } : piece;
}

function single(value: Day | null): readonly [Day, Day] | null {
	return value === null ? null : [value, value];
}

/** The word without و ف ب ل before it, if it then opens a time. */
function bare(word: string): string[] {
	const forms = [word];
	if (/^[وفبل]/.test(word) && word.length > 3) forms.push(word.slice(1));
	if (/^ل[^ل]/.test(word) && word.length > 3) forms.push(`ال${word.slice(2)}`);
	return forms;
}

/** A day, month or year that starts at a word. */
function pointAt(words: readonly string[], i: number, today: Day | null): Piece | null {
	const word = words[i];
	if (word === undefined) return null;
	return numericDate(words, i) ?? dayOfMonth(words, i, today) ?? nearDay(words, i, today) ?? weekday(words, i, today) ?? partOfMonth(words, i, today) ?? wholeMonth(words, i, today) ?? relativeUnit(words, i, today) ?? yearAt(words, i);
}

const ISO_LIKE = /^(\d{4})$/;

/** 28-11-2021, 28/11/2021, 2021-11-28, 28.11.2021. */
function numericDate(words: readonly string[], i: number): Piece | null {
	const first = words[i] as string;
	if (!/^\d/.test(first)) return null;
	const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first);
	if (dotted) {
		const value = day(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
		return value === null ? null : { to: i + 1, span: single(value), precision: "day", rule: "date.numeric" };
	}
	const mark = words[i + 1];
	if (mark !== "-" && mark !== "/") return null;
	const second = words[i + 2] ?? "";
	const third = words[i + 4] ?? "";
	if (words[i + 3] !== mark || !/^\d{1,4}$/.test(first) || !/^\d{1,2}$/.test(second) || !/^\d{1,4}$/.test(third)) return null;
	const value = ISO_LIKE.test(first) ? day(Number(first), Number(second), Number(third)) : ISO_LIKE.test(third) ? day(Number(third), Number(second), Number(first)) : null;
	return value === null ? null : { to: i + 5, span: single(value), precision: "day", rule: "date.numeric" };
}

interface Named {
	readonly month: number;
	readonly to: number;
	readonly hijri: boolean;
}

/** A month's name at a word, with its other name after a slash: آذار/مارس. */
function monthAt(words: readonly string[], i: number): Named | null {
	const first = words[i];
	if (first === undefined) return null;
	for (const [names, isHijri] of [
		[MONTHS, false],
		[HIJRI_MONTHS, true],
	] as const) {
		for (const form of bare(first)) {
			const two = names.get(`${form} ${words[i + 1] ?? ""}`);
			const one = names.get(form);
			const month = two ?? one;
			if (month === undefined) continue;
			let to = two !== undefined ? i + 2 : i + 1;
			if (words[to] === "/" || words[to] === "-" || words[to] === "(") {
				const other = monthAt(words, to + 1);
				if (other && !other.hijri && !isHijri) return { month: words[to] === "/" && other.month !== month ? other.month : month, to: words[other.to] === ")" ? other.to + 1 : other.to, hijri: false };
			}
			if (two === undefined && names === MONTHS && other(words, to, month)) to = other(words, to, month) as number;
			return { month, to, hijri: isHijri };
		}
	}
	return null;
}

/** "تموز يوليو": the same month named twice with nothing between. */
function other(words: readonly string[], i: number, month: number): number | null {
	const one = MONTHS.get(words[i] ?? "");
	return one === month ? i + 1 : null;
}

/** A year after a month or day: 2021, عام 2021, من العام الجاري, الماضي. */
function yearAfter(words: readonly string[], i: number, today: Day | null): { year: number | null; shift: "past" | "current" | "next" | null; to: number } {
	let at = i;
	if (words[at] === W.of || words[at] === ",") at++;
	if (YEAR_WORDS.has(words[at] ?? "")) {
		const next = words[at + 1] ?? "";
		if (/^\d{4}$/.test(next)) return { year: Number(next), shift: null, to: at + 2 };
		if (PAST.has(next) && today !== null) return { year: civil(today).year - 1, shift: null, to: at + 2 };
		if (CURRENT.has(next) && today !== null) return { year: civil(today).year, shift: null, to: at + 2 };
	}
	const word = words[at] ?? "";
	if (/^(1[3-9]|20)\d\d$/.test(word)) return { year: Number(word), shift: null, to: at + 1 };
	if (PAST.has(words[i] ?? "")) return { year: null, shift: "past", to: i + 1 };
	if (CURRENT.has(words[i] ?? "")) return { year: null, shift: "current", to: i + 1 };
	if (NEXT.has(words[i] ?? "")) return { year: null, shift: "next", to: i + 1 };
	return { year: null, shift: null, to: i };
}

/** 28 تشرين الثاني, الخامس عشر من آذار, 15 آذار/مارس الجاري. */
function dayOfMonth(words: readonly string[], i: number, today: Day | null): Piece | null {
	const first = words[i] as string;
	let date = /^\d{1,2}$/.test(first) ? Number(first) : null;
	let at = i + 1;
	if (date === null) {
		for (const form of bare(first)) {
			const two = ORDINALS.get(`${form} ${words[i + 1] ?? ""}`);
			const one = ORDINALS.get(form);
			if (two !== undefined) {
				date = two;
				at = i + 2;
			} else if (one !== undefined) date = one;
			if (date !== null) break;
		}
		if (date === null) return null;
	}
	if (date < 1 || date > 31) return null;
	if (words[at] === W.of || words[at] === "/" || words[at] === "-") at++;
	if (MONTH_HEADS.has(words[at] ?? "")) {
		if (words[at] === W.month && today !== null && (CURRENT.has(words[at + 1] ?? "") || PAST.has(words[at + 1] ?? ""))) {
			const { year, month } = civil(today);
			const back = CURRENT.has(words[at + 1] ?? "") ? 0 : 1;
			const [start] = monthSpan(year, month - back);
			return { to: at + 2, span: single(start + date - 1), precision: "day", rule: "date.day-this-month" };
		}
		at++;
	}
	const month = monthAt(words, at);
	if (!month) {
		if (today !== null && words[i + 1] === W.of && CURRENT.has(words[i + 2] ?? "")) return { to: i + 3, span: single(day(civil(today).year, civil(today).month, date)), precision: "day", rule: "date.day-this-month" };
		return null;
	}
	const { year, shift, to } = yearAfter(words, month.to, today);
	if (month.hijri) {
		const known = year ?? (today === null ? null : hijriOf(today).year);
		return { to, span: known === null ? null : single(hijri(known, month.month, date)), precision: "day", rule: "date.hijri" };
	}
	if (year !== null) return { to, span: single(day(year, month.month, date)), precision: "day", rule: "date.full" };
	if (today === null) return { to, span: null, precision: "day", rule: "date.no-year" };
	const now = civil(today);
	let value = day(now.year, month.month, date);
	// Publication stamps can be a day off; a day a little ahead is this year's.
	if (value !== null && shift !== "next" && value > today + 3) value = day(now.year - 1, month.month, date);
	return { to, span: single(value), precision: "day", rule: shift ? `date.month-${shift}` : "date.day-month" };
}

const LONGEST_NEAR = 3;

function nearDay(words: readonly string[], i: number, today: Day | null): Piece | null {
	for (let n = LONGEST_NEAR; n >= 1; n--) {
		if (i + n > words.length) continue;
		const rest = words.slice(i + 1, i + n).join(" ");
		for (const form of bare(words[i] as string)) {
			const distance = NEAR_DAYS.get(rest ? `${form} ${rest}` : form);
			if (distance === undefined) continue;
			return { to: i + n, span: today === null ? null : single(today + distance), precision: "day", rule: "date.near" };
		}
	}
	return null;
}

/** A weekday is the latest one not after publication; "القادم" the next, "الماضي" the one before. */
function weekday(words: readonly string[], i: number, today: Day | null): Piece | null {
	const first = words[i] as string;
	let at = i;
	if (HOURS.has(first) || HOURS.has(first.slice(1))) {
		at = i + 1;
		while (HOURS.has(words[at] ?? "") && at < i + 4) at++;
	}
	const number = bare(words[at] ?? "").map((form) => WEEKDAYS.get(form)).find((n) => n !== undefined);
	if (number === undefined) return null;
	if (words[at + 1] === "-" || words[at + 1] === W.al) return { to: at + 1, span: null, precision: "vague", rule: "date.weekday" };
	let to = at + 1;
	if (today === null) return { to, span: null, precision: "day", rule: "date.weekday", loose: true };
	let back = (civil(today).weekday - number + 7) % 7;
	const next = words[to] ?? "";
	if (NEXT.has(next)) {
		back -= 7;
		to++;
	} else if (PAST.has(next)) {
		to++;
		if (back === 0) back = 7;
	}
	return { to, span: single(today - back), precision: "day", rule: "date.weekday", loose: true };
}

/** مطلع آذار, منتصف الشهر الماضي, نهاية آذار عام 2020: days 1–10, 11–20, 21 to the last. */
function partOfMonth(words: readonly string[], i: number, today: Day | null): Piece | null {
	const first = bare(words[i] as string).find((form) => START.has(form) || MIDDLE.has(form) || END.has(form));
	if (first === undefined) return null;
	const month = wholeMonth(words, i + 1, today);
	if (month?.span) {
		const [a, z] = month.span;
		const span: readonly [Day, Day] = START.has(first) ? [a, a + 9] : MIDDLE.has(first) ? [a + 10, a + 19] : [a + 20, z];
		return { to: month.to, span, precision: "interval", rule: "date.part-of-month" };
	}
	return null;
}

/** شهر آذار الماضي, آذار 2020, الشهر الماضي, الأسبوع الماضي, العام الحالي. */
function wholeMonth(words: readonly string[], i: number, today: Day | null): Piece | null {
	const first = words[i];
	if (first === undefined) return null;
	let at = i;
	const head = bare(first).some((form) => MONTH_HEADS.has(form));
	if (head) at++;
	const month = monthAt(words, at);
	if (month) {
		const { year, shift, to } = yearAfter(words, month.to, today);
		if (!head && year === null && shift === null && !MONTHS.has(first) && !/^[بلو]/.test(first) && month.to - at === 1 && first.length < 4) return null;
		if (month.hijri && !head && year === null) return null;
		let known = year;
		if (known === null && today !== null) {
			const now = civil(today);
			known = month.month > now.month || (month.month === now.month && shift === "past" && now.date < 1) ? now.year - 1 : now.year;
		}
		if (month.hijri) {
			const hijriYear = year ?? (today === null ? null : hijriOf(today).year);
			if (hijriYear === null) return { to, span: null, precision: "month", rule: "date.month" };
			const start = hijri(hijriYear, month.month, 1);
			return { to, span: [start, hijri(hijriYear + (month.month === 12 ? 1 : 0), (month.month % 12) + 1, 1) - 1], precision: "month", rule: "date.hijri-month" };
		}
		return { to, span: known === null ? null : monthSpan(known, month.month), precision: "month", rule: "date.month" };
	}
	if (today === null) return null;
	const now = civil(today);
	const forms = bare(first);
	const next = words[i + 1] ?? "";
	if (forms.includes(W.month)) {
		if (PAST.has(next)) return { to: i + 2, span: monthSpan(now.year, now.month - 1), precision: "month", rule: "date.last-month" };
		if (CURRENT.has(next)) return { to: i + 2, span: [monthSpan(now.year, now.month)[0], today], precision: "month", rule: "date.this-month" };
	}
	if (forms.includes(W.week)) {
		// The seven days up to publication, as reports use it.
		if (PAST.has(next)) return { to: i + 2, span: [today - 7, today], precision: "interval", rule: "date.last-week" };
		if (CURRENT.has(next)) return { to: i + 2, span: [today - ((now.weekday + 1) % 7), today], precision: "interval", rule: "date.this-week" };
	}
	if (forms.includes(W.year) || forms.includes(W.year2)) {
		if (PAST.has(next)) return { to: i + 2, span: yearSpan(now.year - 1), precision: "year", rule: "date.last-year" };
		if (CURRENT.has(next)) return { to: i + 2, span: [yearSpan(now.year)[0], today], precision: "year", rule: "date.this-year" };
	}
	return null;
}

/** عام 2015, سنة 2011. */
function yearAt(words: readonly string[], i: number): Piece | null {
	if (!bare(words[i] as string).some((form) => YEAR_WORDS.has(form))) return null;
	const next = words[i + 1] ?? "";
	if (!/^(19|20)\d\d$/.test(next)) return null;
	return { to: i + 2, span: yearSpan(Number(next)), precision: "year", rule: "date.year" };
}

/** قبل يومين, قبل 3 أسابيع, خلال اليومين الماضيين, خلال الـ24 ساعة الماضية, منذ أسبوع. */
function relativeUnit(words: readonly string[], i: number, today: Day | null): Piece | null {
	const forms = bare(words[i] as string);
	const ago = forms.includes(W.before);
	const since = forms.some((form) => SINCE.has(form));
	let at = i;
	if (ago || since) at++;
	const number: SmallNumber | null = readNumbersForDates(words, at);
	const unitAt = number ? number.to : at;
	const raw = words[unitAt] ?? "";
	const definite = raw.startsWith(W.al) || (number !== null && number.definite) || bare(raw).some((form) => form.startsWith(W.al));
	const unit = bare(raw)
		.flatMap((form) => (form.startsWith(W.al) ? [form, form.slice(2)] : [form]))
		.map((form) => UNITS.get(form))
		.find((u) => u !== undefined);
	if (!unit) return null;
	let to = unitAt + 1;
	let n: number | null = number?.value ?? (unit.n > 0 ? unit.n : null);
	// "الأيام الثلاثة الماضية", "الساعات الـ24 الماضية"
	if (n === null) {
		const after = readNumbersForDates(words, to);
		if (after && PAST.has(words[after.to] ?? "")) {
			n = after.value;
			to = after.to;
		}
	}
	const past = PAST.has(words[to] ?? "");
	if (past) to++;
	const ended = definite && past;
	if (!ago && !since && !ended) return null;
	if (ago && past) return null;
	const vague: Piece = { to, span: null, precision: "vague", rule: "date.vague" };
	if (n === null || today === null) return vague;
	const distance = unit.days !== undefined ? Math.max(unit.days * n >= 1 || ago ? Math.round(unit.days * n) : 1, ago ? 0 : 1) : null;
	const from = distance !== null ? today - distance : monthsBack(today, (unit.months ?? 1) * n);
	if (ago) {
		if ((unit.days ?? 99) <= 1) return { to, span: single(from), precision: "day", rule: "date.ago" };
		return unit.days === 7 ? { to, span: single(from), precision: "day", rule: "date.ago" } : vague;
	}
	return { to, span: [from, today], precision: "interval", rule: since ? "date.since-length" : "date.past-length" };
}

function monthsBack(today: Day, months: number): Day {
	const { year, month, date } = civil(today);
	const [start, end] = monthSpan(year, month - months);
	return Math.min(start + date - 1, end);
}

/** منذ X, منذ X حتى Y, من X إلى Y, بين X وY, منذ بداية العام. */
function intervalAt(words: readonly string[], i: number, today: Day | null): Piece | null {
	const forms = bare(words[i] as string);
	const since = forms.some((form) => SINCE.has(form));
	const from = forms.includes(W.of);
	const between = forms.includes(W.between);
	if (!since && !from && !between) return null;
	const first = startAt(words, i + 1, today);
	if (!first) return null;
	let at = first.to;
	if (words[at] === ",") at++;
	let last: Piece | null = null;
	const joint = words[at] ?? "";
	if (UNTIL.has(joint)) {
		let next = at + 1;
		if (words[next] === "تاريخ" || words[next] === "يوم" || words[next] === W.of) next++;
		last = pointAt(words, next, today);
		if (!last && (words[next] === W.now || words[next] === "اليوم")) last = { to: next + 1, span: single(today), precision: "day", rule: "date.today" };
	} else if (between && joint.startsWith("و")) last = pointAt(words, joint === "و" ? at + 1 : at, today);
	if (last?.span && first.span) return { to: last.to, span: [Math.min(first.span[0], last.span[1]), last.span[1]], precision: "interval", rule: "date.from-to" };
	if (!since) return null;
	if (!first.span || today === null) return { to: first.to, span: null, precision: "vague", rule: "date.since" };
	return { to: first.to, span: [first.span[0], Math.max(today, first.span[0])], precision: "interval", rule: "date.since" };
}

/** A start of an interval: a point, or the beginning of a year or month. */
function startAt(words: readonly string[], i: number, today: Day | null): Piece | null {
	const forms = bare(words[i] ?? "");
	if (forms.some((form) => START.has(form))) {
		const next = words[i + 1] ?? "";
		if (next === W.year || next === W.year2 || YEAR_WORDS.has(next)) {
			const named = /^(19|20)\d\d$/.test(words[i + 2] ?? "");
			if (named) return { to: i + 3, span: yearSpan(Number(words[i + 2])), precision: "year", rule: "date.year-start" };
			if (today === null) return null;
			const qualified = CURRENT.has(words[i + 2] ?? "") || PAST.has(words[i + 2] ?? "");
			const year = civil(today).year - (PAST.has(words[i + 2] ?? "") ? 1 : 0);
			return { to: qualified ? i + 3 : i + 2, span: yearSpan(year), precision: "year", rule: "date.year-start" };
		}
	}
	if (/^\d{1,2}$/.test(words[i] ?? "") && !pointAt(words, i, today)) {
		// "بين 15 و20 آذار": the month stands after the second day.
		const and = words[i + 1] ?? "";
		const second = and === "و" || UNTIL.has(and) ? pointAt(words, i + 2, today) : null;
		if (second?.span && second.precision === "day") {
			const { year, month } = civil(second.span[0]);
			return { to: i + 1, span: single(day(year, month, Number(words[i]))), precision: "day", rule: "date.day-before" };
		}
		return null;
	}
	return pointAt(words, i, today);
}
