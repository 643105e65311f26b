import { Command } from "commander";
import { CODER_VERSION } from "../schemes/version.js";
import { examples } from "./options.js";

/** Every command, in the order of the help, with what it takes to load it: who codes an article need not load databases and servers. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
	code: async () => (await import("./code.js")).codeCommand(),
	explain: async () => (await import("./explain.js")).explainCommand(),
	add: async () => (await import("./add.js")).addCommand(),
	watch: async () => (await import("./watch.js")).watchCommand(),
	sources: async () => (await import("./watch.js")).sourcesCommand(),
	search: async () => (await import("./search.js")).searchCommand(),
	incidents: async () => (await import("./incidents.js")).incidentsCommand(),
	figures: async () => (await import("./figures.js")).figuresCommand(),
	outlets: async () => (await import("./outlets.js")).outletsCommand(),
	decide: async () => (await import("./decide.js")).decideCommand(),
	undo: async () => (await import("./decide.js")).undoCommand(),
	export: async () => (await import("./export.js")).exportCommand(),
	errors: async () => (await import("./errors.js")).errorsCommand(),
	jobs: async () => (await import("./jobs.js")).jobsCommand(),
	recode: async () => (await import("./recode.js")).recodeCommand(),
	verify: async () => (await import("./custody.js")).verifyCommand(),
	backup: async () => (await import("./custody.js")).backupCommand(),
	restore: async () => (await import("./custody.js")).restoreCommand(),
	serve: async () => (await import("./serve.js")).serveCommand(),
	token: async () => (await import("./token.js")).tokenCommand(),
	boundaries: async () => (await import("./boundaries.js")).boundariesCommand(),
	coverage: async () => (await import("./coverage.js")).coverageCommand(),
	places: async () => (await import("./places.js")).placesCommand(),
};

/** `rasd` with the command that its arguments begin with, or with all its commands where they begin with none. */
export async function program(args: readonly string[] = []): Promise<Command> {
	const asked = COMMANDS[args[0] ?? ""];
	const commands = await Promise.all((asked ? [asked] : Object.values(COMMANDS)).map((load) => load()));
	const whole = new Command("rasd")
		.description("Reads Arabic reporting on armed conflict: who did what to whom, where, when, with what, at what cost, and who says so.")
		.version(CODER_VERSION)
		.showHelpAfterError("(--help shows what there is)")
		.addHelpText(
			"after",
			examples([
				["rasd add https://example.org/feed.xml articles.jsonl", "articles into the record: coded, kept with their bytes, linked"],
				["rasd incidents --place SY-ID --from 2024-03", "what they tell of, every source's figures side by side"],
				["rasd search --actor isis --killed 5", "claims of the record"],
				["rasd code article.txt --published 2024-03-31", "the claims of an article, without a record"],
				["rasd explain article.txt --claim c3", "the rule and the words behind each value"],
			]),
		);
	for (const command of commands) whole.addCommand(command);
	return whole;
}
