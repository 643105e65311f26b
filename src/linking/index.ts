export { blocksOf, lookupsOf, MOST_CANDIDATES, MOST_KEYS, MOST_LOOKUPS } from "./blocks.js";
export { type ClaimToLink, type LinkContext, type LinkPlace, toLink } from "./claim.js";
export { bandLookupsOf, bandsOf, type Copy, isCopy, type Signature, signatureOf } from "./copies.js";
export { type Credibility, credibilityOf, type Reliability } from "./credibility.js";
export { type Candidate, MOST_COMPARED, NOTHING_SETTLED, type Placed, place, roleOf, type Settled } from "./place.js";
export { type IncidentView, type Outlets, reconcile, summaryPlace, type Told, type TollFigure, type TollView } from "./reconcile.js";
export { type LinkReason, scoreLink } from "./score.js";
export {
	type CountedIncident,
	type CounterCheck,
	checkCounter,
	countedIncident,
	type FigureToLink,
	type Point,
	type Series,
	seriesKey,
	seriesOf,
	toFigure,
} from "./series.js";
