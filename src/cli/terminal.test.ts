import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columns, isolate, printable, wrap } from "./terminal.js";

const count = (text: string, letter: string) => text.split(letter).length - 1;

describe("printable", () => {
	test("takes out what could steer a terminal or turn lines round", () => {
		expect(printable("قصف\u001b[31m \u202eعلى\u2069 \u009b2Jإدلب\u0007")).toBe("قصف[31m على 2Jإدلب");
	});
	test("keeps marks and joiners of Arabic", () => {
		expect(printable("قُتل مي\u200cشود")).toBe("قُتل مي\u200cشود");
	});
});

describe("columns", () => {
	test.each([
		["سرمين", 5],
		["قُتِل", 3],
		["\u2068سرمين\u2069", 5],
		["\u001b[31mقصف\u001b[0m", 3],
		["新闻", 4],
		["", 0],
	])("%j takes %i", (text, width) => {
		expect(columns(text)).toBe(width);
	});
});

describe("wrap", () => {
	test("breaks at spaces; an isolate is closed at a line's end and opened on the next", () => {
		expect(wrap(isolate("واحد اثنان ثلاثة"), 11)).toEqual(["\u2068واحد اثنان\u2069", "\u2068ثلاثة\u2069"]);
	});
	test("no line is too wide, nothing is lost, isolates are balanced", () => {
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^[a-z\u0627-\u064a\u064b-\u0652]{1,30}$/), { minLength: 1 }),
				fc.integer({ min: 4, max: 40 }),
				(words, width) => {
					const lines = wrap(isolate(words.join(" ")), width);
					expect(lines.map(printable).join("").replaceAll(" ", "")).toBe(words.join(""));
					for (const line of lines) {
						expect(columns(line)).toBeLessThanOrEqual(width);
						expect(count(line, "\u2068")).toBe(count(line, "\u2069"));
					}
				},
			),
		);
	});
});
