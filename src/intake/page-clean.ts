import { cueOf } from "../arabic/line-cues.js";

/** As much of a DOM element as cleaning a page takes. */
export interface CleanNode {
	readonly nodeType: number;
	readonly localName?: string | undefined;
	readonly nodeValue: string | null;
	readonly firstChild: CleanNode | null;
	readonly nextSibling: CleanNode | null;
	readonly parentNode: CleanNode | null;
	readonly textContent: string | null;
	getAttribute?(name: string): string | null;
	remove?(): void;
}

const TEXT = 3;
const ELEMENT = 1;
/** Elements that are never a part of the article's text, and those that are none unless they hold the page. */
const NEVER = new Set("nav footer button select textarea input figcaption iframe object dialog menu".split(" "));
const RARELY = new Set(["aside", "form"]);
/** Parts of class names and ids by which templates name what surrounds an article. */
const AROUND = new Set(
	(
		"related relatedposts relatednews readalso readmore alsoread share sharing shares sharebar sharedaddy addtoany social socials newsletter " +
		"subscribe subscription breadcrumb breadcrumbs comments comment disqus tags taglist sidebar widget widgets advert adverts ads adsense " +
		"advertisement sponsored promo popular trending recommended recommendations mostread outbrain taboola caption wpcaptiontext credit cookie " +
		"cookies consent popup modal toolbar pagination pager postnav breakingnews ticker printonly authorbox authorbio menu navbar navigation"
	).split(" "),
);
/** Elements in which "read also" stands. */
const HEADED = new Set("p div h1 h2 h3 h4 h5 h6 li strong b span section blockquote dt a em".split(" "));
/** What holds more than this share of a page's text outside links is the article, however it is named. */
const TOO_MUCH = 0.4;
/** Of a list of links, at least so much of the text is links. */
const LINKED = 0.7;
const MOST_CUE = 200;

interface Measure {
	/** Letters of text, and how many of them are in links. */
	text: number;
	linked: number;
	links: number;
}

/**
 * Takes out of a page what surrounds its article: menus, captions, bars for sharing, boxes for subscribing, lists of links, "read also" and
 * the links below it. Changes the document. What holds a great part of the page's text stays, whatever it is called. Linear.
 */
export function cleanPage(root: CleanNode): void {
	const measures = measure(root);
	const all = unlinked(measures.get(root));
	const small = (node: CleanNode) => unlinked(measures.get(node)) <= all * TOO_MUCH;
	for (const node of elements(root)) {
		if (!node.parentNode) continue;
		const name = nameOf(node);
		if (name === "html" || name === "head" || name === "body" || !isWithin(node, root)) continue;
		if (NEVER.has(name)) node.remove?.();
		else if (RARELY.has(name) || isNamedAround(node) || isLinkList(name, measures.get(node))) {
			if (small(node)) node.remove?.();
		} else if (HEADED.has(name)) takeOutTeaser(node, measures, small);
	}
}

/** "Read also": the line itself, and where nothing but the cue stands in it, the links that follow or the box around them. */
function takeOutTeaser(node: CleanNode, measures: ReadonlyMap<CleanNode, Measure>, small: (node: CleanNode) => boolean): void {
	const measured = measures.get(node);
	if (!measured || measured.text === 0 || measured.text > MOST_CUE) return;
	const cue = cueOf((node.textContent ?? "").trim());
	if (!cue || (cue.kind !== "teaser" && cue.kind !== "invite")) return;
	const parent = node.parentNode;
	const box = parent ? measures.get(parent) : undefined;
	if (parent && box && nameOf(parent) !== "body" && small(parent) && box.links > 0 && box.linked >= (box.text - measured.text) * LINKED) {
		parent.remove?.();
		return;
	}
	if (cue.alone && cue.kind === "teaser") {
		for (let next = nextElement(node); next; next = nextElement(node)) {
			const following = measures.get(next);
			if (!following || following.links === 0 || following.linked < following.text * LINKED) break;
			next.remove?.();
		}
	}
	node.remove?.();
}

function unlinked(measured: Measure | undefined): number {
	return measured ? measured.text - measured.linked : 0;
}

function nextElement(node: CleanNode): CleanNode | null {
	let next = node.nextSibling;
	while (next && next.nodeType !== ELEMENT && (next.nodeValue ?? "").trim() === "") next = next.nextSibling;
	return next && next.nodeType === ELEMENT ? next : null;
}

function isNamedAround(node: CleanNode): boolean {
	const named = `${node.getAttribute?.("class") ?? ""} ${node.getAttribute?.("id") ?? ""}`.slice(0, 400);
	if (named.trim() === "") return false;
	return named
		.replace(/([a-z])([A-Z])/g, "$1-$2")
		.toLowerCase()
		.split(/\s+/)
		.some((word) => {
			// What a page has, and the boxes of which some site builders make all of it.
			if (/^(?:has|no|with|is|elementor)-/.test(word)) return false;
			const parts = word.split(/[-_]+/);
			return AROUND.has(parts.join("")) || parts.some((part, i) => AROUND.has(part) || AROUND.has(`${part}${parts[i + 1] ?? ""}`));
		});
}

function isLinkList(name: string, measured: Measure | undefined): boolean {
	if (!measured || (name !== "ul" && name !== "ol" && name !== "div" && name !== "section" && name !== "table")) return false;
	return measured.links >= 3 && measured.linked >= measured.text * LINKED;
}

function isWithin(node: CleanNode, root: CleanNode): boolean {
	// What was taken out keeps its parents; only the uppermost lost its own.
	let at: CleanNode | null = node;
	while (at && at !== root) at = at.parentNode;
	return at === root;
}

function nameOf(node: CleanNode): string {
	return (node.localName ?? "").toLowerCase();
}

/** Every element below a node, in the order of the page. */
function elements(root: CleanNode): CleanNode[] {
	const found: CleanNode[] = [];
	walk(root, (node) => {
		if (node.nodeType === ELEMENT && node !== root) found.push(node);
	});
	return found;
}

/** Text and links below each element, summed up from below. */
function measure(root: CleanNode): ReadonlyMap<CleanNode, Measure> {
	const measures = new Map<CleanNode, Measure>();
	const of = (node: CleanNode): Measure => {
		let found = measures.get(node);
		if (!found) {
			found = { text: 0, linked: 0, links: 0 };
			measures.set(node, found);
		}
		return found;
	};
	walk(
		root,
		(node) => {
			if (node.nodeType !== TEXT || !node.parentNode) return;
			const parent = nameOf(node.parentNode);
			if (parent !== "script" && parent !== "style") of(node.parentNode).text += (node.nodeValue ?? "").replace(/\s+/g, " ").trim().length;
		},
		(node) => {
			if (node.nodeType !== ELEMENT) return;
			const own = of(node);
			if (nameOf(node) === "a" && own.text > 0) {
				own.linked = own.text;
				own.links = 1;
			}
			if (node === root || !node.parentNode) return;
			const above = of(node.parentNode);
			above.text += own.text;
			above.linked += own.linked;
			above.links += own.links;
		},
	);
	return measures;
}

/** Goes through a tree without recursion: pages nest deep. */
function walk(root: CleanNode, enter: (node: CleanNode) => void, leave?: (node: CleanNode) => void): void {
	let node: CleanNode | null = root;
	while (node) {
		enter(node);
		if (node.firstChild) {
			node = node.firstChild;
			continue;
		}
		leave?.(node);
		while (node && node !== root && !node.nextSibling) {
			node = node.parentNode;
			if (node) leave?.(node);
		}
		if (!node || node === root) break;
		node = node.nextSibling;
	}
}
