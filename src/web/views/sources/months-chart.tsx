import { SimpleGrid, Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSettings } from "../../state/settings.js";
import { useWording } from "../../state/wording.js";
import { everyMonth, type Month } from "./monthly.js";
import styles from "./months-chart.module.css";

const ROWS = ["articles", "claims"] as const;

/** An outlet's articles and claims by month, as bars and as a table. */
export function MonthsChart({ months }: { readonly months: readonly Month[] }) {
	const { t } = useTranslation("sources");
	const wording = useWording();
	const { timeTurned } = useSettings();
	const all = everyMonth(months);
	const [first, last] = [all[0], all.at(-1)];
	if (!first || !last) return <Text c="dimmed">{t("noMonths")}</Text>;
	return (
		<>
			<SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" aria-hidden>
				{ROWS.map((row) => {
					const most = Math.max(1, ...all.map((each) => each[row]));
					return (
						<div key={row}>
							<Text size="sm">{t(row)}</Text>
							<div className={styles["bars"]} dir={timeTurned ? "rtl" : "ltr"}>
								{all.map((each) => (
									<div
										key={each.month}
										className={styles["bar"]}
										style={{ blockSize: `${(100 * each[row]) / most}%` }}
										title={`${wording.month(`${each.month}-01`)}: ${wording.number(each[row])}`}
									/>
								))}
							</div>
							<div className={styles["ends"]} dir={timeTurned ? "rtl" : "ltr"}>
								<Text size="xs" c="dimmed">
									{wording.month(`${first.month}-01`)}
								</Text>
								{first !== last && (
									<Text size="xs" c="dimmed">
										{wording.month(`${last.month}-01`)}
									</Text>
								)}
							</div>
						</div>
					);
				})}
			</SimpleGrid>
			<details>
				<summary>
					<Text span size="sm">
						{t("overTimeTable")}
					</Text>
				</summary>
				<Table verticalSpacing={2} maw={420}>
					<Table.Thead>
						<Table.Tr>
							<Table.Th>{t("month")}</Table.Th>
							<Table.Th>{t("articles")}</Table.Th>
							<Table.Th>{t("claims")}</Table.Th>
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{months.map((each) => (
							<Table.Tr key={each.month}>
								<Table.Td>{wording.month(`${each.month}-01`)}</Table.Td>
								<Table.Td className="number">{wording.number(each.articles)}</Table.Td>
								<Table.Td className="number">{wording.number(each.claims)}</Table.Td>
							</Table.Tr>
						))}
					</Table.Tbody>
				</Table>
			</details>
		</>
	);
}
