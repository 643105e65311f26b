import { words } from "./letters.js";

/** Verbs of deciding on, ordering or approving an act, before whoever does: أمر الرئيس بفرض حظر التجوال. */
export const DECIDING = words(
	"قرر قررت يقرر تقرر أقر أقرت يقر تقر أمر أمرت يأمر تأمر أوعز أوعزت يوعز توعز وجه وجهت وافق وافقت يوافق توافق صادق صادقت يصادق تصادق",
);

/** Nouns of giving, before what is given: تقديم مساعدات. */
export const GIVING = words("تقديم إرسال تخصيص منح توزيع");
