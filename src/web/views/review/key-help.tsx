import { Kbd, Modal, Stack, Switch, Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ACTIONS, KEYS } from "./keys.js";
import { setShortcuts, useShortcutsOn } from "./shortcuts.js";

/** What each key does. */
export function KeyHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
	const { t } = useTranslation("review");
	const on = useShortcutsOn();
	const more = [
		["saves", "Ctrl ↵"],
		["cancels", "Esc"],
		["chooses", "⇧ ← → ↵"],
	] as const;
	return (
		<Modal opened={opened} onClose={onClose} title={t("keys")} closeButtonProps={{ "aria-label": t("shell:close" as never) }}>
			<Stack gap="sm">
				<Text size="sm" c="dimmed">
					{t("keysHint")}
				</Text>
				<Table verticalSpacing={6} aria-label={t("keys")}>
					<Table.Tbody>
						{ACTIONS.map((action) => (
							<Table.Tr key={action}>
								<Table.Th scope="row" fw={400}>
									{t(`does_${action}`)}
								</Table.Th>
								<Table.Td style={{ textAlign: "end" }}>
									<Kbd dir="ltr">{KEYS[action].cap}</Kbd>
								</Table.Td>
							</Table.Tr>
						))}
						{more.map(([name, cap]) => (
							<Table.Tr key={name}>
								<Table.Th scope="row" fw={400}>
									{t(`does_${name}`)}
								</Table.Th>
								<Table.Td style={{ textAlign: "end" }}>
									<Kbd dir="ltr">{cap}</Kbd>
								</Table.Td>
							</Table.Tr>
						))}
					</Table.Tbody>
				</Table>
				<Switch label={t("keysOn")} checked={on} onChange={(event) => setShortcuts(event.currentTarget.checked)} />
			</Stack>
		</Modal>
	);
}
