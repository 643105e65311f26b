import { expect, test } from "vitest";
import { ACTIONS, actionOf, KEYS, type Pressed } from "./keys.js";

const press = (more: Partial<Pressed>): Pressed => ({
	code: "",
	key: "",
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	repeat: false,
	isComposing: false,
	...more,
});

test("keys do the same in an English and in an Arabic layout", () => {
	expect(actionOf(press({ code: "KeyA", key: "a" }))).toBe("accept");
	expect(actionOf(press({ code: "KeyA", key: "ش" }))).toBe("accept");
	expect(actionOf(press({ code: "KeyC", key: "ؤ" }))).toBe("correct");
	expect(actionOf(press({ code: "Slash", key: "?", shiftKey: true }))).toBe("help");
	expect(actionOf(press({ code: "Slash", key: "؟", shiftKey: true }))).toBe("help");
	expect(actionOf(press({ code: "Minus", key: "?", shiftKey: true }))).toBe("help");
});

test("shortcuts of the browser stay its own, but for undo", () => {
	for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { shiftKey: true }, { repeat: true }, { isComposing: true }])
		expect(actionOf(press({ code: "KeyR", key: "r", ...more }))).toBeNull();
	expect(actionOf(press({ code: "KeyZ", key: "z", ctrlKey: true }))).toBe("undo");
	expect(actionOf(press({ code: "KeyZ", key: "z", ctrlKey: true, shiftKey: true }))).toBeNull();
	expect(actionOf(press({ code: "Slash", key: "/" }))).toBeNull();
	expect(actionOf(press({ code: "KeyQ", key: "q" }))).toBeNull();
});

test("no two actions share a key", () => {
	expect(new Set(ACTIONS.map((action) => KEYS[action].code)).size).toBe(ACTIONS.length);
});
