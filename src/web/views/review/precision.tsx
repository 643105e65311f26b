import { Table, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Kind } from "../../../schemes/codebook.js";
import { TYPE_LABELS } from "../../../schemes/labels.js";
import { Loaded } from "../../parts/loaded.js";
import { api } from "../../state/api.js";
import { useWording } from "../../state/wording.js";
import { FEW, wilson } from "./wilson.js";

/** How often reviewers found the coder right, by type, with what so few or so many claims can say. */
export function Precision() {
	const { t } = useTranslation("review");
	const query = api.useQuery("get", "/api/v1/review/progress");
	return (
		<section aria-labelledby="precision">
			<Title order={2} size="h4" id="precision" mb={4}>
				{t("precision")}
			</Title>
			<Text size="sm" c="dimmed" mb="xs">
				{t("precisionHint")}
			</Text>
			<Loaded query={query} lines={3}>
				{({ precision }) => (precision.length === 0 ? <Text size="sm">{t("precisionNone")}</Text> : <PrecisionTable rows={precision} />)}
			</Loaded>
		</section>
	);
}

interface Row {
	readonly kind: string;
	readonly type: string;
	readonly accepted: number;
	readonly corrected: number;
	readonly rejected: number;
}

const COUNTS = ["accepted", "corrected", "rejected"] as const;

function PrecisionTable({ rows }: { readonly rows: readonly Row[] }) {
	const { t } = useTranslation("review");
	const wording = useWording();
	const sum = (field: (typeof COUNTS)[number]) => rows.reduce((all, row) => all + row[field], 0);
	const whole = { kind: "", type: "", accepted: sum("accepted"), corrected: sum("corrected"), rejected: sum("rejected") };
	const line = (row: Row, name: string) => {
		const all = row.accepted + row.corrected + row.rejected;
		const [low, high] = wilson(row.accepted, all);
		return (
			<Table.Tr key={`${row.kind} ${row.type}`} fw={row.kind === "" ? 600 : 400}>
				<Table.Th scope="row" fw="inherit">
					{name}
				</Table.Th>
				{COUNTS.map((field) => (
					<Table.Td key={field} className="number">
						{wording.number(row[field])}
					</Table.Td>
				))}
				<Table.Td className="number">{wording.percent(row.accepted / all)}</Table.Td>
				<Table.Td>
					<span className="number">
						{wording.percent(low)}–{wording.percent(high)}
					</span>
					{all < FEW && (
						<Text size="xs" c="dimmed" span>
							{" "}
							{t("few", { count: all })}
						</Text>
					)}
				</Table.Td>
			</Table.Tr>
		);
	};
	return (
		<Table.ScrollContainer minWidth={560} type="native" tabIndex={0} role="region" aria-label={t("precision")}>
			<Table verticalSpacing={4}>
				<Table.Thead>
					<Table.Tr>
						<Table.Th scope="col">{t("line_type")}</Table.Th>
						{COUNTS.map((field) => (
							<Table.Th key={field} scope="col">
								{t(`status_${field}`)}
							</Table.Th>
						))}
						<Table.Th scope="col">{t("right")}</Table.Th>
						<Table.Th scope="col">{t("interval", { share: wording.percent(0.95) })}</Table.Th>
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{line(whole, t("allTypes"))}
					{rows.map((row) => line(row, wording.label(TYPE_LABELS[row.kind as Kind] ?? {}, row.type)))}
				</Table.Tbody>
			</Table>
		</Table.ScrollContainer>
	);
}
