import type { FaultCode, InputFault, Remark, RemarkCode } from "../intake/fault.js";
import type { Label } from "./strings-labels.js";

/** Languages of the interface. */
export const LANGS = ["en", "ar"] as const;
export type Lang = (typeof LANGS)[number];

/** The language that the environment asks for; English where it asks for none of ours. */
export function defaultLang(env: NodeJS.ProcessEnv): Lang {
	return /^ar/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ? "ar" : "en";
}

/** What is wrong, and what to do about it. */
const FAULTS: Readonly<Record<FaultCode, { readonly what: Label; readonly remedy: Label }>> = {
	"not-found": {
		what: { en: "there is no such file", ar: "لا يوجد ملف بهذا الاسم" },
		remedy: { en: "check the path", ar: "تحقق من المسار" },
	},
	unreadable: {
		what: { en: "cannot be read", ar: "تتعذر قراءته" },
		remedy: { en: "check that you may read it", ar: "تحقق من صلاحية القراءة" },
	},
	"not-a-file": {
		what: { en: "is neither a file nor a folder", ar: "ليس ملفاً ولا مجلداً" },
		remedy: { en: "name a file or a folder", ar: "سمِّ ملفاً أو مجلداً" },
	},
	"outside-link": {
		what: { en: "is a link that leads out of the folder", ar: "رابط يقود إلى خارج المجلد" },
		remedy: { en: "name what it leads to if you want it read", ar: "سمِّ ما يقود إليه إن أردت قراءته" },
	},
	empty: {
		what: { en: "holds no article", ar: "لا يحوي أي مقال" },
		remedy: { en: "put the title in the first line and the text below it", ar: "ضع العنوان في السطر الأول والنص بعده" },
	},
	"too-large": {
		what: { en: "has too much text for one article", ar: "نصه أطول من أن يكون مقالاً واحداً" },
		remedy: {
			en: "split it into articles of less than 5 MB, one a line of a .jsonl file",
			ar: "قسّمه إلى مقالات أقل من ٥ ميغابايت، كل مقال في سطر من ملف ‎.jsonl",
		},
	},
	"line-too-long": {
		what: { en: "the line is too long", ar: "السطر أطول مما يُسمح به" },
		remedy: { en: "put one article on each line", ar: "ضع مقالاً واحداً في كل سطر" },
	},
	"broken-json": {
		what: { en: "is no valid JSON", ar: "ليس JSON صحيحاً" },
		remedy: { en: "write one whole JSON object a line", ar: "اكتب كائن JSON كاملاً في كل سطر" },
	},
	"not-an-article": {
		what: { en: "is JSON, but no article", ar: "هو JSON لكنه ليس مقالاً" },
		remedy: {
			en: 'give {"id", "title", "text", "published", "outlet", "url"}; "text" must be there',
			ar: "أعطِ الحقول id وtitle وtext وpublished وoutlet وurl، والحقل text لازم",
		},
	},
	"no-arabic": {
		what: { en: "has no Arabic letter in it", ar: "لا يحوي أي حرف عربي" },
		remedy: {
			en: "give the Arabic text; if it is Arabic, save the file as UTF-8",
			ar: "أعطِ النص العربي، وإن كان عربياً فاحفظ الملف بترميز UTF-8",
		},
	},
	"no-article-in-page": {
		what: { en: "no article was found in the page", ar: "لم يُعثر على مقال في الصفحة" },
		remedy: { en: "save the article's own page, or its text as .txt", ar: "احفظ صفحة المقال نفسه أو نصه في ملف ‎.txt" },
	},
	"duplicate-id": {
		what: { en: "another article has the same id", ar: "لمقال آخر المعرّف نفسه" },
		remedy: { en: "give each article an id of its own", ar: "أعطِ كل مقال معرّفاً خاصاً به" },
	},
	"nothing-found": {
		what: { en: "nothing to read was found", ar: "لم يُعثر على ما يُقرأ" },
		remedy: { en: "put .txt, .jsonl, .json or .html files there", ar: "ضع فيه ملفات ‎.txt أو ‎.jsonl أو ‎.json أو ‎.html" },
	},
	"coder-failed": {
		what: { en: "the coder failed on this article", ar: "أخفق المرمِّز في هذا المقال" },
		remedy: { en: "please report it with the article", ar: "نرجو الإبلاغ عنه مع المقال" },
	},
};

