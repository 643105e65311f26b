import type { Migration } from "kysely";
import * as record from "./0001-record.js";
import * as tokens from "./0002-tokens.js";
import * as claims from "./0003-claims.js";
import * as workbench from "./0004-workbench.js";
import * as slim from "./0005-slim.js";
import * as followed from "./0006-followed.js";
import * as countedInPlace from "./0007-counted-in-place.js";

/** Every migration, by name, in the order in which they are applied. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
	"0001-record": record,
	"0002-tokens": tokens,
	"0003-claims": claims,
	"0004-workbench": workbench,
	"0005-slim": slim,
	"0006-followed": followed,
	"0007-counted-in-place": countedInPlace,
};
