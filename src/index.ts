export { type CodeOptions, codeArticle, embeddedGazetteer } from "./coding/code-article.js";
export { Gazetteer } from "./places/gazetteer.js";
export type { Place } from "./places/place.js";
export type { Article, Claim, CodedArticle, EventClaim, FigureClaim, StatementClaim } from "./schemes/record.js";
export { CODER_VERSION } from "./schemes/version.js";
