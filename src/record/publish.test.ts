import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embeddedGazetteer } from "../coding/code-article.js";
import { placesOf } from "../linking/claim.js";
import type { IncidentView, Told } from "../linking/index.js";
import type { Place } from "../places/place.js";
import type { Claim, PlaceValue } from "../schemes/record.js";
import type { FoundIncident } from "../store/incident-search.js";
import type { OutgoingClaim } from "../store/outgoing.js";
import { ROW_FORMATS, writeRows } from "./export-formats.js";
import { CLAIM_PROFILE, INCIDENT_PROFILE } from "./export-profiles.js";
import { Publisher } from "./publish.js";

const place = (given: Partial<Place> & Pick<Place, "id" | "name" | "kind">): Place => ({
	names: [given.name],
	country: "SY",
	admin1: "SY-ID",
	adm2: null,
	lat: 35.12345,
	lon: 36.54321,
	population: 0,
	source: "test",
	...given,
});
const gazetteer = embeddedGazetteer().with([
	place({ id: "camp", name: "الزنبقيّة", kind: "camp", adm2: "Harim" }),
	place({ id: "town", name: "تل الزنبق", kind: "town", adm2: "Harim", lat: 35.67891 }),
	place({ id: "loose", name: "وادي الزنبق", kind: "village", lat: 35.45678 }),
	place({ id: "area", name: "خربة الزنبق", kind: "village", adm2: "Zanbaq town", lat: 35.45678 }),
	place({ id: "harim", name: "منطقة حارم التجريبية", kind: "adm2", adm2: "Harim", lat: 36.2, lon: 36.5 }),
]);
const outward = new Publisher(gazetteer, false);
const inward = new Publisher(gazetteer, true);

const value = (id: "camp" | "town" | "loose" | "area"): PlaceValue => {
	const { name, admin1, lat, lon, kind } = gazetteer.byId(id) as Place;
	return { name, admin1, lat, lon, precision: kind === "camp" ? "exact" : "town", gazetteerId: id };
};
/** What must not be seen of what is sensitive. */
const SECRETS = ["زنبق", "35.12345", "36.54321", "35.67891", "35.45678", "Zanbaq", "secret.example"];

function claimOf(given: Partial<Claim>): Claim {
	return {
		id: "c1",
		kind: "event",
		type: "shelling",
		quotes: [{ quote: "قصف قرب الزنبق", in: "text", from: 0, to: 14 }],
		modality: "occurred",
		initiators: ["syrian_army"],
		supporters: [],
		targets: [],
		objects: [],
		means: [],
		places: [value("town")],
		from: null,
		to: null,
		toll: {},
		count: null,
		attribution: [{ name: "شاهد" }],
		confidence: {},
		why: [{ field: "places", value: "تل الزنبق", rule: "x", words: [], stated: true }],
		...given,
	} as Claim;
}

function outgoing(claim: Claim, around: OutgoingClaim["around"] = null): OutgoingClaim {
	return {
		...{
			id: 1,
			thread: 1,
			article: "a1",
			title: "خبر عن الزنبق",
			url: "https://secret.example/1",
			outlet: "شبكة",
			published: "2024-04-02",
		},
		...{ status: "open", confidence: 0.8, incident: around ? 7 : null, claim, corrected: false, around },
	};
}

const told = <T>(one: T, source = "s1"): Told<T> => ({ value: one, claims: ["1"], sources: [source] });

