import { type Command, InvalidArgumentError } from "commander";
import type { Gazetteer } from "../places/gazetteer.js";
import type { Place } from "../places/place.js";
import { type WantedFilter, wantedDay, wantedFilter, wantedList, wantedPlace } from "../record/wanted.js";
import { ALL_TYPES, KINDS, MODALITIES } from "../schemes/codebook.js";
import { CLAIM_STATUSES } from "../store/schema.js";
import type { ClaimFilter } from "../store/search.js";
import { whole } from "./record-options.js";
import { type Lang, Speech } from "./strings.js";
import { isolate, printable } from "./terminal.js";

/** What is looked for, as the options have it. */
export type FilterFlags = WantedFilter;

const LONGEST_TEXT = 1000;
const MOST_PEOPLE = 100_000_000;

/** Gives a command the options that say which claims or incidents it is about; `filterOf` reads them. Values with commas between are alternatives, and so is an option given again. */
export function onFilter(command: Command): Command {
	return command
		.option("--text <words>", 'words of the article, in any order; "…" must stand together', text)
		.option("--kind <kinds>", KINDS.join(", "), among(KINDS))
		.option("--type <types>", "as in shelling,air_strike", among(ALL_TYPES))
		.option("--actor <actors>", "who has any part in it: an id, or a name", list)
		.option(
			"--place <place>",
			"a place with all that lies in it: its name in Arabic or English, ISO code (SY, SY-ID) or id; may be given again",
			places,
		)
		.option("--from <day>", "first day of what is told: YYYY-MM-DD, or a month or year", day("first"))
		.option("--to <day>", "last day of what is told", day("last"))
		.option("--published-from <day>", "first day of publication", day("first"))
		.option("--published-to <day>", "last day of publication", day("last"))
		.option("--outlet <outlets>", "who published it: the host of its site, or its name", list)
		.option("--modality <modalities>", MODALITIES.join(", "), among(MODALITIES))
		.option("--killed <n>", "at least so many killed", whole(0, MOST_PEOPLE))
		.option("--injured <n>", "at least so many injured", whole(0, MOST_PEOPLE))
		.option("--status <statuses>", `${CLAIM_STATUSES.join(", ")}; all but rejected by itself`, among(CLAIM_STATUSES));
}

/** What the options of `onFilter` ask the store for. Throws where a place is unknown or may be several, naming them, and where a stretch of days ends before it begins. */
export function filterOf(flags: FilterFlags & { readonly lang: Lang }, gazetteer: Gazetteer): ClaimFilter {
	const speech = new Speech(flags.lang);
	ordered("--from", flags.from, "--to", flags.to, speech);
	ordered("--published-from", flags.publishedFrom, "--published-to", flags.publishedTo, speech);
	return wantedFilter(flags, (name) => placeKey(name, gazetteer, speech));
}

function ordered(first: string, from: string | undefined, last: string, to: string | undefined, speech: Speech): void {
	if (from !== undefined && to !== undefined && from > to)
		throw new Error(speech.record("daysTurned", `${first} ${from}`, `${last} ${to}`));
}

function text(written: string): string {
	if (written.trim() === "") throw new InvalidArgumentError("Some words.");
	if (written.length > LONGEST_TEXT) throw new InvalidArgumentError(`At most ${LONGEST_TEXT} characters.`);
	return written;
}

function list(written: string, before: readonly string[] = []): readonly string[] {
	const values = wantedList(written);
	if (values.length === 0) throw new InvalidArgumentError("One or more, with commas between.");
	return [...before, ...values];
}

/** Names of places may have commas in them. */
function places(written: string, before: readonly string[] = []): readonly string[] {
	if (written.trim() === "") throw new InvalidArgumentError("A name, code or id.");
	return [...before, written.trim()];
}

function among<T extends string>(allowed: readonly T[]): (written: string, before?: readonly T[]) => readonly T[] {
	return (written, before = []) => {
		const values = list(written);
		const strange = values.find((value) => !allowed.includes(value as T));
		if (strange !== undefined)
			throw new InvalidArgumentError(`${printable(strange)} is none of ${allowed.join(", ")}. Several with commas between.`);
		return [...before, ...(values as T[])];
	};
}

/** A day; of a month or year its first or last. */
function day(end: "first" | "last"): (written: string) => string {
	return (written) => {
		const iso = wantedDay(written, end);
		if (iso === null) throw new InvalidArgumentError("A day as YYYY-MM-DD, a month as YYYY-MM or a year.");
		return iso;
	};
}

const MOST_CANDIDATES = 15;

/** The key that finds a place and all that lies in it. */
function placeKey(written: string, gazetteer: Gazetteer, speech: Speech): string {
	const wanted = wantedPlace(written, gazetteer);
	if (wanted.key !== null) return wanted.key;
	const { candidates } = wanted;
	if (candidates.length === 0) throw new Error(speech.record("unknownPlace", isolate(written)));
	const shown = candidates.slice(0, MOST_CANDIDATES).map((each) => `\n  ${candidate(each)}`);
	throw new Error(
		`${speech.record("severalPlaces", isolate(written))}${shown.join("")}${candidates.length > MOST_CANDIDATES ? "\n  …" : ""}`,
	);
}

function candidate({ id, name, kind, admin1, adm2, country }: Place): string {
	return [id, isolate(name), kind, [admin1 ?? country, adm2].filter(Boolean).join(" ")].join("  ");
}
