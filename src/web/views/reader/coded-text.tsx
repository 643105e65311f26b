import { ActionIcon, Button, Group, Text, Title } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Quote } from "../../../schemes/record.js";
import { ArticleText, type ArticleTextHandle } from "../../parts/article-text.js";
import type { Mark } from "../../parts/evidence.js";
import { Foreign } from "../../parts/foreign.js";
import { useSettings } from "../../state/settings.js";
import { useWording } from "../../state/wording.js";
import { type ClaimCalls, ClaimCard } from "./claim-card.js";
import classes from "./coded-text.module.css";
import { claimMarks, inReadingOrder, isGraphic, type ReadClaim, scopeMarks, speakersOf, valueMarks } from "./read-claim.js";
import type { SomeNames } from "./words.js";

/** So many claims make a long list. */
const LONG = 80;

/**
 * An article beside its claims, tied to their words both ways: whichever is pointed at, clicked or reached by keyboard shows the other. Above the
 * claims stands who says what; whoever is chosen there has their part of the article marked.
 */
export function CodedText({
	title,
	text,
	language,
	claims,
	selected,
	onSelect,
	speaker,
	onSpeaker,
	names,
	nothing,
	notes,
}: {
	readonly title: string;
	readonly text: string;
	readonly language: string;
	readonly claims: readonly ReadClaim[];
	readonly selected: string | null;
	readonly onSelect: (id: string | null) => void;
	/** Whose part is marked, by the name in the article; "" is the outlet, null nobody's. */
	readonly speaker: string | null;
	readonly onSpeaker: (key: string | null) => void;
	readonly names: SomeNames;
	/** What stands where there are no claims. */
	readonly nothing: ReactNode;
	/** What stands above the text. */
	readonly notes?: ReactNode;
}) {
	const { t } = useTranslation("reader");
	const wording = useWording();
	const { greyed } = useSettings();
	const pane = useRef<ArticleTextHandle>(null);
	const list = useRef<HTMLOListElement>(null);
	const [hovered, setHovered] = useState<string | null>(null);
	const [lit, setLit] = useState<readonly Quote[] | null>(null);
	const ordered = useMemo(() => inReadingOrder(claims), [claims]);
	const speakers = useMemo(() => speakersOf(ordered), [ordered]);
	const picked = ordered.find(({ id }) => id === selected) ?? null;
	const at = picked ? ordered.indexOf(picked) : -1;

	const marks = useMemo(() => {
		const all: Mark[] = claimMarks(ordered, selected);
		const speaking = speakers.find(({ key }) => key === speaker);
		if (speaking) all.push(...scopeMarks(ordered, speaking));
		if (picked) all.push(...valueMarks(picked));
		return all;
	}, [ordered, selected, picked, speakers, speaker]);
	const shown = useMemo(
		() => (lit ? [...marks, ...lit.map(({ from, to }): Mark => ({ id: selected ?? "", from, to, kind: "lit" }))] : marks),
		[marks, lit, selected],
	);

	const show = useCallback((words: readonly Quote[], focus: boolean) => {
		const [first] = [...words].sort((a, b) => a.from - b.from);
		if (first) pane.current?.show(first.from, first.to, focus);
	}, []);
	const head = useCallback((id: string) => list.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`) ?? null, []);
	const pick = useCallback(
		(id: string, focus: boolean) => {
			onSelect(id);
			setLit(null);
			const claim = ordered.find((each) => each.id === id)?.claim;
			if (claim) show(claim.quotes, false);
			if (focus) head(id)?.focus();
		},
		[onSelect, ordered, show, head],
	);
	const step = useCallback(
		(from: string | null, by: number, focus: boolean) => {
			const index = ordered.findIndex(({ id }) => id === from);
			const next = ordered[index < 0 ? (by > 0 ? 0 : ordered.length - 1) : index + by];
			if (next) pick(next.id, focus);
		},
		[ordered, pick],
	);

	// A claim that is picked in the text, or by the address, comes into view in the list; the first time its words do too.
	const first = useRef(true);
	useEffect(() => {
		if (!picked) return;
		head(picked.id)?.closest("li")?.scrollIntoView({ block: "nearest" });
		if (first.current) show(picked.claim.quotes, false);
		first.current = false;
	}, [picked, head, show]);

	const calls = useMemo<ClaimCalls>(
		() => ({
			onPick: (id) => {
				const claim = ordered.find((each) => each.id === id)?.claim;
				if (id === selected && claim) show(claim.quotes, true);
				else pick(id, false);
			},
			onHover: setHovered,
			onLight: setLit,
			onShow: show,
			onKey: (event, id) => {
				if (event.ctrlKey || event.metaKey || event.altKey) return;
				const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
				if (by !== 0) {
					event.preventDefault();
					step(id, by, true);
				} else if (event.key === "Escape") onSelect(null);
			},
		}),
		[ordered, selected, pick, show, step, onSelect],
	);
	const back = (event: KeyboardEvent) => {
		if (event.key === "Escape" && selected !== null) head(selected)?.focus();
	};

	return (
		<div className={classes.columns}>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the text within takes the keys; Escape leads back from it */}
			<div className={classes.article} onKeyDown={back}>
				{notes}
				{greyed && ordered.some(({ claim }) => isGraphic(claim)) && (
					<Text size="sm" c="dimmed" mb="sm">
						{t("greyed")}
					</Text>
				)}
				<ArticleText
					ref={pane}
					title={title}
					text={text}
					language={language}
					label={t("text")}
					marks={shown}
					selected={selected}
					hovered={hovered}
					onHover={setHovered}
					onPick={onSelect}
				/>
			</div>
			<section className={classes.claims} aria-label={t("claims")}>
				<Group justify="space-between" mb="xs" wrap="nowrap">
					<Title order={2} size="h4">
						{t("claims")}
					</Title>
					{ordered.length > 0 && (
						<Group gap={4} wrap="nowrap">
							<Text size="sm" c="dimmed" span className="number">
								{at < 0 ? wording.number(ordered.length) : t("of", { at: at + 1, total: ordered.length })}
							</Text>
							<ActionIcon variant="default" aria-label={t("previous")} disabled={at === 0} onClick={() => step(selected, -1, false)}>
								<IconChevronUp size={16} aria-hidden />
							</ActionIcon>
							<ActionIcon
								variant="default"
								aria-label={t("next")}
								disabled={at === ordered.length - 1}
								onClick={() => step(selected, 1, false)}
							>
								<IconChevronDown size={16} aria-hidden />
							</ActionIcon>
						</Group>
					)}
				</Group>
				{ordered.length === 0 ? (
					nothing
				) : (
					<>
						{speakers.some(({ key }) => key !== "") && (
							<fieldset style={{ border: 0, padding: 0, margin: "0 0 0.75rem" }}>
								<Text component="legend" size="sm" c="dimmed" title={t("sourcesHint")} mb={4}>
									{t("sources")}
								</Text>
								<Group gap={6}>
									{speakers.map(({ key, id, claims: said }) => (
										<Button
											key={key}
											size="compact-sm"
											variant={speaker === key ? "filled" : "default"}
											aria-pressed={speaker === key}
											onClick={() => onSpeaker(speaker === key ? null : key)}
											title={id ? names.actor(id) : undefined}
											fw={400}
											maw="100%"
										>
											<Foreign>{key === "" ? t("outletItself") : key}</Foreign>&nbsp;
											<span className="number">{wording.number(said.length)}</span>
										</Button>
									))}
								</Group>
							</fieldset>
						)}
						<Text size="xs" c="dimmed" mb="xs">
							{t("keys")}
						</Text>
						<ol ref={list} className={ordered.length > LONG ? classes.long : undefined}>
							{ordered.map((item) => (
								<ClaimCard key={item.id} item={item} picked={item.id === selected} near={item.id === hovered} names={names} calls={calls} />
							))}
						</ol>
					</>
				)}
			</section>
		</div>
	);
}