function incidentOf(places: readonly PlaceValue[], objects: readonly string[], targets: readonly string[]): FoundIncident {
	const view: IncidentView = {
		...{ claims: ["1"], articles: ["a1"], sources: ["s1"], type: "shelling", types: [told("shelling")], first: null, latest: null },
		tolls: [
			{
				...{ key: "killed", group: null, overall: [1, 2], bySource: [], contested: false },
				figures: [{ claim: "1", source: "s1", outlet: null, published: null, saidBy: ["مدير مستشفى الزنبق"], range: [1, 2] }],
			},
		],
		initiators: [{ ...told("syrian_army"), saidBy: ["مشفى الزنبق"] }],
		targets: targets.map((target) => told(target)),
		places: placesOf(places).map((one) => told(one)),
		...{ days: [], contested: [], denials: [], accusations: [], responsibility: [], credibility: { grade: 6, rule: "one-source" } },
		summary: {
			...{ type: "shelling", place: places[0]?.name ?? null, from: null, to: null, initiator: "syrian_army", target: targets[0] ?? null },
			...{ tolls: [], sources: 1 },
		},
	};
	const [first] = places;
	return {
		...{ id: 7, type: "shelling", from_day: null, to_day: null, first_report: null, latest_report: null },
		...{ admin1: first?.admin1 ?? null, lat: first?.lat ?? null, lon: first?.lon ?? null, precision: first?.precision ?? null },
		...{ killed_min: 1, killed_max: 2, injured_min: null, injured_max: null, claims: 1, articles: 1, sources: 1, contested: false },
		...{ credibility: 6, pinned: false, view, objects },
	};
}

/** All that any format writes of a row. */
async function everyFormat(claim: OutgoingClaim | null, incident: FoundIncident | null, publisher = outward): Promise<string> {
	let text = "";
	for (const format of ROW_FORMATS) {
		if (claim) for await (const piece of writeRows(format, CLAIM_PROFILE, [publisher.claim(claim)], { bom: true })) text += piece;
		if (incident)
			for await (const piece of writeRows(format, INCIDENT_PROFILE, [publisher.incident(incident)], { bom: true })) text += piece;
	}
	return text;
}
const seen = (text: string) => SECRETS.filter((secret) => text.includes(secret));

const sensitiveObjects = fc.constantFrom("hospital", "school", "camp");
const someObjects = fc.subarray(["home", "market", "road"]);
/** Names of parties; `%` stands for the claim's first place. */
const names = fc.subarray(["أهالي %", "مستشفى الزنبق", "civilians"]);
const towns = fc.subarray([value("town"), value("loose"), value("area")], { minLength: 1 });

