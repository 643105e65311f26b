import { Button, Checkbox, Popover, Stack } from "@mantine/core";
import { IconColumns3 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { COLUMNS, type ColumnName } from "./chosen-columns.js";

/** Chooses the table's columns. */
export function ColumnChoice({
	columns,
	choose,
}: {
	readonly columns: readonly ColumnName[];
	readonly choose: (chosen: readonly string[]) => void;
}) {
	const { t } = useTranslation("incidents");
	return (
		<Popover withinPortal={false} trapFocus returnFocus position="bottom-end" shadow="md">
			<Popover.Target>
				<Button variant="default" size="xs" leftSection={<IconColumns3 size={16} aria-hidden />}>
					{t("columns")}
				</Button>
			</Popover.Target>
			<Popover.Dropdown aria-label={t("columns")}>
				<Checkbox.Group value={[...columns]} onChange={choose} label={t("columnsHint")}>
					<Stack gap="xs" mt="xs">
						{COLUMNS.filter((name) => name !== "incident").map((name) => (
							<Checkbox key={name} value={name} label={t(`column_${name}`)} size="sm" />
						))}
					</Stack>
				</Checkbox.Group>
			</Popover.Dropdown>
		</Popover>
	);
}
