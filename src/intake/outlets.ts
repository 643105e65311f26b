import { LexiconError } from "../engine/lexicon.js";
import { intakeTable, type Row } from "../engine/tables.js";

/** What is known of an outlet's site. Selectors are CSS, null where nothing is known. */
export interface Outlet {
	readonly host: string;
	readonly name: string;
	/** Whether other outlets print what it writes. */
	readonly agency: boolean;
	/** `page`: tried on pages of the site; `code`: as published code reads them; `no`: what its software usually has. */
	readonly checked: "page" | "code" | "no";
	readonly title: string | null;
	readonly text: string | null;
	readonly author: string | null;
	readonly date: string | null;
	readonly remove: string | null;
}

const SELECTORS = ["title", "text", "author", "date", "remove"] as const;
const COLUMNS = ["host", "name", "agency", "checked", ...SELECTORS];

let known: ReadonlyMap<string, Outlet> | undefined;

/** The outlets of the table by host. Throws a `LexiconError` with file and line where a row is wrong. */
export function outlets(): ReadonlyMap<string, Outlet> {
	known ??= readOutlets(intakeTable("outlets", COLUMNS));
	return known;
}

/** Reads the rows of a table of outlets. The project's own table has its selectors checked by a test: what reads pages is much to load for a name. */
export function readOutlets(rows: readonly Row[], isSelector: (written: string) => boolean = () => true): ReadonlyMap<string, Outlet> {
	const found = new Map<string, Outlet>();
	for (const { cells, file, line } of rows) {
		const { host = "", name = "", agency, checked } = cells;
		const wrong = (expected: string) => new LexiconError(file, line, expected);
		if (!/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host) || host.startsWith("www."))
			throw wrong(`a host without www., got ${JSON.stringify(host)}`);
		if (found.has(host)) throw wrong(`${host} only once`);
		if (name === "") throw wrong("a name");
		if (agency !== "yes" && agency !== "no") throw wrong("agency to be yes or no");
		if (checked !== "page" && checked !== "code" && checked !== "no") throw wrong("checked to be page, code or no");
		for (const field of SELECTORS) {
			const selector = cells[field];
			if (selector && !isSelector(selector)) throw wrong(`${field} to be a CSS selector, got ${JSON.stringify(selector)}`);
		}
		const [title, text, author, date, remove] = SELECTORS.map((field) => cells[field] || null) as [null, null, null, null, null];
		found.set(host, { host, name, agency: agency === "yes", checked, title, text, author, date, remove });
	}
	return found;
}

/** The outlet whose page an address is, by its host or one above it; null where it is not in the table. */
export function outletOf(url: string | null): Outlet | null {
	let host = hostOf(url);
	while (host?.includes(".")) {
		const outlet = outlets().get(host);
		if (outlet) return outlet;
		host = host.slice(host.indexOf(".") + 1);
	}
	return null;
}

/** An address's host in small letters, without `www.`; null where it is no web address. */
export function hostOf(url: string | null): string | null {
	if (!url || !URL.canParse(url)) return null;
	const { protocol, hostname } = new URL(url);
	return /^https?:$/.test(protocol) ? hostname.toLowerCase().replace(/^www\./, "") : null;
}
