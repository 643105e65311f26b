import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { getSurt } from "warcio/utils";
import { ZipFile } from "yazl";
import type { Capture } from "./item.js";
import { type ArchiveAbout, type WrittenRecord, warcRecords } from "./warc-write.js";

const ARCHIVE = "archive/data.warc.gz";
const MODE = 0o100644;

/**
 * Captures as a WACZ 1.1.1 package: the WARC file, its index, a list of its pages, and a description with the hash of each. Holds a line of
 * index for each capture, and one capture. The same captures and the same `about` give the same bytes.
 */
export async function* writeWacz(captures: AsyncIterable<Capture> | Iterable<Capture>, about: ArchiveAbout): AsyncGenerator<Uint8Array> {
	const zip = new ZipFile();
	const output = zip.outputStream as Readable;
	const time = { mtime: zipTime(about.at), mode: MODE, forceDosTimestamp: true };
	const add = (path: string, content: Buffer) => zip.addBuffer(content, path, { ...time, compress: true });
	const archive = new ArchiveIndex();
	const write = async function* () {
		try {
			for await (const record of warcRecords(captures, about)) {
				archive.add(record);
				yield record.bytes;
			}
		} catch (error) {
			// A capture that cannot be had ends the package with its error.
			output.destroy(error as Error);
			return;
		}
		const files = [archive.resource(), described(...archive.index()), described(...archive.pages())];
		add(...archive.index());
		add(...archive.pages());
		const description = Buffer.from(`${JSON.stringify(packageOf(files, about), null, 2)}\n`);
		add("datapackage.json", description);
		const digest = { path: "datapackage.json", hash: sha256(description) };
		add("datapackage-digest.json", Buffer.from(`${JSON.stringify(digest, null, 2)}\n`));
		zip.end();
	};
	const records = Readable.from(write(), { objectMode: false });
	zip.on("error", (error: Error) => output.destroy(error));
	zip.addReadStreamLazy(ARCHIVE, { ...time, compress: false }, (give) => give(null, records));
	try {
		for await (const chunk of output) yield chunk as Uint8Array;
	} finally {
		records.destroy();
	}
}

/** What a package says of the WARC file in it, gathered while that is written. */
class ArchiveIndex {
	readonly #hash = createHash("sha256");
	readonly #lines: { readonly key: string; readonly fields: object }[] = [];
	readonly #pages: object[] = [];
	#offset = 0;

	add({ bytes, entry }: WrittenRecord): void {
		if (entry) {
			const { uri, at, type, status, digest } = entry;
			const stamp = at.replace(/\D/g, "").slice(0, 14).padEnd(14, "0");
			const place = { offset: String(this.#offset), length: String(bytes.length), filename: "data.warc.gz" };
			this.#lines.push({
				key: `${getSurt(uri).replaceAll(" ", "%20")} ${stamp}`,
				fields: { url: uri, mime: type, status: String(status ?? 200), digest, ...place },
			});
			if (/html/.test(type) && (status ?? 200) < 300) this.#pages.push({ id: digest.slice(-16), url: uri, ts: at });
		}
		this.#hash.update(bytes);
		this.#offset += bytes.length;
	}

	resource(): object {
		return { name: "data.warc.gz", path: ARCHIVE, hash: `sha256:${this.#hash.digest("hex")}`, bytes: this.#offset };
	}

	index(): [path: string, content: Buffer] {
		const lines = this.#lines.map(({ key, fields }) => `${key} ${JSON.stringify(fields)}\n`);
		return ["indexes/index.cdxj", Buffer.from(lines.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join(""))];
	}

	pages(): [path: string, content: Buffer] {
		const head = { format: "json-pages-1.0", id: "pages", title: "All pages" };
		return ["pages/pages.jsonl", Buffer.from([head, ...this.#pages].map((line) => `${JSON.stringify(line)}\n`).join(""))];
	}
}

function described(path: string, content: Buffer): object {
	return { name: path.slice(path.lastIndexOf("/") + 1), path, hash: sha256(content), bytes: content.length };
}

function packageOf(resources: readonly object[], about: ArchiveAbout): object {
	const { title, at, software } = about;
	return { profile: "data-package", wacz_version: "1.1.1", ...(title ? { title } : {}), created: at, software, resources };
}

/** A time whose local clock shows the UTC time: a zip file keeps the clock's time and no zone. */
function zipTime(at: string): Date {
	const utc = new Date(at);
	return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), utc.getUTCHours(), utc.getUTCMinutes(), utc.getUTCSeconds());
}

function sha256(bytes: Uint8Array): string {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
