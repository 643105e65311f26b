/** Words of src/web/views/incidents. */
export const incidents = {
	title: "الحوادث",
} as const;
