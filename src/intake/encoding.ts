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
	const usable = declared && !/^utf-?8$/i.test(declared) && iconv.encodingExists(declared);
	const encoding = usable ? declared.toLowerCase() : oneByteEncoding(bytes);
	return cleaned(iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding), encoding);
}

/**
 * Which of the two one-byte encodings of Arabic it is. ISO 8859-6 has its commonest letters (waw, yeh, qaf, heh) where windows-1256
 * has the accented letters of French, which hardly occur in Arabic text.
 */
function oneByteEncoding(bytes: Uint8Array): "windows-1256" | "iso-8859-6" {
	let french = 0;
	let letters = 0;
	for (let i = 0; i < Math.min(bytes.length, SAMPLE * 16); i++) {
		const byte = bytes[i] as number;
		if (byte < 0x80) continue;
		// ISO 8859-6 leaves these empty; Arabic text in windows-1256 has some of them sooner or later.
		if ((byte > 0x80 && byte < 0xa0) || (byte > 0xac && byte < 0xbb) || byte > 0xf2) return "windows-1256";
		letters++;
		if (byte === 0xe2 || (byte >= 0xe7 && byte <= 0xeb)) french++;
	}
	return french * 10 > letters ? "iso-8859-6" : "windows-1256";
}

const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
	["%PDF", "a PDF"],
	["PK\u0003\u0004", "a Word, Excel or zip file"],
	["\u00d0\u00cf\u0011\u00e0", "an old Word or Excel file"],
	["{\\rtf", "an RTF file"],
	["\u001f\u008b", "a gzip file"],
	["\u0089PNG", "a picture"],
	["\u00ff\u00d8\u00ff", "a picture"],
	["GIF8", "a picture"],
];

/** What bytes are that are no text, in words; null where they may be text. */
export function notText(bytes: Uint8Array): string | null {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SAMPLE)).toString("latin1");
	const known = SIGNATURES.find(([start]) => head.startsWith(start));
	if (known) return known[1];
	if (utf16Order(bytes)) return null;
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
	const controls = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
	return controls * 20 > head.length ? "binary data" : null;
}

function cleaned(text: string, encoding: string): Decoded {
	const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
	return { text: bare, encoding, damaged: bare.match(/\ufffd/g)?.length ?? 0 };
}
