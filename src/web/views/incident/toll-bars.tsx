import { Text, Title, useDirection } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { GROUP_LABELS, TOLL_LABELS } from "../../../schemes/labels.js";
import type { Range } from "../../../schemes/record.js";
import { useWording } from "../../state/wording.js";
import styles from "./incident.module.css";
import type { Incident, SourceColumn } from "./matrix.js";
import { SourceName } from "./source-name.js";
import { type TollScale, tollScale } from "./toll-scale.js";

type Toll = Incident["view"]["tolls"][number];

/** The tolls of an incident as bars from the least to the most that each source says; an open end is an arrow. */
export function TollBars({ tolls, sources }: { readonly tolls: readonly Toll[]; readonly sources: readonly SourceColumn[] }) {
	const { t } = useTranslation("incident");
	const wording = useWording();
	const keys = [...new Set(tolls.map(({ key }) => key))];
	return keys.map((key) => {
		const parts = tolls.filter((toll) => toll.key === key);
		const scale = tollScale(parts.flatMap(({ overall, bySource }) => [overall, ...bySource.map(({ range }) => range)]) as Range[]);
		return (
			<div key={key}>
				<Title order={3} size="h6" mb={4}>
					{wording.label(TOLL_LABELS, key)}
				</Title>
				<table className={styles.tolls}>
					<thead>
						<tr>
							<th scope="col">{t("source")}</th>
							<th scope="col">{t("figure")}</th>
							<th scope="col" aria-hidden>
								<Ticks scale={scale} />
							</th>
						</tr>
					</thead>
					{parts.map((toll) => (
						<Part key={toll.group ?? ""} toll={toll} scale={scale} sources={sources} />
					))}
				</table>
			</div>
		);
	});
}

function Part({ toll, scale, sources }: { readonly toll: Toll; readonly scale: TollScale; readonly sources: readonly SourceColumn[] }) {
	const { t } = useTranslation("incident");
	const wording = useWording();
	return (
		<tbody>
			{toll.group !== null && (
				<tr>
					<th colSpan={3} scope="rowgroup" className={styles.group}>
						{t("ofThem", { group: wording.label(GROUP_LABELS, toll.group) })}
					</th>
				</tr>
			)}
			{toll.bySource.map(({ source, range }) => {
				const column = sources.find(({ id }) => id === source);
				return (
					<Row key={source} range={range as Range} scale={scale} kind={toll.contested ? "contested" : "source"}>
						{column === undefined ? t("source") : <SourceName source={column} />}
					</Row>
				);
			})}
			{toll.bySource.length > 1 && (
				<Row range={toll.overall as Range} scale={scale} kind="overall">
					<strong>{t("overall")}</strong>
					{toll.contested && (
						<Text span size="xs" className={styles.contestedText}>
							{" "}
							{t("standing_contested")}
						</Text>
					)}
				</Row>
			)}
		</tbody>
	);
}

function Row({
	range,
	scale,
	kind,
	children,
}: {
	readonly range: Range;
	readonly scale: TollScale;
	readonly kind: "source" | "contested" | "overall";
	readonly children: React.ReactNode;
}) {
	const { t } = useTranslation("shell");
	const wording = useWording();
	return (
		<tr>
			<th scope="row">{children}</th>
			<td className="number">{wording.range(range) ?? t("unknown")}</td>
			<td aria-hidden>
				<RangeBar range={range} scale={scale} kind={kind} />
			</td>
		</tr>
	);
}

const HEIGHT = 22;
const ARROW = 7;

/** A range as a bar. In a page that runs from right to left, so does the scale. */
function RangeBar({
	range,
	scale,
	kind,
}: {
	readonly range: Range;
	readonly scale: TollScale;
	readonly kind: "source" | "contested" | "overall";
}) {
	const { dir } = useDirection();
	const { from, to, openLow, openHigh } = scale.bar(range);
	const turned = (at: number) => (dir === "rtl" ? 100 - at : at);
	const start = Math.min(turned(from), turned(to));
	const onwards = dir === "rtl" ? -1 : 1;
	return (
		<svg className={styles.bar} data-kind={kind} width="100%" height={HEIGHT} focusable="false" aria-hidden>
			{scale.ticks.map((tick) => (
				<line key={tick} className={styles.tick} x1={`${turned(scale.at(tick))}%`} x2={`${turned(scale.at(tick))}%`} y1={0} y2={HEIGHT} />
			))}
			<rect x={`${start}%`} width={`${to - from}%`} y={6} height={HEIGHT - 12} rx={2} />
			{openLow && <Arrow at={turned(from)} towards={-onwards} />}
			{openHigh && <Arrow at={turned(to)} towards={onwards} />}
		</svg>
	);
}

/** An arrow at an end that is open; `towards` 1 points along the page's x, -1 against it. */
function Arrow({ at, towards }: { readonly at: number; readonly towards: number }) {
	return (
		<svg x={`${at}%`} overflow="visible" aria-hidden focusable="false">
			<path d={`M ${-towards * (ARROW + 1)} 1 L ${-towards} ${HEIGHT / 2} L ${-towards * (ARROW + 1)} ${HEIGHT - 1} Z`} />
		</svg>
	);
}

function Ticks({ scale }: { readonly scale: TollScale }) {
	const { dir } = useDirection();
	const wording = useWording();
	return (
		<svg className={styles.bar} width="100%" height={14} overflow="visible" aria-hidden focusable="false">
			{scale.ticks.map((tick) => (
				<text key={tick} x={`${dir === "rtl" ? 100 - scale.at(tick) : scale.at(tick)}%`} y={11} textAnchor="middle">
					{wording.number(tick, { notation: "compact" })}
				</text>
			))}
		</svg>
	);
}
