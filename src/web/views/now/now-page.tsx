import { Anchor, Button, Code, Grid, Group, NativeSelect, Stack, Text, Title } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { Page } from "../../parts/page.js";
import { api } from "../../state/api.js";
import { useAddress } from "../../state/filters.js";
import { useWording } from "../../state/wording.js";
import { NewIncidents } from "./new-incidents.js";
import { markSeen, useSeen } from "./seen.js";
import { SmallMap } from "./small-map-view.js";
import { anchorOf } from "./trend.js";
import { TrendTable } from "./trend-table.js";
import { sinceOf, WINDOWS, windowOf } from "./windows.js";

/** What is new since one last looked: the incidents that need looking at first, where they are, and how a week compares with those before. */
export function NowPage() {
	const { t } = useTranslation(["now", "shell"]);
	const wording = useWording();
	const [search, change] = useAddress();
	const seen = useSeen();
	const [opened] = useState(() => new Date());
	const window = windowOf(search.window);
	const since = useMemo(() => sinceOf(window, seen, opened), [window, seen, opened]);
	const latest = api.useQuery("get", "/api/v1/incidents", { params: { query: { limit: 1 } } });
	return (
		<Page
			title={t("title")}
			lead={window === "seen" && seen === null ? t("firstVisit") : undefined}
			actions={
				<Group gap="xs" align="flex-end">
					<NativeSelect
						label={t("since")}
						size="xs"
						value={window}
						onChange={(event) => change({ window: event.currentTarget.value === "seen" ? undefined : event.currentTarget.value })}
						data={WINDOWS.map((value) => ({
							value,
							label:
								value === "seen"
									? t(seen === null ? "neverLooked" : "lastLooked", { time: seen === null ? "" : wording.time(seen) })
									: t(value),
						}))}
					/>
					<SeenButton seen={seen} />
				</Group>
			}
		>
			<Loaded query={latest} lines={10}>
				{({ items: [last] }) =>
					last === undefined ? (
						<Nothing title={t("empty")}>
							{t("emptyHint")} <Code dir="ltr">rasd add</Code> ·{" "}
							<Anchor component={Link} to="/paste">
								{t("paste")}
							</Anchor>
						</Nothing>
					) : (
						<Filled
							since={since}
							latest={last.latestReport}
							today={opened.toISOString().slice(0, 10)}
							onAll={() => change({ window: "all" })}
						/>
					)
				}
			</Loaded>
		</Page>
	);
}

/** Says that all there is now was seen; can be taken back while the page is open. */
function SeenButton({ seen }: { readonly seen: string | null }) {
	const { t } = useTranslation(["now", "shell"]);
	const [before, setBefore] = useState<{ readonly seen: string | null } | null>(null);
	const mark = () => {
		setBefore({ seen });
		markSeen(new Date().toISOString());
	};
	const undo = () => {
		if (before) markSeen(before.seen);
		setBefore(null);
	};
	return (
		<>
			<Button size="xs" variant="default" leftSection={<IconCheck size={16} aria-hidden />} onClick={mark}>
				{t("markSeen")}
			</Button>
			{before && (
				<Button size="xs" variant="subtle" onClick={undo}>
					{t("shell:undo")}
				</Button>
			)}
		</>
	);
}

function Filled({
	since,
	latest,
	today,
	onAll,
}: {
	readonly since: string | undefined;
	/** The day of the latest report; null where none has a day. */
	readonly latest: string | null;
	readonly today: string;
	/** Shows everything instead of what is new. */
	readonly onAll: () => void;
}) {
	const { t } = useTranslation(["now", "shell"]);
	const wording = useWording();
	const anchor = anchorOf(latest, today);
	const filter: Readonly<Record<string, string>> = since === undefined ? {} : { since };
	return (
		<Grid gap="xl">
			<Grid.Col span={{ base: 12, md: 7 }}>
				<NewIncidents filter={filter} onAll={onAll} />
			</Grid.Col>
			<Grid.Col span={{ base: 12, md: 5 }}>
				<Stack gap="lg">
					<section>
						<Group justify="space-between" mb="xs">
							<Title order={2} size="h4">
								{t("where")}
							</Title>
							<Anchor component={Link} to="/map" search={filter as never} size="sm">
								{t("openMap")}
							</Anchor>
						</Group>
						<SmallMap filter={filter} />
					</section>
					<section>
						<Title order={2} size="h4">
							{t("weeks")}
						</Title>
						<Text size="sm" c="dimmed" mb="xs">
							{t(anchor === today ? "weeksToday" : "weeksOld", { day: wording.day(anchor) })}
						</Text>
						<Stack gap="lg">
							<TrendTable by="type" filter={filter} anchor={anchor} />
							<TrendTable by="admin1" filter={filter} anchor={anchor} />
						</Stack>
					</section>
				</Stack>
			</Grid.Col>
		</Grid>
	);
}
