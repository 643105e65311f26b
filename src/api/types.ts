// JSON Schemas as TypeScript: for the page that shows them, and for the types that clients are written against.
import type { OpenApi, Operation, Schema } from "./openapi.js";

/** A schema as a TypeScript type; what has a name of its own is named by `named`. */
export function typeOf(schema: Schema, named: (name: string) => string, indent = ""): string {
	if (typeof schema.$ref === "string") return named(schema.$ref.split("/").at(-1) ?? "");
	if ("const" in schema) return JSON.stringify(schema.const);
	if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
	const alternatives = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined;
	if (alternatives) return [...new Set(alternatives.map((each) => typeOf(each, named, indent)))].join(" | ");
	if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type }, named, indent)).join(" | ");
	switch (schema.type) {
		case "string":
		case "boolean":
		case "null":
			return schema.type;
		case "integer":
		case "number":
			return "number";
		case "array":
			return listType(schema, named, indent);
		case "object":
			return objectType(schema, named, indent);
	}
	return "unknown";
}

function listType({ items, prefixItems }: Schema, named: (name: string) => string, indent: string): string {
	if (Array.isArray(prefixItems)) return `[${prefixItems.map((each: Schema) => typeOf(each, named, indent)).join(", ")}]`;
	const item = typeOf((items as Schema | undefined) ?? {}, named, indent);
	return /[|{ ]/.test(item) ? `(${item})[]` : `${item}[]`;
}

function objectType({ properties, required = [], additionalProperties }: Schema, named: (name: string) => string, indent: string): string {
	const inner = `${indent}\t`;
	const rows = Object.entries((properties ?? {}) as Record<string, Schema>).map(
		([name, schema]) => `${inner}${keyOf(name)}${(required as string[]).includes(name) ? "" : "?"}: ${typeOf(schema, named, inner)};`,
	);
	if (rows.length > 0) return `{\n${rows.join("\n")}\n${indent}}`;
	if (typeof additionalProperties === "object" && additionalProperties !== null)
		return `{ [key: string]: ${typeOf(additionalProperties as Schema, named, indent)} }`;
	return additionalProperties === false ? "Record<string, never>" : "{ [key: string]: unknown }";
}

function keyOf(name: string): string {
	return /^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name);
}

/** The file that a typed client is made from (openapi-fetch): every path with what it takes and gives. */
export function pathTypes(document: OpenApi): string {
	const named = (name: string) => `components["schemas"]["${name}"]`;
	const paths = Object.entries(document.paths).map(([path, methods]) => {
		const operations = ["get", "post", "put", "delete"].map((method) => {
			const operation = methods[method];
			return `\t\t${method}${operation ? `: ${operationType(operation, named)}` : "?: never"};`;
		});
		return `\t"${path}": {\n${operations.join("\n")}\n\t};`;
	});
	const shapes = Object.entries(document.components.schemas).map(([name, schema]) => `\t\t${name}: ${typeOf(schema, named, "\t\t")};`);
	return `// The API's paths and shapes. Written by scripts/paths.mjs from the routes' own schemas; not edited by hand.
export interface paths {
${paths.join("\n")}
}
export interface components {
	schemas: {
${shapes.join("\n")}
	};
}
`;
}

function operationType({ parameters, requestBody, responses }: Operation, named: (name: string) => string): string {
	const indent = "\t\t\t\t";
	const places = (["query", "path", "header"] as const).map((place) => {
		const own = parameters.filter((parameter) => parameter.in === place);
		if (own.length === 0) return `${indent}${place}?: never;`;
		const rows = own.map(
			({ name, required, schema }) => `${indent}\t${keyOf(name)}${required ? "" : "?"}: ${typeOf(schema, named, `${indent}\t`)};`,
		);
		return `${indent}${place}${own.some(({ required }) => required) ? "" : "?"}: {\n${rows.join("\n")}\n${indent}};`;
	});
	const contents = (content: NonNullable<Operation["requestBody"]>["content"]) =>
		Object.entries(content).map(([media, { schema }]) => `"${media}": ${typeOf(schema, named, indent)}`);
	const answers = Object.entries(responses).map(
		([status, { content }]) =>
			`${indent}${status}: { headers: { [name: string]: unknown }; content: { ${contents(content ?? {}).join("; ")} } };`,
	);
	const body = requestBody
		? `\t\t\trequestBody: { content: { ${contents(requestBody.content).join("; ")} } };`
		: "\t\t\trequestBody?: never;";
	return `{\n\t\t\tparameters: {\n${places.join("\n")}\n\t\t\t};\n${body}\n\t\t\tresponses: {\n${answers.join("\n")}\n\t\t\t};\n\t\t}`;
}
