/** Words of src/web/views/incidents. */
export const incidents = {
	title: "Incidents",
} as const;
