import { PREPOSITION } from "../arabic/particles.js";
import type { Act } from "./acts.js";
import { type Gap, isTakenUp } from "./gaps.js";
import { FIRED, isAttack, isNoun, type Pairing, REPLY } from "./trigger-kinds.js";
import type { Trigger } from "./triggers.js";

/** Entry of words for looking into an act. */
const INQUIRY = "inquiry";
/** The entry of verbs of coming after something. */
const FOLLOWING = "follow";
const isFollowing = ({ verb, mention }: Trigger) => verb && mention.unit.entry.id === FOLLOWING;

/** Rules that keep two triggers apart, in order; the first that holds decides. */
const PARTS: readonly Pairing[] = [
	["part.statement", (a, b) => a.sort === "statement" || b.sort === "statement"],
	["part.full-stop", (_a, _b, gap) => gap.hard],
	["part.total", (_a, _b, gap) => gap.total],
	["part.aside", (_a, b, gap) => gap.aside && b.sort !== "harm"],
	// "الانفجار أعقبته اشتباكات", "اشتباكات أعقبت الانفجار": what came before or after is another act.
	["part.followed", (_a, b) => isFollowing(b) && b.mention.enclitic !== ""],
	["part.follows", (a, b) => isFollowing(a) && a.mention.enclitic === "" && isNoun(b) && b.mention.definite],
	// "قصفت الطائرات سراقب، كما استهدفت المدفعية بنش": another act beside the one told.
	["part.likewise", (_a, b, gap) => gap.likewise && (b.sort === "hit" || b.attack) && !gap.effect && !gap.source],
	["part.perpetrator", (_a, b, gap) => gap.perpetrator && b.sort === "harm" && gap.conj],
	// "قصفت قوات النظام القرية، وردت الفصائل باستهداف مواقعها": what answers an act is another one.
	["part.reply", (_a, b, gap) => b.mention.unit.entry.id === REPLY && b.verb && !gap.relative],
	// "تظاهروا احتجاجا على قصف غزة": what is protested against is another's act.
	["part.motive", (a, b, gap) => gap.motive && a.type === "protest" && (b.sort === "harm" || isNoun(b))],
	// "حققت المقاومة مكاسب بمساندة غارات يشنها التحالف": strikes that help an act are another's.
	["part.in-aid", (a, b, gap) => gap.aid && a.type !== "aid" && isNoun(b) && isAttack(b)],
	// "باشرت الشرطة التحقيق في الهجوم": what is looked into is another's act.
	["part.inquired", (a, b) => a.mention.unit.entry.id === INQUIRY && (isAttack(b) || b.sort === "harm")],
	// "سترد إيران على قصف قنصليتها": what is answered is another's act.
	["part.answer", (_a, b, gap) => gap.answers && isNoun(b) && gap.prep !== PREPOSITION.by],
	[
		"part.answered",
		(a, b, gap) => a.mention.unit.entry.id === REPLY && a.verb && isNoun(b) && isAttack(b) && gap.prep === PREPOSITION.on && gap.size <= 12,
	],
	[
		"part.elsewhere",
		(a, b, gap, act) =>
			gap.elsewhere &&
			!gap.source &&
			!gap.effect &&
			!gap.relative &&
			(b.verb || gap.conj) &&
			!isTakenUp(a, b, gap) &&
			// "قصف شنته الجماعة على مأرب، فيما قتلت امرأة في تعز": a light verb behind its noun has all its own.
			(a.sort !== "light" || (b.sort === "harm" && (gap.comma || gap.conj) && act.triggers.length > 1)) &&
			!(a.type === "interception" && b.mention.unit.entry.id === FIRED),
	],
];

/** Whether a trigger tells of another act than the one before it. */
export function isApart(a: Trigger, b: Trigger, gap: Gap, act: Act): boolean {
	for (const rule of PARTS) if (rule[1](a, b, gap, act)) return true;
	return false;
}
