// What a route is: one description gives its checks, its place in the OpenAPI document and the scope it takes.
import { z } from "zod";
import type { Web } from "../intake/web.js";
import type { RecordCoder } from "../record/coder.js";
import type { OpenRecord } from "../record/open.js";
import type { Publisher } from "../record/publish.js";
import type { Scope, StoredToken } from "../store/tokens.js";
import type { Feed } from "./feed.js";
import type { ApiLang } from "./strings.js";
import type { Tasks } from "./tasks.js";

/** What a client needs to be let in; `open` takes nothing. */
export type RouteScope = Scope | "open";

/** What the server is made of, as routes use it. */
export interface Service {
	readonly record: OpenRecord;
	/** What a request is answered with from its beginning to its end. */
	readonly coder: RecordCoder;
	/** The coder of requests from now on: another takes its place where people settle what a place's name means. */
	readonly coders: { current(): RecordCoder; use(coder: RecordCoder): void };
	readonly feed: Feed;
	readonly tasks: Tasks;
	readonly publishers: { readonly exact: Publisher; readonly blurred: Publisher };
	/** Opens the web, for what must be asked for again. */
	readonly web: () => Web;
	/** The time, UTC, ISO 8601. */
	readonly now: () => string;
	/** Told what went wrong in the server. */
	readonly failed: (error: unknown) => void;
}

/** One request that was let in. */
export interface Call extends Service {
	readonly lang: ApiLang;
	readonly scope: Scope;
	readonly token: StoredToken | null;
	/** What makes of the record what this client may see: with the scope `read`, sensitive places are told by their district. */
	readonly publisher: Publisher;
	/** Aborted when the client has gone or the server closes. */
	readonly signal: AbortSignal;
	/** The `Last-Event-ID` header of a stream that is taken up again. */
	readonly lastEvent: string | null;
	/** Who decides: with a token always its name; else the name given, or the server's user. */
	by(given: string | undefined): string;
	/** The status to answer with, where it is not the route's. */
	status(code: number): void;
}

/** An event of a stream. */
export interface StreamEvent {
	readonly id: string | null;
	readonly event: string;
	readonly data: unknown;
}

/** What a route answers with: one JSON value, a JSON value a line, or events. */
export type Answer = "json" | "lines" | "events";

type Params = z.ZodObject | null;
type Body = z.ZodType | null;
type Out<T extends z.ZodType | null> = T extends z.ZodType ? z.output<T> : null;

interface Spec<P extends Params, Q extends Params, B extends Body, R extends z.ZodType> {
	readonly method: "GET" | "POST" | "PUT" | "DELETE";
	/** As OpenAPI writes it, below `/api/v1`. */
	readonly path: string;
	readonly scope: RouteScope;
	readonly tag: string;
	readonly summary: string;
	readonly params?: P;
	readonly query?: Q;
	readonly body?: B;
	/** The answer; of lines one of them, of events the data of one. */
	readonly result: R;
	readonly status?: number;
	/** The items whose fields a client may choose by `fields`: those of the answer's `items`, or the answer itself. */
	readonly sparse?: z.ZodObject;
	/** The path of what a change is made to: `If-Match` is held against its ETag. */
	readonly subject?: (params: Out<P>) => string;
	/** Requests a minute from one client, where it is less than for others. */
	readonly perMinute?: number;
}

type Handler<P extends Params, Q extends Params, B extends Body, T> = (
	given: { readonly params: Out<P>; readonly query: Out<Q>; readonly body: Out<B> },
	call: Call,
) => T;

/** A route, whatever it takes and gives. */
export interface Route {
	readonly method: "GET" | "POST" | "PUT" | "DELETE";
	readonly path: string;
	readonly scope: RouteScope;
	readonly tag: string;
	readonly summary: string;
	readonly params: z.ZodObject | null;
	readonly query: z.ZodObject;
	readonly body: z.ZodType | null;
	readonly answer: Answer;
	readonly result: z.ZodType;
	readonly status: number;
	readonly sparse: boolean;
	readonly subject: ((params: unknown) => string) | null;
	readonly perMinute: number | null;
	handle(given: { readonly params: unknown; readonly query: unknown; readonly body: unknown }, call: Call): unknown;
}

/** A route that answers with one JSON value. */
export function json<P extends Params = null, Q extends Params = null, B extends Body = null, R extends z.ZodType = z.ZodType>(
	spec: Spec<P, Q, B, R>,
	handle: Handler<P, Q, B, Promise<z.input<R>>>,
): Route {
	return made(spec, "json", handle as Route["handle"]);
}

/** A route that answers with a JSON value a line, of any number. */
export function lines<P extends Params = null, Q extends Params = null, B extends Body = null, R extends z.ZodType = z.ZodType>(
	spec: Spec<P, Q, B, R>,
	handle: Handler<P, Q, B, Promise<AsyncIterable<z.input<R>>>>,
): Route {
	return made(spec, "lines", handle as Route["handle"]);
}

/** A route that goes on answering with events until the client leaves. */
export function events<P extends Params = null, Q extends Params = null, B extends Body = null, R extends z.ZodType = z.ZodType>(
	spec: Spec<P, Q, B, R>,
	handle: Handler<P, Q, B, Promise<AsyncIterable<StreamEvent>>>,
): Route {
	return made(spec, "events", handle as Route["handle"]);
}

function made<P extends Params, Q extends Params, B extends Body, R extends z.ZodType>(
	spec: Spec<P, Q, B, R>,
	answer: Answer,
	handle: Route["handle"],
): Route {
	const { method, path, scope, tag, summary, result, sparse } = spec;
	const query = (spec.query as z.ZodObject | null | undefined) ?? z.strictObject({});
	return {
		method,
		path,
		scope,
		tag,
		summary,
		params: spec.params ?? null,
		query: sparse ? query.extend({ fields: fieldsOf(sparse) }) : query,
		body: spec.body ?? null,
		answer,
		result,
		status: spec.status ?? 200,
		sparse: sparse !== undefined,
		subject: (spec.subject as ((params: unknown) => string) | undefined) ?? null,
		perMinute: spec.perMinute ?? null,
		handle,
	};
}

/** `fields`: names of an item's fields with commas between. */
function fieldsOf(item: z.ZodObject) {
	const names = Object.keys(item.shape) as [string, ...string[]];
	return z
		.union([z.string(), z.array(z.string())])
		.transform((given) =>
			[given]
				.flat()
				.flatMap((written) => written.split(","))
				.map((name) => name.trim())
				.filter(Boolean),
		)
		.pipe(z.array(z.enum(names)).min(1))
		.optional()
		.meta({ type: "string", description: `Only these fields, with commas between: ${names.join(", ")}.`, anyOf: undefined });
}

/** An answer with only some of its items' fields. */
export function pick(answer: unknown, fields: readonly string[] | undefined): unknown {
	if (fields === undefined) return answer;
	const only = (item: unknown) =>
		Object.fromEntries(Object.entries(item as Record<string, unknown>).filter(([name]) => fields.includes(name)));
	const { items } = answer as { readonly items?: readonly unknown[] };
	return items === undefined ? only(answer) : { ...(answer as object), items: items.map(only) };
}
