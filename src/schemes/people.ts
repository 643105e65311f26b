/** Ids of actors that name people by what they are, not by a side that they fight on. Codebook, "Actors". */
export const PEOPLE: readonly string[] = [
	"civilians",
	"children",
	"women",
	"refugees",
	"family_members",
	"journalists",
	"aid_workers",
	"medical_workers",
	"protesters",
	"detainees",
	"students",
];
