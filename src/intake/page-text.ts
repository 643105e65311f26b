/** As much of a DOM node as reading its text takes. */
export interface PageNode {
	readonly nodeType: number;
	readonly localName?: string | undefined;
	readonly nodeValue: string | null;
	readonly firstChild: PageNode | null;
	readonly nextSibling: PageNode | null;
	readonly parentNode: PageNode | null;
}

const TEXT = 3;
const ELEMENT = 1;
const UNREAD = new Set([
	"script",
	"style",
	"noscript",
	"template",
	"svg",
	"iframe",
	"object",
	"button",
	"select",
	"textarea",
	"nav",
	"head",
]);
const BLOCKS = new Set(
	"address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul".split(
		" ",
	),
);

/** The visible text below a node, a line for each block, spaces run together. Walks without recursion: pages nest deep. */
export function readBlocks(root: PageNode): string {
	const lines: string[] = [];
	let line = "";
	const end = () => {
		const text = line.replace(/\s+/g, " ").trim();
		if (text !== "") lines.push(text);
		line = "";
	};
	let node: PageNode | null = root;
	while (node) {
		const name = node.nodeType === ELEMENT ? (node.localName ?? "").toLowerCase() : "";
		if (node.nodeType === TEXT) line += node.nodeValue ?? "";
		if (BLOCKS.has(name)) end();
		if (node.firstChild && !UNREAD.has(name)) {
			node = node.firstChild;
			continue;
		}
		while (node && node !== root && !node.nextSibling) {
			node = node.parentNode;
			if (node && BLOCKS.has((node.localName ?? "").toLowerCase())) end();
		}
		if (!node || node === root) break;
		node = node.nextSibling;
	}
	end();
	return lines.join("\n");
}

/** How many elements stand below a node, how deep they nest, and the sum of their depths; what finding an article costs grows with all. */
export function nesting(root: PageNode): { readonly count: number; readonly deepest: number; readonly sum: number } {
	let count = 0;
	let deepest = 0;
	let sum = 0;
	let depth = 0;
	let node: PageNode | null = root;
	while (node) {
		if (node.nodeType === ELEMENT) {
			count++;
			sum += depth;
		}
		if (node.firstChild) {
			node = node.firstChild;
			depth++;
			deepest = Math.max(deepest, depth);
			continue;
		}
		while (node && node !== root && !node.nextSibling) {
			node = node.parentNode;
			depth--;
		}
		if (!node || node === root) break;
		node = node.nextSibling;
	}
	return { count, deepest, sum };
}
