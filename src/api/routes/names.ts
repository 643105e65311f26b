import { z } from "zod";
import { embeddedLanguage } from "../../coding/code-article.js";
import type { Gazetteer } from "../../places/gazetteer.js";
import { json, type Route } from "../route.js";

const namesSchema = z.strictObject({ en: z.string(), ar: z.string() });

/** A name in the English of its country's standard, where the gazetteer has one in Latin letters. */
function latin(names: readonly string[]): string | undefined {
	return names.find((name) => /^[\p{Script=Latin}\p{M}\s.'’ʿʾ()-]+$/u.test(name));
}

function areaNames(gazetteer: Gazetteer): Record<string, z.infer<typeof namesSchema>> {
	const areas: Record<string, z.infer<typeof namesSchema>> = {};
	const regions = new Intl.DisplayNames("en", { type: "region" });
	for (const place of gazetteer.all()) {
		const code = place.kind === "country" ? place.country : place.kind === "adm1" ? place.admin1 : null;
		if (code === null || code in areas) continue;
		const english = place.kind === "country" ? regions.of(code) : latin(place.names);
		areas[code] = { ar: place.name, en: english ?? place.name };
	}
	return areas;
}

export const NAME_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/names",
			scope: "read",
			tag: "actors",
			summary: "What every actor of the registry, every country and every governorate is called in both languages, by id or ISO code.",
			result: z.strictObject({ actors: z.record(z.string(), namesSchema), areas: z.record(z.string(), namesSchema) }).meta({ id: "Names" }),
		},
		async (_, { coder }) => ({
			actors: Object.fromEntries(
				[...embeddedLanguage().family("actor").values()].map(({ id, attributes }) => [
					id,
					{ en: attributes.get("en") ?? id, ar: attributes.get("ar") ?? id },
				]),
			),
			areas: areaNames(coder.gazetteer),
		}),
	),
];
