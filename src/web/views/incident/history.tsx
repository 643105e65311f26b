import { Button, Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../parts/loaded.js";
import { api } from "../../state/api.js";
import { useWording } from "../../state/wording.js";
import type { Settling } from "./use-settling.js";

/** What people settled about an incident, the latest first, and what takes it back. */
export function History({ id, changedAt, settling }: { readonly id: number; readonly changedAt: string; readonly settling: Settling }) {
	const { t } = useTranslation(["incident", "shell"]);
	const wording = useWording();
	const settlements = api.useQuery("get", "/api/v1/settlements", { params: { query: { incident: id as never, limit: 50 as never } } });
	return (
		<Stack gap="xs">
			<Text size="sm" c="dimmed">
				{t("incident:changedAt", { at: wording.time(changedAt) })}
			</Text>
			<Loaded query={settlements} lines={2}>
				{({ items }) =>
					items.length === 0 ? (
						<Text size="sm">{t("incident:nothingSettled")}</Text>
					) : (
						<Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: "none" }}>
							{items.map((each) => (
								<Group key={each.id} component="li" gap="xs" justify="space-between">
									<Text size="sm" td={each.undoneAt === null ? undefined : "line-through"}>
										{t(`incident:act_${each.act}`, {
											count: each.threads.length,
											who: `\u2068${each.by}\u2069`,
											at: wording.time(each.at),
										})}
									</Text>
									{each.undoneAt === null ? (
										<Button size="compact-sm" variant="default" loading={settling.busy} onClick={() => void settling.undo(each.id)}>
											{t("shell:undo")}
										</Button>
									) : (
										<Text size="sm" c="dimmed">
											{t("incident:undoneAt", { at: wording.time(each.undoneAt) })}
										</Text>
									)}
								</Group>
							))}
						</Stack>
					)
				}
			</Loaded>
		</Stack>
	);
}
