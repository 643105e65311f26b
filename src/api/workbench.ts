// The workbench's files: built by vite into dist/web, sent as they lie there.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

/** Where the build puts the workbench, seen from the sources as from what is built of them. */
const FOLDER = fileURLToPath(new URL("../../dist/web", import.meta.url));

/** Its scripts are files of the server; styles are also set by scripts, and the map draws from blobs of its own. */
const POLICY =
	"default-src 'none'; script-src 'self'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const A_YEAR_S = 31_536_000;

/** Serves the workbench where it was built; returns what answers with its page at any address, null where there is none. */
export async function addWorkbench(app: FastifyInstance): Promise<((reply: FastifyReply) => FastifyReply) | null> {
	if (!existsSync(`${FOLDER}/index.html`)) return null;
	await app.register(fastifyStatic, {
		root: FOLDER,
		serve: true,
		wildcard: false,
		index: false,
		preCompressed: true,
		cacheControl: false,
		globIgnore: ["**/*.br", "**/*.gz"],
		setHeaders: (reply, path) => {
			reply.header("content-security-policy", POLICY);
			// What stands in assets/ has its content's hash in its name.
			reply.header("cache-control", path.includes("/assets/") ? `public, max-age=${A_YEAR_S}, immutable` : "no-cache");
		},
	});
	return (reply) => reply.sendFile("index.html");
}

/** Paths of the workbench's pages (src/web/routes.tsx); what lies below them is a page too. */
const PAGES = /^\/(?:(?:map|incidents|articles|paste|review|figures|actors|sources|places|search|jobs|settings)(?:\/[^?]*)?)?(?:\?|$)/;

/**
 * What a request for a page is answered with: 200 at the path of one, 404 elsewhere, where the workbench says that there is none. Null for requests that ask for
 * something else than a page.
 */
export function pageStatus(method: string, url: string, accept: string | undefined): 200 | 404 | null {
	if ((method !== "GET" && method !== "HEAD") || !(accept ?? "").includes("text/html")) return null;
	if (/^\/(?:api|docs|assets|openapi\.json)(?:[/?]|$)/.test(url)) return null;
	return PAGES.test(url) ? 200 : 404;
}
