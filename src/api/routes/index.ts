import type { Route } from "../route.js";
import { ACTOR_INCIDENT_ROUTES } from "./actor-incidents.js";
import { ACTOR_ROUTES } from "./actors.js";
import { ARTICLE_ROUTES } from "./articles.js";
import { CLAIM_ROUTES } from "./claims.js";
import { FIGURE_WORDS_ROUTES } from "./figure-words.js";
import { FIGURE_ROUTES } from "./figures.js";
import { GROUND_ROUTES } from "./ground.js";
import { INCIDENT_ROUTES } from "./incidents.js";
import { MAP_ROUTES } from "./map.js";
import { NAME_ROUTES } from "./names.js";
import { OUTLET_OUTPUT_ROUTES } from "./outlet-output.js";
import { OUTLET_ROUTES } from "./outlets.js";
import { PLACE_NAME_ROUTES } from "./place-names.js";
import { PLACE_ROUTES } from "./places.js";
import { REVIEW_ROUTES } from "./review.js";
import { SEARCH_ROUTES } from "./search.js";
import { SEARCHES_ROUTES } from "./searches.js";
import { SERVICE_ROUTES } from "./service.js";
import { STREAM_ROUTES } from "./stream.js";
import { WORK_ROUTES } from "./work.js";

/** Every route of the API, each with the scope it takes: the one table by which they are served, checked and described. */
export const ROUTES: readonly Route[] = [
	...ARTICLE_ROUTES,
	...CLAIM_ROUTES,
	...INCIDENT_ROUTES,
	...FIGURE_ROUTES,
	...FIGURE_WORDS_ROUTES,
	...ACTOR_ROUTES,
	...ACTOR_INCIDENT_ROUTES,
	...PLACE_ROUTES,
	...NAME_ROUTES,
	...PLACE_NAME_ROUTES,
	...OUTLET_ROUTES,
	...OUTLET_OUTPUT_ROUTES,
	...REVIEW_ROUTES,
	...SEARCH_ROUTES,
	...SEARCHES_ROUTES,
	...MAP_ROUTES,
	...GROUND_ROUTES,
	...WORK_ROUTES,
	...STREAM_ROUTES,
	...SERVICE_ROUTES,
];
