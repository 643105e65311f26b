import type { Shape } from "../../../api/client.js";

/** What came of a job, by the names that jobs have for it. */
export const OUTCOMES = [
	"articles",
	"coded",
	"claims",
	"known",
	"faults",
	"tried",
	"came",
	"lost",
	"changed",
	"gained",
	"altered",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a job says of itself: counts where it gave some, else its own words. */
export function outcomeOf(message: string | null): {
	readonly counts: readonly (readonly [Outcome, number])[];
	readonly text: string | null;
} {
	if (message === null || message === "") return { counts: [], text: null };
	try {
		const given: unknown = JSON.parse(message);
		if (typeof given === "object" && given !== null && !Array.isArray(given)) {
			const numbers = given as Readonly<Record<string, unknown>>;
			const counts = OUTCOMES.flatMap((name) => {
				const value = numbers[name];
				return typeof value === "number" ? [[name, value] as const] : [];
			});
			return { counts, text: counts.length === 0 ? message : null };
		}
	} catch {
		// It is no JSON: words of the program, or of what failed.
	}
	return { counts: [], text: message };
}

/** What a job is about: the sources that it adds, the name that it settles; null where its kind says all. */
export function subjectOf(argument: unknown): string | null {
	if (typeof argument !== "object" || argument === null) return null;
	const { sources, name } = argument as { readonly sources?: unknown; readonly name?: unknown };
	if (typeof name === "string") return name;
	return Array.isArray(sources) ? sources.filter((each) => typeof each === "string").join(" · ") || null : null;
}

type Job = Shape<"Job">;

/** A list of jobs with what the server told of them since: by number, the latest first; jobs begun since stand at its head. */
export function withLive(jobs: readonly Job[], live: ReadonlyMap<number, Job>): readonly Job[] {
	const known = new Set(jobs.map(({ id }) => id));
	const newest = Math.max(0, ...known);
	const begun = [...live.values()].filter(({ id }) => !known.has(id) && id > newest);
	const merged = jobs.map((job) => {
		const told = live.get(job.id);
		// What was read after it ended is newer than what was told while it ran.
		return told === undefined || (job.state !== "running" && told.state === "running") ? job : told;
	});
	return [...begun, ...merged].sort((a, b) => b.id - a.id);
}
