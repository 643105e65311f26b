import { z } from "zod";
import { embeddedLanguage } from "../../coding/code-article.js";
import { englishNames } from "../../record/english-names.js";
import { areaNames } from "../area-names.js";
import { json, type Route } from "../route.js";

const namesSchema = z.strictObject({ en: z.string(), ar: z.string() });

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
	json(
		{
			method: "GET",
			path: "/names/places",
			scope: "read",
			tag: "places",
			summary: "What the places of the embedded gazetteer are called in English, by id.",
			result: z.strictObject({ english: z.record(z.string(), z.string()) }).meta({ id: "PlaceNames" }),
		},
		async () => ({ english: englishNames() }),
	),
];
