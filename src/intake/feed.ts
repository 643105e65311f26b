import { createHash } from "node:crypto";
import { parseFeed } from "feedsmith";
import { declaredEncoding } from "./declared.js";
import { decode } from "./encoding.js";
import { UnreadableInput } from "./fault.js";
import { readFeedDate } from "./feed-date.js";
import { FEED_LIMIT } from "./limits.js";
import { markupOfText, textOfMarkup } from "./markup.js";
import { within } from "./within.js";

/** No more entries of a feed are read than this: its first. */
const MOST_ENTRIES = 2_000;
/** Reading a feed may take this long, in milliseconds. */
const LONGEST_READING = 5_000;
const LONGEST_TITLE = 2_000;
const LONGEST_KEY = 1_000;

export interface FeedEntry {
	/** The entry's guid, else its link, else a digest of what it says. */
	readonly key: string;
	/** Address of the article's page. */
	readonly url: string | null;
	/** One line of text, without markup; empty where there is none. */
	readonly title: string;
	/** ISO 8601 day or time. */
	readonly published: string | null;
	readonly author: string | null;
	/** The outlet that the feed has the article from, where it names one. */
	readonly outlet: string | null;
	/** The article, or a summary of it, as hostile markup. */
	readonly html: string | null;
}

export interface Feed {
	readonly format: "rss" | "atom" | "rdf" | "json";
	readonly title: string | null;
	/** How long the feed asks to be left alone between two readings, in milliseconds. */
	readonly statedMs: number | null;
	/** In the feed's order, each key once. */
	readonly entries: readonly FeedEntry[];
}

type Parsed = ReturnType<typeof parseFeed<string>>;
type Given = Partial<Omit<FeedEntry, "key">> & {
	readonly guid: string | undefined;
	readonly isAddress: boolean;
	readonly link: string | undefined;
};

/**
 * Reads a feed of any of the four kinds. Entities that a document defines are never expanded, nothing is fetched. What cannot be read, or
 * takes too long, is a `broken-feed` fault; nothing else is thrown, whatever the bytes. Relative addresses start at `address`.
 */
export function readFeed(bytes: Uint8Array, contentType: string | null, address: string): Feed {
	if (bytes.length > FEED_LIMIT) throw new UnreadableInput("broken-feed", `over ${FEED_LIMIT / 1e6} MB`);
	const { text } = decode(bytes, declaredEncoding(bytes, contentType));
	try {
		return within(LONGEST_READING, "broken-feed", () =>
			shape(parseFeed(text, { maxItems: MOST_ENTRIES, parseDateFn: (raw) => raw }), address),
		);
	} catch (error) {
		if (error instanceof UnreadableInput) throw error;
		const { message, cause } = error as Error;
		const why = cause instanceof Error ? cause.message : message;
		throw new UnreadableInput("broken-feed", why.replace(/\s+/g, " ").slice(0, 200));
	}
}

function shape(parsed: Parsed, address: string): Feed {
	const { title, statedMs = null, entries } = pick(parsed);
	const read = new Map<string, FeedEntry>();
	for (const given of entries) {
		const entry = finish(given, address);
		if (!read.has(entry.key)) read.set(entry.key, entry);
	}
	return { format: parsed.format, title: oneLine(title) || null, statedMs, entries: [...read.values()] };
}

