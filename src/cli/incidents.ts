import { userInfo } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import { now } from "../record/open.js";
import { mergeIncidents, pinIncident, splitIncident, undoSettlement } from "../record/settle.js";
import { countIncidents, searchIncidents } from "../store/incident-search.js";
import { searchClaims } from "../store/search.js";
import { type FilterFlags, filterOf, onFilter } from "./filter-options.js";
import { incidentCard, incidentLine } from "./incident-text.js";
import { examples } from "./options.js";
import { onRecord, type RecordFlags, whole, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";
import { isolate, screenOf } from "./terminal.js";

const FORMATS = ["table", "jsonl"] as const;
/** Claims of one incident that are shown. */
const MOST_CLAIMS = 1000;

interface ListFlags extends RecordFlags, FilterFlags {
	readonly limit: number;
	readonly format: (typeof FORMATS)[number];
	readonly count?: boolean;
}

/** `rasd incidents`: what several claims tell of, and what people settle about it. */
export function incidentsCommand(): Command {
	return new Command("incidents")
		.description("incidents: what the claims of many articles tell of, figures side by side; split, merge and pin them")
		.addHelpText(
			"after",
			examples([
				["rasd incidents --place SY-ID --from 2024-03", "a line each, the latest reported first"],
				["rasd incidents show 17", "one whole: every source's figures, who is named by whom, what is contested, the words"],
				["rasd incidents split 17 204 205", "claims 204 and 205 tell of something else"],
				["rasd incidents merge 17 23", "they are one; takes 23 into 17"],
			]),
		)
		.addCommand(listCommand(), { isDefault: true })
		.addCommand(showCommand())
		.addCommand(mergeCommand())
		.addCommand(splitCommand())
		.addCommand(pinCommand("pin"))
		.addCommand(pinCommand("unpin"))
		.addCommand(undoCommand());
}

function listCommand(): Command {
	const command = new Command("list")
		.description("incidents with a claim that the options find, the latest reported first")
		.option("--limit <n>", "show so many", whole(1, 10_000), 20)
		.option("--count", "only how many there are")
		.addOption(new Option("--format <format>", "how to print them").choices(FORMATS).default("table"));
	return onFilter(onRecord(command)).action((flags: ListFlags) =>
		withRecord(flags, async (record) => {
			const speech = new Speech(flags.lang);
			const { db } = record.database;
			const filter = filterOf(flags, (await record.coder()).gazetteer);
			if (flags.count) {
				console.log(String(await countIncidents(db, filter)));
				return;
			}
			const { incidents, next } = await searchIncidents(db, filter, flags.limit);
			const screen = screenOf(process.stdout, process.env);
			for (const incident of incidents)
				console.log(flags.format === "jsonl" ? JSON.stringify(incident) : incidentLine(incident, speech, screen));
			if (next !== null) console.error(speech.record("shown", incidents.length, await countIncidents(db, filter)));
			else if (incidents.length === 0) console.error(speech.record("nothingFound"));
		}),
	);
}

function showCommand(): Command {
	const command = new Command("show").description("one incident whole").argument("<incident>", "its number", number);
	return onRecord(command)
		.addOption(new Option("--format <format>", "how to print it").choices(["table", "json"] as const).default("table"))
		.action((id: number, flags: RecordFlags & { format: string }) =>
			withRecord(flags, async ({ database: { db } }) => {
				const speech = new Speech(flags.lang);
				const [incident] = (await searchIncidents(db, { incident: id }, 1)).incidents;
				if (!incident) throw new Error(speech.record("noIncident", id));
				const { claims } = await searchClaims(db, { incident: id }, MOST_CLAIMS);
				const links = await db.selectFrom("link").select(["claim", "role", "score", "by", "reasons"]).where("incident", "=", id).execute();
				if (flags.format === "json") console.log(JSON.stringify({ ...incident, claims, links }, null, "\t"));
				else console.log(incidentCard(incident, claims, links, speech, screenOf(process.stdout, process.env)));
			}),
		);
}

function mergeCommand(): Command {
	const command = new Command("merge")
		.description("say that incidents are one")
		.argument("<incidents...>", "their numbers; the first stays", numbers);
	return byWhom(onRecord(command)).action((incidents: number[], flags: SettleFlags) =>
		withRecord(flags, async ({ database: { db } }) => told(await mergeIncidents(db, now(), flags.by, incidents), flags)),
	);
}

function splitCommand(): Command {
	const command = new Command("split")
		.description("say that some claims of an incident tell of another occurrence")
		.argument("<incident>", "its number", number)
		.argument("<claims...>", "the claims that go, as `rasd incidents show` numbers them", numbers);
	return byWhom(onRecord(command)).action((incident: number, claims: number[], flags: SettleFlags) =>
		withRecord(flags, async ({ database: { db } }) => told(await splitIncident(db, now(), flags.by, incident, claims), flags)),
	);
}

function pinCommand(what: "pin" | "unpin"): Command {
	const command = new Command(what)
		.description(what === "pin" ? "keep an incident's claims where they are, whatever comes in" : "let linking move its claims again")
		.argument("<incident>", "its number", number);
	return byWhom(onRecord(command)).action((incident: number, flags: SettleFlags) =>
		withRecord(flags, async ({ database: { db } }) => {
			await pinIncident(db, now(), flags.by, incident, what === "pin");
			console.log(new Speech(flags.lang).record(what === "pin" ? "pinned" : "unpinned", incident));
		}),
	);
}

function undoCommand(): Command {
	const command = new Command("undo")
		.description("take a split or merge back")
		.argument("<settlement>", "as it was called when it was made");
	return byWhom(onRecord(command)).action((id: string, flags: SettleFlags) =>
		withRecord(flags, async ({ database: { db } }) => {
			const speech = new Speech(flags.lang);
			if (!(await undoSettlement(db, now(), flags.by, id))) throw new Error(speech.record("nothingToUndo", isolate(id)));
			console.log(speech.record("undone"));
		}),
	);
}

interface SettleFlags extends RecordFlags {
	readonly by: string;
}

function byWhom(command: Command): Command {
	return command.option("--by <name>", "who settles it; goes into the record", userInfo().username);
}

function told({ id, incident }: { readonly id: string; readonly incident: number }, flags: SettleFlags): void {
	const speech = new Speech(flags.lang);
	console.log(`${incident}\t${speech.record("settled", isolate(id))}`);
}

function number(written: string): number {
	if (!/^\d{1,15}$/.test(written)) throw new InvalidArgumentError("A number.");
	return Number(written);
}

function numbers(written: string, before: readonly number[] = []): readonly number[] {
	return [...before, number(written)];
}
