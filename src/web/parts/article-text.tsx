import { UnstyledButton, VisuallyHidden } from "@mantine/core";
import {
	type KeyboardEvent,
	memo,
	type PointerEvent,
	type Ref,
	useCallback,
	useEffect,
	useId,
	useImperativeHandle,
	useLayoutEffect,
	useMemo,
	useRef,
	useState,
} from "react";
import { useTranslation } from "react-i18next";
import { useSettings } from "../state/settings.js";
import classes from "./article-text.module.css";
import {
	type Block,
	blocksOf,
	type Mark,
	marksAt,
	nextPick,
	Offsets,
	placeIn,
	type Step,
	type Stretch,
	stepWords,
	wholeWords,
	wordFrom,
} from "./evidence.js";
import { bringIntoView, canHighlight, caretAt, type HighlightName, highlight, isOn } from "./highlights.js";

/** What a page can have a text do. Offsets are code points of `title + "\n" + text`. */
export interface ArticleTextHandle {
	/** Scrolls to words; with `focus` the keyboard goes on from there. */
	show(from: number, to: number, focus?: boolean): void;
}

export interface ArticleTextProps {
	readonly title: string;
	readonly text: string;
	/** What the text is called for those who hear it. */
	readonly label: string;
	/** Its language: Arabic and what is written like it stand from right to left. */
	readonly language?: string;
	/** What is marked in it. Keep the array as long as it says the same. */
	readonly marks: readonly Mark[];
	/** What is marked besides and changes often, as the words of what is picked do: the rest is not drawn anew then. */
	readonly over?: readonly Mark[];
	/** The id whose `claim` marks are drawn as picked. */
	readonly selected?: string | null;
	/** The id whose `claim` marks are drawn as pointed at. */
	readonly hovered?: string | null;
	/** Told of the id that the pointer comes upon, null when it leaves. */
	readonly onHover?: (id: string | null) => void;
	/** Told of the id that is clicked, or reached by the cursor and Enter; what lies under the same words comes in turn. */
	readonly onPick?: (id: string) => void;
	/** Told of the words that a person chooses, by mouse, touch, or Shift with arrows and Enter: whole words, in code points. */
	readonly onSelectWords?: (from: number, to: number) => void;
	readonly ref?: Ref<ArticleTextHandle>;
}

const PICKABLE: ReadonlySet<Mark["kind"]> = new Set(["claim", "value", "lit", "source"]);
const TURNED = /^(?:ar|fa|ur|ps|ckb|he)\b/;
const SETTLED_MS = 350;
const NONE: readonly Mark[] = [];

