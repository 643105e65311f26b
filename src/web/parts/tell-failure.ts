import { notifications } from "@mantine/notifications";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "../state/api.js";

/** What tells a person, at the page's edge, that something they asked for was not done, and why. */
export function useTellFailure(): (error: unknown) => void {
	const { t } = useTranslation("shell");
	return useCallback(
		(error) => {
			const problem = isProblem(error) ? error : null;
			const also = problem?.errors?.map(({ detail }) => detail).join(" · ");
			notifications.show({
				color: "red",
				autoClose: 10_000,
				title: problem?.title ?? t("failed"),
				message: [problem?.detail ?? (error instanceof TypeError ? t("offline") : String((error as Error)?.message ?? error)), also]
					.filter(Boolean)
					.join(" "),
			});
		},
		[t],
	);
}
