// The outbox in this browser: each entry under a key of its own, so that two windows lose nothing of each other's, and one sender.
import { useSyncExternalStore } from "react";
import { client, onToken, queries } from "../../state/api.js";
import { WAITING } from "../../state/waiting.js";
import { type Entry, inOrder, nextToSend, outcomeOf, parseEntry, waitAfter } from "./outbox.js";

const TIMEOUT_MS = 30_000;

export interface Outbox {
	/** What the server may not have yet, in its order. */
	readonly entries: readonly Entry[];
	readonly sending: boolean;
	/** Why the last sending failed; null where it did not. A status of the server, or "none" where no answer came. */
	readonly trouble: number | "none" | null;
	/** When it is tried again by itself, in milliseconds; null where nothing waits. */
	readonly next: number | null;
	/** Whether the browser keeps what is put in; else it holds until the window is closed. */
	readonly keeps: boolean;
}

let current: Outbox = { entries: readAll(), sending: false, trouble: null, next: null, keeps: true };
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let failures = 0;

function change(changes: Partial<Outbox>): void {
	current = { ...current, ...changes };
	for (const listener of listeners) listener();
}

function readAll(): readonly Entry[] {
	try {
		const entries: Entry[] = [];
		for (let i = 0; i < localStorage.length; i++) {
			const key = localStorage.key(i);
			const entry = key?.startsWith(WAITING) ? parseEntry(localStorage.getItem(key) ?? "") : null;
			if (entry) entries.push(entry);
		}
		return inOrder(entries);
	} catch {
		// A browser that keeps nothing has nothing kept.
		return [];
	}
}

/** Puts an entry where it is kept, here and for the browser's other windows. */
function keep(entry: Entry): void {
	let keeps = current.keeps;
	try {
		localStorage.setItem(WAITING + entry.id, JSON.stringify(entry));
	} catch {
		// Full, or nothing may be kept: it is sent from here, and the page says that the window must stay open meanwhile.
		keeps = false;
	}
	change({ entries: inOrder([...current.entries.filter(({ id }) => id !== entry.id), entry]), keeps });
}

/** Takes an entry out: it was sent, taken back, or is given up. */
export function drop(id: string): void {
	try {
		localStorage.removeItem(WAITING + id);
	} catch {
		// It was not kept.
	}
	change({ entries: current.entries.filter((entry) => entry.id !== id) });
}

/** Keeps an entry and sends it as soon as that can be. */
export function put(entry: Entry): void {
	keep(entry);
	if (failures === 0) void send();
	// What waits already is tried when it was to be: nothing new puts that off.
	else if (current.next === null && !current.sending) plan();
}

/** Tries again what was refused. */
export function retryRefused(entry: Entry): void {
	keep({ ...entry, refused: null });
	void send();
}

/** Sends what waits, now. */
export async function send(): Promise<void> {
	if (current.sending) return;
	clearTimeout(timer);
	change({ sending: true, next: null });
	try {
		// One window sends at a time; where the browser has no locks, the server's own memory of ids keeps all from being saved twice.
		if (navigator.locks) await navigator.locks.request("rasd.outbox", sendAll);
		else await sendAll();
	} finally {
		change({ sending: false });
		plan();
	}
}

async function sendAll(): Promise<void> {
	let sent = 0;
	change({ entries: merged() });
	for (let entry = nextToSend(current.entries); entry; entry = nextToSend(current.entries)) {
		keep({ ...entry, begun: true });
		const { status, detail } = await post(entry);
		const outcome = outcomeOf(status);
		if (outcome === "again") {
			failures++;
			change({ trouble: status ?? "none" });
			break;
		}
		failures = 0;
		change({ trouble: null });
		if (outcome === "kept") {
			drop(entry.id);
			sent++;
		} else keep({ ...entry, begun: true, refused: detail });
	}
	if (sent > 0) void queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith("/api/v1/review/progress") });
}

/** What is kept, and what the browser would not keep. */
function merged(): readonly Entry[] {
	const kept = readAll();
	if (current.keeps) return kept;
	const known = new Set(kept.map(({ id }) => id));
	return inOrder([...kept, ...current.entries.filter(({ id }) => !known.has(id))]);
}

function plan(): void {
	clearTimeout(timer);
	if (!nextToSend(current.entries)) {
		change({ next: null });
		return;
	}
	const wait = failures === 0 ? 0 : waitAfter(failures, Math.random());
	change({ next: Date.now() + wait });
	timer = setTimeout(() => void send(), wait);
}

interface Answer {
	readonly status: number | null;
	readonly detail: string;
}

async function post(entry: Entry): Promise<Answer> {
	const { id, by } = entry;
	const said = by === "" ? {} : { by };
	const signal = AbortSignal.timeout(TIMEOUT_MS);
	try {
		switch (entry.act) {
			case "decide": {
				const { thread, verdict, changes, note } = entry;
				const body = { id, thread, verdict, note, ...(verdict === "correct" ? { changes } : {}), ...said };
				return answerOf(await client.POST("/api/v1/decisions", { body, signal }));
			}
			case "undo":
				return answerOf(await client.POST("/api/v1/decisions/{id}/undo", { params: { path: { id: entry.decision } }, body: said, signal }));
			case "add":
				return answerOf(await addOf(entry, id, said, signal));
			case "withdraw": {
				const added = await addOf(entry, entry.adding, said, signal);
				if (!added.data) return answerOf(added);
				const body = { id, thread: added.data.thread, verdict: "reject" as const, ...said };
				return answerOf(await client.POST("/api/v1/decisions", { body, signal }));
			}
		}
	} catch {
		// No answer came: the connection broke, the server is closed, or it took too long.
		return { status: null, detail: "" };
	}
}

function addOf(entry: Extract<Entry, { act: "add" | "withdraw" }>, id: string, said: { readonly by?: string }, signal: AbortSignal) {
	const { article, claim, note } = entry;
	return client.POST("/api/v1/articles/{id}/claims", { params: { path: { id: article } }, body: { id, claim, note, ...said }, signal });
}

function answerOf({
	response,
	error,
}: {
	readonly response: Response;
	readonly error?:
		| { readonly title: string; readonly detail: string; readonly errors?: readonly { readonly detail: string }[] }
		| undefined;
}): Answer {
	const told = error ? [error.detail ?? error.title, ...(error.errors ?? []).map(({ detail }) => detail)] : [];
	return { status: response.status, detail: told.join(" ") || String(response.status) };
}

let begun = false;

/** Begins to send, and follows the connection, the token and the browser's other windows. Once is enough. */
export function beginSending(): void {
	if (begun) return;
	begun = true;
	addEventListener("online", () => void send());
	addEventListener("storage", ({ key }) => {
		if (key === null || key.startsWith(WAITING)) change({ entries: merged() });
	});
	addEventListener("beforeunload", (event) => {
		if (!current.keeps && nextToSend(current.entries)) event.preventDefault();
	});
	onToken(() => void send());
	if (nextToSend(current.entries)) void send();
}

/** The outbox as it is now, for what is no component. */
export function outbox(): Outbox {
	return current;
}

/** Told when the outbox changes; returns what ends that. */
export function onOutbox(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** The outbox; a component that uses it is drawn anew when it changes. */
export function useOutbox(): Outbox {
	return useSyncExternalStore(onOutbox, outbox);
}
