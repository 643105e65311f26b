// A served record for tests of the API: real articles in a real store behind a real server on loopback.
import { fetch, type RequestInit } from "undici";
import { type ApiServer, openServer, type ServerOptions } from "../src/api/server.js";
import { openWeb } from "../src/intake/web.js";
import { Adder, FILES } from "../src/record/add.js";
import { loadRecordCoder, type RecordCoder } from "../src/record/coder.js";
import type { OpenRecord } from "../src/record/open.js";
import type { Database } from "../src/store/database.js";
import { itemOf, NOW } from "./items.js";

/** What a hospital is called that an article tells of; it lies in `HOSPITAL_TOWN`. */
export const HOSPITAL = "الرحمة";
export const HOSPITAL_TOWN = "كفرنبل";
const RAID =
	"شنت طائرات حربية روسية غارات على مدينة جسر الشغور بريف إدلب أمس، وقتل أربعة مدنيين. وقال الدفاع المدني إن فرقه انتشلت جثامين الضحايا من تحت أنقاض منزلين في الحي الغربي، ونقلت عددا من الجرحى إلى مشفى قريب. وأضاف أن الطائرات عاودت التحليق فوق المنطقة بعد ساعة، وأن الأهالي غادروا السوق خوفا من غارات جديدة، فيما توقفت المدارس عن الدوام حتى نهاية الأسبوع.";
const ARTICLES: readonly [key: string, published: string, outlet: string, text: string][] = [
	["a", "2024-04-02", "https://a.example/1", "قتل خمسة مدنيين في قصف مدفعي لقوات النظام على مدينة سرمين بريف إدلب أمس."],
	["b", "2024-04-02", "https://b.example/1", "سقط سبعة قتلى مدنيين جراء قصف مدفعي نفذته قوات النظام السوري على سرمين أمس، وفق المرصد."],
	["c", "2024-04-03", "https://c.example/1", "نفى مصدر عسكري في الجيش السوري قصف مدينة سرمين بريف إدلب الإثنين."],
	["d", "2024-04-03", "https://b.example/2", "اعتقلت القوات التركية ثلاثة أشخاص في مدينة عفرين بريف حلب أمس."],
	["e", "2024-04-05", "https://a.example/2", "قتل مدني وأصيب اثنان بانفجار لغم في محافظة تعز اليمنية اليوم."],
	["f", "2024-04-06", "https://a.example/3", "قتل ثلاثة مدنيين بانفجار لغم أرضي قرب مدينة نوى بريف درعا أمس."],
	["g", "2024-04-07", "https://c.example/2", "يحتجز تنظيم داعش 300 معتقل في مدينة الرقة."],
	["h", "2024-04-17", "https://a.example/4", "يحتجز تنظيم داعش 700 معتقل في مدينة الرقة."],
	["i", "2024-04-18", "https://d.example/1", RAID],
	["j", "2024-04-18", "https://a.example/5", RAID],
	["k", "2024-04-19", "https://d.example/2", "يحتجز النظام السوري 900 معتقل في سجن صيدنايا."],
	[
		"l",
		"2024-04-20",
		"https://b.example/4",
		`قصفت طائرات حربية روسية مشفى ${HOSPITAL} في بلدة ${HOSPITAL_TOWN} بريف إدلب أمس، ما أدى إلى مقتل طبيبين.`,
	],
];

/** Puts articles, one error and what it takes to review them into a store. */
export async function fill({ db }: Database): Promise<RecordCoder> {
	const coder = await loadRecordCoder(db);
	const adder = new Adder(db, coder, FILES, () => NOW);
	for (const [key, published, url, text] of ARTICLES)
		await adder.add(itemOf(key, { title: `عنوان ${key}`, published, url, outlet: null, text }));
	for (const key of ["broken.json", "broken-too.json"])
		await adder.add({ key, fault: { code: "broken-json", file: key, line: 1, detail: "" }, capture: null });
	await adder.flush();
	return coder;
}

/** How many articles `fill` puts in. */
export const FILLED = ARTICLES.length;

export interface Answered {
	readonly status: number;
	readonly headers: Headers;
	readonly text: string;
	/** The body as JSON; undefined where it is none. */
	// biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape
	readonly body: any;
}

export interface Served {
	readonly server: ApiServer;
	/** Asks for a path below the server's address. */
	ask(path: string, init?: RequestInit & { readonly json?: unknown }): Promise<Answered>;
	readonly failures: string[];
}

/** Serves a store that is open; its record stays open when the server closes. */
export async function serve(database: Database, coder: RecordCoder, options: Partial<ServerOptions> = {}): Promise<Served> {
	const record: OpenRecord = { database, coder: async () => coder, close: async () => {} };
	const failures: string[] = [];
	const server = await openServer({
		record,
		host: "127.0.0.1",
		port: 0,
		web: () => openWeb({ allowed: [], contact: null, heedRobots: true }),
		now: () => new Date().toISOString(),
		failed: (_, error) => failures.push(String((error as Error).stack ?? error)),
		followMs: 50,
		...options,
	});
	const base = server.url.replace("0.0.0.0", "127.0.0.1");
	return {
		server,
		failures,
		ask: async (path, { json, ...init } = {}) => {
			const response = await fetch(`${base}${path}`, {
				...init,
				headers: { ...(json === undefined ? {} : { "content-type": "application/json" }), ...(init.headers as Record<string, string>) },
				...(json === undefined ? {} : { method: init.method ?? "POST", body: JSON.stringify(json) }),
			});
			const text = await response.text();
			const isJson = /json/.test(response.headers.get("content-type") ?? "") && !/ndjson/.test(response.headers.get("content-type") ?? "");
			return {
				status: response.status,
				headers: response.headers as unknown as Headers,
				text,
				body: isJson && text !== "" ? JSON.parse(text) : undefined,
			};
		},
	};
}
