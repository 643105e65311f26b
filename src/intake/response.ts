/** What a server gave to ask by later whether something has changed. Either may lack. */
export interface Validators {
	readonly etag: string | null;
	readonly lastModified: string | null;
}

export type Headers = readonly (readonly [name: string, value: string])[];

/** A day in milliseconds: nothing that a server says binds for longer. */
const DAY = 86_400_000;

/** The first header of a name, whatever its case; null where there is none. */
export function header(headers: Headers, name: string): string | null {
	return headers.find(([given]) => given.toLowerCase() === name)?.[1] ?? null;
}

/** Headers as they stand in a list of names and values in turn. */
export function readHeaders(raw: readonly string[]): Headers {
	const headers: [string, string][] = [];
	for (let i = 0; i + 1 < raw.length; i += 2) headers.push([raw[i] as string, raw[i + 1] as string]);
	return headers;
}

/** A response's validators, where it has some that can be sent back. */
export function readValidators(headers: Headers): Validators | null {
	const sendable = (value: string | null) => (value !== null && /^[\x20-\x7e]{1,500}$/.test(value) ? value : null);
	const etag = sendable(header(headers, "etag"));
	const lastModified = sendable(header(headers, "last-modified"));
	return etag === null && lastModified === null ? null : { etag, lastModified };
}

/** For how many milliseconds a response says that it stays as it is, at most a day; null where it does not say. */
export function freshFor(headers: Headers, now: number): number | null {
	const control = header(headers, "cache-control") ?? "";
	if (/\bno-(?:cache|store)\b/i.test(control)) return null;
	const age = /\bmax-age\s{0,4}=\s{0,4}"?(\d{1,12})/i.exec(control)?.[1];
	const ms = age !== undefined ? Number(age) * 1_000 : until(header(headers, "expires"), now);
	return ms === null || ms <= 0 ? null : Math.min(ms, DAY);
}

/** How many milliseconds a server asks to wait before the next try, at most a day; null where it does not ask. */
export function retryAfter(headers: Headers, now: number): number | null {
	const given = header(headers, "retry-after")?.trim();
	if (!given) return null;
	const ms = /^\d{1,12}$/.test(given) ? Number(given) * 1_000 : until(given, now);
	return ms === null ? null : Math.min(Math.max(ms, 0), DAY);
}

function until(date: string | null, now: number): number | null {
	const time = date ? Date.parse(date) : Number.NaN;
	return Number.isNaN(time) ? null : time - now;
}
