import { BURNING, CRAFT, FLIGHTS, GROUND, LAUNCHERS, SURFACE_MARKS } from "../arabic/beside-acts.js";
import type { Act } from "./acts.js";
import type { Valued } from "./draft.js";
import type { Trigger } from "./triggers.js";
import type { Sentence } from "./words.js";

/** What aircraft fire are missiles, whatever the word: غارة بأربعة صواريخ. Codebook, "Means and type". */
export function fired(named: Valued<string>[], type: string): Valued<string>[] {
	// مسيرة is a march as well as a drone.
	const means = MARCHED.has(type) ? named.filter((m) => m.value !== "drone") : named;
	if (!FLOWN.has(type) || means.some((m) => m.value === "artillery")) return means;
	return means.map((m) => (m.value === "rocket" ? { ...m, value: "missile" } : m));
}

const MARCHED: ReadonlySet<string> = new Set(["protest", "crackdown", "riot"]);
const FLOWN = new Set(["air_strike", "drone_strike"]);

/** Forces whose ground-launched rockets are missiles: هجوم صاروخي إسرائيلي. */
const MISSILE_FORCES: ReadonlySet<string> = new Set([
	"israeli_forces",
	"us_forces",
	"russian_forces",
	"irgc",
	"uk_forces",
	"french_forces",
]);

/** Whether all who do an act are such forces. */
function haveMissiles(doers: readonly Valued<string>[]): boolean {
	return doers.length > 0 && doers.every(({ value }) => MISSILE_FORCES.has(value));
}

/** The means of an act told by "rocket" in one place and "missile" in another: of such forces, missiles. */
export function ofForces(means: Valued<string>[], doers: readonly Valued<string>[]): Valued<string>[] {
	if (!means.some(({ value }) => value === "rocket") || !means.some(({ value }) => value === "missile") || !haveMissiles(doers))
		return means;
	return means.filter(({ value }) => value !== "rocket");
}

/** The entries of words for wrecking and for movements, of which some say with what. */
const WRECKING = "wreck";
const MOVING = "deploy";

/** With what an act is done that its own words tell: إحراق منازل, حلقت مروحيات. What an attack set on fire was not its means. */
export function toldBy({ mention: { unit } }: Trigger, { triggers }: Act): string | undefined {
	const { entry, form } = unit;
	if (entry.id !== WRECKING && entry.id !== MOVING) return undefined;
	const [act = "", craft = ""] = form.text.split(" ");
	if (entry.id === MOVING) return FLIGHTS.has(act) ? CRAFT.get(craft) : undefined;
	if (!BURNING.has(act)) return undefined;
	return triggers.some((t) => t.mention.unit.entry !== entry && (t.sort === "hit" || t.attack)) ? undefined : "fire";
}

/** Words that "surface to surface" may stand over, behind the rocket: صاروخ "أرض - أرض". */
const SURFACE_REACH = 4;

/**
 * Rockets that are missiles: of forces that have no others, and "surface to surface" with whatever mark between. Takes the means of an act, who does it and its sentence;
 * what launchers fire stays.
 */
export function guided(named: Valued<string>[], doers: readonly Valued<string>[], { texts }: Sentence): Valued<string>[] {
	if (!named.some(({ value }) => value === "rocket")) return named;
	const forces = haveMissiles(doers);
	const read = named.map((means) => {
		const { value, evidence } = means;
		if (value !== "rocket" || LAUNCHERS.has(texts[evidence.from] ?? "")) return means;
		return forces || isSurfaceToSurface(texts, evidence.to) ? { ...means, value: "missile" } : means;
	});
	return read.filter((one, i) => read.findIndex(({ value }) => value === one.value) === i);
}

function isSurfaceToSurface(texts: readonly string[], at: number): boolean {
	let grounds = 0;
	for (let i = at; i < at + SURFACE_REACH; i++) {
		if (texts[i] === GROUND) grounds++;
		else if (!SURFACE_MARKS.has(texts[i] ?? "")) break;
	}
	return grounds === 2;
}

/** "الطيران التركي المسير": one drone, not an aircraft and a drone; both where "and" joins them, الطيران الحربي والمسير. */
export function withoutCrew(means: Valued<string>[], { words }: Sentence): Valued<string>[] {
	if (means.length < 2) return means;
	const drone = means.find((m) => m.value === "drone" || m.value === "suicide_drone");
	const named = drone ?? means.find((m) => m.value === "helicopter");
	if (!named) return means;
	const joined = words[named.evidence.from]?.shape.conjoined;
	return means.filter(
		// "حلق الطيران المروحي": within the words of an act, it is all that flies.
		(m) => m.value !== "aircraft" || ((drone && !joined && isBehind(drone, m)) !== true && !isWithin(named, m)),
	);
}

const DRONE_REACH = 2;

function isBehind({ evidence: { from } }: Valued<string>, { evidence: { to } }: Valued<string>): boolean {
	return from >= to && from - to <= DRONE_REACH;
}

function isWithin({ evidence: { from } }: Valued<string>, { evidence }: Valued<string>): boolean {
	return evidence.from <= from && from < evidence.to;
}
