import { useMemo } from "react";
import { api } from "../state/api.js";
import { placeNaming, usePlaceNames } from "../state/place-names.js";
import { type Lang, useSettings } from "../state/settings.js";
import { wordingOf } from "../state/wording.js";
import { type SummaryFields, type SummaryWords, summaryOf } from "./summary.js";

/** What a line of summary needs of an incident as lists have it. */
export interface Summarised {
	readonly summary: Omit<SummaryFields, "admin1" | "tolls"> & {
		readonly tolls: readonly { readonly key: string; readonly range: unknown }[];
	};
	readonly admin1: string | null;
}

const UNLISTED = "other:";
const AS_IT_IS = (value: string) => value;

/** The line of summary of an incident, in the reader's language; where `both` are wanted, in the other too. With the reader's months and digits. */
export function useSummary({ both = false } = {}): (incident: Summarised, lang?: Lang) => string {
	const { lang: own, months, digits } = useSettings();
	const { data } = api.useQuery("get", "/api/v1/names", {}, { staleTime: Number.POSITIVE_INFINITY });
	const places = usePlaceNames(both || own === "en");
	return useMemo(() => {
		const wordsOf = (lang: Lang): SummaryWords => {
			// The line has its own words for open ends.
			const wording = wordingOf({ lang, months, digits }, { atLeast: AS_IT_IS, upTo: AS_IT_IS, since: AS_IT_IS, until: AS_IT_IS });
			return {
				lang,
				number: (value) => wording.number(value),
				day: wording.day,
				days: (from, to) => wording.days(from, to) ?? "",
				actor: (id) => (id.startsWith(UNLISTED) ? id.slice(UNLISTED.length) : (data?.actors[id]?.[lang] ?? id)),
				area: (code) => data?.areas[code]?.[lang] ?? code,
				place: placeNaming(lang, places),
			};
		};
		const words = { ar: wordsOf("ar"), en: wordsOf("en") } as const;
		return ({ summary, admin1 }, lang = own) => summaryOf({ ...summary, admin1 } as SummaryFields, words[lang]);
	}, [own, months, digits, data, places]);
}
