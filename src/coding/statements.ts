export { ABOUT_OTHERS, bySpeakers } from "./statements/on-acts.js";
export { publisherOf } from "./statements/publisher.js";
export { OPEN_CONTENT, readStatement } from "./statements/read.js";
export { readSaid } from "./statements/said.js";
export { Voices } from "./statements/voices.js";
