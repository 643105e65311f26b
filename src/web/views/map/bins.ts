// Incidents over time in equal steps, for the brush under the map.

/** Lengths of a step. */
export const STEPS = ["day", "week", "month"] as const;
export type Step = (typeof STEPS)[number];

/** One step of time with what began in it. */
export interface Bin {
	/** Its first and last day. */
	readonly from: string;
	readonly to: string;
	readonly incidents: number;
	readonly contested: number;
}

/** What the server counts: `2024-03` for a month, the Monday for a week, the day. */
export interface Counted {
	readonly key: string | null;
	readonly incidents: number;
	readonly contested: number;
}

const DAY_MS = 86_400_000;
/** So many steps are drawn at most; before them nothing is left out but told of. */
const MOST_BINS = 160;

export const toDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
export const toMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The first day of the step that a day lies in. */
export function stepStart(day: string, step: Step): string {
	if (step === "month") return `${day.slice(0, 7)}-01`;
	if (step === "day") return day;
	const ms = toMs(day);
	return toDay(ms - ((new Date(ms).getUTCDay() + 6) % 7) * DAY_MS);
}

/** The first day of the step that comes so many later. */
export function stepOn(start: string, step: Step, by = 1): string {
	if (step === "day") return toDay(toMs(start) + by * DAY_MS);
	if (step === "week") return toDay(toMs(start) + by * 7 * DAY_MS);
	const [year = 0, month = 1] = start.split("-").map(Number);
	return toDay(Date.UTC(year, month - 1 + by, 1));
}

/** The step by which a stretch of days is read best. */
export function stepFor(from: string, to: string): Step {
	const days = (toMs(to) - toMs(from)) / DAY_MS + 1;
	if (days <= 92) return "day";
	return days <= 7 * 130 ? "week" : "month";
}

/** Equal steps from the first to the last that has anything; the earliest are left out where they are too many, and counted (`before`), as are those of no day (`undated`). */
export function binsOf(
	counts: readonly Counted[],
	step: Step,
): { readonly bins: readonly Bin[]; readonly before: number; readonly undated: number } {
	const undated = counts.reduce((sum, { key, incidents }) => (key === null ? sum + incidents : sum), 0);
	const known = counts.flatMap(({ key, ...rest }) => (key === null ? [] : [{ start: key.length === 7 ? `${key}-01` : key, ...rest }]));
	if (known.length === 0) return { bins: [], before: 0, undated };
	const starts = known.map(({ start }) => start).sort();
	const last = starts.at(-1) as string;
	const earliest = stepOn(last, step, 1 - MOST_BINS);
	const first = starts.find((start) => start >= earliest) as string;
	const of = new Map(known.map((each) => [each.start, each]));
	const bins: Bin[] = [];
	for (let start = first; start <= last; start = stepOn(start, step)) {
		const { incidents = 0, contested = 0 } = of.get(start) ?? {};
		bins.push({ from: start, to: toDay(toMs(stepOn(start, step)) - DAY_MS), incidents, contested });
	}
	const before = known.reduce((sum, { start, incidents }) => (start < first ? sum + incidents : sum), 0);
	return { bins, before, undated };
}

/** Which bins a stretch of days takes in, first and last; all where it is open. */
export function binsWithin(bins: readonly Bin[], from: string | undefined, to: string | undefined): readonly [number, number] {
	const first = from === undefined ? 0 : bins.findIndex((bin) => bin.to >= from);
	const last = to === undefined ? bins.length - 1 : bins.findLastIndex((bin) => bin.from <= to);
	const [a, b] = [first < 0 ? bins.length - 1 : first, Math.max(0, last)];
	return a <= b ? [a, b] : [b, b];
}
