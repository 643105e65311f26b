import type { Label } from "../schemes/labels.js";

/** What `rasd serve` and `rasd token` say. */
export const SERVE = {
	servedAt: { en: "Rasd is at %1; how programs use it: %1/docs", ar: "رصد على العنوان %1؛ وطريقة استعمال البرامج له: %1/docs" },
	servedElsewhere: {
		en: "others can reach it: every request needs a token",
		ar: "يصل إليه آخرون: كل طلب يلزمه رمز دخول",
	},
	noBrowser: { en: "no browser could be opened here; go to %1", ar: "تعذّر فتح متصفح هنا؛ اذهب إلى %1" },
	serveStop: { en: "Ctrl-C stops it", ar: "يوقفه Ctrl-C" },
	serveStopped: { en: "stopped; what was under way is whole or not there", ar: "توقّف؛ ما كان جاريا إما كامل أو غير موجود" },
	serveFailed: { en: "error %1: %2", ar: "خطأ %1: %2" },
	noToken: {
		en: "%1 can be reached by others, and the store has no token to let anyone in. Make one first: rasd token create NAME --scope read",
		ar: "يستطيع آخرون الوصول إلى %1، وليس في السجل رمز دخول لأحد. أنشئ رمزا أولا: ‎rasd token create NAME --scope read",
	},
	portTaken: {
		en: "port %1 of %2 is taken by another program; stop it, or give another with --port (0 takes any that is free)",
		ar: "المنفذ %1 على %2 يشغله برنامج آخر؛ أوقفه أو أعطِ غيره بالخيار ‎--port (يأخذ الصفر أي منفذ متاح)",
	},
	portForbidden: {
		en: "this user may not listen at port %1; give one above 1023 with --port",
		ar: "لا يحق لهذا المستخدم الإصغاء على المنفذ %1؛ أعطِ منفذا فوق 1023 بالخيار ‎--port",
	},
	noSuchHost: {
		en: "this machine has no address %1; --host takes one of its own, 0.0.0.0 for all of them",
		ar: "ليس لهذا الجهاز العنوان %1؛ يأخذ ‎--host أحد عناوينه أو ‎0.0.0.0 لها جميعا",
	},
	tokenMade: {
		en: "this is shown once and kept nowhere; whoever has it may do what its scope (%1) allows",
		ar: "يُعرض هذا مرة واحدة ولا يُحفظ؛ ومن كان معه فله ما يسمح به نطاقه (%1)",
	},
	noTokens: { en: "there are no tokens; rasd token create NAME makes one", ar: "لا رموز؛ ينشئ ‎rasd token create NAME واحدا" },
	tokenUsed: { en: "last used %1", ar: "آخر استعمال %1" },
	tokenUnused: { en: "never used", ar: "لم يُستعمل" },
	tokenRevoked: { en: "revoked %1", ar: "أُلغي %1" },
	tokenGone: { en: "token %1 lets nobody in any more", ar: "لم يعد الرمز %1 يُدخل أحدا" },
	noSuchToken: { en: "no token %1 that still holds; rasd token list shows them", ar: "لا رمز ساريا بمعرّف %1؛ يعرضها ‎rasd token list" },
} as const satisfies Record<string, Label>;
