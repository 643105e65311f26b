import { Command, Option } from "commander";
import { countClaims, type FoundClaim, searchClaims } from "../store/search.js";
import { type FilterFlags, filterOf, onFilter } from "./filter-options.js";
import { examples } from "./options.js";
import { onRecord, type RecordFlags, whole, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";
import { EXAMPLE_WORDS } from "./strings-record.js";
import { claimCard } from "./table.js";
import { isolate, paint, printable, type Screen, screenOf, wrap } from "./terminal.js";

const FORMATS = ["table", "jsonl"] as const;

interface SearchFlags extends RecordFlags, FilterFlags {
	readonly limit: number;
	readonly format: (typeof FORMATS)[number];
	readonly count?: boolean;
}

/** `rasd search`: claims of the record. */
export function searchCommand(): Command {
	const command = new Command("search")
		.description("find claims in the record: by words, kind, type, actor, place with all in it, days, outlet, modality, toll, status")
		.argument(
			"[words...]",
			'words of the article, in any order; "…" must stand together; a word that no article has is searched as it may be spelt',
		)
		.option("--limit <n>", "show so many", whole(1, 10_000), 20)
		.option("--count", "only how many there are")
		.addOption(new Option("--format <format>", "how to print them").choices(FORMATS).default("table"));
	return onFilter(onRecord(command))
		.addHelpText(
			"after",
			examples([
				[`rasd search ${EXAMPLE_WORDS}`, "words, with or without what is attached to them"],
				["rasd search --type shelling,air_strike --place SY-ID --from 2024-03 --killed 5", "all must hold; commas part alternatives"],
				["rasd search --actor isis --format jsonl --limit 1000", "for programs; `rasd export` gives all of them"],
			]),
		)
		.action((words: string[], flags: SearchFlags) => search(words, flags));
}

function search(words: readonly string[], flags: SearchFlags): Promise<void> {
	const speech = new Speech(flags.lang);
	return withRecord(flags, async (record) => {
		const { db } = record.database;
		const text = [...words, ...(flags.text === undefined ? [] : [flags.text])].join(" ");
		const { gazetteer } = await record.coder();
		const filter = { ...filterOf(flags, gazetteer), ...(text === "" ? {} : { text }) };
		if (flags.count) {
			console.log(String(await countClaims(db, filter)));
			return;
		}
		const { claims, next, respelt } = await searchClaims(db, filter, flags.limit);
		for (const { word, as } of respelt) console.error(speech.record("searchedAs", isolate(word), as.map(isolate).join(speech.word("and"))));
		if (flags.format === "jsonl") for (const found of claims) console.log(JSON.stringify(found));
		else print(claims, speech);
		if (next !== null) console.error(speech.record("shown", claims.length, await countClaims(db, filter)));
		else if (claims.length === 0) console.error(speech.record("nothingFound"));
	});
}

/** Claims for people: those of one article under its title. */
function print(claims: readonly FoundClaim[], speech: Speech): void {
	const screen = screenOf(process.stdout, process.env);
	let article = "";
	for (const found of claims) {
		if (found.article !== article) console.log(heading(found, screen));
		({ article } = found);
		console.log(`${claimCard({ ...found.claim, id: String(found.id) }, speech, screen).join("\n")}\n`);
	}
}

function heading({ article, title, outletName, published }: FoundClaim, screen: Screen): string {
	const facts = [article, outletName ?? "", published?.slice(0, 10) ?? ""].filter(Boolean).map((fact) => isolate(printable(fact)));
	const lines = wrap(isolate(printable(title || article)), screen.width).map((line) => paint(screen, "bold", line));
	return [paint(screen, "grey", "─".repeat(screen.width)), ...lines, paint(screen, "grey", facts.join(" · ")), ""].join("\n");
}
