// Who is let in: by what the server is called, by which page asks, by the token.
import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import type { Queries } from "../store/database.js";
import { SCOPES, type Scope, type StoredToken, tokenOf } from "../store/tokens.js";
import { Problem } from "./problem.js";
import type { RouteScope } from "./route.js";

/** Whether an address to listen at is reached by this machine alone. */
export function isLoopback(host: string): boolean {
	const bare = host.replace(/^\[|\]$/g, "").toLowerCase();
	if (bare === "localhost") return true;
	return isIP(bare) !== 0 && ipaddr.process(bare).range() === "loopback";
}

/** What a server is called, of a `Host` header or an origin's host: without port and brackets. Null where it is none. */
function nameOf(host: string | undefined): string | null {
	const [, bracketed, plain] = /^(?:\[([0-9a-f:.]{2,45})\]|([a-z0-9._-]{1,253}))(?::\d{1,5})?$/i.exec(host ?? "") ?? [];
	return (bracketed ?? plain)?.toLowerCase() ?? null;
}

/** The door of a server. */
export interface Door {
	/** It is reached by this machine alone, and takes no token. */
	readonly open: boolean;
	/** Names by which it may be asked for besides addresses; on loopback nothing else counts. */
	readonly names: ReadonlySet<string>;
}

/** The door of a server that listens at a host. */
export function doorOf(host: string, allowed: readonly string[]): Door {
	return { open: isLoopback(host), names: new Set([host, ...allowed].map((name) => name.toLowerCase())) };
}

/**
 * Refuses who asks under a name that is not the server's: a page of another site whose name was turned to this address. And whose page belongs to another site:
 * what it sends would be done in the user's name.
 */
export function checkSource(door: Door, headers: IncomingHttpHeaders, path: string): void {
	const name = nameOf(headers.host);
	const own = name !== null && (isLoopback(name) || door.names.has(name) || (!door.open && isIP(name) !== 0));
	if (!own) throw new Problem("wrong-host");
	const { origin } = headers;
	if (origin !== undefined && origin.replace(/^https?:\/\//, "").toLowerCase() !== headers.host?.toLowerCase())
		throw new Problem("wrong-origin");
	const site = headers["sec-fetch-site"];
	if (path.startsWith("/api/") && (site === "cross-site" || site === "same-site")) throw new Problem("wrong-origin");
}

/** Whether a scope allows what takes another. */
export function allows(held: Scope, needed: RouteScope): boolean {
	return needed === "open" || SCOPES.indexOf(held) >= SCOPES.indexOf(needed);
}

/** What somebody may do: by the token sent, or all of it on an open door without one. Throws a problem where it is not enough. */
export async function admit(
	door: Door,
	db: Queries,
	at: string,
	authorization: string | undefined,
	needed: RouteScope,
): Promise<{ readonly scope: Scope; readonly token: StoredToken | null }> {
	const denied = new Problem("unauthorised", [], [], { "www-authenticate": 'Bearer realm="rasd"' });
	if (authorization === undefined) {
		if (door.open) return { scope: "admin", token: null };
		if (needed === "open") return { scope: "read", token: null };
		throw denied;
	}
	const [, secret] = /^Bearer ([\w-]{10,200})$/i.exec(authorization) ?? [];
	const token = secret === undefined ? null : await tokenOf(db, at, secret);
	if (token === null) throw denied;
	if (!allows(token.scope, needed)) throw new Problem("forbidden", [needed, token.scope]);
	return { scope: token.scope, token };
}
