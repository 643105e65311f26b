import type { Language } from "../../arabic/language.js";

/** The body whose own site or name an article's outlet is: a rescue service, a monitor. Null where the outlet is a newsroom. */
export function publisherOf(outlet: string | null, language: Language): string | null {
	const name = outlet?.trim().toLowerCase() ?? "";
	if (name === "") return null;
	const sites = sitesOf(language);
	for (let at = 0; at >= 0; at = name.indexOf(".", at) + 1 || -1) {
		const body = sites.get(name.slice(at));
		if (body !== undefined) return body;
	}
	return null;
}

const known = new WeakMap<Language, ReadonlyMap<string, string>>();

/** The bodies that have sites of their own, by site. */
function sitesOf(language: Language): ReadonlyMap<string, string> {
	let sites = known.get(language);
	if (!sites) {
		const found = new Map<string, string>();
		for (const entry of language.family("actor").values())
			for (const site of entry.attributes.get("site")?.split(" ") ?? []) if (!found.has(site)) found.set(site, entry.id);
		sites = found;
		known.set(language, sites);
	}
	return sites;
}
