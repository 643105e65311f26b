import { once } from "node:events";
import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import type { StreamEvent } from "./route.js";

/** Sends a JSON value a line as they come; the client's pace is the server's. */
export function sendLines(reply: FastifyReply, values: AsyncIterable<unknown>, failed: (error: unknown) => void): FastifyReply {
	const text = (async function* () {
		try {
			for await (const value of values) yield `${JSON.stringify(value)}\n`;
		} catch (error) {
			failed(error);
			// The connection breaks, so that nobody takes a part for the whole.
			throw error;
		}
	})();
	return reply.type("application/x-ndjson; charset=utf-8").send(Readable.from(text));
}

/** Sends events until there are no more or the client has gone. */
export async function sendEvents(
	reply: FastifyReply,
	events: AsyncIterator<StreamEvent> & AsyncIterable<StreamEvent>,
	headers: Readonly<Record<string, string>>,
	failed: (error: unknown) => void,
): Promise<FastifyReply> {
	// What cannot even begin is told as a problem, not as a stream.
	const first = await events.next();
	reply.hijack();
	const { raw } = reply;
	raw.on("error", () => {});
	raw.writeHead(200, { ...headers, "content-type": "text/event-stream; charset=utf-8" });
	raw.write("retry: 3000\n\n");
	if (!first.done) raw.write(written(first.value));
	try {
		for await (const event of events) {
			if (raw.destroyed) break;
			if (!raw.write(written(event))) await Promise.race([once(raw, "drain"), once(raw, "close")]);
		}
	} catch (error) {
		failed(error);
	} finally {
		raw.end();
	}
	return reply;
}

function written({ id, event, data }: StreamEvent): string {
	if (event === "beat") return ": beat\n\n";
	return `${id === null ? "" : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
