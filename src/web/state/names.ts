import type { Shape } from "../../api/client.js";
import { api } from "./api.js";
import { type PlaceNames, placeNaming, usePlaceNames } from "./place-names.js";
import { type Lang, useSettings } from "./settings.js";

/** What actors and areas are called in the reader's language. */
export interface Names {
	/** An actor by its id; the article's own word for one that no registry has. */
	actor(id: string): string;
	/** A governorate or country by its ISO code, in the reader's language; the code itself where it is not known. */
	area(code: string): string;
	/** A place as an article names it, by the gazetteer's id, in the reader's language; as written where no English name is known. */
	place(name: string, id: string | null): string;
	/** Every actor of the registry with its name, by name. */
	readonly actors: readonly { readonly id: string; readonly name: string }[];
	/** Every country and governorate with its name, by name. */
	readonly areas: readonly { readonly code: string; readonly name: string }[];
}

const UNLISTED = "other:";

/** What the server says that actors and areas are called. */
type Given = Shape<"Names">;

const NONE: Given = { actors: {}, areas: {} };
const made = new WeakMap<Given, WeakMap<PlaceNames, Map<Lang, Names>>>();

/** The names of a language, put in order once: every line of a table asks for them. */
function namesOf(given: Given, places: PlaceNames, lang: Lang): Names {
	const ofGiven = made.get(given) ?? new WeakMap<PlaceNames, Map<Lang, Names>>();
	const ofPlaces = ofGiven.get(places) ?? new Map<Lang, Names>();
	const before = ofPlaces.get(lang);
	if (before) return before;
	const compare = new Intl.Collator(lang).compare;
	const byName = (a: { readonly name: string }, b: { readonly name: string }) => compare(a.name, b.name);
	const names: Names = {
		actor: (id) => (id.startsWith(UNLISTED) ? id.slice(UNLISTED.length) : (given.actors[id]?.[lang] ?? id)),
		area: (code) => given.areas[code]?.[lang] ?? code,
		place: placeNaming(lang, places),
		actors: Object.entries(given.actors)
			.map(([id, each]) => ({ id, name: each[lang] }))
			.sort(byName),
		areas: Object.entries(given.areas)
			.map(([code, each]) => ({ code, name: each[lang] }))
			.sort(byName),
	};
	made.set(given, ofGiven.set(places, ofPlaces.set(lang, names)));
	return names;
}

/** Names in the reader's language; ids stand for them until they have come. */
export function useNames(): Names {
	const { lang } = useSettings();
	const { data } = api.useQuery("get", "/api/v1/names", {}, { staleTime: Number.POSITIVE_INFINITY });
	return namesOf(data ?? NONE, usePlaceNames(lang === "en"), lang);
}
