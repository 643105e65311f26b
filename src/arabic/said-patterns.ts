import { words } from "./letters.js";
import { unjoined } from "./statements.js";

/** Patterns of what somebody says that make it a verbal act of a type: words one after another, with up to `gap` others between. */
export interface SaidPattern {
	readonly id: string;
	readonly reason: string;
	readonly type: "threaten" | "pledge" | "demand" | "accuse" | "warn" | "deny" | "condemn" | "praise" | "claim_responsibility";
	readonly words: readonly ReadonlySet<string>[];
	readonly gap: number;
	/** Holds outside a telling too, where somebody spoke shortly before. */
	readonly strong: boolean;
}

const row = (
	id: string,
	type: SaidPattern["type"],
	gap: number,
	strong: boolean,
	reason: string,
	...list: readonly string[]
): SaidPattern => ({ id, reason, type, words: list.map(words), gap, strong });

/** What somebody warns that a thing leads to. */
const HARM =
	"كارثة كوارث تصعيد التصعيد تدهور ازمة ازمات مقتل سقوط انهيار فوضى الفوضى حرب حروب مجاعة نزوح تهجير موجة مزيد المزيد عواقب خسائر ضحايا توتر التوتر انفجار تفاقم تفاقمها عدم زعزعة وفاة موت تشريد اندلاع انتشار توسع توسيع تقسيم تفكك نتائج زيادة";

