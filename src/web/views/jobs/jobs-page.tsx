import { Stack, Title } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { Page } from "../../parts/page.js";
import { ShowMore } from "../../parts/show-more.js";
import { Errors } from "./errors.js";
import { JobLine } from "./job-line.js";
import { useJobs } from "./use-jobs.js";

/** What the record is doing, as it moves, and what it could not do. */
export function JobsPage() {
	const { t } = useTranslation("jobs");
	const { loaded, more, busy, take } = useJobs();
	const id = useId();
	const retrying = loaded.data?.some(({ kind, state }) => kind === "retry" && state === "running") ?? false;
	return (
		<Page title={t("title")} lead={t("lead")}>
			<Errors retrying={retrying} begun={take} />
			<Stack component="section" gap="sm" aria-labelledby={id}>
				<Title order={2} size="h4" id={id}>
					{t("jobs")}
				</Title>
				<Loaded query={loaded} lines={4}>
					{(jobs) =>
						jobs.length === 0 ? (
							<Nothing title={t("noJobs")}>{t("noJobsHint")}</Nothing>
						) : (
							<Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: "none" }}>
								{jobs.map((job) => (
									<JobLine key={job.id} job={job} />
								))}
							</Stack>
						)
					}
				</Loaded>
				<ShowMore more={more} busy={busy} />
			</Stack>
		</Page>
	);
}
