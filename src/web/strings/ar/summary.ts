import type { ActWords, CountWords, SummaryStrings } from "../../parts/summary.js";

const act = (line: string, more: Omit<ActWords, "line"> = {}): ActWords => ({ line, ...more });

/** People counted, by the forms of their noun: one, two, two after a preposition, three to ten, eleven and more, hundreds. */
const people = (one: string, two: string, oblique: string, few: string, many: string): CountWords => ({
	plain: { zero: `لا ${few}`, one: `${one} واحد`, two, few: `{n} ${few}`, many: `{n} ${many}`, other: `{n} ${one}` },
	oblique: { two: oblique },
});

/** Sound plurals by their ending; words that end so and are none. */
const PLURAL = /^(\S{3,40})ون$/u;
const NO_PLURAL: ReadonlySet<string> = new Set(["تلفزيون", "التلفزيون", "قانون", "القانون", "كانون", "زيتون", "الزيتون"]);

/** Words of the line of summary. */
export const summary: SummaryStrings = {
	acts: {
		air_strike: act("غارة جوية[ {lby}][ على {on}]"),
		drone_strike: act("هجوم بطائرة مسيّرة[ {lby}][ على {on}]"),
		shelling: act("قصف[ {lby}][ على {on}]"),
		explosion: act("انفجار[ نُسب إلى {by}]", { on: "انفجار طال {on}[ ونُسب إلى {by}]" }),
		suicide_attack: act("هجوم انتحاري[ {lby}][ على {on}]"),
		armed_attack: act("هجوم مسلح[ {lby}][ على {on}]"),
		clash: act("اشتباك[ أحد طرفيه {by}][ أحد طرفيه {on}]", { both: "اشتباك بين {by} و{on}" }),
		operation: act("عملية عسكرية[ {lby}][ ضد {on}]"),
		assassination: act("عملية اغتيال[ على يد {by}]", { on: "اغتيال {on}[ على يد {by}]" }),
		execution: act("عملية إعدام[ على يد {by}]", { on: "إعدام {on}[ على يد {by}]" }),
		killing: act("حادثة قتل[ على يد {by}]", { on: "مقتل {on}[ على يد {by}]" }),
		abduction: act("حادثة خطف[ على يد {by}]", { on: "خطف {on}[ على يد {by}]" }),
		arrest: act("حادثة اعتقال[ على يد {by}]", { on: "اعتقال {on}[ على يد {by}]" }),
		abuse: act("تعذيب وسوء معاملة[ بحق {on}][ على يد {by}]"),
		property_damage: act("تخريب ممتلكات[ على يد {by}]", { on: "تخريب ممتلكات {lon}[ على يد {by}]" }),
		interception: act("اعتراض جوي[ من جانب {by}][ ضد {on}]"),
		seizure: act("عملية ضبط ومصادرة[ من جانب {by}][ بحق {on}]"),
		territory_taken: act("سيطرة[ {by}] على موقع[ كان بيد {on}]"),
		withdrawal: act("انسحاب[ {by}][ طال أثره {on}]"),
		deployment: act("انتشار وتعزيزات[ {lby}][ في مواجهة {on}]"),
		prison_break: act("هروب من سجن[ بفعل {by}][ من قبضة {on}]"),
		protest: act("احتجاج[ {lby}][ ضد {on}]"),
		riot: act("أعمال شغب[ من جانب {by}][ ضد {on}]"),
		crackdown: act("قمع احتجاج[ على يد {by}]", { on: "قمع احتجاج {lon}[ على يد {by}]" }),
		displacement: act("نزوح أو عودة[ بفعل {by}]", { on: "نزوح أو عودة {lon}[ بفعل {by}]" }),
		aid: act("مساعدات[ من {by}][ {lon}]"),
		obstruction: act("حصار أو إغلاق[ من جانب {by}][ بحق {on}]"),
		agreement: act("اتفاق[ من أطرافه {by}][ من أطرافه {on}]", { both: "اتفاق بين {by} و{on}" }),
		talks: act("محادثات[ من أطرافها {by}][ من أطرافها {on}]", { both: "محادثات بين {by} و{on}" }),
		release: act("إفراج أو تبادل[ من جانب {by}][ شمل {on}]"),
		sanction: act("عقوبات[ من {by}][ على {on}]"),
		trial: act("محاكمة[ من جانب {by}]", { on: "محاكمة {on}[ من جانب {by}]" }),
		other: act("حادثة[ من جانب {by}][ طالت {on}]"),
	},
	tolls: {
		killed: people("قتيل", "قتيلان", "قتيلين", "قتلى", "قتيلاً"),
		injured: people("جريح", "جريحان", "جريحين", "جرحى", "جريحاً"),
		detained: people("معتقل", "معتقلان", "معتقلين", "معتقلين", "معتقلاً"),
		displaced: people("نازح", "نازحان", "نازحين", "نازحين", "نازحاً"),
		abducted: people("مخطوف", "مخطوفان", "مخطوفين", "مخطوفين", "مخطوفاً"),
		missing: people("مفقود", "مفقودان", "مفقودين", "مفقودين", "مفقوداً"),
	},
	actors: {},
	sources: people("مصدر", "مصدران", "مصدرين", "مصادر", "مصدراً"),
	atLeast: "ما لا يقل عن {count}",
	upTo: "ما لا يزيد على {count}",
	between: "بين {low} و{high}",
	or: "{low} أو {high}",
	inPlace: " في {place}",
	inPlaceAndArea: " في {place} ({area})",
	onDay: " يوم {day}",
	overDays: " خلال {days}",
	sinceDay: " منذ {day}",
	untilDay: " حتى {day}",
	toll: ": {toll}",
	by: "، بحسب {sources}",
	oblique: (name) => {
		const [first = "", second = "", ...rest] = name.split(" ");
		const turned = turnedPlural(first);
		// What describes it is turned with it.
		return turned === first ? name : [turned, ...(second === "" ? [] : [turnedPlural(second)]), ...rest].join(" ");
	},
	behindLi: (name) => {
		if (!/^[ء-ي]/u.test(name)) return `لـ ${name}`;
		if (!name.startsWith("ال")) return `ل${name}`;
		return name.startsWith("الل") ? `ل${name.slice(2)}` : `لل${name.slice(2)}`;
	},
};

function turnedPlural(word: string): string {
	return NO_PLURAL.has(word) ? word : word.replace(PLURAL, "$1ين");
}
