import { Button, Table, Text } from "@mantine/core";
import { IconArrowsVertical, IconScale } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Foreign } from "../../parts/foreign.js";
import { ScrollRegion } from "../../parts/scroll-region.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import { ArticleWords } from "./article-words.js";
import { flagsOf, type Series } from "./series-geometry.js";
import { useSourceName } from "./use-source-name.js";
import { useTimes } from "./use-times.js";
import { useWords } from "./use-words.js";

const FIRST = 20;
const MORE = 100;

/** The points of a series as a table, by time. */
export function SeriesTable({ series, name }: { readonly series: Series; readonly name: string }) {
	const { t } = useTranslation("figures");
	const wording = useWording();
	const names = useNames();
	const outletName = useSourceName("outlet");
	const times = useTimes();
	const [shown, setShown] = useState(FIRST);
	const rows = series.points.slice(0, shown);
	const words = useWords(rows.map(({ claim }) => claim));
	const { jumps, contradicted } = flagsOf(series);
	return (
		<>
			<ScrollRegion label={t("table", { name })}>
				<Table verticalSpacing={4} fz="sm" miw={620}>
					<Table.Thead>
						<Table.Tr>
							<Table.Th>{t("period")}</Table.Th>
							<Table.Th>{t("figure")}</Table.Th>
							<Table.Th>{t("outlet")}</Table.Th>
							<Table.Th>{t("saidBy")}</Table.Th>
							<Table.Th>{t("words")}</Table.Th>
							<Table.Th>{t("flags")}</Table.Th>
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{rows.map(({ claim, from, to, range, outlet, saidBy }) => {
							const jump = jumps.get(claim);
							return (
								<Table.Tr key={claim}>
									<Table.Td>{wording.days(from, to) ?? t("noDay")}</Table.Td>
									<Table.Td>
										<span className="number">{wording.range(range) ?? t("noValue")}</span>
									</Table.Td>
									<Table.Td>
										<Foreign>{outletName(outlet ?? "")}</Foreign>
									</Table.Td>
									<Table.Td>
										<Foreign>{saidBy.length > 0 ? wording.list(saidBy.map(names.actor)) : t("noSpeaker")}</Foreign>
									</Table.Td>
									<Table.Td>
										<ArticleWords words={words.get(claim)} />
									</Table.Td>
									<Table.Td>
										{jump !== undefined && (
											<Text size="xs" component="div">
												<IconArrowsVertical size={12} aria-hidden /> {t("flagBreak", { times: times(jump) })}
											</Text>
										)}
										{contradicted.has(claim) && (
											<Text size="xs" component="div" c="var(--rasd-contested)">
												<IconScale size={12} aria-hidden /> {t("flagContradiction")}
											</Text>
										)}
									</Table.Td>
								</Table.Tr>
							);
						})}
					</Table.Tbody>
				</Table>
			</ScrollRegion>
			{series.points.length > shown && (
				<Button variant="subtle" size="xs" onClick={() => setShown(shown + MORE)}>
					{t("moreRows", { count: Math.min(MORE, series.points.length - shown) })}
				</Button>
			)}
		</>
	);
}
