/** Words of src/web/views/reader. */
export const reader = {
	title: "Article",
} as const;
