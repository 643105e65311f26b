import { EventSourceParserStream } from "eventsource-parser/stream";
import { useEffect } from "react";
import { onToken, queries, requestHeaders } from "./api.js";

/** What the server tells while a page is open. */
export interface ServerEvent {
	readonly event: string;
	readonly data: unknown;
}

const listeners = new Set<(event: ServerEvent) => void>();
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/** Follows `/events` for as long as a page is open; comes back with growing waits, and takes up where the stream broke. */
export function followServer(): () => void {
	let stop = new AbortController();
	let last: string | null = null;
	const follow = async (signal: AbortSignal) => {
		let wait = FIRST_WAIT_MS;
		while (!signal.aborted) {
			try {
				const headers = { ...requestHeaders(), ...(last === null ? {} : { "last-event-id": last }) };
				const response = await fetch("/api/v1/events", { headers, signal });
				if (response.ok && response.body) {
					wait = FIRST_WAIT_MS;
					const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
					const reader = events.getReader();
					for (let next = await reader.read(); !next.done; next = await reader.read()) {
						last = next.value.id ?? last;
						tell({ event: next.value.event ?? "message", data: JSON.parse(next.value.data) });
					}
				}
			} catch {
				// The connection broke or the server closed: it is asked again after a while, and pages say so where it matters.
			}
			await new Promise((resolve) => setTimeout(resolve, wait));
			wait = Math.min(wait * 2, LONGEST_WAIT_MS);
		}
	};
	void follow(stop.signal);
	const off = onToken(() => {
		stop.abort();
		stop = new AbortController();
		void follow(stop.signal);
	});
	return () => {
		off();
		stop.abort();
	};
}

function tell(event: ServerEvent): void {
	// What happened to the record makes what pages show old.
	if (event.event === "changes") void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== "/api/v1/names" });
	for (const listener of listeners) listener(event);
}

/** Calls a function with every event of the server while a component is there. */
export function useServerEvents(listener: (event: ServerEvent) => void): void {
	useEffect(() => {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	}, [listener]);
}