function pick(parsed: Parsed): { title?: string | undefined; statedMs?: number | null; entries: Given[] } {
	if (parsed.format === "rss") {
		const { title, ttl, sy, items = [] } = parsed.feed;
		const entries = items.map(
			(item): Given => ({
				guid: item.guid?.value,
				isAddress: item.guid?.isPermaLink !== false,
				link: item.link,
				title: item.title ?? item.dc?.titles?.[0] ?? "",
				published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
				author: item.authors?.map(({ name, email }) => name ?? email)[0] ?? item.dc?.creators?.[0] ?? null,
				outlet: item.source?.title ?? null,
				html: item.content?.encoded ?? item.description ?? null,
			}),
		);
		return { title, statedMs: longest(minutes(ttl), period(sy)), entries };
	}
	if (parsed.format === "rdf") {
		const { title, sy, items = [] } = parsed.feed;
		const entries = items.map(
			(item): Given => ({
				guid: item.rdf?.about,
				isAddress: true,
				link: item.link,
				title: item.title ?? "",
				published: item.dc?.dates?.[0] ?? null,
				author: item.dc?.creators?.[0] ?? null,
				html: item.content?.encoded ?? item.description ?? null,
			}),
		);
		return { title, statedMs: period(sy), entries };
	}
	if (parsed.format === "atom") {
		const { title, sy, entries: given = [] } = parsed.feed;
		const entries = given.map(
			(entry): Given => ({
				guid: entry.id,
				isAddress: false,
				link: (entry.links?.find(({ rel = "alternate" }) => rel === "alternate") ?? entry.links?.[0])?.href,
				title: entry.title?.value ?? "",
				published: entry.published ?? entry.updated ?? null,
				author: entry.authors?.[0]?.name ?? entry.dc?.creators?.[0] ?? null,
				outlet: entry.source?.title?.value ?? null,
				html: entry.content?.value ?? entry.summary?.value ?? null,
			}),
		);
		return { title: title?.value, statedMs: period(sy), entries };
	}
	const { title, authors, items = [] } = parsed.feed;
	const entries = items.map(
		(item): Given => ({
			guid: item.id,
			isAddress: true,
			link: item.url ?? item.external_url,
			title: item.title ?? "",
			published: item.date_published ?? item.date_modified ?? null,
			author: (item.authors ?? authors)?.[0]?.name ?? null,
			html: item.content_html ?? markup(item.content_text) ?? markup(item.summary),
		}),
	);
	return { title, entries };
}

function finish(given: Given, address: string): FeedEntry {
	const url = webAddress(given.link, address) ?? (given.isAddress ? webAddress(given.guid, null) : null);
	const title = oneLine(given.title);
	const html = given.html?.trim() || null;
	const key =
		given.guid?.trim() ||
		url ||
		`sha256:${createHash("sha256")
			.update(`${title}\n${html ?? ""}`)
			.digest("hex")}`;
	return {
		key: key.length <= LONGEST_KEY ? key : `sha256:${createHash("sha256").update(key).digest("hex")}`,
		url,
		title,
		published: readFeedDate(given.published),
		author: oneLine(given.author) || null,
		outlet: oneLine(given.outlet) || null,
		html,
	};
}

function oneLine(text: string | null | undefined): string {
	return textOfMarkup((text ?? "").slice(0, LONGEST_TITLE * 4))
		.replace(/\s+/g, " ")
		.trim()
		.slice(0, LONGEST_TITLE);
}

function markup(text: string | undefined): string | null {
	return text === undefined ? null : markupOfText(text);
}

function webAddress(link: string | undefined, base: string | null): string | null {
	const url = link && URL.canParse(link, base ?? undefined) ? new URL(link, base ?? undefined) : null;
	return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

const PERIODS: ReadonlyMap<string, number> = new Map([
	["hourly", 60],
	["daily", 1_440],
	["weekly", 10_080],
	["monthly", 43_200],
	["yearly", 525_600],
]);

function minutes(count: number | undefined): number | null {
	return count !== undefined && count > 0 && count < 1_000_000 ? count * 60_000 : null;
}

function period(sy: { updatePeriod?: string; updateFrequency?: number } | undefined): number | null {
	const frequency = sy?.updateFrequency ?? 1;
	const length = minutes(PERIODS.get(sy?.updatePeriod?.trim().toLowerCase() ?? ""));
	return length !== null && frequency > 0 ? length / frequency : null;
}

function longest(a: number | null, b: number | null): number | null {
	return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
