// The server itself: health, tokens, coding a text.
import { z } from "zod";
import { codedArticleSchema } from "../../schemes/record.js";
import { createToken, listTokens, revokeToken, SCOPES, type StoredToken } from "../../store/tokens.js";
import { Problem } from "../problem.js";
import { idSchema } from "../query.js";
import { json, type Route } from "../route.js";

const scope = z.enum(SCOPES).meta({ description: "What it allows; each allows what those before it do." });
const tokenItem = z
	.strictObject({
		id: z.string(),
		name: z.string(),
		scope,
		createdAt: z.string(),
		usedAt: z.string().nullable(),
		revokedAt: z.string().nullable(),
	})
	.meta({ id: "Token" });

function toTokenItem({ id, name, scope: held, created_at, used_at, revoked_at }: StoredToken): z.infer<typeof tokenItem> {
	return { id, name, scope: held, createdAt: created_at, usedAt: used_at, revokedAt: revoked_at };
}

/** So much text is coded in one request. */
const LONGEST_TEXT = 300_000;
const line = z.string().max(2000).nullish();

export const SERVICE_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/health",
			scope: "open",
			tag: "service",
			summary: "Whether the server and its store answer.",
			result: z.strictObject({ status: z.literal("ok"), version: z.string(), store: z.enum(["embedded", "postgres"]) }),
		},
		async (_given, { record: { database }, coder }) => {
			await database.db.selectFrom("setting").select("key").limit(1).execute();
			return { status: "ok" as const, version: coder.version, store: database.kind };
		},
	),
	json(
		{
			method: "POST",
			path: "/code",
			scope: "read",
			tag: "code",
			summary: "Codes a text and stores nothing.",
			body: z.strictObject({
				id: z.string().min(1).max(200).optional(),
				title: z.string().max(10_000).optional(),
				text: z.string().min(1).max(LONGEST_TEXT),
				published: z.iso
					.date()
					.or(z.iso.datetime({ offset: true }))
					.nullish()
					.meta({ description: "Days such as “yesterday” are read against it." }),
				outlet: line,
				url: line,
			}),
			result: codedArticleSchema.meta({ id: "CodedArticle" }),
			perMinute: 120,
		},
		async ({ body: { id = "text", title = "", text, published, outlet, url } }, { coder }) => {
			const whole = (written: string) => written.toWellFormed();
			return coder.code({
				id,
				title: whole(title),
				text: whole(text),
				published: published ?? null,
				outlet: outlet ?? null,
				url: url ?? null,
			});
		},
	),
	json(
		{
			method: "GET",
			path: "/tokens",
			scope: "admin",
			tag: "service",
			summary: "Every token, those revoked included; what they are made of is nowhere.",
			result: z.strictObject({ items: z.array(tokenItem) }),
		},
		async (_given, { record: { database } }) => ({ items: (await listTokens(database.db)).map(toTokenItem) }),
	),
	json(
		{
			method: "POST",
			path: "/tokens",
			scope: "admin",
			tag: "service",
			summary: "Makes a token; it is shown this once.",
			body: z.strictObject({ name: z.string().trim().min(1).max(200), scope }),
			result: tokenItem.extend({ secret: z.string() }).meta({ id: "NewToken" }),
			status: 201,
		},
		async ({ body }, { record: { database }, now }) => {
			const { token, secret } = await createToken(database.db, now(), body.name, body.scope);
			return { ...toTokenItem(token), secret };
		},
	),
	json(
		{
			method: "DELETE",
			path: "/tokens/{id}",
			scope: "admin",
			tag: "service",
			summary: "Revokes a token; doing it again changes nothing.",
			params: z.strictObject({ id: idSchema }),
			result: z.strictObject({ revoked: z.boolean() }),
		},
		async ({ params: { id } }, { record: { database }, now }) => {
			if (await revokeToken(database.db, now(), id)) return { revoked: true };
			if (!(await listTokens(database.db)).some((token) => token.id === id)) throw new Problem("not-found", [`/tokens/${id}`]);
			return { revoked: false };
		},
	),
];
