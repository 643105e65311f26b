// Writes src/api/paths.ts, the types of the API, from the routes. Run after `npm run build`, and again where a test says so.
import { writeFileSync } from "node:fs";
import { openApi } from "../dist/api/openapi.js";
import { ROUTES } from "../dist/api/routes/index.js";
import { pathTypes } from "../dist/api/types.js";

writeFileSync(new URL("../src/api/paths.ts", import.meta.url), pathTypes(openApi(ROUTES, "/api/v1")));
