import { embed } from "../scripts/embed.mjs";

/** Embeds the lexicons before any test runs, so that tests see the files as they are. */
export function setup(): void {
	embed();
}
