import { placeInEnglish } from "../../arabic/places/english.js";
import { api } from "./api.js";
import type { Lang } from "./settings.js";

/** What places are called in English, by the gazetteer's id. */
export type PlaceNames = Readonly<Record<string, string>>;

const NONE: PlaceNames = {};

/** The English names of places, once they have come: they are many, and only readers of English need them. */
export function usePlaceNames(wanted: boolean): PlaceNames {
	const { data } = api.useQuery("get", "/api/v1/names/places", {}, { staleTime: Number.POSITIVE_INFINITY, enabled: wanted });
	return data?.english ?? NONE;
}

/** Says places in a language: as articles write them in Arabic, and by their English names where they are known. */
export function placeNaming(lang: Lang, places: PlaceNames): (name: string, id: string | null) => string {
	return (name, id) => {
		const english = lang === "en" && id !== null && Object.hasOwn(places, id) ? places[id] : undefined;
		return english === undefined ? name : placeInEnglish(name, english);
	};
}
