import { describe, expect, test } from "vitest";
import { EVENT_TYPES } from "../../schemes/codebook.js";
import type { Range } from "../../schemes/record.js";
import { type SummaryFields, type SummaryWords, summaryOf, tollWords } from "./summary.js";

const NAMES: Readonly<Record<string, { readonly ar: string; readonly en: string }>> = {
	syrian_army: { ar: "الجيش السوري", en: "Syrian Arab Army" },
	israeli_forces: { ar: "الجيش الإسرائيلي", en: "Israel Defense Forces" },
	russia: { ar: "روسيا", en: "Russia" },
	civilians: { ar: "مدنيون", en: "Civilians" },
	militants: { ar: "مسلحون", en: "Militants, jihadists, armed groups (unspecified)" },
	brigade: { ar: "اللواء الثامن", en: "8th Brigade" },
	separatists: { ar: "الانفصاليون الموالون لروسيا", en: "Pro-Russian separatists" },
	israeli_government: { ar: "الحكومة الإسرائيلية", en: "Government of Israel" },
	kkk: { ar: "KKK", en: "Ku Klux Klan" },
	channel: { ar: "تلفزيون سوريا", en: "Syria TV" },
};

function wordsOf(lang: "ar" | "en", digits: "latin" | "arabic" = "latin"): SummaryWords {
	const locale = lang === "en" ? "en-GB" : `ar-SY-u-ca-gregory-nu-${digits === "arabic" ? "arab" : "latn"}`;
	const days = new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
	return {
		lang,
		number: (value) => new Intl.NumberFormat(locale).format(value),
		day: (iso) => days.format(new Date(iso)),
		days: (from, to) => days.formatRange(new Date(from), new Date(to)),
		actor: (id) => (id.startsWith("other:") ? id.slice("other:".length) : (NAMES[id]?.[lang] ?? id)),
		place: (name, id) => (lang === "en" && id === "ariha" ? "Ariha" : name),
		area: (code) => ({ "SY-ID": { ar: "إدلب", en: "Idlib" } })[code]?.[lang] ?? code,
	};
}

const AR = wordsOf("ar");
const EN = wordsOf("en");
const BARE: SummaryFields = {
	type: "air_strike",
	initiator: null,
	target: null,
	place: null,
	placeId: null,
	admin1: null,
	from: null,
	to: null,
	tolls: [],
	sources: 0,
};
// Versions of CLDR differ in what stands about a dash.
const bare = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/gu, "").replace(/\s*–\s*/gu, "–");
const both = (fields: Partial<SummaryFields>) => [AR, EN].map((words) => bare(summaryOf({ ...BARE, ...fields }, words)));

test.each<[string, Range, string | null, string | null]>([
	["killed", [0, 0], "لا قتلى", "0 killed"],
	["killed", [1, 1], "قتيل واحد", "1 killed"],
	["killed", [2, 2], "قتيلان", "2 killed"],
	["killed", [3, 3], "3 قتلى", "3 killed"],
	["killed", [10, 10], "10 قتلى", "10 killed"],
	["killed", [11, 11], "11 قتيلاً", "11 killed"],
	["killed", [99, 99], "99 قتيلاً", "99 killed"],
	["killed", [100, 100], "100 قتيل", "100 killed"],
	["killed", [103, 103], "103 قتلى", "103 killed"],
	["killed", [1300, 1300], "1,300 قتيل", "1,300 killed"],
	["killed", [1, 2], "قتيل واحد أو قتيلان", "1–2 killed"],
	["killed", [1, 5], "بين قتيل واحد و5 قتلى", "1–5 killed"],
	["killed", [2, 5], "بين قتيلين و5 قتلى", "2–5 killed"],
	["killed", [5, 7], "بين 5 و7 قتلى", "5–7 killed"],
	["killed", [20, 99], "بين 20 و99 قتيلاً", "20–99 killed"],
	["killed", [101, null], "ما لا يقل عن 101 قتيل", "at least 101 killed"],
	["killed", [2, null], "ما لا يقل عن قتيلين", "at least 2 killed"],
	["killed", [1, null], "ما لا يقل عن قتيل واحد", "at least 1 killed"],
	["killed", [null, 7], "ما لا يزيد على 7 قتلى", "up to 7 killed"],
	["killed", [0, 2], "ما لا يزيد على قتيلين", "up to 2 killed"],
	["killed", [null, null], null, null],
	["killed", [0, null], null, null],
	["injured", [1, 1], "جريح واحد", "1 injured"],
	["injured", [2, 2], "جريحان", "2 injured"],
	["injured", [4, 4], "4 جرحى", "4 injured"],
	["injured", [25, 25], "25 جريحاً", "25 injured"],
	["injured", [200, 200], "200 جريح", "200 injured"],
	["detained", [2, 2], "معتقلان", "2 detained"],
	["detained", [5, 5], "5 معتقلين", "5 detained"],
	["displaced", [12, 12], "12 نازحاً", "12 displaced"],
	["abducted", [2, null], "ما لا يقل عن مخطوفين", "at least 2 abducted"],
	["missing", [3, 3], "3 مفقودين", "3 missing"],
	["unheard", [3, 3], null, null],
])("%s %j is said in its number", (key, range, arabic, english) => {
	expect([tollWords(key, range, AR), tollWords(key, range, EN)]).toEqual([arabic, english]);
});

