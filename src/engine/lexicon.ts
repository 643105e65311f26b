/** One Arabic form of an entry, with its flags and where it stands. */
export interface Form {
	readonly text: string;
	readonly flags: ReadonlyMap<string, string>;
	readonly line: number;
}

/** A block of a lexicon file: an id, its attributes, its forms. */
export interface Entry {
	readonly id: string;
	readonly file: string;
	readonly line: number;
	readonly attributes: ReadonlyMap<string, string>;
	readonly forms: readonly Form[];
}

/** What a family of lexicon files may say; anything else is refused at load. */
export interface EntrySchema {
	/** Attribute name to the values allowed, or `null` for free text. */
	readonly attributes: Readonly<Record<string, readonly string[] | null>>;
	readonly required: readonly string[];
	/** Flag name to the values allowed; `null` for free text, an empty list for a flag without value. */
	readonly flags: Readonly<Record<string, readonly string[] | null>>;
	/** Ids allowed, or `null` for any that matches `[a-z0-9_]+`. */
	readonly ids: readonly string[] | null;
}

/** A fault in a lexicon or gazetteer file: where it is, what was expected, how to mend it. */
export class LexiconError extends Error {
	constructor(
		readonly file: string,
		readonly line: number,
		readonly expected: string,
	) {
		super(`${file}:${line}: expected ${expected}`);
		this.name = "LexiconError";
	}
}

const ID = /^[a-z][a-z0-9_]*$/;
const FORM = /^ {2}- (.+)$/;
const ATTRIBUTE = /^ {2}([a-z][a-z0-9_]*): *(.*)$/;

/**
 * Reads a lexicon file. `#` starts a comment line; a line without indent opens an entry; `  name: value` is an
 * attribute; `  - form | flag | flag=value` is one form. Throws a `LexiconError` at the first line that is none of these.
 */
export function parseLexicon(file: string, text: string, schema: EntrySchema): Entry[] {
	const entries: Entry[] = [];
	let open: { id: string; line: number; attributes: Map<string, string>; forms: Form[] } | undefined;
	const close = () => {
		if (!open) return;
		for (const name of schema.required)
			if (!open.attributes.has(name)) throw new LexiconError(file, open.line, `attribute \`${name}\` in entry ${open.id}`);
		const { id, line, attributes, forms } = open;
		entries.push({ id, file, line, attributes, forms });
	};
	const lines = text.split(/\r?\n/);
	for (let i = 0; i < lines.length; i++) {
		const line = (lines[i] as string).trimEnd();
		const at = i + 1;
		if (line === "" || line.startsWith("#")) continue;
		if (!line.startsWith(" ")) {
			close();
			if (!ID.test(line)) throw new LexiconError(file, at, `an entry id of a-z, 0-9 and _, got \`${line}\``);
			if (schema.ids && !schema.ids.includes(line)) throw new LexiconError(file, at, `one of the ids ${schema.ids.join(", ")}`);
			open = { id: interned(line), line: at, attributes: new Map(), forms: [] };
			continue;
		}
		if (!open) throw new LexiconError(file, at, "an entry id before the first attribute or form");
		const form = FORM.exec(line);
		if (form) {
			open.forms.push(parseForm(file, at, form[1] as string, schema));
			continue;
		}
		const attribute = ATTRIBUTE.exec(line);
		if (!attribute) throw new LexiconError(file, at, "`  name: value` or `  - form | flag`");
		const [, name, value] = attribute as unknown as [string, string, string];
		const allowed = schema.attributes[name];
		if (allowed === undefined) throw new LexiconError(file, at, `one of the attributes ${Object.keys(schema.attributes).join(", ")}`);
		if (allowed && !value.split(/\s+/).every((v) => allowed.includes(v)))
			throw new LexiconError(file, at, `\`${name}\` to be of ${allowed.join(", ")}`);
		if (open.attributes.has(name)) throw new LexiconError(file, at, `attribute \`${name}\` only once`);
		open.attributes.set(name, interned(value));
	}
	close();
	return entries;
}

/**
 * The same string as a name of a property. Of such there is but one for each spelling, so that what is compared with it
 * millions of times is told apart by where it is and not by its letters.
 */
function interned(text: string): string {
	return Object.keys({ [text]: true })[0] as string;
}

function parseForm(file: string, line: number, written: string, schema: EntrySchema): Form {
	const [text, ...rest] = written.split("|").map((part) => part.trim());
	if (!text) throw new LexiconError(file, line, "a form after `- `");
	const flags = new Map<string, string>();
	for (const part of rest) {
		const [name, value = ""] = part.split("=").map((side) => side.trim()) as [string, string?];
		const allowed = schema.flags[name];
		if (allowed === undefined) throw new LexiconError(file, line, `one of the flags ${Object.keys(schema.flags).join(", ")}`);
		if (allowed && allowed.length > 0 && !allowed.includes(value))
			throw new LexiconError(file, line, `flag \`${name}\` to be one of ${allowed.join(", ")}`);
		if (allowed && allowed.length === 0 && value) throw new LexiconError(file, line, `flag \`${name}\` without a value`);
		flags.set(name, interned(value));
	}
	return { text, flags, line };
}
