/**
 * Where the elements of arrays stand in a text that is valid JSON: half-open offsets, in order. `wanted` says by the keys that lead to
 * an array (`*` for a place in another array) whether its elements are given. Walks without recursion and parses nothing.
 */
export function* elementSpans(text: string, wanted: (path: readonly string[]) => boolean): Generator<readonly [from: number, to: number]> {
	const path: string[] = [];
	const open: { readonly array: boolean; readonly given: boolean }[] = [];
	let start = -1;
	let startedAt = 0;
	let key: string | null = null;
	for (let i = 0; i < text.length; i++) {
		const char = text[i] as string;
		if (BLANK.has(char)) continue;
		const inside = open.at(-1);
		if (inside?.given && start < 0 && char !== "]" && char !== ",") [start, startedAt] = [i, open.length];
		if (char === '"') {
			const from = i;
			i = stringEnd(text, i);
			if (inside && !inside.array && key === null && start < 0) key = text.slice(from + 1, i);
		} else if (char === "{" || char === "[") {
			if (start < 0 && inside) path.push(inside.array ? "*" : (key ?? ""));
			key = null;
			open.push({ array: char === "[", given: start < 0 && char === "[" && wanted(path) });
		} else if (char === "}" || char === "]" || char === ",") {
			const closes = char !== ",";
			if (start >= 0 && open.length === startedAt) {
				// The end of an element of the array that is given.
				yield [start, trimmedEnd(text, i)];
				start = -1;
			}
			if (closes) {
				open.pop();
				if (start < 0) path.pop();
			}
			key = null;
		}
	}
}

const BLANK = new Set([" ", "\t", "\n", "\r", ":"]);

/** The closing quotation mark of the string that opens at `i`. */
function stringEnd(text: string, i: number): number {
	for (let at = i + 1; ; ) {
		const quote = text.indexOf('"', at);
		if (quote < 0) return text.length;
		let slashes = 0;
		while (text[quote - 1 - slashes] === "\\") slashes++;
		if (slashes % 2 === 0) return quote;
		at = quote + 1;
	}
}

function trimmedEnd(text: string, end: number): number {
	let to = end;
	while (BLANK.has(text[to - 1] ?? "")) to--;
	return to;
}
