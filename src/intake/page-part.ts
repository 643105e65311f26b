import { decode } from "./encoding.js";
import { UnreadableInput } from "./fault.js";
import { PAGE_LIMIT } from "./limits.js";
import { readPage } from "./page.js";
import type { ArticlePart, Place } from "./part.js";

/** An article out of the bytes of a page; `charset` is what its transport said, `url` where it lay. */
export function readPagePart(place: Place, bytes: Uint8Array, charset: string | null, url: string | null): ArticlePart {
	if (bytes.byteLength > PAGE_LIMIT) throw new UnreadableInput("too-large", `a page over ${PAGE_LIMIT / 1e6} MB`);
	const { text, damaged } = decode(bytes, charset ?? declaredCharset(bytes));
	if (text.trim() === "") throw new UnreadableInput("empty", "0 characters");
	return { ...place, given: readPage(text, url), damaged };
}

/** The encoding that a page's own head names. */
function declaredCharset(bytes: Uint8Array): string | null {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString("latin1");
	return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}
