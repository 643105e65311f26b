import { Anchor, Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client, isProblem, queries } from "../../state/api.js";

/** What people settle about an incident. Each says whether it was done. */
export interface Settling {
	readonly busy: boolean;
	/** What went wrong last; null where nothing did. */
	readonly failure: unknown;
	/** Whether the incident was changed by somebody else since it was shown; it has been loaded anew. */
	readonly stale: boolean;
	pin(pinned: boolean): Promise<boolean>;
	split(claims: readonly number[]): Promise<boolean>;
	merge(others: readonly number[]): Promise<boolean>;
	undo(settlement: string): Promise<boolean>;
	/** Forgets what went wrong. */
	forget(): void;
}

type Answer<T> = Promise<{ readonly data?: T; readonly error?: unknown }>;

const CHANGED = 412;
const TOLD_MS = 15_000;

/** Settles things about an incident as it was shown (`tag`): where it has changed since, nothing is done and it is loaded anew. */
export function useSettling(id: number, tag: string | null, reload: () => Promise<unknown>): Settling {
	const { t } = useTranslation(["incident", "shell"]);
	const navigate = useNavigate();
	const [busy, setBusy] = useState(false);
	const [failure, setFailure] = useState<unknown>(null);
	const [stale, setStale] = useState(false);
	const params = { path: { id: id as never } };
	const headers = tag === null ? {} : { "if-match": tag };

	const attempt = async <T,>(ask: () => Answer<T>, done: (data: T) => void): Promise<boolean> => {
		setBusy(true);
		setFailure(null);
		setStale(false);
		try {
			const { data, error } = await ask();
			if (data !== undefined) done(data);
			else if (isProblem(error) && error.status === CHANGED) setStale(true);
			else setFailure(error);
			// What stands beside it, such as its history and lists, is old as well.
			await Promise.all([
				reload(),
				queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes("/settlements") }),
			]);
			void queries.invalidateQueries({ queryKey: ["get", "/api/v1/incidents"] });
			return data !== undefined;
		} catch (error) {
			setFailure(error);
			return false;
		} finally {
			setBusy(false);
		}
	};
	const undo = (settlement: string) =>
		attempt(
			() => client.POST("/api/v1/settlements/{id}/undo", { params: { path: { id: settlement } }, body: {} }),
			({ undone }) => notifications.show({ message: t(undone ? "incident:undone" : "incident:undoneBefore") }),
		);
	/** Tells that something was settled, with what takes it back. */
	const tell = (message: string, settlement: string, fresh?: number) => {
		const notice = notifications.show({
			autoClose: TOLD_MS,
			message: (
				<Group gap="sm">
					<span>{message}</span>
					{fresh !== undefined && (
						// What tells of it stands outside the pages, where the router's links do not work.
						<Anchor
							href={`/incidents/${fresh}`}
							onClick={(event) => {
								event.preventDefault();
								notifications.hide(notice);
								void navigate({ to: "/incidents/$id", params: { id: String(fresh) } as never });
							}}
						>
							{t("incident:toNew")}
						</Anchor>
					)}
					<Button
						size="compact-sm"
						variant="default"
						onClick={() => {
							notifications.hide(notice);
							void undo(settlement);
						}}
					>
						{t("shell:undo")}
					</Button>
				</Group>
			),
		});
	};
	return {
		busy,
		failure,
		stale,
		undo,
		forget: () => {
			setFailure(null);
			setStale(false);
		},
		pin: (pinned) =>
			attempt(
				() => client.POST("/api/v1/incidents/{id}/pin", { params, headers, body: { pinned } }),
				() => notifications.show({ message: t(pinned ? "incident:pinned" : "incident:unpinned") }),
			),
		split: (claims) =>
			attempt(
				() => client.POST("/api/v1/incidents/{id}/split", { params, headers, body: { claims: [...claims] } }),
				({ settlement, incident }) => tell(t("incident:splitDone", { count: claims.length }), settlement, incident),
			),
		merge: (others) =>
			attempt(
				() => client.POST("/api/v1/incidents/{id}/merge", { params, headers, body: { others: [...others] } }),
				({ settlement }) => tell(t("incident:mergeDone", { count: others.length }), settlement),
			),
	};
}
