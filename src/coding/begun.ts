import { CLASS, isOf } from "../arabic/classes.js";
import type { DateReading } from "../arabic/dates/index.js";
import { phraseAt, SINCE } from "../arabic/dates/words.js";
import type { Parsed } from "./mentions.js";

/** How far behind "since" the day may stand on which what it names began. */
const BEGUN_REACH = 9;

/** "منذ بدء الحرب على غزة في السابع من أكتوبر 2023": the day on which what is named behind "since" began. */
export function begunOn({ dates, mentions, sentence: { words } }: Parsed, at: number): DateReading | undefined {
	const date = dates.find((d) => d.from >= at && d.from - at <= BEGUN_REACH && d.start !== null && d.precision !== "interval");
	if (!date || mentions.some((m) => m.unit.verb && m.from >= at && m.to <= date.from)) return undefined;
	for (let i = at; i < date.from; i++) if (isOf(words[i], CLASS.comma | CLASS.hard)) return undefined;
	return date;
}

/** The first day of what began on a date: "منذ سقوط النظام في 8 كانون الأول", said in November, is of the year before. */
export function beginning({ published }: Parsed, { start }: DateReading): string | null {
	const late = start !== null && published !== null && start > published.slice(0, 10);
	return late ? `${Number(start.slice(0, 4)) - 1}${start.slice(4)}` : start;
}

/** A stretch from "since" to the day on which what it names began. */
export interface Begun {
	/** Word of "since". */
	readonly from: number;
	readonly date: DateReading;
}

/** What is told to have begun in a sentence: منذ هجوم حماس في السابع من أكتوبر. What stands outside it has gone on since that day. */
export function begunSince(parsed: Parsed): readonly Begun[] {
	const { dates, sentence } = parsed;
	const found: Begun[] = [];
	sentence.texts.forEach((_, from) => {
		const since = phraseAt(SINCE, sentence.texts, from);
		if (!since || dates.some((d) => d.from <= from && from < d.to)) return;
		const date = begunOn(parsed, since.to);
		if (date && date.from > since.to) found.push({ from, date });
	});
	return found;
}
