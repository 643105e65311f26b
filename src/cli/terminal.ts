/** First strong isolate and its end: what stands between keeps its own direction and leaves that of its line alone. */
const FSI = "\u2068";
const PDI = "\u2069";

/** Controls that an article could steer a terminal or turn its lines round with. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text from outside, made safe to print: no control characters, no direction marks, one line. */
export function printable(text: string): string {
	return text.replace(/\s+/g, " ").replace(UNSAFE, "");
}

/** A run of text from outside that keeps its direction to itself. */
export function isolate(text: string): string {
	return `${FSI}${printable(text)}${PDI}`;
}

const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of colours
const COLOUR = /\u001b\[[0-9;]*m/g;

/** How many columns a text takes: marks, joiners and colours none, wide letters two. */
export function columns(text: string): number {
	let width = 0;
	for (const letter of text.replace(COLOUR, "")) width += INVISIBLE.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
	return width;
}

/** Fills a text with spaces to a width. */
export function pad(text: string, width: number): string {
	return text + " ".repeat(Math.max(0, width - columns(text)));
}

/**
 * Breaks a text at spaces into lines no wider than `width`; a word that is wider is broken where it must be. A run with its own
 * direction that goes over a line's end is closed there and opened again on the next.
 */
export function wrap(text: string, width: number): string[] {
	let open = 0;
	return breakLines(text, width).map((line) => {
		const started = FSI.repeat(open);
		for (const letter of line) open = Math.max(0, open + (letter === FSI ? 1 : letter === PDI ? -1 : 0));
		return started + line + PDI.repeat(open);
	});
}

function breakLines(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = "";
	let used = 0;
	for (const word of text.split(" ")) {
		const size = columns(word);
		if (used > 0 && used + 1 + size > width) {
			lines.push(line);
			line = "";
			used = 0;
		}
		if (size > width) {
			for (const letter of word) {
				if (used + columns(letter) > width) {
					lines.push(line);
					line = "";
					used = 0;
				}
				line += letter;
				used += columns(letter);
			}
			continue;
		}
		line += used > 0 ? ` ${word}` : word;
		used += size + (used > 0 ? 1 : 0);
	}
	if (line !== "" || lines.length === 0) lines.push(line);
	return lines;
}

const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36, grey: 90 } as const;
export type Style = keyof typeof STYLES;

/** What a stream can show. */
export interface Screen {
	readonly colour: boolean;
	readonly width: number;
}

/** What a stream of the process can show: colour on a terminal unless NO_COLOR asks for none; 80 to 110 columns. */
export function screenOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Screen {
	const colour = env.FORCE_COLOR ? env.FORCE_COLOR !== "0" : Boolean(stream.isTTY) && !env.NO_COLOR && env.TERM !== "dumb";
	const width = stream.columns ?? (Number(env.COLUMNS) || 100);
	return { colour, width: Math.max(40, Math.min(110, width)) };
}

/** A text in a style, where the screen shows any. */
export function paint(screen: Screen, style: Style, text: string): string {
	return screen.colour ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text;
}
