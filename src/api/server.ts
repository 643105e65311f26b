import type { AddressInfo } from "node:net";
import { userInfo } from "node:os";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Web } from "../intake/web.js";
import type { OpenRecord } from "../record/open.js";
import { Publisher } from "../record/publish.js";
import { hasToken, type Scope, type StoredToken } from "../store/tokens.js";
import { docsPage, docsStyle } from "./docs-page.js";
import { entityTag, sendsSame } from "./entity-tag.js";
import { Feed } from "./feed.js";
import { followLeft } from "./following.js";
import { admit, allows, checkSource, type Door, doorOf } from "./guard.js";
import { openApi } from "./openapi.js";
import { Problem, readPart } from "./problem.js";
import { type Call, pick, type Route, type Service } from "./route.js";
import { ROUTES } from "./routes/index.js";
import { sendEvents, sendLines } from "./send.js";
import { API_LANGS, langOf } from "./strings.js";
import { Tasks } from "./tasks.js";
import { addWorkbench, pageStatus } from "./workbench.js";

/** Where everything but the documents is. */
export const BASE = "/api/v1";

export interface ServerOptions {
	readonly record: OpenRecord;
	readonly host: string;
	/** 0 takes any that is free. */
	readonly port: number;
	/** Names by which the server may be asked for besides its addresses. */
	readonly allowHosts?: readonly string[];
	readonly web: () => Web;
	readonly now: () => string;
	/** Told what went wrong in the server, under the number that its client was told. */
	readonly failed: (number: string, error: unknown) => void;
	/** Requests a minute from one address. */
	readonly perMinute?: number;
	/** Milliseconds between two looks for what is new, for followers. */
	readonly followMs?: number;
}

export interface ApiServer {
	/** `http://HOST:PORT`. */
	readonly url: string;
	/** It is reached by this machine alone, and takes no token. */
	readonly open: boolean;
	/** Ends streams, asks running work to stop, lets requests finish. */
	close(): Promise<void>;
}

/** It would be reached from elsewhere, and nobody has a token. */
export class NoToken extends Error {
	override readonly name = "NoToken";
}

const PER_MINUTE = 3000;
/** Bytes of a body. */
const LARGEST_BODY = 1_000_000;
const HANDLER_MS = 60_000;
/** So long requests are waited for when the server closes. */
const CLOSING_MS = 5000;

const HEADERS: Readonly<Record<string, string>> = {
	"content-security-policy":
		"default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	"x-content-type-options": "nosniff",
	"x-frame-options": "DENY",
	"referrer-policy": "no-referrer",
	"cross-origin-resource-policy": "same-origin",
	"cross-origin-opener-policy": "same-origin",
	"permissions-policy": "camera=(), geolocation=(), microphone=()",
	"cache-control": "no-store",
};

declare module "fastify" {
	interface FastifyRequest {
		admitted: { readonly scope: Scope; readonly token: StoredToken | null } | null;
	}
	interface FastifyContextConfig {
		route?: Route;
		/** A document that everybody may have. */
		open?: boolean;
		/** A file of the workbench, which everybody may have. */
		file?: string;
	}
}

/**
 * Serves a record. The record stays open when the server closes.
 * @throws NoToken where it would be reached from elsewhere and no token is in the store; what `listen` throws, EADDRINUSE among it
 */
