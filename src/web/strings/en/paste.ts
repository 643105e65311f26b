/** Words of src/web/views/paste. */
export const paste = {
	title: "Code a text",
} as const;
