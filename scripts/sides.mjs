// Makes every physical left and right in the workbench's style sheets and components an error: pages turn with their language.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import stylelint from "stylelint";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
/** Properties of a component or of its style that name a side, wherever they stand. */
const SIDED =
	/(?<![\w$.-])(?:(?:scroll)?(?:margin|padding)(?:Left|Right)|(?:Margin|Padding)(?:Left|Right)|border(?:Left|Right)(?:Width|Style|Color)?|border(?:Top|Bottom)(?:Left|Right)Radius)\b(?=\s*[:=]|\s*\])/gu;
const ATTRIBUTE = /(?<=\s)(?:ml|mr|pl|pr|left|right)(?==["{])/gu;
const ALIGNED = /\b(?:ta|textAlign|justify|justifyContent|justifySelf|float|clear)(?:=|:\s*)(?:\{[^}\n]*)?["'](?:left|right)["']/gu;
const WRITTEN = /\b(?:text-align|float|clear)\s*:\s*(?:left|right)\b|\b(?:margin|padding|border)-(?:left|right)\b/gu;
/** Where an object of styles begins; within it `left` and `right` are sides, elsewhere they may be anything. */
const STYLE = /\bstyles?=\{|:\s*CSSProperties\s*=\s*|\b(?:ml|mr|pl|pr)\s*:/gu;

/**
 * The physical sides in the source of a component.
 * @returns {{line: number, text: string}[]}
 */
export function physicalSides(source) {
	const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, (comment) => comment.replace(/[^\n]/gu, " "));
	const found = [];
	const tell = (at, text) => found.push({ line: code.slice(0, at).split("\n").length, text });
	for (const pattern of [SIDED, ATTRIBUTE, ALIGNED, WRITTEN]) for (const match of code.matchAll(pattern)) tell(match.index, match[0]);
	for (const match of code.matchAll(STYLE)) {
		const from = match.index + match[0].length;
		if (/^(?:ml|mr|pl|pr)/u.test(match[0])) tell(match.index, match[0]);
		else for (const side of object(code, from).matchAll(/(?<![\w$.-])["']?(?:left|right)["']?\s*:/gu)) tell(from + side.index, side[0]);
	}
	return found.sort((a, b) => a.line - b.line);
}

/** The text from a brace to the one that closes it; nothing where no brace stands there. */
function object(code, from) {
	let depth = 0;
	for (let at = from; at < code.length; at++) {
		if (code[at] === "{") depth++;
		else if (code[at] === "}") depth--;
		if (depth <= 0) return code.slice(from, at);
	}
	return code.slice(from);
}

/** Every physical side of a folder's style sheets and components, as lines for people. */
export async function sidesOf(folder) {
	const { results } = await stylelint.lint({ files: join(folder, "**/*.css"), cwd: ROOT, allowEmptyInput: true });
	const name = (path) => relative(ROOT, path).split(sep).join("/");
	const styled = results.flatMap(({ source, warnings, parseErrors, invalidOptionWarnings }) =>
		[...warnings, ...parseErrors, ...invalidOptionWarnings].map(({ line = 1, text }) => `${name(source ?? folder)}:${line} ${text}`),
	);
	const written = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/u.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.flatMap((path) => physicalSides(readFileSync(path, "utf8")).map(({ line, text }) => `${name(path)}:${line} ${text}`));
	return [...styled, ...written];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const found = await sidesOf(join(ROOT, "src", "web"));
	for (const line of found) console.error(line);
	if (found.length > 0) {
		console.error(
			`${found.length} physical sides: the page turns with its language, so write start and end (ms, me, ps, pe, insetInlineStart …)`,
		);
		process.exitCode = 1;
	}
}
