// Do no harm: what leaves the record goes through here. Places whose exact whereabouts endanger those in them (hospitals, schools, camps,
// shelters) are told by their district only, and so is whatever would name them.
import { fold } from "../arabic/letters.js";
import { sensitivePlaceIn } from "../arabic/sensitive-places.js";
import type { IncidentView, LinkPlace, Told } from "../linking/index.js";
import { nameKey } from "../linking/words.js";
import type { Gazetteer } from "../places/gazetteer.js";
import type { Place } from "../places/place.js";
import type { Attribution, Claim, PlaceValue } from "../schemes/record.js";
import type { FoundIncident } from "../store/incident-search.js";
import type { OutgoingClaim, Surroundings } from "../store/outgoing.js";
import type { FoundClaim } from "../store/search.js";
import { keyOfPlace } from "./place-keys.js";

declare const made: unique symbol;

/** Something that may leave the record. Only a `Publisher` makes one, and writers of exports take nothing else. */
export interface Published<T> {
	readonly value: T;
	/** Whether its places are told by their district, because one of them is sensitive. */
	readonly blurred: boolean;
	readonly [made]: true;
}

/** Objects that tell of a sensitive place. */
const SENSITIVE_OBJECTS: ReadonlySet<string> = new Set(["hospital", "school", "camp"]);
/** Places as wide as a district or wider, which endanger nobody. */
const WIDE: ReadonlySet<string> = new Set(["country", "region", "adm1", "adm2"]);
const REGISTERED = /^[a-z0-9_]+$/;
/** A name of fewer letters stands in too many others. */
const SHORTEST_NAME = 3;

/** A place as it is shown. */
type Shown = Pick<PlaceValue, "name" | "admin1" | "lat" | "lon" | "precision" | "gazetteerId">;

/** Makes what leaves the record; with `exact` as it is, for those who work inside. */
export class Publisher {
	/** Districts and governorates by their keys. */
	private readonly areas = new Map<string, Place>();

	constructor(
		private readonly gazetteer: Gazetteer,
		readonly exact: boolean,
	) {
		for (const place of gazetteer.all()) {
			const key = keyOfPlace(place);
			if ((place.kind === "adm1" || place.kind === "adm2") && !this.areas.has(key)) this.areas.set(key, place);
		}
	}

	/**
	 * A claim as it may be shown. One that tells of a sensitive place, or is of an incident that does, has its places told by district and loses its quotes and
	 * its article's title and address; parties named after the place are told by its kind. Any other loses only the texts that name such a place. The reasons (`why`),
	 * which quote the article, go in either case.
	 */
	claim({ around, ...found }: OutgoingClaim): Published<FoundClaim> {
		if (this.exact) return publish(found, false);
		const { claim } = found;
		const sensitive = this.isSensitiveClaim(claim) || (around !== null && this.isSensitiveIncident(around));
		if (!sensitive) {
			const title = sensitivePlaceIn(found.title) === null ? found.title : "";
			const url = found.url === null || sensitivePlaceIn(decoded(found.url)) === null ? found.url : null;
			const quotes = claim.quotes.filter(({ quote }) => sensitivePlaceIn(quote) === null);
			const shown = { ...claim, quotes, attribution: attributionsBy(claim.attribution, (name) => sensitivePlaceIn(name) ?? name), why: [] };
			return publish({ ...found, title, url, claim: shown }, false);
		}
		const hidden = this.hiddenNames([...claim.places, ...(around?.view.places ?? []).map(({ value }) => ofLink(value))]);
		const name = (written: string) => nameShown(written, hidden);
		const parties = (names: readonly string[]) => [...new Set(names.flatMap((each) => name(each) ?? []))];
		const shown: Claim = {
			...claim,
			...(claim.kind === "figure" && { unit: name(claim.unit) ?? "" }),
			quotes: [],
			initiators: parties(claim.initiators),
			supporters: parties(claim.supporters),
			targets: parties(claim.targets),
			places: this.blurredPlaces(claim.places),
			attribution: attributionsBy(claim.attribution, name),
			why: [],
		};
		return publish({ ...found, title: "", url: null, claim: shown }, true);
	}

	/** An incident as it may be shown: as `claim`. */
	incident(found: FoundIncident): Published<FoundIncident> {
		if (this.exact) return publish(found, false);
		const { view } = found;
		if (!this.isSensitiveIncident(found))
			return publish({ ...found, view: renamed(view, (name) => sensitivePlaceIn(name) ?? name) }, false);
		const hidden = this.hiddenNames(view.places.map(({ value }) => ofLink(value)));
		const places = this.blurredTold(view.places);
		const shown = renamed({ ...view, places }, (name) => nameShown(name, hidden));
		const best = places.find(({ value }) => value.precision !== "country" && value.precision !== "adm1") ?? places[0];
		const { admin1 = null, lat = null, lon = null, precision = null } = places[0]?.value ?? {};
		const summary = { ...shown.summary, place: best?.value.name ?? null };
		return publish({ ...found, admin1, lat, lon, precision, view: { ...shown, summary } }, true);
	}

	private isSensitiveClaim(claim: Claim): boolean {
		return (
			(claim.kind !== "statement" && claim.objects.some((object) => SENSITIVE_OBJECTS.has(object))) ||
			(claim.kind === "figure" && sensitivePlaceIn(claim.unit) !== null) ||
			claim.places.some((place) => this.isSensitivePlace(place)) ||
			[...claim.initiators, ...claim.supporters, ...claim.targets].some(isSensitiveName)
		);
	}

	private isSensitiveIncident({ objects, view }: Surroundings): boolean {
		return (
			objects.some((object) => SENSITIVE_OBJECTS.has(object)) ||
			view.places.some(({ value }) => this.isSensitivePlace(ofLink(value))) ||
			[...view.initiators, ...view.targets].some(({ value }) => isSensitiveName(value))
		);
	}

