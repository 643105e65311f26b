import { expect, test } from "vitest";
import { readByRules } from "../../../test/rules.js";

// Attacks made with strikes that are counted, as the rules read them: kind, type and targets of every claim.

const ROWS: readonly (readonly [text: string, ...claims: string[]])[] = [
	["قصف الطيران مقرات داعش في الموصل بأكثر من 80 غارة.", "event air_strike isis"],
	["استهدفت الطائرات محيط مدينة الحديدة بـ 3 غارات جوية.", "event air_strike "],
	["تناوبت طائرتان على استهداف أطراف مدينة سرت بـ 13 غارة جوية.", "event air_strike "],
	// Over a time or in hundreds they are counted.
	["استهدفت الطائرات معسكرات الحوثيين بأكثر من 80 غارة خلال الأسبوع الماضي.", "figure attacks houthis"],
	["استهدفت الطائرات مواقع داعش بأكثر من 300 غارة.", "figure attacks isis"],
	["شنت إسرائيل 60 ضربة على مواقع حزب الله.", "figure attacks hezbollah"],
];

test.each(ROWS.map(([text, ...expected]) => [text, expected] as const))("struck with so many: %s", (text, expected) => {
	const { drafts } = readByRules(text, "2023-06-15");
	expect(drafts.map(({ kind, type, targets }) => `${kind} ${type.value} ${targets.map((t) => t.value).join()}`)).toEqual(expected);
});
