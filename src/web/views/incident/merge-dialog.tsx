import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Failure } from "../../parts/failure.js";
import { Loaded } from "../../parts/loaded.js";
import { useSummary } from "../../parts/use-summary.js";
import { api } from "../../state/api.js";
import { useWording } from "../../state/wording.js";
import styles from "./incident.module.css";
import type { Incident } from "./matrix.js";
import { nearDays } from "./near-days.js";
import type { Settling } from "./use-settling.js";

const NEAR = 3;
const OFFERED = 30;

/** Chooses other incidents that are the same occurrence: those of its governorate and days are offered, others are found by words. */
export function MergeDialog({
	incident,
	settling,
	opened,
	close,
}: {
	readonly incident: Incident;
	readonly settling: Settling;
	readonly opened: boolean;
	readonly close: () => void;
}) {
	const { t } = useTranslation(["incident", "shell"]);
	const wording = useWording();
	const summaryOf = useSummary();
	const [text, setText] = useState("");
	const [words] = useDebouncedValue(text.trim(), 300);
	const [chosen, setChosen] = useState<readonly number[]>([]);
	const days = nearDays(incident.from, incident.to, NEAR);
	const near = { ...days, ...(incident.admin1 === null ? {} : { place: incident.admin1 }) };
	const query = words === "" ? near : { text: words };
	const found = api.useQuery("get", "/api/v1/incidents", { params: { query: { ...query, limit: OFFERED } as never } }, { enabled: opened });
	const merge = async () => {
		if (!(await settling.merge(chosen))) return;
		setChosen([]);
		close();
	};
	return (
		<Modal opened={opened} onClose={close} title={t("incident:mergeTitle")} size="lg" closeButtonProps={{ "aria-label": t("shell:close") }}>
			<Stack gap="sm">
				<TextInput
					label={t("incident:mergeSearch")}
					description={words === "" ? t("incident:mergeNear") : undefined}
					value={text}
					onChange={(event) => setText(event.currentTarget.value)}
					dir="auto"
					maxLength={500}
					data-autofocus
				/>
				<Loaded query={found} lines={4}>
					{({ items }) => {
						const others = items.filter(({ id }) => id !== incident.id);
						if (others.length === 0) return <Text size="sm">{t("incident:mergeNone")}</Text>;
						return (
							<Checkbox.Group
								value={chosen.map(String)}
								onChange={(given) => setChosen(given.map(Number))}
								aria-label={t("incident:mergeTitle")}
							>
								<Stack gap="sm" mah="45vh" className={styles.choices}>
									{others.map((other) => (
										<Checkbox
											key={other.id}
											value={String(other.id)}
											label={summaryOf(other)}
											description={other.latestReport === null ? undefined : wording.day(other.latestReport)}
										/>
									))}
								</Stack>
							</Checkbox.Group>
						);
					}}
				</Loaded>
				{settling.failure !== null && <Failure error={settling.failure} />}
				{settling.stale && <Text c="red">{t("incident:stale")}</Text>}
				<Group justify="flex-end" gap="xs">
					<Button variant="default" onClick={close}>
						{t("shell:cancel")}
					</Button>
					<Button disabled={chosen.length === 0} loading={settling.busy} onClick={() => void merge()}>
						{t("incident:merge", { count: chosen.length })}
					</Button>
				</Group>
			</Stack>
		</Modal>
	);
}
