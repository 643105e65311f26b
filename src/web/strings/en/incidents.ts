/** Words of src/web/views/incidents, and of incidents in lists. */
export const incidents = {
	title: "Incidents",
	pinned: "Pinned",
	latestOn: "last reported {{day}}",
} as const;
