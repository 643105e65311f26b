import { Anchor, Badge, Group, Progress, Stack, Table, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { Foreign } from "../../parts/foreign.js";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { Page } from "../../parts/page.js";
import { ScrollRegion } from "../../parts/scroll-region.js";
import { ShowMore } from "../../parts/show-more.js";
import { usePages } from "../../state/pages.js";
import { useWording } from "../../state/wording.js";
import { Grade } from "./grade.js";
import { Polled } from "./polled.js";

/** Who published what: outlets, and what is asked again and again. */
export function SourcesPage() {
	const { t } = useTranslation("sources");
	const id = useId();
	const { loaded, more, busy } = usePages<Shape<"OutletItem">>("/api/v1/outlets", { limit: 50 });
	return (
		<Page title={t("title")} lead={t("lead")}>
			<Stack component="section" gap="sm" aria-labelledby={id}>
				<Title order={2} size="h4" id={id}>
					{t("outlets")}
				</Title>
				<Loaded query={loaded}>
					{(outlets) =>
						outlets.length === 0 ? (
							<Nothing title={t("noOutlets")}>{t("noOutletsHint")}</Nothing>
						) : (
							<ScrollRegion label={t("outlets")}>
								<Outlets outlets={outlets} />
							</ScrollRegion>
						)
					}
				</Loaded>
				<ShowMore more={more} busy={busy} />
			</Stack>
			<Polled />
		</Page>
	);
}

function Outlets({ outlets }: { readonly outlets: readonly Shape<"OutletItem">[] }) {
	const { t } = useTranslation("sources");
	const wording = useWording();
	const most = Math.max(1, ...outlets.map(({ articles }) => articles));
	return (
		<Table highlightOnHover verticalSpacing={6} miw={680}>
			<Table.Thead>
				<Table.Tr>
					<Table.Th>{t("outlet")}</Table.Th>
					<Table.Th w={180}>{t("articles")}</Table.Th>
					<Table.Th title={t("independenceHint")}>{t("independence")}</Table.Th>
					<Table.Th>{t("reliability")}</Table.Th>
					<Table.Th>{t("published")}</Table.Th>
				</Table.Tr>
			</Table.Thead>
			<Table.Tbody>
				{outlets.map((outlet) => (
					<Table.Tr key={outlet.id}>
						<Table.Td>
							<Group gap={6} wrap="nowrap">
								<Anchor component={Link} to="/sources/$id" params={{ id: outlet.id } as never}>
									<Foreign>{outlet.name}</Foreign>
								</Anchor>
								{outlet.agency && (
									<Badge size="xs" variant="default" tt="none">
										{t("agency")}
									</Badge>
								)}
							</Group>
						</Table.Td>
						<Table.Td>
							<Group gap="xs" wrap="nowrap">
								<Text size="sm" className="number" w={48}>
									{wording.number(outlet.articles)}
								</Text>
								<Progress value={(100 * outlet.articles) / most} size="sm" aria-hidden style={{ flex: 1 }} />
							</Group>
						</Table.Td>
						<Table.Td className="number">{outlet.independence === null ? "—" : wording.percent(outlet.independence)}</Table.Td>
						<Table.Td>
							<Grade grade={outlet.reliability} />
						</Table.Td>
						<Table.Td>
							<Text size="sm">{wording.days(outlet.first, outlet.last) ?? "—"}</Text>
						</Table.Td>
					</Table.Tr>
				))}
			</Table.Tbody>
		</Table>
	);
}
