import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage } from "./page.js";

const TITLE = "مقتل مدنيين اثنين بقصف مدفعي على بلدة سرمين";
const PARAGRAPHS = [
	"قُتل مدنيان وأصيب أربعة آخرون، اليوم الأحد، بقصف مدفعي استهدف الأحياء السكنية في بلدة سرمين شرقي إدلب.",
	"وقال الدفاع المدني إن فرقه انتشلت جثمان امرأة من تحت أنقاض منزلها، وأسعفت طفلين إلى مشفى قريب من المنطقة.",
	"وأضاف المصدر أن القصف تزامن مع تحليق طائرات استطلاع في أجواء المنطقة، ما أدى إلى نزوح عشرات العائلات نحو القرى الشمالية.",
	"شاهد عيان قال إن أكثر من عشرين قذيفة سقطت خلال ساعة واحدة على الحي الشرقي من البلدة وعلى الطريق المؤدي إليها.",
];
const OTHERS = [
	"ارتفاع أسعار الخبز في أسواق المدينة",
	"انطلاق بطولة كرة القدم في العاصمة",
	"وزير الطاقة يفتتح محطة جديدة",
	"طقس الغد: أمطار متفرقة وانخفاض في الحرارة",
	"دراسة تكشف فوائد المشي",
];
const link = (text: string) => `<a href="/news/${text.length}">${text}</a>`;
const list = (texts: readonly string[]) => `<ul>${texts.map((text) => `<li>${link(text)}</li>`).join("")}</ul>`;
const NAV = `<div class="top-menu">${list(["الرئيسية", "سياسة", "اقتصاد", "رياضة", "منوعات", "اتصل بنا"])}</div>`;
const FOOTER = "<footer><p>جميع الحقوق محفوظة لموقع الأخبار 2024</p></footer>";
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`);

type Template = (title: string, paragraphs: readonly string[]) => string;

/** Pages as the templates of news sites shape them: where the article stands, and what stands around and within it. */
const TEMPLATES: Readonly<Record<string, Template>> = {
	"a blog's theme, related posts below": (title, paragraphs) => `<html lang="ar"><head><title>${title} - الموقع</title>
		<meta property="og:site_name" content="الموقع"><meta property="article:published_time" content="2024-03-31T08:00:00+03:00"></head><body>${NAV}
		<article class="post"><h1 class="entry-title">${title}</h1><div class="entry-meta">31 مارس 2024</div>
		<div class="entry-content">${p(paragraphs).join("\n")}<div class="sharedaddy"><h3>شارك هذا الموضوع:</h3>${list(["فيسبوك", "تويتر", "واتساب"])}</div>
		<div class="jp-relatedposts"><h3>مواضيع ذات صلة</h3>${list(OTHERS)}</div></div></article>
		<aside class="sidebar"><h3>الأكثر قراءة</h3>${list(OTHERS)}</aside>${FOOTER}</body></html>`,
	"read also between paragraphs": (
		title,
		paragraphs,
	) => `<html><head><title>${title}</title></head><body>${NAV}<div class="main"><h1>${title}</h1>
		<span class="date">الأحد 31 آذار/مارس 2024</span><div class="body">${p(paragraphs)
			.map(
				(text, i) =>
					`${text}${i === 1 ? `<p><strong>اقرأ أيضاً: ${link(OTHERS[0] as string)}</strong></p>` : ""}${i === 2 ? `<div><p>إقرأ أيضا</p>${list(OTHERS.slice(1, 3))}</div>` : ""}`,
			)
			.join("")}</div></div>${FOOTER}</body></html>`,
	"JSON-LD in a graph, text in bare divs": (
		title,
		paragraphs,
	) => `<html><head><title>${title} | ANF</title><meta property="og:title" content="ANF |">
		<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"الموقع"},
		{"@type":["NewsArticle"],"headline":${JSON.stringify(title)},"datePublished":"2024-03-31T05:00:00Z","author":{"@id":"#a"},"publisher":{"@type":"Organization","name":"الموقع"}},
		{"@type":"Person","@id":"#a","name":"سلمى الأحمد"}]}</script></head><body>${NAV}<div id="content"><h1>${title}</h1>
		${paragraphs.map((text) => `<div>${text}</div>`).join("")}<div class="tags-list">الوسوم: ${link("إدلب")} ${link("سرمين")}</div></div>${FOOTER}</body></html>`,
	"microdata, a caption and a newsletter box": (title, paragraphs) => `<html><head><title>${title}</title></head><body>${NAV}
		<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${title}</h1><meta itemprop="datePublished" content="2024-03-31">
		<span itemprop="author"><span itemprop="name">سلمى الأحمد</span></span>
		<figure><img src="x.jpg"><figcaption>آثار القصف على سرمين (رويترز)</figcaption></figure>
		<div itemprop="articleBody">${p(paragraphs).join(`<div class="newsletter-box"><p>النشرة البريدية</p><p>اشترك في نشرتنا لتصلك أهم الأخبار</p><form><input></form></div>`)}</div></div>
		<div class="most-read"><h4>الأكثر مشاهدة</h4>${list(OTHERS)}</div>${FOOTER}</body></html>`,
	"an old template of tables and line breaks": (
		title,
		paragraphs,
	) => `<html><head><title>${title}</title></head><body><table width="100%"><tr><td>${NAV}</td></tr>
		<tr><td class="story"><h2>${title}</h2><div class="newsdate">31/03/2024</div>${paragraphs.join("<br><br>")}</td>
		<td width="200"><b>آخر الأخبار</b><br>${OTHERS.map(link).join("<br>")}</td></tr></table>${FOOTER}</body></html>`,
	"the whole page in a form": (
		title,
		paragraphs,
	) => `<html><head><title>${title}</title></head><body><form id="aspnetForm" method="post"><input type="hidden" value="x">
		${NAV}<div id="article-container"><h1>${title}</h1><time>2024/03/31</time>${p(paragraphs).join("")}</div>
		<div class="comments-area"><h3>التعليقات</h3><p>زائر: رحمهم الله</p><textarea></textarea></div></form></body></html>`,
	"sections and a time element": (
		title,
		paragraphs,
	) => `<html lang="ar"><head><title>${title}</title><meta name="author" content="سلمى الأحمد"></head><body>
		<header>${NAV}<div class="breaking-news"><span>عاجل</span>${list(OTHERS)}</div></header><main><section><header><h1>${title}</h1><time datetime="2024-03-31T10:00:00Z">قبل ساعة</time></header>
		<section>${p(paragraphs).join("")}<p>تابعونا على تلغرام لتصلكم آخر الأخبار</p></section></section>
		<section class="cards">${OTHERS.map((text) => `<article><h3>${link(text)}</h3></article>`).join("")}</section></main>${FOOTER}</body></html>`,
	"teasers with excerpts beside it": (
		title,
		paragraphs,
	) => `<html><head><title>${title}</title></head><body>${NAV}<div class="row"><div class="col-8"><h1>${title}</h1>
		<p class="post-date">نشر في: 31 مارس 2024</p>${p(paragraphs).join("")}</div><div class="col-4"><div class="widget"><h3>اخترنا لك</h3>
		${OTHERS.slice(0, 3)
			.map((text) => `<div class="item">${link(text)}<p>${text}، تفاصيل موسعة.</p></div>`)
			.join("")}</div></div></div>${FOOTER}</body></html>`,
	"a page for telephones": (
		title,
		paragraphs,
	) => `<html amp><head><title>${title}</title></head><body><div class="has-sidebar single"><h1>${title}</h1>
		<div class="social-share">${link("فيسبوك")} ${link("تويتر")} <span>نسخ الرابط</span></div><div class="article-date">الأحد، 31 مارس 2024 10:15</div>
		${p(paragraphs).join(`<div class="ad-slot"><p>إعلان</p></div>`)}<p>كلمات مفتاحية</p>${list(["إدلب", "سرمين", "قصف"])}</div></body></html>`,
	"spans of an editor, related in the middle": (
		title,
		paragraphs,
	) => `<html><head><title>${title}</title></head><body>${NAV}<div class="content"><div class="title"><h1>${title}</h1></div>
		<div class="details"><p>31-03-2024</p>${paragraphs.map((text) => `<p><span style="font-size:18px"><span>${text}</span></span></p>`).join(`<blockquote><p>أخبار ذات صلة</p><p>${link(OTHERS[3] as string)}</p></blockquote>`)}
		</div></div><div id="disqus_thread"></div>${FOOTER}</body></html>`,
};

const NOISE = [
	...OTHERS,
	"الرئيسية",
	"فيسبوك",
	"اشترك",
	"تابعونا",
	"جميع الحقوق",
	"رويترز",
	"التعليقات",
	"إعلان",
	"ذات صلة",
	"أيضا",
	"الأكثر",
];

describe.each(Object.entries(TEMPLATES))("%s", (_, template) => {
	const page = readPage(template(TITLE, PARAGRAPHS));

	test("the article's paragraphs are its text, and nothing else", () => {
		expect(page.text.split("\n")).toEqual(PARAGRAPHS);
		expect(NOISE.filter((noise) => page.text.includes(noise))).toEqual([]);
	});

	test("title and day", () => {
		expect(page.title).toBe(TITLE);
		expect(page.published?.slice(0, 10)).toBe("2024-03-31");
		expect(page.language).toBe("ar");
	});
});

describe("what a page says of its article", () => {
	const body = p(PARAGRAPHS).join("");
	test("author by JSON-LD, microdata and head", () => {
		const authors = [
			"JSON-LD in a graph, text in bare divs",
			"microdata, a caption and a newsletter box",
			"sections and a time element",
		].map((name) => readPage((TEMPLATES[name] as Template)(TITLE, PARAGRAPHS)).author);
		expect(authors).toEqual(["سلمى الأحمد", "سلمى الأحمد", "سلمى الأحمد"]);
	});

	test("the day out of the address; a page's own metadata go before it", () => {
		const url = "https://news.example.org/2024/03/31/%d9%82%d8%b5%d9%81/";
		expect(readPage(`<h1>${TITLE}</h1>${body}`, url)).toMatchObject({ published: "2024-03-31", url });
		const dated = `<meta property="article:published_time" content="2024-03-30T21:00:00Z"><h1>${TITLE}</h1>${body}`;
		expect(readPage(dated, url).published).toBe("2024-03-30T21:00:00Z");
	});

	test("an address on another site is not taken over", () => {
		const html = `<html><head><link rel="canonical" href="https://else.example.net/1"></head><body><h1>${TITLE}</h1>${body}</body></html>`;
		expect(readPage(html, "https://news.example.org/1").url).toBe("https://news.example.org/1");
		expect(readPage(html).url).toBe("https://else.example.net/1");
	});

	test("an outlet is known by its host, also on a host below", () => {
		expect(readPage(`<h1>${TITLE}</h1>${body}`, "https://www.enabbaladi.net/archives/1").outlet).toBe("عنب بلدي");
		expect(readPage(`<h1>${TITLE}</h1>${body}`, "https://arabic.anf-news.com/1").outlet).toBe("وكالة فرات للأنباء");
		expect(readPage(`<h1>${TITLE}</h1>${body}`, "https://notenabbaladi.net/1").outlet).toBeNull();
	});

	test("the template of an outlet says where the text is", () => {
		const html = `<div class="article-title"><h2>${TITLE}</h2></div><div class="promo-text">${p(OTHERS.map((text) => `${text} `.repeat(9))).join("")}</div><div class="article-text">${body}</div>`;
		expect(readPage(html, "https://www.alriyadh.com/1066751")).toMatchObject({ title: TITLE, text: PARAGRAPHS.join("\n") });
	});

	test("a page in another language is read and says so", () => {
		const english = "Two civilians were killed on Sunday by shelling on the town of Sarmin in the east of Idlib, the rescuers said. ";
		const page = readPage(`<html lang="en"><body><h1>Two killed in Sarmin</h1><p>${english.repeat(3)}</p></body></html>`);
		expect(page).toMatchObject({ title: "Two killed in Sarmin", language: "en" });
	});

	test("a short notice keeps its text", () => {
		expect(readPage(`<html><body>${NAV}<h1>عاجل</h1><p>انفجار في مدينة الباب</p>${FOOTER}</body></html>`).text).toBe(
			"انفجار في مدينة الباب",
		);
	});
});

test("any page is read or refused, and soon", () => {
	const piece = fc.oneof(
		fc.constantFrom(
			"<div class=related>",
			"</div>",
			"<ul><li><a href=x>",
			"<p>اقرأ أيضا",
			"<script type='application/ld+json'>",
			'{"@graph":[',
			"]}",
			"</script>",
		),
		fc.constantFrom(
			"<time datetime='",
			"31/03/2024",
			"<form>",
			"<article itemprop=articleBody>",
			"<figure><figcaption>",
			"<table><tr><td>",
			"<!--",
			"قصف على سرمين ",
		),
		fc.string({ unit: "binary", maxLength: 6 }),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
			try {
				return typeof readPage(pieces.join(""), "https://syria.tv/x").text === "string";
			} catch (error) {
				return (error as Error).name === "UnreadableInput";
			}
		}),
		{ numRuns: 150 },
	);
});

test.each([
	["time elements", "<time>31/03/2024</time>"],
	["read also", "<p>اقرأ أيضا</p><ul><li><a href=x>خبر</a></ul>"],
	["open boxes of links", "<div><a href=x>خبر</a>"],
	["line breaks", "سطر<br>"],
	["tags that do not end", "<div "],
	["classes", `<i class="${"a-".repeat(200)}related">x</i>`],
	["open paragraphs in tables", "<table><tr><td><p>قصف"],
	["JSON-LD", '<script type="application/ld+json">[[[[{"@graph":[]}]]]]</script>'],
])("500 KB of %s are read or refused within seconds", (_, piece) => {
	const html = `<html><body>${piece.repeat(Math.ceil(500_000 / piece.length))}`;
	const start = performance.now();
	expect(() => {
		try {
			readPage(html, "https://www.syria.tv/x");
		} catch (error) {
			if ((error as Error).name !== "UnreadableInput") throw error;
		}
	}).not.toThrow();
	expect(performance.now() - start).toBeLessThan(15_000);
});

const CORPUS = "../shared/corpus/syria-2021-2025.jsonl";

test.skipIf(!existsSync(CORPUS))("articles of the corpus survive every template", () => {
	const articles = readFileSync(CORPUS, "utf8")
		.split("\n")
		.filter((line, i) => line !== "" && i % 16 === 0)
		.map((line) => JSON.parse(line) as { title: string; text: string });
	const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	let lines = 0;
	let kept = 0;
	let strange = 0;
	let pages = 0;
	let noisy = 0;
	for (const { title, text } of articles) {
		const paragraphs = text
			.split("\n")
			.map((line) => line.replace(/\s+/g, " ").trim())
			.filter((line) => line !== "" && line !== title.trim());
		const own = new Set(paragraphs);
		for (const template of Object.values(TEMPLATES)) {
			const page = readPage(template(escaped(title), paragraphs.map(escaped)));
			const got = page.text.split("\n");
			const there = new Set(got);
			lines += paragraphs.length;
			kept += paragraphs.filter((line) => there.has(line)).length;
			const more = got.filter((line) => !own.has(line)).length;
			strange += more;
			pages++;
			if (more > 0) noisy++;
		}
	}
	console.info(
		`${pages} pages: ${((100 * kept) / lines).toFixed(2)} % of ${lines} paragraphs kept, ${strange} lines of the template left in, on ${noisy} pages`,
	);
	expect(kept / lines).toBeGreaterThan(0.97);
	expect(noisy / pages).toBeLessThan(0.05);
});
