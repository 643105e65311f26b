import { Anchor, Badge, Button, Group, Paper, Stack, Text, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { PRECISION_LABELS } from "../../../schemes/labels.js";
import { Foreign } from "../../parts/foreign.js";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { api } from "../../state/api.js";
import { useAddress } from "../../state/filters.js";
import { useWording } from "../../state/wording.js";
import { usePlaceWords } from "./place-words.js";

/** The places that a name may stand for. */
export function FindPlace() {
	const { t } = useTranslation("places");
	const [{ name = "" }, change] = useAddress();
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		change({ name: String(new FormData(event.currentTarget).get("name") ?? "").trim() });
	};
	return (
		<Stack gap="md">
			<form onSubmit={submit}>
				<Group align="flex-end" gap="xs">
					<TextInput
						key={name}
						name="name"
						label={t("name")}
						defaultValue={name}
						dir="auto"
						maxLength={200}
						style={{ flex: "1 1 14rem", maxWidth: 420 }}
					/>
					<Button type="submit" leftSection={<IconSearch size={16} aria-hidden />}>
						{t("search")}
					</Button>
				</Group>
			</form>
			{name === "" ? <Nothing title={t("searchFirst")}>{t("searchHint")}</Nothing> : <Found name={name} />}
		</Stack>
	);
}

function Found({ name }: { readonly name: string }) {
	const { t } = useTranslation("places");
	const query = api.useQuery("get", "/api/v1/places", { params: { query: { name } } });
	return (
		<Loaded query={query as { data: { items: Shape<"PlaceItem">[] } | undefined; error: unknown; refetch: () => unknown }} lines={4}>
			{({ items }) =>
				items.length === 0 ? (
					<Nothing title={t("nonePlace")}>{t("nonePlaceHint")}</Nothing>
				) : (
					<Stack gap="xs">
						<Group justify="space-between">
							<Text size="sm" role="status">
								{t("found", { count: items.length })}
							</Text>
							{items.length > 1 && (
								<Anchor component={Link} to="/places" search={{ tab: "ambiguous", at: name } as never} size="sm">
									{t("settleIt")}
								</Anchor>
							)}
						</Group>
						<Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: "none" }}>
							{items.map((place) => (
								<PlaceLine key={place.id} place={place} />
							))}
						</Stack>
					</Stack>
				)
			}
		</Loaded>
	);
}

function PlaceLine({ place }: { readonly place: Shape<"PlaceItem"> }) {
	const { t } = useTranslation("places");
	const wording = useWording();
	const words = usePlaceWords();
	return (
		<Paper withBorder p="sm" radius="md" component="li">
			<Group gap="4px 1rem">
				<Anchor component={Link} to="/places/$id" params={{ id: place.id } as never} fw={500}>
					<Foreign>{words.name(place)}</Foreign>
				</Anchor>
				<Badge variant="default" tt="none">
					{words.kind(place.kind)}
				</Badge>
				<Text size="sm" c="dimmed">
					{words.within(place).map((each, i) => (
						<span key={each}>
							{i > 0 && " · "}
							<Foreign>{each}</Foreign>
						</span>
					))}
				</Text>
				{place.population > 0 && (
					<Text size="sm" c="dimmed">
						{t("population")}: <span className="number">{wording.number(place.population)}</span>
					</Text>
				)}
				<Text size="sm" c="dimmed">
					{t("precision")}: {wording.label(PRECISION_LABELS, place.precision)}
				</Text>
			</Group>
		</Paper>
	);
}
