// `npm run eval -- places [--data DIR] [--show CLASS]`: how well places are spotted, on newswire with tagged names, and how well they
// are resolved, on articles whose places an independent monitor recorded.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlaces } from "../arabic/places/phrases.js";
import { rejoin } from "../arabic/rejoin.js";
import { codeArticle, embeddedLanguage } from "../coding/code-article.js";
import { match } from "../coding/mentions.js";
import { readWords } from "../coding/words.js";
import type { Gazetteer } from "../places/gazetteer.js";
import { distanceKm, type Place } from "../places/place.js";
import type { Article, Claim } from "../schemes/record.js";
import { original } from "../text/normal.js";

/** A name of the newswire, or a place that was read: UTF-16 offsets of its sentence, half-open. */
interface Span {
	readonly from: number;
	readonly to: number;
}

interface Tagged extends Span {
	readonly tag: string;
}

/** What the tags of the newswire are to a reader of places. */
const PLACES: ReadonlySet<string> = new Set([
	"Population-Center",
	"State-or-Province",
	"County-or-District",
	"Nation",
	"Water-Body",
	"Land-Region-Natural",
	"Path",
	"Airport",
]);
/** Areas wider than a country, and buildings, which are objects of an act and no places of it. */
const BESIDE: ReadonlySet<string> = new Set(["Continent", "GPE-Cluster", "Building-Grounds", "Subarea-Facility"]);

const NEAR = [5, 15, 50] as const;
/** Two places of one name that lie this far apart are two. */
const APART_KM = 15;
const SYRIA = "SY";

/** Prints both measures; with `show`, also the names of a class that were not spotted (or of `surplus`, what was read in vain). */
export function printPlaces(corpus: string, gazetteer: Gazetteer, show: string | null): void {
	const newswire = join(corpus, "NewsFANE_Gold_2014_170K.txt");
	if (existsSync(newswire)) printSpotting(readFileSync(newswire, "utf8"), gazetteer, show);
	else console.log(`spotting: skipped: no ${newswire}`);
	const cited = join(corpus, "syria-2021-2025.jsonl");
	if (existsSync(cited)) printResolution(readFileSync(cited, "utf8"), gazetteer);
	else console.log(`resolution: skipped: no ${cited}`);
}

/** The sentences of a corpus of a token and its tag (B-, I-, O) a line, with an empty line between sentences. */
function sentencesOf(text: string): { readonly text: string; readonly names: readonly Tagged[] }[] {
	const sentences: { text: string; names: Tagged[] }[] = [];
	let tokens: string[] = [];
	let tags: string[] = [];
	const close = () => {
		const { text: written, spans } = rejoin(tokens);
		const names: { from: number; to: number; tag: string }[] = [];
		tags.forEach((tag, i) => {
			const span = spans[i] as Span;
			const last = names.at(-1);
			if (tag.startsWith("B-")) names.push({ ...span, tag: tag.slice(2) });
			else if (tag.startsWith("I-") && last) last.to = span.to;
		});
		if (tokens.length > 0) sentences.push({ text: written, names });
		tokens = [];
		tags = [];
	};
	for (const line of text.split("\n")) {
		const [token = "", tag = ""] = line.replace(/[\u200e\u200f\ufeff\r]/g, "").split("\t");
		if (token.trim() === "") close();
		else {
			tokens.push(token.trim());
			tags.push(tag.trim());
		}
	}
	close();
	return sentences;
}

/** The names of places that are read in a text. */
function spotted(text: string, gazetteer: Gazetteer): Span[] {
	const reading = readWords("", text, embeddedLanguage());
	return reading.sentences.flatMap((sentence) =>
		readPlaces(sentence.words, match(sentence), gazetteer).map(({ nameFrom, skip, to }) => {
			const start = (sentence.words[nameFrom]?.from ?? 0) + skip;
			const span = original(reading.normal, start, sentence.words[to - 1]?.to ?? start);
			return { from: span.from - 1, to: span.to - 1 };
		}),
	);
}

const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to;

function printSpotting(text: string, gazetteer: Gazetteer, show: string | null): void {
	const classes = new Map<string, { all: number; found: number }>();
	const surplus = new Map<string, number>();
	const shown = new Map<string, number>();
	let read = 0;
	let right = 0;
	const sentences = sentencesOf(text);
	for (const sentence of sentences) {
		const spans = spotted(sentence.text, gazetteer);
		for (const name of sentence.names) {
			const tally = classes.get(name.tag) ?? { all: 0, found: 0 };
			const found = spans.some((span) => overlap(span, name));
			classes.set(name.tag, { all: tally.all + 1, found: tally.found + (found ? 1 : 0) });
			if (!found && show === name.tag) add(shown, sentence.text.slice(name.from, name.to));
		}
		for (const span of spans) {
			read++;
			const under = sentence.names.filter((name) => overlap(span, name));
			if (under.some(({ tag }) => PLACES.has(tag) || BESIDE.has(tag))) right++;
			else {
				add(surplus, under[0]?.tag ?? "no name");
				if (show === "surplus") add(shown, `${sentence.text.slice(span.from, span.to)} (${under[0]?.tag ?? "no name"})`);
			}
		}
	}
	console.log(`\n== spotting places on newswire: ${sentences.length} sentences, a name counts where what was read overlaps it`);
	const row = (name: string, found: number, all: number) =>
		console.log(`${name.padEnd(34)} ${(found / all).toFixed(3)}  ${found} of ${all}`);
	for (const set of [PLACES, BESIDE]) {
		for (const tag of set) {
			const { found, all } = classes.get(tag) ?? { found: 0, all: 0 };
			if (all > 0) row(`${set === BESIDE ? "(by design not all) " : ""}${tag}`, found, all);
		}
	}
	const sum = (tags: Iterable<string>, part: "found" | "all") => [...tags].reduce((n, tag) => n + (classes.get(tag)?.[part] ?? 0), 0);
	row("recall, all classes of places", sum(PLACES, "found"), sum(PLACES, "all"));
	const narrow = [...PLACES].filter((tag) => tag !== "Nation");
	row("recall, without countries", sum(narrow, "found"), sum(narrow, "all"));
	row("precision", right, read);
	const wrong = [...surplus].sort((a, b) => b[1] - a[1]).map(([tag, n]) => `${tag} ${n}`);
	console.log(`read in vain, by what is there: ${wrong.join(", ")}`);
	if (show !== null) for (const [name, n] of [...shown].sort((a, b) => b[1] - a[1]).slice(0, 150)) console.log(`  ${n}  ${name}`);
}

