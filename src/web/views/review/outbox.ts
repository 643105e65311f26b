// What a reviewer decided and the server may not have yet: kept in order, sent once, never lost.
import { z } from "zod";
import { VERDICTS } from "../../../schemes/decision.js";

const base = {
	/** Made here, so that sending it twice is saving it once. */
	id: z.string().min(8).max(64),
	/** Where it stands among the others: texts in this order are sent in this order. */
	order: z.string().min(1).max(100),
	/** Whether sending it has begun: the server may have it although no answer came. */
	begun: z.boolean(),
	/** Why the server will not have it; null while it waits. */
	refused: z.string().nullable(),
	by: z.string().max(200),
	/** What it is about, for people: the type of the claim. */
	about: z.string().max(200),
};
const changes = z.record(z.string(), z.unknown());
const added = { article: z.string().min(1), claim: changes, note: z.string().nullable() };

const entrySchema = z.discriminatedUnion("act", [
	z.strictObject({
		act: z.literal("decide"),
		...base,
		thread: z.int().min(1),
		verdict: z.enum(VERDICTS),
		changes,
		note: z.string().nullable(),
	}),
	z.strictObject({ act: z.literal("undo"), ...base, decision: z.string().min(8).max(64) }),
	z.strictObject({ act: z.literal("add"), ...base, ...added }),
	/** Takes an added claim back: the same adding again tells which claim it is, and that is rejected. */
	z.strictObject({ act: z.literal("withdraw"), ...base, ...added, adding: z.string().min(8).max(64) }),
]);

/** One thing on its way to the server. */
export type Entry = z.infer<typeof entrySchema>;
export type Decide = Extract<Entry, { act: "decide" }>;
export type Add = Extract<Entry, { act: "add" }>;

/** An entry as it was kept; null for what is none. */
export function parseEntry(kept: string): Entry | null {
	try {
		const parsed = entrySchema.safeParse(JSON.parse(kept));
		return parsed.success ? parsed.data : null;
	} catch {
		// Not ours, or cut off: it says nothing that could be sent.
		return null;
	}
}

/** Entries in the order in which they were made. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
	return [...entries].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}

/** A place in the order: later times and higher numbers come later. */
export function orderAt(ms: number, number: number, id: string): string {
	return `${String(ms).padStart(15, "0")}-${String(number).padStart(9, "0")}-${id.slice(0, 8)}`;
}

/** What is sent next; those that were refused stand aside. */
export function nextToSend(entries: readonly Entry[]): Entry | undefined {
	return inOrder(entries).find(({ refused }) => refused === null);
}

/** How many wait, and which were refused. */
export function standing(entries: readonly Entry[]): { readonly waiting: number; readonly refused: readonly Entry[] } {
	const refused = inOrder(entries).filter((entry) => entry.refused !== null);
	return { waiting: entries.length - refused.length, refused };
}

/** Claims that something waits for which ends their being open: they need not be shown again. */
export function threadsDecided(entries: readonly Entry[]): ReadonlySet<number> {
	const undone = new Set(entries.flatMap((entry) => (entry.act === "undo" ? [entry.decision] : [])));
	return new Set(
		entries.flatMap((entry) =>
			entry.act === "decide" && entry.verdict !== "note" && entry.refused === null && !undone.has(entry.id) ? [entry.thread] : [],
		),
	);
}

/** What taking a decision or an added claim back does to the outbox. */
export type TakenBack = { readonly remove: string } | { readonly put: Entry };

/**
 * Takes something back: what the server cannot have yet is dropped, anything else is undone there after it.
 * @param made the decision or adding as it was made
 * @param fresh id and place of what undoes it
 */
export function takeBack(
	entries: readonly Entry[],
	made: Decide | Add,
	fresh: { readonly id: string; readonly order: string; readonly by: string },
): TakenBack {
	const waiting = entries.find(({ id }) => id === made.id);
	if (waiting && (!waiting.begun || waiting.refused !== null)) return { remove: made.id };
	const common = { ...fresh, begun: false, refused: null, about: made.about };
	if (made.act === "decide") return { put: { act: "undo", ...common, decision: made.id } };
	const { article, claim, note } = made;
	return { put: { act: "withdraw", ...common, article, claim, note, adding: made.id } };
}

/** What an answer means: it is kept, it is tried again, or the server will never have it. */
export type Outcome = "kept" | "again" | "refused";

const LATER: ReadonlySet<number> = new Set([401, 403, 408, 425, 429]);

/** @param status of the answer; null where none came */
export function outcomeOf(status: number | null): Outcome {
	if (status === null || status >= 500 || LATER.has(status)) return "again";
	return status < 300 ? "kept" : "refused";
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/**
 * How long to wait before trying again, in milliseconds: twice as long each time, up to a minute.
 * @param failures how often in a row it failed, 1 and more
 * @param chance 0–1; spreads those who wait for the same server
 */
export function waitAfter(failures: number, chance: number): number {
	const whole = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(failures - 1, 16));
	return Math.round(whole * (0.75 + chance * 0.25));
}
