// Encryption of a stream under a passphrase: scrypt makes the key, AES-256-GCM seals it chunk by chunk (the STREAM construction of Hoang, Reyhanitabar,
// Rogaway and Vizár 2015): each chunk's nonce holds its number and whether it is the last, so that none can be changed, moved, dropped or cut off unseen.
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";
import { Transform } from "node:stream";

/** A sealed stream that another passphrase opens, or that was changed. */
export class Unsealable extends Error {
	override readonly name = "Unsealable";
}

const MAGIC = Buffer.from("RASDSEAL");
const SALT = 16;
const PREFIX = 7;
const TAG = 16;
const HEADER = MAGIC.length + SALT + PREFIX;
const CHUNK = 65_536;
/** 128 MB and about a third of a second for every guess. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

function keyOf(passphrase: string, salt: Buffer): Buffer {
	return scryptSync(passphrase.normalize("NFC"), salt, 32, SCRYPT);
}

function nonceOf(prefix: Buffer, counter: number, last: boolean): Buffer {
	const nonce = Buffer.alloc(12);
	prefix.copy(nonce);
	nonce.writeUInt32BE(counter, PREFIX);
	nonce[11] = last ? 1 : 0;
	return nonce;
}

/** Cuts a stream into pieces of one size; the last is handed over when the stream ends. */
class Pieces {
	private waiting: Buffer[] = [];
	private size = 0;

	constructor(private readonly length: number) {}

	/** Adds bytes; gives the pieces that are surely not the last. */
	*add(bytes: Buffer): Generator<Buffer> {
		this.waiting.push(bytes);
		this.size += bytes.length;
		if (this.size <= this.length) return;
		let all = Buffer.concat(this.waiting);
		while (all.length > this.length) {
			yield all.subarray(0, this.length);
			all = all.subarray(this.length);
		}
		this.waiting = [all];
		this.size = all.length;
	}

	rest(): Buffer {
		return Buffer.concat(this.waiting);
	}
}

/** Seals what flows through. */
export function encrypting(passphrase: string): Transform {
	const salt = randomBytes(SALT);
	const prefix = randomBytes(PREFIX);
	const header = Buffer.concat([MAGIC, salt, prefix]);
	const key = keyOf(passphrase, salt);
	const pieces = new Pieces(CHUNK);
	let counter = 0;
	const seal = (plain: Buffer, last: boolean) => {
		const cipher = createCipheriv("aes-256-gcm", key, nonceOf(prefix, counter++, last)).setAAD(header);
		return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
	};
	let begun = false;
	return new Transform({
		transform(bytes: Buffer, _encoding, done) {
			if (!begun) this.push(header);
			begun = true;
			for (const piece of pieces.add(bytes)) this.push(seal(piece, false));
			done();
		},
		flush(done) {
			if (!begun) this.push(header);
			done(null, seal(pieces.rest(), true));
		},
	});
}

/** Opens what flows through; fails with `Unsealable` at the first chunk that is not as it was sealed. */
export function decrypting(passphrase: string): Transform {
	const pieces = new Pieces(CHUNK + TAG);
	let head = Buffer.alloc(0);
	let key: Buffer | null = null;
	let counter = 0;
	const unseal = (sealed: Buffer, last: boolean) => {
		if (key === null || sealed.length < TAG) throw new Unsealable("The file ends too soon, or is no sealed file of Rasd.");
		const decipher = createDecipheriv("aes-256-gcm", key, nonceOf(head.subarray(MAGIC.length + SALT), counter++, last)).setAAD(head);
		decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
		try {
			return Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()]);
		} catch {
			throw new Unsealable(
				counter === 1
					? "The passphrase does not open this file (or its beginning was damaged)."
					: "The file was damaged or cut off; nothing of it was used.",
			);
		}
	};
	return new Transform({
		transform(bytes: Buffer, _encoding, done) {
			try {
				let rest = bytes;
				if (key === null) {
					head = Buffer.concat([head, rest]);
					if (head.length < HEADER) return done();
					rest = head.subarray(HEADER);
					head = head.subarray(0, HEADER);
					if (!head.subarray(0, MAGIC.length).equals(MAGIC)) throw new Unsealable("This is no sealed file of Rasd.");
					key = keyOf(passphrase, head.subarray(MAGIC.length, MAGIC.length + SALT));
				}
				for (const piece of pieces.add(rest)) this.push(unseal(piece, false));
				done();
			} catch (error) {
				done(error as Error);
			}
		},
		flush(done) {
			try {
				done(null, unseal(pieces.rest(), true));
			} catch (error) {
				done(error as Error);
			}
		},
	});
}