/** The text of an article as it is printed, with words marked; its marks can be pointed at, clicked and reached by keyboard, and words of it chosen. */
export function ArticleText({
	title,
	text,
	label,
	language = "ar",
	marks: lasting,
	over = NONE,
	selected = null,
	hovered = null,
	onHover,
	onPick,
	onSelectWords,
	ref,
}: ArticleTextProps) {
	const { t } = useTranslation("reader");
	const hint = useId();
	const pane = useRef<HTMLElement>(null);
	const whole = useMemo(() => `${title}\n${text}`, [title, text]);
	const offsets = useMemo(() => new Offsets(whole), [whole]);
	const blocks = useMemo(() => blocksOf(title, text), [title, text]);
	const [cursor, setCursor] = useState<{ readonly anchor: Stretch; readonly focus: Stretch } | null>(null);
	const [pointed, setPointed] = useState<string | null>(null);
	const { greyed } = useSettings();
	const marks = useMemo(() => (over.length === 0 ? lasting : [...lasting, ...over]), [lasting, over]);
	const dir = TURNED.test(language) ? "rtl" : "ltr";
	// What was chosen in one text is nothing in another.
	// biome-ignore lint/correctness/useExhaustiveDependencies: the text is what it hangs on
	useEffect(() => setCursor(null), [whole]);

	/** The text of each block as it stands on the page: looked up once. */
	const nodes = useRef<{ readonly of: readonly Block[]; readonly at: readonly (Node | null)[] } | null>(null);
	/** The range of words given in UTF-16 units. */
	const rangeOf = useCallback(
		({ from, to }: Stretch): Range | null => {
			const [start, end] = [placeIn(blocks, from), placeIn(blocks, to)];
			if (nodes.current?.of !== blocks)
				nodes.current = { of: blocks, at: [...(pane.current?.querySelectorAll("[data-block]") ?? [])].map((line) => line.firstChild) };
			const nodeOf = (block: number) => nodes.current?.at[block];
			const [first, last] = [start && nodeOf(start.block), end && nodeOf(end.block)];
			if (!start || !end || !first || !last) return null;
			const range = document.createRange();
			range.setStart(first, start.at);
			range.setEnd(last, end.at);
			return range;
		},
		[blocks],
	);
	const rangeOfMark = useCallback(
		({ from, to }: Pick<Mark, "from" | "to">) => rangeOf({ from: offsets.toUnits(from), to: offsets.toUnits(to) }),
		[rangeOf, offsets],
	);
	const draw = useCallback(
		(name: HighlightName, which: readonly Pick<Mark, "from" | "to">[]) =>
			highlight(
				name,
				which.map(rangeOfMark).filter((range) => range !== null),
			),
		[rangeOfMark],
	);

	const near = pointed ?? hovered;
	useDrawn(draw, "claim", useKind(lasting, "claim"));
	useDrawn(draw, "picked", useKind(marks, "claim", selected));
	useDrawn(draw, "hovered", useKind(marks, "claim", near === selected ? null : near));
	useDrawn(draw, "scope", useKind(marks, "scope"));
	useDrawn(draw, "source", useKind(marks, "source"));
	useDrawn(draw, "value", useKind(marks, "value"));
	useDrawn(draw, "lit", useKind(marks, "lit"));
	useDrawn(draw, "chosen", useKind(marks, "chosen"));
	const graphic = useMemo(
		() => (greyed ? marks.filter(({ id, kind }) => kind === "graphic" && id !== near && id !== selected) : NONE),
		[greyed, marks, near, selected],
	);
	useDrawn(draw, "graphic", graphic);
	useLayoutEffect(() => {
		const range = cursor && rangeOf(spanOf(cursor));
		return range ? highlight("cursor", [range]) : undefined;
	}, [cursor, rangeOf]);

	useImperativeHandle(
		ref,
		() => ({
			show: (from, to, focus = false) => {
				const range = rangeOfMark({ from, to });
				if (range) bringIntoView(range);
				if (!focus) return;
				pane.current?.focus({ preventScroll: true });
				const word = wordFrom(whole, offsets.toUnits(from));
				if (word) setCursor({ anchor: word, focus: word });
			},
		}),
		[rangeOfMark, offsets, whole],
	);

	// Words that are chosen by pointer: told of once they stay so, which holds for touch and for screen readers too.
	useEffect(() => {
		if (!onSelectWords) return;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const tell = () => {
			const chosen = chosenIn(pane.current, blocks);
			const words = chosen && wholeWords(whole, chosen);
			if (words) onSelectWords(offsets.toPoints(words.from), offsets.toPoints(words.to));
		};
		const changed = () => {
			clearTimeout(timer);
			timer = setTimeout(tell, SETTLED_MS);
		};
		document.addEventListener("selectionchange", changed);
		return () => {
			clearTimeout(timer);
			document.removeEventListener("selectionchange", changed);
		};
	}, [onSelectWords, blocks, whole, offsets]);

	/** The ids of what is marked at a point of the window, the shortest words first. */
	const idsAt = (x: number, y: number): string[] => {
		const caret = caretAt(x, y);
		const block = caret && blockOf(caret.node, pane.current, blocks);
		if (!caret || !block) return [];
		const point = offsets.toPoints(block.start + caret.offset);
		return marksAt(
			marks.filter((mark) => {
				if (!PICKABLE.has(mark.kind) || mark.from > point || mark.to < point) return false;
				const range = rangeOfMark(mark);
				return range !== null && isOn(range, x, y);
			}),
			point,
		).map(({ id }) => id);
	};
	const point = (id: string | null) => {
		if (id === pointed) return;
		setPointed(id);
		onHover?.(id);
	};
	const moved = useRef(0);
	const move = ({ clientX, clientY, buttons, pointerType }: PointerEvent) => {
		if (buttons !== 0 || pointerType === "touch") return;
		cancelAnimationFrame(moved.current);
		moved.current = requestAnimationFrame(() => point(idsAt(clientX, clientY)[0] ?? null));
	};
	const leave = () => {
		cancelAnimationFrame(moved.current);
		point(null);
	};
	const click = (event: { clientX: number; clientY: number }) => {
		if (document.getSelection()?.isCollapsed === false) return;
		const next = nextPick(idsAt(event.clientX, event.clientY), selected);
		if (next !== null) onPick?.(next);
	};
	const press = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === "Escape" && cursor) {
			setCursor(null);
			event.stopPropagation();
		} else if (event.key === "Enter" && cursor) {
			event.preventDefault();
			const { from, to } = spanOf(cursor);
			const [start, end] = [offsets.toPoints(from), offsets.toPoints(to)];
			if (onSelectWords) onSelectWords(start, end);
			else {
				const middle = Math.floor((start + end) / 2);
				const found = marksAt(
					marks.filter(({ kind }) => PICKABLE.has(kind)),
					middle,
				);
				const next = nextPick(
					found.map(({ id }) => id),
					selected,
				);
				if (next !== null) onPick?.(next);
			}
		} else {
			const step = stepOf(event.key, dir, onSelectWords !== undefined);
			if (!step) return;
			event.preventDefault();
			const word = cursor ? stepWords(whole, cursor.focus, step) : wordFrom(whole, 0);
			if (!word) return;
			setCursor({ anchor: event.shiftKey && cursor ? cursor.anchor : word, focus: word });
			const range = rangeOf(word);
			if (range) bringIntoView(range);
		}
	};
	const spoken = cursor ? whole.slice(spanOf(cursor).from, spanOf(cursor).to) : "";
	return (
		<>
			<section
				ref={pane}
				className={near === null || !onPick ? classes.pane : `${classes.pane} ${classes.pointed}`}
				dir={dir}
				lang={language}
				aria-label={label}
				aria-describedby={hint}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: its words are reached by arrows
				tabIndex={0}
				onPointerMove={move}
				onPointerLeave={leave}
				onClick={click}
				onKeyDown={press}
			>
				<Words blocks={blocks} />
			</section>
			<VisuallyHidden id={hint}>{t(onSelectWords ? "chooseHint" : "textHint")}</VisuallyHidden>
			<VisuallyHidden aria-live="polite">
				<bdi lang={language}>{spoken}</bdi>
			</VisuallyHidden>
			{!canHighlight() && (
				<QuoteList title={t("words")} offsets={offsets} whole={whole} marks={marks} selected={selected} onPick={onPick} />
			)}
		</>
	);
}

