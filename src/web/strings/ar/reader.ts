/** Words of src/web/views/reader, and of the text that it shares with other pages. */
export const reader = {
	title: "مقال",
	words: "الكلمات التي تستند إليها الادعاءات",
} as const;
