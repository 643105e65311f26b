// Problem details (RFC 9457): what goes wrong is told in the client's language, and what to do about it.
import { z } from "zod";
import { type ApiLang, PROBLEMS, type ProblemCode, told, UNFIT, type UnfitCode } from "./strings.js";

/** A part of a request that is wrong: a parameter's name, or a JSON pointer into the body. */
export interface WrongPart {
	readonly parameter?: string;
	readonly pointer?: string;
	readonly detail: string;
}

export const problemSchema = z
	.strictObject({
		/** Where this sort of problem is explained. */
		type: z.string(),
		title: z.string(),
		status: z.int(),
		detail: z.string(),
		errors: z.array(z.strictObject({ parameter: z.string().optional(), pointer: z.string().optional(), detail: z.string() })).optional(),
	})
	.meta({ id: "Problem" });
export type ProblemBody = z.infer<typeof problemSchema>;

/** Something that a client did or asked that cannot be answered. */
export class Problem extends Error {
	override readonly name = "Problem";
	readonly statusCode: number;

	constructor(
		readonly code: ProblemCode,
		readonly about: readonly (string | number)[] = [],
		readonly errors: readonly WrongPart[] = [],
		/** Headers that go with it. */
		readonly headers: Readonly<Record<string, string>> = {},
	) {
		super(code);
		this.statusCode = PROBLEMS[code].status;
	}

	/** As it is sent. */
	body(lang: ApiLang): ProblemBody {
		const { status, title, detail } = PROBLEMS[this.code];
		return {
			type: `/docs#${this.code}`,
			title: title[lang],
			status,
			detail: told(detail, lang, this.about),
			...(this.errors.length > 0 ? { errors: [...this.errors] } : {}),
		};
	}
}

/** Something that people settle and that cannot be settled so. */
export function unfit(lang: ApiLang, code: UnfitCode, ...about: readonly (string | number)[]): Problem {
	return new Problem("unfit", [told(UNFIT[code], lang, about)]);
}

const LOCALES = { en: z.locales.en().localeError, ar: z.locales.ar().localeError };

/** Reads a part of a request by its schema. Throws a problem that names each wrong value in the client's language; `at` is where in the body it stands. */
export function readPart<T extends z.ZodType>(
	schema: T,
	given: unknown,
	part: "parameter" | "pointer",
	lang: ApiLang,
	at: readonly string[] = [],
): z.output<T> {
	const read = schema.safeParse(given, { error: LOCALES[lang] });
	if (read.success) return read.data;
	const errors = read.error.issues.slice(0, 20).flatMap((issue): WrongPart[] => {
		const path = [...at, ...issue.path.map(String)];
		if (part === "pointer") return [{ pointer: path.map((key) => `/${key}`).join(""), detail: issue.message }];
		if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ parameter: key, detail: issue.message }));
		return [{ parameter: path[0] ?? "", detail: issue.message }];
	});
	throw new Problem("bad-request", [], errors);
}
