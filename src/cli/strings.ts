import type { InputFault, Remark } from "../intake/fault.js";
import type { Skip } from "../intake/gazetteer-rows.js";
import type { Label } from "../schemes/labels.js";
import { FAULTS, REMARKS } from "./strings-faults.js";
import { PLACE_FIELDS, SKIPS, TOLD } from "./strings-places.js";
import { RECORD, type RecordWord } from "./strings-record.js";

/** Languages of the interface. */
export const LANGS = ["en", "ar"] as const;
export type Lang = (typeof LANGS)[number];

/** The language that the environment asks for; English where it asks for none of ours. */
export function defaultLang(env: NodeJS.ProcessEnv): Lang {
	return /^ar/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ? "ar" : "en";
}

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
	incidents: { en: "incidents", ar: "حوادث" },
	captures: { en: "captures", ar: "لقطات" },
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

/** Arabic counts with singular, dual and two plurals. */
const COUNTED = {
	articles: { one: "مقال واحد", two: "مقالان", few: "مقالات", many: "مقالاً", other: "مقال" },
	claims: { one: "ادعاء واحد", two: "ادعاءان", few: "ادعاءات", many: "ادعاءً", other: "ادعاء" },
} as const;
const ARABIC_PLURALS = new Intl.PluralRules("ar");

function arabicCount(n: number, what: keyof typeof COUNTED): string {
	const forms = COUNTED[what];
	const rule = ARABIC_PLURALS.select(n);
	if (rule === "one" || rule === "two") return forms[rule];
	return `${n} ${rule === "few" || rule === "many" ? forms[rule] : forms.other}`;
}

/** Speaks one language. */
export class Speech {
	constructor(readonly lang: Lang) {}

	word(word: Word): string {
		return WORDS[word][this.lang];
	}

	/** How many articles or claims. */
	counted(n: number, what: "articles" | "claims"): string {
		if (this.lang === "ar") return arabicCount(n, what);
		return `${n} ${n === 1 ? (what === "articles" ? "article" : "claim") : what}`;
	}

	/** A sentence of `rasd places` about something. */
	told(what: keyof typeof TOLD, about: string): string {
		return TOLD[what][this.lang].replace("{}", () => about);
	}

	/** A sentence of the commands on the record; `%1`, `%2` … are told in order. */
	record(what: RecordWord, ...about: readonly (string | number)[]): string {
		return RECORD[what][this.lang].replace(/%(\d)/g, (_, i: string) => String(about[Number(i) - 1] ?? ""));
	}

	/** Why a row of a gazetteer was left out. */
	skip({ skip, detail }: Skip): string {
		return `${SKIPS[skip][this.lang]}${detail ? ` (${detail})` : ""}`;
	}

	placeField(field: keyof typeof PLACE_FIELDS): string {
		return PLACE_FIELDS[field][this.lang];
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
