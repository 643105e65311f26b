import { Button, Stack, Table, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ANY_TYPE_LABELS } from "../../../schemes/labels.js";
import { ActorName } from "../../parts/actor-name.js";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { ScrollRegion } from "../../parts/scroll-region.js";
import { useAddress } from "../../state/filters.js";
import { useWording } from "../../state/wording.js";
import { TableFoot } from "./actors-list.js";
import { SortHeader } from "./sort-header.js";
import { readSorting, sortedBy, writeSorting } from "./sorting.js";
import { type Pair, usePairAddress, usePairs } from "./use-pairs.js";

const KEYS = ["initiator", "target", "incidents", "claims"] as const;
type Key = (typeof KEYS)[number];
const AT_ONCE = 100;

/** Who does what to whom, a pair a row. */
export function PairsTable() {
	const { t } = useTranslation("actors");
	const found = usePairs();
	return (
		<Stack>
			<Title order={2} size="h4">
				{t("pairs")}
			</Title>
			<Loaded query={found} lines={12}>
				{({ items, next }) =>
					items.length === 0 ? <Nothing title={t("noPairs")}>{t("noPairsHint")}</Nothing> : <Rows pairs={items} partial={next !== null} />
				}
			</Loaded>
		</Stack>
	);
}

function Rows({ pairs, partial }: { readonly pairs: readonly Pair[]; readonly partial: boolean }) {
	const { t } = useTranslation("actors");
	const [search, change] = useAddress();
	const [shown, setShown] = useState(AT_ONCE);
	const wording = useWording();
	const { open } = usePairAddress();
	const sorting = readSorting(search.sort, KEYS, { key: "claims", falling: true });
	const values: Readonly<Record<Key, (pair: Pair) => number | string>> = {
		initiator: ({ initiatorNames }) => initiatorNames[wording.lang],
		target: ({ targetNames }) => targetNames[wording.lang],
		incidents: ({ incidents }) => incidents,
		claims: ({ claims }) => claims,
	};
	const header = (name: Key, words = false) => (
		<SortHeader name={name} label={t(name)} words={words} sorting={sorting} sort={(given) => change({ sort: writeSorting(given) }, true)} />
	);
	const rows = sortedBy(pairs, values[sorting.key], sorting.falling, new Intl.Collator(wording.lang).compare);
	return (
		<>
			<ScrollRegion label={t("pairs")}>
				<Table verticalSpacing={5} fz="sm" miw={720}>
					<Table.Thead>
						<Table.Tr>
							{header("initiator", true)}
							<Table.Th>{t("types")}</Table.Th>
							{header("target", true)}
							{header("incidents")}
							{header("claims")}
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{rows.slice(0, shown).map((pair) => (
							<Table.Tr key={`${pair.initiator} ${pair.target}`}>
								<Table.Td>
									<ActorName id={pair.initiator} />
								</Table.Td>
								<Table.Td>{wording.list(pair.types.map((type) => wording.label(ANY_TYPE_LABELS, type)))}</Table.Td>
								<Table.Td>
									<ActorName id={pair.target} />
								</Table.Td>
								<Table.Td>
									<Button
										variant="subtle"
										size="compact-sm"
										className="number"
										aria-label={`${wording.number(pair.incidents)}. ${t("show", {
											initiator: pair.initiatorNames[wording.lang],
											target: pair.targetNames[wording.lang],
										})}`}
										onClick={() => open(pair.initiator, pair.target)}
									>
										{wording.number(pair.incidents)}
									</Button>
								</Table.Td>
								<Table.Td>
									<span className="number">{wording.number(pair.claims)}</span>
								</Table.Td>
							</Table.Tr>
						))}
					</Table.Tbody>
				</Table>
			</ScrollRegion>
			<TableFoot total={pairs.length} shown={shown} partial={partial} more={() => setShown(shown + AT_ONCE)} />
		</>
	);
}
