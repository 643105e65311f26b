import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { currentToken, requestHeaders } from "../../state/api.js";
import type { Search } from "../../state/filters.js";
import { exportAddress } from "./incident-query.js";

const FILE = "rasd-incidents.ndjson";

/** Takes away what the filters find, one JSON value a line. A link where the server lets everybody in; where it asks for a token, the page fetches it, for a link carries none. */
export function ExportView({ search }: { readonly search: Search }) {
	const { t } = useTranslation(["incidents", "shell"]);
	const [busy, setBusy] = useState(false);
	const address = exportAddress(search);
	const look = { variant: "default", size: "xs", leftSection: <IconDownload size={16} aria-hidden /> } as const;
	if (currentToken() === null)
		return (
			<Button component="a" href={address} download={FILE} title={t("incidents:exportHint")} {...look}>
				{t("incidents:export")}
			</Button>
		);
	const fetched = async () => {
		setBusy(true);
		try {
			const response = await fetch(address, { headers: requestHeaders() });
			if (!response.ok) throw new Error(response.statusText);
			const url = URL.createObjectURL(await response.blob());
			const link = Object.assign(document.createElement("a"), { href: url, download: FILE });
			link.click();
			URL.revokeObjectURL(url);
		} catch (error) {
			notifications.show({
				color: "red",
				title: t("shell:failed"),
				message: error instanceof TypeError ? t("shell:offline") : String((error as Error).message),
			});
		} finally {
			setBusy(false);
		}
	};
	return (
		<Button onClick={() => void fetched()} loading={busy} title={t("incidents:exportHint")} {...look}>
			{t("incidents:export")}
		</Button>
	);
}
