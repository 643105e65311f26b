// `npm run eval -- reference [--data DIR]`: holds coded articles against what an independent monitor recorded of the incident that
// each is cited for. The record pools all its sources, so that an article need not tell all of it: a weak label.
import { readFileSync } from "node:fs";
import { codeArticle } from "../coding/code-article.js";
import type { Gazetteer } from "../places/gazetteer.js";
import { distanceKm } from "../places/place.js";
import type { Article, Claim, Range } from "../schemes/record.js";

/** What the monitor recorded; fields are empty where it has nothing. Days are ISO 8601, coordinates degrees. */
interface Reference {
	readonly date: string;
	readonly date_end: string;
	readonly region_ar: string;
	readonly lat: string;
	readonly lon: string;
	readonly belligerent_en: string;
	readonly civ_killed_min: string;
	readonly civ_killed_max: string;
	readonly civ_inj_min: string;
	readonly civ_inj_max: string;
}

type Cited = Article & { readonly reference?: readonly Reference[] };
type Occurrence = Extract<Claim, { kind: "event" }>;

/** The actors of the registry that the monitor's belligerents are. */
const BELLIGERENTS: readonly (readonly [RegExp, readonly string[]])[] = [
	[/Russian/, ["russian_forces", "russian_government"]],
	[/Turkish/, ["turkish_forces", "turkish_government"]],
	[/Coalition|U\.S\./, ["coalition", "us_forces", "us_government"]],
	[/YPG|Kurdish|Syrian Democratic/, ["ypg", "sdf", "kurdish_forces"]],
	[/Israeli/, ["israeli_forces", "israeli_government"]],
	[/Jordanian/, ["jordanian_forces", "jordanian_government"]],
	[/Iranian/, ["iranian_forces", "irgc", "iranian_militias", "iranian_government"]],
	[/Syrian Regime/, ["syrian_army", "syrian_government"]],
];

const DAY = 86_400_000;
/** Distances in km within which a claim's place counts as near. */
const NEAR = [5, 15, 50] as const;

interface Tally {
	right: number;
	all: number;
}

/** Codes the articles of a file of cited articles and prints the share of records that some event claim of theirs agrees with. */
export function printReference(file: string, gazetteer: Gazetteer): void {
	const tallies = new Map<string, Tally>();
	const count = (row: string, right: boolean) => {
		const tally = tallies.get(row) ?? { right: 0, all: 0 };
		tallies.set(row, { right: tally.right + (right ? 1 : 0), all: tally.all + 1 });
	};
	const distances: number[] = [];
	for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
		const article = JSON.parse(line) as Cited;
		if (!article.reference?.length) continue;
		const { id, title, text, published, outlet, url } = article;
		const events = codeArticle({ id, title, text, published, outlet, url }, { gazetteer }).claims.filter(
			(claim): claim is Occurrence => claim.kind === "event",
		);
		for (const reference of article.reference) {
			if (reference.date)
				count(
					"day within one",
					events.some((event) => isOnDay(event, reference)),
				);
			const wanted = BELLIGERENTS.filter(([name]) => name.test(reference.belligerent_en)).flatMap(([, ids]) => ids);
			if (wanted.length > 0)
				count(
					"belligerent",
					events.some((event) => namesAny(event, wanted)),
				);
			if (reference.civ_killed_max)
				count(
					"killed in range",
					events.some((event) => fits(event.toll.killed?.total, reference.civ_killed_min, reference.civ_killed_max)),
				);
			if (reference.civ_inj_max)
				count(
					"injured in range",
					events.some((event) => fits(event.toll.injured?.total, reference.civ_inj_min, reference.civ_inj_max)),
				);
			if (!reference.lat || !reference.lon) continue;
			const at = { lat: Number(reference.lat), lon: Number(reference.lon) };
			const away = Math.min(...events.flatMap(({ places }) => places.map((place) => awayFrom(place, at))));
			for (const km of NEAR) count(`place within ${km} km`, away <= km);
			if (Number.isFinite(away)) distances.push(away);
		}
	}
	for (const [row, { right, all }] of tallies) console.log(`${row.padEnd(18)} ${(right / all).toFixed(3)}  of ${all} records`);
	distances.sort((a, b) => a - b);
	console.log(
		`nearest place of an event claim: median ${distances[distances.length >> 1]?.toFixed(1)} km, ${distances.length} records with one`,
	);
}

function awayFrom(place: Occurrence["places"][number], at: { readonly lat: number; readonly lon: number }): number {
	return typeof place.lat === "number" && typeof place.lon === "number"
		? distanceKm({ lat: place.lat, lon: place.lon }, at)
		: Number.POSITIVE_INFINITY;
}

function isOnDay({ from, to }: Occurrence, { date, date_end }: Reference): boolean {
	if (from === null && to === null) return false;
	const [first, last] = [Date.parse(date) - DAY, Date.parse(date_end || date) + DAY];
	return Date.parse(to ?? (from as string)) >= first && Date.parse(from ?? (to as string)) <= last;
}

function namesAny({ initiators, supporters, targets }: Occurrence, ids: readonly string[]): boolean {
	return [...initiators, ...supporters, ...targets].some((id) => ids.includes(id));
}

/** Whether a toll's range meets the recorded one. */
function fits(toll: Range | undefined, least: string, most: string): boolean {
	if (!toll) return Number(least || most) === 0;
	const [low, high] = [Number(least || most), Number(most)];
	return (toll[0] ?? 0) <= high && (toll[1] ?? Number.POSITIVE_INFINITY) >= low;
}
