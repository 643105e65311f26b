// Every word of the workbench in this language, by page.
export { actors } from "./actors.js";
export { articles } from "./articles.js";
export { figures } from "./figures.js";
export { filters } from "./filters.js";
export { incident } from "./incident.js";
export { incidents } from "./incidents.js";
export { jobs } from "./jobs.js";
export { map } from "./map.js";
export { now } from "./now.js";
export { paste } from "./paste.js";
export { places } from "./places.js";
export { reader } from "./reader.js";
export { review } from "./review.js";
export { search } from "./search.js";
export { settings } from "./settings.js";
export { shell } from "./shell.js";
export { sources } from "./sources.js";
