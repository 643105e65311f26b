import { Stack, Table, Text, Title } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Foreign } from "../../parts/foreign.js";
import { Loaded } from "../../parts/loaded.js";
import { Moment } from "../../parts/moment.js";
import { Nothing } from "../../parts/nothing.js";
import { ScrollRegion } from "../../parts/scroll-region.js";
import { StateBadge } from "../../parts/state-badge.js";
import { api } from "../../state/api.js";

/** What is asked again and again for articles, and how it stands. */
export function Polled() {
	const { t } = useTranslation("sources");
	const id = useId();
	const query = api.useQuery("get", "/api/v1/sources", {});
	return (
		<Stack component="section" gap="sm" aria-labelledby={id}>
			<div>
				<Title order={2} size="h4" id={id}>
					{t("polled")}
				</Title>
				<Text size="sm" c="dimmed">
					{t("polledHint")}
				</Text>
			</div>
			<Loaded query={query} lines={3}>
				{({ items }) =>
					items.length === 0 ? (
						<Nothing title={t("noPolled")}>{t("noPolledHint")}</Nothing>
					) : (
						<ScrollRegion label={t("polled")}>
							<Table verticalSpacing={6} miw={560}>
								<Table.Thead>
									<Table.Tr>
										<Table.Th>{t("source")}</Table.Th>
										<Table.Th>{t("state")}</Table.Th>
										<Table.Th>{t("lastAsked")}</Table.Th>
										<Table.Th>{t("nextAsked")}</Table.Th>
									</Table.Tr>
								</Table.Thead>
								<Table.Tbody>
									{items.map((source) => (
										<Table.Tr key={source.id}>
											<Table.Td>
												{source.title !== null && (
													<Text size="sm" fw={500}>
														<Foreign>{source.title}</Foreign>
													</Text>
												)}
												<Text size="xs" c="dimmed">
													<bdi dir="ltr">{source.locator}</bdi>
												</Text>
											</Table.Td>
											<Table.Td>
												<StateBadge colour={source.stopped ? "gray" : source.failures > 0 ? "orange" : "teal"}>
													{source.stopped ? t("stopped") : source.failures > 0 ? t("failures", { count: source.failures }) : t("working")}
												</StateBadge>
											</Table.Td>
											<Table.Td>{source.polledAt === null ? t("never") : <Moment at={source.polledAt} />}</Table.Td>
											<Table.Td>{source.stopped || source.nextAt === null ? "—" : <Moment at={source.nextAt} />}</Table.Td>
										</Table.Tr>
									))}
								</Table.Tbody>
							</Table>
						</ScrollRegion>
					)
				}
			</Loaded>
		</Stack>
	);
}
