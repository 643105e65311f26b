/** Words of src/web/views/search. */
export const search = {
	title: "Search",
	titleOf: "Search: {{text}}",
	noWords: "Nothing to look for yet",
	noWordsHint: "Type words into the box at the top: words of an article, the name of a side or of a place.",
	nothing: "“{{text}}” was not found",
	nothingHint:
		"Try fewer words, or another spelling. Endings and attached letters are seen through; other languages than that of the articles are not.",
	actors: "Actors",
	places: "Places",
	incidents: "Incidents",
	articles: "Articles",
	noneOfThese: "None has these words.",
	allIncidents_one: "The incident",
	allIncidents_other: "All {{count, number}} incidents",
	allArticles_one: "The article",
	allArticles_other: "All {{count, number}} articles",
	claimsIn_one: "with {{count, number}} claim",
	claimsIn_other: "with {{count, number}} claims",
} as const;
