import { CloseButton, Group, Select, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { TOLL_GROUPS, TOLL_KEYS, type TollGroup, type TollKey } from "../../../../schemes/codebook.js";
import { GROUP_LABELS, TOLL_LABELS } from "../../../../schemes/labels.js";
import type { Range, Toll, TollLine } from "../../../../schemes/record.js";
import { useWording } from "../../../state/wording.js";
import { RangeField } from "./range-field.js";

const PARTS = ["total", ...TOLL_GROUPS] as const;

/** The dead, injured and so on, each as a range, with the groups that the text breaks out. */
export function TollField({ value, onChange }: { readonly value: Toll; readonly onChange: (value: Toll) => void }) {
	const { t } = useTranslation("review");
	const wording = useWording();
	const setPart = (key: TollKey, part: (typeof PARTS)[number], range: Range) =>
		onChange({ ...value, [key]: { ...value[key], [part]: range } });
	const drop = (key: TollKey, part: (typeof PARTS)[number]) => {
		const { [key]: line, ...others } = value;
		if (part === "total" || !line) onChange(others);
		else {
			const { [part]: _, ...rest } = line;
			onChange({ ...value, [key]: rest as TollLine });
		}
	};
	const missing = TOLL_KEYS.filter((key) => !value[key]);
	return (
		<Stack gap="xs">
			{TOLL_KEYS.map((key) => {
				const line = value[key];
				if (!line) return null;
				const label = wording.label(TOLL_LABELS, key);
				const groups = TOLL_GROUPS.filter((group) => !line[group]);
				return (
					<Stack key={key} gap={4} role="group" aria-label={label}>
						{PARTS.map((part) => {
							const range = line[part];
							if (!range) return null;
							const name = part === "total" ? label : `${label} – ${wording.label(GROUP_LABELS, part)}`;
							return (
								<Group key={part} gap="xs" ps={part === "total" ? 0 : "md"}>
									<Text size="sm" w={part === "total" ? 96 : 80}>
										{part === "total" ? label : wording.label(GROUP_LABELS, part)}
									</Text>
									<RangeField label={name} value={range} onChange={(given) => setPart(key, part, given)} />
									<CloseButton size="sm" aria-label={t("takeAway", { name })} onClick={() => drop(key, part)} />
								</Group>
							);
						})}
						{groups.length > 0 && (
							<Select
								size="xs"
								ms="md"
								w={200}
								aria-label={t("addGroup", { label })}
								placeholder={t("addGroup", { label })}
								value={null}
								data={groups.map((id) => ({ value: id, label: wording.label(GROUP_LABELS, id) }))}
								onChange={(id) => id && setPart(key, id as TollGroup, [null, null])}
							/>
						)}
					</Stack>
				);
			})}
			{missing.length > 0 && (
				<Select
					size="xs"
					w={200}
					aria-label={t("addToll")}
					placeholder={t("addToll")}
					value={null}
					data={missing.map((id) => ({ value: id, label: wording.label(TOLL_LABELS, id) }))}
					onChange={(id) => id && setPart(id as TollKey, "total", [null, null])}
				/>
			)}
		</Stack>
	);
}
