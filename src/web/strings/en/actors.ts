/** Words of src/web/views/actors. */
export const actors = {
	title: "Actors",
} as const;
