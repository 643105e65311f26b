import { Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../parts/loaded.js";
import { api } from "../../state/api.js";
import { useSettings } from "../../state/settings.js";
import { useWording } from "../../state/wording.js";
import classes from "./actors.module.css";
import { type Stretch, stretchesOf } from "./months.js";

const WIDTH = 600;
const HEIGHT = 64;

/** The incidents of an actor by month, or by year over a long time. */
export function ActorMonths({ id }: { readonly id: string }) {
	const { t } = useTranslation("actors");
	const counts = api.useQuery("get", "/api/v1/incidents/counts", { params: { query: { actor: id, by: "month" } } });
	return (
		<Loaded query={counts} lines={3}>
			{({ items }) => {
				const { by, stretches, undated } = stretchesOf(items);
				if (stretches.length === 0 && undated === 0) return null;
				return (
					<Stack gap="xs">
						<Title order={2} size="h4">
							{t(by === "month" ? "months" : "years")}
						</Title>
						{stretches.length > 0 && <Bars by={by} stretches={stretches} />}
						{undated > 0 && (
							<Text size="xs" c="dimmed">
								{t("undated", { count: undated })}
							</Text>
						)}
					</Stack>
				);
			}}
		</Loaded>
	);
}

function Bars({ by, stretches }: { readonly by: "month" | "year"; readonly stretches: readonly Stretch[] }) {
	const { t } = useTranslation(["actors", "shell"]);
	const wording = useWording();
	const { timeTurned, months } = useSettings();
	const most = Math.max(1, ...stretches.map(({ incidents }) => incidents));
	const peak = stretches.find(({ incidents }) => incidents === most);
	const sum = stretches.reduce((total, { incidents }) => total + incidents, 0);
	const name = (key = "") => {
		if (by === "month") return wording.month(`${key}-01`);
		return months === "hijri" ? wording.month(`${key}-01-01`) : wording.number(Number(key), { useGrouping: false });
	};
	const step = Math.min(WIDTH / stretches.length, 48);
	const width = step * stretches.length;
	const label = t("actors:monthsLabel", {
		all: t("shell:incidents", { count: sum }),
		from: name(stretches[0]?.key),
		to: name(stretches.at(-1)?.key),
		peak: name(peak?.key),
		most,
	});
	return (
		<div style={{ maxWidth: width }}>
			<svg
				className={classes.months}
				viewBox={`0 0 ${width} ${HEIGHT}`}
				height={HEIGHT}
				preserveAspectRatio="none"
				role="img"
				aria-label={label}
			>
				{stretches.map(({ key, incidents }, i) => {
					const height = (incidents / most) * (HEIGHT - 4);
					const at = timeTurned ? stretches.length - 1 - i : i;
					return (
						<rect key={key} className={classes.bar} x={at * step + step * 0.1} y={HEIGHT - 1 - height} width={step * 0.8} height={height}>
							<title>{`${name(key)}: ${wording.number(incidents)}`}</title>
						</rect>
					);
				})}
				<line className={classes.base} x1={0} x2={width} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
			</svg>
			<Text
				size="xs"
				c="dimmed"
				component="div"
				style={{ display: "flex", justifyContent: "space-between", direction: timeTurned ? "rtl" : "ltr" }}
			>
				<bdi>{name(stretches[0]?.key)}</bdi>
				{stretches.length > 1 && <bdi>{name(stretches.at(-1)?.key)}</bdi>}
			</Text>
		</div>
	);
}
