import { STATUS_CODES } from "node:http";
import { readAddress } from "./address.js";
import { collect, decompress, ENCODINGS, tooLarge } from "./body.js";
import { type FaultCode, UnreadableInput } from "./fault.js";
import type { Capture } from "./item.js";
import { type Net, RefusedAddress } from "./net.js";
import { freshFor, type Headers, header, readHeaders, readValidators, retryAfter, type Validators } from "./response.js";

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);
/** Statuses of a server that may do better in a moment. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Faults that `turn` may throw of a site whose rules cannot be had now. */
const LATER: ReadonlySet<FaultCode> = new Set(["robots-unknown", "unreachable", "timed-out"]);

export interface FetchRequest {
	/** What to send as `Accept`. */
	readonly accept?: string;
	/** What was got the last time: where nothing has changed since, the answer is `unchanged`. */
	readonly validators?: Validators | null;
	/** The body may have no more bytes than this, as sent or unpacked. 16 MB by itself. */
	readonly limit?: number;
	readonly signal?: AbortSignal | undefined;
	/**
	 * Asked before every request that goes out, those of redirects and new tries among them; what it returns is called when that request is
	 * over. It throws an `UnreadableInput` where the address must not be asked for.
	 */
	readonly turn?: (url: URL, signal: AbortSignal | undefined) => Promise<() => void>;
}

interface Answer {
	/** The response. Its locator is the address that gave it in the end; its bytes are the body without its compression. */
	readonly capture: Capture;
	/** Where every redirect on the way was for good, the address to ask from now on. */
	readonly moved: string | null;
	readonly validators: Validators | null;
	/** How long the response says that it stays as it is, in milliseconds. */
	readonly freshMs: number | null;
}

/** Why nothing was got. */
export interface Failure {
	readonly kind: "failed";
	readonly code: FaultCode;
	readonly detail: string;
	/** Whether it may go better later. */
	readonly passing: boolean;
	/** How long the server asks to be left alone, in milliseconds. */
	readonly retryAfterMs: number | null;
	/** The response that says so, without its body; null where there was none. */
	readonly capture: Capture | null;
}

export type Fetched = ({ readonly kind: "got" | "unchanged" } & Answer) | Failure;

/**
 * Asks for an address and gives the response with what custody needs, or why there is none. Follows redirects; every address on the way is
 * checked, also when its name is resolved. Bounded in time and size; a request that may do better is made again after growing waits.
 * Throws only the signal's reason, and what `turn` throws besides faults.
 */
export async function fetchCapture(net: Net, address: string, request: FetchRequest = {}): Promise<Fetched> {
	const { tries, waitMs, longestWaitMs, random, sleep } = net.settings;
	for (let attempt = 1; ; attempt++) {
		let result: Fetched;
		try {
			result = await follow(net, address, request);
		} catch (error) {
			request.signal?.throwIfAborted();
			if (error instanceof UnreadableInput) return failure(error.code, error.detail, { passing: LATER.has(error.code) });
			throw error;
		}
		if (result.kind !== "failed" || !result.passing || attempt >= tries) return result;
		const wait = Math.max(waitMs * 2 ** (attempt - 1) * (0.75 + random() / 2), result.retryAfterMs ?? 0);
		if (wait > longestWaitMs) return result;
		await sleep(wait, request.signal);
	}
}

async function follow(net: Net, address: string, request: FetchRequest): Promise<Fetched> {
	let url = readAddress(address, net.allowed);
	let moved: string | null = null;
	let permanent = true;
	for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
		const result = await ask(net, url, request);
		if (result.kind !== "redirect") return result.kind === "failed" ? result : { ...result, moved };
		permanent &&= result.permanent;
		url = readAddress(result.to, net.allowed, url);
		moved = permanent ? url.href : null;
	}
	throw new UnreadableInput("too-many-redirects", `more than ${MOST_REDIRECTS}, at last to ${url.href.slice(0, 200)}`);
}

type Asked = { readonly kind: "redirect"; readonly to: string; readonly permanent: boolean } | Fetched;

/** One request and its response. */
async function ask(net: Net, url: URL, request: FetchRequest): Promise<Asked> {
	const done = (await request.turn?.(url, request.signal)) ?? (() => {});
	const stop = new AbortController();
	const cancel = () => stop.abort(request.signal?.reason);
	const timer = setTimeout(() => stop.abort(new Overdue(net.settings.wholeMs)), net.settings.wholeMs);
	request.signal?.addEventListener("abort", cancel, { once: true });
	if (request.signal?.aborted) cancel();
	try {
		return await exchange(net, url, request, stop.signal);
	} catch (error) {
		request.signal?.throwIfAborted();
		return explain(stop.signal.aborted ? stop.signal.reason : error);
	} finally {
		clearTimeout(timer);
		request.signal?.removeEventListener("abort", cancel);
		done();
	}
}

