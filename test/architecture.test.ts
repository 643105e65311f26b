import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Layers from the ground up: a file imports from its own layer and those below. `generated` holds data and imports nothing. */
const LAYERS = [
	"generated",
	"text",
	"engine",
	"schemes",
	"places",
	"arabic",
	"coding",
	"linking",
	"index",
	"intake",
	"store",
	"record",
	"api",
	"eval",
	"cli",
];
/** The workbench runs in a browser, beside the layers: of them it has what is pure, and of the API the client and its types. Nothing imports from it. */
const WEB = "web";
const WEB_MAY_HAVE = new Set(["src/api/client.ts", "src/api/paths.ts"]);
/** The two tops stand side by side. */
const SIDE_BY_SIDE = new Set(["eval", "cli"]);
const PURE = new Set(["generated", "text", "engine", "schemes", "places", "arabic", "coding", "linking", "index"]);
/** Labels of the codebook and what is wrong with a file are said in both languages by the layers that name them. */
const ARABIC_ALLOWED =
	/^(src\/arabic\/|src\/generated\/|src\/web\/strings\/|src\/schemes\/[a-z-]*labels\.ts$|src\/(?:cli|api)\/strings[^/]*\.ts$)|\.test\.ts$/u;
const ARABIC_LETTER = /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff]/u;
const PRESENTATION_FORM = /[\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]/u;
const LONGEST = 450;
const WRITTEN_BY_SCRIPTS = new Set(["src/coding/judge/weights.ts", "src/api/paths.ts"]);

function files(folder: string, extensions: readonly string[]): string[] {
	const found: string[] = [];
	for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })) {
		if (!entry.isFile() || !extensions.some((extension) => entry.name.endsWith(extension))) continue;
		found.push(relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join("/"));
	}
	return found.sort();
}

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const sources = files("src", [".ts", ".tsx"]);
const code = sources.filter((file) => !/\.test\.tsx?$/u.test(file));
const styles = files("src", [".css"]);

function layerOf(file: string): string {
	return (file.slice("src/".length).split("/")[0] as string).replace(/\.tsx?$/u, "");
}

