import { Button, Grid, Group, NavLink, Paper, Stack, Text, Title } from "@mantine/core";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { ShowMore } from "../../parts/show-more.js";
import { useAddress } from "../../state/filters.js";
import { usePages } from "../../state/pages.js";
import { useWording } from "../../state/wording.js";
import { Ambiguous, NONE } from "./ambiguous.js";
import { useSettling } from "./settling.js";

type Name = Shape<"AmbiguousName">;

/** Names of the record that may be several places, one at a time: which of them is meant, by keyboard or mouse. */
export function Queue() {
	const { t } = useTranslation("places");
	const { loaded, first, more, busy } = usePages<
		Name,
		{ readonly items: readonly Name[]; readonly next: string | null; readonly total?: number }
	>("/api/v1/places/ambiguous", { limit: 30, settled: false, count: true });
	return (
		<Loaded query={loaded}>
			{(names) =>
				names.length === 0 ? (
					<Nothing title={t("queueEmpty")}>{t("queueEmptyHint")}</Nothing>
				) : (
					<Names names={names} total={first?.total ?? names.length} more={more} busy={busy} />
				)
			}
		</Loaded>
	);
}

function Names({
	names,
	total,
	more,
	busy,
}: {
	readonly names: readonly Name[];
	readonly total: number;
	readonly more: (() => void) | null;
	readonly busy: boolean;
}) {
	const { t } = useTranslation("places");
	const { t: shell } = useTranslation("shell");
	const wording = useWording();
	const id = useId();
	const panel = useRef<HTMLElement>(null);
	const [search, change] = useAddress();
	const { gone, settle, undoLast } = useSettling();
	const [chosen, setChosen] = useState<string | null>(null);
	const [context, setContext] = useState<string | null>(null);
	const open = names.filter(({ name }) => !gone.has(name));
	const at = Math.max(
		0,
		open.findIndex(({ name }) => name === search["at"]),
	);
	const current = open[at];

	const go = (name: string | undefined) => {
		setChosen(null);
		setContext(null);
		change({ at: name }, true);
		panel.current?.focus();
	};
	// Keys work within the panel alone, so that they are in nobody's way elsewhere; it has them when the page opens.
	useEffect(() => panel.current?.focus({ preventScroll: true }), []);
	// Names behind the last of those that were read come when they are near.
	useEffect(() => {
		if (more !== null && !busy && open.length - at < 5) more();
	}, [more, busy, open.length, at]);

	if (current === undefined) return <Nothing title={t("queueEmpty")}>{t("queueEmptyHint")}</Nothing>;
	const keep = () => {
		if (chosen === null) return;
		void settle({ name: current.name, placeId: chosen === NONE ? null : chosen, context });
		go((open[at + 1] ?? open[at - 1])?.name);
	};
	const undo = async () => {
		const name = await undoLast();
		if (name !== null) go(name);
	};
	const onKey = (event: KeyboardEvent<HTMLElement>) => {
		const target = event.target as HTMLElement;
		const typing = target.matches("textarea, select, input:not([type=radio])") || event.ctrlKey || event.metaKey || event.altKey;
		if (typing) return;
		const digit = /^Digit(\d)$|^Numpad(\d)$/.exec(event.code);
		const key = digit ? (digit[1] ?? digit[2] ?? "") : event.code.replace(/^Key/, "");
		const pressed = () => event.preventDefault();
		if (digit) {
			const candidate = key === "0" ? NONE : current.candidates[Number(key) - 1]?.place.id;
			if (candidate === undefined) return;
			pressed();
			setChosen(candidate);
			setContext(null);
		} else if (event.key === "Enter" && !target.matches("button, a")) {
			pressed();
			keep();
		} else if (key === "N") {
			pressed();
			go((open[at + 1] ?? current).name);
		} else if (key === "P") {
			pressed();
			go((open[at - 1] ?? current).name);
		} else if (key === "U") {
			pressed();
			void undo();
		}
	};
	return (
		<Stack gap="sm">
			<Text size="sm" role="status">
				{t("queueHint", { count: total - (names.length - open.length) })}
			</Text>
			<Grid>
				<Grid.Col span={{ base: 12, md: 8 }}>
					<Paper
						withBorder
						p="md"
						radius="md"
						component="section"
						aria-labelledby={`${id}-name`}
						ref={panel as never}
						tabIndex={-1}
						onKeyDown={onKey}
					>
						<Ambiguous
							key={current.name}
							name={current}
							titleId={`${id}-name`}
							chosen={chosen}
							choose={(candidate) => {
								setChosen(candidate);
								setContext(null);
							}}
							context={context}
							hold={setContext}
						/>
						<Group mt="md" gap="xs">
							<Button onClick={keep} disabled={chosen === null}>
								{t("settle")}
							</Button>
							<Button variant="default" onClick={() => go((open[at - 1] ?? current).name)} disabled={at === 0}>
								{t("before")}
							</Button>
							<Button variant="default" onClick={() => go((open[at + 1] ?? current).name)} disabled={at >= open.length - 1}>
								{t("next")}
							</Button>
							<Button variant="subtle" onClick={() => void undo()}>
								{shell("undo")}
							</Button>
						</Group>
						<Text size="xs" c="dimmed" mt="sm">
							{t("keysHint")}
						</Text>
					</Paper>
				</Grid.Col>
				<Grid.Col span={{ base: 12, md: 4 }}>
					<Stack gap="xs" component="nav" aria-labelledby={`${id}-names`}>
						<Title order={2} size="h4" id={`${id}-names`}>
							{t("queue")}
						</Title>
						<Paper withBorder radius="md" style={{ maxHeight: "70vh", overflowY: "auto" }}>
							{open.map(({ name, claims }) => (
								<NavLink
									key={name}
									component="button"
									type="button"
									label={<bdi lang="ar">{name}</bdi>}
									rightSection={
										<Text size="sm" c="dimmed" className="number">
											{wording.number(claims)}
										</Text>
									}
									active={name === current.name}
									{...(name === current.name ? { "aria-current": "true" as const } : {})}
									onClick={() => go(name)}
								/>
							))}
						</Paper>
						<ShowMore more={more} busy={busy} />
					</Stack>
				</Grid.Col>
			</Grid>
		</Stack>
	);
}
