// What places are called in English, as the program brings it.
import { readFileSync } from "node:fs";
import { placeInEnglish } from "../arabic/places/english.js";
import type { Gazetteer } from "../places/gazetteer.js";
import type { Place } from "../places/place.js";

let names: Readonly<Record<string, string>> | null = null;

/** English names by the gazetteer's ids, read once. Throws where the folder `map-data` is missing from the installation. */
export function englishNames(): Readonly<Record<string, string>> {
	names ??= JSON.parse(readFileSync(new URL("../../map-data/place-names.json", import.meta.url), "utf8")) as Record<string, string>;
	return names;
}

/** A place as an article names it, in English; null where the gazetteer that knows it has only its Arabic name. */
export function inEnglish(name: string, id: string | null): string | null {
	const english = id !== null && Object.hasOwn(englishNames(), id) ? englishNames()[id] : undefined;
	return english === undefined ? null : placeInEnglish(name, english);
}

/** A name in Latin letters as it is compared: al-Bāb, Al Bab and bab are one, Deir-ez-Zor is Deir ez-Zor. */
export function plainName(name: string): string {
	return name
		.normalize("NFD")
		.toLowerCase()
		.replace(/^(?:al|el|ar|as|ash|ad|an|at|az)[ -]/, "")
		.replace(/[^a-z0-9]/g, "");
}

function idsByName(): ReadonlyMap<string, readonly string[]> {
	const byName = new Map<string, string[]>();
	for (const [id, name] of Object.entries(englishNames())) {
		const key = plainName(name);
		const before = byName.get(key);
		if (before) before.push(id);
		else byName.set(key, [id]);
	}
	return byName;
}

let ids: ReadonlyMap<string, readonly string[]> | null = null;

/** The places that are called so in English, with or without the article, in capitals or not. */
export function placesCalled(written: string, gazetteer: Gazetteer): readonly Place[] {
	ids ??= idsByName();
	return (ids.get(plainName(written)) ?? []).flatMap((id) => gazetteer.byId(id) ?? []);
}
