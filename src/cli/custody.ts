import { existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Command, InvalidArgumentError } from "commander";
import { backUp, restore, SHORTEST_PASSPHRASE } from "../record/backup.js";
import { now } from "../record/open.js";
import { verify } from "../record/verify.js";
import { examples } from "./options.js";
import { onRecord, type RecordFlags, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";
import { isolate, printable } from "./terminal.js";

/** `rasd verify`: proves that nothing in the record has changed. */
export function verifyCommand(): Command {
	const command = new Command("verify")
		.description("prove that nothing in the record has changed since it was taken in, and name what has")
		.option("--head <hash>", "a last hash that was noted before; it must still be in the chain", hash);
	return onRecord(command)
		.addHelpText(
			"after",
			examples([
				["rasd verify", "recomputes every digest; exit code 1 where anything has changed"],
				["rasd verify --head 3f9a…", "and that the chain has not been written anew since that hash was noted"],
			]),
		)
		.action(async (flags: RecordFlags & { head?: string }) => {
			const speech = new Speech(flags.lang);
			process.exitCode = await withRecord(flags, async ({ database }) => {
				const options = { progress: meter(), ...(flags.head === undefined ? {} : { head: flags.head }) };
				const { entries, captures, articles, head, breaches } = await verify(database.db, options);
				clearMeter();
				if (breaches.length === 0) {
					console.log(speech.record("verified", entries, captures, articles));
					console.log(speech.record("head", head));
					return 0;
				}
				console.log(speech.record("breaches", breaches.length));
				for (const { what, subject, detail } of breaches) console.log(`${what}\t${isolate(subject)}\t${detail}`);
				return 1;
			});
		});
}

function hash(written: string): string {
	if (!/^[0-9a-f]{64}$/.test(written)) throw new InvalidArgumentError("A hash of 64 hexadecimal digits, as `rasd verify` prints it.");
	return written;
}

interface BackupFlags extends RecordFlags {
	readonly passphraseFile?: string;
	readonly force?: boolean;
}

/** `rasd backup`: the whole record in one encrypted file. */
export function backupCommand(): Command {
	const command = new Command("backup")
		.description("write the whole record into one encrypted file")
		.argument("<file>", "the file; it appears when it is whole")
		.option("--force", "replace a file that is there");
	return withPassphrase(onRecord(command))
		.addHelpText(
			"after",
			examples([
				["rasd backup record.rasd", "asks for a passphrase twice; nobody can open the file without it"],
				["rasd backup record.rasd --passphrase-file secret.txt", "for a timer of your own; RASD_PASSPHRASE does too"],
			]),
		)
		.action(async (file: string, flags: BackupFlags) => {
			const speech = new Speech(flags.lang);
			if (existsSync(file) && !flags.force) throw new Error(speech.record("fileThere", printable(file)));
			const passphrase = await passphraseFor(flags, speech, true);
			await withRecord(flags, async ({ database }) => {
				const { rows, head } = await backUp(database.db, file, passphrase, now(), (done) => drawMeter(String(done)));
				clearMeter();
				console.log(speech.record("backedUp", isolate(printable(file)), rows, head.slice(0, 16)));
			});
		});
}

/** `rasd restore`: a record from its backup. */
export function restoreCommand(): Command {
	const command = new Command("restore")
		.description("fill an empty store from a backup, of either database into either; all of it or nothing")
		.argument("<file>", "the backup");
	return withPassphrase(onRecord(command))
		.addHelpText(
			"after",
			examples([
				["rasd restore record.rasd --data new-folder", "the file is checked before anything is written"],
				["rasd restore record.rasd --database postgres://user@host/rasd", "into PostgreSQL"],
			]),
		)
		.action(async (file: string, flags: BackupFlags) => {
			const speech = new Speech(flags.lang);
			if (!existsSync(file)) throw new Error(speech.record("fileMissing", printable(file)));
			const passphrase = await passphraseFor(flags, speech, false);
			await withRecord(flags, async ({ database }) => {
				const { rows } = await restore(database.db, file, passphrase, now(), meter());
				clearMeter();
				console.log(speech.record("restored", rows));
			});
		});
}

function withPassphrase(command: Command): Command {
	return command.option(
		"--passphrase-file <file>",
		"take the passphrase from the first line of a file; else from RASD_PASSPHRASE, else it is asked for",
	);
}

/** The passphrase from a file, the environment or the terminal. Throws where there is none or a new one is too short. */
async function passphraseFor(flags: BackupFlags, speech: Speech, fresh: boolean): Promise<string> {
	const given =
		flags.passphraseFile !== undefined ? readFileSync(flags.passphraseFile, "utf8").split(/\r?\n/)[0] : process.env.RASD_PASSPHRASE;
	if (given === undefined && !process.stdin.isTTY) throw new Error(speech.record("noPassphrase"));
	const passphrase = given ?? (await ask(speech.record("passphraseAsk")));
	if (fresh && [...passphrase].length < SHORTEST_PASSPHRASE) throw new Error(speech.record("shortPassphrase", SHORTEST_PASSPHRASE));
	if (fresh && given === undefined && (await ask(speech.record("passphraseAgain"))) !== passphrase)
		throw new Error(speech.record("otherPassphrase"));
	return passphrase;
}

/** Asks on the terminal without showing what is typed. */
function ask(question: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: true });
		let muted = false;
		const write = process.stderr.write.bind(process.stderr);
		process.stderr.write = ((chunk: string | Uint8Array) => (muted ? true : write(chunk))) as typeof process.stderr.write;
		const end = () => {
			process.stderr.write = write;
			lines.close();
			write("\n");
		};
		lines.question(question, (answer) => {
			end();
			resolve(answer);
		});
		lines.on("SIGINT", () => {
			end();
			reject(new Error("stopped"));
		});
		muted = true;
	});
}

/** Shows how far a long piece of work is, on a terminal. */
function meter(): (done: number, total: number) => void {
	return (done, total) => drawMeter(`${done}/${total}`);
}

function drawMeter(text: string): void {
	if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
}

function clearMeter(): void {
	if (process.stderr.isTTY) process.stderr.write("\r\u001b[2K");
}
