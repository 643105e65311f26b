import { Anchor, Button, ScrollArea, Table, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EVENT_LABELS } from "../../../schemes/labels.js";
import { Foreign } from "../../parts/foreign.js";
import { Loaded } from "../../parts/loaded.js";
import { api } from "../../state/api.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import { Sparkline } from "./sparkline.js";
import { firstDay, trendsOf, WEEKS } from "./trend.js";

const SHOWN = 8;
const MOST = 5000;

/** How many are new by type or by governorate, and the last week beside the four before it. */
export function TrendTable({
	by,
	filter,
	anchor,
}: {
	readonly by: "type" | "admin1";
	/** Of what is new. */
	readonly filter: Readonly<Record<string, string>>;
	/** The last day of the last week. */
	readonly anchor: string;
}) {
	const { t } = useTranslation(["now", "shell"]);
	const wording = useWording();
	const names = useNames();
	const [whole, setWhole] = useState(false);
	const fresh = api.useQuery("get", "/api/v1/incidents/counts", { params: { query: { ...filter, by } } });
	const days = { "published-from": firstDay(anchor), "published-to": anchor };
	const reported = api.useQuery("get", "/api/v1/incidents/counts", {
		params: { query: { ...days, by, and: "reported-day", limit: MOST } },
	});
	const name = (key: string | null) =>
		key === null ? t("unknownArea") : by === "type" ? wording.label(EVENT_LABELS, key) : names.area(key);
	return (
		<Loaded query={reported} lines={5}>
			{({ items }) => {
				const trends = new Map(trendsOf(items, anchor).map((trend) => [trend.key, trend]));
				const counts = new Map((fresh.data?.items ?? []).map(({ key, incidents }) => [key, incidents]));
				const rows = [...new Set([...counts.keys(), ...trends.keys()])]
					.map((key) => {
						const trend = trends.get(key) ?? { weeks: Array<number>(WEEKS).fill(0), usual: 0 };
						return { key, count: counts.get(key) ?? 0, last: trend.weeks.at(-1) ?? 0, ...trend };
					})
					.sort((a, b) => b.count - a.count || b.last - a.last || b.usual - a.usual);
				return (
					<div>
						<ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: "region", "aria-label": t(by) }}>
							<Table verticalSpacing={4} horizontalSpacing="xs" fz="sm">
								<Table.Thead>
									<Table.Tr>
										<Table.Th>{t(by)}</Table.Th>
										<Table.Th ta="end">{t("newColumn")}</Table.Th>
										<Table.Th>{t("trend")}</Table.Th>
									</Table.Tr>
								</Table.Thead>
								<Table.Tbody>
									{rows.slice(0, whole ? rows.length : SHOWN).map(({ key, count, weeks, last, usual }) => (
										<Table.Tr key={key ?? ""}>
											<Table.Th scope="row" fw={400}>
												{key === null ? (
													name(key)
												) : (
													<Anchor
														component={Link}
														to="/incidents"
														search={{ ...filter, [by === "type" ? "type" : "place"]: key } as never}
														inherit
													>
														<Foreign>{name(key)}</Foreign>
													</Anchor>
												)}
											</Table.Th>
											<Table.Td ta="end" className="number">
												{wording.number(count)}
											</Table.Td>
											<Table.Td>
												<Sparkline weeks={weeks} usual={usual} />
												<Text size="xs" c="dimmed">
													{t("against", { last, usual: wording.number(usual, { maximumFractionDigits: 1 }) })}
												</Text>
											</Table.Td>
										</Table.Tr>
									))}
								</Table.Tbody>
							</Table>
						</ScrollArea>
						{rows.length > SHOWN && (
							<Button variant="subtle" size="compact-xs" aria-expanded={whole} onClick={() => setWhole(!whole)}>
								{t(whole ? "fewer" : "allRows", { count: rows.length })}
							</Button>
						)}
					</div>
				);
			}}
		</Loaded>
	);
}
