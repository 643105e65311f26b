import { lookup as resolve } from "node:dns/promises";
import { readFileSync } from "node:fs";
import type { LookupFunction } from "node:net";
import { Agent } from "undici";
import { type Sleep, sleep } from "./abort.js";
import { type AllowedAddresses, isReachable, readAllowed } from "./address.js";

/** An IP address of a host, and whether it is of IPv4 or IPv6. */
export interface HostAddress {
	readonly address: string;
	readonly family: number;
}

export interface NetSettings {
	/** IP addresses and ranges that may be reached although they are not public. None by itself. */
	readonly allowed: readonly string[];
	/** How those who run a site can reach whoever runs this: a web or mail address. Sent with each request. */
	readonly contact: string | null;
	/** Milliseconds until there is a connection, until the answer's headers are there, between two parts of its body, and in all. */
	readonly connectMs: number;
	readonly headersMs: number;
	readonly idleMs: number;
	readonly wholeMs: number;
	/** How often a request that may do better later is made in all. */
	readonly tries: number;
	/** Wait before the second try, in milliseconds; it doubles with each. A host that asks for more than the longest is left for now. */
	readonly waitMs: number;
	readonly longestWaitMs: number;
	/** All addresses of a host name. */
	readonly lookup: (host: string) => Promise<readonly HostAddress[]>;
	/** From 0 to 1, 1 not among them. */
	readonly random: () => number;
	readonly sleep: Sleep;
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

/** The one door to the network: what goes through its agent reaches public addresses only. */
export interface Net {
	readonly settings: NetSettings;
	readonly allowed: AllowedAddresses;
	readonly agent: Agent;
	readonly userAgent: string;
	/** Ends all connections, those in use too. */
	close(): Promise<void>;
}

const DEFAULTS: NetSettings = {
	allowed: [],
	contact: null,
	connectMs: 10_000,
	headersMs: 30_000,
	idleMs: 20_000,
	wholeMs: 90_000,
	tries: 3,
	waitMs: 2_000,
	longestWaitMs: 60_000,
	lookup: (host) => resolve(host, { all: true }),
	random: Math.random,
	sleep,
	now: Date.now,
};

/** Says that a host has an address that may not be reached. */
export class RefusedAddress extends Error {
	override readonly name = "RefusedAddress";
}

/** Opens the network. A range or contact that cannot be used is an error at once. */
export function openNet(settings: Partial<NetSettings> = {}): Net {
	const all: NetSettings = { ...DEFAULTS, ...settings };
	const allowed = readAllowed(all.allowed);
	const agent = new Agent({
		connect: { lookup: guardedLookup(all.lookup, allowed), timeout: all.connectMs },
		headersTimeout: all.headersMs,
		bodyTimeout: all.idleMs,
		connections: 2,
		pipelining: 1,
		maxHeaderSize: 32_768,
	});
	return { settings: all, allowed, agent, userAgent: userAgent(all.contact), close: () => agent.destroy() };
}

/** The program's name and version, and how to reach whoever runs it. */
export function userAgent(contact: string | null): string {
	const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
	if (contact === null) return `Rasd/${version}`;
	if (!/^[\x21-\x7e]{1,200}$/.test(contact) || /[()]/.test(contact))
		throw new RangeError(`"${contact}" cannot be sent as a contact; give one web or mail address in Latin letters`);
	return `Rasd/${version} (+${contact})`;
}

/**
 * Resolves a host when the connection is made, so that no other answer of the name server can come between the check and the use. One
 * address that may not be reached is enough to refuse the host.
 */
function guardedLookup(lookup: NetSettings["lookup"], allowed: AllowedAddresses): LookupFunction {
	return (host, options, callback) => {
		lookup(host).then(
			(addresses) => {
				const refused = addresses.find(({ address }) => !isReachable(address, allowed));
				const [first] = addresses;
				if (refused) callback(new RefusedAddress(`${host} is ${refused.address}`), "", 0);
				else if (!first) callback(Object.assign(new Error(`${host} has no address`), { code: "ENOTFOUND" }), "", 0);
				else if (options.all) callback(null, [...addresses]);
				else callback(null, first.address, first.family);
			},
			(error: NodeJS.ErrnoException) => callback(error, "", 0),
		);
	};
}
