import { Anchor, Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { PRECISION_LABELS } from "../../../schemes/labels.js";
import { Foreign } from "../../parts/foreign.js";
import { IncidentLine } from "../../parts/incident-line.js";
import { Loaded } from "../../parts/loaded.js";
import { Page } from "../../parts/page.js";
import { api } from "../../state/api.js";
import { useWording } from "../../state/wording.js";
import { LocatorMap } from "./locator-map.js";
import { usePlaceWords } from "./place-words.js";
import { QuoteOf } from "./quote-of.js";

const FEW = 8;

/** One place: its names, what it is and lies in, how exactly its point is known, and what happened there. */
export function PlacePage() {
	const { t } = useTranslation("places");
	const { id } = useParams({ strict: false }) as { readonly id: string };
	const words = usePlaceWords();
	const query = api.useQuery("get", "/api/v1/places/{id}", { params: { path: { id } } });
	const place = query.data as Shape<"PlaceWhole"> | undefined;
	const search = { place: place?.key ?? id } as never;
	return (
		<Page
			title={place ? words.name(place) : t("place")}
			lead={
				place &&
				[words.kind(place.kind), ...words.within(place)].map((each, i) => (
					<span key={each}>
						{i > 0 && " · "}
						<Foreign>{each}</Foreign>
					</span>
				))
			}
			actions={
				<>
					<Anchor component={Link} to="/incidents" search={search} size="sm">
						{t("allIncidents")}
					</Anchor>
					<Anchor component={Link} to="/map" search={search} size="sm">
						{t("onMap")}
					</Anchor>
				</>
			}
		>
			<Loaded query={{ ...query, data: place }}>
				{(one) => (
					<>
						<SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
							<Facts place={one} />
							<Part title={t("locator")}>
								<LocatorMap places={[one]} label={t("locatorOf", { name: words.name(one) })} />
							</Part>
						</SimpleGrid>
						<SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
							<Incidents at={one.key} />
							<Claims at={one.key} />
						</SimpleGrid>
					</>
				)}
			</Loaded>
		</Page>
	);
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
	const id = useId();
	return (
		<Paper withBorder p="md" radius="md" component="section" aria-labelledby={id}>
			<Title order={2} size="h4" id={id} mb="sm">
				{title}
			</Title>
			{children}
		</Paper>
	);
}

function Facts({ place }: { readonly place: Shape<"PlaceWhole"> }) {
	const { t } = useTranslation("places");
	const wording = useWording();
	const degrees = (value: number) => wording.number(value, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
	const counted = (count: number | null) => (count === null ? t("notTold") : wording.number(count));
	const facts: readonly (readonly [string, ReactNode])[] = [
		[
			t("names"),
			<bdi key="names" lang="ar">
				{place.names.join("، ")}
			</bdi>,
		],
		[t("precision"), wording.label(PRECISION_LABELS, place.precision)],
		...(place.precision === "none"
			? []
			: [
					[
						t("coordinates"),
						<span key="at" className="number">
							{t("coordinatesText", { lat: degrees(place.lat), lon: degrees(place.lon) })}
						</span>,
					] as const,
				]),
		...(place.population > 0 ? [[t("population"), wording.number(place.population)] as const] : []),
		[t("incidents"), counted(place.incidents)],
		[t("claims"), counted(place.claims)],
	];
	return (
		<Part title={t("place")}>
			<Stack gap="xs" component="dl" m={0}>
				{facts.map(([name, value]) => (
					<div key={name}>
						<Text component="dt" size="sm" c="dimmed">
							{name}
						</Text>
						<Text component="dd" m={0} className="number">
							{value}
						</Text>
					</div>
				))}
			</Stack>
		</Part>
	);
}

function Incidents({ at }: { readonly at: string }) {
	const { t } = useTranslation("places");
	const query = api.useQuery("get", "/api/v1/incidents", { params: { query: { place: at, limit: FEW } as never } });
	return (
		<Part title={t("latestIncidents")}>
			<Loaded query={query} lines={4}>
				{({ items }) =>
					items.length === 0 ? (
						<Text c="dimmed">{t("noIncidents")}</Text>
					) : (
						<Stack gap="md">
							{(items as Shape<"IncidentItem">[]).map((incident) => (
								<IncidentLine key={incident.id} incident={incident} />
							))}
						</Stack>
					)
				}
			</Loaded>
		</Part>
	);
}

function Claims({ at }: { readonly at: string }) {
	const { t } = useTranslation("places");
	const wording = useWording();
	const query = api.useQuery("get", "/api/v1/claims", { params: { query: { place: at, limit: FEW } as never } });
	return (
		<Part title={t("latestClaims")}>
			<Loaded query={query} lines={4}>
				{({ items }) =>
					items.length === 0 ? (
						<Text c="dimmed">{t("noClaims")}</Text>
					) : (
						<Stack gap="md">
							{(items as Shape<"ClaimItem">[]).map((claim) => (
								<div key={claim.id}>
									<QuoteOf claim={claim} />
									<Text size="xs" c="dimmed">
										<Anchor component={Link} to="/articles/$id" params={{ id: claim.article } as never} inherit>
											<Foreign>{claim.outletName ?? claim.title}</Foreign>
										</Anchor>
										{claim.published !== null && ` · ${wording.day(claim.published)}`}
									</Text>
								</div>
							))}
						</Stack>
					)
				}
			</Loaded>
		</Part>
	);
}
