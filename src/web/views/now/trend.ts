// A week against the four before it, by type or place: what stands in the tables of Now.

const DAY_MS = 86_400_000;
const WEEK = 7;
/** The week that is looked at, and those before that it is held against. */
export const WEEKS = 5;

/** What the server counts by one thing and the day of its first report. */
export interface CountedByDay {
	readonly key: string | null;
	readonly and: string | null;
	readonly incidents: number;
}

export interface Trend {
	/** Null where it is not known. */
	readonly key: string | null;
	/** Incidents of each week, the earliest first; the last is the one that is looked at. */
	readonly weeks: readonly number[];
	/** The mean of the weeks before the last. */
	readonly usual: number;
}

const ms = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The day so many days before another. */
export function daysBefore(day: string, days: number): string {
	return dayOf(ms(day) - days * DAY_MS);
}

/** The first day of the weeks that end with a day. */
export function firstDay(last: string): string {
	return daysBefore(last, WEEKS * WEEK - 1);
}

/** The day that weeks are counted back from: today, or, where the latest report is more than a week old or in the future, the day of that. */
export function anchorOf(latest: string | null, today: string): string {
	return latest === null || (latest >= daysBefore(today, WEEK - 1) && latest <= today) ? today : latest;
}

/** Counts by day as weeks that end with a day; those with most in the last week come first, then those with most in all. */
export function trendsOf(counts: readonly CountedByDay[], last: string): readonly Trend[] {
	const of = new Map<string | null, number[]>();
	for (const { key, and, incidents } of counts) {
		const back = and === null ? Number.NaN : Math.floor((ms(last) - ms(and)) / DAY_MS / WEEK);
		if (!(back >= 0 && back < WEEKS)) continue;
		const weeks = of.get(key) ?? Array<number>(WEEKS).fill(0);
		weeks[WEEKS - 1 - back] = (weeks[WEEKS - 1 - back] ?? 0) + incidents;
		of.set(key, weeks);
	}
	const sum = (weeks: readonly number[]) => weeks.reduce((total, each) => total + each, 0);
	return [...of]
		.map(([key, weeks]) => ({ key, weeks, usual: sum(weeks.slice(0, -1)) / (WEEKS - 1) }))
		.sort((a, b) => (b.weeks.at(-1) ?? 0) - (a.weeks.at(-1) ?? 0) || sum(b.weeks) - sum(a.weeks));
}
