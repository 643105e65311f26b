import { words } from "./letters.js";

/** Sounds and hearing, beside a blast of which nothing else is told: سمع دوي انفجار، أصوات انفجارات. */
export const SOUND = words("سمع سمعت سمعوا يسمع سماع بسماع صوت أصوات دوي بدوي الدوي");
