import { finished } from "node:stream/promises";
import { CsvError, type Info, parse } from "csv-parse";
import { fold } from "../arabic/letters.js";
import { intakeTable } from "../engine/tables.js";
import { UnreadableInput } from "./fault.js";
import type { GivenArticle } from "./json.js";
import type { Part } from "./part.js";
import { decodeStream } from "./table-text.js";

/** What a column of a table of articles may hold. */
export const ARTICLE_FIELDS = ["id", "title", "text", "published", "outlet", "url", "author"] as const;
export type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** Which column, by its name in the first row, holds what. A plain object, to be kept by name and used again. */
export type ColumnMap = Readonly<Partial<Record<ArticleField, string>>>;

const MOST_COLUMNS = 1000;
/** How many of a table's columns a fault names. */
const TOLD = 30;

let known: ReadonlyMap<string, ArticleField> | undefined;

/** A column's name, whatever its case, spelling and separators. */
function nameKey(name: string): string {
	return fold(name)
		.replace(/[\s_-]+/g, " ")
		.trim();
}

/** Guesses which columns hold what from their names, English or Arabic. */
export function guessColumns(names: readonly string[]): ColumnMap {
	known ??= new Map(
		intakeTable("columns", ["field", "name"]).map(({ cells }) => [nameKey(cells.name as string), cells.field as ArticleField]),
	);
	const order = [...known.keys()];
	const found: Partial<Record<ArticleField, string>> = {};
	const at: Partial<Record<ArticleField, number>> = {};
	for (const name of names) {
		const field = known.get(nameKey(name));
		const rank = order.indexOf(nameKey(name));
		if (field && rank < (at[field] ?? Number.POSITIVE_INFINITY)) {
			found[field] = name;
			at[field] = rank;
		}
	}
	return found;
}

/**
 * The rows of a table as articles: parted by comma, semicolon or tab (the first row tells), cells in quotation marks may have line ends.
 * The first row names the columns; `columns` says which holds what, what it leaves out is guessed. Throws `UnreadableInput` where no
 * column holds the text (`no-column`, naming those that there are) and where the table breaks off (`broken-table`).
 */
export async function* readCsv(stream: AsyncIterable<Uint8Array>, columns: ColumnMap | null, rowLimit: number): AsyncGenerator<Part> {
	const [delimiter, text] = await delimiterOf(decodeStream(stream));
	const rows = rowsOf(text, delimiter, rowLimit);
	let fields: (ArticleField | null)[] | null = null;
	let line = 1;
	try {
		for await (const { record, raw, info } of rows) {
			const from = line + leadingLineEnds(raw);
			line = info.lines + (/[\r\n]$/.test(raw) ? 1 : 0);
			if (!fields) fields = fieldsOf(record, columns);
			else yield readRow(record, fields, raw.trim(), from);
		}
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		throw new UnreadableInput("broken-table", error.message.slice(0, 160), line);
	}
}

/** A row's cells, as it is written, and how many lines were read to its end. */
interface RawRow {
	readonly record: readonly string[];
	readonly raw: string;
	readonly info: Info;
}

/** The rows of a text, every one that is whole before the fault that the text may end with. */
async function* rowsOf(text: AsyncIterable<string>, delimiter: string, limit: number): AsyncGenerator<RawRow> {
	let ready: RawRow[] = [];
	const parser = parse({
		delimiter,
		info: true,
		raw: true,
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true,
		max_record_size: limit,
		// Rows that wait in the parser are lost where it fails.
		on_record: (row: unknown) => {
			ready.push(row as RawRow);
			return null;
		},
	});
	let failed: Error | null = null;
	parser.on("error", (error) => {
		failed = error;
	});
	parser.resume();
	const taken = () => {
		const rows = ready;
		ready = [];
		return rows;
	};
	// The parser's own limit counts no separators.
	let open = 0;
	for await (const piece of text) {
		await new Promise<void>((done) => parser.write(piece, () => done()));
		open = ready.length > 0 ? 0 : open + piece.length;
		yield* taken();
		if (failed) throw failed;
		if (open > limit) throw new UnreadableInput("line-too-long", `a row over ${limit / 1e6} MB`);
	}
	await finished(parser.end(), { cleanup: true }).catch((error: Error) => {
		failed = error;
	});
	yield* taken();
	if (failed) throw failed;
}

function readRow(cells: readonly string[], fields: readonly (ArticleField | null)[], raw: string, line: number): Part {
	const given: Partial<Record<ArticleField, string>> = {};
	for (const [i, field] of fields.entries()) {
		const cell = (cells[i] ?? "").trim();
		if (field && cell !== "") given[field] = cell;
	}
	const damaged = raw.match(/\ufffd/g)?.length ?? 0;
	return { key: null, line, bytes: Buffer.from(raw), given: { ...given, text: given.text ?? "" } satisfies GivenArticle, damaged };
}

/** What each column holds; throws where the text cannot be found or the map names a column that there is not. */
function fieldsOf(names: readonly string[], columns: ColumnMap | null): (ArticleField | null)[] {
	const trimmed = names.slice(0, MOST_COLUMNS).map((name) => name.trim());
	const there = `the columns are ${trimmed
		.slice(0, TOLD)
		.map((name) => JSON.stringify(name.slice(0, 40)))
		.join(", ")}${trimmed.length > TOLD ? ", …" : ""}`;
	const fields: (ArticleField | null)[] = trimmed.map(() => null);
	for (const [field, name] of Object.entries({ ...guessColumns(trimmed), ...columns }) as [ArticleField, string][]) {
		const exact = trimmed.indexOf(name.trim());
		const at = exact >= 0 ? exact : trimmed.findIndex((other) => nameKey(other) === nameKey(name));
		if (at < 0) throw new UnreadableInput("no-column", `no ${JSON.stringify(name)} for ${field}; ${there}`, 1);
		fields[at] = field;
	}
	if (!fields.includes("text")) throw new UnreadableInput("no-column", `none holds the text; ${there}`, 1);
	return fields;
}

function leadingLineEnds(raw: string): number {
	return /^(?:\r\n|\n|\r)*/.exec(raw)?.[0].match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** The separator that the first line has most of outside quotation marks, and the whole text again. */
async function delimiterOf(text: AsyncGenerator<string>): Promise<[delimiter: string, text: AsyncIterable<string>]> {
	let head = "";
	for (let next = await text.next(); !next.done; next = await text.next()) {
		head += next.value;
		if (/[^\r\n][\r\n]/.test(head) || head.length > 1 << 16) break;
	}
	const line = head.replace(/^[\r\n]+/, "").split(/[\r\n]/, 1)[0] as string;
	const bare = line.replace(/"[^"]*"/g, "");
	const counts = [",", ";", "\t", "\u061b", "|"].map((mark) => [mark, bare.split(mark).length - 1] as const);
	const most = counts.reduce((best, count) => (count[1] > best[1] ? count : best));
	return [most[0], whole(head, text)];
}

async function* whole(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
	if (head !== "") yield head;
	yield* rest;
}
