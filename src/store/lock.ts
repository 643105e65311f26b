import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The folder is in use by another process. */
export class FolderInUse extends Error {
	override readonly name = "FolderInUse";

	constructor(
		readonly folder: string,
		readonly pid: number,
	) {
		super(
			`The store in ${folder} is open in another process (${pid}); the embedded store serves one at a time.\n` +
				"Wait until it has ended or stop it, give another folder with --data, or use PostgreSQL with --database.",
		);
	}
}

const NAME = "rasd.lock";

/**
 * Takes a folder for this process; the returned function gives it back. What a killed process left behind is taken over.
 * @throws FolderInUse where a living process holds it
 */
export function lockFolder(folder: string): () => void {
	mkdirSync(folder, { recursive: true });
	const path = join(folder, NAME);
	const own = `${path}.${process.pid}`;
	for (let attempt = 0; attempt < 5; attempt++) {
		// The lock appears with its content: nobody reads it empty.
		writeFileSync(own, `${process.pid} ${startOf(process.pid) ?? ""}\n`);
		try {
			appear(own, path);
			return () => rmSync(path, { force: true });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
		} finally {
			rmSync(own, { force: true });
		}
		const holder = holderOf(path);
		if (holder !== null) throw new FolderInUse(folder, holder);
		takeAway(path, own);
	}
	throw new Error(`The lock ${path} comes back as often as it is removed; is another process starting again and again?`);
}

/** Gives a file another name, which must be new. */
function appear(file: string, name: string): void {
	try {
		linkSync(file, name);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
		// A file system without links.
		writeFileSync(name, readFileSync(file), { flag: "wx" });
	}
}

/** Takes a dead process's lock away. What another took and filled meanwhile is put back. */
function takeAway(path: string, aside: string): void {
	try {
		renameSync(path, aside);
		if (holderOf(aside) !== null) appear(aside, path);
	} catch (error) {
		if (!["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
	} finally {
		rmSync(aside, { force: true });
	}
}

/** The living process that a lock names; null where there is none any more. */
function holderOf(path: string): number | null {
	let text: string;
	try {
		text = readFileSync(path, "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
		throw error;
	}
	const [pid, start] = text.trim().split(" ");
	const holder = Number(pid);
	if (!Number.isInteger(holder) || holder <= 0 || !isAlive(holder)) return null;
	// A number is given again after a restart; the time at which its process started tells the two apart.
	const now = startOf(holder);
	return start && now && start !== now ? null : holder;
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}

/** When a process started, where the system tells (Linux). */
function startOf(pid: number): string | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
	} catch {
		return null;
	}
}
