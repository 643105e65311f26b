import { randomUUID } from "node:crypto";
import { userInfo } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { decide, undo } from "../record/decide.js";
import { now } from "../record/open.js";
import { CORRECTABLE, type CorrectableField, decisionSchema, VERDICTS, type Verdict } from "../schemes/decision.js";
import { examples } from "./options.js";
import { onRecord, type RecordFlags, whole, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";
import { isolate } from "./terminal.js";

interface DecideFlags extends RecordFlags {
	readonly set?: Partial<Record<CorrectableField, unknown>>;
	readonly note?: string;
	readonly by: string;
}

/** `rasd decide`: what people hold of a claim, over what the coder gave. */
export function decideCommand(): Command {
	const command = new Command("decide")
		.description("accept, correct or reject a claim, or note something about it; the coder's own stays beneath, and no recoding loses it")
		.argument("<claim>", "its number, as `rasd search` shows it", whole(1, Number.MAX_SAFE_INTEGER))
		.argument("<verdict>", VERDICTS.join(", "), verdict)
		.option("--set <field=value>", `of a correction: a field and its value as JSON (${CORRECTABLE.join(", ")}); may be given again`, set)
		.option("--note <text>", "why")
		.option("--by <name>", "who decides; goes into the record", userInfo().username);
	return onRecord(command)
		.addHelpText(
			"after",
			examples([
				["rasd decide 204 accept", "it is right"],
				[`rasd decide 204 correct --set 'type="air_strike"' --set 'toll={"killed":{"total":[6,6]}}'`, "right, once these are changed"],
				["rasd decide 204 reject --note 'last year, told again'", "it leaves its incident and the exports"],
				["rasd undo 3f0c…", "take a decision back"],
			]),
		)
		.action((claim: number, given: Verdict, flags: DecideFlags) =>
			withRecord(flags, async (record) => {
				const speech = new Speech(flags.lang);
				const { db } = record.database;
				const row = await db.selectFrom("claim").select("thread").where("id", "=", claim).executeTakeFirst();
				if (!row) throw new Error(speech.record("noClaim", claim));
				const decision = decisionSchema.safeParse({
					id: randomUUID(),
					thread: row.thread,
					verdict: given,
					changes: flags.set ?? {},
					note: flags.note ?? null,
					by: flags.by,
				});
				if (!decision.success) throw new Error(speech.record("setWithCorrect"));
				await decide(db, (await record.coder()).gazetteer, now(), decision.data);
				console.log(speech.record("decided", isolate(decision.data.id)));
			}),
		);
}

/** `rasd undo`: takes a decision back. */
export function undoCommand(): Command {
	const command = new Command("undo")
		.description("take a decision about a claim back; it stays in the record as undone")
		.argument("<decision>", "as it was called when it was made")
		.option("--by <name>", "who takes it back; goes into the record", userInfo().username);
	return onRecord(command)
		.addHelpText(
			"after",
			examples([["rasd undo 31fdb859-e79d-4cf7-86a1-995155ffdf1e", "the claim is again as it was before the decision"]]),
		)
		.action((id: string, flags: RecordFlags & { by: string }) =>
			withRecord(flags, async (record) => {
				const speech = new Speech(flags.lang);
				if (!(await undo(record.database.db, (await record.coder()).gazetteer, now(), id, flags.by)))
					throw new Error(speech.record("nothingToUndo", isolate(id)));
				console.log(speech.record("undone"));
			}),
		);
}

function verdict(written: string): Verdict {
	const known = VERDICTS.find((each) => each === written);
	if (!known) throw new InvalidArgumentError(`One of ${VERDICTS.join(", ")}.`);
	return known;
}

function set(written: string, before: Partial<Record<CorrectableField, unknown>> = {}): Partial<Record<CorrectableField, unknown>> {
	const at = written.indexOf("=");
	const field = CORRECTABLE.find((known) => known === written.slice(0, at).trim());
	if (!field) throw new InvalidArgumentError(`FIELD=JSON; the fields are ${CORRECTABLE.join(", ")}.`);
	try {
		return { ...before, [field]: JSON.parse(written.slice(at + 1)) };
	} catch {
		throw new InvalidArgumentError(`The value of ${field} is no JSON; a text stands in quotes, as in 'type="shelling"'.`);
	}
}
