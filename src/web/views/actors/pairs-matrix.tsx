import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ActorName } from "../../parts/actor-name.js";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { ScrollRegion } from "../../parts/scroll-region.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import classes from "./actors.module.css";
import { matrixOf, nextCell, shadeOf } from "./matrix.js";
import { type Pair, usePairAddress, usePairs } from "./use-pairs.js";

const FEW = 15;
const MANY = 60;

/** Who acts (rows) on whom (columns), shaded by the number of incidents. */
export function PairsMatrix() {
	const { t } = useTranslation("actors");
	const found = usePairs();
	return (
		<Stack>
			<Title order={2} size="h4">
				{t("matrix")}
			</Title>
			<Loaded query={found} lines={12}>
				{({ items }) => (items.length === 0 ? <Nothing title={t("noPairs")}>{t("noPairsHint")}</Nothing> : <Grid pairs={items} />)}
			</Loaded>
		</Stack>
	);
}

function Grid({ pairs }: { readonly pairs: readonly Pair[] }) {
	const { t } = useTranslation(["actors", "shell"]);
	const wording = useWording();
	const names = useNames();
	const { open } = usePairAddress();
	const [all, setAll] = useState(false);
	const [[atRow, atColumn], reach] = useState<readonly [number, number]>([0, 0]);
	const table = useRef<HTMLTableElement>(null);
	const matrix = matrixOf(pairs, all ? MANY : FEW, all ? MANY : FEW);
	const { rows, columns } = matrix;
	const partial = matrix.allRows > FEW || matrix.allColumns > FEW;
	const go = (event: KeyboardEvent, at: readonly [number, number], pair: Pair | undefined) => {
		if (event.key === "Enter" || event.key === " ") {
			event.preventDefault();
			if (pair) open(pair.initiator, pair.target);
			return;
		}
		const next = nextCell(event.key, at, [rows.length, columns.length], wording.lang === "ar");
		if (next === null) return;
		event.preventDefault();
		reach(next);
		table.current?.querySelector<HTMLElement>(`[data-cell="${next.join("-")}"]`)?.focus();
	};
	return (
		<>
			<Text size="sm" c="dimmed">
				{t("actors:matrixHint")}
			</Text>
			<ScrollRegion label={t("actors:matrixLabel")}>
				{/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are reached by the arrow keys */}
				<table ref={table} className={classes.matrix} role="grid" aria-label={t("actors:matrixLabel")}>
					<thead>
						<tr>
							<th scope="col">{t("actors:corner")}</th>
							{columns.map((column) => (
								<th key={column} scope="col">
									<ActorName id={column} />
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map((row, i) => (
							<tr key={row}>
								<th scope="row">
									<ActorName id={row} />
								</th>
								{columns.map((column, k) => {
									const pair = matrix.at(row, column);
									const count = pair?.incidents ?? 0;
									return (
										<td
											key={column}
											className={classes.cell}
											data-cell={`${i}-${k}`}
											data-shade={shadeOf(count, matrix.most)}
											data-filled={pair !== undefined || undefined}
											tabIndex={i === Math.min(atRow, rows.length - 1) && k === Math.min(atColumn, columns.length - 1) ? 0 : -1}
											aria-label={t("actors:cell", {
												initiator: names.actor(row),
												target: names.actor(column),
												incidents: t("shell:incidents", { count }),
											})}
											onFocus={() => reach([i, k])}
											onClick={() => pair && open(row, column)}
											onKeyDown={(event) => go(event, [i, k], pair)}
										>
											{pair && <span className="number">{wording.number(count)}</span>}
										</td>
									);
								})}
							</tr>
						))}
					</tbody>
				</table>
			</ScrollRegion>
			{partial && (
				<Group gap="xs">
					<Text size="sm" c="dimmed">
						{t("actors:shownPart", { rows: rows.length, columns: columns.length })}
					</Text>
					<Button variant="default" size="xs" onClick={() => setAll(!all)}>
						{t(all ? "actors:showFewer" : "actors:showAll")}
					</Button>
				</Group>
			)}
		</>
	);
}
