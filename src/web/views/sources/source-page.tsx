import { Anchor, Badge, Group, Paper, SimpleGrid, Stack, Table, Text, Title } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { ActorName } from "../../parts/actor-name.js";
import { Foreign } from "../../parts/foreign.js";
import { Loaded } from "../../parts/loaded.js";
import { Page } from "../../parts/page.js";
import { ScrollRegion } from "../../parts/scroll-region.js";
import { api } from "../../state/api.js";
import { useWording } from "../../state/wording.js";
import { Judgement } from "./judgement.js";
import { wordsByActor } from "./monthly.js";
import { MonthsChart } from "./months-chart.js";
import { Standing } from "./standing.js";

/** One outlet: what it gives, how it stands beside the others, what it calls whom, how reliable people hold it to be. */
export function SourcePage() {
	const { t } = useTranslation("sources");
	const { id } = useParams({ strict: false }) as { readonly id: string };
	const wording = useWording();
	const query = api.useQuery("get", "/api/v1/outlets/{id}", { params: { path: { id } } });
	const outlet = query.data as Shape<"Outlet"> | undefined;
	const search = { outlet: id } as never;
	return (
		<Page
			title={outlet?.name ?? t("outlet")}
			lead={
				outlet && (
					<Group gap="xs">
						<bdi dir="ltr">{outlet.id}</bdi>
						{outlet.agency && (
							<Badge size="sm" variant="default" tt="none">
								{t("agency")}
							</Badge>
						)}
						<span>{wording.days(outlet.first, outlet.last)}</span>
					</Group>
				)
			}
			actions={
				<>
					<Anchor component={Link} to="/incidents" search={search} size="sm">
						{t("incidentsOf")}
					</Anchor>
					<Anchor component={Link} to="/articles" search={search} size="sm">
						{t("articlesOf")}
					</Anchor>
				</>
			}
		>
			<Loaded query={{ ...query, data: outlet }}>
				{(one) => (
					<>
						<Standing outlet={one} />
						<SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
							<Stack gap="md">
								<Output id={id} />
								<Words words={one.words} />
							</Stack>
							<Judgement outlet={one} />
						</SimpleGrid>
						<BesideOthers id={id} />
					</>
				)}
			</Loaded>
		</Page>
	);
}

function Part({ title, hint, children }: { readonly title: string; readonly hint?: string; readonly children: ReactNode }) {
	const id = useId();
	return (
		<Paper withBorder p="md" radius="md" component="section" aria-labelledby={id}>
			<Title order={2} size="h4" id={id}>
				{title}
			</Title>
			{hint !== undefined && (
				<Text size="sm" c="dimmed">
					{hint}
				</Text>
			)}
			<Stack gap="sm" mt="sm">
				{children}
			</Stack>
		</Paper>
	);
}

function Output({ id }: { readonly id: string }) {
	const { t } = useTranslation("sources");
	const query = api.useQuery("get", "/api/v1/outlets/{id}/output", { params: { path: { id } } });
	return (
		<Part title={t("overTime")}>
			<Loaded query={query} lines={3}>
				{({ months }) => <MonthsChart months={months} />}
			</Loaded>
		</Part>
	);
}

function BesideOthers({ id }: { readonly id: string }) {
	const { t } = useTranslation("sources");
	const query = api.useQuery("get", "/api/v1/outlets/{id}/output", { params: { path: { id } } });
	return (
		<Part title={t("beside")} hint={t("besideHint")}>
			<Loaded query={query} lines={3}>
				{({ beside }) => (beside.length === 0 ? <Text c="dimmed">{t("noBeside")}</Text> : <Beside beside={beside} />)}
			</Loaded>
		</Part>
	);
}

const BESIDE = [
	["shared", "sharedIncidents"],
	["before", "earlier"],
	["after", "later"],
	["disagrees", "disagree"],
	["copiedFrom", "copiedFrom"],
	["copiedBy", "copiedBy"],
] as const;

function Beside({ beside }: { readonly beside: Shape<"OutletRecord">["beside"] }) {
	const { t } = useTranslation("sources");
	const wording = useWording();
	return (
		<ScrollRegion label={t("beside")}>
			<Table verticalSpacing={4} miw={600}>
				<Table.Thead>
					<Table.Tr>
						<Table.Th>{t("outlet")}</Table.Th>
						{BESIDE.map(([name, label]) => (
							<Table.Th key={name}>{t(label)}</Table.Th>
						))}
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{beside.map((other) => (
						<Table.Tr key={other.id}>
							<Table.Td>
								<Anchor component={Link} to="/sources/$id" params={{ id: other.id } as never} size="sm">
									<Foreign>{other.name}</Foreign>
								</Anchor>
							</Table.Td>
							{BESIDE.map(([name]) => (
								<Table.Td key={name} className="number">
									{name === "disagrees" && other.figures === 0 ? "—" : wording.number(other[name])}
									{name === "disagrees" && other.figures > 0 && ` / ${wording.number(other.figures)}`}
								</Table.Td>
							))}
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
		</ScrollRegion>
	);
}

function Words({ words }: { readonly words: Shape<"Outlet">["words"] }) {
	const { t } = useTranslation("sources");
	const wording = useWording();
	const byActor = wordsByActor(words);
	return (
		<Part title={t("words")} hint={t("wordsHint")}>
			{byActor.length === 0 ? (
				<Text c="dimmed">{t("noWords")}</Text>
			) : (
				<ScrollRegion label={t("words")}>
					<Table verticalSpacing={4} miw={320}>
						<Table.Thead>
							<Table.Tr>
								<Table.Th>{t("actor")}</Table.Th>
								<Table.Th>{t("itsWords")}</Table.Th>
							</Table.Tr>
						</Table.Thead>
						<Table.Tbody>
							{byActor.map(({ actor, words: used }) => (
								<Table.Tr key={actor}>
									<Table.Td>
										<ActorName id={actor} />
									</Table.Td>
									<Table.Td>
										<Group gap="4px 0.75rem">
											{used.map(({ name, claims }) => (
												<Text key={name} size="sm" span>
													<bdi lang="ar" className="naskh">
														{name}
													</bdi>{" "}
													<Text span c="dimmed" size="xs" className="number">
														{wording.number(claims)}
													</Text>
												</Text>
											))}
										</Group>
									</Table.Td>
								</Table.Tr>
							))}
						</Table.Tbody>
					</Table>
				</ScrollRegion>
			)}
		</Part>
	);
}
