// The OpenAPI 3.1 document, made of the routes' own schemas: there is nothing to keep in step.
import { z } from "zod";
import { CODER_VERSION } from "../schemes/version.js";
import { problemSchema } from "./problem.js";
import type { Answer, Route } from "./route.js";

/** A JSON Schema, as far as it is looked into. */
export type Schema = { readonly [key: string]: unknown };

export interface Parameter {
	readonly name: string;
	readonly in: "path" | "query" | "header";
	readonly required: boolean;
	readonly description?: string;
	readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

export interface Operation {
	readonly operationId: string;
	readonly summary: string;
	readonly tags: readonly string[];
	/** The scope of a token that is needed, `open` where none is. */
	readonly "x-scope": string;
	readonly security: readonly object[];
	readonly parameters: readonly Parameter[];
	readonly requestBody?: { readonly required: true; readonly content: Content };
	readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}

export interface OpenApi {
	readonly openapi: "3.1.0";
	readonly info: { readonly title: string; readonly version: string; readonly description: string };
	readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
	readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly securitySchemes: Schema };
}

const MEDIA: Readonly<Record<Answer, string>> = { json: "application/json", lines: "application/x-ndjson", events: "text/event-stream" };

/** Describes routes that lie below a path. */
export function openApi(routes: readonly Route[], base: string): OpenApi {
	const schemas: Record<string, Schema> = {};
	const problem = schemaOf(problemSchema, "output", schemas);
	const paths: Record<string, Record<string, Operation>> = {};
	for (const route of routes) {
		const path = `${base}${route.path}`;
		paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, schemas, problem) };
	}
	const document: OpenApi = {
		openapi: "3.1.0",
		info: {
			title: "Rasd",
			version: CODER_VERSION,
			description:
				"What Arabic reporting on armed conflict says, with who says so: articles, the claims in them, and the incidents that several claims tell of.",
		},
		paths,
		components: {
			schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
			securitySchemes: { token: { type: "http", scheme: "bearer", description: "Made by `rasd token create`; not needed on loopback." } },
		},
	};
	// What a schema leaves undefined is not there.
	return JSON.parse(JSON.stringify(document)) as OpenApi;
}

function operationOf(route: Route, schemas: Record<string, Schema>, problem: Schema): Operation {
	const { method, path, scope, tag, summary, answer, status } = route;
	const result = schemaOf(route.result, "output", schemas);
	const conditional: Parameter[] = [
		...(method === "GET" && answer === "json"
			? [header("If-None-Match", "Tag of the answer that the client has; 304 where it is the same.")]
			: []),
		...(route.subject ? [header("If-Match", "Tag of what is changed, as it was looked at; 412 where it is another by now.")] : []),
		...(answer === "events" ? [header("Last-Event-ID", "The last event that came; what happened after it is told first.")] : []),
	];
	return {
		operationId: `${method.toLowerCase()}${path.replace(/[/{}_-]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
		summary,
		tags: [tag],
		"x-scope": scope,
		security: scope === "open" ? [] : [{ token: [] }],
		parameters: [
			...(route.params === null ? [] : parametersOf(route.params, "path", schemas)),
			...parametersOf(route.query, "query", schemas),
			...conditional,
		],
		...(route.body === null
			? {}
			: { requestBody: { required: true as const, content: { "application/json": { schema: schemaOf(route.body, "input", schemas) } } } }),
		responses: {
			[status]: { description: summary, content: { [MEDIA[answer]]: { schema: result } } },
			default: { description: "What was wrong, and what to do.", content: { "application/problem+json": { schema: problem } } },
		},
	};
}

function header(name: string, description: string): Parameter {
	return { name, in: "header", required: false, description, schema: { type: "string" } };
}

function parametersOf(object: z.ZodObject, place: "path" | "query", schemas: Record<string, Schema>): Parameter[] {
	const { properties = {}, required = [] } = schemaOf(object, "input", schemas) as {
		readonly properties?: Record<string, Schema>;
		readonly required?: readonly string[];
	};
	return Object.entries(properties).map(([name, { description, ...schema }]) => ({
		name,
		in: place,
		required: place === "path" || required.includes(name),
		...(typeof description === "string" ? { description } : {}),
		schema,
	}));
}

/** The JSON Schema of a zod schema; what has a name of its own goes to the document's components. */
function schemaOf(schema: z.ZodType, io: "input" | "output", schemas: Record<string, Schema>): Schema {
	const { properties, $defs = {} } = z.toJSONSchema(z.object({ value: schema }), {
		io,
		target: "draft-2020-12",
		unrepresentable: "any",
		override: ({ jsonSchema }) => {
			delete jsonSchema.readOnly;
			delete jsonSchema.id;
			if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
			if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
			if (jsonSchema.prefixItems) Object.assign(jsonSchema, { items: false, minItems: jsonSchema.prefixItems.length });
		},
	}) as unknown as { readonly properties: { readonly value: Schema }; readonly $defs?: Readonly<Record<string, Schema>> };
	for (const [name, definition] of Object.entries($defs)) schemas[name] = toComponents(definition);
	return toComponents(properties.value);
}

function toComponents(schema: Schema): Schema {
	return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as Schema;
}
