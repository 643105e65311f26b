import type { Label } from "./labels.js";

/** What kept an input from being read, and what to do about it. */
export interface FaultLabel {
	readonly what: Label;
	readonly remedy: Label;
}

/** What is wrong with an input by its code (src/intake/fault.ts), and what to do about it. */
export const FAULT_LABELS = {
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
	"not-text": {
		what: { en: "is no text", ar: "ليس نصاً" },
		remedy: { en: "save its text as .txt or its page as .html", ar: "احفظ نصه في ملف ‎.txt أو صفحته في ملف ‎.html" },
	},
	"too-large": {
		what: { en: "has too much text for one article", ar: "نصه أطول من أن يكون مقالاً واحداً" },
		remedy: {
			en: "split it into articles of less than 5 MB, one a line of a .jsonl file",
			ar: "قسّمه إلى مقالات أقل من خمسة ميغابايت، كل مقال في سطر من ملف ‎.jsonl",
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
	"no-column": {
		what: { en: "the table has no such column", ar: "لا عمود كهذا في الجدول" },
		remedy: { en: "say which column holds the text", ar: "حدّد العمود الذي يحوي النص" },
	},
	"broken-table": {
		what: { en: "is no valid table", ar: "ليس جدولاً صحيحاً" },
		remedy: { en: "save it as CSV again; a quotation mark may not be closed", ar: "احفظه من جديد بصيغة CSV، فقد تكون علامة تنصيص لم تُغلق" },
	},
	"broken-archive": {
		what: { en: "is a damaged archive", ar: "أرشيف تالف" },
		remedy: { en: "what stands before the damage was read; get the file anew", ar: "قُرئ ما قبل موضع التلف؛ احصل على الملف من جديد" },
	},
	"archive-too-large": {
		what: { en: "unpacks to more than is read", ar: "يتجاوز حجمه بعد فك الضغط ما يُقرأ" },
		remedy: { en: "split the archive if you trust where it comes from", ar: "قسّم الأرشيف إن كنت تثق بمصدره" },
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
	"not-stored": {
		what: { en: "could not be kept in the record", ar: "تعذّر حفظه في السجل" },
		remedy: {
			en: "try it again; if it fails again, please report it with the article",
			ar: "أعد المحاولة، وإن أخفقت ثانية فنرجو الإبلاغ عنه مع المقال",
		},
	},
	"bad-address": {
		what: { en: "is no web address that can be read", ar: "ليس عنوان ويب يمكن قراءته" },
		remedy: {
			en: "give a whole address that begins with https:// or http://, without a user name or password",
			ar: "أعطِ عنواناً كاملاً يبدأ بـ ‎https://‎ أو ‎http://‎ من دون اسم مستخدم أو كلمة مرور",
		},
	},
	"address-refused": {
		what: { en: "leads to an address inside this machine or a private network", ar: "يقود إلى عنوان داخل هذا الجهاز أو شبكة خاصة" },
		remedy: {
			en: "if it is meant, add the address to those that may be reached in the settings",
			ar: "إن كان مقصوداً فأضف العنوان إلى العناوين المسموح بها في الإعدادات",
		},
	},
	"no-such-host": {
		what: { en: "no host of that name is known", ar: "لا يُعرف مضيف بهذا الاسم" },
		remedy: { en: "check the address, and that there is a connection", ar: "تحقق من العنوان ومن الاتصال بالشبكة" },
	},
	unreachable: {
		what: { en: "the site does not answer as it should", ar: "لا يجيب الموقع كما ينبغي" },
		remedy: {
			en: "try again later; open the address in a browser to see whether it works",
			ar: "أعد المحاولة لاحقاً، وافتح العنوان في متصفح لترى هل يعمل",
		},
	},
	"timed-out": {
		what: { en: "the site took too long to answer", ar: "استغرق الموقع وقتاً أطول مما يُسمح به" },
		remedy: { en: "try again later", ar: "أعد المحاولة لاحقاً" },
	},
	"http-error": {
		what: { en: "the site answered with an error", ar: "أجاب الموقع بخطأ" },
		remedy: { en: "open the address in a browser to see whether it still exists", ar: "افتح العنوان في متصفح لترى هل ما زال موجوداً" },
	},
	"too-many-redirects": {
		what: { en: "the address leads on and on to others", ar: "يحيل العنوان إلى عناوين أخرى بلا نهاية" },
		remedy: { en: "give the address that a browser ends at", ar: "أعطِ العنوان الذي ينتهي إليه المتصفح" },
	},
	"download-too-large": {
		what: { en: "what the site sends is too large", ar: "ما يرسله الموقع أكبر مما يُسمح به" },
		remedy: { en: "give the address of a single article or feed", ar: "أعطِ عنوان مقال واحد أو خلاصة واحدة" },
	},
	"damaged-response": {
		what: { en: "the site's answer arrived damaged", ar: "وصل جواب الموقع تالفاً" },
		remedy: { en: "try again later", ar: "أعد المحاولة لاحقاً" },
	},
	"robots-refused": {
		what: {
			en: "the site's robots.txt asks programs not to read this address",
			ar: "يطلب ملف robots.txt في الموقع ألا تقرأ البرامج هذا العنوان",
		},
		remedy: {
			en: "ask the outlet for leave, or save the page from a browser and add the file",
			ar: "استأذن الوسيلة الإعلامية، أو احفظ الصفحة من المتصفح وأضف الملف",
		},
	},
	"robots-unknown": {
		what: {
			en: "the site's robots.txt cannot be had now, so nothing is read there",
			ar: "تعذر الحصول على ملف robots.txt من الموقع الآن، فلا يُقرأ منه شيء",
		},
		remedy: { en: "try again later", ar: "أعد المحاولة لاحقاً" },
	},
	"broken-feed": {
		what: { en: "is no feed that can be read", ar: "ليس خلاصة يمكن قراءتها" },
		remedy: { en: "give the address of an RSS, Atom or JSON feed", ar: "أعطِ عنوان خلاصة RSS أو Atom أو JSON" },
	},
	"broken-sitemap": {
		what: { en: "is no sitemap that can be read", ar: "ليس خريطة موقع يمكن قراءتها" },
		remedy: { en: "give the address of a sitemap.xml, or of the site's feed", ar: "أعطِ عنوان ملف sitemap.xml أو عنوان خلاصة الموقع" },
	},
	"entry-empty": {
		what: { en: "the feed's entry has neither a link nor a text", ar: "لا رابط ولا نص في هذا البند من الخلاصة" },
		remedy: { en: "look for the article at the outlet's site and add its address", ar: "ابحث عن المقال في موقع الوسيلة وأضف عنوانه" },
	},
} satisfies Readonly<Record<string, FaultLabel>>;
