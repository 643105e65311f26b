import { expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

type Row = readonly [text: string, ...events: string[]];

const ROWS: readonly Row[] = [
	["هاجم تنظيم داعش - ولاية خراسان مسجدا في كابل.", "armed_attack isis_khorasan >"],
	["الهجوم الذي نفذه تنظيم داعش _ ولاية خراسان في موسكو.", "armed_attack isis_khorasan >"],
	['قال تنظيم الدولة "ولاية سيناء" إنه قتل خمسة جنود.', "killing sinai_province > egyptian_army"],
	["قُتل عنصران من قوى الأمن الداخلي (الأسايش) في هجوم على حاجز شمالي الرقة.", "armed_attack > asayish"],
	["قتل عنصران من قوى الأمن الداخلي في هجوم على حاجز شمالي حماة.", "armed_attack > syrian_police"],
	// People in brackets are no branch of those before.
	["إصابة ثلاثة مدنيين (طفلان وامرأة) بقصف على القرية.", "shelling > civilians,children,women"],
];

test.each(ROWS.map(([text, ...expected]) => [text, expected] as const))("a branch of a body: %s", (text, expected) => {
	expect(eventsByRules(text)).toEqual(expected);
});
