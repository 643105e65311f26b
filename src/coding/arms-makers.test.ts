import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** The events that a text tells by the rules alone, with their objects and means: "seizure weapons / ied". */
function means(text: string): string[] {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2024-06-15", embeddedGazetteer(), null, (_p, _d, _v, given) =>
		given ? 1 : 0,
	);
	const ids = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value).join(",");
	return drafts.filter(({ kind }) => kind === "event").map((d) => `${d.type.value} ${ids(d.objects)}/${ids(d.means)}`);
}

test.each<[string, ...string[]]>([
	["قصف الجيش السوري مستودعا لتصنيع الطائرات المسيرة في ريف إدلب.", "shelling weapons_depot/"],
	["استهدفت غارات إسرائيلية ورشة لتصنيع المسيرات في الضاحية الجنوبية.", "air_strike weapons_depot/"],
	["استهدفت القوات الروسية مصنعا لإنتاج المسيرات في كييف.", "armed_attack infrastructure/"],
	["واستهدف الجيش موقعا لتجميع المسيرات في حلب.", "armed_attack /"],
	["استهدف الجيش منصات إطلاق المسيرات شرق حلب.", "armed_attack armour/"],
	["استهدف الجيش السوداني غرفة عمليات المسيرات في أم درمان.", "armed_attack headquarters/"],
	["استهدف الجيش مخازن صواريخ وطائرات مسيرة في بعلبك.", "armed_attack weapons_depot/"],
	["هاجمت القوات معملا لتصنيع العبوات الناسفة في ديالى.", "armed_attack infrastructure/"],
	["استهدف الطيران قواعد لإطلاق الصواريخ في صعدة.", "air_strike base/aircraft"],
	["استهدف الجيش السوداني مواقع إطلاق الصواريخ في الخرطوم.", "armed_attack /"],
])("weapons that a place is for are not fired: %s", (text, ...expected) => {
	expect(means(text)).toEqual(expected);
});

test.each<[string, ...string[]]>([
	["قصفت مسيرات أوكرانية مصنعا لإنتاج المتفجرات في روسيا.", "drone_strike infrastructure,weapons/drone"],
	["استهدف الجيش بطائرة مسيرة ورشة لتصنيع الأسلحة في إدلب.", "drone_strike weapons_depot,weapons/drone"],
	["أطلق الحوثيون صواريخ وطائرات مسيرة على إيلات.", "drone_strike /missile,drone"],
	["استخدم الحوثيون الموقع لإطلاق صواريخ على السعودية.", "shelling /rocket"],
])("weapons that are fired stay: %s", (text, ...expected) => {
	expect(means(text)).toEqual(expected);
});
