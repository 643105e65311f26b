import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconLink } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** Copies the address of what is shown: a view is shared by its address. */
export function CopyLink() {
	const { t } = useTranslation("shell");
	const copy = async () => {
		await navigator.clipboard.writeText(location.href);
		notifications.show({ message: t("copied") });
	};
	return (
		<Button variant="default" size="xs" leftSection={<IconLink size={16} aria-hidden />} onClick={() => void copy()}>
			{t("copyLink")}
		</Button>
	);
}
