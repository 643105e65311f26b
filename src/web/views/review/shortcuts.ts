import { useEffect, useRef, useSyncExternalStore } from "react";
import { type Action, actionOf, isTyping } from "./keys.js";

const KEY = "rasd.review.keys";
let on = read();
const listeners = new Set<() => void>();

function read(): boolean {
	try {
		return localStorage.getItem(KEY) !== "off";
	} catch {
		// A browser that keeps nothing has them on.
		return true;
	}
}

/** Turns keys of one letter on or off: who speaks to the machine may not want them. */
export function setShortcuts(given: boolean): void {
	on = given;
	try {
		localStorage.setItem(KEY, given ? "on" : "off");
	} catch {
		// It holds until the window is closed.
	}
	for (const listener of listeners) listener();
}

/** Whether keys of one letter do something. */
export function useShortcutsOn(): boolean {
	return useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		() => on,
	);
}

/** Does what keys ask for while a page is open, save where letters are typed. Help always comes. */
export function useShortcuts(act: (action: Action) => void): void {
	const latest = useRef(act);
	latest.current = act;
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (event.defaultPrevented || isTyping(event.target) || document.querySelector('[role="dialog"][aria-modal="true"]')) return;
			const action = actionOf(event);
			if (action === null || (!on && action !== "help")) return;
			event.preventDefault();
			latest.current(action);
		};
		addEventListener("keydown", press);
		return () => removeEventListener("keydown", press);
	}, []);
}
