/** Words of src/web/views/map. */
export const map = {
	title: "Map",
} as const;