/** What makes the content of a saying a verbal act, in order; the first that holds decides. */
export const SAID_PATTERNS: readonly SaidPattern[] = [
	row(
		"said.systematic",
		"accuse",
		1,
		true,
		"a policy or attack called systematic is laid on those who follow it",
		"سياسة السياسة لسياسة بسياسة سياسات السياسات للسياسات استراتيجية القصف الاستهداف استهداف للاستهداف",
		"ممنهجة منهجية متعمدة متعمد المتعمد الممنهجة ممنهج الممنهج القتل قتل الابادة الارهاب التجويع تجويع التهجير العقاب الارض",
	),
	row(
		"said.systematic",
		"accuse",
		1,
		false,
		"a war called one of extermination, by whoever speaks; the war on terror is none",
		"حرب حربا",
		"ممنهجة منهجية متعمدة ابادة الابادة التجويع تجويع",
	),
	row(
		"said.war-crime",
		"accuse",
		5,
		true,
		"a deed called a crime of war or against humanity",
		"ترقى يرقى ترتقي يرتقي ترق يرق تعد يعد تعتبر يعتبر تشكل يشكل تمثل يمثل يندرج تندرج تصنف يصنف يصل تصل",
		"جريمة جرائم لجريمة لجرائم كجريمة كجرائم بجرائم ابادة",
		"حرب الحرب ضد ابادة جماعية بحق",
	),
	row(
		"said.crimes",
		"accuse",
		4,
		false,
		"commits crimes, massacres, violations",
		"يرتكب ترتكب يرتكبون ارتكب ارتكبت ارتكبوا ارتكاب ارتكابه ارتكابها ارتكابهم يرتكبها ترتكبها ارتكبها ارتكبتها ارتكبته ارتكبه يمارس تمارس يمارسون مارس مارست مارسوا تمارسه يمارسه تمارسها يمارسها",
		"جرائم الجرائم جريمة مجازر المجازر انتهاكات الانتهاكات فظائع الفظائع ابادة افظع ابشع خرقا خروقات خروقا تجاوزات ارهاب الارهاب عنصرية العنصرية",
	),
	row(
		"said.what-they-did",
		"accuse",
		0,
		false,
		"what they committed",
		"ما",
		"ارتكبته ارتكبه يرتكبه ترتكبه ارتكبوه يرتكبونه اقترفته اقترفه تقترفه يقترفه",
	),
	row(
		"said.breach",
		"accuse",
		1,
		false,
		"breaks law or truce",
		"خرق انتهاك بخرق بانتهاك انتهاكا خرقا تخرق تنتهك ينتهك يخرق انتهكت انتهك خرقت",
		"واضح واضحا صارخ صارخا فاضح فاضحا جسيم جسيما القانون للقانون لقوانين القوانين للقوانين سافر سافرا اتفاق الاتفاق لاتفاق قواعد",
	),
	row(
		"said.in-breach",
		"accuse",
		2,
		false,
		"is a breach of law, truce or sovereignty",
		"انتهاك انتهاكا خرق خرقا تجاوز تجاوزا تعد تعديا",
		"للسيادة لسيادة لسيادتها لسيادته لسيادتنا للقانون لقانون للقوانين لقوانين للهدنة لهدنة لوقف للاتفاق لاتفاق لاتفاقية لاتفاقيات لقرارات لقرار للمواثيق لميثاق للاعراف لحقوق لحرمة",
	),
	row(
		"said.in-breach",
		"accuse",
		1,
		false,
		"is an assault on somebody's sovereignty",
		"اعتداء عدوان عدوانا مساس مساسا",
		"سيادة بسيادة السيادة بالسيادة سيادته سيادتها سيادتنا بسيادته بسيادتها",
	),
	row(
		"said.called-crime",
		"accuse",
		0,
		false,
		"calls a deed a crime of war, a massacre, an aggression",
		"بانه بانها بوصفه بوصفها باعتباره باعتبارها اعتبره اعتبرها اعتبرته اعتبرتها وصفه وصفها وصفته وصفتها",
		"جريمة جرائم بجريمة بجرائم مجزرة مجازر بمجزرة بمجازر ابادة بابادة تطهير تطهيرا عدوان عدوانا بالعدوان انتهاك انتهاكا بانتهاك خرق خرقا بخرق",
	),
	row("said.behind", "accuse", 1, false, "stands behind an attack", "يقف تقف يقفون وقوف وقوفه وقوفها", "وراء خلف"),
	row("said.bears", "accuse", 2, false, "bears the responsibility", "يتحمل تتحمل يتحملون تتحملان يتحملان", "مسؤولية المسؤولية"),
	row("said.guilty", "accuse", 1, false, "is responsible for it", "مسؤول مسؤولة مسؤولون مسؤولين مسؤولا", "عن"),
	row("said.guilty", "accuse", 1, false, "is involved in it", "متورط متورطة متورطون متورطين ضالع ضالعة ضالعين ضالعون", "في"),
	row(
		"said.involved",
		"accuse",
		5,
		false,
		"has long been involved, is in league with",
		"متورط متورطة متورطون متورطين تورط تورطت متواطئ متواطئة متواطئون",
		"في من مع",
	),
	row("said.criminality", "accuse", 0, false, "calls somebody's doings criminal", "اجرام لاجرام باجرام اجرامه اجرامها"),
	row("said.deliberate", "accuse", 0, false, "does harm on purpose", "يتعمد تتعمد يتعمدون تعمد تعمدت تعمدوا تعمده تعمدها"),
	row("said.shields", "accuse", 0, false, "uses people as shields", "دروعا دروع كدروع", "بشرية"),
	row("said.punishment", "accuse", 0, true, "punishes a whole people", "عقاب العقاب عقابا", "جماعي الجماعي جماعيا"),
	row(
		"said.terror",
		"accuse",
		0,
		false,
		"supports terror",
		"يدعم تدعم يدعمون يرعى ترعى يمول تمول يغذي تغذي",
		"الارهاب للارهاب ارهاب الارهابيين التطرف المتطرفين",
	),
	row(
		"said.idle-world",
		"accuse",
		2,
		false,
		"the world looks on",
		"يتقاعس تقاعس يتخاذل تخاذل تغافل يتغافل صمت الصمت عجز تجاهل يتجاهل وعطالة عطالة تواطؤ التواطؤ لامبالاة",
		"المجتمع مجتمع الدولي دولي الاممي اممي العالم الامم مجلس",
	),
	row("said.impunity", "accuse", 0, false, "goes unpunished", "الافلات افلات", "من", "العقاب"),
	row("said.reject", "condemn", 0, false, "calls a deed unacceptable", "غير امر امرا", "مقبول مقبولة مقبولا مبرر مبررة مبررا مرفوض مرفوضا"),
	row(
		"said.vile",
		"condemn",
		0,
		false,
		"calls a deed cowardly or vile",
		"بانه انه بانها انها كونه بوصفه",
		"عمل عملا فعل فعلا جريمة اعتداء هجوم هجوما تصعيد تصعيدا",
		"جبان جبانا غادر غادرا خسيس خسيسا ارهابي ارهابيا اجرامي اجراميا وحشي وحشيا همجي همجيا بربري بربريا مشين مشينا شنيع شنيعا اثم اثما سافر سافرا خطير خطيرا نكراء بشعة شنيعة مروعة وحشية",
	),
	row("said.thanks-to", "praise", 0, false, "owes it to somebody's courage", "بفضل", "شجاعة بسالة تضحيات بطولات مهارة صمود بطولة"),
	row(
		"said.admits",
		"claim_responsibility",
		8,
		false,
		"owns up to a deed",
		"اعترف اعترفت يعترف تعترف اقر اقرت يقر تقر",
		"بقصف بقتل باصابة باستهداف بتنفيذ بشن بارتكاب باغتيال بقصفها بقتلها باستهدافها بتنفيذها بشنها بارتكابها باغتيالها بقصفه بقتله باستهدافه بتنفيذه بشنه بارتكابه بقتلهم بقصفهم بتفجير باطلاق باسقاط باختطاف بخطف بمسؤوليته بمسؤوليتها بضلوعه بضلوعها بوقوفه بوقوفها",
	),
	row(
		"said.admits-that",
		"claim_responsibility",
		6,
		false,
		"owns up to having done it",
		"اعترف اعترفت يعترف تعترف اقر اقرت يقر تقر",
		"بانه بانها بانهم",
		"قصف قصفت قصفوا استهدف استهدفت استهدفوا قتل قتلت قتلوا نفذ نفذت نفذوا شن شنت شنوا اغتال اغتالت هاجم هاجمت اسقط اسقطت",
	),
	row(
		"said.owns",
		"claim_responsibility",
		0,
		false,
		"says that he is behind it, is the one responsible",
		"انه انها انهم بانه بانها بانهم",
		"وراء خلف المسؤول المسؤولة المسؤولون",
	),
	row("said.target", "threaten", 0, false, "legitimate targets", "اهداف هدف اهدافا هدفا", "مشروعة مشروع مشروعا مستمرة دائمة"),
	row("said.rue", "threaten", 0, false, "somebody will rue it", "ستندم سيندم سيندمون ستندمون"),
	row(
		"said.met-with",
		"threaten",
		1,
		false,
		"an attack will be met with a response",
		"سيقابل سيقابله ستقابل سيواجه ستواجه سيقابلان",
		"برد بالرد بردود برد بتصعيد بضربات بقوة بحزم",
	),
	row("said.idle", "threaten", 2, false, "will not stand idle", "تقف يقف نقف", "مكتوفة مكتوف مكتوفي"),
	row("said.choice", "threaten", 0, false, "no choice but", "لا", "خيار", "امامهم امامه امامها لهم له لها"),
	row("said.price", "threaten", 2, false, "shall pay the price", "سيدفع ستدفع سيدفعون يدفع يدفعون", "الثمن ثمن ثمنا"),
	row("said.false", "deny", 0, false, "is not true", "لا عار عارية غير ليس ليست", "صحة اساس صحيح صحيحة علاقة صلة صحيحا دليل"),
	row(
		"said.no-part",
		"deny",
		2,
		false,
		"is no party to it, has no tie with it",
		"ليس ليست لسنا ليسوا لست",
		"طرفا طرف جزءا علاقة صحيحا صحيحة يد",
	),
	row(
		"said.baseless",
		"deny",
		0,
		false,
		"calls what is told untrue",
		"بانها بانه انها انه",
		"باطلة باطل كاذبة كاذب ملفقة ملفق مفبركة مفبرك مضللة عارية كيدية",
	),
	row("said.nothing", "deny", 2, false, "there is no evidence, no victims", "لا", "يوجد توجد وجود", "دليل ادلة علاقة ضحايا قتلى اصابات اي"),
	row(
		"said.no-harm",
		"deny",
		2,
		false,
		"nobody was killed or hurt",
		"لم",
		"يسقط تسقط تسجل يسجل تقع يقع توقع يوقع",
		"قتلى ضحايا خسائر اصابات اضرار مدنيين",
	),
	row(
		"said.no-target",
		"deny",
		4,
		false,
		"no civilians are aimed at",
		"لم ولم لا ولا",
		"يستهدف تستهدف نستهدف يقصف تقصف نقصف يستهدفوا تستهدفوا",
		"مدني مدنيا مدنيين المدنيين مدنية المدنية",
	),
	row(
		"said.ours",
		"pledge",
		0,
		true,
		"our forces stay",
		"قواتنا جيشنا مقاتلونا رجالنا",
		"تبقى باقية باقون ستبقى مستمرة مستمرون ملتزمة جاهزة مستعدة",
	),
	row(
		"said.ready",
		"pledge",
		2,
		true,
		"we are ready, resolved, bound to",
		"نحن اننا باننا وانا اننا وسنبقى",
		"جاهزون مستعدون ملتزمون مستمرون ماضون عازمون مصممون متمسكون باقون صامدون",
	),
	row(
		"said.he-ready",
		"pledge",
		1,
		false,
		"that they are ready, resolved, bound to",
		"انه انها انهم بانه بانها بانهم",
		"جاهز جاهزة جاهزون مستعد مستعدة مستعدون ملتزم ملتزمة ملتزمون ماض ماضية ماضون عازم عازمة عازمون مصمم مصممة مصممون متمسك متمسكة متمسكون",
	),
	row(
		"said.body-ready",
		"pledge",
		0,
		false,
		"the body is ready, resolved, bound to",
		"مستعدة مستعد مستعدون مستعدين ملتزمة ملتزم ملتزمون مصممة مصمم مصممون عازمة عازم عازمون ماضية ماض ماضون متمسكة متمسك",
	),
	row("said.at-hand", "pledge", 0, false, "at somebody's beck and call", "رهن", "اشارة"),
	row("said.must", "demand", 0, false, "must, ought, has to", "يجب ينبغي يتعين يتوجب", "على ان عليه عليها عليهم"),
	row(
		"said.must-do",
		"demand",
		0,
		false,
		"must be done",
		"يجب ينبغي يتعين يتوجب",
		"وضع وقف ايقاف محاسبة معاقبة انهاء فتح رفع ادخال اطلاق حماية ضمان توفير انسحاب سحب تنفيذ تطبيق الزام الضغط مساءلة تقديم احترام تجنيب العمل التحرك التوقف الالتزام وقفها وقفه ايصالها ايصاله ايصال الحفاظ السماح التوصل البدء الافراج معاقبتهم محاسبتهم حمايتهم حمايته حمايتها",
	),
	row("said.no-way-but", "demand", 0, false, "there is no way but", "لا", "بد مناص مفر", "من ان"),
	row("said.no-way-without", "demand", 3, false, "none but by", "لا", "ضمان حل سبيل سلام استقرار امن", "الا بدون دون"),
	row("said.on-him", "demand", 0, false, "has to", "عليه عليها عليهم", "ان"),
	row("said.that-on", "demand", 4, false, "that somebody has to", "ان بان", "على", "ان"),
	row("said.on-party", "demand", 0, false, "that it is on somebody to do it", "ان بان وان", "على"),
	row("said.and-on-party", "demand", 5, true, "and it is on somebody to do it", "وعلى", "ان"),
	row("said.high-time", "demand", 0, false, "it is time to", "حان آن", "الوقت الأوان"),
	row("said.high-time", "demand", 0, false, "it is time to", "الوقت الأوان", "حان آن"),
	row("said.wanted", "demand", 0, false, "what is wanted of somebody", "المطلوب مطلوب", "من ان"),
	row(
		"said.threatens-life",
		"warn",
		0,
		false,
		"puts lives in danger",
		"يهدد تهدد لتهدد تهددان",
		"حياة حياتهم استقرار استقرارهم سلامة ارواح",
	),
	row("said.danger", "warn", 2, false, "is a danger", "يشكل تشكل يمثل تمثل يشكلون", "خطرا تهديدا خطر تهديد خطورة"),
	row("said.dire", "warn", 3, false, "dire consequences", "عواقب تداعيات تبعات كارثة", "وخيمة خطيرة كارثية غير انسانية محسوبة"),
	row("said.bodes", "warn", 4, false, "bodes disaster", "ينذر تنذر", "بكارثة بكوارث بمجاعة بانفجار بتصعيد بموجة بعواقب بتداعيات بازمة"),
	row("said.lead", "warn", 3, false, "will lead to harm", "سيؤدي ستؤدي سيفضي سيقود ستقود", "الى", HARM),
	row("said.may-lead", "warn", 3, false, "may lead to harm", "قد", "يؤدي تؤدي يفضي تفضي", "الى", HARM),
];

/** The patterns by their first words. */
const BY_FIRST = new Map<string, SaidPattern[]>();
for (const pattern of SAID_PATTERNS)
	for (const word of pattern.words[0] ?? []) {
		const list = BY_FIRST.get(word);
		if (list) list.push(pattern);
		else BY_FIRST.set(word, [pattern]);
	}

/** The patterns that start with a word, with or without the conjunction attached before it. */
export function patternsAt(text: string): readonly SaidPattern[] | undefined {
	return BY_FIRST.get(text) ?? BY_FIRST.get(unjoined(text));
}

/** Whether a pattern starts with a word. */
export function opensPattern(text: string): boolean {
	return patternsAt(text) !== undefined;
}
