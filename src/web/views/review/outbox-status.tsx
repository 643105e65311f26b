import { Alert, Button, Group, List, Text } from "@mantine/core";
import { IconCloudUpload } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { TYPE_LABELS } from "../../../schemes/labels.js";
import { useWording } from "../../state/wording.js";
import { type Entry, standing } from "./outbox.js";
import { drop, retryRefused, send, useOutbox } from "./outbox-store.js";

/** What is on its way to the server: how much waits, why, when it is tried again; and what the server will not have. */
export function OutboxStatus() {
	const { t } = useTranslation("review");
	const { entries, sending, trouble, next, keeps } = useOutbox();
	const { waiting, refused } = standing(entries);
	const late = useLate(waiting > 0);
	return (
		<>
			{waiting > 0 && (trouble !== null || late) && (
				<Alert variant="light" color="yellow" p="xs" icon={<IconCloudUpload aria-hidden />} role="status">
					<Group gap="sm" justify="space-between">
						<Text size="sm">
							{t("waiting", { count: waiting })}{" "}
							{trouble === "none" ? t("noAnswer") : trouble === 401 || trouble === 403 ? t("noToken") : trouble !== null ? t("busy") : ""}{" "}
							{keeps ? t("keptHere") : t("notKept")}
							{next !== null && !sending && trouble !== null && <Until at={next} />}
						</Text>
						<Button size="compact-sm" variant="default" loading={sending} onClick={() => void send()}>
							{t("sendNow")}
						</Button>
					</Group>
				</Alert>
			)}
			{refused.length > 0 && (
				<Alert variant="light" color="red" title={t("refused", { count: refused.length })} role="alert">
					<List size="sm" spacing="xs">
						{refused.map((entry) => (
							<Refused key={entry.id} entry={entry} />
						))}
					</List>
				</Alert>
			)}
		</>
	);
}

function Refused({ entry }: { readonly entry: Entry }) {
	const { t } = useTranslation("review");
	const wording = useWording();
	const [kind = "event", type = ""] = entry.about.split(" ");
	const what =
		entry.act === "decide" ? t(`said_${entry.verdict}`) : t(entry.act === "undo" ? "undo" : entry.act === "add" ? "add" : "undo");
	return (
		<List.Item>
			{what} · {wording.label(TYPE_LABELS[kind as "event"] ?? TYPE_LABELS.event, type)}: <bdi>{entry.refused}</bdi>
			<Group gap="xs" mt={4}>
				<Button size="compact-xs" variant="default" onClick={() => retryRefused(entry)}>
					{t("tryAgain")}
				</Button>
				<Button size="compact-xs" variant="default" onClick={() => drop(entry.id)}>
					{t("giveUp")}
				</Button>
			</Group>
		</List.Item>
	);
}

const SLOW_MS = 1500;

/** Whether something has been so for longer than a moment: what is sent at once is not worth telling. */
function useLate(is: boolean): boolean {
	const [late, setLate] = useState(false);
	useEffect(() => {
		if (!is) {
			setLate(false);
			return;
		}
		const timer = setTimeout(() => setLate(true), SLOW_MS);
		return () => clearTimeout(timer);
	}, [is]);
	return late;
}

/** Seconds until the next try, counted down; not read out again and again. */
function Until({ at }: { readonly at: number }) {
	const { t } = useTranslation("review");
	const [now, setNow] = useState(Date.now());
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), 1000);
		return () => clearInterval(timer);
	}, []);
	return <span aria-hidden> {t("nextTry", { count: Math.max(0, Math.ceil((at - now) / 1000)) })}</span>;
}
