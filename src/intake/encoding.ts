import iconv from "iconv-lite";

/** Text as its bytes say, and how they said it. `damaged` counts the characters that could not be read. */
export interface Decoded {
	readonly text: string;
	readonly encoding: string;
	readonly damaged: number;
}

const SAMPLE = 4096;
const ARABIC = /[\u0600-\u06ff]/g;
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** UTF-16's byte order, by its byte order mark or by which of the two bytes is always 00 or 06; null where it is not UTF-16. */
export function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	const pairs = Math.min(bytes.length, SAMPLE) >> 1;
	if (pairs < 2) return null;
	let even = 0;
	let odd = 0;
	for (let i = 0; i < pairs * 2; i += 2) {
		if (bytes[i] === 0x00 || bytes[i] === 0x06) even++;
		if (bytes[i + 1] === 0x00 || bytes[i + 1] === 0x06) odd++;
	}
	if (odd >= pairs * 0.8 && odd > even) return "utf-16le";
	if (even >= pairs * 0.8 && even > odd) return "utf-16be";
	return null;
}

/**
 * Reads bytes as text: a byte order mark decides, then UTF-16 by its look, then UTF-8 if valid, then the `declared` encoding, then
 * windows-1256. UTF-8 with a few broken bytes stays UTF-8. A byte order mark is no part of the text.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
	const order = utf16Order(bytes);
	if (order) return cleaned(new TextDecoder(order, { ignoreBOM: true }).decode(bytes), order);
	try {
		return cleaned(strict.decode(bytes), "utf-8");
	} catch {
		const guess = cleaned(lenient.decode(bytes), "utf-8");
		if (guess.damaged * 10 <= (guess.text.match(ARABIC)?.length ?? 0)) return guess;
	}
	const encoding = declared && !/^utf-?8$/i.test(declared) && iconv.encodingExists(declared) ? declared.toLowerCase() : "windows-1256";
	return cleaned(iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding), encoding);
}

function cleaned(text: string, encoding: string): Decoded {
	const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
	return { text: bare, encoding, damaged: bare.match(/\ufffd/g)?.length ?? 0 };
}
