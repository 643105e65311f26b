import { UnreadableInput } from "./fault.js";

/** Elements that have no end. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** What a tag closes that is open right above it, as browsers do. */
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		p: "p",
		li: "li",
		dt: "dt dd",
		dd: "dt dd",
		option: "option",
		tr: "tr th td",
		td: "thead th td",
		th: "th",
		...Object.fromEntries(
			"div ul ol dl table section article header footer aside form pre h1 h2 h3 h4 h5 h6".split(" ").map((name) => [name, "p"]),
		),
	}).map(([name, closed]) => [name, new Set(closed.split(" "))]),
);
/** No page of people nests so deep; building the tree of one that does takes with the square of its depth. */
const DEEPEST = 400;
/** Nor has one so many tags. */
const MOST_TAGS = 100_000;

/**
 * A page's source with the tags that a browser fills in, and with line breaks for tags that nest too deep. Linear. Throws `UnreadableInput`
 * where there are more tags than a page of an article has.
 */
export function readyToParse(html: string): string {
	return whole(shallowed(html));
}

function shallowed(html: string): string {
	const open: string[] = [];
	const kept: string[] = [];
	let dropped = 0;
	let from = 0;
	let tags = 0;
	for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
		const closes = html[at + 1] === "/";
		const name = tagName(html, closes ? at + 2 : at + 1);
		if (name === "") continue;
		if (++tags > MOST_TAGS) throw new UnreadableInput("no-article-in-page", `over ${MOST_TAGS} tags`);
		if (VOID.has(name)) continue;
		if (closes && dropped > 0) dropped--;
		else if (closes) {
			const last = open.lastIndexOf(name);
			if (last >= 0) open.length = last;
			continue;
		} else {
			while (CLOSES.get(name)?.has(open.at(-1) ?? "")) open.pop();
			if (open.length < DEEPEST) {
				open.push(name);
				continue;
			}
			dropped++;
		}
		const end = html.indexOf(">", at);
		if (end < 0) break;
		kept.push(html.slice(from, at), "<br>");
		from = end + 1;
		at = end;
	}
	return kept.length > 0 ? kept.join("") + html.slice(from) : html;
}

const LONGEST_NAME = 20;

/** The name of a tag in small letters; empty where no tag begins. */
function tagName(html: string, from: number): string {
	let to = from;
	while (to < from + LONGEST_NAME && isNameUnit(html.charCodeAt(to))) to++;
	return html.slice(from, to).toLowerCase();
}

function isNameUnit(unit: number): boolean {
	return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x2d;
}

/** A page may leave out the tags that a browser fills in. */
function whole(html: string): string {
	if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`;
	if (!/<html[\s>]/i.test(html)) return `<html><body>${html}</body></html>`;
	return html.replace(/<\/head\s*>/i, "</head><body>");
}
