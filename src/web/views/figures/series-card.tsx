import { Badge, Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useIntersection } from "@mantine/hooks";
import { IconArrowsVertical, IconChartDots, IconScale, IconTable } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Foreign } from "../../parts/foreign.js";
import { useWording } from "../../state/wording.js";
import { ArticleWords } from "./article-words.js";
import classes from "./figures.module.css";
import { MARKS, MarkSign } from "./mark.js";
import { Misfits } from "./misfits.js";
import { SeriesChart } from "./series-chart.js";
import { marksOf, type Series } from "./series-geometry.js";
import { useSeriesWords } from "./series-name.js";
import { SeriesTable } from "./series-table.js";
import { type MarkedBy, sourceOf } from "./source-of.js";
import { useSourceName } from "./use-source-name.js";
import { useWords } from "./use-words.js";

/** One quantity over time: a chart, and the same as a table. It is drawn when it comes into view. */
export function SeriesCard({
	series,
	markedBy,
	asTable,
}: {
	readonly series: Series;
	readonly markedBy: MarkedBy;
	readonly asTable: boolean;
}) {
	const { t } = useTranslation("figures");
	const wording = useWording();
	const sourceName = useSourceName(markedBy);
	const { what, who, where, name } = useSeriesWords()(series);
	const [turned, setTurned] = useState(false);
	const [chosen, choose] = useState<string | null>(null);
	const [seen, setSeen] = useState(false);
	const { ref, entry } = useIntersection({ rootMargin: "300px" });
	useEffect(() => {
		if (entry?.isIntersecting) setSeen(true);
	}, [entry]);
	const table = asTable !== turned;
	const marks = marksOf(
		series.points.map((point) => sourceOf(point, markedBy)),
		MARKS,
	);
	const words = useWords(chosen === null ? [] : [chosen]);
	const point = series.points.find(({ claim }) => claim === chosen);
	const others = series.points.some((each) => marks.of(sourceOf(each, markedBy)) >= marks.keys.length);
	const dated = series.points.filter(({ from, to }) => (from ?? to) !== null);
	const days = wording.days(
		dated.map(({ from, to }) => from ?? to ?? "").sort()[0],
		dated
			.map(({ from, to }) => to ?? from ?? "")
			.sort()
			.at(-1),
	);
	const undated = series.points.length - dated.length;
	return (
		<Paper withBorder p="md" radius="md" component="section" aria-label={name} ref={ref} mih={320}>
			<Stack gap="xs">
				<Group justify="space-between" align="flex-start" wrap="nowrap">
					<div>
						<Title order={3} size="h5">
							{what}
						</Title>
						<Text size="sm" c="dimmed">
							{[who, where].filter(Boolean).join(" · ")}
						</Text>
					</div>
					<Button
						variant="subtle"
						size="compact-xs"
						flex="none"
						leftSection={table ? <IconChartDots size={14} aria-hidden /> : <IconTable size={14} aria-hidden />}
						onClick={() => setTurned(!turned)}
					>
						{table ? t("asChart") : t("asTable")}
					</Button>
				</Group>
				<Group gap={6}>
					<Badge variant="default" tt="none" fw={400}>
						{t("reports", { count: series.count })}
					</Badge>
					{series.count > series.points.length && (
						<Text size="xs" c="dimmed">
							{t("latestOnly", { count: series.points.length })}
						</Text>
					)}
					{days !== null && (
						<Text size="xs" c="dimmed">
							{days}
						</Text>
					)}
					{series.breaks.length > 0 && (
						<Badge variant="default" tt="none" fw={400} leftSection={<IconArrowsVertical size={12} aria-hidden />}>
							{t("breaks", { count: series.breaks.length })}
						</Badge>
					)}
					{series.contradictions.length > 0 && (
						<Badge
							variant="outline"
							tt="none"
							style={{ "--badge-color": "var(--rasd-contested)", "--badge-bd": "1px solid var(--rasd-contested)" } as never}
							leftSection={<IconScale size={12} aria-hidden />}
						>
							{t("contradictions", { count: series.contradictions.length })}
						</Badge>
					)}
				</Group>
				{seen &&
					(table ? (
						<SeriesTable series={series} name={name} />
					) : (
						<>
							<SeriesChart
								series={series}
								name={name}
								markOf={(each) => marks.of(sourceOf(each, markedBy))}
								sourceName={(each) => sourceName(sourceOf(each, markedBy))}
								chosen={chosen}
								choose={choose}
							/>
							<ul className={classes.legend}>
								{marks.keys.map((key, mark) => (
									<li key={key}>
										<MarkSign mark={mark} />
										<Foreign>{sourceName(key)}</Foreign>
									</li>
								))}
								{others && (
									<li>
										<MarkSign mark={MARKS - 1} />
										{t("otherSources")}
									</li>
								)}
							</ul>
							{undated > 0 && (
								<Text size="xs" c="dimmed">
									{t("undated", { count: undated })}
								</Text>
							)}
							{point && (
								<Text size="sm" component="div" aria-live="polite">
									<strong className="number">{wording.range(point.range) ?? t("noValue")}</strong> ·{" "}
									{wording.days(point.from, point.to) ?? t("noDay")} · <Foreign>{sourceName(sourceOf(point, markedBy))}</Foreign>
									<br />
									<ArticleWords words={words.get(point.claim)} />
								</Text>
							)}
						</>
					))}
				{seen && <Misfits series={series} />}
			</Stack>
		</Paper>
	);
}
