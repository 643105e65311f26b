import { z } from "zod";
import type { Gazetteer } from "../../places/gazetteer.js";
import { eachCountryOnce, PLACE_KINDS, type Place, precisionOf } from "../../places/place.js";
import { inEnglish } from "../../record/english-names.js";
import { keyOfPlace, placeKeys } from "../../record/place-keys.js";
import { placesNamed } from "../../record/wanted.js";
import { PRECISIONS } from "../../schemes/record.js";
import { countIncidents } from "../../store/incident-search.js";
import { countClaims } from "../../store/search.js";
import { districtInArabic } from "../district-names.js";
import { Problem } from "../problem.js";
import { idSchema, listSchema, wholeNumber } from "../query.js";
import { json, type Route } from "../route.js";

export const placeItem = z
	.strictObject({
		id: z.string(),
		name: z.string(),
		/** Its name in English; null where the program has none. */
		nameEn: z.string().nullable(),
		names: z.array(z.string()),
		kind: z.enum(PLACE_KINDS),
		country: z.string(),
		admin1: z.string().nullable(),
		/** The district, as the gazetteer names it: mostly in English. */
		district: z.string().nullable(),
		/** Null also where its Arabic name is not known. */
		districtAr: z.string().nullable(),
		lat: z.number(),
		lon: z.number(),
		/** How exactly its point stands for it. */
		precision: z.enum(PRECISIONS),
		population: z.int(),
		/** What finds it and all that lies in it: the value for `place` of other routes. */
		key: z.string(),
	})
	.meta({ id: "PlaceItem" });
const whole = placeItem
	.extend({
		/** Keys of what it lies in, the narrowest first. */
		within: z.array(z.string()),
		/** Claims and incidents in it. */
		claims: z.int().nullable().meta({ description: "Null with the scope `read` for a place narrower than a district." }),
		incidents: z.int().nullable(),
	})
	.meta({ id: "PlaceWhole" });

/** A place of the gazetteer as it is shown. */
export function toPlaceItem(place: Place, gazetteer: Gazetteer): z.infer<typeof placeItem> {
	const { id, name, names, kind, country, admin1, adm2, lat, lon, population } = place;
	return {
		id,
		name,
		nameEn: inEnglish(name, id),
		names: [...names],
		kind,
		country,
		admin1,
		district: adm2,
		districtAr: districtInArabic(place, gazetteer),
		lat,
		lon,
		precision: precisionOf(place),
		population,
		key: keyOfPlace(place),
	};
}

/** Places as wide as a district or wider. */
const WIDE: ReadonlySet<string> = new Set(["country", "region", "adm1", "adm2"]);

export const PLACE_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/places",
			scope: "read",
			tag: "places",
			summary: "The places that a name in Arabic may stand for, the most populous first.",
			query: z.strictObject({ name: z.string().trim().min(1).max(200), limit: wholeNumber(1, 500).optional() }),
			result: listSchema(placeItem),
			sparse: placeItem,
		},
		async ({ query: { name, limit } }, { coder }) => {
			const found = [...placesNamed(name, coder.gazetteer)].sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
			return {
				items: eachCountryOnce(found)
					.slice(0, limit ?? 100)
					.map((place) => toPlaceItem(place, coder.gazetteer)),
				next: null,
			};
		},
	),
	json(
		{
			method: "GET",
			path: "/places/{id}",
			scope: "read",
			tag: "places",
			summary: "One place by the gazetteer's id or a country's code, with what lies in it counted.",
			params: z.strictObject({ id: idSchema }),
			result: whole,
			sparse: whole,
		},
		async ({ params: { id } }, { record: { database }, coder, publisher }) => {
			const place = coder.gazetteer.byId(id) ?? coder.gazetteer.country(id.toUpperCase());
			if (!place) throw new Problem("not-found", [`/places/${id}`]);
			const item = toPlaceItem(place, coder.gazetteer);
			const keys = placeKeys([{ name: place.name, admin1: place.admin1, gazetteerId: place.id }], coder.gazetteer);
			const places = [item.key];
			const counted = publisher.exact || WIDE.has(place.kind);
			return {
				...item,
				within: keys.filter((key) => key !== item.key && key !== place.id),
				claims: counted ? await countClaims(database.db, { places }) : null,
				incidents: counted ? await countIncidents(database.db, { places }) : null,
			};
		},
	),
];
