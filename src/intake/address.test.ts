import { describe, expect, test } from "vitest";
import { isReachable, readAddress, readAllowed } from "./address.js";
import { UnreadableInput } from "./fault.js";

const code = (run: () => unknown): string => {
	try {
		run();
	} catch (error) {
		if (error instanceof UnreadableInput) return error.code;
		throw error;
	}
	return "none";
};

describe("addresses that may be reached", () => {
	test.each(["8.8.8.8", "185.15.59.224", "2606:4700::1111", "2a00:1450:4009::200e"])("%s is public", (address) => {
		expect(isReachable(address)).toBe(true);
	});

	test.each([
		["127.0.0.1", "loopback"],
		["127.255.255.254", "loopback"],
		["0.0.0.0", "unspecified"],
		["10.0.0.1", "private"],
		["172.16.0.1", "private"],
		["192.168.1.1", "private"],
		["100.64.0.1", "shared by a provider's customers"],
		["169.254.169.254", "link-local"],
		["192.0.0.1", "reserved"],
		["192.0.2.1", "documentation"],
		["198.51.100.7", "documentation"],
		["203.0.113.7", "documentation"],
		["198.18.0.1", "benchmarks"],
		["192.88.99.1", "6to4 relay"],
		["224.0.0.1", "multicast"],
		["240.0.0.1", "reserved"],
		["255.255.255.255", "broadcast"],
		["::", "unspecified"],
		["::1", "loopback"],
		["fe80::1", "link-local"],
		["fe80::1%eth0", "link-local"],
		["fc00::1", "private"],
		["fd12:3456::1", "private"],
		["fec0::1", "site-local"],
		["ff02::1", "multicast"],
		["2001:db8::1", "documentation"],
		["3fff::1", "documentation"],
		["100::1", "discard"],
		["::ffff:8.8.8.8", "IPv4 inside"],
		["::ffff:10.0.0.1", "IPv4 inside"],
		["::8.8.8.8", "IPv4 inside"],
		["2002:7f00:1::", "6to4"],
		["64:ff9b::a00:1", "NAT64"],
		["64:ff9b:1::1", "NAT64"],
		["2001:0:1::1", "Teredo"],
		["5f00::1", "not handed out"],
		["0177.0.0.1", "no address as we write them"],
		["localhost", "a name"],
		["", "nothing"],
	])("%s is not: %s", (address) => {
		expect(isReachable(address)).toBe(false);
	});

	test("what a setting lists may be reached, and nothing beside it", () => {
		const allowed = readAllowed(["127.0.0.1", " 10.1.0.0/16 ", "fd00::/8"]);
		expect(["127.0.0.1", "10.1.2.3", "fd00::5"].map((address) => isReachable(address, allowed))).toEqual([true, true, true]);
		expect(["127.0.0.2", "10.2.0.1", "::ffff:127.0.0.1", "::1"].map((address) => isReachable(address, allowed))).toEqual([
			false,
			false,
			false,
			false,
		]);
	});

	test.each(["localhost", "10.0.0.0/40", "", "all"])("%j cannot be allowed", (range) => {
		expect(() => readAllowed([range])).toThrow(RangeError);
	});
});

describe("web addresses", () => {
	test("are http or https, at any port, without what follows #", () => {
		expect(readAddress("https://example.org:8443/a?b=1#c").href).toBe("https://example.org:8443/a?b=1");
		expect(readAddress("http://مثال.إختبار/خبر").href).toBe("http://xn--mgbh0fb.xn--kgbechtv/%D8%AE%D8%A8%D8%B1");
		expect(readAddress("/x", [], "https://example.org/a/b").href).toBe("https://example.org/x");
	});

	test.each([
		"ftp://example.org/",
		"file:///etc/passwd",
		"javascript:1",
		"data:text/html,x",
		"example.org",
		"",
		"http://user:pw@example.org/",
		"http://",
	])("%j is none", (address) => {
		expect(code(() => readAddress(address))).toBe("bad-address");
	});

	test("one that is too long is none", () => {
		expect(code(() => readAddress(`https://example.org/${"a".repeat(5_000)}`))).toBe("bad-address");
	});

	test.each([
		"http://127.0.0.1/",
		"http://2130706433/",
		"http://0x7f.1/",
		"http://0177.0.0.1/",
		"http://127.1./",
		"http://[::1]/",
		"http://[::ffff:10.0.0.1]/",
		"http://169.254.169.254/latest/meta-data",
	])("%s is refused however it is written", (address) => {
		expect(code(() => readAddress(address))).toBe("address-refused");
	});
});
