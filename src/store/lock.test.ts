import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FolderInUse, lockFolder } from "./lock.js";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "rasd-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const path = () => join(folder, "rasd.lock");

/** The number of a process that has ended. */
function deadProcess(): Promise<number> {
	const child = spawn(process.execPath, ["-e", ""]);
	return new Promise((resolve) => child.on("exit", () => resolve(child.pid as number)));
}

test("is taken once, and given back", () => {
	const give = lockFolder(folder);
	expect(readFileSync(path(), "utf8")).toMatch(new RegExp(`^${process.pid} `));
	expect(() => lockFolder(folder)).toThrow(FolderInUse);
	give();
	expect(readdirSync(folder)).toEqual([]);
});

test("what a killed process left is taken over", async () => {
	writeFileSync(path(), `${await deadProcess()} 1\n`);
	const give = lockFolder(folder);
	expect(readFileSync(path(), "utf8")).toMatch(new RegExp(`^${process.pid} `));
	give();
	expect(existsSync(path())).toBe(false);
});

test.each(["", "x\n", "-1 2\n"])("what names no process (%j) is taken over", (content) => {
	writeFileSync(path(), content);
	lockFolder(folder)();
	expect(readdirSync(folder)).toEqual([]);
});
