const DAY_MS = 86_400_000;

/** The days from so many before a stretch to so many behind it, each `YYYY-MM-DD`; null where the stretch has no end that is known. */
export function nearDays(from: string | null, to: string | null, by: number): { readonly from: string; readonly to: string } | null {
	const [first, last] = [from ?? to, to ?? from];
	if (first === null || last === null) return null;
	const moved = (day: string, days: number) =>
		new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
	return { from: moved(first, -by), to: moved(last, by) };
}