	private isSensitivePlace({ name, gazetteerId }: Shown): boolean {
		const place = this.known(gazetteerId);
		if (place?.kind === "camp" || sensitivePlaceIn(name) !== null) return true;
		return place !== undefined && sensitivePlaceIn(place.name) !== null;
	}

	private known(id: string | undefined): Place | undefined {
		return id === undefined ? undefined : this.gazetteer.byId(id);
	}

	private isWide(place: Shown): boolean {
		return WIDE.has(this.known(place.gazetteerId)?.kind ?? "") && !this.isSensitivePlace(place);
	}

	private hiddenNames(places: readonly Shown[]): readonly string[] {
		return places
			.filter((place) => !this.isWide(place))
			.flatMap((place) => [place.name, ...(this.known(place.gazetteerId)?.names ?? [])])
			.map(fold)
			.filter((name) => name.length >= SHORTEST_NAME);
	}

	private blurredPlaces(places: readonly PlaceValue[]): PlaceValue[] {
		const shown = new Map<string, Shown>();
		for (const place of places) {
			const blurred = this.blurred(place);
			if (blurred) shown.set(`${blurred.name}|${blurred.admin1}`, blurred);
		}
		return [...shown.values()];
	}

	private blurredTold(places: readonly Told<LinkPlace>[]): Told<LinkPlace>[] {
		const values = places.flatMap(({ value, claims, sources }) => {
			const blurred = this.blurred(ofLink(value));
			return blurred ? [{ value: toLink(blurred), claims, sources }] : [];
		});
		return merged<LinkPlace, Told<LinkPlace>>(values, ({ name, admin1 }) => `${name}|${admin1}`);
	}

	/**
	 * The district of a place; its governorate or country where the gazetteer has no such district; null where nothing is known. The name of a district alone will
	 * not do: tables write smaller areas there too, down to a single town's.
	 */
	private blurred(place: Shown): Shown | null {
		if (this.isWide(place)) return place;
		const known = this.known(place.gazetteerId);
		const governorate = known?.admin1 ?? place.admin1;
		const areas = [
			["adm2", governorate !== null && known?.adm2 !== undefined ? this.areas.get(`${governorate}/${known.adm2}`) : undefined],
			["adm1", governorate === null ? undefined : this.areas.get(governorate)],
			["country", this.gazetteer.country(known?.country ?? governorate?.slice(0, 2) ?? "")],
		] as const;
		for (const [precision, area] of areas)
			if (area) return { name: area.name, admin1: governorate, lat: area.lat, lon: area.lon, precision, gazetteerId: area.id };
		return null;
	}
}

function publish<T>(value: T, blurred: boolean): Published<T> {
	return { value, blurred } as Published<T>;
}

function isSensitiveName(name: string): boolean {
	return !REGISTERED.test(name) && sensitivePlaceIn(name) !== null;
}

/** The name of a party or speaker: by the kind of place it is named after; null where it names the place itself. */
function nameShown(name: string, hidden: readonly string[]): string | null {
	if (REGISTERED.test(name)) return name;
	const kind = sensitivePlaceIn(name);
	if (kind !== null) return kind;
	const folded = fold(name);
	return hidden.some((each) => folded.includes(each)) ? null : name;
}

function attributionsBy(attributions: readonly Attribution[], name: (written: string) => string | null): Attribution[] {
	return attributions.flatMap((one) => {
		const shown = name(one.name) ?? one.id ?? null;
		return shown === null ? [] : [{ ...one, name: shown }];
	});
}

/** A view with every party and speaker under another name; null leaves one out. */
function renamed(view: IncidentView, name: (written: string) => string | null): IncidentView {
	const names = (written: readonly string[]) => [...new Set(written.flatMap((each) => name(each) ?? []))];
	const parties = <T extends Told<string>>(told: readonly T[]) =>
		merged(
			told.flatMap((one) => {
				const value = name(one.value);
				return value === null ? [] : [{ ...one, value }];
			}),
			String,
		);
	const initiators = parties(view.initiators).map((one) => ({ ...one, saidBy: names(one.saidBy) }));
	const targets = parties(view.targets);
	return {
		...view,
		initiators,
		targets,
		tolls: view.tolls.map((toll) => ({ ...toll, figures: toll.figures.map((one) => ({ ...one, saidBy: names(one.saidBy) })) })),
		summary: { ...view.summary, initiator: initiators[0]?.value ?? null, target: targets[0]?.value ?? null },
	};
}

/** Values that have become one, with the claims and sources of all of them; the one of most sources first. */
function merged<T, V extends Told<T>>(told: readonly V[], key: (value: T) => string): V[] {
	const found = new Map<string, V>();
	for (const one of told) {
		const before = found.get(key(one.value));
		const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
		found.set(
			key(one.value),
			before ? { ...before, claims: union(before.claims, one.claims), sources: union(before.sources, one.sources) } : one,
		);
	}
	return [...found.values()].sort((a, b) => b.sources.length - a.sources.length);
}

function ofLink({ name, id, admin1, lat, lon, precision }: LinkPlace): Shown {
	return { name, admin1, precision, ...(id !== null && { gazetteerId: id }), ...(lat !== null && lon !== null && { lat, lon }) };
}

function toLink({ name, admin1, lat, lon, precision, gazetteerId }: Shown): LinkPlace {
	return { name, key: nameKey(name), id: gazetteerId ?? null, admin1, lat: lat ?? null, lon: lon ?? null, precision: precision ?? "none" };
}

/** An address with its letters in place of their codes. */
function decoded(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}