describe("what is sensitive leaves in no format", () => {
	test("of a claim that tells of such an object, place or party", async () => {
		const ways = fc.oneof(
			fc.record({ objects: fc.tuple(sensitiveObjects, someObjects).map(([one, more]) => [one, ...more]), places: towns, targets: names }),
			fc.record({ objects: someObjects, places: towns.map((some) => [...some, value("camp")]), targets: names }),
			fc.record({ objects: someObjects, places: towns, targets: names.map((some) => [...some, "مدرسة الزنبق"]) }),
		);
		await fc.assert(
			fc.asyncProperty(ways, names, async (given, initiators) => {
				const named = (some: readonly string[]) => some.map((name) => name.replace("%", given.places.at(-1)?.name ?? ""));
				const attribution = named(["مدير مستشفى الزنبق", "مراسل في %", "المرصد"]).map((name) => ({ name }));
				const targets = named(given.targets);
				const parties = { initiators: named(initiators), supporters: named(initiators), targets };
				const claim = outgoing(claimOf({ ...given, ...parties, attribution } as Partial<Claim>));
				const text = await everyFormat(claim, incidentOf(given.places, given.objects, targets));
				expect(seen(text)).toEqual([]);
				expect(text).toContain("المرصد");
				expect(outward.claim(claim).blurred).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});

	test("of a claim whose incident tells of it, and of figures and statements", async () => {
		const { objects, view } = incidentOf([value("town")], ["hospital"], []);
		expect(seen(await everyFormat(outgoing(claimOf({}), { objects, view }), null))).toEqual([]);
		const figure = { kind: "figure", type: "displaced", unit: "نازح في مخيم الزنبق", value: [100, 100] } as unknown as Partial<Claim>;
		expect(seen(await everyFormat(outgoing(claimOf(figure)), null))).toEqual([]);
		const {
			objects: _,
			means: __,
			toll: ___,
			count: ____,
			...statement
		} = claimOf({ places: [value("camp")] }) as Claim & { kind: "event" };
		expect(seen(await everyFormat(outgoing({ ...statement, kind: "statement", type: "condemn" }), null))).toEqual([]);
	});
});

describe("what is shown in its place", () => {
	const shown = (places: PlaceValue[]) => outward.claim(outgoing(claimOf({ places, objects: ["hospital"] }))).value.claim.places;

	test("the district with its middle, once for all places in it", () => {
		expect(shown([value("camp"), value("town")])).toEqual([
			{ name: "منطقة حارم التجريبية", admin1: "SY-ID", lat: 36.2, lon: 36.5, precision: "adm2", gazetteerId: "harim" },
		]);
	});

	test("the governorate where the district is not known, the country where that is not, else nothing", () => {
		expect(shown([value("loose")])).toMatchObject([{ name: "إدلب", precision: "adm1" }]);
		expect(shown([value("area")])).toMatchObject([{ name: "إدلب", precision: "adm1" }]);
		expect(shown([{ name: "بلدة", admin1: "SY-ID" }])).toMatchObject([{ name: "إدلب", precision: "adm1" }]);
		expect(shown([{ name: "بلدة", admin1: "SY" }])).toMatchObject([{ precision: "country" }]);
		expect(shown([{ name: "بلدة", admin1: null }])).toEqual([]);
	});

	test("a governorate as it is", () => {
		const [idlib] = gazetteer.named("إدلب").filter(({ kind }) => kind === "adm1");
		const wide: PlaceValue = { name: "محافظة إدلب", admin1: "SY-ID", lat: 1, lon: 2, precision: "adm1", gazetteerId: idlib?.id ?? "" };
		expect(shown([wide])).toEqual([wide]);
	});

	test("the kind of place instead of a party's or speaker's name", () => {
		const { claim } = outward.claim(
			outgoing(claimOf({ targets: ["مستشفى الزنبق", "civilians", "أهالي تل الزنبق"], attribution: [{ name: "مدير مشفى" }] })),
		).value;
		expect(claim.targets).toEqual(["hospital", "civilians"]);
		expect(claim.attribution).toEqual([{ name: "hospital" }]);
	});

	test("an incident at its district, places merged with all their sources", () => {
		const incident = incidentOf([value("town"), value("camp")], [], []);
		const places = incident.view.places.map((one, i) => ({ ...one, sources: [`s${i}`] }));
		const { value: out } = outward.incident({ ...incident, view: { ...incident.view, places } });
		expect(out).toMatchObject({ lat: 36.2, lon: 36.5, precision: "adm2", view: { summary: { place: "منطقة حارم التجريبية" } } });
		expect(out.view.places).toMatchObject([{ value: { id: "harim" }, sources: ["s0", "s1"] }]);
		expect(out.view.initiators[0]?.saidBy).toEqual(["hospital"]);
	});
});

describe("what is not sensitive", () => {
	test("keeps its place, and loses only the texts that name such a place", () => {
		const quotes = ["قصف السوق", "قرب مستشفى"].map((quote) => ({ quote, in: "text" as const, from: 0, to: 1 }));
		const { value: out, blurred } = outward.claim({
			...outgoing(claimOf({ quotes, attribution: [{ name: "طبيب في مستشفى" }] })),
			...{ title: "قصف قرب مدرسة", url: "https://a.example/%D9%85%D8%AF%D8%B1%D8%B3%D8%A9-%D9%82%D8%B5%D9%81" },
		});
		expect(blurred).toBe(false);
		expect(out).toMatchObject({
			title: "",
			url: null,
			claim: { places: [value("town")], quotes: [quotes[0]], attribution: [{ name: "hospital" }], why: [] },
		});
	});

	test("keeps title, address and words", () => {
		const claim = outgoing(claimOf({}));
		const { around: _, ...found } = claim;
		expect(outward.claim(claim).value).toEqual({ ...found, claim: { ...claim.claim, why: [] } });
	});
});

test("inside, everything is as it is", async () => {
	const claim = outgoing(claimOf({ objects: ["hospital"], places: [value("camp")] } as Partial<Claim>));
	const { around: _, ...found } = claim;
	expect(inward.claim(claim)).toEqual({ value: found, blurred: false });
	expect(seen(await everyFormat(claim, incidentOf([value("town")], ["hospital"], []), inward))).toContain("secret.example");
});
