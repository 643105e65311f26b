import yauzl from "yauzl";
import { UnreadableInput } from "./fault.js";
import { unpackBound, unpackFault } from "./unpack.js";
import { readWarc, type WarcEntry } from "./warc.js";

/** No package may list more members than this. */
const MOST_MEMBERS = 100_000;
/** WARC files stand in the package's own `archive/` folder; archives within archives are not opened. */
const MEMBER = /^archive\/[^/]+\.warc(?:\.gz)?$/i;

/**
 * Reads the WARC files of a WACZ package, one after another as `readWarc` does, straight out of the package: nothing is written. A package
 * with names that lead out of it, too many members, or one that unpacks to too much is a fault.
 */
export async function* readWacz(path: string, limit: number): AsyncGenerator<WarcEntry> {
	let zip: yauzl.ZipFile;
	try {
		zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
	} catch (error) {
		throw zipFault(error);
	}
	let members = 0;
	let archives = 0;
	try {
		for await (const entry of zip.eachEntry()) {
			if (++members > MOST_MEMBERS) throw new UnreadableInput("archive-too-large", `over ${MOST_MEMBERS} members`);
			if (!MEMBER.test(entry.fileName)) continue;
			if (entry.isEncrypted()) throw new UnreadableInput("broken-archive", `${shown(entry.fileName)} is encrypted`);
			if (entry.uncompressedSize > unpackBound(entry.compressedSize))
				throw new UnreadableInput("archive-too-large", `${shown(entry.fileName)}: ${Math.round(entry.uncompressedSize / 1e6)} MB`);
			archives++;
			const stream = await zip.openReadStreamPromise(entry);
			try {
				yield* readWarc(stream, limit);
			} finally {
				stream.destroy();
			}
		}
	} catch (error) {
		throw zipFault(error);
	} finally {
		zip.close();
	}
	if (archives === 0) throw new UnreadableInput("broken-archive", "it holds no WARC file in archive/");
}

/** What the zip reader complains of; errors of the file system stay what they are. */
function zipFault(error: unknown): unknown {
	if (error instanceof UnreadableInput || error instanceof TypeError) return error;
	const { code, message } = error as NodeJS.ErrnoException;
	return code === undefined ? new UnreadableInput("broken-archive", shown(message)) : unpackFault(error);
}

function shown(text: string): string {
	return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
