import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** Who does what the first event of a text tells, by the rules alone. */
function doers(text: string): string[] {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2023-06-15", embeddedGazetteer(), null, () => 1);
	return (drafts.find(({ kind }) => kind === "event")?.initiators ?? []).map(({ value }) => value);
}

test.each([
	["قصفت القوات الموالية للحوثيين أحياء سكنية في مدينة عدن.", "houthis"],
	["سيطرت القوات الموالية لحكومة الوفاق على مدينة غريان.", "libyan_government"],
	["هاجمت القوات الموالية لخليفة حفتر معسكرا في ضواحي طرابلس.", "libyan_national_army"],
	["وواصلت القوات المؤيدة للرئيس الأسد حصارها لمدينة معضمية الشام.", "syrian_army"],
	["هاجم متطرفون ينتمون إلى تنظيم القاعدة حاجزا في شبوة.", "aqap"],
	["دخلت أعداد كبيرة من مقاتلي العشائر إلى بلدة الشحيل.", "tribes"],
	["نفذ عناصر أفواج متطوعي العشائر هجوما على مواقع داعش.", "tribes"],
	["نقلت ثلاث طائرات سعودية وطائرة إماراتية مساعدات إلى عدن.", "saudi_government", "uae_government"],
	["القاعدة التركية في قرية بصلحايا استهدفت مواقع لقوات قسد قرب عفرين.", "turkish_forces"],
	["تحليق مكثف لطائرات الاستطلاع الروسية في سماء المنطقة.", "russian_forces"],
	// What is aimed at a base is not aimed by it.
	["القاعدة الأمريكية استهدفت بطائرات مسيرة قرب الشدادي."],
	// Somebody's kin are not he.
	["أقدم أحد أقرباء الرئيس السوري على قتل ضابط في اللاذقية."],
	["أسر مسلحون القيادي الحوثي في مأرب.", "militants"],
	// Forces against somebody are not his.
	["هاجمت القوات المناهضة للحوثيين مواقع في الضالع.", "yemeni_army"],
	["اقتحم مسلحون مناهضون للحوثيين مقرا في صنعاء.", "militants"],
	// A government that nothing names says nothing more.
	["استعادت القوات الموالية للحكومة بلدة في محافظة الضالع.", "yemeni_army"],
])("%s", (text, ...expected) => {
	expect(doers(text)).toEqual(expected);
});
