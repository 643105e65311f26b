/** Words of src/web/views/now. */
export const now = {
	title: "Now",
} as const;
