import type { EventType, FigureType, Kind, Means, Modality, ObjectClass, StatementType, TollGroup, TollKey } from "./codebook.js";
import type { Precision } from "./record.js";

/** A word of the codebook as people say it. */
export interface Label {
	readonly en: string;
	readonly ar: string;
}

const label = (en: string, ar: string): Label => ({ en, ar });

export const KIND_LABELS: Readonly<Record<Kind, Label>> = {
	event: label("event", "حدث"),
	figure: label("figure", "رقم"),
	statement: label("statement", "تصريح"),
};

export const EVENT_LABELS: Readonly<Record<EventType, Label>> = {
	air_strike: label("air strike", "غارة جوية"),
	drone_strike: label("drone strike", "هجوم بطائرة مسيّرة"),
	shelling: label("shelling", "قصف"),
	explosion: label("explosion", "انفجار"),
	suicide_attack: label("suicide attack", "هجوم انتحاري"),
	armed_attack: label("armed attack", "هجوم مسلح"),
	clash: label("clash", "اشتباك"),
	operation: label("operation", "عملية عسكرية"),
	assassination: label("assassination", "اغتيال"),
	execution: label("execution", "إعدام"),
	killing: label("killing", "قتل"),
	abduction: label("abduction", "خطف"),
	arrest: label("arrest", "اعتقال"),
	abuse: label("abuse", "تعذيب وسوء معاملة"),
	property_damage: label("property damage", "تخريب ممتلكات"),
	interception: label("interception", "اعتراض جوي"),
	seizure: label("seizure", "ضبط ومصادرة"),
	territory_taken: label("territory taken", "سيطرة على موقع"),
	withdrawal: label("withdrawal", "انسحاب"),
	deployment: label("deployment", "انتشار وتعزيزات"),
	prison_break: label("prison break", "هروب من سجن"),
	protest: label("protest", "احتجاج"),
	riot: label("riot", "شغب"),
	crackdown: label("crackdown", "قمع احتجاج"),
	displacement: label("displacement", "نزوح أو عودة"),
	aid: label("aid", "إغاثة"),
	obstruction: label("obstruction", "حصار أو إغلاق"),
	agreement: label("agreement", "اتفاق"),
	talks: label("talks", "محادثات"),
	release: label("release", "إفراج أو تبادل"),
	sanction: label("sanction", "عقوبات"),
	trial: label("trial", "محاكمة"),
	other: label("other act", "فعل آخر"),
};

export const STATEMENT_LABELS: Readonly<Record<StatementType, Label>> = {
	claim_responsibility: label("claim of responsibility", "تبنٍّ"),
	deny: label("denial", "نفي"),
	accuse: label("accusation", "اتهام"),
	threaten: label("threat", "تهديد"),
	pledge: label("pledge", "تعهد"),
	demand: label("demand", "مطالبة"),
	condemn: label("condemnation", "إدانة"),
	warn: label("warning", "تحذير"),
	praise: label("praise", "إشادة"),
	announce: label("announcement", "إعلان"),
};

export const FIGURE_LABELS: Readonly<Record<FigureType, Label>> = {
	detainees: label("detainees", "محتجزون"),
	displaced: label("displaced people", "نازحون"),
	casualties: label("casualties", "ضحايا"),
	attacks: label("attacks counted", "عدد هجمات"),
	population: label("population", "سكان"),
	fighters: label("fighters", "مقاتلون"),
	facilities: label("facilities", "مرافق"),
	aid_need: label("need of aid", "محتاجون إلى المساعدة"),
	money: label("money", "أموال"),
	other: label("other figure", "رقم آخر"),
};

/** What types are called, by the kind of claim. */
export const TYPE_LABELS: Readonly<Record<Kind, Readonly<Record<string, Label>>>> = {
	event: EVENT_LABELS,
	statement: STATEMENT_LABELS,
	figure: FIGURE_LABELS,
};

/** What types are called where claims of every kind stand together: a type that several kinds have goes by its act. */
export const ANY_TYPE_LABELS: Readonly<Record<string, Label>> = { ...FIGURE_LABELS, ...STATEMENT_LABELS, ...EVENT_LABELS };

export const MODALITY_LABELS: Readonly<Record<Modality, Label>> = {
	occurred: label("occurred", "وقع"),
	attempted: label("attempted", "محاولة لم تتم"),
	planned: label("planned", "مخطط له"),
	threatened: label("threatened", "مهدَّد به"),
	denied: label("denied", "منفي"),
	possible: label("possible", "محتمل"),
};