/** Marks of one kind, where an id is given its own; none for null. */
function useKind(marks: readonly Mark[], kind: Mark["kind"], id?: string | null): readonly Mark[] {
	return useMemo(
		() => (id === null ? NONE : marks.filter((mark) => mark.kind === kind && (id === undefined || mark.id === id))),
		[marks, kind, id],
	);
}

/** Draws marks for as long as they are these. */
function useDrawn(
	draw: (name: HighlightName, which: readonly Pick<Mark, "from" | "to">[]) => () => void,
	name: HighlightName,
	which: readonly Mark[],
): void {
	useLayoutEffect(() => draw(name, which), [draw, name, which]);
}

/** The lines themselves: drawn once, whatever is marked in them. */
const Words = memo(function Words({ blocks }: { readonly blocks: readonly Block[] }) {
	return blocks.map(({ text, start, title }, i) =>
		title ? (
			<h2 key={start} data-block={i}>
				{text}
			</h2>
		) : (
			<p key={start} data-block={i}>
				{text}
			</p>
		),
	);
});

/** What stands in for marks where the browser draws none: the words that claims rest on, as a list. */
function QuoteList({
	title,
	offsets,
	whole,
	marks,
	selected,
	onPick,
}: {
	readonly title: string;
	readonly offsets: Offsets;
	readonly whole: string;
	readonly marks: readonly Mark[];
	readonly selected: string | null;
	readonly onPick: ((id: string) => void) | undefined;
}) {
	return (
		<section className={classes.quotes} aria-label={title}>
			<ul>
				{marks
					.filter(({ kind }) => kind === "claim")
					.map(({ id, from, to }) => (
						<li key={`${id} ${from}`}>
							<UnstyledButton className="naskh" dir="auto" fw={id === selected ? 700 : 400} onClick={() => onPick?.(id)}>
								{whole.slice(offsets.toUnits(from), offsets.toUnits(to))}
							</UnstyledButton>
						</li>
					))}
			</ul>
		</section>
	);
}

function spanOf({ anchor, focus }: { readonly anchor: Stretch; readonly focus: Stretch }): Stretch {
	return { from: Math.min(anchor.from, focus.from), to: Math.max(anchor.to, focus.to) };
}

/** The step that a key asks for. Up and down scroll, save where words are chosen. */
function stepOf(key: string, dir: "rtl" | "ltr", choosing: boolean): Step | null {
	const onwards = dir === "rtl" ? "ArrowLeft" : "ArrowRight";
	switch (key) {
		case "ArrowLeft":
		case "ArrowRight":
			return key === onwards ? "next" : "previous";
		case "Home":
			return choosing ? "lineStart" : null;
		case "End":
			return choosing ? "lineEnd" : null;
		case "ArrowDown":
			return choosing ? "nextLine" : null;
		case "ArrowUp":
			return choosing ? "previousLine" : null;
	}
	return null;
}

/** The block that a node of the pane belongs to; null for one outside it. */
function blockOf(node: Node, pane: Element | null, blocks: readonly Block[]): Block | null {
	const element = (node instanceof Element ? node : node.parentElement)?.closest("[data-block]");
	if (!element || !pane?.contains(element)) return null;
	return blocks[Number(element.getAttribute("data-block"))] ?? null;
}

/** What is chosen in the pane, in UTF-16 units; null where nothing is, or it reaches outside. */
function chosenIn(pane: Element | null, blocks: readonly Block[]): Stretch | null {
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
	const [first, last] = [blockOf(startContainer, pane, blocks), blockOf(endContainer, pane, blocks)];
	if (!first || !last) return null;
	const within = (block: Block, node: Node, offset: number) =>
		block.start + (node.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : block.text.length);
	return { from: within(first, startContainer, startOffset), to: within(last, endContainer, endOffset) };
}