/** What a file imports or re-exports, as written. */
function imports(file: string): string[] {
	return [...read(file).matchAll(/^(?:import|export)\s[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gmu)].map(
		(match) => (match[1] ?? match[2] ?? match[3]) as string,
	);
}

const known = new Set([...sources, ...styles]);

/** The source file that a relative import points to, whether it is there or not. What stands behind `?` tells the bundler how to take it. */
function target(file: string, specifier: string): string {
	const path = join(file, "..", specifier.replace(/\?.*$/u, "")).split(sep).join("/");
	const source = path.replace(/\.js$/u, ".ts");
	return known.has(source) ? source : known.has(`${source}x`) ? `${source}x` : source;
}

describe("layers", () => {
	test("every folder of src is a layer", () => {
		expect(code.map(layerOf).filter((layer) => layer !== WEB && !LAYERS.includes(layer))).toEqual([]);
	});

	test("imports point to the same layer or below", () => {
		const upward: string[] = [];
		for (const file of code) {
			const from = layerOf(file);
			if (from === WEB) continue;
			for (const specifier of imports(file)) {
				if (!specifier.startsWith(".")) continue;
				const to = layerOf(target(file, specifier));
				const sideways = from !== to && SIDE_BY_SIDE.has(from) && SIDE_BY_SIDE.has(to);
				if (to === WEB || LAYERS.indexOf(to) > LAYERS.indexOf(from) || sideways) upward.push(`${file} imports ${specifier}`);
			}
		}
		expect(upward).toEqual([]);
	});

	test("the workbench imports itself, the API's client and what is pure, and nothing of Node", () => {
		const wrong: string[] = [];
		for (const file of code.filter((path) => layerOf(path) === WEB)) {
			for (const specifier of imports(file)) {
				if (!specifier.startsWith(".")) {
					if (isBuiltin(specifier)) wrong.push(`${file} imports ${specifier}`);
					continue;
				}
				const to = target(file, specifier);
				if (layerOf(to) !== WEB && !PURE.has(layerOf(to)) && !WEB_MAY_HAVE.has(to)) wrong.push(`${file} imports ${specifier}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	test("imports name files that are there, with .js, or style sheets of the workbench", () => {
		const wrong: string[] = [];
		for (const file of code) {
			const written = layerOf(file) === WEB ? /\.(?:js|css)$|\.ts\?worker(?:&[a-z]+)?$/u : /\.js$/u;
			for (const specifier of imports(file)) {
				if (specifier.startsWith(".") && !(written.test(specifier) && known.has(target(file, specifier))))
					wrong.push(`${file}: ${specifier}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	test("every style sheet of the workbench is used", () => {
		const used = new Set(code.flatMap((file) => imports(file).map((specifier) => target(file, specifier))));
		expect(styles.filter((file) => !used.has(file))).toEqual([]);
	});

	test("pure layers use no Node, no DOM, no clock and no chance", () => {
		const impure: string[] = [];
		for (const file of code.filter((path) => PURE.has(layerOf(path)) && layerOf(path) !== "generated")) {
			for (const specifier of imports(file))
				if (!specifier.startsWith(".") && specifier !== "zod") impure.push(`${file} imports ${specifier}`);
			const use = /\b(?:Date\.now|new Date\(\)|Math\.random|process\.|document\.|window\.|globalThis\.|fetch\()/u.exec(read(file));
			if (use) impure.push(`${file} uses ${use[0]}`);
		}
		expect(impure).toEqual([]);
	});
});

describe("Arabic", () => {
	test("letters stand only in src/arabic, lexicons, cases and interface strings", () => {
		const strays = [...code, ...files("scripts", [".mjs", ".ts"]), ...files("bench", [".mjs"])]
			.filter((file) => !ARABIC_ALLOWED.test(file) && ARABIC_LETTER.test(withoutComments(read(file))))
			.sort();
		expect(strays).toEqual([]);
	});

	test("there are no presentation forms", () => {
		const texts = [
			...sources,
			...styles,
			...files("lexicons", [".txt", ".tsv"]),
			...files("samples", [".json"]),
			...files("test", [".ts", ".tsv"]),
			...files("docs", [".md"]),
		];
		expect(texts.filter((file) => PRESENTATION_FORM.test(read(file)))).toEqual([]);
	});

	test("no pattern puts \\b, \\w or \\d beside Arabic", () => {
		const wrong: string[] = [];
		for (const file of code.filter((path) => layerOf(path) !== "generated")) {
			withoutComments(read(file))
				.split("\n")
				.forEach((line) => {
					if (ARABIC_LETTER.test(line) && /\\[bwd]/u.test(line)) wrong.push(`${file}: ${line.trim()}`);
				});
		}
		expect(wrong).toEqual([]);
	});

	test("no lexicon form has a tatweel or a diacritic", () => {
		const wrong: string[] = [];
		for (const file of files("lexicons", [".txt"])) {
			read(file)
				.split("\n")
				.forEach((line, i) => {
					if (/^\s+-/u.test(line) && /[\u0640\u064b-\u0652]/u.test(line)) wrong.push(`${file}:${i + 1} ${line.trim()}`);
				});
		}
		expect(wrong).toEqual([]);
	});
});

describe("files", () => {
	test(`none is longer than ${LONGEST} lines`, () => {
		const written = [...code, ...styles].filter((file) => layerOf(file) !== "generated" && !WRITTEN_BY_SCRIPTS.has(file));
		const long = written.map((file) => [file, read(file).split("\n").length] as const);
		expect(long.filter(([, lines]) => lines > LONGEST)).toEqual([]);
	});

	test("each is named for what it holds", () => {
		expect(sources.filter((file) => /(?:^|\/)(?:utils?|helpers?|managers?|misc|common)(?:\/|\.tsx?$|\.test\.tsx?$)/u.test(file))).toEqual(
			[],
		);
	});

	test("none names a path of somebody's machine", () => {
		const texts = [
			...sources,
			...styles,
			...files("scripts", [".mjs"]),
			...files("bench", [".mjs"]),
			...files("docs", [".md"]),
			...files("test", [".ts", ".tsv"]).filter((file) => file !== "test/architecture.test.ts"),
			...files("lexicons", [".txt", ".tsv"]),
			".ci/run",
			"README.md",
			"CHANGELOG.md",
		];
		expect(texts.filter((file) => /(?:^|[\s"'`(])\/(?:work|root|home|tmp)\//mu.test(read(file)))).toEqual([]);
	});

	test("no default export", () => {
		expect(code.filter((file) => /^export default\b/mu.test(read(file)))).toEqual([]);
	});
});

/** Source without its comments: an Arabic example may stand in a comment. */
function withoutComments(source: string): string {
	return source.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/(^|[^:])\/\/.*$/gmu, "$1");
}
