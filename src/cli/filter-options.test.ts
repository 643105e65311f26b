import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { embeddedGazetteer } from "../coding/code-article.js";
import { type FilterFlags, filterOf, onFilter } from "./filter-options.js";

/** The options of a command line, read. */
function flags(...line: string[]): FilterFlags & { lang: "en" } {
	const command = onFilter(new Command("x").exitOverride().configureOutput({ writeErr: () => {} }));
	command.parse(line, { from: "user" });
	return { ...command.opts(), lang: "en" };
}
const filter = (...line: string[]) => filterOf(flags(...line), embeddedGazetteer());

describe("what is looked for", () => {
	test.each([
		[[], {}],
		[["--text", "قصف سرمين"], { text: "قصف سرمين" }],
		[["--kind", "event,figure", "--kind", "statement"], { kinds: ["event", "figure", "statement"] }],
		[["--type", "shelling, air_strike"], { types: ["shelling", "air_strike"] }],
		[["--modality", "denied", "--status", "open,rejected"], { modalities: ["denied"], statuses: ["open", "rejected"] }],
		[["--killed", "5", "--injured", "0"], { killed: 5, injured: 0 }],
		[["--from", "2024-02-29", "--to", "2024-03-01"], { from: "2024-02-29", to: "2024-03-01" }],
		[["--from", "2024-02", "--to", "2024-02"], { from: "2024-02-01", to: "2024-02-29" }],
		[["--published-from", "2023", "--published-to", "2023"], { publishedFrom: "2023-01-01", publishedTo: "2023-12-31" }],
		[["--outlet", "www.Enabbaladi.net,وكالة سانا"], { outlets: ["enabbaladi.net", "وكالة سانا"] }],
		[["--outlet", "https://www.example.org/a/b"], { outlets: ["example.org"] }],
		[["--place", "sy"], { places: ["SY"] }],
		[["--place", "sy-id"], { places: ["SY-ID"] }],
		[["--place", "إدلب"], { places: ["SY-ID"] }],
		[["--place", "SY-ID/Idlib", "--place", "سوريا"], { places: ["SY-ID/Idlib", "SY"] }],
	])("%j", (line, expected) => {
		expect(filter(...line)).toEqual(expected);
	});

	test("an actor by its name is one by its id", () => {
		expect(filter("--actor", "syrian_army").actors).toEqual(["syrian_army"]);
		expect(filter("--actor", "إسبانيا").actors).toEqual(expect.arrayContaining(["إسبانيا", "spain"]));
	});

	test("a place by the gazetteer's id", () => {
		const [place] = embeddedGazetteer().named("سرمين");
		expect(filter("--place", place?.id ?? "").places).toEqual([place?.id]);
	});
});

describe("what cannot be meant is told with what can", () => {
	test.each([
		[["--kind", "events"], /events is none of event, figure, statement/],
		[["--type", "shelling,bombing"], /bombing is none of air_strike, .*, claim_responsibility/],
		[["--modality", ""], /One or more/],
		[["--status", "done"], /open, accepted/],
		[["--from", "2024-02-30"], /YYYY-MM-DD/],
		[["--to", "2024-13"], /YYYY-MM-DD/],
		[["--to", "0000"], /YYYY-MM-DD/],
		[["--published-from", "yesterday"], /YYYY-MM-DD/],
		[["--killed", "-1"], /whole number/],
		[["--from", "2024-03-02", "--to", "2024-03-01"], /--from 2024-03-02 lies behind --to 2024-03-01/],
		[["--place", "XX-YY"], /no place is called .*XX-YY/],
		[["--place", "لامكان"], /no place is called/],
	])("%j", (line, message) => {
		expect(() => filter(...line)).toThrow(message);
	});

	test("a name of several places names them with their ids", () => {
		const name = [...embeddedGazetteer().all()].find((place) => {
			const others = embeddedGazetteer().named(place.name);
			return (
				place.kind === "town" &&
				others.length === 2 &&
				others[0]?.country !== others[1]?.country &&
				others.every(({ kind }) => kind === "town")
			);
		})?.name as string;
		const others = embeddedGazetteer().named(name);
		expect(() => filter("--place", name)).toThrow(new RegExp(`${others[0]?.id}[^]*${others[1]?.id}`));
	});
});
