const DAY = 86_400_000;

/** The number of a day from 1 January 1970 on, of an ISO 8601 day or time; null where it is none. */
export function dayNumber(iso: string | null | undefined): number | null {
	if (!iso) return null;
	const time = Date.parse(iso.slice(0, 10));
	return Number.isNaN(time) ? null : Math.round(time / DAY);
}