const REMARKS: Readonly<Record<RemarkCode, Label>> = {
	"no-date": {
		en: 'no publication date: days such as "yesterday" stay open; give --published YYYY-MM-DD',
		ar: "لا تاريخ نشر: تبقى أيام مثل «أمس» بلا تحديد؛ أعطِ ‎--published YYYY-MM-DD",
	},
	"unreadable-date": {
		en: "the publication date cannot be read; write it as YYYY-MM-DD",
		ar: "تاريخ النشر غير مقروء؛ اكتبه على صورة YYYY-MM-DD",
	},
	"damaged-text": { en: "characters that could not be read", ar: "محارف لم تمكن قراءتها" },
};

/** Everything the interface says besides the codebook's words. */
const WORDS = {
	who: { en: "Who", ar: "من" },
	support: { en: "Supported by", ar: "بدعم من" },
	whom: { en: "Whom", ar: "ضد من" },
	hit: { en: "Object", ar: "الهدف المادي" },
	means: { en: "With", ar: "بماذا" },
	where: { en: "Where", ar: "أين" },
	when: { en: "When", ar: "متى" },
	toll: { en: "Toll", ar: "الحصيلة" },
	count: { en: "How many", ar: "كم مرة" },
	value: { en: "Figure", ar: "الرقم" },
	source: { en: "Source", ar: "المصدر" },
	modality: { en: "Modality", ar: "الصيغة" },
	words: { en: "Words", ar: "النص" },
	outletItself: { en: "the outlet itself", ar: "الوسيلة نفسها" },
	noClaims: { en: "nothing to code in it", ar: "لا شيء فيه يُرمَّز" },
	confidence: { en: "confidence", ar: "الثقة" },
	stated: { en: "stated", ar: "مذكور" },
	inferred: { en: "inferred", ar: "مستنتج" },
	nothing: { en: "—", ar: "—" },
	and: { en: ", ", ar: "، " },
	atLeast: { en: "at least", ar: "على الأقل" },
	upTo: { en: "up to", ar: "حتى" },
	ofThem: { en: "of them", ar: "منهم" },
	articles: { en: "articles", ar: "مقالات" },
	claims: { en: "claims", ar: "ادعاءات" },
	perSecond: { en: "a second", ar: "في الثانية" },
	left: { en: "left", ar: "متبقية" },
	notRead: { en: "could not be read", ar: "لم تُقرأ" },
	skipped: { en: "already done", ar: "أُنجزت من قبل" },
	interrupted: { en: "interrupted; what was coded is in", ar: "توقّف؛ ما رُمِّز محفوظ في" },
	resume: { en: "the same command with --resume goes on from there", ar: "الأمر نفسه مع ‎--resume يكمل من هناك" },
	otherCoder: {
		en: "was begun with another version of the coder or its lexicons; code it anew without --resume for one and the same coding",
		ar: "بدأ بإصدار آخر من المرمِّز أو معاجمه؛ أعِد الترميز دون ‎--resume لتوحيده",
	},
	standardInput: { en: "standard input", ar: "الدخل القياسي" },
	note: { en: "note", ar: "ملاحظة" },
	error: { en: "error", ar: "خطأ" },
} as const satisfies Record<string, Label>;
export type Word = keyof typeof WORDS;

/** Speaks one language. */
export class Speech {
	constructor(readonly lang: Lang) {}

	word(word: Word): string {
		return WORDS[word][this.lang];
	}

	/** A codebook word as people say it; the id itself where there is none. */
	label(labels: Readonly<Record<string, Label>>, id: string): string {
		return labels[id]?.[this.lang] ?? id;
	}

	/** `file:line: what is wrong (detail); what to do`. */
	fault(fault: InputFault): string {
		const { what, remedy } = FAULTS[fault.code];
		return `${this.place(fault.file, fault.line)}: ${what[this.lang]}${fault.detail ? ` (${fault.detail})` : ""}; ${remedy[this.lang]}`;
	}

	remark(file: string, line: number | null, remark: Remark): string {
		return `${this.place(file, line)}: ${this.word("note")}: ${REMARKS[remark.code][this.lang]}${remark.detail ? ` (${remark.detail})` : ""}`;
	}

	private place(file: string, line: number | null): string {
		const name = file === "-" ? this.word("standardInput") : file;
		return line === null ? name : `${name}:${line}`;
	}
}
