import { randomBytes } from "node:crypto";
import { sha256 } from "./custody.js";
import type { Queries } from "./database.js";

/** What a token allows; each allows what those before it do. */
export const SCOPES = ["read", "review", "admin"] as const;
export type Scope = (typeof SCOPES)[number];

/** A token as it may be shown: what it is made of is nowhere. */
export interface StoredToken {
	readonly id: string;
	/** Whose it is; goes into the record with what is decided by it. */
	readonly name: string;
	readonly scope: Scope;
	readonly created_at: string;
	readonly used_at: string | null;
	readonly revoked_at: string | null;
}

const SHOWN = ["id", "name", "scope", "created_at", "used_at", "revoked_at"] as const;
const PREFIX = "rasd_";

/** Makes a token of 256 random bits. `secret` is to be shown once; the store has only its digest. */
export async function createToken(
	db: Queries,
	at: string,
	name: string,
	scope: Scope,
): Promise<{ readonly token: StoredToken; readonly secret: string }> {
	const secret = `${PREFIX}${randomBytes(32).toString("base64url")}`;
	const token = { id: randomBytes(4).toString("hex"), name, scope, created_at: at, used_at: null, revoked_at: null };
	await db
		.insertInto("token")
		.values({ ...token, hash: sha256(secret) })
		.execute();
	return { token, secret };
}

/** Every token, those revoked included, by when they were made. */
export async function listTokens(db: Queries): Promise<StoredToken[]> {
	return (await db.selectFrom("token").select(SHOWN).orderBy("created_at").orderBy("id").execute()) as StoredToken[];
}

/** Revokes a token; returns whether there was one that still held. */
export async function revokeToken(db: Queries, at: string, id: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable("token")
		.set({ revoked_at: at })
		.where("id", "=", id)
		.where("revoked_at", "is", null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Whether there is a token that holds. */
export async function hasToken(db: Queries): Promise<boolean> {
	return (await db.selectFrom("token").select("id").where("revoked_at", "is", null).limit(1).executeTakeFirst()) !== undefined;
}

const USE_NOTED_MS = 60_000;

/** The token that a secret is; null where there is none or it was revoked. Notes when it was used, to the minute. */
export async function tokenOf(db: Queries, at: string, secret: string): Promise<StoredToken | null> {
	if (!secret.startsWith(PREFIX)) return null;
	const token = await db
		.selectFrom("token")
		.select(SHOWN)
		.where("hash", "=", sha256(secret))
		.where("revoked_at", "is", null)
		.executeTakeFirst();
	if (!token) return null;
	if (token.used_at === null || Date.parse(at) - Date.parse(token.used_at) > USE_NOTED_MS)
		await db.updateTable("token").set({ used_at: at }).where("id", "=", token.id).execute();
	return token as StoredToken;
}
