/** Words of src/web/views/incident. */
export const incident = {
	title: "Incident",
} as const;
