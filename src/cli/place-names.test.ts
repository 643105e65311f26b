import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "../../test/databases.js";
import { itemOf, NOW } from "../../test/items.js";
import { rasdHere } from "../../test/program.js";
import { Adder } from "../record/add.js";
import { loadRecordCoder } from "../record/coder.js";
import { settlePlaceName } from "../record/place-names.js";
import { openDatabase } from "../store/database.js";

/** A name of the embedded gazetteer's that several villages of Syria have. */
const NAME = "الخالدية";

describe("what a place's name means", () => {
	let store: ReturnType<typeof emptyFolder>;
	const on = async (...args: string[]) => {
		const { out, err, code } = await rasdHere(["places", ...args, "--data", store.folder]);
		const plain = (text: string) => text.replace(/[\u2066-\u2069]/gu, "");
		return { out: plain(out), err: plain(err), code };
	};
	const onStore = async <T>(work: (db: Awaited<ReturnType<typeof openDatabase>>["db"]) => Promise<T>): Promise<T> => {
		const database = await openDatabase({ folder: store.folder });
		try {
			return await work(database.db);
		} finally {
			await database.close();
		}
	};
	let ids: readonly string[];

	beforeAll(async () => {
		store = emptyFolder();
		await onStore(async (db) => {
			const coder = await loadRecordCoder(db);
			const adder = new Adder(db, coder, "x", () => NOW);
			await adder.add(itemOf("one", { title: "خبر", text: `قتل خمسة مدنيين في قصف مدفعي لقوات النظام على قرية ${NAME} أمس.` }));
			await adder.flush();
		});
		ids = (await on("find", NAME)).out
			.trim()
			.split("\n")
			.flatMap((line) => /\b(?:rp|gn)\d+\b/u.exec(line)?.[0] ?? []);
		expect(ids.length).toBeGreaterThan(1);
	});
	afterAll(() => store.drop());

	test("is settled, listed, and taken back; claims follow each time", async () => {
		const meant = async () =>
			(await onStore((db) => db.selectFrom("claim").select("machine").where("current", "=", true).execute()))[0]?.machine.places[0]
				?.gazetteerId;
		const before = await meant();
		const other = ids.find((id) => id !== before) as string;
		const settled = await on("settle", NAME, other, "--by", "ليلى");
		expect(settled).toMatchObject({ code: 0, out: expect.stringContaining("1 articles coded anew, 1 of them changed") });
		expect(await meant()).toBe(other);
		const [, id] = /unsettle ([\w-]+)/u.exec(settled.out) ?? [];
		expect((await on("settled")).out).toContain(`${id}\t${NAME}\t\t${other}`);
		expect((await on("unsettle", id as string)).code).toBe(0);
		expect(await meant()).toBe(before);
		expect((await on("settled")).out).toContain("no name's meaning was settled");
	});

	test("an article that no longer has the place once its name is settled has it again once that is taken back", async () => {
		const own = emptyFolder();
		const places = async () => {
			const database = await openDatabase({ folder: own.folder });
			try {
				const claims = await database.db.selectFrom("claim").select("machine").where("current", "=", true).orderBy("id").execute();
				return claims.flatMap(({ machine }) => machine.places.map(({ gazetteerId }) => gazetteerId));
			} finally {
				await database.close();
			}
		};
		try {
			const database = await openDatabase({ folder: own.folder });
			const adder = new Adder(database.db, await loadRecordCoder(database.db), "x", () => NOW);
			await adder.add(
				itemOf("far", {
					title: "القوات التركية تقصف ريف عين عيسى",
					text: "قصف الجيش التركي مساء أمس قريتي الدبس وصيدا غربي ناحية عين عيسى بأكثر من 30 قذيفة هاون.",
				}),
			);
			await adder.flush();
			await database.close();
			const before = await places();
			expect(before).toEqual(expect.arrayContaining(["rp0603", "rp0570"]));
			const settled = await rasdHere(["places", "settle", "صيدا", "rp0865", "--data", own.folder]);
			const listed = (await places()).filter((id) => id !== undefined && id !== null);
			expect(listed, "Daraa's Saida lies too far from the rest to be meant").toEqual(before.filter((id) => id !== "rp0570"));
			const [, id] = /unsettle ([\w-]+)/u.exec(settled.out.replace(/[\u2066-\u2069]/gu, "")) ?? [];
			expect((await rasdHere(["places", "unsettle", id as string, "--data", own.folder])).code).toBe(0);
			expect(await places()).toEqual(before);
		} finally {
			own.drop();
		}
	});

	test("what was settled by a killed process is followed with the next", async () => {
		const other = ids[1] as string;
		await onStore(async (db) =>
			settlePlaceName(db, (await loadRecordCoder(db)).gazetteer, NOW, {
				id: "left-behind",
				name: NAME,
				within: null,
				place: other,
				by: "x",
			}),
		);
		expect((await on("settle", "قرية لا يعرفها أحد", "none")).out).toContain("1 articles coded anew");
		expect((await on("unsettle", "left-behind")).code).toBe(0);
	});

	test.each([
		[["settle", NAME, "rp999999"], "no gazetteer has a place of the id rp999999"],
		[["settle", NAME, "none", "--within", "syria"], "ISO 3166"],
		[["unsettle", "never-there"], "nothing settled has the id never-there"],
	])("%j is refused with what to do", async (args, told) => {
		const { code, err } = await on(...args);
		expect([code === 0, err.includes(told)]).toEqual([false, true]);
	});
});
