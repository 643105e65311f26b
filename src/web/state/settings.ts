import { useSyncExternalStore } from "react";

/** Languages of the workbench. */
export const LANGS = ["ar", "en"] as const;
export type Lang = (typeof LANGS)[number];
/** Names of months: as in the Levant and Iraq (تشرين الأول), as in Egypt and the Gulf (أكتوبر), or of the Hijri calendar (ربيع الأول). */
export const MONTHS = ["levantine", "gregorian", "hijri"] as const;
export const DIGITS = ["latin", "arabic"] as const;
export const SCHEMES = ["auto", "light", "dark"] as const;

/** How a person wants the workbench; it stays in the browser. */
export interface Settings {
	readonly lang: Lang;
	readonly months: (typeof MONTHS)[number];
	readonly digits: (typeof DIGITS)[number];
	readonly scheme: (typeof SCHEMES)[number];
	/** Whether graphic wording is shown grey until it is asked for. */
	readonly greyed: boolean;
	/** Whether charts of time run from right to left. */
	readonly timeTurned: boolean;
}

const KEY = "rasd.settings";

function preferredLang(): Lang {
	return navigator.languages.some((lang) => lang.startsWith("ar")) || !navigator.languages.some((lang) => lang.startsWith("en"))
		? "ar"
		: "en";
}

/** The settings of somebody who has chosen nothing: the language is the browser's. */
export function plainSettings(): Settings {
	return { lang: preferredLang(), months: "levantine", digits: "latin", scheme: "auto", greyed: false, timeTurned: false };
}

function stored(): Settings {
	const plain = plainSettings();
	try {
		const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Record<keyof Settings, unknown>>;
		const among = <T extends string>(values: readonly T[], value: unknown, otherwise: T): T =>
			values.includes(value as T) ? (value as T) : otherwise;
		return {
			lang: among(LANGS, kept.lang, plain.lang),
			months: among(MONTHS, kept.months, plain.months),
			digits: among(DIGITS, kept.digits, plain.digits),
			scheme: among(SCHEMES, kept.scheme, plain.scheme),
			greyed: kept.greyed === true,
			timeTurned: kept.timeTurned === true,
		};
	} catch {
		// What is kept there is no settings of ours, or the browser keeps nothing: the plain ones hold.
		return plain;
	}
}

let current = stored();
const listeners = new Set<() => void>();

/** The settings as they are now, for what is no component. */
export function settings(): Settings {
	return current;
}

/** Changes some settings, here and in the browser's other windows. */
export function changeSettings(changes: Partial<Settings>): void {
	current = { ...current, ...changes };
	try {
		localStorage.setItem(KEY, JSON.stringify(current));
	} catch {
		// A browser that keeps nothing has them until the page is left.
	}
	for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
	const elsewhere = (event: StorageEvent) => {
		if (event.key !== KEY) return;
		current = stored();
		listener();
	};
	listeners.add(listener);
	addEventListener("storage", elsewhere);
	return () => {
		listeners.delete(listener);
		removeEventListener("storage", elsewhere);
	};
}

/** The settings; a component that uses them is drawn anew when they change. */
export function useSettings(): Settings {
	return useSyncExternalStore(subscribe, settings);
}
