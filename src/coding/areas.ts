import type { Unit } from "../arabic/language.js";
import { isOccupier } from "../arabic/particles.js";
import type { PlaceHints } from "../places/resolve.js";
import type { Countries } from "./identify.js";
import type { Mention, Parsed } from "./mentions.js";

/** How much the name of a body says of the country that it fights in, beside the name of a place there. */
const OF_BODY = 0.25;

/** The countries and governorates that an article speaks of, by the places and armed bodies that it names, and whom it calls occupiers. */
export class Areas {
	private readonly countries = new Map<string, number>();
	private readonly governorates = new Map<string, number>();
	private readonly theatres = new Map<string, number>();
	private readonly occupiers = new Set<string>();

	constructor(private readonly known: Countries) {}

	/** Counts the countries and governorates that a sentence's place names can only mean. */
	named({ places }: Parsed): void {
		for (const { candidates } of places) {
			const [first] = candidates;
			if (!first) continue;
			const code = first.admin1;
			let country = true;
			let governorate = code !== null;
			for (const place of candidates) {
				country &&= place.country === first.country;
				governorate &&= place.admin1 === code;
			}
			if (country) add(this.countries, first.country);
			if (code !== null && governorate) add(this.governorates, code);
		}
	}

	/** Counts the countries that an armed body fights in, the likeliest first, where its lexicon entry lists them. */
	fighting({ unit: { entry, sense, form } }: Mention): void {
		if (sense.or.length > 0) return;
		if (isOccupier(form.text)) this.occupiers.add(entry.id);
		for (const [k, area] of this.known.theatres(entry.id).entries()) add(this.theatres, area, OF_BODY / (k + 1));
	}

	/** What the article's names say of where a name of several places is. */
	hints(): PlaceHints {
		const countries = new Map(this.countries);
		for (const [country, weight] of this.theatres) add(countries, country, weight);
		return { countries, governorates: this.governorates };
	}

	/** Those whom a name of several bodies can mean in the article: occupiers are who is named so anywhere, else the first (قوات الاحتلال). */
	meant({ entry, sense, form }: Unit): readonly string[] {
		const all = [entry.id, ...sense.or];
		if (!isOccupier(form.text)) return all;
		const named = all.filter((id) => this.occupiers.has(id));
		return named.length > 0 ? named : [entry.id];
	}

	/** The country whose places are named most, the first of equals; null where none is named. */
	country(): string | null {
		let best: string | null = null;
		let n = 0;
		for (const [country, count] of this.countries)
			if (count > n) {
				best = country;
				n = count;
			}
		return best;
	}
}

function add(counts: Map<string, number>, key: string, weight = 1): void {
	counts.set(key, (counts.get(key) ?? 0) + weight);
}
