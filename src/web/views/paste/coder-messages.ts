// What a page and the coder in its worker say to each other.
import type { CodedArticle } from "../../../schemes/record.js";

/** A text as it is pasted. */
export interface PastedText {
	readonly title: string;
	readonly text: string;
	/** `YYYY-MM-DD`; null where it is not known. */
	readonly published: string | null;
	readonly outlet: string | null;
}

/** Names in both languages, by id or ISO code: those that the claims of one text need. */
export interface CodedNames {
	readonly actors: Readonly<Record<string, { readonly en: string; readonly ar: string }>>;
	readonly areas: Readonly<Record<string, { readonly en: string; readonly ar: string }>>;
}

export interface CodeRequest {
	readonly id: number;
	readonly given: PastedText;
}

/** `ready` once the lexicons are read; then `coded` or `failed` for each request. */
export type CoderReply =
	| { readonly kind: "ready" }
	| { readonly kind: "coded"; readonly id: number; readonly coded: CodedArticle; readonly names: CodedNames }
	| { readonly kind: "failed"; readonly id: number; readonly message: string };
