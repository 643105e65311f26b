import { Tabs } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";
import { useAddress } from "../../state/filters.js";
import { FindPlace } from "./find-place.js";
import { Queue } from "./queue.js";
import { Settled } from "./settled.js";

const TABS = ["find", "ambiguous", "settled"] as const;

/** Places by name, names that stand for several, and what people settled that they mean. */
export function PlacesPage() {
	const { t } = useTranslation("places");
	const [search, change] = useAddress();
	const tab = TABS.find((each) => each === search["tab"]) ?? "find";
	return (
		<Page title={t("title")} lead={t("lead")}>
			<Tabs
				value={tab}
				onChange={(to) => change({ tab: to === "find" ? undefined : (to ?? undefined), at: undefined })}
				keepMounted={false}
			>
				<Tabs.List mb="md">
					{TABS.map((each) => (
						<Tabs.Tab key={each} value={each}>
							{t(each)}
						</Tabs.Tab>
					))}
				</Tabs.List>
				<Tabs.Panel value="find">
					<FindPlace />
				</Tabs.Panel>
				<Tabs.Panel value="ambiguous">
					<Queue />
				</Tabs.Panel>
				<Tabs.Panel value="settled">
					<Settled />
				</Tabs.Panel>
			</Tabs>
		</Page>
	);
}
