import type { z } from "zod";
import { Problem } from "./problem.js";

/** Where a page begins, as clients carry it: opaque to them. */
export function toCursor(after: object | null): string | null {
	return after === null ? null : Buffer.from(JSON.stringify(after)).toString("base64url");
}

/** What `toCursor` was given; null where a client gave none. Throws a problem where it is not ours. */
export function readCursor<T>(schema: z.ZodType<T>, given: string | undefined): T | null {
	if (given === undefined) return null;
	try {
		return schema.parse(JSON.parse(Buffer.from(given, "base64url").toString("utf8")));
	} catch {
		throw new Problem("bad-cursor");
	}
}
