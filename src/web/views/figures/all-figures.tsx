import { Button, Stack, Table, Text, Title } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { Foreign } from "../../parts/foreign.js";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { ScrollRegion } from "../../parts/scroll-region.js";
import { ShowMore } from "../../parts/show-more.js";
import { useWording } from "../../state/wording.js";
import { ArticleWords } from "./article-words.js";
import type { Series } from "./series-geometry.js";
import { useSeriesWords } from "./series-name.js";
import { SeriesTable } from "./series-table.js";
import { useSeries } from "./use-series.js";
import { useSourceName } from "./use-source-name.js";
import { useWords } from "./use-words.js";

const LIMIT = 50;

/** Every figure, one quantity a row, with its latest report; those told several times open to all of them. */
export function AllFigures() {
	const { t } = useTranslation("figures");
	const { loaded, more, busy } = useSeries({}, LIMIT);
	return (
		<Loaded query={loaded} lines={12}>
			{(series) =>
				series.length === 0 ? (
					<Nothing title={t("noFigures")}>{t("noFiguresHint")}</Nothing>
				) : (
					<Stack>
						<Title order={2} size="h4">
							{t("all")}
						</Title>
						<FiguresTable series={series} />
						<ShowMore more={more} busy={busy} />
					</Stack>
				)
			}
		</Loaded>
	);
}

function FiguresTable({ series }: { readonly series: readonly Series[] }) {
	const { t } = useTranslation("figures");
	const wording = useWording();
	const seriesWords = useSeriesWords();
	const outletName = useSourceName("outlet");
	const words = useWords(series.flatMap(({ points }) => points.at(-1)?.claim ?? []));
	const [opened, setOpened] = useState<string | null>(null);
	return (
		<ScrollRegion label={t("all")}>
			<Table verticalSpacing={5} fz="sm" miw={780}>
				<Table.Thead>
					<Table.Tr>
						<Table.Th>{t("what")}</Table.Th>
						<Table.Th>{t("who")}</Table.Th>
						<Table.Th>{t("where")}</Table.Th>
						<Table.Th>{t("latest")}</Table.Th>
						<Table.Th>{t("period")}</Table.Th>
						<Table.Th>{t("words")}</Table.Th>
						<Table.Th>{t("reportsColumn")}</Table.Th>
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{series.map((one) => {
						const { what, who, where, name } = seriesWords(one);
						const latest = one.points.at(-1);
						const several = one.points.length > 1;
						const open = opened === one.key;
						return (
							<Fragment key={one.key}>
								<Table.Tr>
									<Table.Td>{what}</Table.Td>
									<Table.Td>{who}</Table.Td>
									<Table.Td>{where}</Table.Td>
									<Table.Td>
										<strong className="number">{(latest && wording.range(latest.range)) ?? t("noValue")}</strong>
									</Table.Td>
									<Table.Td>{wording.days(latest?.from, latest?.to) ?? t("noDay")}</Table.Td>
									<Table.Td>
										<ArticleWords words={latest && words.get(latest.claim)} />
										<Text size="xs" c="dimmed">
											<Foreign>{outletName(latest?.outlet ?? "")}</Foreign>
										</Text>
									</Table.Td>
									<Table.Td>
										{several ? (
											<Button variant="subtle" size="compact-xs" aria-expanded={open} onClick={() => setOpened(open ? null : one.key)}>
												{t("reports", { count: one.count })}
											</Button>
										) : (
											<span className="number">{wording.number(1)}</span>
										)}
										{one.contradictions.length > 0 && (
											<Text size="xs" c="var(--rasd-contested)" component="div">
												<IconScale size={12} aria-hidden /> {t("contradictions", { count: one.contradictions.length })}
											</Text>
										)}
									</Table.Td>
								</Table.Tr>
								{open && (
									<Table.Tr>
										<Table.Td colSpan={7}>
											<SeriesTable series={one} name={name} />
										</Table.Td>
									</Table.Tr>
								)}
							</Fragment>
						);
					})}
				</Table.Tbody>
			</Table>
		</ScrollRegion>
	);
}
