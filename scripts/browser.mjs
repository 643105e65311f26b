// A Chromium for the tests of the workbench: the one that RASD_CHROMIUM names, the one that npm brought, or one that is installed.
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge", "chrome"];
const ELSEWHERE = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** What is installed on this machine; undefined where nothing is. */
function installed() {
	const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
	return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE].find(
		(path) => existsSync(path) && isProgram(path),
	);
}

/** Draws by the processor, and as root, which Chromium's own walls do not allow. */
const ARGS = ["--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader"];
const UNPACKED = join(dirname(fileURLToPath(import.meta.url)), "..", "node_modules", ".cache", "chromium");

/**
 * What npm brought, unpacked under node_modules with the libraries that a bare system lacks; only for Linux on x64. Throws where it does not run.
 * The package unpacks into the temporary folder, and its libraries only where it takes the machine for the one that it is made for: it is told so meanwhile.
 */
async function brought() {
	if (process.platform !== "linux" || process.arch !== "x64") throw new Error(`npm brings none for ${process.platform} on ${process.arch}`);
	mkdirSync(UNPACKED, { recursive: true });
	const before = { ...process.env };
	try {
		Object.assign(process.env, { TMPDIR: UNPACKED, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x", AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" });
		const { default: chromium } = await import("@sparticuz/chromium");
		const path = await chromium.executablePath();
		const libraries = [join(UNPACKED, "al2023", "lib"), before.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
		return { path, args: ARGS, env: { ...before, LD_LIBRARY_PATH: libraries } };
	} finally {
		for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
		Object.assign(process.env, before);
	}
}

/**
 * Where a Chromium is and what it takes to start it.
 * @returns {Promise<{path: string, args: readonly string[], env?: Record<string, string>}>}
 * @throws where there is none: its message says what to do
 */
export async function findBrowser() {
	const named = process.env.RASD_CHROMIUM;
	if (named) {
		if (!isProgram(named)) throw new Error(`RASD_CHROMIUM names ${named}, which is no program`);
		return { path: named, args: ARGS };
	}
	let reason;
	try {
		return await brought();
	} catch (error) {
		reason = error.message;
	}
	const path = installed();
	if (path) return { path, args: ARGS };
	throw new Error(`there is no Chromium here, and ${reason}; install one, or name it in RASD_CHROMIUM`);
}
