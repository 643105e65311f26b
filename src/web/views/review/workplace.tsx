import { Button, Group, Stack, VisuallyHidden } from "@mantine/core";
import { useNetwork } from "@mantine/hooks";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Claim, Quote } from "../../../schemes/record.js";
import type { ArticleTextHandle } from "../../parts/article-text.js";
import { Failure } from "../../parts/failure.js";
import { Loading } from "../../parts/loading.js";
import { Nothing } from "../../parts/nothing.js";
import { ActionBar } from "./action-bar.js";
import { ClaimCard } from "./claim-card.js";
import { ClaimForm } from "./claim-form.js";
import { changesOf, type Draft, emptyDraft, type Line, missedOf } from "./draft.js";
import type { Action } from "./keys.js";
import { NoteForm } from "./note-form.js";
import classes from "./review.module.css";
import { addMissed, decide, fill, lookAtLater, refill, review, skip, undoLast, useArticle, useReview } from "./review-store.js";
import type { Queued } from "./session.js";
import { useShortcuts } from "./shortcuts.js";
import { TextPane } from "./text-pane.js";
import { useWords } from "./use-words.js";
import { claimText } from "./value-text.js";
import { quoteAt, type Words } from "./words.js";

/** As in review.module.css. */
const BESIDE = "(min-width: 62em)";

type Mode = "look" | "correct" | "add" | "note";

/** Where one claim is looked at and decided about, beside its text. */
export function Workplace({
	onHelp,
	onLeft,
	filtered,
}: {
	readonly onHelp: () => void;
	/** Told when a claim is left for the next. */
	readonly onLeft: () => void;
	/** Whether only some claims are reviewed. */
	readonly filtered: boolean;
}) {
	const { t } = useTranslation("review");
	const words = useWords();
	const { session, error } = useReview();
	const { online } = useNetwork();
	const item = session.queue[0];
	const [mode, setMode] = useState<Mode>("look");
	const [said, setSaid] = useState("");
	const heading = useRef<HTMLHeadingElement>(null);
	const place = useRef<HTMLDivElement>(null);

	const shown = (given: Queued | undefined) => (given ? t("nextIs", { claim: claimText(given.claim as Claim, words) }) : t("noNext"));
	/** Says what was done and what is next, and puts the focus on the claim where it stood on what is gone. */
	const goOn = (done: string) => {
		setMode("look");
		setSaid(`${done} ${shown(review().session.queue[0])}`);
		onLeft();
		requestAnimationFrame(() => {
			heading.current?.scrollIntoView({ block: "nearest" });
			const at = document.activeElement;
			if (at === null || at === document.body || !(at instanceof HTMLElement) || at.matches(":disabled"))
				(heading.current ?? place.current)?.focus();
		});
	};
	const act = (action: Action) => {
		if (action === "help") return onHelp();
		if (action === "undo") {
			const step = undoLast();
			if (step) goOn(t("undone"));
			else setSaid(t("nothingToUndo"));
			return;
		}
		if (!item || mode === "correct" || mode === "add") return;
		switch (action) {
			case "accept":
			case "reject":
				decide(action);
				return goOn(t(`said_${action}`));
			case "skip":
				skip();
				return goOn(t("said_skip"));
			case "words":
				place.current?.querySelector<HTMLElement>("section[tabindex]")?.focus();
				return;
			default:
				setMode(action);
		}
	};
	useShortcuts(act);
	const leaveForm = () => {
		setMode("look");
		requestAnimationFrame(() => heading.current?.focus());
	};
	return (
		<div ref={place} tabIndex={-1} style={{ outline: "none" }}>
			<VisuallyHidden role="status" aria-live="polite" data-said>
				{said}
			</VisuallyHidden>
			<Stack gap="md">
				{item ? (
					<Desk
						key={item.thread}
						item={item}
						mode={mode}
						heading={heading}
						onCancel={leaveForm}
						onCorrect={(changes, note) => {
							decide("correct", { changes, note });
							goOn(t("said_correct"));
						}}
						onAdd={(claim, note) => {
							addMissed(item.article, claim, note);
							setSaid(t("said_add"));
							leaveForm();
						}}
						onNote={(note) => {
							decide("note", { note });
							setSaid(t("said_note"));
							leaveForm();
						}}
					/>
				) : error !== null && session.cursor !== null ? (
					<Failure error={error} retry={() => void fill()} />
				) : session.cursor === null ? (
					<AllDone later={session.later.length} filtered={filtered} />
				) : online ? (
					<Loading lines={10} />
				) : (
					<Nothing title={t("offlineTitle")}>{t("offlineHint")}</Nothing>
				)}
				<ActionBar onAct={act} canUndo={session.done.length > 0} canAct={item !== undefined && mode !== "correct" && mode !== "add"} />
			</Stack>
		</div>
	);
}

