/** Words of src/web/views/incident. */
export const incident = {
	title: "حادثة",
} as const;
