import { describe, expect, test } from "vitest";
import { readDates } from "../arabic/dates/index.js";
import { readNumbers } from "../arabic/numbers/index.js";
import { readPlaces } from "../arabic/places/phrases.js";
import * as cases from "../arabic/speech/cases.js";
import { original } from "../text/normal.js";
import { embeddedGazetteer, embeddedLanguage } from "./code-article.js";
import { coverOf } from "./cover.js";
import type { DraftSource } from "./draft.js";
import { match, type Parsed } from "./mentions.js";

import { readSpeech, relaysOf, type Say, type SpeechState, sourcesOf, speakerOf } from "./speech.js";
import { type Reading, readWords } from "./words.js";

const MARK = "▸";

interface Asked {
	readonly reading: Reading;
	readonly says: readonly Say[];
	readonly at: number;
}

/** Reads a text up to the sentence that holds the mark; `title` reads it as a headline. */
function ask(marked: string, title = false, outlet: string | null = null): Asked {
	const point = marked.indexOf(MARK) + (title ? 0 : 1);
	const text = marked.replace(MARK, "");
	const reading = title ? readWords(text, "", embeddedLanguage()) : readWords("", text, embeddedLanguage());
	const state: SpeechState = { last: null, quoted: null, outlet };
	for (const sentence of reading.sentences) {
		if (sentence.opens) state.quoted = null;
		const mentions = match(sentence);
		const parsed: Parsed = {
			sentence,
			mentions,
			numbers: readNumbers(sentence.texts),
			dates: readDates(sentence.texts, null),
			places: readPlaces(sentence.words, mentions, embeddedGazetteer()),
			total: -1,
		};
		const says = readSpeech(parsed, coverOf(parsed), state);
		const at = sentence.words.findIndex((word) => (reading.normal.origin[word.from] as number) >= point);
		if (at >= 0) return { reading, says, at };
	}
	throw new Error(`no word after the mark in ${marked}`);
}

/** A source as the cases write it: its name, and its actor's id after `=`. */
function written({ reading }: Asked, { name, skip, id }: DraftSource): string {
	const { words } = reading.sentences[name.sentence] as Reading["sentences"][number];
	const first = words[name.from] as (typeof words)[number];
	const last = words[name.to - 1] as (typeof words)[number];
	const span = original(reading.normal, first.from + skip, last.to);
	const text = reading.normal.source.slice(span.from, span.to);
	const listed = id !== null && embeddedLanguage().family("actor").get(id)?.attributes.get("listed") === "yes";
	return listed ? `${text}=${id}` : text;
}

function sources(marked: string, title = false, outlet: string | null = null): string[] {
	const asked = ask(marked, title, outlet);
	return sourcesOf(asked.says, asked.at).map((source) => written(asked, source));
}

const GROUPS: readonly (readonly [string, readonly cases.SpeechCase[], boolean?])[] = [
	["verbs of saying", cases.VERBS],
	["prepositions of source", cases.PREPOSITIONS],
	["what goes on and what ends", cases.ONWARD],
	["what has been learned", cases.LEARNED],
	["several sources", cases.SEVERAL],
	["the end of a name", cases.NAMES],
	["headlines", cases.HEADLINES, true],
	["the outlet's own voice", cases.OWN],
	["what tells nothing", cases.NEITHER],
	["statements", cases.STATEMENTS],
	["names to their end", cases.WHOLE_NAMES],
	["where somebody spoke", cases.SETTINGS],
	["who speaks again", cases.AGAIN],
	["whose the document is", cases.IN_DOCUMENTS],
];

for (const [group, rows, title] of GROUPS) {
	describe(group, () => {
		test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
			expect(sources(text, title)).toEqual(expected);
		});
	});
}

describe("the correspondent of a broadcaster", () => {
	test.each([
		["أفاد مراسل الجزيرة بأن ▸القصف بدأ.", "okaz.com.sa", ["مراسل الجزيرة"]],
		["أفاد مراسل الجزيرة بأن ▸القصف بدأ.", "www.aljazeera.net", []],
		["أفاد مراسل الجزيرة بأن ▸القصف بدأ.", null, []],
		['قال مراسل قناة "الميادين" إن ▸القصف بدأ.', "okaz", ['مراسل قناة "الميادين"']],
		["▸قصفت الطائرات القرية، وفق مراسل تلفزيون سوريا.", "shaam.org", ["مراسل تلفزيون سوريا"]],
		["▸قصفت الطائرات القرية، وفق مراسل تلفزيون سوريا.", "syria.tv", []],
		["أفاد مراسل الأناضول بأن ▸القصف بدأ.", "aa.com.tr", []],
		["أفاد مراسل شبكة الوادي بأن ▸القصف بدأ.", "okaz", []],
	] as const)("%s in %s", (text, outlet, expected) => expect(sources(text, false, outlet)).toEqual(expected));
});

describe("who makes a statement and who relays it", () => {
	test("its subject makes it, an agency round it relays it", () => {
		const asked = ask("ذكرت وكالة رويترز أن الأمم المتحدة ▸طالبت بوقف القصف.");
		expect(written(asked, speakerOf(asked.says, asked.at) as DraftSource)).toBe("الأمم المتحدة=united_nations");
		expect(relaysOf(asked.says, asked.at).map((source) => written(asked, source))).toEqual(["وكالة رويترز"]);
	});

	test("whose spokesman relays it the sentence itself has named", () => {
		const asked = ask("قال الدفاع المدني إن تسعة قتلوا. ▸أدانت ألمانيا، على لسان مبعوثها الخاص إلى سوريا، استهداف النظام لإدلب.");
		expect(relaysOf(asked.says, asked.at)).toEqual([]);
	});

	test("nobody relays one told in the outlet's voice", () => {
		const asked = ask("▸طالبت الأمم المتحدة بوقف القصف.");
		expect(relaysOf(asked.says, asked.at)).toEqual([]);
	});
});

test("a sentence of speech alone costs no more than its length", () => {
	const long = `${'قال المرصد السوري إن "القصف (بدأ، '.repeat(400)}▸انتهى.`;
	expect(() => ask(long)).not.toThrow();
});
