import { useSyncExternalStore } from "react";

const KEY = "rasd.reviewer";
const LONGEST = 200;
let name = read();
const listeners = new Set<() => void>();

function read(): string {
	try {
		return localStorage.getItem(KEY) ?? "";
	} catch {
		// A browser that keeps nothing is told the name anew.
		return "";
	}
}

/** Who reviews, as told in this browser; "" where nobody said. With a token the token's name counts. */
export function reviewer(): string {
	return name;
}

export function setReviewer(given: string): void {
	name = given.trim().slice(0, LONGEST);
	try {
		localStorage.setItem(KEY, name);
	} catch {
		// It holds until the window is closed.
	}
	for (const listener of listeners) listener();
}

/** Who reviews; a component that uses it is drawn anew when it changes. */
export function useReviewer(): string {
	return useSyncExternalStore((listener) => {
		listeners.add(listener);
		return () => listeners.delete(listener);
	}, reviewer);
}
