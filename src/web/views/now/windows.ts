// What counts as new on Now.

/** Stretches of time that can be chosen: since this person last looked, by days, or all there is. */
export const WINDOWS = ["seen", "day", "week", "month", "all"] as const;
export type Window = (typeof WINDOWS)[number];

const DAYS = { day: 1, week: 7, month: 28 } as const;
const DAY_MS = 86_400_000;

/** A window of the address; since one last looked where it names none. */
export function windowOf(written: string | undefined): Window {
	return WINDOWS.find((each) => each === written) ?? "seen";
}

/** The time since when what changed is new, ISO 8601; undefined where everything is. */
export function sinceOf(window: Window, seen: string | null, now: Date): string | undefined {
	if (window === "all") return undefined;
	if (window === "seen") return seen ?? undefined;
	return new Date(now.getTime() - DAYS[window] * DAY_MS).toISOString();
}
