// What districts are called in Arabic: tables of places name them in English, so that they have one name in all of them.
import type { Gazetteer } from "../places/gazetteer.js";
import type { Place } from "../places/place.js";
import { plainName } from "../record/english-names.js";
import { areaNames } from "./area-names.js";
import { readGround } from "./ground.js";

const ARABIC = /\p{Script=Arabic}/u;
/** What was gathered of a gazetteer: reading it looks at every place. */
const gathered = new WeakMap<Gazetteer, ReadonlyMap<string, string>>();

const keyOf = (governorate: string, district: string) => `${governorate}/${plainName(district)}`;

/** Arabic by governorate and English name: what the gazetteer calls the district itself, else the governorate or city that it is named after. */
function gather(gazetteer: Gazetteer): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	const put = (governorate: string, en: string | null, ar: string | null) => {
		if (!en || !ar || plainName(en) === "" || !ARABIC.test(ar)) return;
		const key = keyOf(governorate, en);
		if (!names.has(key)) names.set(key, ar);
	};
	for (const { kind, admin1, adm2, name } of gazetteer.all())
		if (kind === "adm2" && admin1 !== null && adm2 !== null) put(admin1, adm2, name);
	for (const [code, { en, ar }] of Object.entries(areaNames(gazetteer))) put(code, en, ar);
	for (const { properties } of readGround().cities.features)
		if (properties?.admin1) put(properties.admin1, properties.en, gazetteer.byId(properties.id)?.name ?? properties.ar);
	return names;
}

/** The Arabic name of the district that a place lies in; null where none is known. */
export function districtInArabic({ admin1, adm2 }: Place, gazetteer: Gazetteer): string | null {
	if (adm2 === null) return null;
	if (ARABIC.test(adm2)) return adm2;
	let names = gathered.get(gazetteer);
	if (!names) {
		names = gather(gazetteer);
		gathered.set(gazetteer, names);
	}
	return (admin1 !== null && names.get(keyOf(admin1, adm2))) || null;
}
