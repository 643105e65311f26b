import { Anchor, Button, Collapse, Group, Paper, SimpleGrid, Stack, Table, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Link, useParams } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { ANY_TYPE_LABELS } from "../../../schemes/labels.js";
import { ActorName } from "../../parts/actor-name.js";
import { CopyLink } from "../../parts/copy-link.js";
import { Foreign } from "../../parts/foreign.js";
import { Loaded } from "../../parts/loaded.js";
import { Page } from "../../parts/page.js";
import { api } from "../../state/api.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import { ActorIncidents } from "./actor-incidents.js";
import { ActorMonths } from "./actor-months.js";
import { useKind } from "./kind.js";
import { PairDialog } from "./pair-dialog.js";
import { type Pair, usePairAddress, usePairs } from "./use-pairs.js";
import { UsedNamesTable } from "./used-names-table.js";

/** One actor: its counts, its incidents, what outlets call it, on whom it acts and who acts on it. */
export function ActorPage() {
	const { id } = useParams({ strict: false }) as { readonly id: string };
	const names = useNames();
	const found = api.useQuery("get", "/api/v1/actors/{id}", { params: { path: { id } } });
	return (
		<Page title={names.actor(id)} lead={found.data && <Described actor={found.data} />} actions={<CopyLink />}>
			<Loaded query={found} lines={10}>
				{(actor) => (
					<Stack gap="lg">
						<Counts actor={actor} />
						<ActorMonths id={id} />
						<UsedNamesTable used={actor.usedNames} forms={actor.aliases} />
						<Counterparts id={id} />
						<ActorIncidents key={id} id={id} />
						{actor.aliases.length > 0 && <Aliases forms={actor.aliases} />}
					</Stack>
				)}
			</Loaded>
			<PairDialog actor={id} />
		</Page>
	);
}

function Described({ actor: { names: own, known, kind, country, parent } }: { readonly actor: Shape<"Actor"> }) {
	const { t } = useTranslation("actors");
	const wording = useWording();
	const names = useNames();
	const kindOf = useKind();
	const other = wording.lang === "ar" ? own.en : own.ar;
	if (!known) return t("unlisted");
	return (
		<Group gap="4px 14px">
			{other !== own[wording.lang] && <Foreign>{other}</Foreign>}
			{kind !== null && <span>{kindOf(kind)}</span>}
			{country !== null && <span>{names.area(country)}</span>}
			{parent !== null && (
				<span>
					{t("parent")}: <ActorName id={parent} />
				</span>
			)}
			<Anchor component={Link} to="/actors" inherit>
				{t("back")}
			</Anchor>
		</Group>
	);
}

const COUNTS = ["incidents", "claims", "does", "suffers"] as const;

function Counts({ actor }: { readonly actor: Shape<"Actor"> }) {
	const { t } = useTranslation("actors");
	const wording = useWording();
	return (
		<SimpleGrid cols={{ base: 2, sm: 4 }} component="dl" m={0}>
			{COUNTS.map((key) => (
				<Paper key={key} withBorder p="sm" radius="md">
					<Text component="dt" size="sm" c="dimmed">
						{t(key)}
					</Text>
					<Text component="dd" m={0} fz="h3" fw={600} className="number">
						{wording.number(actor[key])}
					</Text>
				</Paper>
			))}
		</SimpleGrid>
	);
}

/** On whom it acts, and who acts on it. */
function Counterparts({ id }: { readonly id: string }) {
	const { t } = useTranslation("actors");
	const found = usePairs(id);
	return (
		<Loaded query={found}>
			{({ items }) => (
				<SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
					<OneSide title={t("actsOn")} pairs={items.filter(({ initiator }) => initiator === id)} side="target" />
					<OneSide title={t("actedOnBy")} pairs={items.filter(({ target }) => target === id)} side="initiator" />
				</SimpleGrid>
			)}
		</Loaded>
	);
}

const FIRST = 8;

function OneSide({
	title,
	pairs,
	side,
}: {
	readonly title: string;
	readonly pairs: readonly Pair[];
	readonly side: "initiator" | "target";
}) {
	const { t } = useTranslation(["actors", "shell"]);
	const wording = useWording();
	const { open } = usePairAddress();
	const [all, { toggle }] = useDisclosure(false);
	return (
		<Stack gap="xs">
			<Title order={2} size="h4">
				{title}
			</Title>
			{pairs.length === 0 ? (
				<Text size="sm" c="dimmed">
					{t("actors:nobody")}
				</Text>
			) : (
				<Table verticalSpacing={4} fz="sm">
					<Table.Thead>
						<Table.Tr>
							<Table.Th>{t(`actors:${side}`)}</Table.Th>
							<Table.Th>{t("actors:types")}</Table.Th>
							<Table.Th>{t("actors:incidents")}</Table.Th>
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{pairs.slice(0, all ? undefined : FIRST).map((pair) => (
							<Table.Tr key={pair[side]}>
								<Table.Td>
									<ActorName id={pair[side]} />
								</Table.Td>
								<Table.Td>{wording.list(pair.types.map((type) => wording.label(ANY_TYPE_LABELS, type)))}</Table.Td>
								<Table.Td>
									<Button
										variant="subtle"
										size="compact-sm"
										className="number"
										aria-label={`${wording.number(pair.incidents)}. ${t("actors:show", {
											initiator: pair.initiatorNames[wording.lang],
											target: pair.targetNames[wording.lang],
										})}`}
										onClick={() => open(pair.initiator, pair.target)}
									>
										{wording.number(pair.incidents)}
									</Button>
								</Table.Td>
							</Table.Tr>
						))}
					</Table.Tbody>
				</Table>
			)}
			{pairs.length > FIRST && (
				<Button variant="default" size="xs" w="fit-content" onClick={toggle}>
					{t(all ? "actors:showFewer" : "actors:showAll")}
				</Button>
			)}
		</Stack>
	);
}

/** The forms under which the lexicons know it. */
function Aliases({ forms }: { readonly forms: readonly string[] }) {
	const { t } = useTranslation("actors");
	const [opened, { toggle }] = useDisclosure(false);
	const id = useId();
	return (
		<Stack gap="xs">
			<Title order={2} size="h4">
				{t("aliases")}
			</Title>
			<Group gap="xs">
				<Text size="sm" c="dimmed">
					{t("aliases_count", { count: forms.length })}
				</Text>
				<Button variant="default" size="xs" aria-expanded={opened} aria-controls={id} onClick={toggle}>
					{t(opened ? "hideForms" : "showForms")}
				</Button>
			</Group>
			<Collapse expanded={opened} id={id}>
				<Text size="sm" lang="ar" dir="rtl" className="naskh">
					{forms.join(" · ")}
				</Text>
			</Collapse>
		</Stack>
	);
}
