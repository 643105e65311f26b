import { expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

type Row = readonly [text: string, ...events: string[]];

const ROWS: readonly Row[] = [
	["ردت القوات التركية على هجمات قسد بقصف مدفعي على منبج.", "armed_attack sdf >", "shelling turkish_forces >"],
	[
		"ردت القوات التركية على هجمات قسد بقصف مدفعي على منبج، ما أدى إلى مقتل ثلاثة مدنيين.",
		"armed_attack sdf >",
		"shelling turkish_forces > civilians",
	],
	["رد حزب الله على اغتيال القيادي بإطلاق صواريخ على حيفا.", "assassination >", "shelling hezbollah >"],
	["وردت الفصائل على القصف باستهداف مواقع قوات النظام في سراقب.", "shelling >", "armed_attack syrian_rebels > syrian_army"],
	// The answer right behind its verb, and one that is no attack.
	["ردت القوات التركية بقصف مدفعي على هجمات قسد.", "shelling turkish_forces >", "armed_attack sdf >"],
	["رد الجيش على مصادر النيران.", "armed_attack >"],
	// Whose attack it is that is answered.
	["شنت إسرائيل غارات على حزب الله ردا على هجماته على الجليل.", "air_strike israeli_forces > hezbollah", "armed_attack hezbollah >"],
	["شن الطيران الأردني غارات على داعش ردا على إعدامه الطيار.", "air_strike jordanian_army > isis", "execution isis >"],
	["قصفت قوات النظام مواقع الفصائل انتقاما لخسائرها في الغاب.", "shelling syrian_army > syrian_rebels"],
];

test.each(ROWS.map(([text, ...expected]) => [text, expected] as const))("an answer and what it answers: %s", (text, expected) => {
	expect(eventsByRules(text)).toEqual(expected);
});
