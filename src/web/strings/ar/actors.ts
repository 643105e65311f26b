/** Words of src/web/views/actors. */
export const actors = {
	title: "الجهات",
} as const;
