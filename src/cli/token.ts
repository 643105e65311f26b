import { Command, InvalidArgumentError, Option } from "commander";
import { now } from "../record/open.js";
import { createToken, listTokens, revokeToken, SCOPES, type Scope } from "../store/tokens.js";
import { examples } from "./options.js";
import { onRecord, type RecordFlags, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";
import { isolate, printable } from "./terminal.js";

/** `rasd token`: who may use what `rasd serve` serves. */
export function tokenCommand(): Command {
	return new Command("token")
		.description("tokens that let programs and people use `rasd serve` from elsewhere")
		.addHelpText(
			"after",
			examples([
				["rasd token create 'Maha' --scope review", "shown once; goes into the record with what she decides"],
				["rasd token revoke 3f0c91ab", "it lets nobody in any more"],
			]),
		)
		.addCommand(createCommand())
		.addCommand(listCommand(), { isDefault: true })
		.addCommand(revokeCommand());
}

function createCommand(): Command {
	const command = new Command("create")
		.description("make a token; it is shown once")
		.argument("<name>", "whose it is; goes into the record with what is decided by it", name)
		.addOption(
			new Option("--scope <scope>", "what it allows: reading, reviewing too, or tokens as well").choices(SCOPES).default("read" as const),
		);
	return onRecord(command).action((given: string, flags: RecordFlags & { scope: Scope }) =>
		withRecord(flags, async ({ database: { db } }) => {
			const { secret } = await createToken(db, now(), given, flags.scope);
			console.log(secret);
			console.error(new Speech(flags.lang).record("tokenMade", flags.scope));
		}),
	);
}

function listCommand(): Command {
	return onRecord(new Command("list").description("every token with its scope and when it was used last")).action((flags: RecordFlags) =>
		withRecord(flags, async ({ database: { db } }) => {
			const speech = new Speech(flags.lang);
			const time = (at: string) => isolate(at.slice(0, 16).replace("T", " "));
			const tokens = await listTokens(db);
			if (tokens.length === 0) console.log(speech.record("noTokens"));
			for (const { id, name: whose, scope, used_at, revoked_at } of tokens) {
				const use = used_at === null ? speech.record("tokenUnused") : speech.record("tokenUsed", time(used_at));
				const state = revoked_at === null ? use : speech.record("tokenRevoked", time(revoked_at));
				console.log([id, scope, isolate(printable(whose)), state].join("\t"));
			}
		}),
	);
}

function revokeCommand(): Command {
	const command = new Command("revoke")
		.description("let a token in no longer")
		.argument("<token>", "its id, as `rasd token list` shows it");
	return onRecord(command).action((id: string, flags: RecordFlags) =>
		withRecord(flags, async ({ database: { db } }) => {
			const speech = new Speech(flags.lang);
			if (!(await revokeToken(db, now(), id))) throw new Error(speech.record("noSuchToken", isolate(printable(id))));
			console.log(speech.record("tokenGone", isolate(printable(id))));
		}),
	);
}

function name(written: string): string {
	const trimmed = written.trim();
	if (trimmed === "" || trimmed.length > 200) throw new InvalidArgumentError("A name of 1 to 200 characters.");
	return trimmed;
}
