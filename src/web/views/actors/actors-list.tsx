import { Button, Stack, Table, Text, TextInput, Title } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { ActorName } from "../../parts/actor-name.js";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { ScrollRegion } from "../../parts/scroll-region.js";
import { api } from "../../state/api.js";
import { FILTERS, pickSearch, useAddress } from "../../state/filters.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import { useKind } from "./kind.js";
import { SortHeader } from "./sort-header.js";
import { readSorting, sortedBy, writeSorting } from "./sorting.js";

const MOST = 500;
const AT_ONCE = 100;
const KEYS = ["name", "kind", "country", "incidents", "claims", "does", "suffers"] as const;
type Key = (typeof KEYS)[number];
const WORDS: ReadonlySet<Key> = new Set(["name", "kind", "country"]);

/** Everybody who has a part in claims, with counts; or those of the registry who are called so. */
export function ActorsList() {
	const { t } = useTranslation("actors");
	const [search, change] = useAddress();
	const name = search.name ?? "";
	const query = { ...pickSearch(search, FILTERS), ...(name === "" ? {} : { name }), limit: MOST };
	const found = api.useQuery("get", "/api/v1/actors", { params: { query: query as never } });
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		change({ name: String(new FormData(event.currentTarget).get("name") ?? "").trim() });
	};
	return (
		<Stack>
			<Title order={2} size="h4">
				{t("list")}
			</Title>
			<form onSubmit={submit} style={{ maxWidth: 420 }}>
				<TextInput
					key={name}
					name="name"
					type="search"
					dir="auto"
					aria-label={t("find")}
					placeholder={t("findHint")}
					defaultValue={name}
					leftSection={<IconSearch size={16} aria-hidden />}
					onBlur={(event) => {
						if (event.currentTarget.value.trim() !== name) change({ name: event.currentTarget.value.trim() });
					}}
				/>
			</form>
			<Loaded query={found} lines={12}>
				{({ items, next }) =>
					items.length === 0 ? (
						<Nothing title={t("noActors")}>{t("noActorsHint")}</Nothing>
					) : (
						<ActorsTable actors={items} partial={next !== null} />
					)
				}
			</Loaded>
		</Stack>
	);
}

function ActorsTable({ actors, partial }: { readonly actors: readonly Shape<"ActorItem">[]; readonly partial: boolean }) {
	const { t } = useTranslation("actors");
	const [search, change] = useAddress();
	const [shown, setShown] = useState(AT_ONCE);
	const names = useNames();
	const wording = useWording();
	const kindOf = useKind();
	const sorting = readSorting(search.sort, KEYS, { key: "claims", falling: true });
	const values: Readonly<Record<Key, (actor: Shape<"ActorItem">) => number | string>> = {
		name: ({ names: own }) => own[wording.lang],
		kind: ({ kind }) => kindOf(kind),
		country: ({ country }) => (country === null ? "" : names.area(country)),
		incidents: ({ incidents }) => incidents,
		claims: ({ claims }) => claims,
		does: ({ does }) => does,
		suffers: ({ suffers }) => suffers,
	};
	const rows = sortedBy(actors, values[sorting.key], sorting.falling, new Intl.Collator(wording.lang).compare);
	return (
		<>
			<ScrollRegion label={t("list")}>
				<Table verticalSpacing={5} fz="sm" miw={720}>
					<Table.Thead>
						<Table.Tr>
							{KEYS.map((key) => (
								<SortHeader
									key={key}
									name={key}
									label={t(key)}
									sorting={sorting}
									words={WORDS.has(key)}
									sort={(given) => change({ sort: writeSorting(given) }, true)}
								/>
							))}
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{rows.slice(0, shown).map((actor) => (
							<Table.Tr key={actor.id}>
								<Table.Th scope="row" fw={400}>
									<ActorName id={actor.id} />
								</Table.Th>
								<Table.Td>
									{actor.known ? (
										kindOf(actor.kind)
									) : (
										<Text span size="sm" c="dimmed">
											{t("unlisted")}
										</Text>
									)}
								</Table.Td>
								<Table.Td>{actor.country !== null && names.area(actor.country)}</Table.Td>
								{(["incidents", "claims", "does", "suffers"] as const).map((key) => (
									<Table.Td key={key}>
										<span className="number">{wording.number(actor[key])}</span>
									</Table.Td>
								))}
							</Table.Tr>
						))}
					</Table.Tbody>
				</Table>
			</ScrollRegion>
			<TableFoot total={actors.length} shown={shown} partial={partial} more={() => setShown(shown + AT_ONCE)} />
		</>
	);
}

/** Brings more rows of a table, and says where its order is only that of those with most claims. */
export function TableFoot({
	total,
	shown,
	partial,
	more,
}: {
	readonly total: number;
	readonly shown: number;
	readonly partial: boolean;
	readonly more: () => void;
}) {
	const { t } = useTranslation(["actors", "shell"]);
	return (
		<>
			{partial && (
				<Text size="sm" c="dimmed">
					{t("actors:sortedAmong", { count: total })}
				</Text>
			)}
			{total > shown && (
				<Button variant="default" onClick={more}>
					{t("shell:showMore")}
				</Button>
			)}
		</>
	);
}
