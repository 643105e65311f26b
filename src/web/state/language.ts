import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type * as english from "../strings/en/index.js";
import { type Lang, settings } from "./settings.js";
import { numberText } from "./wording.js";

declare module "i18next" {
	interface CustomTypeOptions {
		defaultNS: "shell";
		resources: typeof english;
	}
}

const BUNDLES: Readonly<Record<Lang, () => Promise<Record<string, object>>>> = {
	ar: () => import("../strings/ar/index.js"),
	en: () => import("../strings/en/index.js"),
};

/** Numbers that belong to a string stand in it by these names, so that their digits are the reader's too. */
const NUMBERS = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ninetyFive: 95 } as const;

/** Puts the page into a language: its strings come from the server the first time. */
export async function speak(lang: Lang): Promise<void> {
	// A copy: what a module gives cannot be added to.
	const bundle = { ...(await BUNDLES[lang]()) };
	if (!i18next.isInitialized) {
		await i18next.use(initReactI18next).init({
			lng: lang,
			resources: { [lang]: bundle as Record<string, Record<string, string>> },
			defaultNS: "shell",
			interpolation: { escapeValue: false, defaultVariables: NUMBERS },
			returnNull: false,
		});
		i18next.services.formatter?.add("number", (value: unknown) =>
			typeof value === "number" ? numberText(value, settings()) : String(value),
		);
	} else {
		for (const [name, strings] of Object.entries(bundle)) i18next.addResourceBundle(lang, name, strings, true, true);
		await i18next.changeLanguage(lang);
	}
	document.documentElement.lang = lang;
	document.documentElement.dir = lang === "ar" ? "rtl" : "ltr";
}
