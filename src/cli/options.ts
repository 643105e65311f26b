import { Option } from "commander";
import { defaultLang, LANGS } from "./strings.js";

/** `--lang`: the language of labels and messages. */
export function langOption(): Option {
	return new Option("--lang <lang>", "language of labels and messages").choices(LANGS).default(defaultLang(process.env));
}

/** The examples at the end of a command's help. */
export function examples(rows: readonly (readonly [command: string, meaning: string])[]): string {
	return `\nExamples:\n${rows.map(([command, meaning]) => `  $ ${command}\n      ${meaning}`).join("\n")}\n`;
}
