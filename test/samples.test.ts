import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
	EVENT_TYPES,
	FIGURE_TYPES,
	KINDS,
	MEANS,
	MODALITIES,
	OBJECTS,
	STATEMENT_TYPES,
	TOLL_GROUPS,
	TOLL_KEYS,
} from "../src/schemes/codebook.js";

interface Claim {
	id: string;
	kind: string;
	type: string;
	quotes: string[];
	modality: string;
	initiators: string[];
	supporters: string[];
	targets: string[];
	objects?: string[];
	means?: string[];
	places: { name: string; admin1: string | null }[];
	from: string | null;
	to: string | null;
	toll?: Record<string, Record<string, [number | null, number | null]>>;
	count?: [number | null, number | null];
	value?: [number | null, number | null];
	unit?: string;
	attribution: { name: string; id?: string; cue?: string }[];
}

interface Sample {
	file: string;
	article: { id: string; outlet: string; url: string; published: string; title: string; text: string };
	claims: Claim[];
}

const folder = new URL("../samples/", import.meta.url);
const samples: Sample[] = readdirSync(folder)
	.filter((name) => name.endsWith(".json"))
	.sort()
	.map((file) => ({ file, ...JSON.parse(readFileSync(new URL(file, folder), "utf8")) }));

const TYPES: Record<string, readonly string[]> = { event: EVENT_TYPES, statement: STATEMENT_TYPES, figure: FIGURE_TYPES };
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A quantity says at least one of its ends, and the lower end first. */
function isRange(range: readonly (number | null)[]): boolean {
	const [low, high] = range;
	if (range.length !== 2 || low === undefined || high === undefined) return false;
	if (low === null && high === null) return false;
	return low === null || high === null || low <= high;
}

/** What is wrong with a claim, against its article's text; empty where it holds. */
function faults(claim: Claim, text: string): string[] {
	const found: string[] = [];
	const must = (holds: boolean, what: string) => {
		if (!holds) found.push(`${claim.id}: ${what}`);
	};
	must((KINDS as readonly string[]).includes(claim.kind), `kind ${claim.kind}`);
	must(TYPES[claim.kind]?.includes(claim.type) === true, `type ${claim.type}`);
	must((MODALITIES as readonly string[]).includes(claim.modality), `modality ${claim.modality}`);
	must(claim.quotes.length > 0, "no quotes");
	for (const quote of claim.quotes) must(text.includes(quote), `quote ${quote}`);
	for (const place of claim.places) must(text.includes(place.name), `place ${place.name}`);
	for (const source of claim.attribution) {
		must(text.includes(source.name), `source ${source.name}`);
		must(source.cue === undefined || text.includes(source.cue), `cue ${source.cue}`);
	}
	for (const actor of [...claim.initiators, ...claim.supporters, ...claim.targets])
		must(/^(?:[a-z_]+|other:\S.*)$/u.test(actor), `actor ${actor}`);
	for (const object of claim.objects ?? []) must((OBJECTS as readonly string[]).includes(object), `object ${object}`);
	for (const means of claim.means ?? []) must((MEANS as readonly string[]).includes(means), `means ${means}`);
	for (const day of [claim.from, claim.to]) must(day === null || DAY.test(day), `day ${day}`);
	must(claim.from === null || claim.to === null || claim.from <= claim.to, "from after to");
	for (const [key, groups] of Object.entries(claim.toll ?? {})) {
		must((TOLL_KEYS as readonly string[]).includes(key), `toll ${key}`);
		must(groups.total !== undefined, `toll ${key} without total`);
		for (const [group, range] of Object.entries(groups)) {
			must(group === "total" || (TOLL_GROUPS as readonly string[]).includes(group), `toll group ${group}`);
			must(isRange(range), `toll ${key}.${group}`);
		}
	}
	if (claim.count) must(isRange(claim.count), "count");
	must((claim.kind === "figure") === (claim.value !== undefined), "a figure, and only a figure, has a value");
	if (claim.value) must(isRange(claim.value) && Boolean(claim.unit), "value or unit");
	return found;
}

