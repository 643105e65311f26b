import { Lists } from "./lists.js";
import type { Meanings } from "./meanings.js";
import { NameIndex } from "./name-index.js";
import { distanceKm, isOnlyArea, type Place } from "./place.js";
import { Shelf } from "./shelf.js";
import { parseTable } from "./table.js";

/** What a language knows of writing place names. All forms are in its matching form. */
export interface Naming {
	/** Other spellings under which a name is found too. */
	spellings(key: string): readonly string[];
	/** Looser spellings, good only where a head word says that a name follows. */
	loose(key: string): readonly string[];
}

/** The names that begin with the same words: the places of just these words, and the longer names by their next word. */
export interface Names {
	readonly places: readonly Place[] | null;
	/** The places of which these words are only a looser spelling. */
	readonly loose: readonly Place[] | null;
	/** Whether there are longer names. */
	readonly leads: boolean;
	/** The names one word longer. */
	next(word: string): Names | undefined;
}

const EXACT_ONLY: Naming = { spellings: () => [], loose: () => [] };
const NONE: readonly Place[] = [];
/** Two rows of one name and one governorate nearer than this are one place. */
const SAME_KM = 12;
/** So far from the middle of its district can a place lie. */
const AREA_KM = 40;

/** The places that a text can name, indexed by their names in matching form. A look-up costs the same however many there are. */
export class Gazetteer {
	private readonly names = new NameIndex();
	private readonly shelf = new Shelf();
	/** The ids; the node of an id is one more than the number of its place. */
	private readonly ids = new NameIndex();
	private readonly countries = new Map<string, Place>();
	/** Places by the node of a name, and by that of a looser spelling. */
	private readonly written = new Lists();
	private readonly loosely = new Lists();
	/** Rows whose spellings lead to another row of the same place. */
	private readonly merged: Place[] = [];
	/** What was asked for, by node. */
	private readonly asked = new Map<number, Names>();
	private settled: Meanings | null = null;

	private constructor(
		private readonly fold: (text: string) => string,
		private readonly naming: Naming,
	) {}

	/** Reads and indexes place tables; throws a `LexiconError` at the first bad line. */
	static of(
		files: readonly { readonly file: string; readonly text: string }[],
		fold: (text: string) => string,
		naming: Naming = EXACT_ONLY,
	): Gazetteer {
		const gazetteer = new Gazetteer(fold, naming);
		for (const { file, text } of files) for (const place of parseTable(file, text)) gazetteer.add(place);
		return gazetteer;
	}

	/**
	 * This gazetteer with more places; itself stays as it is. A place already there under the same name, near by, is not added
	 * twice. A row that has only the middle of a district for its point gives way to one that has the place's own.
	 */
	with(places: Iterable<Place>): Gazetteer {
		const wider = new Gazetteer(this.fold, this.naming);
		const own = [...this.all(), ...this.merged];
		for (const place of own) if (!isOnlyArea(place)) wider.add(place);
		for (const place of places) wider.add(place);
		for (const place of own) if (isOnlyArea(place)) wider.add(place);
		return wider;
	}

	/** This gazetteer with names whose meaning people settled, null for none; itself stays as it is. They share their tables. */
	meaning(settled: Meanings | null): Gazetteer {
		if (settled === this.settled) return this;
		return Object.assign(Object.create(Gazetteer.prototype) as Gazetteer, this, { settled });
	}

	/** What people settled that names mean; null where they settled nothing. */
	get meanings(): Meanings | null {
		return this.settled;
	}

	/** How many places there are. */
	get size(): number {
		return this.shelf.size;
	}

	/** Every place, in the order of the tables. */
	*all(): IterableIterator<Place> {
		for (let number = 0; number < this.shelf.size; number++) yield this.shelf.read(number);
	}

	byId(id: string): Place | undefined {
		const node = this.ids.next(0, id);
		return node < 0 ? undefined : this.shelf.at(node - 1);
	}

	/** The country of an ISO 3166-1 code. */
	country(code: string): Place | undefined {
		return this.countries.get(code);
	}

	/** The places that a name in matching form may stand for. */
	find(key: string): readonly Place[] {
		return this.at(key)?.places ?? NONE;
	}

	/** A name in matching form. */
	matchingForm(name: string): string {
		return this.keyOf(name);
	}

	/** The places of a name in ordinary spelling. */
	named(name: string): readonly Place[] {
		return this.find(this.keyOf(name));
	}

	/** As `find`, but a looser spelling will do where no place has the name as written. */
	findLoosely(key: string): readonly Place[] {
		const names = this.at(key);
		return names?.places ?? names?.loose ?? NONE;
	}

	/** The names that start with a word in matching form. */
	startingWith(first: string): Names | undefined {
		return this.under(0, first);
	}

	private at(key: string): Names | undefined {
		const node = this.nodeOf(key);
		return node < 0 ? undefined : this.namesAt(node);
	}

	private under(node: number, word: string): Names | undefined {
		const longer = this.names.next(node, word);
		return longer < 0 ? undefined : this.namesAt(longer);
	}

	private namesAt(node: number): Names {
		let names = this.asked.get(node);
		if (!names) {
			names = {
				places: this.placesOf(this.written, node),
				loose: this.placesOf(this.loosely, node),
				leads: this.names.leads(node),
				next: (word) => this.under(node, word),
			};
			this.asked.set(node, names);
		}
		return names;
	}

	private placesOf(lists: Lists, node: number): readonly Place[] | null {
		const numbers = lists.of(node);
		return numbers.length > 0 ? numbers.map((number) => this.shelf.at(number)) : null;
	}

	/** The node of a name; -1 where no name starts so. */
	private nodeOf(key: string): number {
		let node = 0;
		for (const word of key.split(" ")) {
			node = this.names.next(node, word);
			if (node < 0) break;
		}
		return node;
	}

	private add(place: Place): void {
		if (this.ids.next(0, place.id) >= 0) return;
		const forms = place.names.map((name) => this.keyOf(name));
		const main = this.nodeOf(forms[0] as string);
		const same = main < 0 ? undefined : this.written.of(main).find((other) => isSame(place, this.shelf.read(other)));
		// A second table's spellings of a place lead to the row that is there.
		const target = same ?? this.shelf.add(place);
		if (same === undefined) this.ids.add(0, place.id);
		else this.merged.push(place);
		if (place.kind === "country" && !this.countries.has(place.country)) this.countries.set(place.country, place);
		for (const form of forms) {
			this.index(this.written, form, target);
			for (const spelling of this.naming.spellings(form)) this.index(this.written, spelling, target);
			// A country's name but for its ending is its adjective: روسيا and روسية.
			if (place.kind !== "country") for (const spelling of this.naming.loose(form)) this.index(this.loosely, spelling, target);
		}
	}

	private keyOf(name: string): string {
		return this.fold(name).replace(/\s+/g, " ").trim();
	}

	private index(lists: Lists, key: string, place: number): void {
		let node = 0;
		for (const word of key.split(" ")) node = this.names.add(node, word);
		lists.add(node, place);
	}
}

const SETTLEMENTS: ReadonlySet<string> = new Set(["town", "village"]);

function isSame(a: Place, b: Place): boolean {
	if (a.country !== b.country) return false;
	// Some tables put a country into one of its own governorates.
	if (a.kind === "country" && b.kind === "country") return true;
	if (a.admin1 !== b.admin1) return false;
	if (a.kind !== b.kind && !(SETTLEMENTS.has(a.kind) && SETTLEMENTS.has(b.kind))) return false;
	return a.kind === "adm1" || distanceKm(a, b) < (isOnlyArea(a) ? AREA_KM : SAME_KM);
}