function add(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What the monitor recorded of where an incident was. Coordinates are degrees, as written; empty where it has none. */
interface Recorded {
	readonly location_ar: string;
	readonly region_ar: string;
	readonly lat: string;
	readonly lon: string;
}

type Cited = Article & { readonly reference?: readonly Recorded[] };
type Occurrence = Extract<Claim, { kind: "event" }>;
type Where = Occurrence["places"][number];

function printResolution(text: string, gazetteer: Gazetteer): void {
	const shares = new Map<string, { right: number; all: number }>();
	const count = (row: string, right: boolean) => {
		const { right: before, all } = shares.get(row) ?? { right: 0, all: 0 };
		shares.set(row, { right: before + (right ? 1 : 0), all: all + 1 });
	};
	const nearest: number[] = [];
	const own: number[] = [];
	for (const line of text.split("\n").filter(Boolean)) {
		const { id, title, text: body, published, outlet, url, reference = [] } = JSON.parse(line) as Cited;
		if (reference.length === 0) continue;
		const { claims } = codeArticle({ id, title, text: body, published, outlet, url }, { gazetteer });
		const places = claims.flatMap((claim) => (claim.kind === "event" ? claim.places : []));
		for (const { location_ar, region_ar, lat, lon } of reference) {
			const governorate = gazetteer.named(region_ar).find(({ kind, country }) => kind === "adm1" && country === SYRIA)?.admin1;
			if (governorate) {
				count(
					"governorate: of some event claim's place",
					places.some(({ admin1 }) => admin1 === governorate),
				);
				count("governorate: the article's commonest", commonest(places) === governorate);
			}
			if (!lat || !lon) continue;
			const at = { lat: Number(lat), lon: Number(lon) };
			const away = Math.min(...places.map((place) => kmFrom(place, at)));
			nearest.push(away);
			for (const km of NEAR) count(`nearest place within ${km} km`, away <= km);
			for (const place of distinct(places)) {
				const candidates = gazetteer.named(place.name).filter(({ country }) => country === SYRIA);
				if (location_ar && sameName(place.name, location_ar, gazetteer)) {
					own.push(kmFrom(place, at));
					for (const km of NEAR) count(`the recorded place's own name within ${km} km`, kmFrom(place, at) <= km);
				}
				if (isAmbiguous(candidates) && candidates.some((candidate) => distanceKm(candidate, at) <= NEAR[0]))
					count("ambiguous names, one of them near: the right one", kmFrom(place, at) <= NEAR[0]);
			}
		}
	}
	console.log("\n== resolving places against a monitor's records (countries' and governorates' names count as far as their middle is)");
	for (const [row, { right, all }] of [...shares].sort(([a], [b]) => (a < b ? -1 : 1)))
		console.log(`${row.padEnd(52)} ${(right / all).toFixed(3)}  of ${all}`);
	console.log(`median distance: nearest place ${median(nearest)} km, the recorded place's own name ${median(own)} km`);
}

function kmFrom({ lat, lon }: Where, at: { readonly lat: number; readonly lon: number }): number {
	return typeof lat === "number" && typeof lon === "number" ? distanceKm({ lat, lon }, at) : Number.POSITIVE_INFINITY;
}

function median(distances: number[]): string {
	distances.sort((a, b) => a - b);
	return (distances[distances.length >> 1] ?? Number.NaN).toFixed(1);
}

/** One of each name and point. */
function distinct(places: readonly Where[]): Where[] {
	return [...new Map(places.map((place) => [`${place.name} ${place.lat} ${place.lon}`, place])).values()];
}

function commonest(places: readonly Where[]): string | null {
	const counts = new Map<string, number>();
	for (const { admin1 } of places) if (admin1) add(counts, admin1);
	let best: string | null = null;
	for (const [code, n] of counts) if (best === null || n > (counts.get(best) ?? 0)) best = code;
	return best;
}

function isAmbiguous(candidates: readonly Place[]): boolean {
	return candidates.some((a) => candidates.some((b) => distanceKm(a, b) > APART_KM));
}

/** Whether two names are the same in matching form, or lead to a same row. */
function sameName(a: string, b: string, gazetteer: Gazetteer): boolean {
	if (a === b) return true;
	const rows = gazetteer.named(b);
	return gazetteer.named(a).some((place) => rows.includes(place));
}
