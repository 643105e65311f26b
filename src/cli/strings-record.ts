import type { Label } from "../schemes/labels.js";
import { EXPORT } from "./strings-export.js";
import { SERVE } from "./strings-serve.js";
import { WORKBENCH } from "./strings-workbench.js";

/** What the commands on the record say. `%` stands for what is told: `%1`, `%2` … in order. */
export const RECORD = {
	...EXPORT,
	...SERVE,
	...WORKBENCH,
	added: { en: "new articles %1, claims %2", ar: "مقالات جديدة %1، ادعاءات %2" },
	known: { en: "there before %1", ar: "موجودة من قبل %1" },
	faults: { en: "could not be taken in %1 (`rasd errors` says why)", ar: "تعذّر إدخال %1 (السبب في ‎`rasd errors`)" },
	notCoded: { en: "in another language, kept without coding %1", ar: "بلغة أخرى حُفظت دون ترميز %1" },
	feedKept: { en: "%1 will be polled by `rasd watch`", ar: "سيتابع ‎`rasd watch` المصدر %1" },
	feedsFound: { en: "this page names feeds; add one to follow it: %1", ar: "تذكر هذه الصفحة تلقيمات؛ أضِف أحدها لمتابعته: %1" },
	moved: { en: "%1 has moved for good to %2", ar: "انتقل %1 نهائيا إلى %2" },
	stopped: {
		en: "stopped; what was read is kept, and the same command goes on from there",
		ar: "توقّف؛ ما قُرئ محفوظ والأمر نفسه يكمل من هناك",
	},
	polling: { en: "polling %1", ar: "قراءة %1" },
	nextPoll: { en: "next at %1", ar: "القراءة التالية في %1" },
	noSources: { en: "no sources are polled; add one with `rasd add URL`", ar: "لا مصادر تُتابَع؛ أضِف واحدا بالأمر ‎`rasd add URL`" },
	sourceStopped: { en: "%1 is polled no longer; what came from it stays", ar: "لم يعد %1 يُتابَع؛ ما جاء منه باق" },
	noSource: { en: "no source %1; `rasd sources` lists them", ar: "لا مصدر باسم %1؛ يعرضها ‎`rasd sources`" },
	noErrors: { en: "no errors are open", ar: "لا أخطاء مفتوحة" },
	retried: { en: "%1 tried again, %2 came in", ar: "أُعيدت محاولة %1، ودخل منها %2" },
	addAgain: {
		en: "of %1 nothing is left to read again; add their files once more",
		ar: "لم يبقَ من %1 ما يُقرأ ثانية؛ أضِف ملفاتها مرة أخرى",
	},
	errorTries: { en: "tried %1 times, last %2", ar: "حُوول %1 مرات، آخرها %2" },
	verified: {
		en: "nothing has changed: %1 entries, %2 captures, %3 articles",
		ar: "لم يتغيّر شيء: %1 قيود، %2 لقطات، %3 مقالات",
	},
	head: {
		en: "last hash %1; note it elsewhere and give it to --head later",
		ar: "آخر بصمة %1؛ دوّنها في مكان آخر وأعطِها لاحقا للخيار ‎--head",
	},
	breaches: { en: "%1 things are not as they were taken in:", ar: "%1 أشياء ليست كما أُدخلت:" },
	recoded: { en: "%1 articles coded anew, %2 of them changed", ar: "أُعيد ترميز %1 مقالات، تغيّر منها %2" },
	wouldRecode: { en: "%1 articles would be coded anew, %2 of them would change", ar: "سيُعاد ترميز %1 مقالات، ويتغيّر منها %2" },
	claimsChanged: { en: "claims: %1 gained, %2 lost, %3 altered, %4 the same", ar: "الادعاءات: %1 جديدة، %2 مفقودة، %3 معدّلة، %4 كما هي" },
	claimsKept: {
		en: "%1 that the coder no longer gives were kept, because people vouched for them",
		ar: "أُبقي %1 لم يعد المرمِّز يعطيها لأن أشخاصا أقرّوها",
	},
	fieldsAltered: { en: "altered by field: %1", ar: "المعدّلة بحسب الحقل: %1" },
	upToDate: { en: "every article is coded by this coder already", ar: "كل المقالات مرمّزة بهذا المرمِّز" },
	backedUp: { en: "%1: %2 rows, chain of custody up to %3", ar: "%1: %2 صفوف، سلسلة الحفظ حتى %3" },
	restored: { en: "%1 rows restored, the chain of custody holds", ar: "استُعيد %1 صفوف وسلسلة الحفظ سليمة" },
	fileThere: { en: "%1 is there already; --force replaces it", ar: "%1 موجود؛ يستبدله ‎--force" },
	fileMissing: { en: "there is no file %1", ar: "لا ملف باسم %1" },
	noPassphrase: {
		en: "a passphrase is needed: --passphrase-file FILE, or RASD_PASSPHRASE in the environment",
		ar: "يلزم عبارة سر: ‎--passphrase-file أو المتغيّر RASD_PASSPHRASE",
	},
	shortPassphrase: { en: "the passphrase needs %1 characters at least", ar: "يجب ألا تقل عبارة السر عن %1 أحرف" },
	otherPassphrase: { en: "the two passphrases are not the same; nothing was written", ar: "العبارتان مختلفتان؛ لم يُكتب شيء" },
	passphraseAsk: { en: "Passphrase: ", ar: "عبارة السر: " },
	passphraseAgain: { en: "The same again: ", ar: "أعِدها: " },
	noClaim: { en: "no claim %1", ar: "لا ادعاء برقم %1" },
	setWithCorrect: {
		en: "`correct` goes with --set FIELD=JSON, and the other verdicts go without",
		ar: "الحكم ‎`correct` يلزمه ‎--set FIELD=JSON، ولا يُعطى مع غيره",
	},
	decided: { en: "kept; take it back with: rasd undo %1", ar: "حُفظ؛ للتراجع: ‎rasd undo %1" },
	nothingFound: { en: "nothing found", ar: "لا نتائج" },
	searchedAs: { en: "no article has %1; searched as %2", ar: "لا مقال فيه %1؛ بُحث عن %2" },
	shown: { en: "%1 of %2 shown; --limit shows more", ar: "عُرض %1 من %2؛ يزيد ‎--limit المعروض" },
	noIncident: { en: "no incident %1", ar: "لا حادثة برقم %1" },
	sourcesOf: { en: "independent sources %1, articles %2", ar: "المصادر المستقلة %1، المقالات %2" },
	credibility: { en: "credibility %1", ar: "المصداقية %1" },
	contestedOver: { en: "contested: %1", ar: "مختلف فيه: %1" },
	denied: { en: "denied by %1", ar: "نفاه %1" },
	namedBy: { en: "%1 named by %2", ar: "%1 بحسب %2" },
	reported: { en: "first reported %1, last %2", ar: "أول خبر %1 وآخره %2" },
	settled: {
		en: "done; it stays so whatever comes in. Undo with: rasd incidents undo %1",
		ar: "تم، ويبقى كذلك مهما ورد. للتراجع: ‎rasd incidents undo %1",
	},
	undone: { en: "taken back", ar: "تم التراجع" },
	nothingToUndo: { en: "there is nothing to take back under %1", ar: "لا شيء يُتراجع عنه برقم %1" },
	pinned: {
		en: "incident %1 is pinned: the machine moves nothing out of it and merges it into no other",
		ar: "ثُبِّتت الحادثة %1: لا ينقل البرنامج منها شيئا ولا يدمجها",
	},
	unpinned: { en: "incident %1 is no longer pinned", ar: "لم تعد الحادثة %1 مثبتة" },
	breaksIn: { en: "jumps: %1", ar: "قفزات: %1" },
	contradictions: { en: "contradictions: %1", ar: "تناقضات: %1" },
	counterFlag: { en: "says %1 over the period, the store has %2 incidents", ar: "يقول %1 خلال المدة، وفي السجل %2 حوادث" },
	noSeries: { en: "no figures found", ar: "لا أرقام" },
	exported: { en: "%1 rows", ar: "%1 صفوف" },
	noText: { en: "a stretch of text", ar: "نص" },
	times: { en: "figures %1, sources %2", ar: "أرقام %1، مصادر %2" },
	latestFigures: { en: "the latest %1 of them:", ar: "أحدث %1 منها:" },
	outletOutput: { en: "articles %1, of them copies %2", ar: "مقالات %1، المنقول منها %2" },
	rated: { en: "%1 is now %2; %3 incidents brought up to date", ar: "صار %1 بدرجة %2؛ حُدِّثت %3 حوادث" },
	mappingSaved: { en: "mapping %1 is kept", ar: "حُفظت الخريطة %1" },
	noMapping: {
		en: "no mapping %1 is kept; give one with --columns … --save-mapping %1",
		ar: "لا خريطة باسم %1؛ احفظ واحدة بالخيارين ‎--columns … --save-mapping %1",
	},
} as const satisfies Record<string, Label>;
export type RecordWord = keyof typeof RECORD;

/** Words for an example of searching. */
export const EXAMPLE_WORDS = "قصف سرمين";
