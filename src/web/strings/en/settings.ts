/** Words of src/web/views/settings. */
export const settings = {
	title: "Settings",
} as const;
