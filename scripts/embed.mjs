// Writes src/generated/lexicons.ts: every lexicon file as a string, so that the pure layers need no disk. What only the reading of
// files and pages needs (lexicons/intake) stands apart from what the coder knows, and does not change the coder's version.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const FOLDER = join(ROOT, "lexicons");
const TARGET = join(ROOT, "src", "generated", "lexicons.ts");

/** Every `.txt` and `.tsv` file under a folder, by path. */
function lexiconFiles(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(txt|tsv)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/** Writes the module if it would change; returns whether it did. */
export function embed() {
	const files = lexiconFiles(FOLDER).map((path) => ({
		file: relative(ROOT, path).split(sep).join("/"),
		text: readFileSync(path, "utf8"),
	}));
	const list = (name, kept) =>
		`export const ${name}: readonly { readonly file: string; readonly text: string }[] = [\n${kept
			.map(({ file, text }) => `\t{ file: ${JSON.stringify(file)}, text: ${JSON.stringify(text)} },\n`)
			.join("")}];\n`;
	const ofIntake = ({ file }) => file.startsWith("lexicons/intake/");
	const source = `// Written by scripts/embed.mjs from lexicons/. Do not edit.\n${list(
		"LEXICON_FILES",
		files.filter((file) => !ofIntake(file)),
	)}${list("INTAKE_FILES", files.filter(ofIntake))}`;
	let before = "";
	try {
		before = readFileSync(TARGET, "utf8");
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
	}
	if (before === source) return false;
	mkdirSync(dirname(TARGET), { recursive: true });
	writeFileSync(TARGET, source);
	return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) embed();
