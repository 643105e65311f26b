import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { arabicGazetteer } from "../arabic/places/names.js";
import { LexiconError } from "../engine/lexicon.js";
import { LEXICON_FILES } from "../generated/lexicons.js";
import { type ImportReport, importGazetteer, isNamesFile, readNames } from "../intake/gazetteer-import.js";
import { COLUMNS, FORMATS, type Format } from "../intake/gazetteer-rows.js";
import { loadImported, removeTable, storedTables, storeTable, tableName } from "../intake/gazetteer-store.js";
import { GazetteerError } from "../intake/gazetteer-text.js";
import { parseTable } from "../places/table.js";
import { placesNamed } from "../record/wanted.js";
import { dataOption, examples, langOption } from "./options.js";
import { settleCommand, settledCommand, unsettleCommand } from "./place-names.js";
import { placeRows } from "./place-rows.js";
import { type Lang, Speech } from "./strings.js";
import { EXAMPLE_PLACES } from "./strings-places.js";
import { isolate, printable, screenOf } from "./terminal.js";

interface DataFlags {
	readonly data: string;
	readonly lang: Lang;
}

interface ImportFlags extends DataFlags {
	readonly country?: string;
	readonly format?: Format;
	readonly columns?: ReadonlyMap<string, string>;
	readonly doubtful?: boolean;
}

/** `rasd places`: adds a country's full gazetteer, shows what a name may stand for. */
export function placesCommand(): Command {
	return new Command("places")
		.description("add gazetteers, find places")
		.addHelpText(
			"after",
			examples([
				["rasd places import SY.txt alternateNamesV2.txt", "a country of GeoNames with its Arabic names"],
				[`rasd places find ${EXAMPLE_PLACES[0]}`, "what a name may stand for"],
				["rasd places list", "the tables that were added"],
			]),
		)
		.addCommand(importCommand())
		.addCommand(findCommand())
		.addCommand(listCommand())
		.addCommand(removeCommand())
		.addCommand(settleCommand())
		.addCommand(unsettleCommand())
		.addCommand(settledCommand());
}

function importCommand(): Command {
	return new Command("import")
		.description("add the places of GeoNames dumps, OCHA COD or Who's On First files, or any table with named columns")
		.argument("<files...>", "files; GeoNames' alternate names among them give the dumps their Arabic names")
		.option("--country <code>", "take this country's rows only (ISO 3166-1), and give it to rows without one", country)
		.addOption(new Option("--format <format>", "format of the files; guessed where not given").choices(FORMATS))
		.option("--columns <map>", `own column names, as in name=NAME_AR,lat=Y,lon=X (${COLUMNS.join(", ")})`, columns)
		.option("--doubtful", "take names that their source marks as doubtful too")
		.addOption(dataOption())
		.addOption(langOption())
		.addHelpText(
			"after",
			examples([
				["rasd places import SY.txt alternateNamesV2.txt", "a GeoNames dump, its Arabic names in the file beside it"],
				["rasd places import --format cod syr_admin.csv", "OCHA's common operational dataset of a country"],
				["rasd places import wof_sy.csv wof_iq.csv", "Who's On First; a file imported again changes nothing"],
				["rasd places import towns.csv --country LY --columns name=NAME_AR,lat=Y,lon=X", "a table of your own"],
			]),
		)
		.action((files: string[], flags: ImportFlags) => importFiles(files, flags));
}

function findCommand(): Command {
	return new Command("find")
		.description("show the places that a name may stand for")
		.argument("<name...>", "a name in Arabic, as an article writes it, or in English")
		.addOption(dataOption())
		.addOption(langOption())
		.addHelpText("after", examples([[`rasd places find ${EXAMPLE_PLACES[1]}`, "its candidates, the embedded ones and those you added"]]))
		.action((words: string[], flags: DataFlags) => find(words.join(" "), flags));
}

function listCommand(): Command {
	return new Command("list")
		.description("list the tables that were added")
		.addOption(dataOption())
		.addOption(langOption())
		.addHelpText("after", examples([["rasd places list", "each with the number of its places"]]))
		.action((flags: DataFlags) => list(flags));
}

