/** Words of src/web/views/paste. */
export const paste = {
	title: "ترميز نص",
} as const;
