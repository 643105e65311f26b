/** Words of src/web/views/reader, and of the text that it shares with other pages. */
export const reader = {
	title: "Article",
	words: "The words that claims rest on",
} as const;
