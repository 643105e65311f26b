// What the API says to people, in both languages. `%1`, `%2` … stand for what is told.

/** Languages of the API's messages. */
export const API_LANGS = ["en", "ar"] as const;
export type ApiLang = (typeof API_LANGS)[number];

type Text = Readonly<Record<ApiLang, string>>;

/** What can be wrong with a request: status, what it is called, what to do. */
export const PROBLEMS = {
	"bad-request": {
		status: 400,
		title: { en: "The request is not as it must be", ar: "الطلب ليس على الصورة المطلوبة" },
		detail: { en: "See `errors` for each part that is wrong.", ar: "يبيّن الحقل ‎`errors` كل جزء غير صحيح." },
	},
	"bad-json": {
		status: 400,
		title: { en: "The body is no JSON", ar: "متن الطلب ليس JSON صحيحا" },
		detail: { en: "Send one whole JSON value in UTF-8.", ar: "أرسل قيمة JSON كاملة بترميز UTF-8." },
	},
	"bad-text": {
		status: 400,
		title: { en: "There is a NUL character in it", ar: "فيه محرف معدوم (NUL)" },
		detail: { en: "Take the character U+0000 out of the text.", ar: "أزل المحرف ‎U+0000 من النص." },
	},
	"bad-cursor": {
		status: 400,
		title: { en: "There is no such page", ar: "لا توجد صفحة كهذه" },
		detail: {
			en: "Give `after` as an answer's `next` has it, with the same filter and sorting.",
			ar: "أعطِ ‎`after` كما ورد في ‎`next` من جواب سابق، بالمرشّح والترتيب نفسيهما.",
		},
	},
	"unknown-place": {
		status: 400,
		title: { en: "No place of this name is known", ar: "لا يُعرف مكان بهذا الاسم" },
		detail: { en: "%1 is in no gazetteer; try /api/v1/places?name=…", ar: "لا يرد %1 في أي معجم أماكن؛ جرّب ‎/api/v1/places?name=…" },
	},
	"several-places": {
		status: 400,
		title: { en: "Several places have this name", ar: "عدة أماكن بهذا الاسم" },
		detail: { en: "%1 may be any of these; give the id of one: %2", ar: "قد يكون %1 أيا من هذه؛ أعطِ معرّف واحد منها: %2" },
	},
	"days-turned": {
		status: 400,
		title: { en: "The days end before they begin", ar: "الأيام تنتهي قبل أن تبدأ" },
		detail: { en: "%1 is after %2.", ar: "%1 بعد %2." },
	},
	unauthorised: {
		status: 401,
		title: { en: "A token is needed", ar: "يلزم رمز دخول" },
		detail: {
			en: "Send `Authorization: Bearer TOKEN`; `rasd token create` makes one.",
			ar: "أرسل الترويسة ‎`Authorization: Bearer TOKEN`؛ ينشئ الأمر ‎`rasd token create` رمزا.",
		},
	},
	forbidden: {
		status: 403,
		title: { en: "This token does not allow it", ar: "لا يسمح هذا الرمز بذلك" },
		detail: { en: "It takes a token of scope `%1`; this one is of scope `%2`.", ar: "يلزم رمز نطاقه ‎`%1`، ونطاق هذا الرمز ‎`%2`." },
	},
	"wrong-host": {
		status: 403,
		title: { en: "The server is not called so", ar: "ليس هذا اسم الخادوم" },
		detail: {
			en: "Ask for it by the address it was started with, or start it with --allow-host NAME.",
			ar: "اطلبه بالعنوان الذي شُغّل به، أو شغّله مع ‎--allow-host NAME.",
		},
	},
	"wrong-origin": {
		status: 403,
		title: { en: "Another site's page asks", ar: "الطلب صادر من صفحة موقع آخر" },
		detail: { en: "Only the server's own pages and programs may use the API.", ar: "لا يستعمل الواجهة سوى صفحات الخادوم نفسه والبرامج." },
	},
	"not-found": {
		status: 404,
		title: { en: "There is no such thing", ar: "لا وجود لهذا" },
		detail: { en: "Nothing is at %1.", ar: "لا شيء في %1." },
	},
	"method-not-allowed": {
		status: 405,
		title: { en: "It cannot be used so", ar: "لا يُستعمل هكذا" },
		detail: { en: "%1 takes %2.", ar: "%1 يقبل %2." },
	},
	conflict: {
		status: 409,
		title: { en: "The id is taken", ar: "المعرّف مستعمل" },
		detail: { en: "%1 is the id of another decision.", ar: "%1 معرّف قرار آخر." },
	},
	busy: {
		status: 409,
		title: { en: "This is being done already", ar: "هذا العمل جارٍ" },
		detail: { en: "Wait for job %1 to end.", ar: "انتظر انتهاء المهمة %1." },
	},
	changed: {
		status: 412,
		title: { en: "It has changed meanwhile", ar: "تغيّر في هذه الأثناء" },
		detail: { en: "Get it anew, and decide by what it is now.", ar: "اطلبه من جديد وقرّر بحسب حاله الآن." },
	},
	"too-large": {
		status: 413,
		title: { en: "The body is too large", ar: "متن الطلب أكبر مما يُقبل" },
		detail: { en: "At most %1 bytes are taken.", ar: "يُقبل %1 بايت على الأكثر." },
	},
	"not-json": {
		status: 415,
		title: { en: "The body must be JSON", ar: "يجب أن يكون متن الطلب JSON" },
		detail: { en: "Send it with `Content-Type: application/json`.", ar: "أرسله مع ‎`Content-Type: application/json`." },
	},
	unfit: {
		status: 422,
		title: { en: "It cannot be done so", ar: "لا يمكن ذلك بهذه الصورة" },
		detail: { en: "%1", ar: "%1" },
	},
	"too-many": {
		status: 429,
		title: { en: "Too many requests", ar: "طلبات أكثر مما يُقبل" },
		detail: { en: "Ask again in %1 seconds.", ar: "أعِد الطلب بعد %1 ثوان." },
	},
	internal: {
		status: 500,
		title: { en: "Something went wrong in the server", ar: "وقع خطأ في الخادوم" },
		detail: {
			en: "Nothing was kept. The server's own messages say more, under %1.",
			ar: "لم يُحفظ شيء. في رسائل الخادوم تفصيل تحت %1.",
		},
	},
	unavailable: {
		status: 503,
		title: { en: "The server cannot take this now", ar: "لا يتسع الخادوم لهذا الآن" },
		detail: { en: "Try again in a moment.", ar: "أعِد المحاولة بعد قليل." },
	},
} as const satisfies Record<string, { readonly status: number; readonly title: Text; readonly detail: Text }>;
export type ProblemCode = keyof typeof PROBLEMS;

