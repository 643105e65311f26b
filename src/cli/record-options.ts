import { type Command, InvalidArgumentError, Option } from "commander";
import { readAllowed } from "../intake/address.js";
import { DATA_FOLDER } from "../intake/gazetteer-store.js";
import { type OpenRecord, openRecord } from "../record/open.js";
import { langOption } from "./options.js";
import type { Lang } from "./strings.js";

export interface RecordFlags {
	readonly data: string;
	readonly database?: string;
	readonly lang: Lang;
}

/** Gives a command the options that say where the record is. */
export function onRecord(command: Command): Command {
	return command
		.addOption(new Option("--data <dir>", "folder of the embedded store and of the gazetteers you added").default(DATA_FOLDER))
		.addOption(new Option("--database <url>", "PostgreSQL 14 or newer instead of the embedded store").env("DATABASE_URL"))
		.addOption(langOption());
}

/** Runs work on the record, and closes it whatever happens. */
export async function withRecord<T>(flags: RecordFlags, work: (record: OpenRecord) => Promise<T>): Promise<T> {
	const record = await openRecord({ data: flags.data, url: flags.database ?? null });
	try {
		return await work(record);
	} finally {
		await record.close();
	}
}

export interface WebFlags {
	readonly allow?: readonly string[];
	readonly contact?: string;
	readonly pace?: number;
	readonly robots: boolean;
}

/** Gives a command the options that say how the web is read. */
export function onWeb(command: Command): Command {
	return command
		.option("--contact <address>", "who can be written to about the requests; goes into the user agent")
		.option("--allow <ranges>", "private addresses that may be reached, as in 10.0.0.0/8,127.0.0.1; none by itself", ranges)
		.option("--pace <seconds>", "least time between two requests to one host; 2 by itself", seconds)
		.option("--no-robots", "read what robots.txt asks to leave alone, where you have leave to");
}

function ranges(written: string): readonly string[] {
	const list = written.split(",").map((range) => range.trim());
	try {
		readAllowed(list);
	} catch (error) {
		throw new InvalidArgumentError((error as Error).message);
	}
	return list;
}

function seconds(written: string): number {
	const n = Number(written);
	if (!Number.isFinite(n) || n < 0 || n > 3600) throw new InvalidArgumentError("Seconds, 0 to 3600.");
	return n;
}

/** A signal that Ctrl-C and the system's request to end give; a second Ctrl-C ends at once. */
export function interruption(): { readonly signal: AbortSignal; done(): void } {
	const controller = new AbortController();
	const stop = () => {
		if (controller.signal.aborted) process.exit(INTERRUPTED);
		controller.abort();
	};
	process.on("SIGINT", stop);
	process.on("SIGTERM", stop);
	return {
		signal: controller.signal,
		done: () => {
			process.off("SIGINT", stop);
			process.off("SIGTERM", stop);
		},
	};
}

/** Exit code of a command that was stopped by Ctrl-C. */
export const INTERRUPTED = 130;

/** A whole number of an option. */
export function whole(least: number, most: number): (written: string) => number {
	return (written) => {
		const n = Number(written);
		if (!/^\d+$/.test(written) || n < least || n > most) throw new InvalidArgumentError(`A whole number from ${least} to ${most}.`);
		return n;
	};
}
