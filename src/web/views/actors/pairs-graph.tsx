import { Alert, Button, Group, SimpleGrid, Stack, Table, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActorName } from "../../parts/actor-name.js";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { useAddress } from "../../state/filters.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import classes from "./actors.module.css";
import { GraphCanvas } from "./graph-canvas.js";
import { type Pair, usePairAddress, usePairs } from "./use-pairs.js";

const FEW = 30;
const MANY = 200;

/** Whether this browser draws by WebGL. */
function drawsGraphs(): boolean {
	const context = document.createElement("canvas").getContext("webgl2");
	context?.getExtension("WEBGL_lose_context")?.loseContext();
	return context !== null;
}

/** Who acts on whom as a graph, with the same as a list beside it; the list alone where the browser draws none. */
export function PairsGraph() {
	const { t } = useTranslation("actors");
	const found = usePairs();
	return (
		<Stack>
			<Title order={2} size="h4">
				{t("graph")}
			</Title>
			<Loaded query={found} lines={12}>
				{({ items }) => (items.length === 0 ? <Nothing title={t("noPairs")}>{t("noPairsHint")}</Nothing> : <Drawn pairs={items} />)}
			</Loaded>
		</Stack>
	);
}

function Drawn({ pairs }: { readonly pairs: readonly Pair[] }) {
	const { t } = useTranslation("actors");
	const [search, change] = useAddress();
	const names = useNames();
	const [draws] = useState(drawsGraphs);
	const [many, setMany] = useState(false);
	const shown = pairs.slice(0, many ? MANY : FEW);
	const known = shown.some(({ initiator, target }) => initiator === search.focus || target === search.focus);
	const focus = known ? (search.focus ?? null) : null;
	const choose = (id: string | null) => change({ focus: id ?? undefined }, true);
	return (
		<>
			{pairs.length > FEW && (
				<Group gap="xs">
					<Text size="sm" c="dimmed">
						{t("graphPart", { shown: shown.length, total: pairs.length })}
					</Text>
					<Button variant="default" size="xs" onClick={() => setMany(!many)}>
						{t(many ? "showFewer" : "showAll")}
					</Button>
				</Group>
			)}
			{draws ? (
				<SimpleGrid cols={{ base: 1, md: 2 }}>
					<GraphCanvas pairs={shown} nameOf={names.actor} focus={focus} choose={choose} />
					<EdgeList pairs={shown} focus={focus} choose={choose} />
				</SimpleGrid>
			) : (
				<>
					<Alert variant="light">{t("noGraph")}</Alert>
					<EdgeList pairs={shown} focus={focus} choose={choose} />
				</>
			)}
		</>
	);
}

/** The graph's edges as a list; of one actor only while it is chosen. */
function EdgeList({
	pairs,
	focus,
	choose,
}: {
	readonly pairs: readonly Pair[];
	readonly focus: string | null;
	readonly choose: (id: string | null) => void;
}) {
	const { t } = useTranslation("actors");
	const names = useNames();
	const wording = useWording();
	const { open } = usePairAddress();
	const rows = focus === null ? pairs : pairs.filter(({ initiator, target }) => initiator === focus || target === focus);
	const chooser = (id: string) => (
		<Button
			variant="subtle"
			size="compact-sm"
			px={4}
			fw={400}
			styles={{ label: { whiteSpace: "normal", textAlign: "start" } }}
			h="auto"
			aria-pressed={id === focus}
			aria-label={t("focus", { name: names.actor(id) })}
			onClick={() => choose(id === focus ? null : id)}
		>
			<bdi>{names.actor(id)}</bdi>
		</Button>
	);
	return (
		<Stack gap="xs">
			{focus !== null && (
				<Group gap="xs">
					<ActorName id={focus} />
					<Button variant="default" size="compact-sm" onClick={() => choose(null)}>
						{t("unfocus")}
					</Button>
				</Group>
			)}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
			<section className={classes.edges} aria-label={t("graphList")} tabIndex={0}>
				<Table verticalSpacing={2} fz="sm">
					<Table.Thead>
						<Table.Tr>
							<Table.Th>{t("initiator")}</Table.Th>
							<Table.Th>{t("target")}</Table.Th>
							<Table.Th>{t("incidents")}</Table.Th>
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{rows.map(({ initiator, target, incidents }) => (
							<Table.Tr key={`${initiator} ${target}`}>
								<Table.Td>{chooser(initiator)}</Table.Td>
								<Table.Td>{chooser(target)}</Table.Td>
								<Table.Td>
									<Button
										variant="subtle"
										size="compact-sm"
										className="number"
										aria-label={`${wording.number(incidents)}. ${t("show", { initiator: names.actor(initiator), target: names.actor(target) })}`}
										onClick={() => open(initiator, target)}
									>
										{wording.number(incidents)}
									</Button>
								</Table.Td>
							</Table.Tr>
						))}
					</Table.Tbody>
				</Table>
			</section>
		</Stack>
	);
}
