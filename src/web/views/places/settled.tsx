import { Anchor, Badge, Button, Group, Paper, Stack, Switch, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { Foreign } from "../../parts/foreign.js";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { ShowMore } from "../../parts/show-more.js";
import { useAddress } from "../../state/filters.js";
import { usePages } from "../../state/pages.js";
import { useWording } from "../../state/wording.js";
import { apart, usePlaceWords } from "./place-words.js";
import { useSettling } from "./settling.js";

/** What people settled that names mean, with who and when; it can be taken back. */
export function Settled() {
	const { t } = useTranslation("places");
	const [{ all }, change] = useAddress();
	const { loaded, more, busy } = usePages<Shape<"PlaceSettlement">>("/api/v1/places/settlements", {
		limit: 50,
		...(all ? { all: true } : {}),
	});
	const { takeBack } = useSettling();
	const [asked, setAsked] = useState<string | null>(null);
	const undo = async (id: string, name: string) => {
		setAsked(id);
		await takeBack(id, name);
		setAsked(null);
	};
	return (
		<Stack gap="sm">
			<Switch
				label={t("showUndone")}
				checked={all === "true"}
				onChange={(event) => change({ all: event.currentTarget.checked ? "true" : undefined })}
			/>
			<Loaded query={loaded} lines={4}>
				{(settlements) =>
					settlements.length === 0 ? (
						<Nothing title={t("noSettled")}>{t("noSettledHint")}</Nothing>
					) : (
						<Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: "none" }}>
							{settlements.map((one) => (
								<Settlement key={one.id} one={one} busy={asked === one.id} undo={() => void undo(one.id, one.name)} />
							))}
						</Stack>
					)
				}
			</Loaded>
			<ShowMore more={more} busy={busy} />
		</Stack>
	);
}

function Settlement({ one, busy, undo }: { readonly one: Shape<"PlaceSettlement">; readonly busy: boolean; readonly undo: () => void }) {
	const { t } = useTranslation("places");
	const { t: shell } = useTranslation("shell");
	const wording = useWording();
	const words = usePlaceWords();
	const place = one.place === null ? t("gone") : words.whole(one.place);
	return (
		<Paper withBorder p="sm" radius="md" component="li">
			<Group justify="space-between" gap="xs">
				<Stack gap={2}>
					<Group gap="xs">
						<Text fw={500}>
							{one.placeId === null ? t("meantNone", { name: apart(one.name) }) : t("meant", { name: apart(one.name), place })}
						</Text>
						<Text size="sm" c="dimmed">
							{one.context === null ? t("everywhere") : t("heldIn", { area: words.area(one.context) })}
						</Text>
						{one.undoneAt !== null && (
							<Badge variant="default" tt="none">
								{t("undone")}
							</Badge>
						)}
					</Group>
					<Text size="sm" c="dimmed">
						<Foreign>{t("who", { who: one.by, day: wording.time(one.at) })}</Foreign>
						{one.place !== null && (
							<>
								{" · "}
								<Anchor component={Link} to="/places/$id" params={{ id: one.place.id } as never} inherit>
									{t("place")}
								</Anchor>
							</>
						)}
					</Text>
				</Stack>
				{one.undoneAt === null && (
					<Button size="xs" variant="default" loading={busy} onClick={undo} aria-label={`${shell("undo")}: ${one.name}`}>
						{shell("undo")}
					</Button>
				)}
			</Group>
		</Paper>
	);
}
