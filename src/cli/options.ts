import { InvalidArgumentError, Option } from "commander";
import { DATA_FOLDER } from "../intake/gazetteer-store.js";
import { readPublished } from "../intake/published.js";
import { defaultLang, LANGS } from "./strings.js";

/** `--lang`: the language of labels and messages. */
export function langOption(): Option {
	return new Option("--lang <lang>", "language of labels and messages").choices(LANGS).default(defaultLang(process.env));
}

/** `--published`: the day of articles that state none. */
export function publishedOption(): Option {
	return new Option("--published <day>", "publication day of articles that state none, YYYY-MM-DD").argParser((written) => {
		const day = readPublished(written);
		if (!day) throw new InvalidArgumentError("A day as YYYY-MM-DD.");
		return day;
	});
}

/** `--data`: where the gazetteers are that the user has added. */
export function dataOption(): Option {
	return new Option("--data <dir>", "folder of the gazetteers you added").default(DATA_FOLDER);
}

/** The examples at the end of a command's help. */
export function examples(rows: readonly (readonly [command: string, meaning: string])[]): string {
	return `\nExamples:\n${rows.map(([command, meaning]) => `  $ ${command}\n      ${meaning}`).join("\n")}\n`;
}
