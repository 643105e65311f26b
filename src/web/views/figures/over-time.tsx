import { Button, Group, SegmentedControl, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { ShowMore } from "../../parts/show-more.js";
import { useAddress } from "../../state/filters.js";
import { useWording } from "../../state/wording.js";
import { SeriesCard } from "./series-card.js";
import { MARKED_BY, type MarkedBy } from "./source-of.js";
import { UnequalSign } from "./unequal.js";
import { useSeries } from "./use-series.js";

const LIMIT = 12;

/** Small charts of what was reported more than once, the longest series first. */
export function OverTime({ asTable }: { readonly asTable: boolean }) {
	const { t } = useTranslation("figures");
	const [search, change] = useAddress();
	const markedBy: MarkedBy = MARKED_BY.find((each) => each === search.marks) ?? "outlet";
	const { loaded, more, busy } = useSeries({ points: "2" }, LIMIT);
	return (
		<Loaded query={loaded}>
			{(series) =>
				series.length === 0 ? (
					<Nothing title={t("noSeries")}>
						<p>{t("noSeriesHint")}</p>
						<Button variant="default" onClick={() => change({ view: "all" })}>
							{t("toAll")}
						</Button>
					</Nothing>
				) : (
					<Stack>
						<Group justify="space-between">
							<Title order={2} size="h4">
								{t("overTime")}
							</Title>
							<Group gap="xs">
								<Text size="sm" id="marks-by">
									{t("marks")}
								</Text>
								<SegmentedControl
									size="xs"
									aria-labelledby="marks-by"
									value={markedBy}
									onChange={(value) => change({ marks: value === "outlet" ? undefined : value }, true)}
									data={[
										{ value: "outlet", label: t("marksOutlet") },
										{ value: "said", label: t("marksSaid") },
									]}
								/>
							</Group>
						</Group>
						<SignKey />
						<SimpleGrid cols={{ base: 1, lg: 2 }}>
							{series.map((each) => (
								<SeriesCard key={each.key} series={each} markedBy={markedBy} asTable={asTable} />
							))}
						</SimpleGrid>
						<ShowMore more={more} busy={busy} />
					</Stack>
				)
			}
		</Loaded>
	);
}

/** What the signs of the charts mean. */
function SignKey() {
	const { t } = useTranslation("figures");
	const wording = useWording();
	return (
		<Text size="xs" c="dimmed" component="p" m={0}>
			{[t("signRange"), t("signOpen")].join(" · ")} · <span className="number">×{wording.number(2)}</span> {t("signBreak")} ·{" "}
			<UnequalSign /> {t("signContradiction")}
		</Text>
	);
}
