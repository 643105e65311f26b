import type { Shape } from "../../api/client.js";
import { api } from "./api.js";
import { type Lang, useSettings } from "./settings.js";

/** What actors and areas are called in the reader's language. */
export interface Names {
	/** An actor by its id; the article's own word for one that no registry has. */
	actor(id: string): string;
	/** A governorate or country by its ISO code, in the reader's language; the code itself where it is not known. */
	area(code: string): string;
	/** Every actor of the registry with its name, by name. */
	readonly actors: readonly { readonly id: string; readonly name: string }[];
	/** Every country and governorate with its name, by name. */
	readonly areas: readonly { readonly code: string; readonly name: string }[];
}

const UNLISTED = "other:";

/** What the server says that actors and areas are called. */
type Given = Shape<"Names">;

const NONE: Given = { actors: {}, areas: {} };
const made = new WeakMap<Given, Map<Lang, Names>>();

/** The names of a language, put in order once: every line of a table asks for them. */
function namesOf(given: Given, lang: Lang): Names {
	const before = made.get(given)?.get(lang);
	if (before) return before;
	const compare = new Intl.Collator(lang).compare;
	const byName = (a: { readonly name: string }, b: { readonly name: string }) => compare(a.name, b.name);
	const names: Names = {
		actor: (id) => (id.startsWith(UNLISTED) ? id.slice(UNLISTED.length) : (given.actors[id]?.[lang] ?? id)),
		area: (code) => given.areas[code]?.[lang] ?? code,
		actors: Object.entries(given.actors)
			.map(([id, each]) => ({ id, name: each[lang] }))
			.sort(byName),
		areas: Object.entries(given.areas)
			.map(([code, each]) => ({ code, name: each[lang] }))
			.sort(byName),
	};
	made.set(given, (made.get(given) ?? new Map<Lang, Names>()).set(lang, names));
	return names;
}

/** Names in the reader's language; ids stand for them until they have come. */
export function useNames(): Names {
	const { lang } = useSettings();
	const { data } = api.useQuery("get", "/api/v1/names", {}, { staleTime: Number.POSITIVE_INFINITY });
	return namesOf(data ?? NONE, lang);
}
