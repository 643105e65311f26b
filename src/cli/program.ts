import { Command } from "commander";
import { CODER_VERSION } from "../coding/code-article.js";
import { addCommand } from "./add.js";
import { codeCommand } from "./code.js";
import { coverageCommand } from "./coverage.js";
import { backupCommand, restoreCommand, verifyCommand } from "./custody.js";
import { decideCommand, undoCommand } from "./decide.js";
import { errorsCommand } from "./errors.js";
import { explainCommand } from "./explain.js";
import { exportCommand } from "./export.js";
import { figuresCommand } from "./figures.js";
import { incidentsCommand } from "./incidents.js";
import { jobsCommand } from "./jobs.js";
import { examples } from "./options.js";
import { outletsCommand } from "./outlets.js";
import { placesCommand } from "./places.js";
import { recodeCommand } from "./recode.js";
import { searchCommand } from "./search.js";
import { serveCommand } from "./serve.js";
import { tokenCommand } from "./token.js";
import { sourcesCommand, watchCommand } from "./watch.js";

/** `rasd` with all its commands. */
export function program(): Command {
	return new Command("rasd")
		.description("Reads Arabic reporting on armed conflict: who did what to whom, where, when, with what, at what cost, and who says so.")
		.version(CODER_VERSION)
		.showHelpAfterError("(--help shows what there is)")
		.addHelpText(
			"after",
			examples([
				["rasd code article.txt --published 2024-03-31", "the claims of an article, for reading"],
				["rasd code articles.jsonl --out coded.jsonl", "the claims of many, for programs"],
				["rasd explain article.txt --claim c3", "the rule and the words behind each value"],
			]),
		)
		.addCommand(codeCommand())
		.addCommand(explainCommand())
		.addCommand(addCommand())
		.addCommand(watchCommand())
		.addCommand(sourcesCommand())
		.addCommand(searchCommand())
		.addCommand(incidentsCommand())
		.addCommand(figuresCommand())
		.addCommand(outletsCommand())
		.addCommand(decideCommand())
		.addCommand(undoCommand())
		.addCommand(jobsCommand())
		.addCommand(errorsCommand())
		.addCommand(recodeCommand())
		.addCommand(verifyCommand())
		.addCommand(backupCommand())
		.addCommand(restoreCommand())
		.addCommand(serveCommand())
		.addCommand(tokenCommand())
		.addCommand(coverageCommand())
		.addCommand(exportCommand())
		.addCommand(placesCommand());
}