describe("an incident in one line", () => {
	test("says who did what to whom, where, when, with what toll and by how many sources", () => {
		const fields: Partial<SummaryFields> = {
			initiator: "syrian_army",
			target: "civilians",
			place: "أريحا",
			admin1: "SY-ID",
			from: "2024-10-03",
			to: "2024-10-03",
			tolls: [
				{ key: "killed", range: [11, 11] },
				{ key: "injured", range: [20, null] },
			],
			sources: 4,
		};
		expect(both(fields)).toEqual([
			"غارة جوية للجيش السوري على مدنيين في أريحا (إدلب) يوم 3 تشرين الأول 2024: 11 قتيلاً وما لا يقل عن 20 جريحاً، بحسب 4 مصادر",
			"Air strike by the Syrian Arab Army on civilians in أريحا, Idlib on 3 October 2024: 11 killed and at least 20 injured, according to 4 sources",
		]);
		expect(bare(summaryOf({ ...BARE, ...fields }, wordsOf("ar", "arabic")))).toContain("١١ قتيلاً");
	});

	test.each<[Partial<SummaryFields>, string, string]>([
		[{}, "غارة جوية", "Air strike"],
		[{ type: null }, "حادثة", "Incident"],
		[{ type: "toString" }, "حادثة", "Incident"],
		[{ initiator: "russia" }, "غارة جوية لروسيا", "Air strike by Russia"],
		[{ initiator: "brigade" }, "غارة جوية للواء الثامن", "Air strike by the 8th Brigade"],
		[{ initiator: "kkk" }, "غارة جوية لـ KKK", "Air strike by Ku Klux Klan"],
		[{ target: "militants" }, "غارة جوية على مسلحين", "Air strike on militants"],
		[{ target: "separatists" }, "غارة جوية على الانفصاليين الموالين لروسيا", "Air strike on Pro-Russian separatists"],
		[{ target: "channel" }, "غارة جوية على تلفزيون سوريا", "Air strike on Syria TV"],
		[
			{ type: "clash", initiator: "syrian_army", target: "militants" },
			"اشتباك بين الجيش السوري ومسلحين",
			"Clash between the Syrian Arab Army and militants",
		],
		[{ type: "clash", target: "militants" }, "اشتباك أحد طرفيه مسلحين", "Clash involving militants"],
		[{ type: "killing", target: "civilians", initiator: "militants" }, "مقتل مدنيين على يد مسلحين", "Killing of civilians by militants"],
		[{ type: "killing", initiator: "militants" }, "حادثة قتل على يد مسلحين", "Killing by militants"],
		[{ type: "arrest", target: "civilians" }, "اعتقال مدنيين", "Arrest of civilians"],
		[{ type: "explosion", target: "civilians" }, "انفجار طال مدنيين", "Explosion hitting civilians"],
		[{ type: "sanction", initiator: "israeli_government" }, "عقوبات من الحكومة الإسرائيلية", "Sanctions by the government of Israel"],
		[{ type: "aid", target: "civilians" }, "مساعدات لمدنيين", "Aid for civilians"],
		[{ initiator: "other:مجموعة محلية" }, "غارة جوية لمجموعة محلية", "Air strike by مجموعة محلية"],
		[{ initiator: "other:{on}[x]" }, "غارة جوية لـ {on}[x]", "Air strike by {on}[x]"],
		[{ place: "إدلب", admin1: "SY-ID" }, "غارة جوية في إدلب", "Air strike in إدلب, Idlib"],
		[{ admin1: "SY-ID" }, "غارة جوية في إدلب", "Air strike in Idlib"],
		[{ from: "2024-10-03", to: "2024-10-05" }, "غارة جوية خلال 3–5 تشرين الأول 2024", "Air strike, 3–5 October 2024"],
		[{ from: "2024-10-03" }, "غارة جوية منذ 3 تشرين الأول 2024", "Air strike since 3 October 2024"],
		[{ to: "2024-10-03" }, "غارة جوية حتى 3 تشرين الأول 2024", "Air strike until 3 October 2024"],
		[{ sources: 1 }, "غارة جوية، بحسب مصدر واحد", "Air strike, according to 1 source"],
		[{ sources: 2 }, "غارة جوية، بحسب مصدرين", "Air strike, according to 2 sources"],
		[{ sources: 12 }, "غارة جوية، بحسب 12 مصدراً", "Air strike, according to 12 sources"],
	])("%j", (fields, arabic, english) => {
		expect(both(fields)).toEqual([arabic, english]);
	});

	test("a name of the other direction stands apart", () => {
		expect(summaryOf({ ...BARE, place: "أريحا" }, EN)).toBe("Air strike in \u2068أريحا\u2069");
		expect(summaryOf({ ...BARE, place: "أريحا", placeId: "ariha" }, EN)).toBe("Air strike in Ariha");
	});

	test.each(EVENT_TYPES)("%s has words of its own with and without sides, and leaves no mark of a template", (type) => {
		const sides = [null, "russia"] as const;
		for (const initiator of sides)
			for (const target of sides)
				for (const line of both({ type, initiator, target })) {
					expect(line).not.toMatch(/[[\]{}]/u);
					expect((line.match(/Russia|روسيا/gu) ?? []).length).toBe((initiator ? 1 : 0) + (target ? 1 : 0));
				}
		if (type !== "other") expect(both({ type })[0]).not.toBe("حادثة");
	});
});
