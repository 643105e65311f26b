// Lets Node run the TypeScript sources, in worker threads too, for tests and tries before a build:
// node --import ./scripts/typescript.mjs src/cli/main.ts
import { register } from "tsx/esm/api";

register();
