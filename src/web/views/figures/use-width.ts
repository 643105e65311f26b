import { useCallback, useState } from "react";

/** The width of an element in pixels, 0 until it is known; the first goes to the element as its ref. */
export function useWidth(): readonly [(node: HTMLElement | null) => (() => void) | undefined, number] {
	const [width, setWidth] = useState(0);
	const ref = useCallback((node: HTMLElement | null) => {
		if (node === null) return;
		const observer = new ResizeObserver(([entry]) => {
			if (entry) setWidth(Math.round(entry.contentRect.width));
		});
		observer.observe(node);
		return () => observer.disconnect();
	}, []);
	return [ref, width];
}