export const MEANS_LABELS: Readonly<Record<Means, Label>> = {
	aircraft: label("aircraft", "طيران حربي"),
	helicopter: label("helicopter", "مروحية"),
	drone: label("drone", "طائرة مسيّرة"),
	suicide_drone: label("suicide drone", "مسيّرة انتحارية"),
	artillery: label("artillery", "مدفعية"),
	mortar: label("mortar", "هاون"),
	rocket: label("rocket", "قذيفة صاروخية"),
	missile: label("missile", "صاروخ"),
	tank: label("tank", "دبابة"),
	small_arms: label("small arms", "أسلحة خفيفة"),
	sniper: label("sniper", "قناص"),
	ied: label("improvised device", "عبوة ناسفة"),
	car_bomb: label("car bomb", "سيارة مفخخة"),
	mine: label("mine", "لغم"),
	grenade: label("grenade", "قنبلة يدوية"),
	suicide_belt: label("suicide belt", "حزام ناسف"),
	barrel_bomb: label("barrel bomb", "برميل متفجر"),
	cluster_munition: label("cluster munition", "ذخيرة عنقودية"),
	chemical: label("chemical", "سلاح كيميائي"),
	fire: label("fire", "حرق"),
	bladed: label("blade", "سلاح أبيض"),
	naval: label("naval", "سلاح بحري"),
	other: label("other means", "وسيلة أخرى"),
};

export const OBJECT_LABELS: Readonly<Record<ObjectClass, Label>> = {
	headquarters: label("headquarters", "مقر"),
	base: label("base", "قاعدة"),
	fortification: label("fortification", "تحصينات"),
	checkpoint: label("checkpoint", "حاجز"),
	weapons_depot: label("weapons depot", "مستودع أسلحة"),
	vehicle: label("vehicle", "آلية أو سيارة"),
	armour: label("armour", "مدرعات"),
	aircraft: label("aircraft", "طائرة"),
	drone: label("drone", "مسيّرة"),
	convoy: label("convoy", "رتل"),
	patrol: label("patrol", "دورية"),
	airport: label("airport", "مطار"),
	crossing: label("crossing", "معبر"),
	road: label("road", "طريق"),
	bridge: label("bridge", "جسر"),
	home: label("home", "منزل"),
	market: label("market", "سوق"),
	school: label("school", "مدرسة"),
	hospital: label("hospital", "مشفى"),
	worship: label("place of worship", "دار عبادة"),
	camp: label("camp", "مخيم"),
	prison: label("prison", "سجن"),
	government_building: label("government building", "مبنى حكومي"),
	infrastructure: label("infrastructure", "بنية تحتية"),
	oil_facility: label("oil facility", "منشأة نفطية"),
	port: label("port", "ميناء"),
	ship: label("ship", "سفينة"),
	farmland: label("farmland", "أراضٍ زراعية"),
	media: label("media", "وسيلة إعلام"),
	aid: label("aid", "مساعدات"),
	village: label("village or small town", "قرية أو بلدة"),
	city: label("city", "مدينة"),
	weapons: label("weapons", "أسلحة"),
	drugs: label("drugs", "مخدرات"),
	money: label("money", "أموال"),
	body: label("body", "جثمان"),
	other: label("other object", "شيء آخر"),
};

export const TOLL_LABELS: Readonly<Record<TollKey, Label>> = {
	killed: label("killed", "قتلى"),
	injured: label("injured", "جرحى"),
	detained: label("detained", "معتقلون"),
	displaced: label("displaced", "نازحون"),
	abducted: label("abducted", "مخطوفون"),
	missing: label("missing", "مفقودون"),
};

export const GROUP_LABELS: Readonly<Record<TollGroup, Label>> = {
	civilians: label("civilians", "مدنيون"),
	children: label("children", "أطفال"),
	women: label("women", "نساء"),
	combatants: label("combatants", "مقاتلون"),
};

export const PRECISION_LABELS: Readonly<Record<Precision, Label>> = {
	exact: label("exact point", "نقطة دقيقة"),
	neighbourhood: label("neighbourhood", "حي"),
	town: label("town", "بلدة"),
	adm3: label("subdistrict", "ناحية"),
	adm2: label("district", "منطقة"),
	adm1: label("governorate", "محافظة"),
	country: label("country", "بلد"),
	none: label("no point", "بلا نقطة"),
};

/** What sources of an incident can disagree about. */
export const CONTEST_LABELS: Readonly<Record<string, Label>> = {
	initiator: { en: "who did it", ar: "الفاعل" },
	toll: { en: "the toll", ar: "الحصيلة" },
	happened: { en: "whether it happened", ar: "وقوعه" },
	type: { en: "what it was", ar: "نوعه" },
};

/** What a claim is to its incident. */
export const ROLE_LABELS: Readonly<Record<string, Label>> = {
	member: { en: "tells it", ar: "يرويه" },
	response: { en: "answers it", ar: "يرد عليه" },
	announced: { en: "announced or doubts it", ar: "أعلنه أو شكّك فيه" },
	alone: { en: "alone", ar: "منفرد" },
};

/** How a piece of long work stands. */
export const JOB_LABELS: Readonly<Record<string, Label>> = {
	running: { en: "running", ar: "جار" },
	done: { en: "done", ar: "اكتمل" },
	failed: { en: "failed", ar: "أخفق" },
	interrupted: { en: "interrupted", ar: "توقّف" },
};
