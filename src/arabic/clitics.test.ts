import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { LEXICON_FILES } from "../generated/lexicons.js";
import { type Analysis, analyses, segment } from "./clitics.js";
import { Language } from "./language.js";
import { fold } from "./letters.js";

/** A word and its best split: particles, the article and the stem joined by +, the pronoun after ~. Stems in matching form. */
const CASES = `
وزارة وزاره
وزير وزير
ووزير و+وزير
والوزير و+ال+وزير
وزارته وزارت~ه
ووزارة و+وزاره
واشنطن واشنطن
وصل وصل
وصلت وصلت
ووصلت و+وصلت
وصول وصول
ولاية ولايه
وقف وقف
وقوع وقوع
وحدات وحدات
ووحدات و+وحدات
والوحدات و+ال+وحدات
وحدة وحده
وكالة وكاله
وفد وفد
وثيقة وثيقه
وقوات و+قوات
والقوات و+ال+قوات
وقواته و+قوات~ه
وبقوات و+ب+قوات
وبالقوات و+ب+ال+قوات
وقصف و+قصف
وقصفت و+قصفت
والقصف و+ال+قصف
وقتل و+قتل
وقتلوا و+قتلوا
وأصيب و+اصيب
وإصابة و+اصابه
وفي و+في
وفيها و+في~ها
وبين و+بين
وبينهم و+بين~هم
ومنهم و+من~هم
وعلى و+علي
وعليه و+علي~ه
ومدينة و+مدينه
ومدينته و+مدينه~ه
وللمدينة و+ل+ال+مدينه
وبالمدينة و+ب+ال+مدينه
ولسوريا و+ل+سوريا
وسوريا و+سوريا
والسوريين و+ال+سوريين
فصائل فصايل
وفصائل و+فصايل
الفصائل ال+فصايل
وللفصائل و+ل+ال+فصايل
لفصائل ل+فصايل
فصيل فصيل
فرقة فرقه
فتح فتح
فيلق فيلق
فلسطين فلسطين
فلسطيني فلسطيني
فجر فجر
فقط فقط
فريق فريق
فيما فيما
فيه في~ه
فيها في~ها
فقتل ف+قتل
فقصفت ف+قصفت
فأصابت ف+اصابت
فالمدينة ف+ال+مدينه
فإن ف+ان
فإنه ف+ان~ه
فقد ف+قد
بلدة بلده
ببلدة ب+بلده
البلدة ال+بلده
وبلدة و+بلده
بلدات بلدات
بلدتي بلدتي
بغداد بغداد
ببغداد ب+بغداد
بيان بيان
ببيان ب+بيان
بيانه بيان~ه
بين بين
بعد بعد
بعض بعض
بعضهم بعض~هم
بدأت بدات
بناء بناء
بحر بحر
بريطانيا بريطانيا
برميل برميل
براميل براميل
بريف ب+ريف
بقصف ب+قصف
بهجوم ب+هجوم
بغارات ب+غارات
بغارة ب+غاره
بالغارة ب+ال+غاره
بصواريخ ب+صواريخ
بقرية ب+قريه
بمدينة ب+مدينه
بمحافظة ب+محافظه
بسبب ب+سبب
بأن ب+ان
بأنه ب+ان~ه
بأنها ب+ان~ها
به ب~ه
بها ب~ها
بهم ب~هم
بحسب ب+حسب
بشار بشار
بوتين بوتين
برلمان برلمان
لواء لواء
للواء ل+ال+لواء
اللواء ال+لواء
لجنة لجنه
للجنة ل+ال+لجنه
لبنان لبنان
للبنان ل+ال+لبنان
ليبيا ليبيا
لكن لكن
لكنه لكن~ه
لدى لدي
لديهم لدي~هم
ليس ليس
لقاء لقاء
لغم لغم
ألغام الغام
لمدينة ل+مدينه
للمدينة ل+ال+مدينه
لقوات ل+قوات
للقوات ل+ال+قوات
لقواته ل+قوات~ه
له ل~ه
لها ل~ها
لهم ل~هم
لله ل+الله
لأن ل+ان
لأنه ل+ان~ه
لقصف ل+قصف
لمواقع ل+مواقع
لمواقعهم ل+مواقع~هم
ليلا ليلا
لاجئ لاجي
لاجئين لاجيين
كتائب كتايب
كتيبة كتيبه
والكتائب و+ال+كتايب
لكتائب ل+كتايب
كانت كانت
كان كان
كبير كبير
كثيف كثيف
كمين كمين
كمينا كمينا
كردستان كردستان
كرد كرد
كوباني كوباني
كهجوم ك+هجوم
كقوات ك+قوات
كالقوات ك+ال+قوات
كالهجوم ك+ال+هجوم
كما كما
كل كل
كلهم كل~هم
كيلومترات كيلومترات
سيارة سياره
سيارات سيارات
سيطرة سيطره
سيطرت سيطرت
سيطرتها سيطرت~ها
سياسي سياسي
سنوات سنوات
ستة سته
سيناء سيناء
سيقصف س+يقصف
ستقصف س+تقصف
وسيقصف و+س+يقصف
سنرد س+نرد
ستكون س+تكون
سيكون س+يكون
سيتم س+يتم
سابق سابق
قواته قوات~ه
قواتها قوات~ها
قواتهم قوات~هم
غارته غاره~ه
غاراتها غارات~ها
هجومه هجوم~ه
هجماتهم هجمات~هم
مقاتليه مقاتلي~ه
عناصرها عناصر~ها
مواقعهم مواقع~هم
منازلهم منازل~هم
قتلوه قتلوا~ه
قتلته قتلت~ه
استهدفتها استهدفت~ها
استهدفهم استهدف~هم
أبناؤه ابناء~ه
أبنائه ابناء~ه
مستشفاه مستشفي~ه
عليه علي~ه
إليه الي~ه
إليهم الي~هم
منه من~ه
عنها عن~ها
فيهم في~هم
معهم مع~هم
بينهما بين~هما
أنه ان~ه
أنها ان~ها
إنهم ان~هم
مدينة مدينه
مدينته مدينه~ه
مدرسة مدرسه
غارة غاره
هذه هذه
الله الله
اتجاه اتجاه
وجه وجه
مياه مياه
المدينة ال+مدينه
القصف ال+قصف
الذي الذي
التي التي
إلى الي
على علي
الآن ال+ان
آلاف الاف
الأمم ال+امم
`;

