import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** The events that a text tells, with their objects and means: "seizure weapons / ied". */
function means(text: string): string[] {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2023-06-15", embeddedGazetteer());
	const ids = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value).join(",");
	return drafts.filter(({ kind }) => kind === "event").map((d) => `${d.type.value} ${ids(d.objects)}/${ids(d.means)}`);
}

test.each<[string, ...string[]]>([
	["عثرت الشرطة على عبوة ناسفة قرب جامع في كركوك.", "seizure weapons/ied"],
	["أبطل خبراء المتفجرات مفعول عبوة ناسفة في القاهرة.", "seizure weapons/ied"],
	["تفكيك 12 عبوة ناسفة في الرمادي.", "seizure weapons/ied"],
	["صادرت الشرطة أسلحة وذخائر في عدن.", "seizure weapons/"],
	["اعترضت الدفاعات صاروخا باليستيا فوق الرياض.", "interception weapons/"],
])("a device found or defused is the means too: %s", (text, ...expected) => {
	expect(means(text)).toEqual(expected);
});

test.each<[string, ...string[]]>([
	["أحرق مستوطنون سيارات في قرية المغير.", "property_damage vehicle/fire"],
	["قامت الميليشيا بإحراق منازل في قرية قرب ود مدني.", "property_damage home/fire"],
	["هدم الجيش الإسرائيلي منزلا في جنين.", "property_damage home/"],
	["أسفر الهجوم عن مقتل ثلاثة حوثيين وإحراق مدرعة في مأرب.", "armed_attack armour/"],
])("what is burnt is burnt with fire, save what an attack set on fire: %s", (text, ...expected) => {
	expect(means(text)).toEqual(expected);
});

test.each<[string, ...string[]]>([
	["حلقت مقاتلات تركية في أجواء دهوك.", "deployment /aircraft"],
	["حلق الطيران المروحي فوق بيروت.", "deployment /helicopter"],
	["حلق الطيران المسير فوق بيروت.", "deployment /drone"],
	["سيرت القوات التركية دورية في ريف منبج.", "deployment /"],
])("what flies over: %s", (text, ...expected) => {
	expect(means(text)).toEqual(expected);
});

test.each<[string, ...string[]]>([
	["قصف الجيش القرية بالطيران الحربي والمسير.", "air_strike /aircraft,drone"],
	["قصفت الطائرات والمسيرات القرية.", "air_strike /aircraft,drone"],
	["استهدف الطيران التركي المسير سيارة في القامشلي.", "drone_strike vehicle/drone"],
	["حلق الطيران المروحي فوق إدلب.", "deployment /helicopter"],
])("aircraft and drones are both means where and joins them: %s", (text, ...expected) => {
	expect(means(text)).toEqual(expected);
});
