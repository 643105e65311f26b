// What people write when they look for something, as the store knows it: names for ids, months for days.
import { fold } from "../arabic/letters.js";
import { embeddedLanguage } from "../coding/code-article.js";
import type { Gazetteer } from "../places/gazetteer.js";
import type { Place } from "../places/place.js";
import type { ClaimStatus } from "../store/schema.js";
import type { ClaimFilter } from "../store/search.js";
import { placesCalled } from "./english-names.js";
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

/** A filter as people write it, its lists parted. */
export interface WantedFilter {
	readonly text?: string | undefined;
	readonly kind?: readonly string[] | undefined;
	readonly type?: readonly string[] | undefined;
	readonly actor?: readonly string[] | undefined;
	readonly place?: readonly string[] | undefined;
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	readonly publishedFrom?: string | undefined;
	readonly publishedTo?: string | undefined;
	readonly outlet?: readonly string[] | undefined;
	readonly modality?: readonly string[] | undefined;
	readonly killed?: number | undefined;
	readonly injured?: number | undefined;
	readonly status?: readonly ClaimStatus[] | undefined;
}

/** What a filter as people write it asks the store for; `placeKey` gives the key of a place's name, or throws in the words of whoever asks. */
export function wantedFilter(given: WantedFilter, placeKey: (name: string) => string): ClaimFilter {
	const { text, kind, type, actor, place, from, to, publishedFrom, publishedTo, outlet, modality, killed, injured, status } = given;
	return {
		...(text !== undefined && { text }),
		...(kind && { kinds: kind }),
		...(type && { types: type }),
		...(actor && { actors: [...new Set(actor.flatMap(wantedActors))] }),
		...(place && { places: [...new Set(place.map(placeKey))] }),
		...(from !== undefined && { from }),
		...(to !== undefined && { to }),
		...(publishedFrom !== undefined && { publishedFrom }),
		...(publishedTo !== undefined && { publishedTo }),
		...(outlet && { outlets: outlet.map(wantedOutlet) }),
		...(modality && { modalities: modality }),
		...(killed !== undefined && { killed }),
		...(injured !== undefined && { injured }),
		...(status && { statuses: status }),
	};
}

/** The places that a name in ordinary spelling, Arabic or English, may stand for. */
export function placesNamed(written: string, gazetteer: Gazetteer): readonly Place[] {
	if (!/\p{Script=Arabic}/u.test(written)) return placesCalled(written, gazetteer);
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
