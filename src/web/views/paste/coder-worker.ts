// The coder in a worker of the page: nothing is sent anywhere.
import { codeArticle, embeddedGazetteer, embeddedLanguage } from "../../../coding/code-article.js";
import type { Claim } from "../../../schemes/record.js";
import type { CodedNames, CodeRequest, CoderReply } from "./coder-messages.js";

const reply = (message: CoderReply) => postMessage(message);

let areas: Map<string, { readonly en: string; readonly ar: string }> | undefined;

/** What governorates and countries are called, of the gazetteer that ships with the coder: it has no English names of governorates. */
function areaNames(): Map<string, { readonly en: string; readonly ar: string }> {
	if (areas) return areas;
	areas = new Map();
	const regions = new Intl.DisplayNames("en", { type: "region" });
	for (const place of embeddedGazetteer().all()) {
		const code = place.kind === "country" ? place.country : place.kind === "adm1" ? place.admin1 : null;
		if (code === null || areas.has(code)) continue;
		areas.set(code, { ar: place.name, en: (place.kind === "country" ? regions.of(code) : undefined) ?? place.name });
	}
	return areas;
}

function namesIn(claims: readonly Claim[]): CodedNames {
	const actors: Record<string, { en: string; ar: string }> = {};
	const found: Record<string, { readonly en: string; readonly ar: string }> = {};
	const registry = embeddedLanguage().family("actor");
	for (const { initiators, supporters, targets, attribution, places } of claims) {
		for (const id of [...initiators, ...supporters, ...targets, ...attribution.flatMap(({ id }) => id ?? [])]) {
			const entry = registry.get(id);
			if (entry) actors[id] = { en: entry.attributes.get("en") ?? id, ar: entry.attributes.get("ar") ?? id };
		}
		for (const { admin1 } of places) {
			const area = admin1 === null ? undefined : areaNames().get(admin1);
			if (admin1 !== null && area) found[admin1] = area;
		}
	}
	return { actors, areas: found };
}

addEventListener("message", ({ data: { id, given } }: MessageEvent<CodeRequest>) => {
	try {
		const coded = codeArticle({ id: "pasted", ...given, title: given.title.toWellFormed(), text: given.text.toWellFormed() });
		reply({ kind: "coded", id, coded, names: namesIn(coded.claims) });
	} catch (error) {
		// The coder promises never to throw on a text; should it, the page says so.
		reply({ kind: "failed", id, message: error instanceof Error ? error.message : String(error) });
	}
});

// The lexicons are read before the first text is there.
embeddedLanguage();
embeddedGazetteer();
codeArticle({ id: "first", title: "", text: "", published: null });
reply({ kind: "ready" });
