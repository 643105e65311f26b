/** Words of src/web/views/review. */
export const review = {
	title: "Review",
} as const;