export async function openServer(options: ServerOptions): Promise<ApiServer> {
	const { record, now } = options;
	const { db } = record.database;
	const door = doorOf(options.host, options.allowHosts ?? []);
	if (!door.open && !(await hasToken(db))) throw new NoToken("no token in the store");
	let numbers = 0;
	const failed = (error: unknown) => {
		const number = `${Date.now().toString(36)}-${++numbers}`;
		options.failed(number, error);
		return number;
	};
	const tasks = new Tasks(record.database, now, failed);
	const feed = new Feed(db, options.followMs ?? 1000);
	let coder = await record.coder();
	const publishers = { exact: new Publisher(coder.gazetteer, true), blurred: new Publisher(coder.gazetteer, false) };
	const service: Service = {
		record,
		get coder() {
			return coder;
		},
		coders: {
			current: () => coder,
			use: (other) => {
				coder = other;
			},
		},
		feed,
		tasks,
		publishers,
		web: options.web,
		now,
		failed,
	};
	const underway = new Set<AbortController>();

	const app = Fastify({
		bodyLimit: LARGEST_BODY,
		requestTimeout: 30_000,
		connectionTimeout: 120_000,
		keepAliveTimeout: 5000,
		http: { headersTimeout: 10_000, maxHeaderSize: 16_384 },
		routerOptions: { maxParamLength: 1500 },
		onProtoPoisoning: "error",
		onConstructorPoisoning: "error",
		forceCloseConnections: "idle",
		frameworkErrors: (error, request, reply) => sendProblem(problemOf(error, failed), request, reply),
	});
	app.decorateRequest("admitted", null);
	app.addHook("onRequest", async (request, reply) => {
		reply.headers(HEADERS);
		checkSource(door, request.headers, request.url);
	});
	app.setErrorHandler((error: FastifyError, request, reply) => sendProblem(problemOf(error, failed), request, reply));
	await app.register(rateLimit, {
		max: options.perMinute ?? PER_MINUTE,
		timeWindow: 60_000,
		errorResponseBuilder: (_, { ttl }) => new Problem("too-many", [Math.ceil(ttl / 1000)]),
	});
	letIn(app, door, service);
	const sendPage = await addWorkbench(app);
	app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) => {
		const status = sendPage === null ? null : pageStatus(request.method, request.url, request.headers.accept);
		return sendPage === null || status === null ? sendProblem(notThere(request), request, reply) : sendPage(reply.code(status));
	});
	addDocuments(app);
	for (const route of ROUTES) addRoute(app, route, service, underway);

	await app.listen({ host: options.host, port: options.port });
	await followLeft(service).catch(failed);
	const { port } = app.server.address() as AddressInfo;
	const shown = options.host.includes(":") ? `[${options.host}]` : options.host;
	return {
		url: `http://${shown}:${port}`,
		open: door.open,
		close: async () => {
			for (const each of underway) each.abort();
			await tasks.close();
			const late = setTimeout(() => app.server.closeAllConnections(), CLOSING_MS);
			await app.close();
			clearTimeout(late);
		},
	};
}

/** Asks for the token that a route takes. */
function letIn(app: FastifyInstance, door: Door, { record, now }: Service): void {
	app.addHook("onRequest", async (request) => {
		const { route } = request.routeOptions.config;
		if (!route) {
			// What is in no table is let in by nobody.
			const { open, file } = request.routeOptions.config;
			if (!request.is404 && !open && file === undefined) throw new Problem("unavailable");
			return;
		}
		request.admitted = await admit(door, record.database.db, now(), request.headers.authorization, route.scope);
	});
}

function addRoute(app: FastifyInstance, route: Route, service: Service, underway: Set<AbortController>): void {
	const url = `${BASE}${route.path.replace(/\{(\w+)\}/g, ":$1")}`;
	app.route({
		method: route.method,
		url,
		exposeHeadRoute: route.answer === "json",
		...(route.answer === "json" ? { handlerTimeout: HANDLER_MS } : {}),
		config: { route, ...(route.perMinute === null ? {} : { rateLimit: { max: route.perMinute, timeWindow: 60_000 } }) },
		handler: (request, reply) => answer(app, route, service, underway, request, reply),
	});
}

async function answer(
	app: FastifyInstance,
	route: Route,
	service: Service,
	underway: Set<AbortController>,
	request: FastifyRequest,
	reply: FastifyReply,
): Promise<unknown> {
	const lang = langOf(request.headers["accept-language"]);
	// No database text can hold it.
	if (JSON.stringify([request.params, request.query, request.body]).includes("\\u0000")) throw new Problem("bad-text");
	const params = route.params === null ? null : readPart(route.params, request.params, "parameter", lang);
	const query = readPart(route.query, request.query, "parameter", lang);
	const body = route.body === null ? null : readPart(route.body, request.body, "pointer", lang);
	const wanted = request.headers["if-match"];
	if (route.subject !== null && wanted !== undefined) await checkUnchanged(app, `${BASE}${route.subject(params)}`, wanted, request);
	const { scope, token } = request.admitted ?? { scope: "read", token: null };
	let status = route.status;
	const gone = new AbortController();
	underway.add(gone);
	reply.raw.on("close", () => {
		gone.abort();
		underway.delete(gone);
	});
	const last = request.headers["last-event-id"];
	const call: Call = {
		...service,
		lang,
		scope,
		token,
		publisher: allows(scope, "review") ? service.publishers.exact : service.publishers.blurred,
		signal: gone.signal,
		lastEvent: typeof last === "string" ? last : null,
		by: (given) => token?.name ?? given ?? localUser(),
		status: (code) => {
			status = code;
		},
	};
	const result = await route.handle({ params, query, body }, call);
	if (route.answer === "events") return sendEvents(reply, result as Parameters<typeof sendEvents>[1], HEADERS, service.failed);
	if (route.answer === "lines") return sendLines(reply, result as AsyncIterable<unknown>, service.failed);
	const { fields } = query as { readonly fields?: readonly string[] };
	const text = JSON.stringify(route.sparse ? pick(result, fields) : result);
	reply.code(status).type("application/json; charset=utf-8");
	return request.method === "GET" || request.method === "HEAD" ? sendTagged(text, request, reply) : reply.send(text);
}

