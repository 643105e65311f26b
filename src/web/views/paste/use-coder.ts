import { useEffect, useRef, useState } from "react";
import { type Coded, CoderLine } from "./coder-line.js";
import type { CoderReply, PastedText } from "./coder-messages.js";

/** How the coding of a text stands. `coded` is what came of `given`, and stays while a newer text is worked on. */
export interface Coding {
	/** Whether the coder is there: it is loaded when the page opens. */
	readonly ready: boolean;
	readonly working: boolean;
	readonly coded: (Coded & { readonly given: PastedText }) | null;
	readonly error: string | null;
	/** Tries the text once more. */
	retry(): void;
}

const PAUSE_MS = 350;

/** Codes a text in the browser, a moment after it last changed; null codes nothing. Keep the object as long as it says the same. */
export function useCoder(given: PastedText | null): Coding {
	const [ready, setReady] = useState(false);
	const [working, setWorking] = useState(false);
	const [coded, setCoded] = useState<Coding["coded"]>(null);
	const [error, setError] = useState<string | null>(null);
	const [tries, setTries] = useState(0);
	const line = useRef<CoderLine | null>(null);
	const asked = useRef<PastedText | null>(null);

	useEffect(() => {
		const made = new CoderLine({
			start: (onReply, onError) => {
				const worker = new Worker(new URL("./coder-worker.ts", import.meta.url), { type: "module" });
				worker.addEventListener("message", ({ data }: MessageEvent<CoderReply>) => onReply(data));
				worker.addEventListener("error", (event) => onError(event.message ?? ""));
				return worker;
			},
			now: () => performance.now(),
			onReady: () => setReady(true),
			onCoded: (result) => {
				setWorking(false);
				setError(null);
				if (asked.current) setCoded({ ...result, given: asked.current });
			},
			onFailed: (message) => {
				setWorking(false);
				setError(message);
			},
		});
		line.current = made;
		return () => made.close();
	}, []);

	// biome-ignore lint/correctness/useExhaustiveDependencies: another try is the same text once more
	useEffect(() => {
		asked.current = given;
		setError(null);
		// What is still under way is of a text that is no longer there.
		line.current?.code(null);
		if (given === null) {
			setWorking(false);
			setCoded(null);
			return;
		}
		setWorking(true);
		const timer = setTimeout(() => line.current?.code(given), PAUSE_MS);
		return () => clearTimeout(timer);
	}, [given, tries]);

	return { ready, working, coded, error, retry: () => setTries((before) => before + 1) };
}
