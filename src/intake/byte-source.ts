import { UnreadableInput } from "./fault.js";

const NOTHING = Buffer.alloc(0);

/** Reads a stream of bytes by lines and by counts, and holds no more of it than was asked for and a chunk. */
export class ByteSource {
	readonly #chunks: AsyncIterator<Uint8Array>;
	#rest: Buffer = NOTHING;
	#done = false;

	constructor(stream: AsyncIterable<Uint8Array>) {
		this.#chunks = stream[Symbol.asyncIterator]();
	}

	async #more(): Promise<boolean> {
		while (!this.#done) {
			const next = await this.#chunks.next();
			if (next.done) this.#done = true;
			else if (next.value.length > 0) {
				this.#rest = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
				return true;
			}
		}
		return false;
	}

	/** The next line without its end; null at the end of the stream. A line over `limit` bytes is a fault. */
	async line(limit: number): Promise<Buffer | null> {
		const parts: Buffer[] = [];
		let size = 0;
		for (;;) {
			if (this.#rest.length === 0 && !(await this.#more())) {
				if (size === 0) return null;
				break;
			}
			const end = this.#rest.indexOf(0x0a);
			const part = this.#rest.subarray(0, end < 0 ? this.#rest.length : end);
			size += part.length;
			if (size > limit) throw new UnreadableInput("broken-archive", `a line of a record's head is over ${limit} bytes`);
			parts.push(part);
			this.#rest = this.#rest.subarray(end < 0 ? this.#rest.length : end + 1);
			if (end >= 0) break;
		}
		const line = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
		return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
	}

	/** Exactly so many bytes, kept or with `keep` false passed over; a stream that ends before is a fault. */
	async take(count: number, keep = true): Promise<Buffer> {
		const parts: Buffer[] = [];
		for (let left = count; left > 0; ) {
			if (this.#rest.length === 0 && !(await this.#more())) throw new UnreadableInput("broken-archive", "it ends within a record");
			const part = this.#rest.subarray(0, left);
			if (keep) parts.push(part);
			left -= part.length;
			this.#rest = this.#rest.subarray(part.length);
		}
		return Buffer.concat(parts);
	}
}
