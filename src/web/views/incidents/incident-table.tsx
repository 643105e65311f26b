import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useTable } from "@tanstack/react-table";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "../../state/filters.js";
import type { ColumnName } from "./chosen-columns.js";
import { columnsOf, FEATURES, FORMS, type Item } from "./incident-columns.js";
import { nextSort, type Sort, sortOf } from "./incident-query.js";
import styles from "./incidents.module.css";
import { rowByKey, withSpaces } from "./row-spaces.js";

const ROW_HEIGHT = 64;
/** Rows that PageDown goes on by. */
const PAGE = 10;
/** So many rows before the last, the next are asked for. */
const AHEAD = 15;

/**
 * Incidents as a table of which only the rows in sight are drawn. Headings sort; the arrows, Home, End, PageUp and PageDown go from row to row, Enter opens one.
 * `more` is called when the last rows come into sight.
 */
export function IncidentTable({
	items,
	total,
	columns,
	more,
}: {
	readonly items: readonly Item[];
	/** How many there are in all, where that is known. */
	readonly total: number | null;
	readonly columns: readonly ColumnName[];
	readonly more: (() => void) | null;
}) {
	const { t } = useTranslation("incidents");
	const navigate = useNavigate();
	const region = useRef<HTMLElement>(null);
	const [active, setActive] = useState(0);
	const moved = useRef(false);
	const table = useTable({
		features: FEATURES,
		columns: useMemo(() => columnsOf(columns), [columns]),
		data: items as Item[],
		getRowId: (item: Item) => String(item.id),
	});
	const { rows } = table.getRowModel();
	const virtual = useVirtualizer({
		count: rows.length,
		getScrollElement: () => region.current,
		estimateSize: () => ROW_HEIGHT,
		getItemKey: (index) => rows[index]?.id ?? index,
		overscan: 6,
		// The row that has the focus stays, wherever one scrolls.
		rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), Math.min(active, rows.length - 1)])].sort((a, b) => a - b),
	});
	const drawn = virtual.getVirtualItems();
	const last = drawn.at(-1)?.index ?? 0;
	useEffect(() => {
		if (more !== null && last >= rows.length - AHEAD) more();
	}, [more, last, rows.length]);
	useEffect(() => {
		if (!moved.current) return;
		moved.current = false;
		region.current?.querySelector<HTMLElement>(`[data-index="${active}"] a[data-line]`)?.focus({ preventScroll: true });
	}, [active]);

	const press = (event: KeyboardEvent, at: number) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const to = rowByKey(event.key, at, rows.length, PAGE);
		if (to === null) return;
		event.preventDefault();
		moved.current = to !== active;
		setActive(to);
		virtual.scrollToIndex(to, { align: "auto" });
	};
	const open = (event: MouseEvent, id: string) => {
		// What is a link or chosen text does what it does by itself.
		if ((event.target as HTMLElement).closest("a, button") || String(getSelection()) !== "") return;
		void navigate({ to: "/incidents/$id", params: { id } as never });
	};
	const width = columns.reduce((sum, name) => sum + FORMS[name].width, 0);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
		<section className={styles.region} ref={region} aria-label={t("tableName")} tabIndex={0}>
			<table className={styles.table} style={{ minInlineSize: `${width}rem` }} aria-rowcount={(total ?? rows.length) + 1}>
				<colgroup>
					{columns.map((name) => (
						<col key={name} style={name === "incident" ? {} : { inlineSize: `${FORMS[name].width}rem` }} />
					))}
				</colgroup>
				<thead>
					<tr aria-rowindex={1}>
						{columns.map((name) => (
							<Heading key={name} name={name} />
						))}
					</tr>
				</thead>
				<tbody>
					{withSpaces(drawn, virtual.getTotalSize()).map((each) => {
						if ("space" in each)
							return (
								<tr key={`space ${each.space}`} className={styles.space} aria-hidden>
									<td colSpan={columns.length} style={{ blockSize: each.space }} />
								</tr>
							);
						const row = rows[each.row.index];
						if (row === undefined) return null;
						const { index } = each.row;
						return (
							<tr
								key={row.id}
								ref={virtual.measureElement}
								data-index={index}
								aria-rowindex={index + 2}
								className={styles.row}
								onClick={(event) => open(event, row.id)}
								onKeyDown={(event) => press(event, index)}
								onFocus={() => setActive(index)}
							>
								{row.getAllCells().map((cell) => (
									<td key={cell.id} className={FORMS[cell.column.id as ColumnName].numeric ? styles.numeric : undefined}>
										<table.FlexRender cell={cell} />
									</td>
								))}
							</tr>
						);
					})}
				</tbody>
			</table>
		</section>
	);
}

function Heading({ name }: { readonly name: ColumnName }) {
	const { t } = useTranslation("incidents");
	const [search, change] = useAddress();
	const { sort, numeric } = FORMS[name];
	const { by, least } = sortOf(search);
	const className = numeric ? styles.numeric : undefined;
	if (sort === undefined)
		return (
			<th scope="col" className={className}>
				{t(`column_${name}`)}
			</th>
		);
	const on = by === sort;
	const Arrow = on && least ? IconArrowUp : IconArrowDown;
	return (
		<th scope="col" className={className} aria-sort={on ? (isRising(sort, least) ? "ascending" : "descending") : "none"}>
			<button type="button" className={styles.sort} onClick={() => change({ sort: nextSort(search, sort) })}>
				{t(`column_${name}`)}
				{on && <Arrow size={14} aria-hidden />}
			</button>
		</th>
	);
}

/** Whether values rise down the column: grades of credibility are the less, the more credible. */
function isRising(sort: Sort, least: boolean): boolean {
	return sort === "credibility" ? !least : least;
}
