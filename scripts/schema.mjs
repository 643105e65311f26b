// Writes docs/coded-article.schema.json from the zod schema. Run after `npm run build`.
import { writeFileSync } from "node:fs";
import { codedArticleJsonSchema } from "../dist/schemes/record.js";

writeFileSync(new URL("../docs/coded-article.schema.json", import.meta.url), `${JSON.stringify(codedArticleJsonSchema(), null, "\t")}\n`);
