import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
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
	for (let attempt = 0; attempt < 5; attempt++) {
		try {
			const file = openSync(path, "wx");
			writeSync(file, `${process.pid} ${startOf(process.pid) ?? ""}\n`);
			closeSync(file);
			return () => rmSync(path, { force: true });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
		}
		const holder = holderOf(path);
		if (holder !== null) throw new FolderInUse(folder, holder);
		rmSync(path, { force: true });
	}
	throw new Error(`The lock ${path} comes back as often as it is removed; is another process starting again and again?`);
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
