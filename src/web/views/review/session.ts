// Where a reviewer stands: the claims fetched ahead, those put off, and what was done, the latest last.
import type { Shape } from "../../../api/client.js";
import type { Add, Decide } from "./outbox.js";

/** A claim as the queue gives it. */
export type Queued = Shape<"ClaimItem">;

/** One thing done, as it can be taken back. `at` in milliseconds. */
export type Step =
	| { readonly did: "decide"; readonly item: Queued; readonly made: Decide; readonly at: number }
	| { readonly did: "skip"; readonly item: Queued; readonly at: number }
	| { readonly did: "add"; readonly made: Add; readonly at: number };

export interface Session {
	/** The claims to look at; the first is the one that is shown. */
	readonly queue: readonly Queued[];
	/** Where the server's queue goes on; null at its end, undefined before its beginning. */
	readonly cursor: string | null | undefined;
	/** Those put off, in their order. */
	readonly later: readonly Queued[];
	readonly done: readonly Step[];
}

/** As many claims are fetched at once, and no fewer than half of them are kept ahead. */
export const AHEAD = 20;
const MOST_KEPT = 200;

export const FRESH: Session = { queue: [], cursor: undefined, later: [], done: [] };

/** Whether more should be fetched. */
export function wantsMore({ queue, cursor }: Session): boolean {
	return cursor !== null && queue.length <= AHEAD / 2;
}

/** Takes a page of the server's queue in; what is there, was put off or is decided (`busy`) is left out. */
export function fetched(session: Session, items: readonly Queued[], next: string | null, busy: ReadonlySet<number>): Session {
	const known = new Set([...session.queue, ...session.later].map(({ thread }) => thread));
	const decided = new Set(
		session.done.flatMap((step) => (step.did === "decide" && step.made.verdict !== "note" ? [step.item.thread] : [])),
	);
	const fresh = items.filter(({ thread }) => !known.has(thread) && !busy.has(thread) && !decided.has(thread));
	return { ...session, queue: [...session.queue, ...fresh], cursor: next };
}

/** Puts a claim before all others: one that was asked for by its address. */
export function opened(session: Session, item: Queued): Session {
	const others = (items: readonly Queued[]) => items.filter(({ thread }) => thread !== item.thread);
	return { ...session, queue: [item, ...others(session.queue)], later: others(session.later) };
}

/** Leaves out claims that were decided elsewhere. */
export function without(session: Session, threads: ReadonlySet<number>): Session {
	const rest = (items: readonly Queued[]) => items.filter(({ thread }) => !threads.has(thread));
	const queue = rest(session.queue);
	const later = rest(session.later);
	return queue.length === session.queue.length && later.length === session.later.length ? session : { ...session, queue, later };
}

/** Goes on after something was done with the claim that is shown; a note leaves it there. */
export function did(session: Session, step: Step): Session {
	const done = [...session.done, step].slice(-MOST_KEPT);
	if (step.did === "add" || (step.did === "decide" && step.made.verdict === "note")) return { ...session, done };
	const queue = session.queue.filter(({ thread }) => thread !== step.item.thread);
	const later = step.did === "skip" ? [...session.later.filter(({ thread }) => thread !== step.item.thread), step.item] : session.later;
	return { ...session, queue, later: later.slice(-MOST_KEPT), done };
}

/** Takes the latest step back: its claim is shown again. */
export function undone(session: Session): { readonly session: Session; readonly step: Step | undefined } {
	const step = session.done.at(-1);
	if (!step) return { session, step };
	const rest = { ...session, done: session.done.slice(0, -1) };
	return { session: step.did === "add" ? rest : opened(rest, step.item), step };
}

/** Brings those that were put off back. */
export function lookAgain(session: Session): Session {
	return { ...session, queue: [...session.queue, ...session.later], later: [] };
}

/** The queue begun anew, for other filters: what was done can still be taken back. */
export function begunAnew({ done }: Session): Session {
	return { ...FRESH, done };
}
