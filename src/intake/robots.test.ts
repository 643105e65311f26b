import { afterEach, describe, expect, test } from "vitest";
import { answer, openSite, type Route, redirect, type Site } from "../../test/site.js";
import { openWeb, type Web, type WebSettings } from "./web.js";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const each of open.splice(0).reverse()) await each.close();
});

async function visit(robots: Route | string, settings: WebSettings = {}): Promise<{ site: Site; web: Web }> {
	const site = await openSite({ "/robots.txt": robots, "/a": "a", "/private/b": "b", "/out": redirect("/private/b") });
	const web = openWeb({ allowed: ["127.0.0.1"], paceMs: 0, tries: 1, ...settings });
	open.push(site, web);
	return { site, web };
}

const outcome = async (web: Web, address: string): Promise<string> => {
	const result = await web.fetch(address);
	return result.kind === "failed" ? `${result.code}${result.passing ? ", later" : ""}` : result.kind;
};

describe("robots.txt", () => {
	test("is heeded, asked for once, and by redirects too", async () => {
		const { site, web } = await visit("User-agent: *\nDisallow: /private/");
		expect(await outcome(web, `${site.url}/a`)).toBe("got");
		expect(await outcome(web, `${site.url}/private/b`)).toBe("robots-refused");
		expect(await outcome(web, `${site.url}/out`)).toBe("robots-refused");
		expect(site.asked).toEqual(["/robots.txt", "/a", "/out"]);
	});

	test.each([
		["User-agent: rasd\nDisallow: /\n\nUser-agent: *\nDisallow:", "robots-refused"],
		["User-agent: Rasd/9.9\nAllow: /\n\nUser-agent: *\nDisallow: /", "got"],
		["User-agent: other\nUser-agent: RASD\nDisallow: /a # all of it", "robots-refused"],
		["User-agent: other\nDisallow: /\n\nUser-agent: another\nDisallow: /", "got"],
		["User-agent: *\nDisallow: /*a$", "robots-refused"],
		["\ufeffUser-agent: *\r\nDisallow: /a\r\n", "robots-refused"],
		["Disallow: /", "got"],
		["<html><body>hello</body></html>", "got"],
		["", "got"],
	])("%j: %s", async (rules, expected) => {
		const { site, web } = await visit(rules);
		expect(await outcome(web, `${site.url}/a`)).toBe(expected);
	});

	test.each([
		[404, "got"],
		[403, "got"],
		[410, "got"],
		[429, "robots-unknown, later"],
		[500, "robots-unknown, later"],
		[503, "robots-unknown, later"],
	])("that answers %i: %s", async (status, expected) => {
		const { site, web } = await visit(answer("User-agent: *\nDisallow: /", {}, status));
		expect(await outcome(web, `${site.url}/a`)).toBe(expected);
	});

	test("that leads round in circles leaves all free, one that leads inside the network nothing", async () => {
		const circle = await visit(redirect("/robots.txt"));
		expect(await outcome(circle.web, `${circle.site.url}/a`)).toBe("got");
		const inside = await visit(redirect("http://10.0.0.1/robots.txt"));
		expect(await outcome(inside.web, `${inside.site.url}/a`)).toBe("address-refused");
	});

	test("that cannot be had is asked for again after ten minutes, rules after half a day", async () => {
		let time = Date.UTC(2024, 2, 31);
		let broken = true;
		const { site, web } = await visit((_, response) => void response.writeHead(broken ? 500 : 200).end("User-agent: *\nDisallow: /a"), {
			now: () => time,
		});
		const asked = () => site.asked.filter((path) => path === "/robots.txt").length;
		expect(await outcome(web, `${site.url}/a`)).toBe("robots-unknown, later");
		broken = false;
		time += 9 * 60_000;
		expect(await outcome(web, `${site.url}/a`)).toBe("robots-unknown, later");
		expect(asked()).toBe(1);
		time += 2 * 60_000;
		expect(await outcome(web, `${site.url}/a`)).toBe("robots-refused");
		time += 11 * 3_600_000;
		await outcome(web, `${site.url}/a`);
		expect(asked()).toBe(2);
		time += 2 * 3_600_000;
		await outcome(web, `${site.url}/a`);
		expect(asked()).toBe(3);
	});

	test("slows down who reads", async () => {
		const waits: number[] = [];
		const { site, web } = await visit("User-agent: *\nCrawl-delay: 7", {
			now: () => 0,
			sleep: async (ms) => void waits.push(ms),
		});
		await outcome(web, `${site.url}/a`);
		await outcome(web, `${site.url}/a`);
		expect(waits).toEqual([7_000]);
	});

	test("is passed over where the user says so", async () => {
		const { site, web } = await visit("User-agent: *\nDisallow: /", { heedRobots: false });
		expect(await outcome(web, `${site.url}/a`)).toBe("got");
		expect(site.asked).toEqual(["/a"]);
	});

	test.each<[string, string]>([
		["names times rules", `${"User-agent: a\n".repeat(15_000)}${"Disallow: /x\n".repeat(20_000)}`],
		["names of our own times rules", `${"User-agent: rasd\n".repeat(10_000)}${"Disallow: /x\n".repeat(20_000)}`],
		["stars", `User-agent: *\n${`Disallow: /${"*a".repeat(900)}b\n`.repeat(250)}`],
		["stars in short lines", `User-agent: *\n${`Disallow: /${"*a".repeat(90)}b\n`.repeat(2_500)}`],
		["one long line", `User-agent: *\nDisallow: /${"*".repeat(400_000)}`],
		["more than is read", `User-agent: *\n${"# nothing\n".repeat(200_000)}Disallow: /`],
	])("of hostile make is read in time: %s", async (_, rules) => {
		const { site, web } = await visit(rules);
		const start = performance.now();
		expect(["http-error", "robots-refused", "robots-unknown, later"]).toContain(await outcome(web, `${site.url}/a?${"a".repeat(2_000)}`));
		expect(performance.now() - start).toBeLessThan(8_000);
	});
});
