import { type IncidentView, summaryPlace } from "../linking/index.js";
import { inEnglish } from "../record/english-names.js";
import { CONTEST_LABELS, EVENT_LABELS, GROUP_LABELS, PRECISION_LABELS, ROLE_LABELS, TOLL_LABELS } from "../schemes/labels.js";
import type { Range } from "../schemes/record.js";
import type { FoundIncident } from "../store/incident-search.js";
import type { FoundClaim } from "../store/search.js";
import type { Speech } from "./strings.js";
import { isolate, paint, printable, type Screen, wrap } from "./terminal.js";
import { actorName, daysText, percent, rangeText } from "./wording.js";

/** An incident in one line: number, what, where, when, who, toll, sources, credibility. */
export function incidentLine(incident: FoundIncident, speech: Speech, screen: Screen): string {
	const { summary } = incident.view;
	const parts = [
		paint(screen, "grey", isolate(String(incident.id))),
		paint(screen, "bold", speech.label(EVENT_LABELS, incident.type)),
		...(summary.place === null ? [] : [isolate(placeText(summary.place, summaryPlace(incident.view)?.id ?? null, speech))]),
		...(summary.from === null ? [] : [daysText(summary.from, summary.to)]),
		...(summary.initiator === null ? [] : [isolate(actorName(summary.initiator, speech))]),
		...summary.tolls.map(({ key, range }) => `${speech.label(TOLL_LABELS, key)} ${rangeText(range, speech)}`),
		speech.record("sourcesOf", incident.sources, incident.articles),
		speech.record("credibility", incident.credibility),
	];
	if (incident.contested) parts.push(paint(screen, "yellow", contests(incident.view, speech)));
	return parts.join(" · ");
}

/** A place as its sources name it; in English with its Arabic beside it, which is what the articles have. */
function placeText(name: string, id: string | null, { lang }: Speech): string {
	const english = lang === "en" ? inEnglish(name, id) : null;
	return english === null ? printable(name) : `${english} ${isolate(printable(name))}`;
}

function contests({ contested }: IncidentView, speech: Speech): string {
	return speech.record("contestedOver", contested.map(({ what }) => speech.label(CONTEST_LABELS, what)).join(speech.word("and")));
}

/** How a claim stands in an incident. */
export interface ShownLink {
	readonly claim: number;
	readonly role: string;
	readonly score: number;
	readonly by: string;
	readonly reasons: unknown;
}

/** An incident whole: the figures of every source, who is named by whom, where and when by whom, then every claim with its words and why it is here. */
export function incidentCard(
	incident: FoundIncident,
	claims: readonly FoundClaim[],
	links: readonly ShownLink[],
	speech: Speech,
	screen: Screen,
): string {
	const { view } = incident;
	const outletOf = new Map(claims.map(({ id, outletName, article }) => [String(id), outletName ?? article]));
	const nameOf = new Map(
		claims.flatMap(({ outlet, outletName }) => (outlet === null || outletName === null ? [] : [[outlet, outletName] as const])),
	);
	const speaker = (one: string) => isolate(printable(nameOf.get(one) ?? actorName(one, speech)));
	const by = (ids: readonly string[]) =>
		[...new Set(ids.map((id) => outletOf.get(id) ?? id))].map((outlet) => isolate(printable(outlet))).join(speech.word("and"));
	const lines = [incidentLine(incident, speech, screen), ""];
	const row = (name: string, value: string) => lines.push(...indented(`${name}: ${value}`, 2, screen));
	if (view.first && view.latest)
		lines.push(`  ${speech.record("reported", isolate(view.first.published), isolate(view.latest.published))}`);
	for (const { key, group, overall, bySource } of view.tolls) {
		const name = `${speech.label(TOLL_LABELS, key)}${group === null ? "" : ` (${speech.label(GROUP_LABELS, group)})`}`;
		const sides = bySource.map(({ range, claims: ids }) => `${rangeText(range as Range, speech)} ${by(ids)}`);
		row(name, `${rangeText(overall as Range, speech)}${sides.length > 1 ? ` — ${sides.join("; ")}` : ` ${by(bySource[0]?.claims ?? [])}`}`);
	}
	for (const { value, claims: ids, saidBy } of view.initiators) {
		const speakers = saidBy.length > 0 ? saidBy.map(speaker).join(speech.word("and")) : by(ids);
		row(speech.word("who"), speech.record("namedBy", isolate(actorName(value, speech)), speakers));
	}
	for (const { value, claims: ids } of view.targets)
		row(speech.word("whom"), speech.record("namedBy", isolate(actorName(value, speech)), by(ids)));
	for (const { value, claims: ids } of view.places) {
		const precision = value.precision === "none" ? "" : ` (${speech.label(PRECISION_LABELS, value.precision)})`;
		row(
			speech.word("where"),
			speech.record("namedBy", `${isolate(placeText(value.name, value.id, speech))} ${isolate(value.admin1 ?? "")}${precision}`, by(ids)),
		);
	}
	for (const { value, claims: ids } of view.days)
		row(speech.word("when"), speech.record("namedBy", daysText(value.from, value.to), by(ids)));
	if (view.denials.length > 0) lines.push(paint(screen, "yellow", `  ${speech.record("denied", by(view.denials))}`));
	lines.push("");
	const linkOf = new Map(links.map((link) => [link.claim, link]));
	for (const found of claims) {
		const link = linkOf.get(found.id);
		const role = link === undefined ? "" : `${speech.label(ROLE_LABELS, link.role)} ${isolate(link.score > 0 ? percent(link.score) : "")}`;
		const facts = [found.outletName ?? "", found.published?.slice(0, 10) ?? "", found.title]
			.filter(Boolean)
			.map((fact) => isolate(printable(fact)));
		lines.push(...indented(`${isolate(String(found.id))} ${role.trim()} · ${facts.join(" · ")}`, 2, screen));
		for (const { quote } of found.claim.quotes)
			for (const line of wrap(isolate(`«${printable(quote)}»`), screen.width - 6)) lines.push(`      ${paint(screen, "cyan", line)}`);
		if (link) lines.push(...reasonLines(link, screen));
	}
	return lines.join("\n");
}

function indented(text: string, by: number, screen: Screen): string[] {
	return wrap(text, screen.width - by).map((line) => " ".repeat(by) + line);
}

/** Why linking put a claim where it is, the strongest reason first. */
function reasonLines({ reasons, by }: ShownLink, screen: Screen): string[] {
	const list = (Array.isArray(reasons) ? reasons : []) as { code: string; weight: number | null; detail: string }[];
	const strongest = [...list].sort((a, b) => Math.abs(b.weight ?? 0) - Math.abs(a.weight ?? 0)).slice(0, 6);
	const parts = strongest.map(({ code, weight, detail }) => `${code} ${detail} ${(weight ?? 0) > 0 ? "+" : ""}${(weight ?? 0).toFixed(1)}`);
	if (by !== "machine") parts.unshift(printable(by));
	return parts.length > 0 ? [`      ${paint(screen, "grey", isolate(parts.join(", ")))}`] : [];
}
