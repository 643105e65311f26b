import { expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

/** The acts of a text: who did each, by id. */
function doersOf(text: string): readonly string[] {
	const { claims } = codeArticle({ id: "x", title: "", text, published: "2024-03-31" });
	return claims.flatMap(({ kind, initiators }) => (kind === "event" ? [initiators.join(",")] : []));
}

test.each([
	["شنت الطائرات الروسية غارات على مقرات تنظيم داعش في ريف حمص ردا على هجمات تعرضت لها القوات الحكومية السورية.", ["russian_forces", ""]],
	["قصفت القوات الإسرائيلية بلدة الخيام انتقاماً لقصف صاروخي نفذه حزب الله على كريات شمونة.", ["israeli_forces", "hezbollah"]],
])("an act is never one with the act that it answers: %s", (text, doers) => {
	expect(doersOf(text)).toEqual(doers);
});

test("an act that hits militants is none of theirs", () => {
	const text =
		"الحملة تتزامن مع عمليات داعش في دير الزور وتدمر. العمليات استهدفت مقرات وتحصينات للتنظيمات المسلحة ومستودعات للأسلحة وآليات. وقال مصدر عسكري إن وحدات من الجيش السوري نفذت سلسلة عمليات في البادية.";
	const { claims } = codeArticle({ id: "x", title: "", text, published: "2024-03-31" });
	expect(claims.filter(({ initiators, targets }) => initiators.includes("isis") && targets.includes("militants"))).toEqual([]);
	expect(claims.some(({ targets }) => targets.includes("militants"))).toBe(true);
});

test("a title's act and the text's are one", () => {
	const text = "قصفت قوات النظام بلدة سرمين أمس. وقتل ثلاثة مدنيين جراء القصف على سرمين.";
	const { claims } = codeArticle({ id: "x", title: "قصف لقوات النظام على سرمين", text, published: "2024-03-31" });
	expect(claims.map(({ kind, type }) => [kind, type])).toEqual([["event", "shelling"]]);
});

test("of two tellings that name one place, the one that says which it is tells it", () => {
	const text =
		"قُتل أربعة مدنيين في مدينة قارة شمالي العاصمة دمشق خلال قصف إسرائيلي. وأدى القصف الإسرائيلي على مدينة قارة في القلمون إلى مقتل أربعة مدنيين.";
	const { claims } = codeArticle({ id: "x", title: "", text, published: "2021-08-20" });
	expect(claims.map(({ quotes, places }) => [quotes.length, places.map(({ name, lat }) => [name, typeof lat])])).toEqual([
		[2, [["قارة", "number"]]],
	]);
});

test("the picture of an older strike above the report of a new one is another act", () => {
	const text =
		"قصف روسي على محيط مدينة إدلب - 9 أيلول 2020.\nاستهدفت طائرة حربية روسية صباح اليوم السبت محيط مدينة إدلب وأسفر القصف عن إصابة مدني.";
	const { claims } = codeArticle({ id: "x", title: "", text, published: "2021-11-06" });
	expect(claims.filter(({ kind }) => kind === "event").map(({ from }) => from)).toEqual(["2020-09-09", "2021-11-06"]);
});

test.each([
	["مقتل أربعة في غزة", "قال مسؤولون إن انفجارا أسفر عن مقتل أربعة فلسطينيين أمس في مدينة رفح جنوب قطاع غزة.", ["رفح"]],
	["قصف مدفعي على جبل الزاوية", "قتل ثلاثة مدنيين اليوم جراء قصف مدفعي على بلدة البارة.", ["البارة"]],
	["غارات للتحالف قرب صعدة", "شنت طائرات التحالف غارتين على معسكر كهلان قرب صعدة.", ["معسكر كهلان"]],
	["قصف على الفاشر", "قصفت قوات الدعم السريع مدينة الفاشر أمس.", ["الفاشر"]],
	["قصف على مدينة الباب", "قصفت قوات النظام أمس بالمدفعية قرية الشيخ ناصر قرب مدينة الباب شرقي حلب.", ["الشيخ ناصر"]],
	["غارات تركية على سوريا", "شنت طائرات تركية أمس غارات على شمال سوريا.", ["شمال سوريا"]],
])("the place that is told more closely counts: %s", (title, text, places) => {
	const { claims } = codeArticle({ id: "x", title, text, published: "2024-03-31" });
	expect(claims.filter(({ kind }) => kind === "event").map((claim) => claim.places.map(({ name }) => name))).toEqual([places]);
});

test.each([
	["وفي رفح، استشهد ثلاثة مواطنين في قصف مماثل استهدف منزلا.", [4, 3]],
	["وأسفر قصف آخر على منزل في رفح عن استشهاد سبعة مواطنين.", [4, 7]],
	["وقال مسعفون إن القصف أسفر عن استشهاد أربعة مواطنين.", [4]],
	["وأدى قصف آخر إلى إصابة طفل.", [4, undefined]],
])("one more of the kind is another act: %s", (text, killed) => {
	const told = `استشهد أربعة فلسطينيين وأصيب آخرون في قصف إسرائيلي استهدف خيمة للنازحين غرب خان يونس.\n${text}`;
	const { claims } = codeArticle({ id: "x", title: "قصف إسرائيلي على رفح وخان يونس يوقع قتلى", text: told, published: "2024-11-12" });
	expect(claims.flatMap((claim) => (claim.kind === "event" ? [claim.toll.killed?.total[0]] : []))).toEqual(killed);
});

test("places of one list stay, though one is only a side of a town", () => {
	const text = "وقصفت المدفعية قرية كنصفرة وشمال مدينة أريحا وجبل الزاوية.";
	const { claims } = codeArticle({ id: "x", title: "", text, published: "2024-03-31" });
	expect(claims.flatMap((claim) => claim.places.map(({ name }) => name))).toEqual(["كنصفرة", "أريحا", "جبل الزاوية"]);
});

test.each([
	["مقتل 12 جنديا بهجوم في أبين", "قتل 12 جنديا على الأقل اليوم في هجوم على معسكر في أبين.", [12, null]],
	["6 قتلى بقصف على نيالا", "أسفر قصف مدفعي على مدينة نيالا عن مقتل ما لا يقل عن ستة مدنيين.", [6, null]],
	["مقتل ثلاثة بقصف على نيالا", "أسفر قصف مدفعي على مدينة نيالا عن مقتل ثلاثة مدنيين.", [3, 3]],
	["قتلى بقصف على نيالا", "أسفر قصف مدفعي على مدينة نيالا عن مقتل ثلاثة مدنيين.", [3, 3]],
	["", "قتل سبعة جنود في هجوم على معسكر في أبين. وقال مصدر إن الهجوم على المعسكر في أبين أوقع سبعة قتلى على الأقل.", [7, 7]],
])("the least number of dead that a title tells as the number: %s", (title, text, total) => {
	const { claims } = codeArticle({ id: "x", title, text, published: "2024-03-31" });
	expect(claims.flatMap((claim) => (claim.kind === "event" ? [claim.toll.killed?.total] : []))).toEqual([total]);
});

test.each([
	[
		"سيطر الجيش اليمني المسنود بالمقاومة الشعبية على معسكر لبوزة أمس. وقال مصدر إن سيطرة المقاومة الشعبية على معسكر لبوزة تمت خلال ساعات.",
		1,
	],
	["سيطر الجيش اليمني على معسكر لبوزة أمس. وقال مصدر إن المقاومة الشعبية سيطرت على معسكر الصدرين.", 2],
])("who supports an act may be told to have done it: %s", (text, count) => {
	const { claims } = codeArticle({ id: "x", title: "", text, published: "2024-03-31" });
	expect(claims.filter(({ type }) => type === "territory_taken").length).toBe(count);
});

test.each([
	["هجوم غربي النيجر", "قتل عشرة مدنيين في هجوم شنه مسلحون على قرية تيلوا أمس.", ["تيلوا"]],
	["هجوم في النيجر", "قتل عشرة جنود في هجوم شنه مسلحون في غربي النيجر أمس.", ["غربي النيجر"]],
])("a place that no gazetteer lists stands for the country that it lies in: %s", (title, text, places) => {
	const { claims } = codeArticle({ id: "x", title, text, published: "2024-03-31" });
	expect(claims.flatMap((claim) => claim.places.map(({ name }) => name))).toEqual(places);
});
