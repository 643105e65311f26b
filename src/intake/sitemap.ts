import { declaredEncoding } from "./declared.js";
import { decode } from "./encoding.js";
import { UnreadableInput } from "./fault.js";
import { readFeedDate } from "./feed-date.js";
import { rootElement } from "./root-element.js";

/** A sitemap may have no more bytes than this, unpacked (the protocol's own bound), and no more addresses than this. */
export const SITEMAP_LIMIT = 52_428_800;
const MOST_ADDRESSES = 50_000;

export interface SitemapEntry {
	readonly url: string;
	/** When the article came out, as sitemaps of news say; ISO 8601. */
	readonly published: string | null;
	/** When the page, or the sitemap that is pointed to, changed last; ISO 8601. */
	readonly modified: string | null;
	/** The article's title, as sitemaps of news say. */
	readonly title: string | null;
}

export interface Sitemap {
	/** `index` where the addresses are of other sitemaps. */
	readonly kind: "pages" | "index";
	/** In the sitemap's order, each address once. */
	readonly entries: readonly SitemapEntry[];
	/** Entries that had no usable address, or were one too many. */
	readonly dropped: number;
}

const FIELDS = new Set(["loc", "lastmod", "publication_date", "title"]);

/**
 * Reads a sitemap or an index of sitemaps, after its gzip is undone. What is none is a `broken-sitemap` fault; nothing else is thrown,
 * whatever the bytes, and the time it takes grows with their number only.
 */
export function readSitemap(bytes: Uint8Array, contentType: string | null, address: string): Sitemap {
	if (bytes.length > SITEMAP_LIMIT) throw new UnreadableInput("broken-sitemap", `over ${SITEMAP_LIMIT / 1e6} MB`);
	const { text } = decode(bytes, declaredEncoding(bytes, contentType));
	const root = rootElement(text);
	if (root !== "urlset" && root !== "sitemapindex")
		throw new UnreadableInput("broken-sitemap", root === null ? "no XML" : `its root is <${root}>`);
	const unit = root === "urlset" ? "url" : "sitemap";
	const entries = new Map<string, SitemapEntry>();
	let dropped = 0;
	let fields: Map<string, string> | null = null;
	for (const { name, text: content } of elements(text)) {
		if (name === unit) fields = new Map();
		else if (name === `/${unit}` && fields) {
			const entry = readEntry(fields, address);
			if (!entry || (entries.size >= MOST_ADDRESSES && !entries.has(entry.url))) dropped++;
			else if (!entries.has(entry.url)) entries.set(entry.url, entry);
			fields = null;
		} else if (fields && FIELDS.has(name) && !fields.has(name)) fields.set(name, content());
	}
	return { kind: unit === "url" ? "pages" : "index", entries: [...entries.values()], dropped };
}

function readEntry(fields: ReadonlyMap<string, string>, address: string): SitemapEntry | null {
	const loc = fields.get("loc") ?? "";
	const url = URL.canParse(loc, address) && loc !== "" ? new URL(loc, address) : null;
	if (!url || !/^https?:$/.test(url.protocol)) return null;
	return {
		url: url.href,
		published: readFeedDate(fields.get("publication_date")),
		modified: readFeedDate(fields.get("lastmod")),
		title: fields.get("title") || null,
	};
}

interface Element {
	/** Without its namespace, in small letters; with a `/` before it where an element ends. */
	readonly name: string;
	/** The text up to the next tag. */
	readonly text: () => string;
}

const LONGEST_FIELD = 5_000;

/** Where elements begin and end, in order. Comments, instructions and the document type are passed over. */
function* elements(xml: string): Generator<Element> {
	for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
		const skip = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![CDATA[", at) ? "]]>" : null;
		const end = xml.indexOf(skip ?? ">", at);
		if (end < 0) return;
		const from = end + (skip?.length ?? 1);
		if (!skip) {
			const name = /^<(\/?)(?:[\w.-]{1,50}:)?([\w.-]{1,50})(?=[\s/>])/.exec(xml.slice(at, Math.min(end + 1, at + 120)));
			if (name) yield { name: `${name[1]}${name[2]?.toLowerCase()}`, text: () => textAt(xml, from) };
		}
		at = from;
	}
}

function textAt(xml: string, from: number): string {
	const piece = xml.slice(from, from + LONGEST_FIELD);
	const cdata = /^\s{0,200}<!\[CDATA\[/.exec(piece);
	if (cdata) return piece.slice(cdata[0].length).split("]]>", 1)[0]?.trim() ?? "";
	return unescaped(piece.split("<", 1)[0] as string).trim();
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", '"'],
	["apos", "'"],
]);

/** Undoes XML's own entities and numbers; what a document type defines stays as it is. */
function unescaped(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
		if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
		const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}
