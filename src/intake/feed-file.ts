import { UnreadableInput } from "./fault.js";
import { readFeed } from "./feed.js";
import { textOfMarkup } from "./markup.js";
import type { Part } from "./part.js";
import { within } from "./within.js";

/** Reading the text of one entry may take this long, in milliseconds. */
const LONGEST_READING = 5_000;

/** Where a file's relative addresses lead: nobody knows. */
const NOWHERE = "https://feed.invalid/";

/**
 * The articles of a feed that was saved to a file (RSS, Atom, RDF): what the feed itself gives of each, for nothing is fetched. An entry without text
 * is a fault; every part has the feed's bytes. Throws `UnreadableInput` where the file is no feed.
 */
export function* readFeedFile(bytes: Uint8Array): Generator<Part> {
	const feed = readFeed(bytes, null, NOWHERE);
	for (const entry of feed.entries) {
		const place = { key: entry.key, line: null, bytes };
		try {
			const text = within(LONGEST_READING, "entry-empty", () => textOfMarkup(entry.html ?? ""));
			if (text === "") throw new UnreadableInput("entry-empty", entry.key.slice(0, 200));
			const { title, published, author } = entry;
			const url = entry.url?.startsWith(NOWHERE) ? null : entry.url;
			yield { ...place, given: { title, text, published, outlet: entry.outlet ?? feed.title, author, url }, damaged: 0 };
		} catch (error) {
			if (!(error instanceof UnreadableInput)) throw error;
			yield { ...place, code: error.code, detail: error.detail };
		}
	}
}
