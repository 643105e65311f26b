import type { FaultCode, RemarkCode } from "../intake/fault.js";
import { FAULT_LABELS, type FaultLabel } from "../schemes/fault-labels.js";
import type { Label } from "../schemes/labels.js";

/** What is wrong, and what to do about it. */
export const FAULTS: Readonly<Record<FaultCode, FaultLabel>> = FAULT_LABELS;

/** What to know about an article that was read all the same. */
export const REMARKS: Readonly<Record<RemarkCode, Label>> = {
	"no-date": {
		en: 'no publication date: days such as "yesterday" stay open; give --published YYYY-MM-DD',
		ar: "لا تاريخ نشر: تبقى أيام مثل «أمس» بلا تحديد؛ أعطِ ‎--published YYYY-MM-DD",
	},
	"unreadable-date": {
		en: "the publication date cannot be read; write it as YYYY-MM-DD",
		ar: "تاريخ النشر غير مقروء؛ اكتبه على صورة YYYY-MM-DD",
	},
	"passed-over": { en: "files of other kinds were passed over", ar: "تُركت ملفات من أنواع أخرى" },
	forwarded: { en: "was forwarded from", ar: "أُعيد توجيهه من" },
	edited: { en: "was edited after it was published, at", ar: "عُدّل بعد نشره، في" },
	"damaged-text": { en: "characters that could not be read", ar: "محارف لم تمكن قراءتها" },
	"from-feed": {
		en: "the page could not be had; this is the text that the feed gives",
		ar: "لم تمكن قراءة الصفحة؛ هذا هو النص الذي تعطيه الخلاصة",
	},
};
