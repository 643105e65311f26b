// The page for people: the OpenAPI document as plain HTML, with no script and nothing from elsewhere.
import type { OpenApi, Operation, Schema } from "./openapi.js";
import { type ApiLang, DOCS, PROBLEMS } from "./strings.js";
import { typeOf } from "./types.js";

/** The page that shows an API, in a language; what the document says itself is English. */
export function docsPage(document: OpenApi, lang: ApiLang): string {
	const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
	);
	const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags))];
	const sections = tags.map((tag) => {
		const own = operations.filter(({ operation }) => operation.tags.includes(tag));
		return `<section><h2 id="${html(tag)}">${html(tag)}</h2>${own.map((one) => operationHtml(one, lang)).join("")}</section>`;
	});
	const shapes = Object.entries(document.components.schemas).map(
		([name, schema]) => `<div id="shape-${html(name)}"><h3 dir="ltr"><code>${html(name)}</code></h3>${typeHtml(schema)}</div>`,
	);
	const problems = Object.entries(PROBLEMS).map(
		([code, { status, title, detail }]) =>
			`<tr id="${code}"><td><code>${status}</code></td><td><code>${code}</code></td><td>${html(title[lang])}</td><td>${html(detail[lang])}</td></tr>`,
	);
	return `<!doctype html>
<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(DOCS.title[lang])}</title>
<link rel="stylesheet" href="/docs/style.css">
</head>
<body>
<header><h1>${html(DOCS.title[lang])}</h1><p>${html(DOCS.intro[lang])}</p></header>
<nav><ul>${tags.map((tag) => `<li><a href="#${html(tag)}">${html(tag)}</a></li>`).join("")}
<li><a href="#problems">${html(DOCS.problems[lang])}</a></li><li><a href="#shapes">${html(DOCS.shapes[lang])}</a></li></ul></nav>
<main>
${sections.join("\n")}
<section><h2 id="problems">${html(DOCS.problems[lang])}</h2><table><tbody>${problems.join("\n")}</tbody></table></section>
<section><h2 id="shapes">${html(DOCS.shapes[lang])}</h2>${shapes.join("\n")}</section>
</main>
</body>
</html>
`;
}

function operationHtml({ path, method, operation }: { path: string; method: string; operation: Operation }, lang: ApiLang): string {
	const scope = operation["x-scope"];
	const rows = operation.parameters.map(
		({ name, schema, description, required }) =>
			`<tr><td><code>${html(name)}</code>${required ? " *" : ""}</td><td>${schemaHtml(schema)}</td><td>${prose(description ?? "")}</td></tr>`,
	);
	const head = [DOCS.name, DOCS.value, DOCS.meaning].map((word) => `<th scope="col">${html(word[lang])}</th>`).join("");
	const body = operation.requestBody ? `<div>${html(DOCS.body[lang])}: ${contentHtml(operation.requestBody.content)}</div>` : "";
	const [status, answer] = Object.entries(operation.responses)[0] ?? [];
	return `<article><h3 id="${html(operation.operationId)}" dir="ltr"><span class="method">${method}</span> <code>${html(path)}</code></h3>
<p>${prose(operation.summary)}</p><p class="scope">${scope === "open" ? html(DOCS.open[lang]) : `${html(DOCS.scope[lang])}: <code>${html(scope)}</code>`}</p>
${rows.length > 0 ? `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>` : ""}
${body}<div>${html(DOCS.answer[lang])} <code>${html(status ?? "")}</code>: ${contentHtml(answer?.content ?? {})}</div></article>`;
}

function contentHtml(content: Readonly<Record<string, { readonly schema: Schema }>>): string {
	return Object.entries(content)
		.map(([media, { schema }]) => `<code>${html(media)}</code> ${schemaHtml(schema)}`)
		.join(", ");
}

/** A schema in a few words: its name, or what it is made of. */
function schemaHtml(schema: Schema): string {
	const { $ref } = schema;
	if (typeof $ref === "string") return shapeLink($ref.split("/").at(-1) ?? "");
	return schema.type === "object" ? typeHtml(schema) : `<code>${typeText(schema)}</code>`;
}

function typeHtml(schema: Schema): string {
	return `<pre><code>${typeText(schema)}</code></pre>`;
}

const NAMED = /@@(\w+)@@/g;

/** A schema as a type, with links to the shapes that it names. */
function typeText(schema: Schema): string {
	return html(typeOf(schema, (name) => `@@${name}@@`)).replace(NAMED, (_, name: string) => shapeLink(name));
}

function shapeLink(name: string): string {
	return `<a href="#shape-${html(name)}"><code>${html(name)}</code></a>`;
}

/** English words with code between backticks, set apart from the text around them. */
function prose(text: string): string {
	return `<bdi dir="ltr">${html(text).replace(/`([^`]+)`/g, "<code>$1</code>")}</bdi>`;
}

function html(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** How the page looks. */
export function docsStyle(): string {
	return `:root { color-scheme: light dark; font-family: system-ui, "Noto Sans Arabic", sans-serif; line-height: 1.5; }
body { margin-inline: auto; max-inline-size: 64rem; padding: 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; list-style: none; padding: 0; }
h2 { border-block-end: 1px solid; margin-block-start: 2.5rem; }
h3 { margin-block-end: 0; font-size: 1rem; overflow-wrap: anywhere; }
article p { margin-block: 0.25rem; }
.method { font-weight: 700; }
.scope { opacity: 0.75; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.875rem; }
th, td { border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; overflow-wrap: break-word; }
td:first-child { white-space: nowrap; }
article, #problems + table { overflow-x: auto; }
pre { overflow: auto; direction: ltr; margin-block: 0.25rem; tab-size: 2; font-size: 0.8125rem; }
code { direction: ltr; unicode-bidi: isolate; }
`;
}
