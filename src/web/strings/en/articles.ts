/** Words of src/web/views/articles. */
export const articles = {
	title: "Articles",
	lead: "What was taken in, the latest published first.",
	copies: "Copies",
	all: "All",
	firsts: "Without copies",
	onlyCopies: "Copies only",
	untitled: "Without a title",
	noDay: "day of publication unknown",
	copyOf: "copy of an earlier article",
	respelt: "“{{word}}” was not found as written; read as: {{as}}",
	noneFound: "No article is so",
	noneFoundHint: "Take a filter away, or look for fewer words.",
	noneYet: "There are no articles yet",
	noneYetHint: "Files, feeds and archives are taken in by the command:",
} as const;
