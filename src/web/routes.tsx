import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { Failure } from "./parts/failure.js";
import { Loading } from "./parts/loading.js";
import { NoSuchPage } from "./parts/no-such-page.js";
import { Shell } from "./parts/shell.js";
import { parseSearch, type Search, stringifySearch } from "./state/filters.js";

const root = createRootRoute({
	component: Shell,
	notFoundComponent: NoSuchPage,
	validateSearch: (search): Search => search as Search,
});

type Load = () => Promise<Record<string, unknown>>;

/** A page at a path; its code comes when it is first opened. */
const page = <Path extends string>(path: Path, load: Load, name: string) =>
	createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load as never, name as never) });

/** Every page of the workbench. The server answers at these paths with the workbench (src/api/workbench.ts). */
const tree = root.addChildren([
	page("/", () => import("./views/now/now-page.js"), "NowPage"),
	page("/map", () => import("./views/map/map-page.js"), "MapPage"),
	page("/incidents", () => import("./views/incidents/incidents-page.js"), "IncidentsPage"),
	page("/incidents/$id", () => import("./views/incident/incident-page.js"), "IncidentPage"),
	page("/articles", () => import("./views/articles/articles-page.js"), "ArticlesPage"),
	page("/articles/$id", () => import("./views/reader/reader-page.js"), "ReaderPage"),
	page("/paste", () => import("./views/paste/paste-page.js"), "PastePage"),
	page("/review", () => import("./views/review/review-page.js"), "ReviewPage"),
	page("/figures", () => import("./views/figures/figures-page.js"), "FiguresPage"),
	page("/actors", () => import("./views/actors/actors-page.js"), "ActorsPage"),
	page("/actors/$id", () => import("./views/actors/actor-page.js"), "ActorPage"),
	page("/sources", () => import("./views/sources/sources-page.js"), "SourcesPage"),
	page("/sources/$id", () => import("./views/sources/source-page.js"), "SourcePage"),
	page("/places", () => import("./views/places/places-page.js"), "PlacesPage"),
	page("/places/$id", () => import("./views/places/place-page.js"), "PlacePage"),
	page("/search", () => import("./views/search/search-page.js"), "SearchPage"),
	page("/jobs", () => import("./views/jobs/jobs-page.js"), "JobsPage"),
	page("/settings", () => import("./views/settings/settings-page.js"), "SettingsPage"),
]);

export const router = createRouter({
	routeTree: tree,
	parseSearch,
	stringifySearch,
	defaultPreload: "intent",
	defaultPendingComponent: Loading,
	defaultErrorComponent: ({ error, reset }) => <Failure error={error} retry={reset} />,
	scrollRestoration: true,
});

declare module "@tanstack/react-router" {
	interface Register {
		router: typeof router;
	}
}
