const HOUR_MS = 3_600_000;
const LEAST_MS = 60_000;

/**
 * How many are decided in an hour, by when the last ones were: of the last hour, or of as much of it as was worked; null while there are too few to tell.
 * @param times of decisions, in milliseconds, in any order
 */
export function perHour(times: readonly number[], now: number): number | null {
	const recent = times.filter((time) => time <= now && now - time < HOUR_MS);
	if (recent.length < 3) return null;
	const worked = Math.max(LEAST_MS, now - Math.min(...recent));
	return Math.round((recent.length * HOUR_MS) / worked);
}

/** Decisions of a day, those of one person and those of all. */
export function decidedOn(
	pace: readonly { readonly day: string; readonly by: string; readonly decisions: number }[],
	day: string,
	by: string,
): { readonly all: number; readonly own: number } {
	let all = 0;
	let own = 0;
	for (const each of pace) {
		if (each.day.slice(0, 10) !== day) continue;
		all += each.decisions;
		if (each.by === by) own += each.decisions;
	}
	return { all, own };
}
