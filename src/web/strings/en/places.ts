/** Words of src/web/views/places. */
export const places = {
	title: "Places",
} as const;
