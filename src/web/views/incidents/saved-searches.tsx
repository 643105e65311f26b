import { ActionIcon, Anchor, Button, Group, Popover, Stack, Text, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconBookmark, IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Failure } from "../../parts/failure.js";
import { Foreign } from "../../parts/foreign.js";
import { Loaded } from "../../parts/loaded.js";
import { api, client } from "../../state/api.js";
import { parseSearch, type Search, stringifySearch } from "../../state/filters.js";

const PAGE = "incidents";

/** Searches of this page that were saved: to go to, to drop, and the one that the address holds to save under a name. */
export function SavedSearches({ search }: { readonly search: Search }) {
	const { t } = useTranslation("incidents");
	const [opened, setOpened] = useState(false);
	const saved = api.useQuery("get", "/api/v1/searches", { params: { query: { page: PAGE } } }, { enabled: opened });
	const [failure, setFailure] = useState<unknown>(null);
	const [busy, setBusy] = useState(false);

	const attempt = async (work: () => Promise<{ readonly error?: unknown }>, done: string) => {
		setBusy(true);
		try {
			const { error } = await work();
			setFailure(error ?? null);
			if (error === undefined) notifications.show({ message: done });
			await saved.refetch();
			return error === undefined;
		} catch (error) {
			setFailure(error);
			return false;
		} finally {
			setBusy(false);
		}
	};
	const save = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = event.currentTarget;
		const name = String(new FormData(form).get("name") ?? "").trim();
		if (name === "") return;
		const body = { page: PAGE, query: stringifySearch(search).replace(/^\?/u, "") };
		const kept = await attempt(
			() => client.PUT("/api/v1/searches/{name}", { params: { path: { name } }, body }),
			t("searchSaved", { name }),
		);
		if (kept) form.reset();
	};
	const drop = (name: string) =>
		attempt(() => client.DELETE("/api/v1/searches/{name}", { params: { path: { name } } }), t("searchDropped", { name }));

	return (
		<Popover opened={opened} onChange={setOpened} withinPortal={false} trapFocus returnFocus width={300} position="bottom-end" shadow="md">
			<Popover.Target>
				<Button variant="default" size="xs" leftSection={<IconBookmark size={16} aria-hidden />} onClick={() => setOpened(!opened)}>
					{t("savedSearches")}
				</Button>
			</Popover.Target>
			<Popover.Dropdown aria-label={t("savedSearches")} maw="calc(100vw - 2rem)">
				<Stack gap="sm">
					<Loaded query={saved} lines={2}>
						{({ items }) =>
							items.length === 0 ? (
								<Text size="sm" c="dimmed">
									{t("noSearches")}
								</Text>
							) : (
								<Stack gap={2} component="ul" m={0} p={0} mah={260} style={{ overflowY: "auto", listStyle: "none" }}>
									{items.map(({ name, query }) => (
										<Group key={name} component="li" justify="space-between" wrap="nowrap" gap="xs">
											<Anchor
												component={Link}
												to="/incidents"
												search={parseSearch(query) as never}
												onClick={() => setOpened(false)}
												size="sm"
												style={{ overflowWrap: "anywhere" }}
											>
												<Foreign>{name}</Foreign>
											</Anchor>
											<ActionIcon
												variant="subtle"
												color="gray"
												disabled={busy}
												onClick={() => void drop(name)}
												aria-label={t("dropSearch", { name })}
											>
												<IconTrash size={16} aria-hidden />
											</ActionIcon>
										</Group>
									))}
								</Stack>
							)
						}
					</Loaded>
					<form onSubmit={(event) => void save(event)}>
						<Stack gap="xs">
							<TextInput name="name" label={t("searchName")} maxLength={200} dir="auto" required withAsterisk={false} autoComplete="off" />
							<Button type="submit" size="xs" loading={busy}>
								{t("saveSearch")}
							</Button>
						</Stack>
					</form>
					{failure !== null && <Failure error={failure} />}
				</Stack>
			</Popover.Dropdown>
		</Popover>
	);
}
