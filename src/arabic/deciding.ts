import { fold, words } from "./letters.js";
import { PREPOSITION } from "./particles.js";

/** Verbs of deciding on, ordering or approving an act, before whoever does: أمر الرئيس بفرض حظر التجوال. */
export const DECIDING = words(
	"قرر قررت يقرر تقرر أقر أقرت يقر تقر أمر أمرت يأمر تأمر أوعز أوعزت يوعز توعز وجه وجهت وافق وافقت يوافق توافق صادق صادقت يصادق تصادق",
);

/** Nouns of giving, before what is given: تقديم مساعدات. */
export const GIVING = words("تقديم إرسال تخصيص منح توزيع");

/** Verbs of managing to do an act, by the preposition that brings it: تمكن من، نجح في. */
export const MANAGED_BY: ReadonlyMap<string, string> = new Map([
	[fold("تمكن"), PREPOSITION.from],
	[fold("نجح"), PREPOSITION.in],
	[fold("أقدم"), PREPOSITION.on],
]);