/** Says that a response took too long as a whole. */
class Overdue extends Error {
	constructor(ms: number) {
		super(`not done after ${ms / 1_000} s`);
	}
}

async function exchange(net: Net, url: URL, request: FetchRequest, signal: AbortSignal): Promise<Asked> {
	const { validators = null, limit = 16_000_000 } = request;
	const response = await net.agent.request({
		origin: url.origin,
		path: `${url.pathname}${url.search}`,
		method: "GET",
		headers: {
			"user-agent": net.userAgent,
			accept: request.accept ?? "*/*",
			"accept-encoding": ENCODINGS,
			...(validators?.etag ? { "if-none-match": validators.etag } : {}),
			...(validators?.lastModified ? { "if-modified-since": validators.lastModified } : {}),
		},
		responseHeaders: "raw",
		signal,
	});
	const status = response.statusCode;
	const now = net.settings.now();
	const headers = readHeaders(response.headers as unknown as string[]);
	const drop = () => void response.body.on("error", () => {}).destroy();
	const capture = (bytes: Uint8Array): Capture => ({
		locator: url.href,
		at: new Date(now).toISOString(),
		method: "GET",
		status,
		headers,
		bytes,
	});

	const to = header(headers, "location");
	if (REDIRECTS.has(status) && to !== null) {
		drop();
		return { kind: "redirect", to: readable(to), permanent: PERMANENT.has(status) };
	}
	const answer = { moved: null, validators: readValidators(headers), freshMs: freshFor(headers, now) };
	if (status === 304 && validators !== null) {
		drop();
		return { kind: "unchanged", capture: capture(new Uint8Array()), ...answer, validators: answer.validators ?? validators };
	}
	if (status !== 200 && status !== 203) {
		drop();
		const detail = `${status} ${STATUS_CODES[status] ?? ""}`.trim();
		return failure("http-error", detail, {
			passing: PASSING.has(status),
			retryAfterMs: retryAfter(headers, now),
			capture: capture(new Uint8Array()),
		});
	}
	if (Number(header(headers, "content-length")) > limit) {
		drop();
		throw tooLarge(limit);
	}
	const bytes = await decompress(await collect(response.body, limit), allOf(headers, "content-encoding"), limit);
	return { kind: "got", capture: capture(bytes), ...answer };
}

function allOf(headers: Headers, name: string): string {
	return headers.flatMap(([given, value]) => (given.toLowerCase() === name ? [value] : [])).join(",");
}

/** Many sites send the letters of an address as bare UTF-8. */
function readable(location: string): string {
	return Buffer.from(location, "latin1").toString("utf8");
}

function failure(code: FaultCode, detail: string, more: Partial<Failure> = {}): Failure {
	return { kind: "failed", code, detail, passing: false, retryAfterMs: null, capture: null, ...more };
}

const CODES: readonly (readonly [codes: RegExp, fault: FaultCode, passing: boolean])[] = [
	[/^(?:ENOTFOUND|ENODATA|EAI_NONAME)$/, "no-such-host", false],
	[/^EAI_/, "no-such-host", true],
	[/^(?:ETIMEDOUT|ETIME|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/, "timed-out", true],
	[/^(?:HPE_|HTTPParserError|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_)/, "damaged-response", true],
	[/CERT|TLS|SSL|SIGNED|SIGNATURE|CRL/, "unreachable", false],
];

/** What a failed request means to the user. Whatever it is, a server may have brought it about, so it must not end the run. */
function explain(given: unknown): Failure {
	if (given instanceof UnreadableInput) return failure(given.code, given.detail, { passing: given.code === "damaged-response" });
	if (given instanceof RefusedAddress) return failure("address-refused", given.message);
	if (given instanceof Overdue) return failure("timed-out", given.message, { passing: true });
	const error = (given instanceof AggregateError ? (given.errors[0] ?? given) : given) as NodeJS.ErrnoException;
	const told = error.code ?? error.name;
	const [, code, passing] = CODES.find(([codes]) => codes.test(told)) ?? ["", "unreachable" as const, true];
	return failure(code, error.message.includes(told) ? error.message : `${error.message} (${told})`.trim(), { passing });
}
