import { Anchor, Badge } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { createColumnHelper, type TableFeatures, tableFeatures } from "@tanstack/react-table";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { CONTEST_LABELS, EVENT_LABELS } from "../../../schemes/labels.js";
import type { Range } from "../../../schemes/record.js";
import { Credibility } from "../../parts/credibility.js";
import { Foreign } from "../../parts/foreign.js";
import { useSummary } from "../../parts/use-summary.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import type { ColumnName } from "./chosen-columns.js";
import type { Sort } from "./incident-query.js";

export type Item = Shape<"IncidentItem">;

/** What the table's model has to do: rows and columns. Sorting and filters are the server's, which columns are shown is said by `useColumns`. */
export const FEATURES: TableFeatures = tableFeatures({});

/** How a column stands in the table. */
export interface ColumnForm {
	/** Its width in rem; the line of the incident takes what is left, and this at least. */
	readonly width: number;
	readonly sort?: Sort;
	readonly numeric?: boolean;
}

export const FORMS: Readonly<Record<ColumnName, ColumnForm>> = {
	incident: { width: 16 },
	type: { width: 10 },
	days: { width: 8, sort: "day" },
	place: { width: 10 },
	initiators: { width: 12 },
	targets: { width: 12 },
	killed: { width: 4.5, sort: "killed", numeric: true },
	injured: { width: 4.5, sort: "injured", numeric: true },
	credibility: { width: 11, sort: "credibility" },
	contested: { width: 6.5 },
	sources: { width: 5.5, sort: "sources", numeric: true },
	articles: { width: 6.5, sort: "articles", numeric: true },
	claims: { width: 6.5, numeric: true },
	first: { width: 9.5 },
	latest: { width: 8, sort: "latest" },
	number: { width: 5.5, numeric: true },
};

const helper = createColumnHelper<typeof FEATURES, Item>();

/** The columns and how each is drawn. The line of an incident leaves out what columns beside it say. */
export const columnsOf = (shown: readonly ColumnName[]) =>
	helper.columns(
		shown.map((name) => helper.display({ id: name, cell: ({ row }) => <Value name={name} item={row.original as Item} shown={shown} /> })),
	);

function Value({ name, item, shown }: { readonly name: ColumnName; readonly item: Item; readonly shown: readonly ColumnName[] }) {
	const { t } = useTranslation(["incidents", "shell"]);
	const wording = useWording();
	const names = useNames();
	const summaryOf = useSummary();
	switch (name) {
		case "incident":
			return (
				<Anchor
					component={Link}
					to="/incidents/$id"
					params={{ id: String(item.id) } as never}
					c="var(--mantine-color-text)"
					fw={500}
					data-line
				>
					{summaryOf(lineOf(item, shown))}
				</Anchor>
			);
		case "type":
			return wording.label(EVENT_LABELS, item.type);
		case "days":
			return wording.days(item.from, item.to);
		case "place":
			return (
				<Foreign>
					{wording.list([
						...new Set([
							...(item.summary.place === null ? [] : [names.place(item.summary.place, item.summary.placeId)]),
							...(item.admin1 === null ? [] : [names.area(item.admin1)]),
						]),
					])}
				</Foreign>
			);
		case "initiators":
		case "targets":
			return wording.list(item[name].map(names.actor));
		case "killed":
		case "injured":
			return <Quantity text={item[name] === null ? null : wording.range(item[name] as Range)} />;
		case "credibility":
			return <Credibility grade={item.credibility} />;
		case "contested":
			return item.contested.length === 0 ? null : (
				<span className="contested">{wording.list(item.contested.map((each) => wording.label(CONTEST_LABELS, each)))}</span>
			);
		case "sources":
		case "articles":
		case "claims":
			return <Quantity text={wording.number(item[name])} />;
		case "first":
			return item.firstReport === null ? null : wording.day(item.firstReport);
		case "latest":
			return item.latestReport === null ? null : wording.day(item.latestReport);
		case "number":
			return (
				<>
					<Quantity text={String(item.id)} />
					{item.pinned && (
						<Badge size="xs" variant="default" tt="none">
							{t("incidents:pinned")}
						</Badge>
					)}
				</>
			);
	}
}

function Quantity({ text }: { readonly text: string | null }) {
	return text === null ? null : <span className="number">{text}</span>;
}

/** The incident's fields without those that stand in columns of their own. */
function lineOf({ summary, admin1 }: Item, shown: readonly ColumnName[]) {
	const has = (name: ColumnName) => shown.includes(name);
	return {
		admin1: has("place") ? null : admin1,
		summary: {
			...summary,
			...(has("place") ? { place: null } : {}),
			...(has("days") ? { from: null, to: null } : {}),
			tolls: summary.tolls.filter(({ key }) => !((key === "killed" || key === "injured") && has(key))),
			sources: has("sources") ? 0 : summary.sources,
		},
	};
}
