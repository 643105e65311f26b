import type { Language } from "../../arabic/language.js";

/** The body whose own site or name an article's outlet is: a rescue service, a monitor. Null where the outlet is a newsroom. */
export function publisherOf(outlet: string | null, language: Language): string | null {
	const name = outlet?.trim().toLowerCase() ?? "";
	if (name === "") return null;
	for (const entry of language.family("actor").values())
		for (const site of entry.attributes.get("site")?.split(" ") ?? []) if (name === site || name.endsWith(`.${site}`)) return entry.id;
	return null;
}
