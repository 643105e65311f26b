import type { PageDocument } from "./page-metadata.js";

/** What schema.org's description of an article says, where a page carries one as JSON-LD. */
export interface LinkedData {
	readonly title: string | null;
	readonly published: string | null;
	readonly outlet: string | null;
	readonly author: string | null;
}

/** Descriptions beyond so many, and larger ones, are not read. */
const MOST_SCRIPTS = 20;
const LARGEST = 1_000_000;
const MOST_ITEMS = 500;
const ARTICLE = /^(?:\w*Article|NewsItem|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/;

/** The first description of an article; of anything with a headline or day where none is called an article. */
export function readLinkedData(document: PageDocument): LinkedData {
	const found: Fields[] = [];
	let scripts = 0;
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		if (++scripts > MOST_SCRIPTS) break;
		const value = parsed(script.textContent ?? "");
		found.push(...itemsOf(value));
	}
	const item =
		found.find((fields) => typesOf(fields).some((type) => ARTICLE.test(type))) ??
		found.find((fields) => typeof fields.datePublished === "string" || typeof fields.headline === "string");
	if (!item) return { title: null, published: null, outlet: null, author: null };
	return {
		title: text(item.headline) ?? text(item.name),
		published: text(item.datePublished) ?? text(item.dateCreated),
		outlet: nameOf(item.publisher, found),
		author: nameOf(item.author, found) ?? nameOf(item.creator, found),
	};
}

type Fields = Readonly<Record<string, unknown>>;

/** JSON, also where a template left line ends in its strings; undefined where it is none. */
function parsed(source: string): unknown {
	if (source.length > LARGEST) return undefined;
	const bare = source.trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, "");
	for (const text of [bare, bare.replace(/\s+/g, " ")]) {
		try {
			return JSON.parse(text);
		} catch {
			// The other way of reading it, or none.
		}
	}
	return undefined;
}

/** Every described thing: in lists, in a graph, or as what a page is about. */
function itemsOf(root: unknown): Fields[] {
	const found: Fields[] = [];
	const open: unknown[] = [root];
	while (open.length > 0 && found.length < MOST_ITEMS) {
		const value = open.shift();
		if (Array.isArray(value)) open.unshift(...value.slice(0, MOST_ITEMS));
		else if (isFields(value)) {
			found.push(value);
			for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) if (typeof value[key] === "object") open.push(value[key]);
		}
	}
	return found;
}

function typesOf(fields: Fields): string[] {
	const type = fields["@type"];
	return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === "string");
}

/** Names of persons or bodies: written out, or described elsewhere in the page under an `@id`. */
function nameOf(value: unknown, known: readonly Fields[]): string | null {
	const names = (Array.isArray(value) ? value.slice(0, 5) : [value]).map((one) => {
		if (typeof one === "string") return text(one);
		if (!isFields(one)) return null;
		return text(one.name) ?? text(known.find((other) => one["@id"] !== undefined && other["@id"] === one["@id"] && other.name)?.name);
	});
	const told = names.filter((name): name is string => name !== null && !/^https?:/i.test(name));
	return told.length > 0 ? told.join("\u060c ") : null;
}

function text(value: unknown): string | null {
	const line = typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
	return line === "" ? null : line;
}

function isFields(value: unknown): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
