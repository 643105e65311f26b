import { Group, NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Range } from "../../../../schemes/record.js";
import { isTurned } from "../draft.js";

/** A quantity from … to …; an empty end is open. */
export function RangeField({
	label,
	value,
	onChange,
}: {
	/** What is counted, for those who hear the fields. */
	readonly label: string;
	readonly value: Range;
	readonly onChange: (value: Range) => void;
}) {
	const { t } = useTranslation("review");
	const [min, max] = value;
	const end = (given: string | number): number | null =>
		given === "" || !Number.isFinite(Number(given)) ? null : Math.max(0, Number(given));
	const turned = isTurned(value);
	const each = { size: "xs", min: 0, allowNegative: false, hideControls: true, w: 110, clampBehavior: "blur" } as const;
	return (
		<Group gap={6} wrap="nowrap" align="flex-start">
			<NumberInput
				{...each}
				aria-label={t("leastOf", { label })}
				placeholder={t("open")}
				value={min ?? ""}
				onChange={(given) => onChange([end(given), max])}
				error={turned ? t("turned") : undefined}
			/>
			<span aria-hidden>–</span>
			<NumberInput
				{...each}
				aria-label={t("mostOf", { label })}
				placeholder={t("open")}
				value={max ?? ""}
				onChange={(given) => onChange([min, end(given)])}
				error={turned}
			/>
		</Group>
	);
}
