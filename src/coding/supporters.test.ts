import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

describe("who supports those named before him", () => {
	test.each([
		[
			"دارت اشتباكات بين قوات النظام مدعومة بحزب الله من جهة، والفصائل المعارضة من جهة أخرى.",
			"clash syrian_army with hezbollah > syrian_rebels",
		],
		[
			"تجددت المعارك بين المقاومة الشعبية المدعومة بطيران التحالف ومسلحي جماعة الحوثيين في كرش.",
			"clash popular_resistance with arab_coalition > houthis",
		],
		["سيطرت القوات العراقية المدعومة بالحشد الشعبي على تكريت.", "territory_taken iraqi_forces with pmf >"],
		["قصف التحالف مواقع الحوثيين المدعومين بقوات الحرس الجمهوري في صعدة.", "shelling arab_coalition > houthis,saleh_forces"],
		["استمرت المواجهات بين المقاومة الشعبية والحوثيين المدعومين بقوات صالح.", "clash popular_resistance > houthis,saleh_forces"],
		["سيطرت قوات الجيش اليمني المسنودة بالمقاومة الشعبية على معسكر لبوزة.", "territory_taken yemeni_army with popular_resistance >"],
		["سيطر الجيش اليمني والمسنود بالمقاومة الشعبية على ميدي.", "territory_taken yemeni_army with popular_resistance >"],
		[
			"دارت اشتباكات بين قوات الجيش اليمني المدعومة بالمقاومة الشعبية ومسلحي الحوثي في أبين.",
			"clash yemeni_army with popular_resistance > houthis",
		],
		["قصفت قوات النظام السوري بلدة البارة.", "shelling syrian_army >"],
		["مسلحون مدعومون بالسلاح هاجموا القرية.", "armed_attack militants >"],
		["أجرت الحكومة اليمنية مشاورات مع الحوثيين برعاية الأمم المتحدة.", "talks yemeni_government with united_nations > houthis"],
		["وقعت الفصائل اتفاقا مع قوات النظام برعاية روسية.", "agreement syrian_rebels,syrian_army with russian_government >"],
		[
			"جرت عملية تبادل أسرى بين الحوثيين والحكومة اليمنية بوساطة من الصليب الأحمر.",
			"release houthis,yemeni_government with icrc > detainees",
		],
		["سيطر الجيش الليبي على مدينة ترهونة بدعم تركي.", "territory_taken libyan_national_army with turkish_forces >"],
		["شنت قوات النظام هجوما بدعم عسكري روسي على محور الكبينة.", "armed_attack syrian_army with russian_forces >"],
		["سيطر الجيش والمسنود بمسلحي المقاومة الشعبية على معسكر لبوزة.", "territory_taken yemeni_army with popular_resistance >"],
	])("%s", (text, ...events) => {
		expect(eventsByRules(text)).toEqual(events);
	});
});

describe("those who fight, behind a body's name, are no aircraft", () => {
	test.each([
		[
			"استمرت الاشتباكات بين مقاتلي الفصائل المقاتلة من جهة، وقوات النظام وحزب الله من جهة أخرى.",
			"clash syrian_rebels > syrian_army,hezbollah",
		],
		["قصفت الطائرات المقاتلة مواقع داعش.", "air_strike > isis"],
	])("%s", (text, ...events) => {
		expect(eventsByRules(text)).toEqual(events);
	});
});
