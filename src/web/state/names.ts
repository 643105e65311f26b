import { useMemo } from "react";
import { api } from "./api.js";
import { useSettings } from "./settings.js";

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

/** Names in the reader's language; ids stand for them until they have come. */
export function useNames(): Names {
	const { lang } = useSettings();
	const { data } = api.useQuery("get", "/api/v1/names", {}, { staleTime: Number.POSITIVE_INFINITY });
	return useMemo(() => {
		const compare = new Intl.Collator(lang).compare;
		return {
			actor: (id) => (id.startsWith(UNLISTED) ? id.slice(UNLISTED.length) : (data?.actors[id]?.[lang] ?? id)),
			area: (code) => data?.areas[code]?.[lang] ?? code,
			actors: Object.entries(data?.actors ?? {})
				.map(([id, names]) => ({ id, name: names[lang] }))
				.sort((a, b) => compare(a.name, b.name)),
			areas: Object.entries(data?.areas ?? {})
				.map(([code, names]) => ({ code, name: names[lang] }))
				.sort((a, b) => compare(a.name, b.name)),
		};
	}, [data, lang]);
}
