import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./paths.js";

/** A thing that the API gives, by its name in the OpenAPI document. */
export type Shape<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** A client of a server: paths, parameters and answers are checked by the compiler. Runs in browsers too. */
export type ApiClient = Client<paths>;

/** @param token needed where the server listens for others than its own machine */
export function apiClient(baseUrl: string, token: string | null = null): ApiClient {
	return createClient<paths>({ baseUrl, ...(token === null ? {} : { headers: { authorization: `Bearer ${token}` } }) });
}
