import ipaddr from "ipaddr.js";
import { UnreadableInput } from "./fault.js";

type Range = readonly [address: ipaddr.IPv4 | ipaddr.IPv6, bits: number];

/** Addresses that may be reached although they are not public. */
export type AllowedAddresses = readonly Range[];

/** Longer addresses are not asked for. */
const LONGEST_ADDRESS = 4_000;

/** Reads a setting such as `["127.0.0.1", "10.1.0.0/16", "fd00::/8"]`. A name, or anything else that is no address, is an error. */
export function readAllowed(ranges: readonly string[]): AllowedAddresses {
	return ranges.map((given): Range => {
		const text = given.trim();
		if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
		if (!isAddress(text)) throw new RangeError(`"${given}" is no IP address or range; write it as in 127.0.0.1 or 10.0.0.0/8`);
		const address = ipaddr.parse(text);
		return [address, address.kind() === "ipv4" ? 32 : 128];
	});
}

/**
 * Whether an IP address may be reached: only public ones may, and those `allowed`. Loopback, link-local, private, shared, multicast,
 * unspecified, documentation and reserved addresses are not public, nor are IPv6 addresses that carry an IPv4 address inside.
 */
export function isReachable(address: string, allowed: AllowedAddresses = []): boolean {
	if (!isAddress(address)) return false;
	const parsed = ipaddr.parse(address);
	if (allowed.some(([range, bits]) => range.kind() === parsed.kind() && parsed.match(range as never, bits))) return true;
	if (parsed.range() !== "unicast") return false;
	// Of IPv6, only this part is handed out to the public; the rest has no use yet or an old one.
	return parsed.kind() === "ipv4" || parsed.match(ipaddr.parseCIDR("2000::/3") as [ipaddr.IPv6, number]);
}

/** Four numbers with dots, or IPv6; not the short, octal and hexadecimal ways to write IPv4. */
function isAddress(text: string): boolean {
	return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
}

/**
 * Reads a web address: http or https, any port, no user name in it. The part after `#` is dropped. Anything else is a `bad-address`
 * fault; a host that is written as an IP address which may not be reached is `address-refused`. Names are judged when they are resolved.
 */
export function readAddress(text: string, allowed: AllowedAddresses = [], base?: string | URL): URL {
	const shown = text.slice(0, 200);
	if (text.length > LONGEST_ADDRESS) throw new UnreadableInput("bad-address", `over ${LONGEST_ADDRESS} characters: ${shown}…`);
	let url: URL;
	try {
		url = new URL(text, base);
	} catch {
		throw new UnreadableInput("bad-address", shown);
	}
	if (url.protocol !== "http:" && url.protocol !== "https:") throw new UnreadableInput("bad-address", `${url.protocol} in ${shown}`);
	if (url.username !== "" || url.password !== "") throw new UnreadableInput("bad-address", `a user name stands before ${url.host}`);
	if (url.href.length > LONGEST_ADDRESS * 3) throw new UnreadableInput("bad-address", `too long: ${shown}…`);
	const host = url.hostname.replace(/^\[|\]$/g, "");
	if (isAddress(host) && !isReachable(host, allowed)) throw new UnreadableInput("address-refused", host);
	url.hash = "";
	return url;
}