function removeCommand(): Command {
	return new Command("remove")
		.description("drop a table that was added")
		.argument("<table>", "its name, as `rasd places list` shows it")
		.addOption(dataOption())
		.addOption(langOption())
		.addHelpText("after", examples([["rasd places remove geonames-SY", "the places of SY.txt are known no longer"]]))
		.action((table: string, flags: DataFlags) => {
			const speech = new Speech(flags.lang);
			if (!removeTable(flags.data, table)) throw new Error(speech.told("noTable", printable(table)));
			console.log(speech.told("removed", table));
		});
}

function country(written: string): string {
	if (!/^[A-Za-z]{2}$/.test(written)) throw new InvalidArgumentError("Two letters, as in SY.");
	return written.toUpperCase();
}

function columns(written: string, before: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
	const map = new Map(before);
	for (const pair of written.split(",")) {
		const [name = "", column = ""] = pair.split("=").map((side) => side.trim());
		if (!COLUMNS.some((known) => known === name) || column === "")
			throw new InvalidArgumentError(`Pairs of name=COLUMN; the names are ${COLUMNS.join(", ")}.`);
		map.set(name, column);
	}
	return map;
}

async function importFiles(files: readonly string[], flags: ImportFlags): Promise<void> {
	const speech = new Speech(flags.lang);
	const terminal = process.stderr.isTTY;
	const options = {
		country: flags.country ?? null,
		format: flags.format ?? null,
		columns: flags.columns ?? new Map<string, string>(),
		doubtful: flags.doubtful ?? false,
		...(terminal ? { progress: (rows: number) => process.stderr.write(`\r\u001b[2K${speech.told("rowsRead", String(rows))}`) } : {}),
	};
	const embedded = arabicGazetteer(LEXICON_FILES);
	let failed = 0;
	const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof GazetteerError || error instanceof LexiconError)) throw error;
			failed++;
			console.error(`${speech.word("error")}: ${error.message}`);
			return null;
		} finally {
			if (terminal) process.stderr.write("\r\u001b[2K");
		}
	};
	const names: string[] = [];
	const tables: string[] = [];
	for (const file of files) {
		const sort = file.endsWith(".txt") ? await attempt(() => isNamesFile(file)) : false;
		if (sort !== null) (sort ? names : tables).push(file);
	}
	const arabic = await readNames(names);
	for (const file of names) console.log(`${file}: ${speech.told("namesRead", "")}`);
	for (const file of tables) {
		await attempt(async () => {
			const report = await importGazetteer(file, arabic, options, embedded);
			const done = report.places.length > 0 ? storeTable(flags.data, tableName(file, report.format), report.places) : null;
			for (const line of reportLines(report, done === null ? "" : `${speech.word("and")}${speech.told(done, "")}`, speech))
				console.log(line);
		});
	}
	if (failed > 0) {
		console.error(speech.told("notImported", `${failed}/${files.length}`));
		process.exitCode = 1;
	}
}

/** What came of a file: rows taken, rows left out, and why. */
function reportLines({ file, format, places, skipped }: ImportReport, done: string, speech: Speech): string[] {
	const left = skipped.reduce((sum, { rows }) => sum + rows, 0);
	const taken = speech.told("taken", `${places.length} (${format})`);
	return [
		`${file}: ${taken}${done}; ${speech.told("leftOut", String(left))}`,
		...skipped.map((row) => `  ${row.rows}  ${speech.skip(row)} (${speech.told("firstLine", String(row.line))})`),
	];
}

function list(flags: DataFlags): void {
	const speech = new Speech(flags.lang);
	const tables = storedTables(flags.data);
	if (tables.length === 0) console.log(speech.told("noTables", flags.data));
	for (const { name, path } of tables)
		console.log(`${name}\t${speech.told("places", String(parseTable(path, readFileSync(path, "utf8")).length))}`);
}

function find(name: string, flags: DataFlags): void {
	const speech = new Speech(flags.lang);
	const gazetteer = arabicGazetteer(LEXICON_FILES).with(loadImported(flags.data));
	const found = placesNamed(name, gazetteer);
	if (found.length === 0) throw new Error(speech.told("noPlace", isolate(name)));
	process.stdout.write(placeRows(found, speech, screenOf(process.stdout, process.env), process.stdout.isTTY));
}
