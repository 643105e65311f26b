import { Tabs, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { api } from "../../state/api.js";
import { useAddress } from "../../state/filters.js";
import { useWording } from "../../state/wording.js";
import { writeBox } from "./geometry.js";
import { IncidentList } from "./incident-list.js";
import styles from "./map-tools.module.css";
import type { Shown } from "./view.js";
import type { Wanted } from "./wanted.js";

/** Lists beside the map: what it shows now, and what has no place. Which of them is open stands in the address. */
export function MapLists({
	wanted,
	shown,
	counts,
	onPoint,
}: {
	readonly wanted: Wanted;
	/** What the map shows; null where there is no map: then all that has a place is listed. */
	readonly shown: Shown | null;
	readonly counts: { readonly inBox: number; readonly unplaced: number } | undefined;
	readonly onPoint: (incident: Shape<"IncidentItem"> | null) => void;
}) {
	const { t } = useTranslation("map");
	const wording = useWording();
	const [{ list = "placed" }, change] = useAddress();
	const counted = (name: string, count: number | undefined) => (
		<>
			{name}
			{count !== undefined && (
				<Text span inherit c="dimmed" ms={6} className="number">
					{wording.number(count)}
				</Text>
			)}
		</>
	);
	// Nothing without a place lies in what is chosen on the map: the list of it goes by the other filters.
	const { within: _, ...anywhere } = wanted.filter;
	const elsewhere = api.useQuery(
		"get",
		"/api/v1/incidents",
		{ params: { query: { ...anywhere, placed: false, limit: 1, count: true } } },
		{ enabled: wanted.chosen !== null },
	);
	const unplaced = wanted.chosen === null ? counts?.unplaced : elsewhere.data?.total;
	return (
		<Tabs
			value={list === "unplaced" ? "unplaced" : "placed"}
			onChange={(value) => change({ list: value === "unplaced" ? value : undefined }, true)}
		>
			<Tabs.List>
				<Tabs.Tab value="placed">{counted(t(shown ? "inView" : "placed"), counts?.inBox)}</Tabs.Tab>
				<Tabs.Tab value="unplaced">{counted(t("unplaced"), unplaced)}</Tabs.Tab>
			</Tabs.List>
			<Tabs.Panel value="placed" pt="xs">
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and does so by keyboard too */}
				<section className={styles.panel} tabIndex={0} aria-label={t(shown ? "inView" : "placed")}>
					{list !== "unplaced" && (
						<IncidentList
							query={{ ...wanted.filter, ...(shown ? { bbox: writeBox(shown.box) } : { placed: "true" }) }}
							name={t(shown ? "inView" : "placed")}
							empty={t("nothingHere")}
							onPoint={onPoint}
						/>
					)}
				</section>
			</Tabs.Panel>
			<Tabs.Panel value="unplaced" pt="xs">
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and does so by keyboard too */}
				<section className={styles.panel} tabIndex={0} aria-label={t("unplaced")}>
					<Text size="xs" c="dimmed">
						{t("unplacedHint")}
					</Text>
					{list === "unplaced" && <IncidentList query={{ ...anywhere, placed: "false" }} name={t("unplaced")} empty={t("allPlaced")} />}
				</section>
			</Tabs.Panel>
		</Tabs>
	);
}
