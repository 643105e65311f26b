import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { fold } from "../arabic/letters.js";
import { arabicGazetteer } from "../arabic/places/names.js";
import { LexiconError } from "../engine/lexicon.js";
import { LEXICON_FILES } from "../generated/lexicons.js";
import { GazetteerError, type ImportReport, importGazetteers } from "../intake/gazetteer-import.js";
import { FORMATS, type Format } from "../intake/gazetteer-rows.js";
import { DATA_FOLDER, loadImported, removeTable, storedTables, storeTable, tableName } from "../intake/gazetteer-store.js";
import type { Place } from "../places/place.js";
import { parseTable } from "../places/table.js";

interface ImportFlags {
	readonly country?: string;
	readonly format?: Format;
	readonly data: string;
	readonly columns: ReadonlyMap<string, string>;
	readonly doubtful?: boolean;
}

const MAPPABLE = ["id", "name", "aliases", "kind", "country", "admin1", "adm2", "lat", "lon", "population"];

/** `rasd places`: adds a country's full gazetteer, shows what a name may stand for. */
export function placesCommand(): Command {
	const data = () => new Option("--data <dir>", "folder of the user's own data").default(DATA_FOLDER);
	const places = new Command("places").description("add gazetteers, find places");
	places
		.command("import")
		.description("add the places of GeoNames dumps, OCHA COD or Who's On First files, or any table with named columns")
		.argument("<files...>", "files; a GeoNames alternate-names file among them gives Arabic names")
		.option("--country <code>", "take this country's rows only (ISO 3166-1), and give it to rows without one", country)
		.addOption(new Option("--format <format>", "format of the files; guessed where not given").choices(FORMATS))
		.option("--columns <map>", "own column names: name=NAME_AR,lat=Y,lon=X", columns, new Map<string, string>())
		.option("--doubtful", "take names that their source marks as doubtful too")
		.addOption(data())
		.action((files: string[], flags: ImportFlags) => guarded(() => importFiles(files, flags)));
	places
		.command("list")
		.description("list the tables that were added")
		.addOption(data())
		.action((flags: { data: string }) => guarded(() => list(flags.data)));
	places
		.command("find")
		.description("show the places that a name may stand for")
		.argument("<name...>")
		.addOption(data())
		.action((words: string[], flags: { data: string }) => guarded(() => find(words.join(" "), flags.data)));
	places
		.command("remove")
		.description("drop a table that was added")
		.argument("<table>")
		.addOption(data())
		.action((table: string, flags: { data: string }) =>
			guarded(() => {
				if (!removeTable(flags.data, table)) throw new Error(`no table ${table}; \`rasd places list\` shows what there is`);
				console.log(`removed ${table}`);
			}),
		);
	return places;
}

function country(written: string): string {
	if (!/^[A-Za-z]{2}$/.test(written)) throw new InvalidArgumentError("two letters, as in SY");
	return written.toUpperCase();
}

function columns(written: string, before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	const map = new Map(before);
	for (const pair of written.split(",")) {
		const [name = "", column = ""] = pair.split("=").map((side) => side.trim());
		if (!MAPPABLE.includes(name) || column === "") throw new InvalidArgumentError(`name=COLUMN pairs; names are ${MAPPABLE.join(", ")}`);
		map.set(name, column);
	}
	return map;
}

/** Runs an action; a fault of a file or a wish is one line and exit code 1. */
async function guarded(action: () => void | Promise<void>): Promise<void> {
	try {
		await action();
	} catch (error) {
		const known = error instanceof GazetteerError || error instanceof LexiconError || (error instanceof Error && !("code" in error));
		console.error(known ? `error: ${error.message}` : `error: ${String(error)}`);
		process.exitCode = 1;
	}
}

async function importFiles(files: readonly string[], flags: ImportFlags): Promise<void> {
	const progress = process.stderr.isTTY ? (rows: number) => process.stderr.write(`\r${rows} rows`) : undefined;
	const options = {
		country: flags.country ?? null,
		format: flags.format ?? null,
		columns: flags.columns,
		doubtful: flags.doubtful ?? false,
		...(progress ? { progress } : {}),
	};
	const embedded = arabicGazetteer(LEXICON_FILES);
	let failed = 0;
	// Alternate names go with the dump they belong to, so those are read together; other files each alone.
	const groups = flags.format === "geonames" || files.every((file) => file.endsWith(".txt")) ? [files] : files.map((file) => [file]);
	for (const group of groups) {
		try {
			for (const report of await importGazetteers(group, options, embedded)) keep(report, flags.data);
		} catch (error) {
			if (!(error instanceof GazetteerError)) throw error;
			failed++;
			console.error(`error: ${error.message}`);
		}
	}
	if (failed > 0) {
		console.error(`${failed} of ${groups.length} could not be imported`);
		process.exitCode = 1;
	}
}

function keep(report: ImportReport, data: string): void {
	if (report.format === "names") {
		console.log(`${report.file}: Arabic names read`);
		return;
	}
	const stored = report.places.length > 0 ? storeTable(data, tableName(report.file), report.places) : 0;
	const left = [...report.skipped.values()].reduce((sum, { rows }) => sum + rows, 0);
	console.log(`${report.file}: ${stored} places taken as ${report.format}, ${left} rows left out`);
	for (const [reason, { rows, line }] of [...report.skipped].sort((a, b) => b[1].rows - a[1].rows))
		console.log(`  ${rows} ${reason} (first: line ${line})`);
}

function list(data: string): void {
	const tables = storedTables(data);
	if (tables.length === 0) console.log(`no tables in ${data}; the embedded gazetteer is always there`);
	for (const { name, path } of tables) console.log(`${name}\t${parseTable(path, readFileSync(path, "utf8")).length} places`);
}

function find(name: string, data: string): void {
	const gazetteer = arabicGazetteer(LEXICON_FILES).with(loadImported(data));
	const found = gazetteer.findLoosely(fold(name).replace(/\s+/g, " ").trim());
	if (found.length === 0) throw new Error(`no place is named ${name}; \`rasd places import\` adds a country's full gazetteer`);
	for (const place of found) console.log(row(place));
}

function row(place: Place): string {
	return [
		place.name,
		place.kind,
		place.admin1 ?? place.country,
		place.adm2 ?? "",
		`${place.lat}, ${place.lon}`,
		place.id,
		place.source,
	].join("\t");
}
