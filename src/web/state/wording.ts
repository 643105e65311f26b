// Numbers, days and quantities as people read them, by the settings.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Label } from "../../schemes/labels.js";
import type { Range } from "../../schemes/record.js";
import { type Lang, type Settings, useSettings } from "./settings.js";

/** How this person reads numbers and days. */
export interface Wording {
	readonly lang: Lang;
	/** 1,234 or ١٬٢٣٤. */
	number(value: number, options?: Intl.NumberFormatOptions): string;
	/** 0.87 as 87 %. */
	percent(value: number): string;
	/** A day (`YYYY-MM-DD`, or the start of an ISO time) with its month in words. */
	day(iso: string): string;
	/** The month of a day, with its year. */
	month(iso: string): string;
	/** A short day for narrow places: 3 Oct. */
	shortDay(iso: string): string;
	/** A stretch of days with open ends; a single day where both are the same; null where there is none. */
	days(from: string | null | undefined, to: string | null | undefined): string | null;
	/** A time with its day, in the reader's time zone. */
	time(iso: string): string;
	/** How long ago a time is: 5 minutes ago. */
	ago(iso: string, now?: Date): string;
	/** A quantity: 5, 20–99, at least 5, up to 5; null where it is open at both ends. */
	range(range: Range): string | null;
	/** A word of the codebook by its table; the id itself where the table has it not. */
	label(table: Readonly<Record<string, Label>>, id: string): string;
	/** A list with its conjunction. */
	list(parts: readonly string[]): string;
}

/** The locale that gives the months, calendar and digits of these settings. */
export function localeOf({ lang, months, digits }: Pick<Settings, "lang" | "months" | "digits">): string {
	const region = lang === "en" ? "en-GB" : months === "levantine" ? "ar-SY" : "ar-EG";
	const calendar = months === "hijri" ? "islamic-umalqura" : "gregory";
	return `${region}-u-ca-${calendar}-nu-${lang === "ar" && digits === "arabic" ? "arab" : "latn"}`;
}

const UNITS = [
	["day", 86_400],
	["hour", 3600],
	["minute", 60],
] as const;

interface Phrases {
	atLeast(value: string): string;
	upTo(value: string): string;
	since(day: string): string;
	until(day: string): string;
}

interface Formats {
	readonly day: Intl.DateTimeFormat;
	readonly short: Intl.DateTimeFormat;
	readonly month: Intl.DateTimeFormat;
	readonly time: Intl.DateTimeFormat;
	readonly relative: Intl.RelativeTimeFormat;
	readonly plain: Intl.NumberFormat;
	readonly share: Intl.NumberFormat;
	readonly lists: Intl.ListFormat;
}

const known = new Map<string, Formats>();

/** The formats of a locale. Making them costs a browser milliseconds, and every line of a table asks for them: they are made once. */
function formatsOf(locale: string): Formats {
	const before = known.get(locale);
	if (before) return before;
	const utc = { timeZone: "UTC" } as const;
	const made: Formats = {
		day: new Intl.DateTimeFormat(locale, { ...utc, day: "numeric", month: "long", year: "numeric" }),
		short: new Intl.DateTimeFormat(locale, { ...utc, day: "numeric", month: "short" }),
		month: new Intl.DateTimeFormat(locale, { ...utc, month: "long", year: "numeric" }),
		time: new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }),
		relative: new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
		plain: new Intl.NumberFormat(locale),
		share: new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }),
		lists: new Intl.ListFormat(locale, { type: "conjunction" }),
	};
	known.set(locale, made);
	return made;
}

/** A number as these settings have it. */
export function numberText(value: number, settings: Pick<Settings, "lang" | "months" | "digits">): string {
	return formatsOf(localeOf(settings)).plain.format(value);
}

/** The wording of some settings. */
export function wordingOf(settings: Pick<Settings, "lang" | "months" | "digits">, phrases: Phrases): Wording {
	const locale = localeOf(settings);
	const { day: dayFormat, short: shortFormat, month: monthFormat, time: timeFormat, relative, plain, share, lists } = formatsOf(locale);
	const dateOf = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`);
	const safely = (format: Intl.DateTimeFormat, iso: string) => {
		const date = dateOf(iso);
		return Number.isNaN(date.getTime()) ? iso : format.format(date);
	};
	return {
		lang: settings.lang,
		number: (value, options) => (options ? new Intl.NumberFormat(locale, options) : plain).format(value),
		percent: (value) => share.format(value),
		day: (iso) => safely(dayFormat, iso),
		month: (iso) => safely(monthFormat, iso),
		shortDay: (iso) => safely(shortFormat, iso),
		days: (from, to) => {
			if (!from && !to) return null;
			if (from && to) return from === to ? safely(dayFormat, from) : dayFormat.formatRange(dateOf(from), dateOf(to));
			return from ? phrases.since(safely(dayFormat, from)) : phrases.until(safely(dayFormat, to ?? ""));
		},
		time: (iso) => timeFormat.format(new Date(iso)),
		ago: (iso, now = new Date()) => {
			const seconds = (new Date(iso).getTime() - now.getTime()) / 1000;
			const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? ["minute", 60];
			return relative.format(Math.round(seconds / size), unit);
		},
		range: ([min, max]) => {
			if (min === null && max === null) return null;
			if (max === null) return phrases.atLeast(plain.format(min ?? 0));
			if (min === null) return phrases.upTo(plain.format(max));
			return min === max ? plain.format(min) : `${plain.format(min)}–${plain.format(max)}`;
		},
		label: (table, id) => table[id]?.[settings.lang] ?? id,
		list: (parts) => lists.format(parts),
	};
}

/** How this person reads numbers and days. */
export function useWording(): Wording {
	const { lang, months, digits } = useSettings();
	const { t } = useTranslation("shell");
	return useMemo(
		() =>
			wordingOf(
				{ lang, months, digits },
				{
					atLeast: (value) => t("atLeast", { value }),
					upTo: (value) => t("upTo", { value }),
					since: (day) => t("since", { day }),
					until: (day) => t("until", { day }),
				},
			),
		[lang, months, digits, t],
	);
}