describe("samples", () => {
	test.each(samples)("$file holds against the codebook", ({ file, article, claims }) => {
		expect(article.published).toMatch(DAY);
		expect(article.url).toMatch(/^https:\/\/s\d\d\.example\.org\//);
		expect(file).toMatch(/^\d{2}-[a-z0-9-]+\.json$/u);
		const text = `${article.title}\n${article.text}`;
		expect(claims.flatMap((claim) => faults(claim, text))).toEqual([]);
		expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
	});

	test("there are enough of them, with ids of their own", () => {
		expect(samples.length).toBeGreaterThanOrEqual(25);
		expect(new Set(samples.map((sample) => sample.article.id)).size).toBe(samples.length);
	});

	test("some hold nothing to code", () => {
		expect(samples.filter((sample) => sample.claims.length === 0).length).toBeGreaterThanOrEqual(3);
	});

	test.each(Object.entries(TYPES))("every %s type occurs", (kind, types) => {
		const met = new Set(samples.flatMap((sample) => sample.claims.filter((claim) => claim.kind === kind).map((claim) => claim.type)));
		expect(types.filter((type) => !met.has(type))).toEqual([]);
	});

	test("every modality and every means class occurs", () => {
		const claims = samples.flatMap((sample) => sample.claims);
		const modalities = new Set(claims.map((claim) => claim.modality));
		const means = new Set(claims.flatMap((claim) => claim.means ?? []));
		expect(MODALITIES.filter((modality) => !modalities.has(modality))).toEqual([]);
		expect(MEANS.filter((each) => !means.has(each))).toEqual([]);
	});
});

describe("sentences.tsv", () => {
	const [header, ...rows] = readFileSync(new URL("sentences.tsv", import.meta.url), "utf8")
		.trimEnd()
		.split("\n")
		.map((line) => line.split("\t"));

	test("every row has four columns, an id of its own and a text of its own", () => {
		expect(header).toEqual(["id", "text", "published", "expected"]);
		expect(rows.filter((row) => row.length !== 4 || !DAY.test(row[2] ?? ""))).toEqual([]);
		expect(new Set(rows.map((row) => row[0])).size).toBe(rows.length);
		expect(new Set(rows.map((row) => row[1])).size).toBe(rows.length);
		expect(rows.length).toBeGreaterThanOrEqual(400);
		expect(rows.filter((row) => row[3] === "-").length).toBeGreaterThanOrEqual(80);
	});

	test("every expected claim keeps to the codebook, and its places are in the text", () => {
		const wrong: string[] = [];
		for (const [id, text = "", , expected = ""] of rows) {
			for (const claim of expected === "-" ? [] : expected.split(" || ")) {
				const [head = "", modality = "", ...fields] = claim.split("; ");
				const [kind = "", type = ""] = head.split("/");
				if (!TYPES[kind]?.includes(type) || !(MODALITIES as readonly string[]).includes(modality))
					wrong.push(`${id}: ${head}; ${modality}`);
				for (const field of fields) {
					const [name = "", value = ""] = field.split("=");
					const parts = value.split(",");
					if (name === "means" && parts.some((each) => !(MEANS as readonly string[]).includes(each))) wrong.push(`${id}: ${field}`);
					if (name === "objects" && parts.some((each) => !(OBJECTS as readonly string[]).includes(each))) wrong.push(`${id}: ${field}`);
					if (name === "places" && parts.some((each) => !text.includes(each.split("@")[0] ?? ""))) wrong.push(`${id}: ${field}`);
				}
			}
		}
		expect(wrong).toEqual([]);
	});
});

const checker = new URL("../../shared/gold/check.mjs", import.meta.url);
const shared = existsSync(checker);
if (!shared) console.log("skipped: no ../shared");

test.skipIf(!shared)("the shared checker finds no fault", () => {
	const files = samples.map((sample) => fileURLToPath(new URL(sample.file, folder)));
	const run = spawnSync(process.execPath, [fileURLToPath(checker), ...files], { encoding: "utf8" });
	expect(run.stdout.trim()).toBe(`${files.length} files hold`);
	expect(run.status).toBe(0);
});
