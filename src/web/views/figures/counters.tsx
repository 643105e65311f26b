import { Anchor, Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { IconCheck, IconInfoCircle, IconScale } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Foreign } from "../../parts/foreign.js";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { ShowMore } from "../../parts/show-more.js";
import { useAddress } from "../../state/filters.js";
import { useWording } from "../../state/wording.js";
import { ArticleWords } from "./article-words.js";
import { barsOf } from "./counter-bars.js";
import classes from "./figures.module.css";
import type { Series } from "./series-geometry.js";
import { useSeriesWords } from "./series-name.js";
import { useSeries } from "./use-series.js";
import { useSourceName } from "./use-source-name.js";
import { useWords, type Words } from "./use-words.js";

const LIMIT = 50;
const MOST_INCIDENTS = 50;
type Check = Series["checks"][number];

/** Counts of attacks over a period, each held against the incidents that the record has for it. */
export function Counters() {
	const { t } = useTranslation("figures");
	const [search] = useAddress();
	const { loaded, more, busy } = useSeries(search.type ? {} : { type: "attacks" }, LIMIT);
	return (
		<Loaded query={loaded}>
			{(series) => {
				const checks = series.flatMap((one) => one.checks.map((check) => ({ one, check })));
				const sorted = [...checks].sort((a, b) => Number(b.check.verdict === "fewer") - Number(a.check.verdict === "fewer"));
				return (
					<Stack>
						{checks.length === 0 && more === null ? (
							<Nothing title={t("noCounters")}>{t("noCountersHint")}</Nothing>
						) : (
							<>
								<Title order={2} size="h4">
									{t("counters")}
								</Title>
								<Text size="sm" c="dimmed" maw={760}>
									{t("counterLead")}
								</Text>
								<CheckList checks={sorted} />
							</>
						)}
						<ShowMore more={more} busy={busy} />
					</Stack>
				);
			}}
		</Loaded>
	);
}

function CheckList({ checks }: { readonly checks: readonly { readonly one: Series; readonly check: Check }[] }) {
	const words = useWords(checks.map(({ check }) => check.claim));
	return (
		<Stack gap="sm">
			{checks.map(({ one, check }) => (
				<CheckRow key={check.claim} series={one} check={check} words={words.get(check.claim)} />
			))}
		</Stack>
	);
}

function CheckRow({ series, check, words }: { readonly series: Series; readonly check: Check; readonly words: Words | undefined }) {
	const { t } = useTranslation("figures");
	const wording = useWording();
	const outletName = useSourceName("outlet");
	const [opened, setOpened] = useState(false);
	const { what, who, where, name } = useSeriesWords()(series);
	const stated = wording.range(check.stated) ?? t("noValue");
	const contradicts = check.verdict === "fewer";
	const Sign = contradicts ? IconScale : check.verdict === "more" ? IconInfoCircle : IconCheck;
	const outlet = series.points.find(({ claim }) => claim === check.claim)?.outlet ?? "";
	return (
		<Paper
			withBorder
			p="sm"
			radius="md"
			component="article"
			aria-label={name}
			{...(contradicts ? { bg: "var(--rasd-contested-soft)" } : {})}
		>
			<Group justify="space-between" align="flex-start" gap="sm">
				<div style={{ flex: "1 1 280px", minWidth: 0 }}>
					<Title order={3} size="h6">
						{what}
					</Title>
					<Text size="sm" c={contradicts ? "inherit" : "dimmed"}>
						{[wording.days(check.from, check.to), who, where].filter(Boolean).join(" · ")}
					</Text>
					<Text size="sm" component="div">
						<Foreign>{outletName(outlet)}</Foreign>: <ArticleWords words={words} />
					</Text>
				</div>
				<div style={{ flex: "0 1 260px" }}>
					<Bars check={check} label={t("compared", { stated, counted: t("ofRecord", { count: check.counted }) })} />
					<Text size="xs" c={contradicts ? "inherit" : "dimmed"}>
						{t("counterSays")}: <strong className="number">{stated}</strong> · {t("recordHas")}:{" "}
						<strong className="number">{wording.number(check.counted)}</strong>
					</Text>
				</div>
				<div style={{ flex: "1 1 200px" }}>
					<Text size="sm" fw={contradicts ? 600 : 400} {...(contradicts ? { c: "var(--rasd-contested)" } : {})} component="div">
						<Sign size={14} aria-hidden style={{ verticalAlign: "-2px" }} /> {t(`verdict_${check.verdict}`)}
					</Text>
					{check.incidents.length > 0 && (
						<Button variant="subtle" size="compact-xs" aria-expanded={opened} onClick={() => setOpened(!opened)}>
							{t("showIncidents")}
						</Button>
					)}
				</div>
			</Group>
			{opened && (
				<Group gap="sm" mt="xs">
					{check.incidents.slice(0, MOST_INCIDENTS).map((id) => (
						<Anchor key={id} component={Link} to="/incidents/$id" params={{ id } as never} size="sm">
							{t("incident", { id: Number(id) })}
						</Anchor>
					))}
				</Group>
			)}
		</Paper>
	);
}

const WIDTH = 240;

/** A bar for what the record has, and what the count says as a bracket over it. */
function Bars({ check, label }: { readonly check: Check; readonly label: string }) {
	const { counted, low, high, open } = barsOf(check.stated, check.counted, WIDTH);
	return (
		<svg className={classes.bars} width={WIDTH} height={22} viewBox={`0 0 ${WIDTH} 22`} role="img" aria-label={label}>
			<rect className={classes.counted} x={0} y={9} width={Math.max(counted, 1)} height={10} rx={2} />
			<path
				className={classes.stated}
				d={`M${low},2V20M${low},4H${high}${open ? "" : `M${high},2V20`}`}
				{...(open ? { strokeDasharray: "4 3" } : {})}
			/>
		</svg>
	);
}
