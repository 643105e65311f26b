import { randomUUID } from "node:crypto";
import { userInfo } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { now, type OpenRecord } from "../record/open.js";
import { articlesOfName, followSettlement, settlePlaceName, UnfitMeaning, unsettlePlaceName, withSettled } from "../record/place-names.js";
import { placeSettlementPage, unfollowedSettlements } from "../store/place-settlements.js";
import { examples } from "./options.js";
import { Progress } from "./progress.js";
import { onRecord, type RecordFlags, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";
import { EXAMPLE_PLACES } from "./strings-places.js";
import { isolate, printable } from "./terminal.js";

/** Written where none of the gazetteer's places is meant. */
const NONE = "none";
const MOST_LISTED = 1000;

/** `rasd places settle`: what a name means from now on. */
export function settleCommand(): Command {
	const command = new Command("settle")
		.description("say once for all which place a name means; claims of the record follow")
		.argument("<name>", "the name in Arabic, as articles write it", name)
		.argument("<place>", `the place's id, as \`rasd places find\` shows it; ${NONE} where it is none of them`)
		.option("--within <code>", "only where the place would lie in this country or governorate, as in SY or SY-ID", area)
		.option("--by <name>", "who settles it; goes into the record", userInfo().username);
	return onRecord(command)
		.addHelpText(
			"after",
			examples([
				[`rasd places settle ${EXAMPLE_PLACES[0]} rp1633`, "from now on this one, whatever else has the name"],
				[`rasd places settle ${EXAMPLE_PLACES[0]} ${NONE} --within IQ`, "in Iraq there is none of the name"],
			]),
		)
		.action((written: string, place: string, flags: RecordFlags & { within?: string; by: string }) =>
			withRecord(flags, async (record) => {
				const speech = new Speech(flags.lang);
				const { db } = record.database;
				const meaning = {
					id: randomUUID(),
					name: written,
					within: flags.within ?? null,
					place: place === NONE ? null : place,
					by: flags.by,
				};
				const { settlement } = await settlePlaceName(db, (await record.coder()).gazetteer, now(), meaning).catch((error) => {
					if (error instanceof UnfitMeaning) throw new Error(speech.record(`${error.code}Settled`, isolate(printable(error.about))));
					throw error;
				});
				const { articles, changed } = await bringUpToDate(record, speech);
				console.log(speech.record("placeSettled", articles, changed, isolate(settlement.id)));
			}),
		);
}

/** `rasd places unsettle`: takes it back. */
export function unsettleCommand(): Command {
	const command = new Command("unsettle")
		.description("take back what was settled of a name; claims of the record follow")
		.argument("<settlement>", "its id, as `rasd places settled` shows it")
		.option("--by <name>", "who takes it back; goes into the record", userInfo().username);
	return onRecord(command)
		.addHelpText("after", examples([["rasd places unsettle 31fdb859-e79d-4cf7-86a1-995155ffdf1e", "the name is read as it was before"]]))
		.action((id: string, flags: RecordFlags & { by: string }) =>
			withRecord(flags, async (record) => {
				const speech = new Speech(flags.lang);
				const undone = await unsettlePlaceName(record.database.db, now(), id, flags.by);
				if (undone === null) throw new Error(speech.record("nothingSettled", isolate(printable(id))));
				const { articles, changed } = await bringUpToDate(record, speech);
				console.log(speech.record("placeUnsettled", articles, changed));
			}),
		);
}

/** `rasd places settled`: what holds. */
export function settledCommand(): Command {
	return onRecord(new Command("settled").description("what places' names were settled to mean"))
		.addHelpText("after", examples([["rasd places settled", "each with its id, for `rasd places unsettle`"]]))
		.action((flags: RecordFlags) =>
			withRecord(flags, async (record) => {
				const speech = new Speech(flags.lang);
				const { gazetteer } = await record.coder();
				const { settlements } = await placeSettlementPage(record.database.db, MOST_LISTED, null, false);
				if (settlements.length === 0) console.log(speech.record("nothingIsSettled"));
				for (const { id, name: written, within, place, by, at } of settlements) {
					const known = place === null ? undefined : gazetteer.byId(place);
					const meant = place === null ? NONE : `${place} ${known ? `${known.name}, ${known.admin1 ?? known.country}` : ""}`.trim();
					console.log(
						[id, isolate(printable(written)), within ?? "", isolate(printable(meant)), isolate(printable(by)), at.slice(0, 16)].join("\t"),
					);
				}
			}),
		);
}

/** Has the claims follow what was settled or taken back, also by a process that was killed before they had. */
async function bringUpToDate(record: OpenRecord, speech: Speech): Promise<{ articles: number; changed: number }> {
	const { db } = record.database;
	const coder = await withSettled(db, await record.coder());
	const sum = { articles: 0, changed: 0 };
	for (const settlement of await unfollowedSettlements(db)) {
		const articles = await articlesOfName(db, coder.gazetteer, settlement.name);
		const progress = new Progress(process.stderr, speech, articles.length);
		let done = 0;
		const { articles: coded, changed } = await followSettlement(db, () => coder, now, settlement, articles, {
			stopped: () => false,
			progress: (count) => {
				for (; done < count; done++) progress.step();
			},
		});
		progress.clear();
		sum.articles += coded;
		sum.changed += changed;
	}
	return sum;
}

function name(written: string): string {
	const trimmed = written.trim();
	if (trimmed === "" || trimmed.length > 200) throw new InvalidArgumentError("A name of 1 to 200 characters.");
	return trimmed;
}

function area(written: string): string {
	if (!/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(written)) throw new InvalidArgumentError("An ISO 3166 code, as in SY or SY-ID.");
	return written;
}