/** One claim with its text: looked at, mended, or with another beside it that was missed. */
function Desk({
	item,
	mode,
	heading,
	onCancel,
	onCorrect,
	onAdd,
	onNote,
}: {
	readonly item: Queued;
	readonly mode: Mode;
	readonly heading: React.RefObject<HTMLHeadingElement | null>;
	readonly onCancel: () => void;
	readonly onCorrect: (changes: Record<string, unknown>, note: string | null) => void;
	readonly onAdd: (claim: ReturnType<typeof missedOf> & { readonly kind: string; readonly type: string }, note: string | null) => void;
	readonly onNote: (note: string) => void;
}) {
	const [lit, setLit] = useState<Line | null>(null);
	const [chosen, setChosen] = useState<Quote | null>(null);
	const text = useRef<ArticleTextHandle>(null);
	const { data } = useArticle(item.article);
	const claim = item.claim as Claim;
	const first = claim.quotes[0];
	const there = data !== undefined;
	// The words of the claim are brought into sight once the text is there, where it stands beside the claim and not below it.
	useEffect(() => {
		if (there && first && matchMedia(BESIDE).matches) text.current?.show(first.from, first.to);
	}, [there, first]);
	const choose = useCallback((article: Words, from: number, to: number) => setChosen(quoteAt(article, from, to)), []);
	const show = useCallback((from: number, to: number) => text.current?.show(from, to), []);
	const article = data && data.text !== null ? { title: data.title, text: data.text } : null;
	const save = (draft: Draft, note: string | null) => {
		if (mode === "add") onAdd(missedOf(draft) as never, note);
		else onCorrect(changesOf(claim, draft), note);
	};
	return (
		<div className={classes.columns}>
			<TextPane item={item} lit={lit} chosen={chosen} onChoose={choose} textRef={text} />
			<Stack gap="md">
				{mode === "note" && <NoteForm onSave={onNote} onCancel={onCancel} />}
				{mode === "look" || mode === "note" ? (
					<ClaimCard item={item} lit={lit} onLit={setLit} onShow={show} headingRef={heading} />
				) : (
					<ClaimForm
						key={mode}
						before={mode === "add" ? emptyDraft("event", chosen ? [chosen] : []) : claim}
						adding={mode === "add"}
						article={article}
						chosen={chosen}
						onShow={show}
						onLit={setLit}
						onSave={save}
						onCancel={onCancel}
					/>
				)}
			</Stack>
		</div>
	);
}

function AllDone({ later, filtered }: { readonly later: number; readonly filtered: boolean }) {
	const { t } = useTranslation("review");
	return (
		<Nothing title={later > 0 ? t("onlyLater", { count: later }) : filtered ? t("noneFound") : t("allDone")}>
			{later === 0 && (filtered ? t("noneFoundHint") : t("allDoneHint"))}
			<Group gap="xs" mt="sm" justify="center">
				{later > 0 && <Button onClick={lookAtLater}>{t("lookAtLater")}</Button>}
				<Button variant="default" onClick={refill}>
					{t("lookForMore")}
				</Button>
			</Group>
		</Nothing>
	);
}
