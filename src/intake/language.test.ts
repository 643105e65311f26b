import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languageOf } from "./language.js";

describe("the language of a sentence", () => {
	test.each([
		["ar", "قُتل مدنيان وأصيب ثلاثة آخرون في قصف مدفعي على بلدة سرمين شرقي إدلب"],
		["ar", "مقتل 3 بانفجار لغم"],
		["ar", "هجوم بالگاتيوشا على قاعدة في العراق، بحسب چيا نيوز"],
		["ar", "الرئيس: لن نقبل"],
		["fa", "دو غیرنظامی در حمله توپخانه‌ای به شهر سرمین در شرق ادلب کشته شدند و سه نفر دیگر زخمی شدند"],
		["fa", "به گزارش خبرگزاری ایرنا، وزیر امور خارجه گفت که این نشست هفته آینده برگزار می‌شود"],
		["fa", "سخنگوي وزارت خارجه گفت كه اين حمله از سوي رژيم انجام شد و بايد محكوم شود"],
		["ur", "ادلب کے مشرق میں گولہ باری سے دو شہری ہلاک اور تین زخمی ہو گئے"],
		["ur", "وزیر خارجہ نے کہا ہے کہ مذاکرات کا اگلا دور اسلام آباد میں ہوگا"],
		["ku", "دوو هاووڵاتی لە هێرشێکی تۆپبارانی سەر شاری سەرمین کوژران و سێ کەسی دیکەش بریندار بوون"],
		["ku", "Du sivîl di êrîşa topan de li ser bajarê Sermînê hatin kuştin û sê kes jî birîndar bûn"],
		["ps", "په هلمند کې په یوه چاودنه کې درې کسان ووژل شول او پنځه نور ټپیان شوي دي"],
		["he", "שני אזרחים נהרגו בהפגזה על העיירה סרמין במזרח אידליב"],
		["en", "Two civilians were killed by shelling on the town of Sarmin in the east of Idlib"],
		["fr", "Deux civils ont été tués par des tirs d'artillerie sur la ville de Sarmine dans l'est d'Idleb"],
		["tr", "İdlib'in doğusundaki Sermin beldesine düzenlenen topçu saldırısında iki sivil öldü ve üç kişi de yaralandı"],
		["de", "Zwei Zivilisten sind bei einem Artillerieangriff auf die Stadt Sarmin im Osten von Idlib getötet worden"],
		["es", "Dos civiles murieron en un ataque de artillería contra la ciudad de Sarmin en el este de Idlib"],
		["ru", "Два мирных жителя погибли в результате обстрела города Сармин на востоке Идлиба"],
		["und", "12 / 03 – 1,5 %"],
		["und", ""],
	])("%s: %s", (language, text) => {
		expect(languageOf(text)).toBe(language);
	});

	test("an Arabic text with an English name in it stays Arabic", () => {
		expect(languageOf("أعلنت منظمة Human Rights Watch مقتل 3 مدنيين في قصف على المدينة")).toBe("ar");
	});
});

test("any text has a language or none, and fast", () => {
	fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => /^[a-z]{2,3}$/.test(languageOf(text))));
});

const CORPUS = ["syria-2021-2025", "region-2015", "other-news-2015"].map((name) => `../shared/corpus/${name}.jsonl`);

test.skipIf(!CORPUS.every((file) => existsSync(file)))("every article of the corpus is Arabic", () => {
	const wrong: string[] = [];
	let count = 0;
	for (const file of CORPUS)
		for (const line of readFileSync(file, "utf8").split("\n")) {
			if (line === "") continue;
			const { id, title, text } = JSON.parse(line) as { id: string; title: string; text: string };
			count++;
			const language = languageOf(`${title}\n${text}`);
			if (language !== "ar") wrong.push(`${id} ${language}: ${title}`);
		}
	expect(count).toBeGreaterThan(1600);
	expect(wrong).toEqual([]);
});
