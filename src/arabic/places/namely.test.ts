import { describe, expect, test } from "vitest";
import { match } from "../../coding/mentions.js";
import { readWords } from "../../coding/words.js";
import { LEXICON_FILES } from "../../generated/lexicons.js";
import { Language } from "../language.js";
import { arabicGazetteer } from "./names.js";
import { readPlaces } from "./phrases.js";

const language = new Language(LEXICON_FILES.filter(({ file }) => file.endsWith(".txt")));
const gazetteer = arabicGazetteer(LEXICON_FILES);

function namesIn(text: string): string[] {
	return readWords("", text, language).sentences.flatMap((sentence) =>
		readPlaces(sentence.words, match(sentence), gazetteer).map(({ key }) => key),
	);
}

describe("some of several places, and lists that go on", () => {
	test.each([
		["سيطرت القوات على عدة قرى منها الخنجر والمرازيق واليتمة في محافظة الجوف", ["الخنجر", "المرازيق", "اليتمه", "الجوف"]],
		["حررت القوات مناطق عدة من بينها الفحيمي والزاوية ثم الصكرة والريحانة", ["الفحيمي", "الزاويه", "الصكره", "الريحانه"]],
		["استهدفت الغارات بلدات عدة أبرزها عيترون وبليدا", ["عيترون", "بليدا"]],
		["قصفت المدفعية قرى خاضعة للنظام منها كنصفرة وبينين", ["كنصفره", "بينين"]],
		["قصفت المدفعية بلدات كفرزيتا واللطامنة ثم مورك ولطمين", ["كفرزيتا", "اللطامنه", "مورك", "لطمين"]],
		['قصفت المدفعية قرى "عريضة، وزنوبيا، وعفدكو الصغير"', ["عريضه", "زنوبيا", "عفدكو الصغير"]],
		["قصف الطيران قرى خلة اللوز وخربة التوم وسيدي حمد", ["خله اللوز", "خربه التوم", "سيدي حمد"]],
		["استهدفت الغارات بلدات: عيتا الشعب، رامية، بيت ليف", ["عيتا الشعب", "راميه", "بيت ليف"]],
		["استهدفت الغارات أحياء عدة: الشجاعية والزيتون والتفاح", ["الشجاعيه", "الزيتون", "التفاح"]],
		["استولى المتمردون على مناطق عدة من بينها العاصمة صنعاء", ["صنعاء"]],
		["استهدفت الغارات أحياء سكنية منها منازل مدنيين", []],
		["استهدفت الغارات مناطق واسعة من بينها مقر القيادة", []],
		["استهدف القصف مناطق عدة هي الأكثر كثافة", []],
		["قصفوا بلدات نبل والزهراء ثم توجهوا", ["نبل", "الزهراء"]],
		["توزيع مساعدات في أكثر ثماني مناطق تضررا", []],
	])("%s", (text, names) => {
		expect(namesIn(text)).toEqual(names);
	});
});
