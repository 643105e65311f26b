import { describe, expect, test } from "vitest";
import { FAULT_CODES, REMARK_CODES } from "../intake/fault.js";
import { defaultLang, LANGS, Speech } from "./strings.js";

describe.each(LANGS)("in %s", (lang) => {
	const speech = new Speech(lang);

	test.each(FAULT_CODES)("%s names file and line and says what to do", (code) => {
		const message = speech.fault({ code, file: "in.jsonl", line: 3, detail: "detail" });
		expect(message).toMatch(/^in\.jsonl:3: .+ \(detail\); .+/);
	});

	test.each(REMARK_CODES)("%s is told", (code) => {
		expect(speech.remark("a.txt", null, { code, detail: "" })).toMatch(/^a\.txt: .+: .+/);
	});
});

test("the environment's language, English where it is none of ours", () => {
	expect([{ LANG: "ar_SY.UTF-8" }, { LC_ALL: "en_GB", LANG: "ar_SY" }, { LANG: "fr_FR" }, {}].map(defaultLang)).toEqual([
		"ar",
		"en",
		"en",
		"en",
	]);
});
