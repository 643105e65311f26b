import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandLookupsOf, bandsOf, isCopy, signatureOf } from "./copies.js";

const sentences = [
	"أعلنت وزارة الدفاع أن طائرات مسيرة استهدفت فجر اليوم مستودعا للذخيرة في ريف المحافظة الشرقي دون وقوع إصابات",
	"وقال متحدث باسم الوزارة إن الدفاعات الجوية أسقطت ثلاثا منها قبل وصولها إلى هدفها بينما انفجرت الرابعة قرب الموقع",
	"ونقلت الوكالة عن شهود عيان أنهم سمعوا دوي انفجارات متتالية وشاهدوا أعمدة الدخان تتصاعد من المنطقة لساعات",
	"وتشهد المنطقة منذ مطلع الشهر تصعيدا متبادلا أدى إلى نزوح مئات العائلات نحو القرى المجاورة والمخيمات الحدودية",
	"ودعت منظمات إنسانية إلى فتح ممرات آمنة للمدنيين وإدخال المواد الطبية إلى المشافي التي تعاني نقصا حادا",
	"من جانبه نفى قائد الفصيل المتهم أي صلة له بالهجوم متهما أطرافا أخرى بالسعي إلى إفشال المفاوضات الجارية",
];
const text = sentences.join(".\n");
const signed = (title: string, body: string, day = "2023-07-09") => signatureOf(title, body, day);
const meets = (a: ReturnType<typeof signed>, b: ReturnType<typeof signed>) => {
	const keys = new Set(bandsOf(b));
	return bandLookupsOf(a).some((key) => keys.has(key));
};

describe("copies", () => {
	const whole = signed("هجوم بالمسيرات", text);

	test("the same text under another headline, vowelled and punctuated in another way", () => {
		const other = signed(
			"مسيرات تهاجم مستودعا",
			text.replaceAll("الدفاع", "الدّفاع").replaceAll("أ", "ا").replaceAll(".", " - "),
			"2023-07-10",
		);
		expect(isCopy(whole, other)).toMatchObject({ kind: "same" });
		expect(meets(whole, other)).toBe(true);
	});

	test("a trim that keeps the lead, and one that keeps the end", () => {
		for (const part of [sentences.slice(0, 2), sentences.slice(4)]) {
			const trim = signed("خبر عاجل", part.join(". "));
			expect(isCopy(whole, trim)).toMatchObject({ kind: "trim" });
			expect(isCopy(trim, whole)).toEqual(isCopy(whole, trim));
			expect(meets(trim, whole)).toBe(true);
		}
	});

	test("a trim of a text too long to be kept whole", () => {
		const long = signed(
			"تقرير",
			[...sentences, ...Array.from({ length: 60 }, (_, i) => `وفي الملف رقم ${i} تحدث المسؤول ${i * 7} عن بند ${i * 13} جديد`)].join(". "),
		);
		expect(long.size).toBeGreaterThan(long.sketch.length);
		expect(isCopy(long, whole)?.kind).toMatch(/trim|partial/);
	});

	test("not another text, nor the same phrases weeks later", () => {
		expect(
			isCopy(
				whole,
				signed(
					"خبر",
					"التقى وزير الخارجية نظيره في العاصمة وبحثا سبل تعزيز التعاون الاقتصادي بين البلدين وملفات أخرى ذات اهتمام مشترك بينهما",
				),
			),
		).toBe(null);
		expect(isCopy(whole, signed("هجوم بالمسيرات", text, "2023-08-20"))).toBe(null);
		expect(meets(whole, signed("هجوم بالمسيرات", text, "2023-08-20"))).toBe(false);
	});

	test("a text of a few words copies nothing", () => {
		expect(isCopy(signed("عاجل", "قتيل في قصف"), signed("عاجل", "قتيل في قصف"))).toBe(null);
		expect(bandsOf(signed("", ""))).toEqual([]);
	});

	test("any text has a bounded signature, and keys", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ unit: "binary", maxLength: 3000 }), (title, body) => {
				const signature = signatureOf(title, body, "not a day");
				expect(signature.day).toBe(null);
				expect(signature.sketch.length).toBeLessThanOrEqual(256);
				expect(bandsOf(signature).length).toBeLessThanOrEqual(32);
			}),
			{ numRuns: 100 },
		);
	});
});
