import { Kbd, Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

const KEYS = [
	[["Tab"], "keyTab"],
	[["Enter"], "keyEnter"],
	[["Esc"], "keyEscape"],
	[["?"], "keyHelp"],
	[["1", "9"], "keyNumber"],
	[["0"], "keyZero"],
	[["N", "P"], "keyNext"],
	[["U"], "keyUndo"],
] as const;

/** The keys of the workbench. */
export function Keys() {
	const { t } = useTranslation("settings");
	return (
		<>
			<Text size="sm" c="dimmed">
				{t("keysLead")}
			</Text>
			<Table withRowBorders={false} verticalSpacing={4} maw={640}>
				<Table.Thead>
					<Table.Tr>
						<Table.Th w={120}>{t("key")}</Table.Th>
						<Table.Th>{t("does")}</Table.Th>
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{KEYS.map(([keys, name]) => (
						<Table.Tr key={name}>
							<Table.Td>
								<bdi dir="ltr">
									<Kbd>{keys[0]}</Kbd>
									{keys.length > 1 && (
										<>
											{" … "}
											<Kbd>{keys[1]}</Kbd>
										</>
									)}
								</bdi>
							</Table.Td>
							<Table.Td>{t(name)}</Table.Td>
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
		</>
	);
}
