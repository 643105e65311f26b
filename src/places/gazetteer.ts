import { distanceKm, type Place } from "./place.js";
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
	places: Place[] | null;
	/** The places of which these words are only a looser spelling. */
	loose: Place[] | null;
	next: Map<string, Names> | null;
}

const EXACT_ONLY: Naming = { spellings: () => [], loose: () => [] };
const NONE: readonly Place[] = [];
/** Two rows of one name and one governorate nearer than this are one place. */
const SAME_KM = 12;

/** The places that a text can name, indexed by their names in matching form. A look-up costs the same however many there are. */
export class Gazetteer {
	/** The names, word by word. */
	private readonly root: Names = { places: null, loose: null, next: new Map() };
	private readonly ids = new Map<string, Place>();
	private readonly countries = new Map<string, Place>();

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

	/** This gazetteer with more places; itself stays as it is. A place already there under the same name, near by, is not added twice. */
	with(places: Iterable<Place>): Gazetteer {
		const wider = new Gazetteer(this.fold, this.naming);
		for (const place of this.ids.values()) wider.add(place);
		for (const place of places) wider.add(place);
		return wider;
	}

	/** How many places there are. */
	get size(): number {
		return this.ids.size;
	}

	/** Every place, in the order of the tables. */
	all(): IterableIterator<Place> {
		return this.ids.values();
	}

	byId(id: string): Place | undefined {
		return this.ids.get(id);
	}

	/** The country of an ISO 3166-1 code. */
	country(code: string): Place | undefined {
		return this.countries.get(code);
	}

	/** The places that a name in matching form may stand for. */
	find(key: string): readonly Place[] {
		return this.at(key)?.places ?? NONE;
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
		return this.root.next?.get(first);
	}

	private at(key: string): Names | undefined {
		let names: Names | undefined = this.root;
		for (const word of key.split(" ")) names = names?.next?.get(word);
		return names;
	}

	private add(place: Place): void {
		if (this.ids.has(place.id)) return;
		const forms = place.names.map((name) => this.keyOf(name));
		const same = this.find(forms[0] as string).find((other) => isSame(place, other));
		// A second table's spellings of a place lead to the row that is there.
		const target = same ?? place;
		if (!same) this.ids.set(place.id, place);
		if (place.kind === "country" && !this.countries.has(place.country)) this.countries.set(place.country, place);
		for (const form of forms) {
			this.index("places", form, target);
			for (const spelling of this.naming.spellings(form)) this.index("places", spelling, target);
			// A country's name but for its ending is its adjective: روسيا and روسية.
			if (place.kind !== "country") for (const spelling of this.naming.loose(form)) this.index("loose", spelling, target);
		}
	}

	private keyOf(name: string): string {
		return this.fold(name).replace(/\s+/g, " ").trim();
	}

	private index(list: "places" | "loose", key: string, place: Place): void {
		let names = this.root;
		for (const word of key.split(" ")) {
			names.next ??= new Map();
			let longer = names.next.get(word);
			if (!longer) {
				longer = { places: null, loose: null, next: null };
				names.next.set(word, longer);
			}
			names = longer;
		}
		const there = names[list];
		if (!there) names[list] = [place];
		else if (!there.includes(place)) there.push(place);
	}
}

const SETTLEMENTS: ReadonlySet<string> = new Set(["town", "village"]);

function isSame(a: Place, b: Place): boolean {
	if (a.country !== b.country || a.admin1 !== b.admin1) return false;
	if (a.kind !== b.kind && !(SETTLEMENTS.has(a.kind) && SETTLEMENTS.has(b.kind))) return false;
	return a.kind === "country" || a.kind === "adm1" || distanceKm(a, b) < SAME_KM;
}
