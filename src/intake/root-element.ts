/** As much as may stand before the first element. */
const HEAD = 65_536;

/** Name of the first element of a document, in small letters and without its namespace; null where none begins near the start. */
export function rootElement(text: string): string | null {
	const head = text.slice(0, HEAD);
	let at = head.search(/\S/);
	while (at >= 0 && head[at] === "<") {
		const next = head[at + 1];
		if (next !== "?" && next !== "!")
			return /^<(?:[\w.-]{1,50}:)?([\w.-]{1,50})/.exec(head.slice(at, at + 120))?.[1]?.toLowerCase() ?? null;
		const end = head.startsWith("<!--", at) ? head.indexOf("-->", at + 4) : next === "?" ? head.indexOf("?>", at) : doctypeEnd(head, at);
		if (end < 0) return null;
		at = head.indexOf("<", end);
	}
	return null;
}

/** Where a document type ends: behind the list in brackets that it may hold. */
function doctypeEnd(head: string, at: number): number {
	const close = head.indexOf(">", at);
	const list = head.indexOf("[", at);
	return list >= 0 && list < close ? head.indexOf("]", list) : close;
}
