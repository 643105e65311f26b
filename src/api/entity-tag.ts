import { createHash } from "node:crypto";

/** The tag of a document: the same bytes have the same. */
export function entityTag(text: string): string {
	return `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
}

/** Whether `If-None-Match` or `If-Match` names a tag. */
export function sendsSame(header: string | undefined, tag: string): boolean {
	if (header === undefined || tag === "") return false;
	return header
		.slice(0, 4000)
		.split(",")
		.map((each) => each.trim().replace(/^W\//, ""))
		.some((each) => each === "*" || each === tag);
}
