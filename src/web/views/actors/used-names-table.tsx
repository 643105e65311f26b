import { Button, Stack, Table, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { Foreign } from "../../parts/foreign.js";
import { ScrollRegion } from "../../parts/scroll-region.js";
import { useOutletNames } from "../../state/outlet-names.js";
import { useWording } from "../../state/wording.js";
import classes from "./actors.module.css";
import { type UsedNamesRow, usedNamesOf } from "./used-names.js";

const COLUMNS = 6;
const AT_ONCE = 10;

/** What outlets call an actor: outlets beside names, with shares. */
export function UsedNamesTable({ used }: { readonly used: Shape<"Actor">["usedNames"] }) {
	const { t } = useTranslation(["actors", "shell"]);
	const outletName = useOutletNames();
	const [shown, setShown] = useState(AT_ONCE);
	const { names, rows, all } = usedNamesOf(used, COLUMNS);
	const others = all.others > 0;
	return (
		<Stack gap="xs">
			<Title order={2} size="h4">
				{t("actors:usedNames")}
			</Title>
			{rows.length === 0 ? (
				<Text size="sm" c="dimmed">
					{t("actors:noNames")}
				</Text>
			) : (
				<>
					<Text size="sm" c="dimmed">
						{t("actors:usedNamesLead")}
					</Text>
					<ScrollRegion label={t("actors:usedNames")}>
						<Table verticalSpacing={5} fz="sm" miw={names.length * 120 + 200}>
							<Table.Thead>
								<Table.Tr>
									<Table.Th>{t("actors:outlet")}</Table.Th>
									{names.map((name) => (
										<Table.Th key={name} lang="ar">
											<bdi>{name}</bdi>
										</Table.Th>
									))}
									{others && <Table.Th>{t("actors:otherNames")}</Table.Th>}
								</Table.Tr>
							</Table.Thead>
							<Table.Tbody>
								<Row row={all} name={t("actors:allOutlets")} others={others} strong />
								{rows.slice(0, shown).map((row) => (
									<Row
										key={row.outlet}
										row={row}
										name={row.outlet === null ? t("actors:noOutlet") : outletName(row.outlet)}
										others={others}
									/>
								))}
							</Table.Tbody>
						</Table>
					</ScrollRegion>
					{rows.length > shown && (
						<Button variant="default" size="xs" w="fit-content" onClick={() => setShown(shown + AT_ONCE)}>
							{t("shell:showMore")}
						</Button>
					)}
				</>
			)}
		</Stack>
	);
}

function Row({
	row: { total, counts, others },
	name,
	others: withOthers,
	strong = false,
}: {
	readonly row: UsedNamesRow;
	readonly name: string;
	readonly others: boolean;
	readonly strong?: boolean;
}) {
	return (
		<Table.Tr>
			<Table.Th scope="row" fw={strong ? 600 : 400}>
				<Foreign>{name}</Foreign>
			</Table.Th>
			{counts.map((count, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: cells stand in the order of the names
				<Share key={i} count={count} total={total} />
			))}
			{withOthers && <Share count={others} total={total} />}
		</Table.Tr>
	);
}

function Share({ count, total }: { readonly count: number; readonly total: number }) {
	const { t } = useTranslation("actors");
	const wording = useWording();
	return (
		<Table.Td>
			{count > 0 && (
				<div className={classes.share} style={{ "--share": `${Math.round((100 * count) / total)}%` } as never}>
					<span className="number">{t("share", { share: wording.percent(count / total), count })}</span>
				</div>
			)}
		</Table.Td>
	);
}
