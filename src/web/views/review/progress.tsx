import { Group, Text } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../state/api.js";
import type { Search } from "../../state/filters.js";
import { useWording } from "../../state/wording.js";
import { threadsDecided } from "./outbox.js";
import { useOutbox } from "./outbox-store.js";
import { decidedOn, perHour } from "./pace.js";
import { useReview } from "./review-store.js";
import { useReviewer } from "./reviewer.js";

const TICK_MS = 30_000;

/** How many were decided today, how fast, and how many are left of those that the filters find. */
export function Progress({ filters }: { readonly filters: Search }) {
	const { t } = useTranslation("review");
	const wording = useWording();
	const name = useReviewer();
	const { session } = useReview();
	const { entries } = useOutbox();
	const [now, setNow] = useState(Date.now());
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), TICK_MS);
		return () => clearInterval(timer);
	}, []);
	const { data: progress } = api.useQuery("get", "/api/v1/review/progress");
	const query = { ...filters, status: "open", limit: 1, fields: "id", count: "true" };
	const { data: open } = api.useQuery("get", "/api/v1/claims", { params: { query: query as never } });
	const waiting = threadsDecided(entries).size;
	const today = progress ? decidedOn(progress.pace, new Date(now).toISOString().slice(0, 10), name) : null;
	const times = session.done.flatMap((step) => (step.did === "decide" && step.made.verdict !== "note" ? [step.at] : []));
	const pace = perHour(times, Math.max(now, ...times));
	const left = open?.total === undefined ? null : Math.max(0, open.total - waiting);
	return (
		<Group gap="lg" component="dl" my={0} aria-label={t("progress")}>
			<Count label={t("today")}>
				{today === null ? "…" : wording.number(today.all + waiting)}
				{today !== null && name !== "" && today.own + waiting !== today.all + waiting && ` (${t("yours", { count: today.own + waiting })})`}
			</Count>
			<Count label={t("perHour")}>{pace === null ? "–" : wording.number(pace)}</Count>
			<Count label={t("left")}>{left === null ? "…" : wording.number(left)}</Count>
			{session.later.length > 0 && <Count label={t("putOff")}>{wording.number(session.later.length)}</Count>}
		</Group>
	);
}

function Count({ label, children }: { readonly label: string; readonly children: ReactNode }) {
	return (
		<Group gap={6} align="baseline">
			<Text size="xs" c="dimmed" component="dt">
				{label}
			</Text>
			<Text size="sm" fw={600} component="dd" className="number" m={0}>
				{children}
			</Text>
		</Group>
	);
}
