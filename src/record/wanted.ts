// What people write when they look for something, as the store knows it: names for ids, months for days.
import { fold } from "../arabic/letters.js";
import { embeddedLanguage } from "../coding/code-article.js";
import type { Gazetteer } from "../places/gazetteer.js";
import type { Place } from "../places/place.js";
import { outletOf } from "./identify.js";
import { keyOfPlace, placeKeys } from "./place-keys.js";

/** Parts of a list, with commas of either script between. */
export function wantedList(written: string): readonly string[] {
	return written
		.split(/[,،]/u)
		.map((value) => value.trim())
		.filter(Boolean);
}

/** A day as `YYYY-MM-DD`; of a month or year its first or last. Null for what is none. */
export function wantedDay(written: string, end: "first" | "last"): string | null {
	const [, year, month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? [];
	const [y, m] = [Number(year), month === undefined ? (end === "first" ? 1 : 12) : Number(month)];
	const at = new Date(0);
	if (date === undefined && end === "last") at.setUTCFullYear(y, m, 0);
	else at.setUTCFullYear(y, m - 1, date === undefined ? 1 : Number(date));
	const iso = year === undefined || y < 1 ? "" : at.toISOString().slice(0, 10);
	return iso !== "" && iso.startsWith(written) ? iso : null;
}

/** Under which ids a claim names an actor: as written, and the ids of the registry's actors of that name. */
export function wantedActors(written: string): readonly string[] {
	const named = fold(written).toLowerCase();
	const found = [...embeddedLanguage().family("actor").values()]
		.filter(({ attributes }) => ["en", "ar"].some((lang) => fold(attributes.get(lang) ?? "").toLowerCase() === named))
		.flatMap(({ id, attributes }) => [id, attributes.get("ar") ?? id]);
	return [written, ...found];
}

/** An outlet's id, of its address, host or name. */
export function wantedOutlet(written: string): string {
	const address = /^https?:\/\//i.test(written) ? written : /^[^\s/]+\.[a-z]{2,}$/i.test(written) ? `https://${written}` : null;
	return outletOf({ url: address, outlet: written })?.id ?? written;
}

/** The places that a name in ordinary spelling may stand for. */
export function placesNamed(written: string, gazetteer: Gazetteer): readonly Place[] {
	return gazetteer.findLoosely(fold(written).replace(/\s+/g, " ").trim());
}

/** The key that finds a place and all that lies in it, of its name, code or id. Of places of one name the one that holds all others is meant; where none does, `candidates` are all of them, none where there is no such place. */
export function wantedPlace(
	written: string,
	gazetteer: Gazetteer,
): { readonly key: string } | { readonly key: null; readonly candidates: readonly Place[] } {
	const code = written.toUpperCase();
	if (gazetteer.country(code)) return { key: code };
	const place = gazetteer.byId(written);
	if (place) return { key: keyOfPlace(place) };
	if (/^[A-Z]{2}-[A-Z0-9]{1,3}(?:\/.+)?$/.test(code)) {
		const key = `${code.split("/", 1)[0]}${written.includes("/") ? written.slice(written.indexOf("/")) : ""}`;
		for (const each of gazetteer.all()) if (keysOf(each, gazetteer).includes(key)) return { key };
	}
	const named = placesNamed(written, gazetteer);
	const keys = [...new Set(named.map(keyOfPlace))];
	const widest = keys.find((key) => named.every((other) => keyOfPlace(other) === key || keysOf(other, gazetteer).includes(key)));
	return widest === undefined ? { key: null, candidates: named } : { key: widest };
}

function keysOf({ id, name, admin1, country }: Place, gazetteer: Gazetteer): readonly string[] {
	return [...placeKeys([{ name, admin1, gazetteerId: id }], gazetteer), country];
}
