import { Button, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Foreign } from "../../parts/foreign.js";
import { useWording } from "../../state/wording.js";
import { ArticleWords } from "./article-words.js";
import classes from "./figures.module.css";
import type { Series, SeriesPoint } from "./series-geometry.js";
import { useSourceName } from "./use-source-name.js";
import { useTimes } from "./use-times.js";
import { useWords, type Words } from "./use-words.js";

const FIRST = 3;
const MORE = 20;

/** What of a series does not fit: figures that contradict one another with their words, and jumps. */
export function Misfits({ series }: { readonly series: Series }) {
	const { t } = useTranslation("figures");
	const wording = useWording();
	const times = useTimes();
	const [most, setMost] = useState(FIRST);
	const points = new Map(series.points.map((point) => [point.claim, point]));
	const pairs = series.contradictions.flatMap(([one = "", other = ""]) => {
		const pair = [points.get(one), points.get(other)] as const;
		return pair[0] && pair[1] ? [[pair[0], pair[1]] as const] : [];
	});
	const jumps = series.breaks.flatMap(({ before, after, times: by }) => {
		const pair = [points.get(before), points.get(after)] as const;
		return pair[0] && pair[1] ? [{ before: pair[0], after: pair[1], by }] : [];
	});
	const shownPairs = pairs.slice(0, most);
	const shownJumps = jumps.slice(0, most);
	const words = useWords([...new Set(shownPairs.flat().map(({ claim }) => claim))]);
	if (pairs.length === 0 && jumps.length === 0) return null;
	const left = Math.max(pairs.length - shownPairs.length, 0) + Math.max(jumps.length - shownJumps.length, 0);
	const dated = ({ range, from, to }: SeriesPoint) =>
		`\u2068${wording.range(range) ?? t("noValue")}\u2069 (${wording.days(from, to) ?? t("noDay")})`;
	return (
		<Stack gap={6}>
			<Title order={4} size="sm">
				{t("misfits")}
			</Title>
			{shownPairs.map(([one, other]) => (
				<div key={`${one.claim} ${other.claim}`} className={classes.misfits}>
					<Text size="xs" c="var(--rasd-contested)" fw={600}>
						{wording.days(one.from, one.to) ?? t("noDay")}
					</Text>
					<Side point={one} words={words.get(one.claim)} />
					<Text size="xs" c="dimmed">
						{t("against")}
					</Text>
					<Side point={other} words={words.get(other.claim)} />
				</div>
			))}
			{shownJumps.map(({ before, after, by }) => (
				<Text key={`${before.claim} ${after.claim}`} size="sm" className={classes.jumps}>
					{t("jump", { before: dated(before), after: dated(after), times: times(by) })}
				</Text>
			))}
			{left > 0 && (
				<Button variant="subtle" size="compact-xs" w="fit-content" onClick={() => setMost(most + MORE)}>
					{t("moreRows", { count: Math.min(left, MORE * 2) })}
				</Button>
			)}
		</Stack>
	);
}

function Side({ point, words }: { readonly point: SeriesPoint; readonly words: Words | undefined }) {
	const { t } = useTranslation("figures");
	const wording = useWording();
	const outletName = useSourceName("outlet");
	return (
		<Text size="sm" component="div">
			<strong className="number">{wording.range(point.range) ?? t("noValue")}</strong> · <Foreign>{outletName(point.outlet ?? "")}</Foreign>{" "}
			<ArticleWords words={words} />
		</Text>
	);
}
