import robotsParser from "robots-parser";
import { unlessAborted } from "./abort.js";
import { UnreadableInput } from "./fault.js";
import { fetchCapture } from "./fetch.js";
import type { Net } from "./net.js";
import type { Pace } from "./pace.js";
import { within } from "./within.js";

/** Programs need to read no more of a robots.txt than this (RFC 9309). */
const LONGEST = 512_000;
const LONGEST_LINE = 2_000;
/** Rules with a `*` cost as much as they and the address are long together; real ones are few and short. */
const LONGEST_PATTERN = 200;
const MOST_PATTERNS = 300;
/** Matching an address against the rules may take this long, in milliseconds. */
const LONGEST_MATCHING = 2_000;
/** How long rules are kept, and how long a site is left alone whose rules cannot be had; in milliseconds. */
const KEPT = 12 * 3_600_000;
const LEFT_ALONE = 10 * 60_000;
const MOST_SITES = 500;
/** Name of this program in a robots.txt. */
const AGENT = "rasd";

interface Rules {
	isAllowed(url: string, agent: string): boolean | undefined;
	/** Seconds. */
	getCrawlDelay(agent: string): number | undefined;
}
/** The package's types say that it is a module with a default export; it is the function itself. */
const readRules = robotsParser as unknown as (address: string, text: string) => Rules;

type Known = { readonly rules: Rules | null } | { readonly fault: UnreadableInput };

/** What sites ask of programs in their `robots.txt`, kept for half a day. */
export class Robots {
	readonly #sites = new Map<string, { readonly known: Promise<Known>; until: number }>();

	constructor(
		private readonly net: Net,
		private readonly pace: Pace,
	) {}

	/**
	 * Ends where the address may be read; else throws a `robots-refused` fault, or the one for which the site's rules cannot be had now. A
	 * site without rules may be read. A pause that the site asks for between requests is handed to the pace.
	 */
	async check(url: URL, signal?: AbortSignal): Promise<void> {
		const known = await unlessAborted(this.#rules(url.origin), signal);
		if ("fault" in known) throw new UnreadableInput(known.fault.code, known.fault.detail);
		const { rules } = known;
		const allowed = rules === null || within(LONGEST_MATCHING, "robots-unknown", () => rules.isAllowed(url.href, AGENT));
		if (allowed === false) throw new UnreadableInput("robots-refused", `${url.pathname.slice(0, 200)} at ${url.host}`);
	}

	#rules(origin: string): Promise<Known> {
		const now = this.net.settings.now();
		const site = this.#sites.get(origin);
		if (site && site.until > now) return site.known;
		this.#sites.delete(origin);
		const [oldest] = this.#sites.keys();
		if (this.#sites.size >= MOST_SITES && oldest !== undefined) this.#sites.delete(oldest);
		const known = this.#ask(origin);
		const entry = { known, until: now + KEPT };
		this.#sites.set(origin, entry);
		known.then(
			(result) => {
				if ("fault" in result) entry.until = this.net.settings.now() + LEFT_ALONE;
			},
			() => this.#sites.delete(origin),
		);
		return known;
	}

	async #ask(origin: string): Promise<Known> {
		const address = `${origin}/robots.txt`;
		const result = await fetchCapture(this.net, address, {
			accept: "text/plain, */*;q=0.5",
			limit: LONGEST * 8,
			turn: (url, signal) => this.pace.turn(url.hostname, signal),
		});
		if (result.kind === "failed") {
			const status = result.capture?.status ?? null;
			// Without rules at 4xx, or where they are sent round in circles, all may be read; only being asked to slow down is no leave.
			if ((status !== null && status >= 300 && status < 500 && status !== 429) || result.code === "too-many-redirects")
				return { rules: null };
			const code = result.code === "http-error" || result.code === "download-too-large" ? "robots-unknown" : result.code;
			return { fault: new UnreadableInput(code, `${address}: ${result.detail}`) };
		}
		const rules = readRules(address, ours(Buffer.from(result.capture.bytes.subarray(0, LONGEST)).toString("utf8")));
		const delay = rules.getCrawlDelay(AGENT);
		if (delay !== undefined) this.pace.slow(new URL(origin).hostname, delay * 1_000);
		return { rules };
	}
}

/**
 * The rules with the names of all other programs made one, so that a list of thousands of names over thousands of rules stays small, and
 * without lines that are longer than any real one.
 */
function ours(text: string): string {
	const lines: string[] = [];
	let group = new Set<string>();
	let patterns = 0;
	for (const line of text.split(/\r\n|\r|\n/)) {
		if (line.length > LONGEST_LINE) continue;
		const name = /^\s*user-agent\s*:\s*([^#]*)/i.exec(line)?.[1]?.trim().toLowerCase().replace(/\/.*$/, "");
		if (name === undefined) {
			if (/^\s*(?:allow|disallow|crawl-delay)\s*:/i.test(line)) {
				group = new Set();
				const kept = !line.includes("*") || (line.length <= LONGEST_PATTERN && patterns++ < MOST_PATTERNS);
				lines.push(kept ? line : "Disallow:");
			}
			continue;
		}
		const kept = name === AGENT || name === "*" ? name : "other";
		if (!group.has(kept)) lines.push(`User-agent: ${kept}`);
		group.add(kept);
	}
	return lines.join("\n");
}
