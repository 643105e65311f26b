// The review that goes on in this window: it stays when its page is left and comes back to, and what was done outlives a reload.
import { useSyncExternalStore } from "react";
import type { Verdict } from "../../../schemes/decision.js";
import { api, client, queries } from "../../state/api.js";
import type { Search } from "../../state/filters.js";
import { type Add, type Decide, orderAt, takeBack, threadsDecided } from "./outbox.js";
import { beginSending, drop, onOutbox, outbox, put } from "./outbox-store.js";
import { reviewer } from "./reviewer.js";
import {
	AHEAD,
	begunAnew,
	did,
	FRESH,
	fetched,
	lookAgain,
	opened,
	type Queued,
	type Session,
	type Step,
	undone,
	wantsMore,
	without,
} from "./session.js";
import { uuid } from "./uuid.js";

export interface Review {
	readonly session: Session;
	readonly filling: boolean;
	/** Why the queue could not be fetched; null where it could. */
	readonly error: unknown;
}

const KEPT = "rasd.review";
const MOST_KEPT = 60;
let current: Review = { session: restored(), filling: false, error: null };
let filters: Search | null = null;
let numbered = 0;
const listeners = new Set<() => void>();

function change(changes: Partial<Review>): void {
	const before = current.session;
	current = { ...current, ...changes };
	if (current.session !== before) keepDone();
	for (const listener of listeners) listener();
}

/** What was done and put off before a reload. It was written by this page, and is let go where it reads otherwise. */
function restored(): Session {
	try {
		const { done, later } = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}") as Partial<Pick<Session, "done" | "later">>;
		return { ...FRESH, done: Array.isArray(done) ? done : [], later: Array.isArray(later) ? later : [] };
	} catch {
		return FRESH;
	}
}

function keepDone(): void {
	const { done, later } = current.session;
	try {
		sessionStorage.setItem(KEPT, JSON.stringify({ done: done.slice(-MOST_KEPT), later: later.slice(-MOST_KEPT) }));
	} catch {
		// Then a reload forgets what could be taken back; what was decided is in the outbox or on the server.
	}
}

const articleOptions = (id: string) =>
	api.queryOptions(
		"get",
		"/api/v1/articles/{id}",
		{ params: { path: { id }, query: { fields: "id,title,text,language" } } },
		{
			staleTime: Number.POSITIVE_INFINITY,
			gcTime: 3_600_000,
		},
	);

/** Reads an article's text, fetched ahead where its claim was. */
export function useArticle(id: string) {
	return api.useQuery(
		"get",
		"/api/v1/articles/{id}",
		{ params: { path: { id }, query: { fields: "id,title,text,language" } } },
		{
			staleTime: Number.POSITIVE_INFINITY,
			gcTime: 3_600_000,
		},
	);
}

/** Begins, or goes on, with the claims that some filters find. */
export function beginReview(given: Search): void {
	beginSending();
	const key = JSON.stringify(given);
	if (filters === null) {
		filters = given;
		onOutbox(() => change({ session: without(current.session, threadsDecided(outbox().entries)) }));
	} else if (JSON.stringify(filters) !== key) {
		filters = given;
		change({ session: begunAnew(current.session), error: null });
	}
	void fill();
}

/** Fetches ahead while few claims are there, with the texts they stand in. */
export async function fill(): Promise<void> {
	if (current.filling || filters === null || !wantsMore(current.session)) return;
	const asked = filters;
	change({ filling: true, error: null });
	try {
		const { cursor } = current.session;
		const query = { ...asked, limit: AHEAD, ...(cursor ? { after: cursor } : {}) };
		const { items, next } = await queries.fetchQuery({
			...api.queryOptions("get", "/api/v1/review/queue", { params: { query: query as never } }),
			staleTime: 0,
			gcTime: 0,
		});
		if (asked !== filters) return;
		change({ session: fetched(current.session, items as unknown as readonly Queued[], next, threadsDecided(outbox().entries)) });
		for (const article of new Set(items.map((item) => item.article))) await queries.prefetchQuery(articleOptions(article));
	} catch (error) {
		change({ error });
	} finally {
		change({ filling: false });
		if (current.error === null && wantsMore(current.session)) void fill();
	}
}

/** Begins the queue from its top again: what came in meanwhile may weigh more. */
export function refill(): void {
	change({ session: { ...begunAnew(current.session) }, error: null });
	void fill();
}

/** Puts a claim first that was asked for by its number. */
export async function openClaim(id: number): Promise<void> {
	try {
		const { data, error } = await client.GET("/api/v1/claims/{id}", { params: { path: { id } } });
		if (data) change({ session: opened(current.session, itemOf(data as unknown as Queued)) });
		else change({ error });
	} catch (error) {
		change({ error });
	}
}

/** A claim as the queue has it, of one with its history. */
function itemOf(whole: Queued): Queued {
	const { id, thread, article, title, url, outlet, outletName, published, status, confidence, incident, corrected, claim, blurred } = whole;
	return { id, thread, article, title, url, outlet, outletName, published, status, confidence, incident, corrected, claim, blurred };
}

const aboutOf = (claim: { readonly kind: string; readonly type: string }) => `${claim.kind} ${claim.type}`;

function freshEntry() {
	const id = uuid();
	return { id, order: orderAt(Date.now(), numbered++, id), by: reviewer() };
}

/** Decides about the claim that is shown. */
export function decide(
	verdict: Verdict,
	{ changes = {}, note = null }: { readonly changes?: Decide["changes"]; readonly note?: string | null } = {},
): void {
	const item = current.session.queue[0];
	if (!item) return;
	const common = { ...freshEntry(), begun: false, refused: null, about: aboutOf(item.claim) };
	const made: Decide = { act: "decide", ...common, thread: item.thread, verdict, changes, note };
	// First where it is kept, then on the page.
	put(made);
	change({ session: did(current.session, { did: "decide", item, made, at: Date.now() }) });
	void fill();
}

/** Puts the claim that is shown off. */
export function skip(): void {
	const item = current.session.queue[0];
	if (!item) return;
	change({ session: did(current.session, { did: "skip", item, at: Date.now() }) });
	void fill();
}

/** Adds a claim that the coder missed in an article. */
export function addMissed(article: string, claim: { readonly kind: string; readonly type: string }, note: string | null): void {
	const made: Add = { act: "add", ...freshEntry(), begun: false, refused: null, about: aboutOf(claim), article, claim: { ...claim }, note };
	put(made);
	change({ session: did(current.session, { did: "add", made, at: Date.now() }) });
}

/** Takes the latest step back; returns it, undefined where there is none. */
export function undoLast(): Step | undefined {
	const { session, step } = undone(current.session);
	if (!step) return undefined;
	if (step.did !== "skip") {
		const taken = takeBack(outbox().entries, step.made, freshEntry());
		if ("remove" in taken) drop(taken.remove);
		else put(taken.put);
	}
	change({ session });
	return step;
}

/** Brings back what was put off. */
export function lookAtLater(): void {
	change({ session: lookAgain(current.session) });
}

/** The review; a component that uses it is drawn anew when it changes. */
export function useReview(): Review {
	return useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		() => current,
	);
}

/** The review as it is now. */
export function review(): Review {
	return current;
}
