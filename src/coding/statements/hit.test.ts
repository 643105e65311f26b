import { describe, expect, test } from "vitest";
import { readByRules } from "../../../test/rules.js";

/** The condemnations that a text tells: "speakers > targets". */
const condemned = (text: string) =>
	readByRules(text, "2016-03-10").drafts.flatMap(({ type, initiators, targets }) =>
		type.value === "condemn" ? [`${initiators.map(({ value }) => value).join()} > ${targets.map(({ value }) => value).join()}`.trim()] : [],
	);

describe("whom an attack was done to is not condemned for it", () => {
	test.each([
		["أدانت مصر هجوما استهدف الجيش اليمني في عدن.", "egyptian_government >"],
		["أدانت مصر الهجوم الذي استهدف الجيش اليمني في عدن.", "egyptian_government >"],
		["دان الاتحاد الأوروبي الغارات الإسرائيلية على غزة.", "european_union > israeli_forces"],
		["نددت الأمم المتحدة بمقتل 15 مدنيا في قصف لقوات النظام على دوما.", "united_nations > syrian_army"],
	])("%s", (text, told) => expect(condemned(text)).toEqual([told]));
});

/** The claims of responsibility that a text tells: "speakers > targets". */
const claimed = (text: string) =>
	readByRules(text, "2016-03-10").drafts.flatMap(({ type, initiators, targets }) =>
		type.value === "claim_responsibility"
			? [`${initiators.map(({ value }) => value).join()} > ${targets.map(({ value }) => value).join()}`.trim()]
			: [],
	);

describe("whom a claimed attack answers was not hit by it", () => {
	test.each([
		["تبنى تنظيم القاعدة تفجير المقر ردا على هجوم داعش على قريته.", "al_qaeda >"],
		["أعلن حزب العمال الكردستاني مسؤوليته عن هجوم على الجيش التركي انتقاما من داعش.", "pkk > turkish_forces"],
		["يتبنى معظم هذه الهجمات تنظيم أنصار بيت المقدس بعد مبايعته تنظيم داعش.", "sinai_province >"],
		["تبنى تنظيم داعش هجوما على الجيش العراقي قرب الرمادي.", "isis > iraqi_forces"],
	])("%s", (text, told) => expect(claimed(text)).toEqual([told]));
});
