import { Tabs } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { CopyLink } from "../../parts/copy-link.js";
import { FilterBar } from "../../parts/filter-bar.js";
import { Loading } from "../../parts/loading.js";
import { Page } from "../../parts/page.js";
import { useAddress } from "../../state/filters.js";
import { ActorsList } from "./actors-list.js";
import { PairDialog } from "./pair-dialog.js";
import { PairsMatrix } from "./pairs-matrix.js";
import { PairsTable } from "./pairs-table.js";

const VIEWS = ["list", "pairs", "matrix", "graph"] as const;
const PairsGraph = lazy(() => import("./pairs-graph.js").then(({ PairsGraph: component }) => ({ default: component })));

/** Who has a part in what is told, and who does what to whom: as a table, a matrix and a graph. */
export function ActorsPage() {
	const { t } = useTranslation("actors");
	const [search, change] = useAddress();
	const view = VIEWS.find((each) => each === search.view) ?? "list";
	return (
		<Page title={t("title")} lead={t("lead")} actions={<CopyLink />}>
			<FilterBar
				fields={["type", "actor", "place", "text", "from", "to", "published-from", "published-to", "outlet", "modality", "status"]}
				also={["kind", "killed", "injured"]}
				kinds={["event"]}
			/>
			<Tabs
				value={view}
				onChange={(value) => change({ view: value === "list" ? undefined : (value ?? undefined), sort: undefined })}
				keepMounted={false}
			>
				<Tabs.List aria-label={t("views")} mb="md">
					{VIEWS.map((each) => (
						<Tabs.Tab key={each} value={each}>
							{t(each)}
						</Tabs.Tab>
					))}
				</Tabs.List>
				<Tabs.Panel value="list">
					<ActorsList />
				</Tabs.Panel>
				<Tabs.Panel value="pairs">
					<PairsTable />
				</Tabs.Panel>
				<Tabs.Panel value="matrix">
					<PairsMatrix />
				</Tabs.Panel>
				<Tabs.Panel value="graph">
					<Suspense fallback={<Loading lines={8} />}>
						<PairsGraph />
					</Suspense>
				</Tabs.Panel>
			</Tabs>
			<PairDialog />
		</Page>
	);
}
