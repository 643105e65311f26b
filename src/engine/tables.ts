import { INTAKE_FILES } from "../generated/lexicons.js";
import { LexiconError } from "./lexicon.js";

/** A row of a table: its cells by the name of their column, and where it stands. */
export interface Row {
	readonly cells: Readonly<Record<string, string>>;
	readonly file: string;
	readonly line: number;
}

/** The rows of an embedded table of intake, as in `outlets`. Throws a `LexiconError` where a row does not have the columns of the head. */
export function intakeTable(name: string, columns: readonly string[]): Row[] {
	const file = `lexicons/intake/${name}.tsv`;
	const text = INTAKE_FILES.find((embedded) => embedded.file === file)?.text;
	if (text === undefined) throw new LexiconError(file, 1, "the table to be there; run the build");
	return readTable(file, text, columns);
}

/** Reads a table of cells parted by tabs; `#` starts a comment line, the first other line names the columns. */
export function readTable(file: string, text: string, columns: readonly string[]): Row[] {
	const rows: Row[] = [];
	let head: readonly string[] | null = null;
	for (const [i, line] of text.split(/\r?\n/).entries()) {
		if (line === "" || line.startsWith("#")) continue;
		const cells = line.split("\t").map((cell) => cell.trim());
		if (!head) {
			if (cells.join("\t") !== columns.join("\t")) throw new LexiconError(file, i + 1, `the columns ${columns.join(", ")}`);
			head = cells;
			continue;
		}
		// Empty cells at the end of a row may be left out.
		if (cells.length > head.length) throw new LexiconError(file, i + 1, `${head.length} cells, got ${cells.length}`);
		rows.push({ cells: Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ""])), file, line: i + 1 });
	}
	return rows;
}
