import { Command, Option } from "commander";
import { findSeries, type StoredSeries } from "../record/figures.js";
import { FIGURE_LABELS } from "../schemes/labels.js";
import type { Range } from "../schemes/record.js";
import { type FilterFlags, filterOf, onFilter } from "./filter-options.js";
import { examples } from "./options.js";
import { onRecord, type RecordFlags, whole, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";
import { isolate, paint, printable, type Screen, screenOf } from "./terminal.js";
import { actorName, daysText, rangeText } from "./wording.js";

const FORMATS = ["table", "jsonl"] as const;

interface FiguresFlags extends RecordFlags, FilterFlags {
	readonly limit: number;
	readonly points: number;
	readonly format: (typeof FORMATS)[number];
}

/** `rasd figures`: quantities over time and by source. */
export function figuresCommand(): Command {
	const command = new Command("figures")
		.description(
			"standing figures and counts over time and by source, with jumps, contradictions, and counts that the record's incidents do not bear out",
		)
		.option("--limit <n>", "show so many series", whole(1, 1000), 20)
		.option("--points <n>", "only series of so many figures or more", whole(1, 10_000), 1)
		.addOption(new Option("--format <format>", "how to print them").choices(FORMATS).default("table"));
	return onFilter(onRecord(command))
		.addHelpText(
			"after",
			examples([
				["rasd figures --type detainees,displaced --points 2", "what was counted more than once"],
				["rasd figures --type attacks --actor isis", "counts of attacks against the incidents of the same period"],
			]),
		)
		.action((flags: FiguresFlags) =>
			withRecord(flags, async (record) => {
				const speech = new Speech(flags.lang);
				const filter = filterOf(flags, (await record.coder()).gazetteer);
				const series = await findSeries(record.database.db, filter, flags.limit, flags.points);
				const screen = screenOf(process.stdout, process.env);
				for (const one of series) console.log(flags.format === "jsonl" ? JSON.stringify(one) : card(one, speech, screen));
				if (series.length === 0) console.error(speech.record("noSeries"));
			}),
		);
}

function card(series: StoredSeries, speech: Speech, screen: Screen): string {
	const actors = (ids: readonly string[]) => ids.map((id) => isolate(printable(actorName(id, speech)))).join(speech.word("and"));
	const sides = [actors(series.initiators), actors(series.targets)].filter(Boolean).join(" → ");
	const place = series.place === null ? "" : isolate(printable(series.place.name));
	const heading = [paint(screen, "bold", speech.label(FIGURE_LABELS, series.type)), isolate(printable(series.unit)), sides, place];
	const lines = [[...heading.filter(Boolean), speech.record("times", series.count, series.bySource.length)].join(" · ")];
	if (series.count > series.points.length) lines.push(`    ${speech.record("latestFigures", series.points.length)}`);
	const jumps = new Map(series.breaks.map(({ after, times }) => [after, times]));
	for (const { claim, outlet, saidBy, from, to, range } of series.points) {
		const who = saidBy.length > 0 ? actors(saidBy.slice(-1)) : isolate(printable(outlet ?? ""));
		const jump = jumps.get(claim);
		const mark = jump === undefined ? "" : paint(screen, "yellow", `×${isolate(String(jump))}`);
		lines.push(`    ${[daysText(from, to), rangeText(range as Range, speech), who, isolate(claim), mark].filter(Boolean).join("  ")}`);
	}
	if (series.contradictions.length > 0)
		lines.push(
			paint(
				screen,
				"yellow",
				`    ${speech.record("contradictions", series.contradictions.map((pair) => isolate(pair.join(" ≠ "))).join(speech.word("and")))}`,
			),
		);
	for (const { stated, counted, verdict, claim } of series.checks)
		if (verdict !== "fits")
			lines.push(
				paint(screen, "yellow", `    ${isolate(claim)}: ${speech.record("counterFlag", rangeText(stated as Range, speech), counted)}`),
			);
	return `${lines.join("\n")}\n`;
}
