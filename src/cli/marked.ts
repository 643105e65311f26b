import type { Article, Claim } from "../schemes/record.js";
import { paint, printable, type Screen, type Style, wrap } from "./terminal.js";

/** Colours of the fields, for those that most often stand in a text. */
const COLOURS: Readonly<Record<string, Style>> = {
	type: "red",
	initiators: "cyan",
	supporters: "cyan",
	targets: "magenta",
	places: "green",
	from: "yellow",
	toll: "red",
	value: "red",
	attribution: "blue",
};

interface Mark {
	readonly from: number;
	readonly to: number;
	readonly fields: Set<string>;
}

/**
 * The title and text of an article with the words that its claims rest on: coloured where the screen shows colours, else in square
 * brackets with the fields they gave. Stretches that overlap are marked as one.
 */
export function marked(article: Article, claims: readonly Claim[], screen: Screen): string[] {
	const letters = Array.from(`${article.title}\n${article.text}`);
	const marks = marksOf(claims);
	let shown = "";
	let at = 0;
	for (const { from, to, fields } of marks) {
		shown += plain(letters.slice(at, from));
		const words = plain(letters.slice(from, to));
		const names = [...fields];
		shown += screen.colour ? paint(screen, COLOURS[names[0] as string] ?? "bold", words) : `[${words} ${names.join("+")}]`;
		at = to;
	}
	shown += plain(letters.slice(at));
	const legend = screen.colour
		? [
				Object.entries(COLOURS)
					.map(([field, style]) => paint(screen, style, field))
					.join(" "),
			]
		: [];
	return [...shown.split("\n").flatMap((line) => wrap(line, screen.width)), ...legend];
}

/** Text made safe to print, with its line breaks. */
function plain(letters: readonly string[]): string {
	return letters.join("").split("\n").map(printable).join("\n");
}

function marksOf(claims: readonly Claim[]): Mark[] {
	const all = claims.flatMap((claim) =>
		claim.why.filter(({ field }) => field !== "modality").flatMap(({ field, words }) => words.map(({ from, to }) => ({ from, to, field }))),
	);
	all.sort((a, b) => a.from - b.from || b.to - a.to);
	const marks: Mark[] = [];
	for (const { from, to, field } of all) {
		const last = marks[marks.length - 1];
		if (last && from < last.to) {
			last.fields.add(field);
			if (to > last.to) marks[marks.length - 1] = { ...last, to };
		} else marks.push({ from, to, fields: new Set([field]) });
	}
	return marks;
}
