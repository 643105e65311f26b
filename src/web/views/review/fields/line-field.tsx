import { Group, MultiSelect, Select, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { MEANS, MODALITIES, OBJECTS, TYPES_OF } from "../../../../schemes/codebook.js";
import { type Label, MEANS_LABELS, MODALITY_LABELS, OBJECT_LABELS, TYPE_LABELS } from "../../../../schemes/labels.js";
import type { Quote } from "../../../../schemes/record.js";
import { useWording } from "../../../state/wording.js";
import type { Draft, Line } from "../draft.js";
import type { Words } from "../words.js";
import { ActorsField } from "./actors-field.js";
import { AttributionField } from "./attribution-field.js";
import { PlaceField } from "./place-field.js";
import { QuotesField } from "./quotes-field.js";
import { RangeField } from "./range-field.js";
import { TollField } from "./toll-field.js";

/** What one line of a claim is entered with. */
export function LineField({
	line,
	draft,
	onChange,
	chosen,
	article,
	label,
}: {
	readonly line: Line;
	readonly draft: Draft;
	readonly onChange: (draft: Draft) => void;
	/** The words chosen in the text; null where none are. */
	readonly chosen: Quote | null;
	readonly article: Words | null;
	readonly label: string;
}): ReactNode {
	const { t } = useTranslation("review");
	const wording = useWording();
	const set = (changes: object) => onChange({ ...draft, ...changes } as Draft);
	const choices = (ids: readonly string[], labels: Readonly<Record<string, Label>>) =>
		ids.map((id) => ({ value: id, label: wording.label(labels, id) })).sort((a, b) => a.label.localeCompare(b.label, wording.lang));
	const one = (ids: readonly string[], labels: Readonly<Record<string, Label>>, value: string, field: "type" | "modality") => (
		<Select
			size="xs"
			maw={320}
			aria-label={label}
			data={choices(ids, labels)}
			value={value}
			onChange={(given) => given && set({ [field]: given })}
			searchable
			allowDeselect={false}
			nothingFoundMessage={t("nothingFound")}
		/>
	);
	const several = (
		ids: readonly string[],
		labels: Readonly<Record<string, Label>>,
		value: readonly string[],
		field: "objects" | "means",
	) => (
		<MultiSelect
			size="xs"
			aria-label={label}
			data={choices(ids, labels)}
			value={[...value]}
			onChange={(given) => set({ [field]: given })}
			searchable
			hidePickedOptions
			nothingFoundMessage={t("nothingFound")}
			placeholder={value.length === 0 ? t("listSearch") : ""}
		/>
	);
	switch (line) {
		case "type":
			return one(TYPES_OF[draft.kind], TYPE_LABELS[draft.kind], draft.type, "type");
		case "modality":
			return one(MODALITIES, MODALITY_LABELS, draft.modality, "modality");
		case "initiators":
		case "supporters":
		case "targets":
			return <ActorsField label={label} value={draft[line]} onChange={(given) => set({ [line]: given })} chosen={chosen} />;
		case "objects":
			return draft.kind === "statement" ? null : several(OBJECTS, OBJECT_LABELS, draft.objects, "objects");
		case "means":
			return draft.kind === "statement" ? null : several(MEANS, MEANS_LABELS, draft.means, "means");
		case "places":
			return <PlaceField label={label} value={draft.places} onChange={(places) => set({ places })} chosen={chosen} />;
		case "days":
			return (
				<Group gap="xs">
					{(["from", "to"] as const).map((end) => (
						<TextInput
							key={end}
							type="date"
							size="xs"
							label={t(`day_${end}`)}
							value={draft[end] ?? ""}
							onChange={(event) => set({ [end]: event.currentTarget.value === "" ? null : event.currentTarget.value })}
						/>
					))}
				</Group>
			);
		case "toll":
			return draft.kind === "event" ? <TollField value={draft.toll} onChange={(toll) => set({ toll })} /> : null;
		case "count":
			return draft.kind === "event" ? (
				<RangeField
					label={label}
					value={draft.count ?? [null, null]}
					onChange={(count) => set({ count: count[0] === null && count[1] === null ? null : count })}
				/>
			) : null;
		case "value":
			return draft.kind === "figure" ? (
				<Group gap="xs" align="flex-start">
					<RangeField label={label} value={draft.value} onChange={(value) => set({ value })} />
					<TextInput
						size="xs"
						aria-label={t("unit")}
						placeholder={t("unit")}
						dir="auto"
						value={draft.unit}
						onChange={(event) => set({ unit: event.currentTarget.value })}
					/>
				</Group>
			) : null;
		case "attribution":
			return <AttributionField label={label} value={draft.attribution} onChange={(attribution) => set({ attribution })} chosen={chosen} />;
		case "quotes":
			return <QuotesField label={label} value={draft.quotes} onChange={(quotes) => set({ quotes })} chosen={chosen} article={article} />;
	}
}
