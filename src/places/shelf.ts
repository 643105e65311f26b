import { PLACE_KINDS, type Place } from "./place.js";

const FIRST_PLACES = 256;
const FIRST_TEXTS = 1024;
const FIRST_LETTERS = 16_384;
/** Numbers of a place: its kind, country, governorate and table, then where its texts start and how many names it has. */
const ROW = 6;
const COUNTRY = 1;
const ADMIN1 = 2;
const SOURCE = 3;
const TEXTS = 4;
const NAMES = 5;
/** Decimals of a place: latitude, longitude, people. */
const DECIMALS = 3;

/**
 * Places in flat tables, numbered from 0. A place is made an object when it is first asked for: of the many of a full gazetteer
 * texts name few, and the collector has to walk through none of the others.
 */
export class Shelf {
	private rows = new Int32Array(ROW * FIRST_PLACES);
	private decimals = new Float64Array(DECIMALS * FIRST_PLACES);
	/** Where each text ends in the letters; it starts where the one before ends. */
	private ends = new Int32Array(FIRST_TEXTS);
	private texts = 0;
	private letters = new Uint16Array(FIRST_LETTERS);
	private readonly codes: string[] = [];
	private readonly codeNumbers = new Map<string, number>();
	private readonly made = new Map<number, Place>();
	private count = 0;

	get size(): number {
		return this.count;
	}

	/** Puts a place on the shelf and returns its number. */
	add(place: Place): number {
		const number = this.count++;
		if (ROW * this.count > this.rows.length) {
			this.rows = twice(this.rows, new Int32Array(2 * this.rows.length));
			this.decimals = twice(this.decimals, new Float64Array(2 * this.decimals.length));
		}
		const row = ROW * number;
		this.rows[row] = PLACE_KINDS.indexOf(place.kind);
		this.rows[row + COUNTRY] = this.codeOf(place.country);
		this.rows[row + ADMIN1] = place.admin1 === null ? -1 : this.codeOf(place.admin1);
		this.rows[row + SOURCE] = this.codeOf(place.source);
		this.rows[row + TEXTS] = this.texts;
		this.rows[row + NAMES] = place.names.length;
		this.write(place.id);
		this.write(place.name);
		this.write(place.adm2 ?? "");
		for (const name of place.names) this.write(name);
		this.decimals.set([place.lat, place.lon, place.population], DECIMALS * number);
		return number;
	}

	/** The place of a number; the same object each time. */
	at(number: number): Place {
		let place = this.made.get(number);
		if (!place) {
			place = this.read(number);
			this.made.set(number, place);
		}
		return place;
	}

	/** As `at`, but does not keep the object. */
	read(number: number): Place {
		const known = this.made.get(number);
		if (known) return known;
		const row = ROW * number;
		const texts = this.rows[row + TEXTS] as number;
		const admin1 = this.rows[row + ADMIN1] as number;
		const adm2 = this.text(texts + 2);
		return {
			id: this.text(texts),
			name: this.text(texts + 1),
			names: Array.from({ length: this.rows[row + NAMES] as number }, (_, k) => this.text(texts + 3 + k)),
			kind: PLACE_KINDS[this.rows[row] as number] as Place["kind"],
			country: this.codes[this.rows[row + COUNTRY] as number] as string,
			admin1: admin1 < 0 ? null : (this.codes[admin1] as string),
			adm2: adm2 === "" ? null : adm2,
			lat: this.decimals[DECIMALS * number] as number,
			lon: this.decimals[DECIMALS * number + 1] as number,
			population: this.decimals[DECIMALS * number + 2] as number,
			source: this.codes[this.rows[row + SOURCE] as number] as string,
		};
	}

	private codeOf(code: string): number {
		let number = this.codeNumbers.get(code);
		if (number === undefined) {
			number = this.codes.push(code) - 1;
			this.codeNumbers.set(code, number);
		}
		return number;
	}

	private write(text: string): void {
		const start = this.texts === 0 ? 0 : (this.ends[this.texts - 1] as number);
		while (start + text.length > this.letters.length) this.letters = twice(this.letters, new Uint16Array(2 * this.letters.length));
		for (let k = 0; k < text.length; k++) this.letters[start + k] = text.charCodeAt(k);
		if (this.texts === this.ends.length) this.ends = twice(this.ends, new Int32Array(2 * this.ends.length));
		this.ends[this.texts++] = start + text.length;
	}

	private text(number: number): string {
		const start = number === 0 ? 0 : (this.ends[number - 1] as number);
		return String.fromCharCode(...this.letters.subarray(start, this.ends[number]));
	}
}

function twice<T extends Int32Array | Float64Array | Uint16Array>(from: T, into: T): T {
	into.set(from);
	return into;
}
