// Words of a page marked by the CSS Custom Highlight API: no element comes between letters, so that they stay joined.

/** What ::highlight() rules of article-text.module.css draw, from the lowest to the highest. */
const NAMES = ["claim", "scope", "hovered", "picked", "source", "value", "lit", "chosen", "cursor", "graphic"] as const;
export type HighlightName = (typeof NAMES)[number];

/** Whether this browser can; where it cannot, words are listed beside the text instead. */
export function canHighlight(): boolean {
	return typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight === "function";
}

/** Marks ranges until the function that it returns is called. Texts that stand on one page share each name. */
export function highlight(name: HighlightName, ranges: readonly AbstractRange[]): () => void {
	if (!canHighlight() || ranges.length === 0) return () => {};
	const key = `rasd-${name}`;
	let shared = CSS.highlights.get(key);
	if (!shared) {
		shared = new Highlight();
		shared.priority = NAMES.indexOf(name);
		CSS.highlights.set(key, shared);
	}
	const held = shared;
	for (const range of ranges) held.add(range);
	return () => {
		for (const range of ranges) held.delete(range);
	};
}

/** Where a caret would stand at a point of the window: a node and the offset within it; null where there is no text. */
export function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
	if (typeof document.caretPositionFromPoint === "function") {
		const found = document.caretPositionFromPoint(x, y);
		return found && { node: found.offsetNode, offset: found.offset };
	}
	// Safari had this before it had the standard.
	const range = document.caretRangeFromPoint?.(x, y);
	return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

const SLACK_PX = 3;

/** Whether a point of the window lies on the words of a range: a caret is found beside them too. */
export function isOn(range: Range, x: number, y: number): boolean {
	for (const { left, right, top, bottom } of range.getClientRects())
		if (x >= left - SLACK_PX && x <= right + SLACK_PX && y >= top - SLACK_PX && y <= bottom + SLACK_PX) return true;
	return false;
}

const HEADER_PX = 70;

/** Scrolls what holds some words so far that they stand in its middle; leaves it where they are seen already. */
export function bringIntoView(range: Range): void {
	const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
	const holder = scrollerOf(range.startContainer.parentElement);
	const frame = holder?.getBoundingClientRect();
	const top = Math.max(frame?.top ?? 0, HEADER_PX);
	const bottom = Math.min(frame?.bottom ?? innerHeight, innerHeight);
	if (box.top >= top && box.bottom <= bottom - SLACK_PX) return;
	(holder ?? window).scrollBy({ top: box.top - (top + (bottom - top) / 2 - box.height / 2) });
}

/** The nearest element round another that scrolls by itself; null where the window does. */
function scrollerOf(element: Element | null): Element | null {
	for (let at = element; at && at !== document.body && at !== document.documentElement; at = at.parentElement) {
		if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
	}
	return null;
}
