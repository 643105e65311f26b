// Writes src/generated/lexicons.ts: every lexicon file as a string, so that the pure layers need no disk.
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
	const rows = lexiconFiles(FOLDER).map((path) => {
		const file = relative(ROOT, path).split(sep).join("/");
		return `\t{ file: ${JSON.stringify(file)}, text: ${JSON.stringify(readFileSync(path, "utf8"))} },\n`;
	});
	const source = `// Written by scripts/embed.mjs from lexicons/. Do not edit.\nexport const LEXICON_FILES: readonly { readonly file: string; readonly text: string }[] = [\n${rows.join("")}];\n`;
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
