#!/usr/bin/env node
import { program } from "./program.js";

try {
	await (await program(process.argv.slice(2))).parseAsync();
} catch (error) {
	console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
