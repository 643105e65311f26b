// What keys do. Keys are told by where they are on the keyboard, so that they do the same in an Arabic layout.

export const ACTIONS = ["accept", "correct", "reject", "skip", "note", "add", "undo", "words", "help"] as const;
export type Action = (typeof ACTIONS)[number];

/** The key of each action, as it is written on an English keyboard, and where it is (`KeyboardEvent.code`). */
export const KEYS: Readonly<Record<Action, { readonly code: string; readonly cap: string }>> = {
	accept: { code: "KeyA", cap: "A" },
	correct: { code: "KeyC", cap: "C" },
	reject: { code: "KeyR", cap: "R" },
	skip: { code: "KeyS", cap: "S" },
	note: { code: "KeyN", cap: "N" },
	add: { code: "KeyM", cap: "M" },
	undo: { code: "KeyZ", cap: "Z" },
	words: { code: "KeyW", cap: "W" },
	help: { code: "Slash", cap: "?" },
};

/** What of a keyboard event tells the action. */
export interface Pressed {
	readonly code: string;
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly shiftKey: boolean;
	readonly repeat: boolean;
	readonly isComposing: boolean;
}

const QUESTION_MARKS: ReadonlySet<string> = new Set(["?", "\u061f"]);
const BY_CODE: ReadonlyMap<string, Action> = new Map(
	ACTIONS.filter((action) => action !== "help").map((action) => [KEYS[action].code, action]),
);

/** The action of a key; null for any other key, for one held down, and while letters are composed. */
export function actionOf(pressed: Pressed): Action | null {
	const { code, key, ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing } = pressed;
	if (repeat || isComposing || altKey) return null;
	if (ctrlKey || metaKey) return code === "KeyZ" && !shiftKey ? "undo" : null;
	// The question mark is on another key in some layouts, so its sign counts.
	if (QUESTION_MARKS.has(key) || (code === "Slash" && shiftKey)) return "help";
	return shiftKey ? null : (BY_CODE.get(code) ?? null);
}

/** Whether keys belong to where the focus is: a field that takes letters, a list that is searched by them, or a dialog. */
export function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof Element &&
		target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="listbox"], [role="combobox"]') !== null
	);
}
