import type { Place } from "./place.js";

/** What people settled that a name means: everywhere, or where the place would lie in one country or governorate. */
export interface Meaning {
	/** The name in matching form. */
	readonly key: string;
	/** ISO 3166-1 code of a country or ISO 3166-2 code of a governorate; null everywhere. */
	readonly within: string | null;
	/** Null where none of the gazetteer's places is meant. */
	readonly place: Place | null;
}

/** Whether a place lies in a country or governorate, by its code; in null lies everything. */
export function liesWithin({ country, admin1 }: Pick<Place, "country" | "admin1">, code: string | null): boolean {
	return code === null || country === code || admin1 === code;
}

/** Names whose meaning was settled. What is settled for a governorate goes before what is for its country, and this before what is everywhere. */
export class Meanings {
	private readonly byKey = new Map<string, Meaning[]>();

	constructor(meanings: readonly Meaning[]) {
		const width = ({ within }: Meaning) => within?.length ?? 0;
		for (const meaning of [...meanings].sort((a, b) => width(a) - width(b)))
			this.byKey.set(meaning.key, [...(this.byKey.get(meaning.key) ?? []), meaning]);
	}

	/**
	 * The places that a name may still stand for. A settled place is left without rivals where it was settled, save the governorate or country that it lies
	 * in, which may have its name. The same list where nothing was settled.
	 */
	of(key: string, candidates: readonly Place[]): readonly Place[] {
		let left = candidates;
		for (const { within, place } of this.byKey.get(key) ?? []) {
			left = left.filter((other) => other.id === place?.id || !liesWithin(other, within) || (place !== null && holds(other, place)));
			if (place !== null && !left.some(({ id }) => id === place.id)) left = [...left, place];
		}
		return left;
	}

	/** Whether a place is what a name was settled to mean. */
	has(key: string, place: Place): boolean {
		return (this.byKey.get(key) ?? []).some((meaning) => meaning.place?.id === place.id);
	}
}

/** Whether one is the governorate or country that another place lies in. */
export function holds(area: Place, place: Place): boolean {
	if (area.id === place.id) return false;
	if (area.kind === "country") return area.country === place.country && place.kind !== "country";
	return area.kind === "adm1" && area.admin1 !== null && area.admin1 === place.admin1 && place.kind !== "adm1";
}
