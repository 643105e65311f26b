import type { Act } from "./acts.js";
import type { Gap } from "./gaps.js";
import type { Trigger } from "./triggers.js";

/** A rule for a trigger and the one before it, which an act has, and what lies between. */
export type Pairing = readonly [id: string, when: (a: Trigger, b: Trigger, gap: Gap, act: Act) => boolean];

/** Whether a word of an act is a noun. */
export const isNoun = (t: Trigger) => !t.verb && !t.adjective;
/** Whether it tells, or can tell, an attack. */
export const isAttack = (t: Trigger) => t.sort === "hit" || t.sort === "light" || t.attack;
/** Entry of verbs of answering an attack. */
export const REPLY = "reply";
/** The entry of verbs whose object is what they fire. */
export const FIRED = "fire_at";
