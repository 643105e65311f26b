import type { Act } from "./acts.js";
import type { Cast } from "./verdict.js";

/** The parts of those named in an act, where its verb has its subject: that one does it or stands up to it, and others are the other side. */
export function bySubject(act: Act, cast: readonly Cast[]): readonly Cast[] {
	return withstoodBy(act, cast) ?? facedBy(cast);
}

/**
 * "نفذ المسلحون كمائن لقوات الأمن", "قام الجيش بقصف داعش": where a verb has its subject, whom "for" or nothing brings to the act's noun is the one it was done to.
 */
function facedBy(cast: readonly Cast[]): readonly Cast[] {
	if (!cast.some(({ role, rule }) => role !== "patient" && SUBJECTS.test(rule))) return cast;
	return cast.map((member) => {
		const faced = member.role === "agent" ? FACED.exec(member.rule) : null;
		return faced ? { ...member, role: "patient", rule: `${faced[0]}-patient` } : member;
	});
}

/**
 * "تمكن الجيش من صد هجوم للمتمردين": whoever a verb that carries the fighting off of an attack has as its subject is the one attacked. Null where no such
 * verb does.
 */
function withstoodBy(act: Act, cast: readonly Cast[]): readonly Cast[] | null {
	const repel = act.triggers.find(({ frame, verb }) => frame === "repel" && !verb);
	if (!repel || act.triggers[0] === repel || act.triggers[0]?.sort !== "light" || !act.triggers[0].verb) return null;
	return cast.map((member) =>
		member.role === "agent" && SUBJECTS.test(member.rule) && member.phrase.to <= repel.from
			? { ...member, role: "patient", rule: "role.repeller" }
			: member,
	);
}

/** "بهدف التصدي لتنظيم داعش": a stand against somebody, of whom no attack is told. */
export function isStance({ triggers: [first, ...others] }: Act): boolean {
	return others.length === 0 && first?.mention.unit.entry.id === STANDING_UP;
}

/** The entry of the noun of standing up to an attack. */
const STANDING_UP = "confronting";

/** Rules of who did an act by its noun alone. */
const FACED = /^role\.strike-(?:for|genitive)/;
/** Rules of a verb's own subject, who does it or the weapon that it is done with. */
const SUBJECTS = /^role\.(verb-subject|subject-before|weapon-subject)/;
