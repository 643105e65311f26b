import { Anchor, Group, Text, VisuallyHidden } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, memo } from "react";
import { useTranslation } from "react-i18next";
import { KIND_LABELS, MODALITY_LABELS } from "../../../schemes/labels.js";
import type { Quote } from "../../../schemes/record.js";
import { Foreign } from "../../parts/foreign.js";
import { useWording } from "../../state/wording.js";
import classes from "./coded-text.module.css";
import type { ReadClaim } from "./read-claim.js";
import { WhyList } from "./why-list.js";
import { type SomeNames, summaryOf, typeWords } from "./words.js";

/** What a card tells its list. */
export interface ClaimCalls {
	/** Picked, or picked again: then the keyboard goes to its words. */
	onPick(id: string): void;
	onHover(id: string | null): void;
	/** The words of a value are pointed at; null when they no longer are. */
	onLight(words: readonly Quote[] | null): void;
	/** Words are asked for. */
	onShow(words: readonly Quote[], focus: boolean): void;
	onKey(event: KeyboardEvent, id: string): void;
}

/** A claim beside its article: one line of it, and all of it while it is picked. */
export const ClaimCard = memo(function ClaimCard({
	item,
	picked,
	near,
	names,
	calls,
}: {
	readonly item: ReadClaim;
	readonly picked: boolean;
	readonly near: boolean;
	readonly names: SomeNames;
	readonly calls: ClaimCalls;
}) {
	const { t } = useTranslation("reader");
	const wording = useWording();
	const { id, claim, status, confidence } = item;
	const { who, whom, what, where, when, toll } = summaryOf(claim, wording, names);
	const bodyId = `claim-${id}-why`;
	return (
		<li
			id={`claim-${id}`}
			className={status === "rejected" ? `${classes.claim} ${classes.rejected}` : classes.claim}
			data-picked={picked || undefined}
			data-near={near || undefined}
		>
			<button
				type="button"
				className={classes.head}
				aria-expanded={picked}
				aria-controls={picked ? bodyId : undefined}
				data-claim={id}
				onClick={() => calls.onPick(id)}
				onPointerEnter={() => calls.onHover(id)}
				onPointerLeave={() => calls.onHover(null)}
				onFocus={() => calls.onHover(id)}
				onBlur={() => calls.onHover(null)}
				onKeyDown={(event) => calls.onKey(event, id)}
			>
				<span className={classes.line}>
					<span className={classes.type}>{typeWords(claim, wording)}</span>
					<span className={classes.note}>
						{[
							wording.label(KIND_LABELS, claim.kind),
							...(claim.modality === "occurred" ? [] : [wording.label(MODALITY_LABELS, claim.modality)]),
						].join(" · ")}
					</span>
					<span className={classes.note} style={{ marginInlineStart: "auto" }}>
						{status !== null && status !== "open" && `${t(status)} · `}
						<span className="number">{wording.percent(confidence)}</span>
					</span>
				</span>
				<span className={`${classes.line} ${classes.summary}`}>
					{(who || whom) && (
						<span>
							{who && <bdi>{who}</bdi>}
							{whom && (
								<>
									<IconArrowRight size={14} aria-hidden className={classes.arrow} />
									<VisuallyHidden>{t("whom")}: </VisuallyHidden>
									<bdi>{whom}</bdi>
								</>
							)}
						</span>
					)}
					{what && <bdi>{what}</bdi>}
					{where && <bdi>{where}</bdi>}
					{when && <span>{when}</span>}
					{toll && <span className="graphic">{toll}</span>}
				</span>
			</button>
			{picked && (
				<section id={bodyId} className={classes.body} aria-label={t("why")}>
					<WhyList item={item} names={names} onLight={calls.onLight} onShow={(words) => calls.onShow(words, false)} />
					<Text size="xs" c="dimmed" mt="xs">
						{t("trustClaim", { share: wording.percent(confidence) })}
						{status !== null && ` · ${t(status)}`}
					</Text>
					<Group gap="md" mt="xs">
						<Anchor component="button" type="button" size="sm" onClick={() => calls.onShow(claim.quotes, true)}>
							{t("toWords")}
						</Anchor>
						{item.incident !== null && (
							<Anchor component={Link} to="/incidents/$id" params={{ id: String(item.incident) } as never} size="sm">
								{t("incident")} <Foreign>{wording.number(item.incident, { useGrouping: false })}</Foreign>
							</Anchor>
						)}
						{item.thread !== null && (
							<Anchor component={Link} to="/review" search={{ thread: String(item.thread) } as never} size="sm">
								{t("review")}
							</Anchor>
						)}
					</Group>
				</section>
			)}
		</li>
	);
});
