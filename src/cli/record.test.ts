import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { emptyFolder, emptyServerDatabase } from "../../test/databases.js";
import { type Ended, rasd, rasdHere } from "../../test/program.js";
import { openSite, type Site } from "../../test/site.js";

const SARMIN = "قتل خمسة مدنيين وأصيب ثلاثة آخرون في قصف مدفعي لقوات النظام على مدينة سرمين بريف إدلب أمس.";
const OTHER = "سقط سبعة قتلى مدنيين جراء قصف مدفعي نفذته قوات النظام السوري على سرمين أمس، وفق المرصد السوري لحقوق الإنسان.";

/** Without the marks that keep Arabic and Latin apart. */
async function plainly(ended: Promise<Ended>): Promise<Ended> {
	const { out, err, ...rest } = await ended;
	return { ...rest, out: out.replace(/[\u2066-\u2069]/g, ""), err: err.replace(/[\u2066-\u2069]/g, "") };
}

for (const kind of ["embedded", "postgres"] as const) {
	describe.skipIf(kind === "postgres" && inject("postgres") === null)(`the commands on the record (${kind})`, () => {
		const files = mkdtempSync(join(tmpdir(), "rasd-files-"));
		const made = emptyFolder();
		let place: readonly string[];
		let drop: () => Promise<void> | void = made.drop;
		let site: Site;
		const on = (...args: string[]) => plainly(rasdHere([...args, ...place]));

		beforeAll(async () => {
			place = ["--data", made.folder];
			if (kind === "postgres") {
				const server = await emptyServerDatabase();
				place = ["--data", join(files, "data"), "--database", server.url];
				drop = async () => {
					made.drop();
					await server.drop();
				};
			}
			const page = `<html><head><title>خبر من صفحة</title></head><body><article><p>${OTHER}</p><p>وأضاف المرصد أن عدد القتلى مرشح للارتفاع لوجود جرحى حالاتهم حرجة.</p></article></body></html>`;
			site = await openSite({
				"/feed": (request, response) =>
					void response
						.setHeader("content-type", "application/rss+xml")
						.end(
							`<rss version="2.0"><channel><title>خلاصة</title><item><guid isPermaLink="false">1</guid><pubDate>Tue, 02 Apr 2024 08:00:00 GMT</pubDate><link>http://${request.headers.host}/1</link><title>خبر من صفحة</title></item></channel></rss>`,
						),
				"/1": page,
			});
			mkdirSync(join(files, "in"));
			const line = (id: string, given: object) => JSON.stringify({ id, title: `خبر ${id}`, published: "2024-04-02", ...given });
			writeFileSync(
				join(files, "in", "a.jsonl"),
				[
					line("a", { text: SARMIN, url: "https://a.example/1" }),
					"{broken",
					line("en", { text: "Five people were killed in Sarmin by shelling on Monday." }),
				].join("\n"),
			);
			writeFileSync(join(files, "in", "b.csv"), `Headline,Body,Day\nخبر جدول,"${SARMIN} وأفاد شهود بسماع دوي انفجارات.",2024-05-02\n`);
		});
		afterAll(async () => {
			await site.close();
			await drop();
			rmSync(files, { recursive: true, force: true });
		});

		test("a folder and a table with its own columns come in; what is broken is told and the rest goes on", async () => {
			const { code, err } = await on(
				"add",
				join(files, "in"),
				"--columns",
				"title=Headline,text=Body,published=Day",
				"--save-mapping",
				"desk",
			);
			expect(err).toContain("a.jsonl:2");
			expect(err).toContain("new articles 3");
			expect(err).toContain("in another language, kept without coding 1");
			expect(code).toBe(1);
			const again = await on("add", join(files, "in"), "--mapping", "desk");
			expect(again.err).toContain("new articles 0");
			expect(again.err).toContain("there before 3");
		});

		test("a mapping that is not kept is an error that says what to do", async () => {
			const { code, err } = await on("add", join(files, "in", "b.csv"), "--mapping", "other");
			expect([code, err.includes("--save-mapping other")]).toEqual([1, true]);
		});

		test("the network's own addresses are refused unless they are allowed", async () => {
			const refused = await on("add", `${site.url}/feed`, "--pace", "0");
			expect(refused.code).toBe(1);
			expect(refused.err).toMatch(/127\.0\.0\.1/);
			expect(site.asked).toEqual([]);
			const allowed = await on("add", `${site.url}/feed`, "--allow", "127.0.0.1", "--pace", "0");
			expect(allowed.err).toContain("new articles 1");
			expect(allowed.err).toContain("rasd watch");
			expect(allowed.code).toBe(0);
			const watched = await on("watch", "--once", "--allow", "127.0.0.1", "--pace", "0");
			expect(watched.code).toBe(0);
			expect((await on("sources")).out).toContain(`${site.url}/feed`);
			expect((await on("sources", "stop", `${site.url}/feed`)).code).toBe(0);
			expect((await on("watch", "--once")).err).toContain("no sources are polled");
		});

		test("claims are found by words, whatever is attached to them, and by what they say", async () => {
			const { out } = await on("search", "القصف", "سرمين", "--killed", "5");
			expect(out).toContain("خبر a");
			expect((await on("search", "--actor", "syrian_army", "--place", "SY-ID", "--count")).out.trim()).toBe("3");
			expect((await on("search", "سرميين", "--limit", "1")).err).toContain("searched as");
			const json = (await on("search", "--kind", "event", "--format", "jsonl")).out.trim().split("\n");
			expect(JSON.parse(json[0] as string)).toHaveProperty("claim.quotes.0.quote");
			expect((await on("search", "--type", "picnic")).err).toContain("picnic is none of");
		});

		test("what two outlets tell is one incident, with both tolls and who names whom", async () => {
			const [first] = (await on("incidents", "--from", "2024-04-01", "--to", "2024-04-01")).out.trim().split("\n");
			expect(first).toContain("killed 5–7");
			expect(first).toContain("independent sources 2");
			const id = (first as string).split(" ")[0] as string;
			const { out } = await on("incidents", "show", id);
			expect(out).toContain("killed: 5–7 — ");
			expect(out).toContain("Syrian armed forces named by");
			const split = await on("incidents", "split", id, "1", "--by", "ليلى");
			expect(split.code).toBe(0);
			expect((await on("incidents", "show", id)).out).not.toContain("killed: 5–7");
			const settlement = /undo (\w+)/.exec(split.out)?.[1] as string;
			expect((await on("incidents", "undo", settlement)).code).toBe(0);
			expect((await on("incidents", "--killed", "5", "--count")).out.trim()).not.toBe("0");
			expect((await on("incidents", "show", "99999")).err).toContain("no incident 99999");
		});

		test("a decision lies over the claim and can be taken back", async () => {
			const made = await on("decide", "1", "correct", "--set", 'toll={"killed":{"total":[6,6]}}', "--by", "ليلى");
			expect((await on("search", "--status", "corrected")).out).toContain("killed 6");
			expect((await on("recode", "--dry-run")).out).toContain("already");
			const id = /undo ([\w-]+)/.exec(made.out)?.[1] as string;
			expect((await on("undo", id)).code).toBe(0);
			expect((await on("search", "--status", "corrected")).err).toContain("nothing found");
			expect((await on("decide", "1", "correct", "--set", "type=shelling")).err).toContain("is no JSON");
		});

		test("errors are listed with their reason; what has no address is not tried again", async () => {
			const { out } = await on("errors");
			expect(out).toContain("a.jsonl");
			expect(out).toMatch(/tried \d times/);
			expect((await on("errors", "--retry")).code).toBe(1);
		});

		test("the record holds, and goes into an encrypted file and back", async () => {
			const { code, out } = await on("verify");
			expect([code, /last hash [0-9a-f]{64}/.test(out)]).toEqual([0, true]);
			const file = join(files, "record.rasd");
			const secret = { RASD_PASSPHRASE: "عبارة سر طويلة" };
			expect((await rasdHere(["backup", file, ...place], secret)).code).toBe(0);
			expect((await rasdHere(["backup", file, ...place], secret)).err).toContain("--force");
			expect((await rasdHere(["backup", join(files, "short"), ...place], { RASD_PASSPHRASE: "kurz" })).err).toContain("8 characters");
			expect(readFileSync(file).includes("سرمين")).toBe(false);
			const target = emptyFolder();
			expect((await rasdHere(["restore", file, "--data", target.folder], { RASD_PASSPHRASE: "falsch falsch" })).err).toContain(
				"does not open",
			);
			expect((await rasdHere(["restore", file, "--data", target.folder], secret)).out).toContain("chain of custody holds");
			expect((await rasdHere(["verify", "--data", target.folder])).code).toBe(0);
			expect((await rasdHere(["restore", file, ...place], secret)).err).toContain("not empty");
			target.drop();
		});

		test("outlets are rated, and credibility follows", async () => {
			expect((await on("outlets", "rate", "a.example", "A")).out).toMatch(/a\.example is now A; [1-9]/);
			expect((await on("outlets", "rate", "nowhere.example", "A")).err).toContain("no outlet nowhere.example");
			expect((await on("outlets")).out).toMatch(/a\.example\t.*\tA\t/);
		});
	});
}

