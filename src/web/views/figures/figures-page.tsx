import { SegmentedControl, Tabs } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CopyLink } from "../../parts/copy-link.js";
import { FilterBar } from "../../parts/filter-bar.js";
import { Page } from "../../parts/page.js";
import { useAddress } from "../../state/filters.js";
import { AllFigures } from "./all-figures.js";
import { Counters } from "./counters.js";
import { OverTime } from "./over-time.js";

const VIEWS = ["overTime", "all", "counters"] as const;

/** Quantities over time and by source, all figures, and counts held against the record's incidents. */
export function FiguresPage() {
	const { t } = useTranslation("figures");
	const [search, change] = useAddress();
	const view = VIEWS.find((each) => each === search.view) ?? "overTime";
	const display = search.as === "table" ? "table" : "chart";
	return (
		<Page
			title={t("title")}
			lead={t("lead")}
			actions={
				<>
					{view === "overTime" && (
						<SegmentedControl
							size="xs"
							aria-label={t("views")}
							value={display}
							onChange={(value) => change({ as: value === "table" ? "table" : undefined })}
							data={[
								{ value: "chart", label: t("asChart") },
								{ value: "table", label: t("asTable") },
							]}
						/>
					)}
					<CopyLink />
				</>
			}
		>
			<FilterBar
				fields={["type", "actor", "place", "text", "from", "to", "published-from", "published-to", "outlet", "status"]}
				also={["modality"]}
				kinds={["figure"]}
			/>
			<Tabs
				value={view}
				onChange={(value) => change({ view: value === "overTime" ? undefined : (value ?? undefined) })}
				keepMounted={false}
			>
				<Tabs.List aria-label={t("views")} mb="md">
					{VIEWS.map((each) => (
						<Tabs.Tab key={each} value={each}>
							{t(each)}
						</Tabs.Tab>
					))}
				</Tabs.List>
				<Tabs.Panel value="overTime">
					<OverTime asTable={display === "table"} />
				</Tabs.Panel>
				<Tabs.Panel value="all">
					<AllFigures />
				</Tabs.Panel>
				<Tabs.Panel value="counters">
					<Counters />
				</Tabs.Panel>
			</Tabs>
		</Page>
	);
}
