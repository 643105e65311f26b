import { Command, InvalidArgumentError, Option } from "commander";
import { type BoundaryOptions, readBoundaries } from "../intake/boundary-file.js";
import { importBoundaries, removeBoundaries } from "../record/boundaries.js";
import { now } from "../record/open.js";
import { listBoundaries } from "../store/boundaries.js";
import { examples } from "./options.js";
import { onRecord, type RecordFlags, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";
import { isolate, printable } from "./terminal.js";

type Level = BoundaryOptions["level"];

interface ImportFlags extends RecordFlags {
	readonly level: Level;
	readonly country?: string;
	readonly nameField?: string;
	readonly nameArField?: string;
	readonly codeField?: string;
	readonly parentField?: string;
	readonly object?: string;
}

/** `rasd boundaries`: governorates, districts and subdistricts for the map. */
export function boundariesCommand(): Command {
	return new Command("boundaries")
		.description("boundaries of governorates, districts and subdistricts for the map")
		.addHelpText(
			"after",
			examples([
				["rasd boundaries import syr_adm2.geojson --level 2", "the districts of Syria, as OCHA has them"],
				["rasd boundaries remove SY 2", "the map is without them again"],
			]),
		)
		.addCommand(importCommand())
		.addCommand(listCommand(), { isDefault: true })
		.addCommand(removeCommand());
}

function importCommand(): Command {
	const command = new Command("import")
		.description("take in a file of areas: GeoJSON or TopoJSON; the same file again changes nothing")
		.argument("<file>", "a FeatureCollection or Topology in degrees (WGS 84), an area a feature")
		.addOption(
			new Option("--level <level>", "1 for governorates, 2 for districts, 3 for subdistricts").argParser(level).makeOptionMandatory(),
		)
		.option("--country <code>", "whose areas they are (ISO 3166-1); by itself as the file says", country)
		.option("--name-field <field>", "field with the English names; by itself guessed, and told")
		.option("--name-ar-field <field>", "field with the Arabic names")
		.option("--code-field <field>", "field with the areas' codes")
		.option("--parent-field <field>", "field with the code of the area round each")
		.option("--object <name>", "of a TopoJSON with several objects, the one to take");
	return onRecord(command)
		.addHelpText(
			"after",
			examples([
				["rasd boundaries import syr_adm2.geojson --level 2", "fields of OCHA's datasets, GADM and geoBoundaries are known"],
				["rasd boundaries import cantons.json --level 2 --country LB --name-ar-field ISM", "a file of your own"],
			]),
		)
		.action((file: string, flags: ImportFlags) => importFile(file, flags));
}

async function importFile(file: string, flags: ImportFlags): Promise<void> {
	const speech = new Speech(flags.lang);
	const { level: wanted, nameField: name, nameArField: nameAr, codeField: code, parentField: parent } = flags;
	const read = await readBoundaries(file, {
		level: wanted,
		country: flags.country ?? null,
		fields: { name, nameAr, code, parent },
		object: flags.object ?? null,
	});
	const things = { name: "fieldName", nameAr: "fieldNameAr", code: "fieldCode", parent: "fieldParent" } as const;
	for (const thing of ["name", "nameAr", "code", "parent"] as const) {
		const field = read.fields[thing];
		const what = speech.record(things[thing]);
		console.log(field === null ? speech.record("boundaryNoField", what) : speech.record("boundaryField", what, isolate(printable(field))));
	}
	await withRecord(flags, async (record) => {
		const { gazetteer } = await record.coder();
		const { done, known, shown } = await importBoundaries(record.database.db, gazetteer, now(), read);
		const how = { new: "boundariesNew", replaced: "boundariesReplaced", unchanged: "boundariesUnchanged" } as const;
		console.log(
			speech.record("boundariesTaken", read.country, read.level, read.areas.length, speech.record(how[done]), shown, read.points),
		);
		console.log(speech.record("boundariesKnown", known, read.areas.length));
	});
}

function listCommand(): Command {
	return onRecord(new Command("list").description("the boundaries that were imported")).action((flags: RecordFlags) =>
		withRecord(flags, async ({ database: { db } }) => {
			const speech = new Speech(flags.lang);
			const found = await listBoundaries(db);
			if (found.length === 0) console.log(speech.record("noBoundaries"));
			for (const { country: whose, level: of, source, areas, points } of found)
				console.log([whose, of, speech.record("boundariesListed", areas, points, isolate(printable(source)))].join("\t"));
		}),
	);
}

function removeCommand(): Command {
	const command = new Command("remove")
		.description("drop the boundaries of a country's level")
		.argument("<country>", "ISO 3166-1, as in SY", country)
		.argument("<level>", "1, 2 or 3", level);
	return onRecord(command).action((whose: string, of: Level, flags: RecordFlags) =>
		withRecord(flags, async ({ database: { db } }) => {
			const speech = new Speech(flags.lang);
			if (!(await removeBoundaries(db, { country: whose, level: of }))) throw new Error(speech.record("noSuchBoundaries", whose, of));
			console.log(speech.record("boundariesGone", whose, of));
		}),
	);
}

function level(written: string): Level {
	const known = ([1, 2, 3] as const).find((each) => String(each) === written);
	if (known === undefined) throw new InvalidArgumentError("1, 2 or 3.");
	return known;
}

function country(written: string): string {
	if (!/^[A-Za-z]{2}$/.test(written)) throw new InvalidArgumentError("Two letters, as in SY.");
	return written.toUpperCase();
}