/** Why something that people settle cannot be done. */
export const UNFIT = {
	noIncident: { en: "There is no incident %1.", ar: "لا حادثة برقم %1." },
	noClaim: { en: "There is no claim %1.", ar: "لا ادعاء برقم %1." },
	settlement: {
		en: "Incidents are merged two or more at a time; of a split one a part of the claims goes and a part stays. (%1)",
		ar: "تُدمج حادثتان فأكثر؛ وعند الفصل يذهب بعض الادعاءات ويبقى بعضها. (%1)",
	},
	correction: {
		en: "The corrected claim would break the codebook; check the values of the fields that were changed.",
		ar: "الادعاء بعد تصحيحه يخالف دليل الترميز؛ راجع قيم الحقول المعدّلة.",
	},
	noPlace: { en: "No gazetteer has a place of the id %1.", ar: "لا مكان بالمعرّف %1 في أي معجم." },
	elsewhere: { en: "%1 does not lie in the area given as `context`.", ar: "‏%1 لا يقع في المنطقة المذكورة في ‎`context`." },
	noArea: {
		en: "There is no country or governorate %1; give a code as SY or SY-ID.",
		ar: "لا بلد ولا محافظة بالرمز %1؛ أعطِ رمزا مثل ‎SY أو ‎SY-ID.",
	},
	noName: { en: "“%1” has no letters that a name could be of.", ar: "ليس في «%1» حروف اسم." },
	searches: { en: "%1 searches are saved, and no more are taken; drop one first.", ar: "حُفظ %1 بحثا ولا يُقبل المزيد؛ احذف أحدها أولا." },
	words: {
		en: "The article does not have the words “%1” from %2 to %3.",
		ar: "ليس في المقال الكلمات «%1» من %2 إلى %3.",
	},
} as const satisfies Record<string, Text>;
export type UnfitCode = keyof typeof UNFIT;

/** The frame of the page that shows the API. */
export const DOCS = {
	title: { en: "Rasd: the API", ar: "رصد: واجهة البرمجة" },
	intro: {
		en: "Everything is under /api/v1 and is JSON unless said otherwise. The same for programs: /openapi.json (OpenAPI 3.1).",
		ar: "كل شيء تحت ‎/api/v1 وبصيغة JSON ما لم يُذكر غير ذلك. والوصف نفسه للبرامج: ‎/openapi.json بصيغة OpenAPI 3.1.",
	},
	scope: { en: "scope", ar: "النطاق" },
	open: { en: "no token needed", ar: "بلا رمز" },
	name: { en: "Name", ar: "الاسم" },
	value: { en: "Value", ar: "القيمة" },
	meaning: { en: "Meaning", ar: "المعنى" },
	body: { en: "Body", ar: "متن الطلب" },
	answer: { en: "Answer", ar: "الجواب" },
	problems: { en: "Problems", ar: "المشكلات" },
	shapes: { en: "Shapes", ar: "الأشكال" },
} as const satisfies Record<string, Text>;

/** A text with what is told put in. */
export function told(text: Text, lang: ApiLang, about: readonly (string | number)[] = []): string {
	return text[lang].replace(/%(\d)/g, (_, i: string) => String(about[Number(i) - 1] ?? ""));
}

/** The language that a client asks for (`Accept-Language`); English where it asks for none of ours. */
export function langOf(accepted: string | undefined): ApiLang {
	let best: { lang: ApiLang; q: number } = { lang: "en", q: 0 };
	for (const part of (accepted ?? "").slice(0, 500).split(",")) {
		const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
		const lang = API_LANGS.find((known) => tag === known || tag.startsWith(`${known}-`));
		const given = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("q="));
		const q = given === undefined ? 1 : Number(given.slice(2));
		if (lang !== undefined && q > best.q) best = { lang, q };
	}
	return best.lang;
}
