import { Anchor, Badge, Group, Paper, Stack, Text, Title, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import { KIND_LABELS } from "../../../schemes/labels.js";
import type { Claim } from "../../../schemes/record.js";
import { Foreign } from "../../parts/foreign.js";
import { useWording } from "../../state/wording.js";
import { fieldsOf, type Line, linesOf } from "./draft.js";
import classes from "./review.module.css";
import type { Queued } from "./session.js";
import { useWords } from "./use-words.js";
import { lineText } from "./value-text.js";
import { Why } from "./why.js";

/** Less sure than this is told as doubtful. */
const DOUBTFUL = 0.6;

/** How sure the coder is of a line: of its least sure field; null where it does not say. */
function surenessOf(claim: Claim, line: Line): number | null {
	const given = fieldsOf(line).flatMap((field) => claim.confidence[field] ?? []);
	return given.length === 0 ? null : Math.min(...given);
}

/** One claim as the machine gave it: each field with how sure it is and the words that it rests on. */
export function ClaimCard({
	item,
	lit,
	onLit,
	onShow,
	headingRef,
}: {
	readonly item: Queued;
	readonly lit: Line | null;
	readonly onLit: (line: Line | null) => void;
	readonly onShow: (from: number, to: number) => void;
	readonly headingRef: Ref<HTMLHeadingElement>;
}) {
	const { t } = useTranslation("review");
	const wording = useWording();
	const claim = item.claim as Claim;
	return (
		<Paper withBorder p="md" radius="md">
			<Stack gap="sm">
				<ClaimHeading item={item} headingRef={headingRef} />
				<table className={classes.lines} onMouseLeave={() => onLit(null)}>
					<VisuallyHidden component="caption">{t("saidByMachine")}</VisuallyHidden>
					<tbody>
						{linesOf(claim.kind).map((line) => (
							<ClaimLine
								key={line}
								claim={claim}
								line={line}
								isLit={lit === line}
								onLit={() => onLit(line)}
								onShow={onShow}
								sureness={surenessOf(claim, line)}
								percent={wording.percent}
							/>
						))}
					</tbody>
				</table>
			</Stack>
		</Paper>
	);
}

function ClaimLine({
	claim,
	line,
	isLit,
	onLit,
	onShow,
	sureness,
	percent,
}: {
	readonly claim: Claim;
	readonly line: Line;
	readonly isLit: boolean;
	readonly onLit: () => void;
	readonly onShow: (from: number, to: number) => void;
	readonly sureness: number | null;
	readonly percent: (value: number) => string;
}) {
	const { t } = useTranslation("review");
	const words = useWords();
	const text = lineText(claim, line, words);
	return (
		<tr data-lit={isLit || undefined} onMouseEnter={onLit} onFocus={onLit}>
			<th scope="row">{t(`line_${line}`)}</th>
			<td>
				{line === "quotes" ? (
					<Quotes claim={claim} onShow={onShow} />
				) : (
					<>
						<Text size="sm" fw={text === "" ? 400 : 600} {...(text === "" ? { c: "dimmed" } : {})} span>
							{text === "" ? t("none") : <Foreign>{text}</Foreign>}
						</Text>
						<Why claim={claim} line={line} onShow={onShow} />
					</>
				)}
			</td>
			<td style={{ textAlign: "end", whiteSpace: "nowrap" }}>
				{sureness !== null && (
					<Text
						size="xs"
						span
						className="number"
						title={t("sureness")}
						{...(sureness < DOUBTFUL ? { style: { color: "var(--rasd-contested)" } } : { c: "dimmed" })}
					>
						{sureness < DOUBTFUL ? t("doubtful", { value: percent(sureness) }) : percent(sureness)}
					</Text>
				)}
			</td>
		</tr>
	);
}

function Quotes({ claim, onShow }: { readonly claim: Claim; readonly onShow: (from: number, to: number) => void }) {
	return (
		<Stack gap={4}>
			{claim.quotes.map(({ quote, from, to }) => (
				<UnstyledButton key={`${from}-${to}`} onClick={() => onShow(from, to)}>
					<Text size="sm" className="naskh" lang="ar" dir="auto" lineClamp={3}>
						«{quote}»
					</Text>
				</UnstyledButton>
			))}
		</Stack>
	);
}

/** What a claim is and where it stands. */
function ClaimHeading({ item, headingRef }: { readonly item: Queued; readonly headingRef: Ref<HTMLHeadingElement> }) {
	const { t } = useTranslation("review");
	const wording = useWording();
	const words = useWords();
	const claim = item.claim as Claim;
	return (
		<div>
			<Group justify="space-between" align="baseline" gap="xs">
				<Title order={2} size="h3" tabIndex={-1} ref={headingRef} className={classes.heading ?? ""} data-claim={item.thread}>
					{lineText(claim, "type", words)}
				</Title>
				<Group gap={6}>
					<Badge variant="default" tt="none" fw={400}>
						{wording.label(KIND_LABELS, claim.kind)}
					</Badge>
					<Badge variant="default" tt="none" fw={400}>
						{t("sure", { value: wording.percent(item.confidence) })}
					</Badge>
					{item.status !== "open" && (
						<Badge variant="outline" tt="none" fw={400}>
							{t(`status_${item.status}`)}
						</Badge>
					)}
				</Group>
			</Group>
			<Text size="xs" c="dimmed">
				<Anchor component={Link} to="/articles/$id" params={{ id: item.article } as never} inherit>
					<Foreign>{item.title}</Foreign>
				</Anchor>
				{item.outletName !== null && (
					<>
						{" · "}
						<Foreign>{item.outletName}</Foreign>
					</>
				)}
				{item.published !== null && ` · ${wording.day(item.published)}`}
			</Text>
		</div>
	);
}
