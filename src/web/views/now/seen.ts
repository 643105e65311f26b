import { useSyncExternalStore } from "react";

// When this person last said that they had seen what there was; it stays in the browser.
const KEY = "rasd.seen";
const listeners = new Set<() => void>();

/** The time as kept, ISO 8601; null where nothing was ever seen, or what is kept is no time. */
function seen(): string | null {
	try {
		const kept = localStorage.getItem(KEY);
		return kept !== null && kept.length < 40 && !Number.isNaN(Date.parse(kept)) ? kept : null;
	} catch {
		// A browser that keeps nothing shows everything each time.
		return null;
	}
}

/** Keeps that everything up to a time was seen; null forgets it. */
export function markSeen(at: string | null): void {
	try {
		if (at === null) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, at);
	} catch {
		// It cannot be kept: what is shown stays new.
	}
	for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	addEventListener("storage", listener);
	return () => {
		listeners.delete(listener);
		removeEventListener("storage", listener);
	};
}

/** When what there was was last marked as seen; null where it never was. */
export function useSeen(): string | null {
	return useSyncExternalStore(subscribe, seen);
}
