import { gzipSync } from "node:zlib";
import { searchForm, searchForms } from "../arabic/search-words.js";
import type { Capture, ReadArticle } from "../intake/item.js";
import { type Signature, signatureOf } from "../linking/index.js";
import type { Article } from "../schemes/record.js";
import type { NewArticle, NewCapture } from "../store/articles.js";
import { sha256 } from "../store/custody.js";
import { storable } from "../store/write.js";
import { type PreparedCoding, prepareCoding } from "./coded.js";
import type { RecordCoder } from "./coder.js";
import { articleId, captureId, outletOf, textDigest } from "./identify.js";

/** An article before its copies were looked for, and without the bytes it came in. */
export type PreparedArticle = Omit<NewArticle, "copy_of" | "coder" | "notes" | "signature" | "capture"> & { readonly signature: Signature };

/** An article on its way into the record, with what the coder found in it; null where it was not coded. */
export interface Prepared {
	readonly article: PreparedArticle;
	readonly coded: PreparedCoding | null;
	/** Why the coder failed on it, where it did. */
	readonly failure: string | null;
}

/** Only these are coded; others are kept and marked with their language. */
const CODED_LANGUAGE = "ar";
/** Compressing harder gains little on pages and costs more than coding them. */
const GZIP_LEVEL = 4;

/** Bytes that several items came in, as the entries of a feed do, are digested and compressed once. */
const sealed = new WeakMap<Uint8Array, { readonly digest: string; readonly gzip: Uint8Array }>();

/** Makes a capture ready for the store: its digest, and its bytes compressed. */
export function prepareCapture(capture: Capture): NewCapture {
	const { at, method, status, bytes } = capture;
	const locator = storable(capture.locator);
	const headers = capture.headers.map(([name, value]) => [storable(name), storable(value)] as const);
	const { digest, gzip } = sealed.get(bytes) ?? { digest: sha256(bytes), gzip: gzipSync(bytes, { level: GZIP_LEVEL }) };
	sealed.set(bytes, { digest, gzip });
	return { id: captureId({ locator, at }, digest), locator, at, method, status, headers, sha256: digest, size: bytes.length, gzip };
}

/** Makes an article ready for the store, and codes it. `article` must be well-formed (see `wellFormed`). */
export function prepare(article: ReadArticle, coder: RecordCoder): Prepared {
	const id = articleId(article);
	const outlet = outletOf(article);
	const folded = searchForm(`${article.title}\n${article.text}`);
	const words = new Set<string>();
	for (const word of new Set(folded.split(" "))) for (const form of searchForms(word)) if (form !== "") words.add(form);
	const { title, text, published, language, author, url } = article;
	const prepared: PreparedArticle = {
		id,
		stated_id: article.statedId,
		title,
		text,
		published,
		published_day: published?.slice(0, 10) ?? null,
		outlet: outlet?.id ?? null,
		outlet_name: outlet?.name ?? null,
		outlet_agency: outlet?.agency ?? false,
		author,
		language,
		url,
		sha256: textDigest(article),
		folded,
		words: [...words],
		signature: signatureOf(title, text, published),
	};
	if (language !== CODED_LANGUAGE) return { article: prepared, coded: null, failure: null };
	const given: Article = { id, title, text, published, outlet: outlet?.name ?? null, url };
	try {
		return { article: prepared, coded: prepareCoding(coder.code(given), prepared, coder.gazetteer), failure: null };
	} catch (error) {
		return { article: prepared, coded: null, failure: error instanceof Error ? error.message : String(error) };
	}
}
