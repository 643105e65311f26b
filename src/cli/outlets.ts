import { userInfo } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { sql } from "kysely";
import { now } from "../record/open.js";
import { judgeOutlet } from "../record/rate.js";
import { RELIABILITIES, type Reliability, readOutlets } from "../store/outlets.js";
import { examples } from "./options.js";
import { onRecord, type RecordFlags, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";
import { isolate, printable } from "./terminal.js";

/** `rasd outlets`: who published what, and how reliable people hold them to be. */
export function outletsCommand(): Command {
	const list = onRecord(new Command("list").description("outlets with their articles, copies among them, and reliability")).action(
		(flags: RecordFlags) =>
			withRecord(flags, async ({ database: { db } }) => {
				const { rows } = await sql<{ outlet: string; articles: number; copies: number }>`select outlet, count(*)::int as articles,
				count(copy_of)::int as copies from article where outlet is not null group by outlet order by 2 desc, 1`.execute(db);
				const known = await readOutlets(db);
				const speech = new Speech(flags.lang);
				for (const { outlet, articles, copies } of rows) {
					const { name, reliability } = known.get(outlet) ?? { name: outlet, reliability: null };
					console.log(
						[
							isolate(printable(outlet)),
							isolate(printable(name)),
							reliability ?? "—",
							speech.record("outletOutput", articles, copies),
						].join("\t"),
					);
				}
			}),
	);
	const rate = onRecord(
		new Command("rate")
			.description("judge an outlet's reliability on the Admiralty scale; earlier judgements stay as its history")
			.argument("<outlet>", "as `rasd outlets` shows it")
			.argument("<reliability>", "A completely reliable … E unreliable, F cannot be judged", reliability)
			.option("--note <text>", "why")
			.option("--by <name>", "who judges; goes into the record", userInfo().username),
	).action((outlet: string, grade: Reliability, flags: RecordFlags & { note?: string; by: string }) =>
		withRecord(flags, async ({ database: { db } }) => {
			const incidents = await judgeOutlet(db, now(), { outlet, reliability: grade, note: flags.note ?? null, by: flags.by });
			console.log(new Speech(flags.lang).record("rated", isolate(printable(outlet)), grade, incidents));
		}),
	);
	return new Command("outlets")
		.description("outlets of the record: output, copies, reliability")
		.addHelpText("after", examples([["rasd outlets rate sana.sy D --note 'a party to the conflict'", "credibility follows from it"]]))
		.addCommand(list, { isDefault: true })
		.addCommand(rate);
}

function reliability(written: string): Reliability {
	const grade = RELIABILITIES.find((known) => known === written.toUpperCase());
	if (!grade) throw new InvalidArgumentError(`One of ${RELIABILITIES.join(", ")}.`);
	return grade;
}
