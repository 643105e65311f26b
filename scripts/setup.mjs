// Gets a checkout ready to run: installs what package-lock.json names, builds what has changed. Needs Node and npm alone.
// --install-only leaves the building out.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const OLDEST_NODE = [20, 19];
const BUILT = join(ROOT, "dist", ".built");
/** What the build is made from; src/generated is made by it. */
const SOURCES = [
	"src",
	"lexicons",
	"package.json",
	"tsconfig.json",
	"tsconfig.base.json",
	"tsconfig.pure.json",
	"tsconfig.node.json",
	"tsconfig.web.json",
	"vite.config.ts",
	"postcss.config.mjs",
	"scripts/embed.mjs",
];

function fail(...lines) {
	for (const line of lines) console.error(line);
	process.exit(1);
}

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** When anything at or below a path was last changed, added or taken away. */
function newest(path) {
	const own = modified(path);
	if (own === 0 || !statSync(path).isDirectory()) return own;
	return readdirSync(path).reduce((time, name) => Math.max(time, name === "generated" ? 0 : newest(join(path, name))), own);
}

/** Runs npm by the same npm that runs this script where one does. */
function npm(...args) {
	const npmScript = process.env.npm_execpath;
	const options = { cwd: ROOT, stdio: "inherit" };
	const result = npmScript?.endsWith("js")
		? spawnSync(process.execPath, [npmScript, ...args], options)
		: spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
	if (result.error)
		fail(`npm could not be started: ${result.error.message}`, "Install Node with npm from https://nodejs.org and try again.");
	return result.status === 0;
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
	fail(
		`Rasd needs Node ${OLDEST_NODE.join(".")} or newer; this is Node ${process.versions.node}.`,
		"Install a newer one from https://nodejs.org and try again.",
	);
}

const installed = modified(join(ROOT, "node_modules", ".package-lock.json"));
if (installed === 0 || installed < modified(join(ROOT, "package-lock.json"))) {
	console.log("Installing what Rasd needs (npm ci) …");
	if (!npm("ci", "--no-audit", "--no-fund")) {
		fail(
			"",
			"The installation failed; npm says why above.",
			"It needs the npm registry once: check the network, or npm's proxy setting, and try again.",
		);
	}
}

if (!process.argv.includes("--install-only") && SOURCES.some((path) => newest(join(ROOT, path)) > modified(BUILT))) {
	console.log("Building …");
	if (!npm("run", "--silent", "build")) fail("", "The build failed; the compiler says why above.");
	mkdirSync(dirname(BUILT), { recursive: true });
	writeFileSync(BUILT, "");
}
