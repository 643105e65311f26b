import { Alert, Box, Flex, Group, Stack, Text, Title } from "@mantine/core";
import { IconMapOff } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { CopyLink } from "../../parts/copy-link.js";
import { Failure } from "../../parts/failure.js";
import { FilterBar, type FilterName } from "../../parts/filter-bar.js";
import { Loaded } from "../../parts/loaded.js";
import { Page } from "../../parts/page.js";
import { useAddress } from "../../state/filters.js";
import type { Step } from "./bins.js";
import { useBins, useCells, useWorld } from "./map-data.js";
import { MapLegend } from "./map-legend.js";
import { MapLists } from "./map-lists.js";
import { MapStage } from "./map-stage.js";
import { TimeBrush } from "./time-brush.js";
import type { Shown } from "./view.js";
import { wantedOf } from "./wanted.js";
import { canDraw } from "./webgl.js";

const FIELDS: readonly FilterName[] = ["text", "type", "actor", "place", "from", "to", "outlet", "status"];
const MORE: readonly FilterName[] = ["credibility", "contested", "killed", "injured"];
const ALSO: readonly FilterName[] = ["bbox", "within", "kind", "modality", "published-from", "published-to", "pinned", "since"];
const HEIGHT = "min(62vh, 640px)";

/** Where incidents are: a map of what the server gathered, a stretch of time under it, lists of what it shows and of what has no place beside it. */
export function MapPage() {
	const { t } = useTranslation(["map", "shell"]);
	const [search, change] = useAddress();
	const wanted = useMemo(() => wantedOf(search), [search]);
	const [shown, setShown] = useState<Shown | null>(null);
	const [step, setStep] = useState<Step | null>(null);
	const [pointed, setPointed] = useState<Shape<"IncidentItem"> | null>(null);
	const drawn = canDraw();
	const bins = useBins(wanted, step);
	const cells = useCells(wanted, drawn ? shown : null);
	const world = useWorld(wanted);
	const totals = drawn ? cells : world;
	const error = totals.error ?? world.error;
	return (
		<Page title={t("title")} wide actions={<CopyLink />}>
			<FilterBar fields={[...FIELDS, ...MORE]} also={ALSO} kinds={["event"]} />
			{error && (
				<Failure
					error={error}
					retry={() => {
						void totals.refetch();
						void world.refetch();
					}}
				/>
			)}
			<Flex gap="md" direction={{ base: "column", md: "row" }} style={{ "--map-height": HEIGHT } as never}>
				<Stack flex={1} miw={0} gap="xs">
					{drawn ? (
						<MapStage
							wanted={wanted}
							cells={cells.data?.cells}
							world={world.data?.cells}
							shown={shown}
							onShown={setShown}
							pointed={pointed}
							height={HEIGHT}
						/>
					) : (
						<Alert color="yellow" variant="light" icon={<IconMapOff aria-hidden />} title={t("noWebgl")}>
							{t("noWebglHint")}
						</Alert>
					)}
					{totals.data && (
						<Group gap="xs" justify="space-between">
							<Text size="sm" role="status">
								{t("shell:shownOf", { shown: totals.data.shown, total: totals.data.all })}
								{totals.data.unplaced > 0 && ` · ${t("haveNoPlace", { count: totals.data.unplaced })}`}
								{totals.data.inBox > totals.data.shown && ` · ${t("capped", { count: totals.data.inBox - totals.data.shown })}`}
							</Text>
							{drawn && <MapLegend />}
						</Group>
					)}
					<Title order={2} size="h5" mt="xs">
						{t("time")}
					</Title>
					<Loaded<NonNullable<typeof bins.data>> query={bins as never} lines={3}>
						{({ bins: list, before, undated, step: is }) => (
							<TimeBrush
								bins={list}
								before={before}
								undated={undated}
								step={is}
								from={search.from}
								to={search.to}
								onStep={setStep}
								onChoose={(from, to) => change({ from, to, after: undefined }, true)}
							/>
						)}
					</Loaded>
				</Stack>
				<Box w={{ base: "100%", md: 360 }} flex="none">
					<Title order={2} size="h5" mb={4}>
						{t("lists")}
					</Title>
					<MapLists
						wanted={wanted}
						shown={drawn ? shown : null}
						counts={totals.data && { inBox: totals.data.inBox, unplaced: totals.data.unplaced }}
						onPoint={setPointed}
					/>
				</Box>
			</Flex>
		</Page>
	);
}
