/** Incidents of one month or year. */
export interface Stretch {
	/** `YYYY-MM`, or `YYYY`. */
	readonly key: string;
	readonly incidents: number;
}

const MOST_MONTHS = 60;

/**
 * Counts by month without gaps, from the first month to the last; by year where there are more than sixty months. Counts without a month are in `undated`.
 */
export function stretchesOf(counts: readonly { readonly key: string | null; readonly incidents: number }[]): {
	readonly by: "month" | "year";
	readonly stretches: readonly Stretch[];
	readonly undated: number;
} {
	const months = new Map(counts.flatMap(({ key, incidents }) => (key === null ? [] : [[key, incidents] as const])));
	const undated = counts.reduce((sum, { key, incidents }) => sum + (key === null ? incidents : 0), 0);
	const keys = [...months.keys()].sort();
	const [first, last] = [keys[0], keys.at(-1)];
	if (first === undefined || last === undefined) return { by: "month", stretches: [], undated };
	const [from, to] = [numberOf(first), numberOf(last)];
	if (to - from < MOST_MONTHS) {
		const stretches = Array.from({ length: to - from + 1 }, (_, i) => keyOf(from + i)).map((key) => ({
			key,
			incidents: months.get(key) ?? 0,
		}));
		return { by: "month", stretches, undated };
	}
	const years = new Map<string, number>();
	for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) years.set(String(year).padStart(4, "0"), 0);
	for (const [key, incidents] of months) years.set(key.slice(0, 4), (years.get(key.slice(0, 4)) ?? 0) + incidents);
	return { by: "year", stretches: [...years].map(([key, incidents]) => ({ key, incidents })), undated };
}

function numberOf(month: string): number {
	return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function keyOf(month: number): string {
	return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}
