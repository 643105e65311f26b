const MINUTE = 60_000;
const DAY = 86_400_000;
/** A source is asked no oftener than this, and at least so often, unless a fixed interval says otherwise; in milliseconds. */
const SHORTEST = 5 * MINUTE;
const LONGEST = DAY;

/** How often a feed has something new, by its entries. */
export interface Rhythm {
	/** Middle of the times between an entry and the next, in milliseconds. */
	readonly gapMs: number;
	/** Time from the oldest entry that the feed still lists to the newest, in milliseconds. */
	readonly spanMs: number;
	/** The newest entry, in milliseconds since 1970. */
	readonly newest: number;
}

/** The rhythm of entries by their dates (ISO 8601); null where fewer than three state a time. Dates ahead of `now` do not count. */
export function rhythmOf(dates: readonly (string | null)[], now: number): Rhythm | null {
	const times = dates
		.filter((date): date is string => date?.includes("T") === true)
		.map((date) => Date.parse(date))
		.filter((time) => time <= now)
		.sort((a, b) => a - b);
	const [oldest] = times;
	const newest = times.at(-1);
	if (times.length < 3 || oldest === undefined || newest === undefined) return null;
	const gaps = times.slice(1).map((time, i) => time - (times[i] as number));
	gaps.sort((a, b) => a - b);
	return { gapMs: gaps[gaps.length >> 1] as number, spanMs: newest - oldest, newest };
}

export interface PollHistory {
	/** Readings in a row that failed, the last one among them; 0 after one that did not. */
	readonly failures: number;
	/** How long the server asked to be left alone when it failed last, in milliseconds. */
	readonly retryAfterMs: number | null;
	/** How long the source itself says that it need not be asked again: by its content, and by the response's headers. */
	readonly statedMs: number | null;
	readonly freshMs: number | null;
	readonly rhythm: Rhythm | null;
}

/**
 * When to ask a source again, in milliseconds since 1970. `everyMs` is the interval that the user set, at least a minute; null follows the
 * source's own rhythm, between 5 minutes and a day: as long as its entries are apart and as it asks for, but never so long that entries
 * could leave its list unread. Each failure in a row doubles the wait. `random` (from 0 to 1) moves the time by a tenth at most, so that
 * sources do not all come at once.
 */
export function nextPoll(now: number, everyMs: number | null, history: PollHistory, random: number): number {
	const usual = everyMs === null ? ownInterval(now, history) : Math.max(everyMs, MINUTE);
	if (history.failures === 0) return now + Math.round(usual * (1 + (random - 0.5) / 5));
	const grown = Math.min(usual * 2 ** Math.min(history.failures - 1, 20), Math.max(usual, LONGEST));
	return now + Math.round(Math.max(grown, history.retryAfterMs ?? 0) * (1 + random / 10));
}

function ownInterval(now: number, { statedMs, freshMs, rhythm }: PollHistory): number {
	const asked = Math.max(statedMs ?? 0, freshMs ?? 0);
	if (!rhythm) return bounded(Math.max(asked, 30 * MINUTE));
	// A feed that has been silent for long is not as quick any more as its entries were.
	const silent = Math.max(0, now - rhythm.newest) / 8;
	return bounded(Math.min(Math.max(asked, rhythm.gapMs, silent), Math.max(rhythm.spanMs / 2, silent)));
}

function bounded(ms: number): number {
	return Math.min(Math.max(ms, SHORTEST), LONGEST);
}
