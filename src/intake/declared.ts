/** The encoding that a response's `Content-Type`, an XML declaration or a page's head names; null where none does. */
export function declaredEncoding(bytes: Uint8Array, contentType: string | null): string | null {
	const header = /charset\s{0,4}=\s{0,4}["']?([\w.:-]{1,40})/i.exec(contentType ?? "")?.[1];
	if (header) return header;
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4_096)).toString("latin1");
	const xml = /^[^<]{0,8}<\?xml[^<>?]{0,200}encoding\s{0,4}=\s{0,4}["']([\w.:-]{1,40})["']/i.exec(head)?.[1];
	return xml ?? /<meta[^<>]{1,500}charset\s{0,4}=\s{0,4}["']?([\w.:-]{1,40})/i.exec(head)?.[1] ?? null;
}
