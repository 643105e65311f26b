import { describe, expect, test } from "vitest";
import { claimsByRules } from "../../test/rules.js";

const coded = (text: string) => claimsByRules(text, "2024-03-31");

describe("places that words point back at", () => {
	const rows: readonly (readonly [text: string, type: string, places: readonly string[]])[] = [
		["دخل الجيش مدينة تدمر أمس. وقال مصدر إن القوات سيطرت على المدينة بالكامل.", "territory_taken", ["تدمر"]],
		["تدور اشتباكات في مدينة الفلوجة بين الجيش وداعش. وقصف الطيران مواقع التنظيم في المدينة.", "air_strike", ["الفلوجة"]],
		["قتل ثلاثة جنود في تعز. وأصيب عشرة مدنيين في قصف على الأحياء السكنية بالمدينة.", "shelling", ["تعز"]],
		["انفجرت سيارة مفخخة في مخيم الركبان أمس. وقتل سبعة أشخاص داخل المخيم برصاص مجهولين.", "armed_attack", ["مخيم الركبان"]],
		["انسحبت القوات الأميركية من قاعدة العند الجوية. وسيطر الحوثيون على القاعدة.", "territory_taken", ["قاعدة العند الجوية"]],
		["قصفت الطائرات مدينة تفتناز. القوات المتمركزة في سراقب قصفت أطراف المدينة بالمدفعية.", "shelling", ["تفتناز"]],
		["انفجرت عبوة في مدينة العريش. وعثرت قوات الأمن على قذيفة في موقع الانفجار.", "seizure", ["العريش"]],
		["قصفت الطائرات بلدة سرمين. ونصب المسلحون كمينا قرب مكان القصف.", "armed_attack", ["سرمين"]],
		["دارت اشتباكات في بلدة تلدو. وقصفت الطائرات البلدة الواقعة على أطراف حمص.", "air_strike", ["تلدو"]],
		["تعرضت بلدة سرمين لقصف. واغتال مجهولون قياديا في البلدة القريبة من مدينة إدلب.", "assassination", ["سرمين"]],
		["خطف مسلحون طبيبا في مدينة القائم. وقصفت الطائرات المدينة التي تقع غرب الأنبار.", "air_strike", ["القائم"]],
		["هاجم مسلحون قرية الهول. وسيطر الجيش على القرية الواقعة بين الشدادي والحسكة.", "territory_taken", ["الهول"]],
		["دخلت القوات مدينة سراقب. وقصفت القوات المتمركزة قربها أحياء المدينة بالمدفعية.", "shelling", ["سراقب"]],
	];
	test.each(rows)("%s", (text, type, places) => {
		const claim = coded(text).find((c) => c.type === type);
		expect(claim?.places.map(({ name }) => name)).toEqual(places);
		expect(claim?.why.find(({ field }) => field === "places")?.rule).toBe("place.pointed");
	});

	test("where something was is no earlier place beside one that is named", () => {
		const claims = coded("انفجرت عبوة في مدينة العريش. وفي مدينة رفح ضبطت الشرطة أسلحة قرب مكان الحادث.");
		expect(claims.find(({ type }) => type === "seizure")?.places.map(({ name }) => name)).toEqual(["رفح"]);
	});

	test.each([
		["what lies there has its own name", "دارت اشتباكات في تلدو. وقتل مدني في بلدة الدار الكبيرة الواقعة شمال حمص.", ["الدار الكبيرة"]],
		["none was named before", "قتل ثلاثة مدنيين في البلدة الواقعة شمال حمص.", ["حمص"]],
		["another place is told behind a comma", "دارت اشتباكات في بلدة تلدو. وبعد خروج القوات من البلدة، قتل مدني في حمص.", ["حمص"]],
	])("no place pointed back at where %s", (_why, text, places) => {
		const claim = coded(text).find((c) => c.type === "killing");
		expect(claim?.places.map(({ name }) => name)).toEqual(places);
	});

	test("a governorate that only tells where a village lies is not the village", () => {
		const claims = coded("أصيب مدني بقصف لقوات الأسد على بلدة البارة جنوبي إدلب. وشنت الطائرات الروسية ضربات جوية على محيط البلدة.");
		for (const { places } of claims) expect(places.map(({ name }) => name)).not.toContain("إدلب");
	});

	test("a figure stands at a place once, though its sentence points back at it twice", () => {
		const claims = coded("تستمر حملة قوى الأمن الداخلي في مخيم الهول. ويضم المخيم نحو 41 ألف شخص، أكثر من نصفهم أطفال، بحسب إدارة المخيم.");
		const population = claims.find(({ type }) => type === "population");
		expect(population?.places.map(({ name }) => name)).toEqual(["مخيم الهول"]);
	});

	test("where a base was named, القاعدة is that base and no organisation", () => {
		const claims = coded("انسحبت القوات الأميركية من قاعدة العند الجوية. وسيطر الحوثيون على القاعدة.");
		expect(claims.flatMap(({ targets }) => targets)).not.toContain("aqap");
	});

	test("the organisation stays where it was named too", () => {
		const claims = coded("هاجم تنظيم القاعدة قاعدة العند الجوية. وقتل الجيش عشرة من عناصر القاعدة.");
		expect(claims.flatMap(({ initiators, targets }) => [...initiators, ...targets]).some((id) => id.includes("qa"))).toBe(true);
	});
});
