import type { Entry, Form } from "../engine/lexicon.js";
import { fold } from "./letters.js";
import { MOVERS as CLASSES } from "./schemas.js";

/**
 * What a form of the lexicons says by the attributes of its entry and by its own flags; `undefined` where they say nothing.
 * Read once at load, because every stage asks every mention for some of it.
 */
export interface Sense {
	readonly kind: string | undefined;
	readonly group: string | undefined;
	readonly type: string | undefined;
	readonly frame: string | undefined;
	readonly weight: string | undefined;
	readonly modality: string | undefined;
	readonly link: string | undefined;
	readonly role: string | undefined;
	readonly toll: string | undefined;
	readonly strength: string | undefined;
	readonly refers: string | undefined;
	readonly country: string | undefined;
	readonly government: string | undefined;
	readonly forces: string | undefined;
	readonly people: string | undefined;
	readonly national: string | undefined;
	/** The actor stands in the registry by its own id. */
	readonly listed: boolean;
	readonly means: readonly string[];
	readonly objects: readonly string[];
	/** The classes of means of which one has to stand beside an act's word for it to tell the act. */
	readonly needs: readonly string[];
	/** What a word of moving tells, by who moves; null for every other word. */
	readonly moved: ReadonlyMap<string, string> | null;
	readonly weak: boolean;
	readonly member: boolean;
	readonly place: boolean;
	readonly adj: boolean;
	readonly passive: boolean;
	readonly active: boolean;
	readonly person: boolean;
	readonly noncount: boolean;
	readonly civil: boolean;
	/** The preposition that the form wants behind it, in matching form. */
	readonly prep: string | undefined;
	/** The type of event that a weapon of no class of its own gives an attack. */
	readonly typed: string | undefined;
	/** Other actors that the same words name. */
	readonly or: readonly string[];
	/** The actor that the words stand right behind where they name this one. */
	readonly beside: string | undefined;
	/** An actor's word for people of some body rather than for a body: جنود، عناصر، ضابط. */
	readonly vague: boolean;
}

const MOVERS: ReadonlySet<string> = new Set(CLASSES);

/** Reads what a form of an entry says. */
export function senseOf({ attributes }: Entry, { flags }: Form): Sense {
	const kind = attributes.get("kind");
	const weak = flags.has("weak");
	const member = flags.has("member");
	return {
		kind,
		group: attributes.get("group"),
		type: attributes.get("type"),
		frame: attributes.get("frame"),
		weight: attributes.get("weight"),
		modality: attributes.get("modality"),
		link: attributes.get("link"),
		role: attributes.get("role"),
		toll: attributes.get("toll"),
		strength: attributes.get("strength"),
		refers: attributes.get("refers"),
		country: attributes.get("country"),
		government: attributes.get("government"),
		forces: attributes.get("forces"),
		people: attributes.get("people"),
		national: attributes.get("national"),
		listed: attributes.get("listed") === "yes",
		means: listed(attributes.get("means")),
		objects: listed(attributes.get("objects")),
		needs: listed(attributes.get("needs")),
		moved: movedOf(attributes),
		weak,
		member,
		place: flags.has("place"),
		adj: flags.has("adj"),
		passive: flags.has("passive"),
		active: flags.has("active"),
		person: flags.has("person"),
		noncount: flags.has("noncount"),
		civil: flags.has("civil"),
		prep: folded(flags.get("prep")),
		typed: flags.get("type"),
		or: listed(flags.get("or")),
		beside: flags.get("beside"),
		vague: weak || member || kind === "generic",
	};
}

const folded = (written: string | undefined) => (written === undefined ? undefined : fold(written));

const NONE: readonly string[] = [];

function listed(written: string | undefined): readonly string[] {
	return written === undefined ? NONE : written.split(/\s+/);
}

function movedOf(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> | null {
	const moved = [...attributes].filter(([name]) => MOVERS.has(name));
	return moved.length > 0 ? new Map(moved) : null;
}
