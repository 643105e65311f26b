/** Words of src/web/views/review. */
export const review = {
	title: "المراجعة",
} as const;
