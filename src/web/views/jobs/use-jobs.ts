import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { Shape } from "../../../api/client.js";
import { type ServerEvent, useServerEvents } from "../../state/events.js";
import { usePages } from "../../state/pages.js";
import { withLive } from "./outcome.js";

type Job = Shape<"Job">;

/** The record's long work, the latest first, as it moves. */
export function useJobs() {
	const queries = useQueryClient();
	const [live, setLive] = useState<ReadonlyMap<number, Job>>(new Map());
	const { loaded, more, busy } = usePages<Job>("/api/v1/jobs", { limit: 20 });
	/** Takes in how a job stands now: what the server tells, or what it answered to who began it. */
	const take = useCallback(
		(job: Job) => {
			setLive((before) => new Map(before).set(job.id, job));
			if (job.state === "running") return;
			for (const path of ["/api/v1/errors", "/api/v1/jobs"]) void queries.invalidateQueries({ queryKey: ["get", path] });
		},
		[queries],
	);
	useServerEvents(
		useCallback(
			({ event, data }: ServerEvent) => {
				if (event === "job") take(data as Job);
			},
			[take],
		),
	);
	const jobs = useMemo(() => (loaded.data === undefined ? undefined : withLive(loaded.data, live)), [loaded.data, live]);
	return { loaded: { ...loaded, data: jobs }, more, busy, take };
}
