import { Group, Paper, Progress, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { JOB_LABELS } from "../../../schemes/labels.js";
import { Foreign } from "../../parts/foreign.js";
import { Moment } from "../../parts/moment.js";
import { StateBadge } from "../../parts/state-badge.js";
import { useWording } from "../../state/wording.js";
import { outcomeOf, subjectOf } from "./outcome.js";

const COLOURS: Readonly<Record<Shape<"Job">["state"], string>> = { running: "blue", done: "teal", failed: "red", interrupted: "gray" };
const KINDS = ["add", "recode", "retry", "settle", "link"] as const;

/** A piece of long work: what it is, how far it is, what came of it. */
export function JobLine({ job }: { readonly job: Shape<"Job"> }) {
	const { t } = useTranslation("jobs");
	const wording = useWording();
	const kind = KINDS.find((each) => each === job.kind);
	const subject = subjectOf(job.argument);
	const { counts, text } = outcomeOf(job.message);
	const running = job.state === "running";
	const title = kind === undefined ? t("other") : t(kind);
	return (
		<Paper withBorder p="sm" radius="md" component="li" data-job={job.id}>
			<Group justify="space-between" gap="4px 1rem">
				<Group gap="xs">
					<StateBadge colour={COLOURS[job.state]}>{wording.label(JOB_LABELS, job.state)}</StateBadge>
					<Text fw={500}>{title}</Text>
					{subject !== null && (
						<Text size="sm" c="dimmed" lineClamp={1}>
							<Foreign>{subject}</Foreign>
						</Text>
					)}
				</Group>
				<Text size="sm" c="dimmed">
					<Moment at={job.endedAt ?? job.startedAt} />
				</Text>
			</Group>
			{running && (
				<Group gap="sm" mt="xs" wrap="nowrap">
					<Progress.Root size="md" style={{ flex: 1 }}>
						<Progress.Section
							value={job.total ? Math.min(100, (100 * job.done) / job.total) : 100}
							animated={!job.total}
							aria-label={title}
							aria-valuetext={progress(job, t, wording.number)}
						/>
					</Progress.Root>
					<Text size="sm" className="number">
						{progress(job, t, wording.number)}
					</Text>
				</Group>
			)}
			{!running && counts.length > 0 && (
				<Text size="sm" mt={4}>
					{counts
						.filter(([name, count]) => count > 0 || name === "came")
						.map(([name, count]) => t(`outcome-${name}`, { count }))
						.join(" · ")}
				</Text>
			)}
			{!running && text !== null && (
				<Text size="sm" mt={4} c={job.state === "failed" ? "red" : "dimmed"}>
					<Foreign>{text}</Foreign>
				</Text>
			)}
			{job.state === "interrupted" && (
				<Text size="sm" c="dimmed" mt={4}>
					{t("interruptedHint")}
				</Text>
			)}
		</Paper>
	);
}

function progress(
	{ done, total }: Shape<"Job">,
	t: ReturnType<typeof useTranslation<"jobs">>["t"],
	number: (value: number) => string,
): string {
	return total ? t("doneOf", { done, total }) : number(done);
}
