import { Command } from "commander";
import { type ApiServer, NoToken, openServer, type ServerOptions } from "../api/server.js";
import { now, type OpenRecord } from "../record/open.js";
import { examples } from "./options.js";
import { interruption, onRecord, onWeb, type RecordFlags, type WebFlags, whole, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";
import { isolate, printable } from "./terminal.js";
import { webOf } from "./web-of.js";

const HOST = "127.0.0.1";
const PORT = 7470;

interface ServeFlags extends RecordFlags, WebFlags {
	readonly host: string;
	readonly port: number;
	readonly allowHost?: readonly string[];
	readonly open?: boolean;
}

/** `rasd serve`: the record over HTTP. */
export function serveCommand(): Command {
	const command = new Command("serve")
		.description("open the workbench and the API on the record; alone on this machine unless --host says otherwise")
		.option("--host <address>", "where to listen; anything but this machine alone takes tokens (`rasd token`)", HOST)
		.option("--port <n>", "at which port; 0 takes any that is free", whole(0, 65_535), PORT)
		.option("--open", "open the workbench in the browser")
		.option("--allow-host <names>", "names by which others reach it, with commas between, as in rasd.example.org", names);
	return onWeb(onRecord(command))
		.addHelpText(
			"after",
			examples([
				["rasd serve --open", `the workbench at http://${HOST}:${PORT}, for this machine; /docs shows how to use the API`],
				["rasd serve --host 0.0.0.0 --allow-host rasd.example.org", "for others, each with a token"],
				["rasd serve --database postgres://rasd@db/rasd --port 8080", "while other commands add to the same record"],
			]),
		)
		.action(async (flags: ServeFlags) => {
			const { signal, done } = interruption();
			try {
				await withRecord(flags, (record) => serve(record, flags, signal));
			} finally {
				done();
			}
		});
}

/** Serves until it is asked to stop. */
async function serve(record: OpenRecord, flags: ServeFlags, signal: AbortSignal): Promise<void> {
	const speech = new Speech(flags.lang);
	const server = await listen(
		{
			record,
			host: flags.host,
			port: flags.port,
			allowHosts: flags.allowHost ?? [],
			web: () => webOf(flags),
			now,
			failed: (number, error) =>
				console.error(speech.record("serveFailed", isolate(number), printable((error as Error).stack ?? String(error)))),
		},
		speech,
	);
	console.log(speech.record("servedAt", isolate(server.url)));
	if (!server.open) console.log(speech.record("servedElsewhere"));
	console.log(speech.record("serveStop"));
	if (flags.open) await openInBrowser(server.url, speech);
	await new Promise<void>((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener("abort", () => resolve(), { once: true });
	});
	await server.close();
	console.error(speech.record("serveStopped"));
}

/** Shows an address in the user's browser; a machine without one is told where to go. */
async function openInBrowser(url: string, speech: Speech): Promise<void> {
	const { default: open } = await import("open");
	try {
		const started = await open(url);
		started.once("error", () => console.error(speech.record("noBrowser", isolate(url))));
	} catch {
		console.error(speech.record("noBrowser", isolate(url)));
	}
}

/** Opens a server; what keeps it from listening is told with what to do. */
async function listen(options: ServerOptions, speech: Speech): Promise<ApiServer> {
	const { host, port } = options;
	try {
		return await openServer(options);
	} catch (error) {
		const shown = isolate(printable(host));
		if (error instanceof NoToken) throw new Error(speech.record("noToken", shown));
		switch ((error as NodeJS.ErrnoException).code) {
			case "EADDRINUSE":
				throw new Error(speech.record("portTaken", port, shown));
			case "EACCES":
				throw new Error(speech.record("portForbidden", port));
			case "EADDRNOTAVAIL":
			case "ENOTFOUND":
			case "EAI_AGAIN":
				throw new Error(speech.record("noSuchHost", shown));
		}
		throw error;
	}
}

function names(written: string, before: readonly string[] = []): readonly string[] {
	return [
		...before,
		...written
			.split(",")
			.map((name) => name.trim())
			.filter(Boolean),
	];
}