test("many articles are coded in a thread of their own, and come out as they do one by one", async () => {
	const { folder, drop } = emptyFolder();
	const files = mkdtempSync(join(tmpdir(), "rasd-many-"));
	const lines = Array.from({ length: 120 }, (_, i) =>
		JSON.stringify({ id: String(i), title: `خبر ${i}`, text: SARMIN.replace("خمسة", String(i + 3)), published: "2024-04-02" }),
	);
	writeFileSync(join(files, "many.jsonl"), lines.join("\n"));
	writeFileSync(join(files, "few.jsonl"), lines.slice(0, 3).join("\n"));
	expect((await rasd(["add", join(files, "many.jsonl"), "--data", folder])).err).toContain("new articles 120, claims 120");
	const found = (await rasd(["search", "--limit", "200", "--format", "jsonl", "--data", folder])).out
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
	const coded = (await rasd(["code", join(files, "few.jsonl"), "--format", "jsonl"])).out
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
	for (const { article, claims } of coded) expect(found.find(({ title }) => title === article.title)?.claim).toEqual(claims[0]);
	rmSync(files, { recursive: true, force: true });
	drop();
});

test("a store that another process holds is named, with what to do", async () => {
	const { folder, drop } = emptyFolder();
	writeFileSync(join(folder, "rasd.lock"), `${process.pid}\n`);
	const { code, err } = await rasd(["search", "--data", folder]);
	expect(code).toBe(1);
	expect(err).toContain(`open in another process (${process.pid})`);
	expect(err).toContain("--database");
	drop();
});

test("a database that cannot be reached is named without its password", async () => {
	const { code, err } = await rasd(["search", "--database", "postgres://user:secret@127.0.0.1:1/rasd"]);
	expect(code).toBe(1);
	expect(err).toContain("cannot be used");
	expect(err).not.toContain("secret");
});