/** Who runs the server; some containers have no name for it. */
function localUser(): string {
	try {
		return userInfo().username;
	} catch {
		return "local";
	}
}

/** Sends a document with its tag, or only says that the client has it. */
function sendTagged(text: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
	const tag = entityTag(text);
	reply.header("etag", tag).header("cache-control", "private, no-cache").header("vary", "authorization, accept-language");
	return sendsSame(request.headers["if-none-match"], tag) ? reply.code(304).send() : reply.send(text);
}

/** Holds `If-Match` against what is there now. */
async function checkUnchanged(app: FastifyInstance, path: string, wanted: string, request: FastifyRequest): Promise<void> {
	const { host, authorization } = request.headers;
	const now = await app.inject({ method: "GET", url: path, headers: { host: host ?? "", ...(authorization ? { authorization } : {}) } });
	if (!sendsSame(wanted, String(now.headers.etag ?? ""))) throw new Problem("changed");
}

const OPEN = { config: { open: true } };

function addDocuments(app: FastifyInstance): void {
	const document = JSON.stringify(openApi(ROUTES, BASE));
	const pages = Object.fromEntries(API_LANGS.map((lang) => [lang, docsPage(openApi(ROUTES, BASE), lang)]));
	app.get("/openapi.json", OPEN, (request, reply) => sendTagged(document, request, reply.type("application/json; charset=utf-8")));
	app.get("/docs", OPEN, (request, reply) =>
		sendTagged(pages[langOf(request.headers["accept-language"])] ?? "", request, reply.type("text/html; charset=utf-8")),
	);
	app.get("/docs/style.css", OPEN, (request, reply) => sendTagged(docsStyle(), request, reply.type("text/css; charset=utf-8")));
}

/** What is at no route: nothing, or something that takes other methods. */
function notThere(request: FastifyRequest): Problem {
	const path = (request.url.split("?", 1)[0] ?? "").slice(0, 300);
	const own = path.startsWith(BASE) ? path.slice(BASE.length).split("/") : [];
	const methods = ROUTES.filter((route) => {
		const parts = route.path.split("/");
		return parts.length === own.length && parts.every((part, i) => part.startsWith("{") || part === own[i]);
	}).map(({ method }) => method);
	if (methods.length === 0) return new Problem("not-found", [path]);
	const allow = [...new Set(methods)].join(", ");
	return new Problem("method-not-allowed", [path, allow], [], { allow });
}

/** The problem that an error is for the client. What it was is told to nobody but the server. */
function problemOf(error: FastifyError, failed: (error: unknown) => string): Problem {
	if (error instanceof Problem) return error;
	switch (error.code) {
		case "FST_ERR_CTP_BODY_TOO_LARGE":
			return new Problem("too-large", [LARGEST_BODY]);
		case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
			return new Problem("not-json");
		case "FST_ERR_HANDLER_TIMEOUT":
			return new Problem("unavailable");
	}
	if (error.code?.startsWith("FST_ERR_CTP") || error instanceof SyntaxError) return new Problem("bad-json");
	if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return new Problem("bad-request");
	return new Problem("internal", [failed(error)]);
}

function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
	const lang = langOf(request.headers["accept-language"]);
	return reply
		.code(problem.statusCode)
		.headers({ ...HEADERS, ...problem.headers, "content-language": lang, vary: "accept-language" })
		.type("application/problem+json; charset=utf-8")
		.send(JSON.stringify(problem.body(lang)));
}
