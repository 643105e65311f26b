import { Text } from "@mantine/core";
import { IconAlertTriangle, IconArrowsSplit2, IconCheck, IconMinus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EVENT_LABELS, GROUP_LABELS, MODALITY_LABELS, STATEMENT_LABELS, TOLL_LABELS } from "../../../schemes/labels.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import styles from "./incident.module.css";
import type { MatrixRow, MatrixValue, RowName, Said, SourceColumn, Standing } from "./matrix.js";
import { SourceName } from "./source-name.js";

const ICONS = { agree: IconCheck, differ: IconArrowsSplit2, contested: IconAlertTriangle, alone: IconMinus } as const;

/** What each source says, field by field, with the words behind it. */
export function MatrixTable({ sources, rows }: { readonly sources: readonly SourceColumn[]; readonly rows: readonly MatrixRow[] }) {
	const { t } = useTranslation("incident");
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
		<section className={styles.region} aria-label={t("matrix")} tabIndex={0}>
			<table className={styles.matrix} style={{ minInlineSize: `${17 + sources.length * 13}rem` }}>
				<thead>
					<tr>
						<th scope="col">{t("field")}</th>
						<th scope="col">{t("standing")}</th>
						{sources.map((source) => (
							<th key={source.id} scope="col">
								<SourceName source={source} />
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.key} data-contested={row.standing === "contested" ? true : undefined}>
							<th scope="row" className={styles.rowTitle}>
								<RowTitle name={row.name} />
							</th>
							<td>
								<StandingMark standing={row.standing} />
							</td>
							{row.cells.map((cell, at) => (
								<td key={sources[at]?.id}>{cell.length === 0 ? <Silent /> : cell.map((said) => <Cell key={said.key} said={said} />)}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function RowTitle({ name }: { readonly name: RowName }) {
	const { t } = useTranslation("incident");
	const wording = useWording();
	if (name.field !== "toll") return t(`field_${name.field}`);
	const label = wording.label(TOLL_LABELS, name.toll);
	return name.group === null ? label : t("ofGroup", { toll: label, group: wording.label(GROUP_LABELS, name.group) });
}

function StandingMark({ standing }: { readonly standing: Standing }) {
	const { t } = useTranslation("incident");
	const Icon = ICONS[standing];
	return (
		<span className={styles.standing} data-standing={standing}>
			<Icon size={14} aria-hidden />
			{t(`standing_${standing}`)}
		</span>
	);
}

function Silent() {
	const { t } = useTranslation("incident");
	return (
		<Text span size="sm" c="dimmed">
			{t("silent")}
		</Text>
	);
}

function Cell({ said }: { readonly said: Said }) {
	const { t } = useTranslation("incident");
	const valueText = useValueText();
	return (
		<div className={styles.cell}>
			<Text size="sm" component="div">
				{valueText(said.value)}
				{!said.stated && (
					<Text span size="xs" c="dimmed">
						{" "}
						{t("inferred")}
					</Text>
				)}
			</Text>
			{said.words.length > 0 && (
				<div className={`naskh graphic ${styles.words}`} dir="rtl" lang="ar">
					{said.words.slice(0, 3).join(" … ")}
				</div>
			)}
		</div>
	);
}

/** A name that may be of another direction than what stands beside it. */
function apart(name: string): string {
	return `\u2068${name}\u2069`;
}

/** Says a value of the matrix. */
function useValueText(): (value: MatrixValue) => string {
	const { t } = useTranslation(["incident", "shell"]);
	const wording = useWording();
	const names = useNames();
	return (value) => {
		switch (value.of) {
			case "type":
				return wording.label(EVENT_LABELS, value.id);
			case "statement":
				return wording.label(STATEMENT_LABELS, value.id);
			case "modality":
				return wording.label(MODALITY_LABELS, value.id);
			case "actor":
				return apart(names.actor(value.id));
			case "place": {
				const area = value.admin1 === null ? null : names.area(value.admin1);
				const place = names.place(value.name, value.id);
				return area === null || area === place ? apart(place) : t("incident:placeIn", { place: apart(place), area: apart(area) });
			}
			case "days":
				return wording.days(value.from, value.to) ?? t("shell:unknown");
			case "range":
				return wording.range(value.range) ?? t("shell:unknown");
		}
	};
}