const language = new Language(LEXICON_FILES.filter(({ file }) => file.endsWith(".txt")));
const known = (stem: string) => language.vocabulary.first(stem) !== undefined;

function show({ proclitics, definite, stem, enclitic }: Analysis): string {
	return [...proclitics, ...(definite ? ["ال"] : []), stem].join("+") + (enclitic === "" ? "" : `~${enclitic}`);
}

describe("segment", () => {
	for (const line of CASES.trim().split("\n")) {
		const [word, split] = line.split(" ") as [string, string];
		it(line, () => {
			expect(show(segment(fold(word), known, word))).toBe(split);
			expect(analyses(fold(word)).map(show)).toContain(split);
		});
	}
});

describe("analyses", () => {
	it("puts the whole word first", () => {
		for (const word of ["وبالمدينه", "قواته", "ب", "", "لله"])
			expect(analyses(word)[0]).toEqual({ proclitics: "", definite: false, stem: word, enclitic: "" });
	});

	it("keeps the first letter of a root", () => {
		for (const word of ["وزاره", "فصايل", "بلده", "كتايب", "لواء", "سياره"])
			expect(analyses(word).every(({ proclitics }) => proclitics === "")).toBe(true);
	});

	it("reads ta marbuta, the plural of verbs, alef maqsura and hamza back before a pronoun", () => {
		const stems = (word: string) => analyses(word).map(({ stem }) => stem);
		expect(stems("غارته")).toEqual(expect.arrayContaining(["غارت", "غاره"]));
		expect(stems("قتلوه")).toEqual(expect.arrayContaining(["قتلو", "قتلوا"]));
		expect(stems("مستشفاه")).toContain("مستشفي");
		expect(stems("ابناوه")).toContain("ابناء");
	});

	it("gives the article back after lam", () => {
		expect(analyses("للمدينه").map(show)).toContain("ل+ال+مدينه");
		expect(analyses("للجنه").map(show)).toContain("ل+ال+لجنه");
		expect(analyses("لله").map(show)).toContain("ل+الله");
	});

	it("reads a future mark only before a present tense", () => {
		expect(analyses("سيقصف").map(show)).toContain("س+يقصف");
		expect(analyses("سقوط").map(show)).toEqual(["سقوط"]);
	});

	it("stays short", () => {
		for (const line of CASES.trim().split("\n")) expect(analyses(fold(line.split(" ")[0] as string)).length).toBeLessThanOrEqual(16);
	});
});

const PUD = new URL("../../../shared/corpus/ar_pud-ud-test.conllu", import.meta.url);
const absent = !existsSync(PUD);
if (absent) console.log("clitics on PUD: skipped: no ../shared");

test.skipIf(absent)("splits at least 97 % of the words of PUD as its annotators did", () => {
	let words = 0;
	let right = 0;
	for (const parts of pudWords(readFileSync(PUD, "utf8"))) {
		const written = parts.join("");
		const word = fold(written);
		const gold: number[] = [];
		let at = 0;
		for (const part of parts.slice(0, -1)) {
			at += fold(part).length;
			gold.push(at);
		}
		const { proclitics, enclitic } = segment(word, known, written);
		const cuts = [...proclitics].map((_, i) => i + 1);
		if (enclitic !== "") cuts.push(word.length - enclitic.length);
		words++;
		if (cuts.join() === gold.join()) right++;
	}
	console.log(`clitics on PUD: ${right} of ${words} words split exactly, ${((100 * right) / words).toFixed(2)} %`);
	expect(right / words).toBeGreaterThanOrEqual(0.97);
});

/** The written words of a CoNLL-U file, each as its tokens: tokens with no space between them are one word. */
function pudWords(file: string): string[][] {
	const words: string[][] = [];
	let word: string[] = [];
	const close = () => {
		if (word.length > 0) words.push(word);
		word = [];
	};
	for (const line of file.split("\n")) {
		if (line.startsWith("#")) continue;
		const columns = line.split("\t");
		const form = columns[1] ?? "";
		if (!/[ء-ي]/.test(form)) {
			close();
			continue;
		}
		word.push(form);
		if (!columns[9]?.includes("SpaceAfter=No")) close();
	}
	close();
	return words;
}
