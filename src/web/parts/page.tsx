import { Group, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";

/** A page with its heading; the window is called so too. */
export function Page({
	title,
	lead,
	actions,
	wide = false,
	children,
}: {
	readonly title: string;
	/** A line under the heading. */
	readonly lead?: ReactNode;
	/** What can be done with the whole page, at the heading's end. */
	readonly actions?: ReactNode;
	/** Whether it fills the window, as a map does. */
	readonly wide?: boolean;
	readonly children?: ReactNode;
}) {
	const { t } = useTranslation("shell");
	useEffect(() => {
		document.title = `${title} · ${t("brand")}`;
	}, [title, t]);
	return (
		<Stack gap="md" maw={wide ? undefined : 1400} mx="auto">
			<Group justify="space-between" align="flex-end" gap="sm">
				<div>
					<Title order={1} size="h2">
						{title}
					</Title>
					{lead !== undefined && (
						<Text c="dimmed" size="sm" component="div">
							{lead}
						</Text>
					)}
				</div>
				{actions !== undefined && <Group gap="xs">{actions}</Group>}
			</Group>
			{children}
		</Stack>
	);
}
