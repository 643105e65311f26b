import type { Valued } from "./draft.js";

/** What aircraft fire are missiles, whatever the word: غارة بأربعة صواريخ. Codebook, "Means and type". */
export function fired(named: Valued<string>[], type: string): Valued<string>[] {
	// مسيرة is a march as well as a drone.
	const means = MARCHED.has(type) ? named.filter((m) => m.value !== "drone") : named;
	if (!FLOWN.has(type) || means.some((m) => m.value === "artillery")) return means;
	return means.map((m) => (m.value === "rocket" ? { ...m, value: "missile" } : m));
}

const MARCHED: ReadonlySet<string> = new Set(["protest", "crackdown", "riot"]);
const FLOWN = new Set(["air_strike", "drone_strike"]);

/** "الطيران التركي المسير": one drone, not an aircraft and a drone. */
export function withoutCrew(means: Valued<string>[]): Valued<string>[] {
	if (means.length < 2) return means;
	const drone = means.find((m) => m.value === "drone" || m.value === "suicide_drone");
	if (!drone) return means;
	return means.filter(
		(m) => !(m.value === "aircraft" && drone.evidence.from >= m.evidence.to && drone.evidence.from - m.evidence.to <= DRONE_REACH),
	);
}

const DRONE_REACH = 2;
