import { rooted } from "../clitic-roots.js";
import { fold } from "../letters.js";
import { digitsOf } from "./cardinals.js";
import { isWord } from "./exclusions.js";
import { type ModifierMatch, modifierAt } from "./modifiers.js";
import { wordSet } from "./prefixed.js";
import { AND, NUMBERS } from "./words.js";

/** Words that can stand right after a number and are not what it counts. */
export const NO_NOUN = wordSet(`
في على إلى عن من مع بعد قبل خلال منذ حتى عند لدى قرب بين بينهم بينهن بينها منهم منهن منها وفق بحسب حسب كما فيما بينما حيث أو و ثم لكن جراء إثر نتيجة أثناء داخل خارج ضد وسط
ضمن وذلك أن إن قد لم لا هي هو هم قتلوا قتلا أصيبوا لقوا سقطوا كانوا على وفي ومن وعلى قضوا نزحوا تلقوا جرحوا اعتقلوا يعالجون فقط أيضا ممن الذي الذين التي هذا هذه ذلك ذي ذات
بجروح بجراح بإصابات بحروق بحالة برصاص بنيران بقصف بانفجار بغارة باشتباكات بالإضافة إضافة بتوقيت بسبب بفعل
اليوم أمس الأمس الليلة صباح مساء ظهر فجر ليل السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة الماضي الماضية الحالي
جميعهم معظمهم أغلبهم غالبيتهم بعضهم كلهم جلهم أحدهم أكثرهم نصفهم جميعها معظمها إلا سوى دون غير لدرجة يشتبه يعتقد يملكون
`);

/** A preposition and the article: للاعب. */
const FOR_THE = fold("لل");

/** Whether a word can be what a number before it counts. A و before it that is no root letter opens something else. */
export function isCounted(word: string | undefined): word is string {
	return isWord(word) && !NO_NOUN.has(word) && (!word.startsWith(AND) || rooted(word)) && !word.startsWith(FOR_THE);
}

/** Words of a clause that a trailing "at least" may stand off by. */
const TRAIL = 5;
const STOPS = wordSet(', ; : . ! ? ( ) " و في خلال بعد جراء إثر وإصابة وأصيب وجرح وجرحى ومقتل وآخرين');

/** "20 قتيلا على الأقل", "25 مقاتلا من المعارضة على الأقل". */
export function trailed(words: readonly string[], noun: number): ModifierMatch["row"] | null {
	for (let k = noun + 1; k <= noun + TRAIL; k++) {
		const word = words[k];
		if (word === undefined || STOPS.has(word) || digitsOf(word) !== null) return null;
		const found = modifierAt(words, k, "after");
		if (found) return found.row;
		if (NUMBERS.has(word)) return null;
	}
	return null;
}
