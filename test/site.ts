import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** A real web server on loopback, for tests. */
export interface Site {
	/** `http://127.0.0.1:PORT`, without a slash at the end. */
	readonly url: string;
	readonly port: number;
	/** Paths that were asked for, in order. */
	readonly asked: string[];
	close(): Promise<void>;
}

/** Serves routes by path; a text is a page, and what is not listed is 404. */
export async function openSite(routes: Record<string, Route | string>): Promise<Site> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const path = request.url ?? "";
		asked.push(path);
		const route = routes[path];
		if (typeof route === "function") route(request, response);
		else if (route !== undefined) response.setHeader("content-type", "text/html; charset=utf-8").end(route);
		else response.writeHead(404).end("nothing here");
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		port,
		asked,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** A route that sends somewhere else. */
export function redirect(to: string, status = 302): Route {
	return (_, response) => void response.writeHead(status, { location: to }).end();
}

/** A route that answers with these headers and bytes. */
export function answer(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Route {
	return (_, response) => void response.writeHead(status, headers).end(body);
}
