import { QueryClient } from "@tanstack/react-query";
import createQueryClient from "openapi-react-query";
import { apiClient, type Shape } from "../../api/client.js";
import { settings } from "./settings.js";

/** What the server says was wrong (RFC 9457). */
export type ProblemBody = Shape<"Problem">;

const TOKEN = "rasd.token";
let token: string | null = readToken();
const tokenListeners = new Set<() => void>();

function readToken(): string | null {
	try {
		return sessionStorage.getItem(TOKEN);
	} catch {
		// A browser that keeps nothing asks again after each reload.
		return null;
	}
}

/** The token of this session; null where none was given. */
export function currentToken(): string | null {
	return token;
}

/** Takes a token for as long as the window is open; null forgets it. */
export function setToken(given: string | null): void {
	token = given;
	try {
		if (given === null) sessionStorage.removeItem(TOKEN);
		else sessionStorage.setItem(TOKEN, given);
	} catch {
		// It holds until the page is left.
	}
	queries.clear();
	for (const listener of tokenListeners) listener();
}

/** Told when the token changes; returns what ends that. */
export function onToken(listener: () => void): () => void {
	tokenListeners.add(listener);
	return () => tokenListeners.delete(listener);
}

/** The headers that say who asks and in which language. */
export function requestHeaders(): Record<string, string> {
	return { "accept-language": settings().lang, ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
}

/** The server's API, typed by its routes. For reading in components use `api.useQuery`; for what changes something, this. */
export const client = apiClient("");
client.use({
	onRequest: ({ request }) => {
		for (const [name, value] of Object.entries(requestHeaders())) request.headers.set(name, value);
		return request;
	},
});

/** Reads from the API in components: `api.useQuery("get", "/api/v1/incidents", {params: {query}})`. */
export const api = createQueryClient(client);

/** Whether an error is what the server said. */
export function isProblem(error: unknown): error is ProblemBody {
	return typeof error === "object" && error !== null && "status" in error && "title" in error;
}

/** Only what may come right by itself is asked for again: a broken connection or a busy server, thrice with growing waits. */
function mayRetry(count: number, error: unknown): boolean {
	return count < 3 && (!isProblem(error) || error.status >= 500 || error.status === 429);
}

export const queries = new QueryClient({
	defaultOptions: {
		queries: { retry: mayRetry, staleTime: 30_000, refetchOnWindowFocus: false },
		mutations: { retry: false },
	},
});
