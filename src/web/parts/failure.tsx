import { Alert, Button, List } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { isProblem } from "../state/api.js";

/** Says what went wrong and what to do: the server's own words where it answered. */
export function Failure({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
	const { t } = useTranslation("shell");
	const problem = isProblem(error) ? error : null;
	return (
		<Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={problem?.title ?? t("failed")} role="alert">
			{problem?.detail ?? (error instanceof TypeError ? t("offline") : String((error as Error)?.message ?? error))}
			{problem?.errors && problem.errors.length > 0 && (
				<List size="sm" mt="xs">
					{problem.errors.map((each) => (
						<List.Item key={`${each.parameter ?? each.pointer} ${each.detail}`}>
							<bdi>{each.parameter ?? each.pointer}</bdi>: {each.detail}
						</List.Item>
					))}
				</List>
			)}
			{retry && (
				<Button mt="sm" size="xs" variant="default" onClick={retry}>
					{t("retry")}
				</Button>
			)}
		</Alert>
	);
}
