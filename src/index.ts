export { type CodeOptions, CODER_VERSION, codeArticle, embeddedGazetteer } from "./coding/code-article.js";
export { Gazetteer } from "./places/gazetteer.js";
export type { Place } from "./places/place.js";
export type { Article, CodedArticle, Claim, EventClaim, FigureClaim, StatementClaim } from "./schemes/record.js";
