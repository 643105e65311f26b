// The API's paths and shapes. Written by scripts/paths.mjs from the routes' own schemas; not edited by hand.
export interface paths {
	"/api/v1/articles": {
		get: {
			parameters: {
				query?: {
					text?: string;
					outlet?: string;
					"published-from"?: string;
					"published-to"?: string;
					copies?: boolean;
					since?: string;
					limit?: number;
					after?: string;
					count?: boolean;
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["ArticleItem"][];
					next: string | null;
					total?: number;
					respelt: ({
						word: string;
						as: string[];
					})[];
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/articles/{id}": {
		get: {
			parameters: {
				query?: {
					fields?: string;
				};
				path: {
					id: string;
				};
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Article"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/articles/{id}/claims": {
		get?: never;
		post: {
			parameters: {
				query?: never;
				path: {
					id: string;
				};
				header?: never;
			};
			requestBody: { content: { "application/json": {
					id: string;
					claim: unknown;
					note?: string | null;
					by?: string;
				} } };
			responses: {
				201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ClaimItem"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		put?: never;
		delete?: never;
	};
	"/api/v1/claims": {
		get: {
			parameters: {
				query?: {
					text?: string;
					kind?: string;
					type?: string;
					actor?: string;
					place?: string;
					from?: string;
					to?: string;
					"published-from"?: string;
					"published-to"?: string;
					outlet?: string;
					modality?: string;
					killed?: number;
					injured?: number;
					status?: string;
					incident?: number;
					limit?: number;
					after?: string;
					count?: boolean;
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["ClaimItem"][];
					next: string | null;
					total?: number;
					respelt: ({
						word: string;
						as: string[];
					})[];
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/claims/{id}": {
		get: {
			parameters: {
				query?: {
					fields?: string;
				};
				path: {
					id: number;
				};
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ClaimWhole"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/incidents": {
		get: {
			parameters: {
				query?: {
					text?: string;
					kind?: string;
					type?: string;
					actor?: string;
					place?: string;
					from?: string;
					to?: string;
					"published-from"?: string;
					"published-to"?: string;
					outlet?: string;
					modality?: string;
					killed?: number;
					injured?: number;
					status?: string;
					bbox?: string;
					within?: string;
					placed?: boolean;
					contested?: boolean;
					pinned?: boolean;
					credibility?: string;
					since?: string;
					sort?: "type" | "-type" | "killed" | "-killed" | "killed-least" | "-killed-least" | "injured" | "-injured" | "sources" | "-sources" | "articles" | "-articles" | "credibility" | "-credibility" | "day" | "-day" | "first" | "-first" | "latest" | "-latest" | "changed" | "-changed" | "attention" | "-attention";
					limit?: number;
					after?: string;
					count?: boolean;
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["IncidentItem"][];
					next: string | null;
					total?: number;
					respelt: ({
						word: string;
						as: string[];
					})[];
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/incidents/counts": {
		get: {
			parameters: {
				query: {
					text?: string;
					kind?: string;
					type?: string;
					actor?: string;
					place?: string;
					from?: string;
					to?: string;
					"published-from"?: string;
					"published-to"?: string;
					outlet?: string;
					modality?: string;
					killed?: number;
					injured?: number;
					status?: string;
					bbox?: string;
					within?: string;
					placed?: boolean;
					contested?: boolean;
					pinned?: boolean;
					credibility?: string;
					since?: string;
					by: "type" | "admin1" | "country" | "contested" | "credibility" | "day" | "week" | "month" | "reported-day" | "reported-week" | "reported-month";
					and?: "type" | "admin1" | "country" | "contested" | "credibility" | "day" | "week" | "month" | "reported-day" | "reported-week" | "reported-month";
					limit?: number;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["IncidentCount"][];
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/incidents/{id}": {
		get: {
			parameters: {
				query?: {
					fields?: string;
				};
				path: {
					id: number;
				};
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Incident"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/incidents/{id}/merge": {
		get?: never;
		post: {
			parameters: {
				query?: never;
				path: {
					id: number;
				};
				header?: {
					"If-Match"?: string;
				};
			};
			requestBody: { content: { "application/json": {
					others: number[];
					by?: string;
				} } };
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Settled"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		put?: never;
		delete?: never;
	};
	"/api/v1/incidents/{id}/split": {
		get?: never;
		post: {
			parameters: {
				query?: never;
				path: {
					id: number;
				};
				header?: {
					"If-Match"?: string;
				};
			};
			requestBody: { content: { "application/json": {
					claims: number[];
					by?: string;
				} } };
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Settled"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		put?: never;
		delete?: never;
	};
	"/api/v1/incidents/{id}/pin": {
		get?: never;
		post: {
			parameters: {
				query?: never;
				path: {
					id: number;
				};
				header?: {
					"If-Match"?: string;
				};
			};
			requestBody: { content: { "application/json": {
					pinned: boolean;
					by?: string;
				} } };
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					incident: number;
					pinned: boolean;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		put?: never;
		delete?: never;
	};
	"/api/v1/settlements": {
		get: {
			parameters: {
				query?: {
					incident?: number;
					limit?: number;
					after?: string;
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["Settlement"][];
					next: string | null;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/settlements/{id}/undo": {
		get?: never;
		post: {
			parameters: {
				query?: never;
				path: {
					id: string;
				};
				header?: never;
			};
			requestBody: { content: { "application/json": {
					by?: string;
				} } };
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					undone: boolean;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		put?: never;
		delete?: never;
	};
	"/api/v1/figures": {
		get: {
			parameters: {
				query?: {
					text?: string;
					type?: string;
					actor?: string;
					place?: string;
					from?: string;
					to?: string;
					"published-from"?: string;
					"published-to"?: string;
					outlet?: string;
					modality?: string;
					killed?: number;
					injured?: number;
					status?: string;
					points?: number;
					limit?: number;
					after?: string;
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["Series"][];
					next: string | null;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/figures/words": {
		get: {
			parameters: {
				query: {
					claims: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["FigureWords"][];
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/actors": {
		get: {
			parameters: {
				query?: {
					text?: string;
					kind?: string;
					type?: string;
					actor?: string;
					place?: string;
					from?: string;
					to?: string;
					"published-from"?: string;
					"published-to"?: string;
					outlet?: string;
					modality?: string;
					killed?: number;
					injured?: number;
					status?: string;
					name?: string;
					limit?: number;
					after?: string;
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["ActorItem"][];
					next: string | null;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/actors/{id}": {
		get: {
			parameters: {
				query?: {
					fields?: string;
				};
				path: {
					id: string;
				};
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Actor"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/pairs": {
		get: {
			parameters: {
				query?: {
					text?: string;
					kind?: string;
					type?: string;
					actor?: string;
					place?: string;
					from?: string;
					to?: string;
					"published-from"?: string;
					"published-to"?: string;
					outlet?: string;
					modality?: string;
					killed?: number;
					injured?: number;
					status?: string;
					limit?: number;
					after?: string;
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["PairItem"][];
					next: string | null;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/actors/{id}/incidents": {
		get: {
			parameters: {
				query?: {
					part?: "initiator" | "target";
					with?: string;
					limit?: number;
					after?: string;
					fields?: string;
				};
				path: {
					id: string;
				};
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["IncidentItem"][];
					next: string | null;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/places": {
		get: {
			parameters: {
				query: {
					name: string;
					limit?: number;
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["PlaceItem"][];
					next: string | null;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/places/{id}": {
		get: {
			parameters: {
				query?: {
					fields?: string;
				};
				path: {
					id: string;
				};
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PlaceWhole"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/names": {
		get: {
			parameters: {
				query?: never;
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Names"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/names/places": {
		get: {
			parameters: {
				query?: never;
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PlaceNames"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/places/ambiguous": {
		get: {
			parameters: {
				query?: {
					settled?: boolean;
					limit?: number;
					after?: string;
					count?: boolean;
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["AmbiguousName"][];
					next: string | null;
					total?: number;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/places/settlements": {
		get: {
			parameters: {
				query?: {
					all?: boolean;
					limit?: number;
					after?: string;
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["PlaceSettlement"][];
					next: string | null;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post: {
			parameters: {
				query?: never;
				path?: never;
				header?: never;
			};
			requestBody: { content: { "application/json": {
					id: string;
					name: string;
					context?: string | null;
					placeId: string | null;
					by?: string;
				} } };
			responses: {
				201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PlaceSettled"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		put?: never;
		delete?: never;
	};
	"/api/v1/places/settlements/{id}/undo": {
		get?: never;
		post: {
			parameters: {
				query?: never;
				path: {
					id: string;
				};
				header?: never;
			};
			requestBody: { content: { "application/json": {
					by?: string;
				} } };
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PlaceSettled"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		put?: never;
		delete?: never;
	};
	"/api/v1/outlets": {
		get: {
			parameters: {
				query?: {
					limit?: number;
					after?: string;
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["OutletItem"][];
					next: string | null;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/outlets/{id}": {
		get: {
			parameters: {
				query?: {
					fields?: string;
				};
				path: {
					id: string;
				};
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Outlet"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/outlets/{id}/ratings": {
		get?: never;
		post: {
			parameters: {
				query?: never;
				path: {
					id: string;
				};
				header?: never;
			};
			requestBody: { content: { "application/json": {
					reliability: "A" | "B" | "C" | "D" | "E" | "F";
					note?: string | null;
					by?: string;
				} } };
			responses: {
				201: { headers: { [name: string]: unknown }; content: { "application/json": {
					incidents: number;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		put?: never;
		delete?: never;
	};
	"/api/v1/outlets/{id}/output": {
		get: {
			parameters: {
				query?: never;
				path: {
					id: string;
				};
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OutletRecord"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/review/queue": {
		get: {
			parameters: {
				query?: {
					text?: string;
					kind?: string;
					type?: string;
					actor?: string;
					place?: string;
					from?: string;
					to?: string;
					"published-from"?: string;
					"published-to"?: string;
					outlet?: string;
					modality?: string;
					killed?: number;
					injured?: number;
					limit?: number;
					after?: string;
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["QueuedClaim"][];
					next: string | null;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/review/progress": {
		get: {
			parameters: {
				query?: never;
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					statuses: ({
						status: string;
						claims: number;
					})[];
					pace: ({
						day: string;
						by: string;
						decisions: number;
					})[];
					precision: ({
						kind: string;
						type: string;
						accepted: number;
						corrected: number;
						rejected: number;
						precision: number;
					})[];
					missed: ({
						kind: string;
						type: string;
						claims: number;
					})[];
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/decisions": {
		get: {
			parameters: {
				query?: {
					article?: string;
					thread?: number;
					by?: string;
					limit?: number;
					after?: string;
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["DecisionItem"][];
					next: string | null;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post: {
			parameters: {
				query?: never;
				path?: never;
				header?: never;
			};
			requestBody: { content: { "application/json": components["schemas"]["NewDecision"] } };
			responses: {
				201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["DecisionItem"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		put?: never;
		delete?: never;
	};
	"/api/v1/decisions/{id}/undo": {
		get?: never;
		post: {
			parameters: {
				query?: never;
				path: {
					id: string;
				};
				header?: never;
			};
			requestBody: { content: { "application/json": {
					by?: string;
				} } };
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["DecisionItem"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		put?: never;
		delete?: never;
	};
	"/api/v1/search": {
		get: {
			parameters: {
				query: {
					text: string;
					limit?: number;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					articles: {
						items: components["schemas"]["ArticleItem"][];
						total: number;
					};
					incidents: {
						items: components["schemas"]["IncidentItem"][];
						total: number;
					};
					claims: number;
					actors: ({
						id: string;
						names: {
							en: string;
							ar: string;
						};
					})[];
					places: ({
						id: string;
						name: string;
						kind: string;
						admin1: string | null;
						country: string;
					})[];
					respelt: ({
						word: string;
						as: string[];
					})[];
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/searches": {
		get: {
			parameters: {
				query?: {
					page?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["SavedSearch"][];
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/searches/{name}": {
		get?: never;
		post?: never;
		put: {
			parameters: {
				query?: never;
				path: {
					name: string;
				};
				header?: never;
			};
			requestBody: { content: { "application/json": {
					page: string;
					query: string;
					by?: string;
				} } };
			responses: {
				201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SavedSearch"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		delete: {
			parameters: {
				query?: never;
				path: {
					name: string;
				};
				header?: never;
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					name: string;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
	};
	"/api/v1/map": {
		get: {
			parameters: {
				query: {
					bbox: string;
					zoom: number;
					text?: string;
					kind?: string;
					type?: string;
					actor?: string;
					place?: string;
					from?: string;
					to?: string;
					"published-from"?: string;
					"published-to"?: string;
					outlet?: string;
					modality?: string;
					killed?: number;
					injured?: number;
					status?: string;
					within?: string;
					contested?: boolean;
					pinned?: boolean;
					credibility?: string;
					since?: string;
					limit?: number;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					cells: components["schemas"]["MapCell"][];
					shown: number;
					inBox: number;
					all: number;
					unplaced: number;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/map/base": {
		get: {
			parameters: {
				query?: never;
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					borders: components["schemas"]["Topology"];
					water: components["schemas"]["Topology"];
					cities: {
						type: "FeatureCollection";
						features: ({
							type: "Feature";
						})[];
					};
					imported: components["schemas"]["Boundaries"][];
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/map/boundaries": {
		get: {
			parameters: {
				query: {
					level: number;
					country?: string;
					bbox?: string;
					detail?: "coarse" | "fine";
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: ({
						country: string;
						source: string;
						topology: components["schemas"]["Topology"];
					})[];
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/jobs": {
		get: {
			parameters: {
				query?: {
					limit?: number;
					after?: string;
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["Job"][];
					next: string | null;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/jobs/{id}": {
		get: {
			parameters: {
				query?: never;
				path: {
					id: number;
				};
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Job"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/errors": {
		get: {
			parameters: {
				query?: {
					code?: string;
					limit?: number;
					after?: string;
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["ErrorItem"][];
					next: string | null;
					counts: ({
						code: string;
						count: number;
					})[];
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/errors/retry": {
		get?: never;
		post: {
			parameters: {
				query?: never;
				path?: never;
				header?: never;
			};
			requestBody: { content: { "application/json": {
					most?: number;
				} } };
			responses: {
				202: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Job"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		put?: never;
		delete?: never;
	};
	"/api/v1/errors/{id}/retry": {
		get?: never;
		post: {
			parameters: {
				query?: never;
				path: {
					id: number;
				};
				header?: never;
			};
			requestBody: { content: { "application/json": Record<string, never> } };
			responses: {
				202: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Job"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		put?: never;
		delete?: never;
	};
	"/api/v1/sources": {
		get: {
			parameters: {
				query?: {
					fields?: string;
				};
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["SourceItem"][];
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/events": {
		get: {
			parameters: {
				query?: never;
				path?: never;
				header?: {
					"Last-Event-ID"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "text/event-stream": components["schemas"]["Changes"] | components["schemas"]["Job"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/export/claims": {
		get: {
			parameters: {
				query?: {
					text?: string;
					kind?: string;
					type?: string;
					actor?: string;
					place?: string;
					from?: string;
					to?: string;
					"published-from"?: string;
					"published-to"?: string;
					outlet?: string;
					modality?: string;
					killed?: number;
					injured?: number;
					status?: string;
					exact?: boolean;
				};
				path?: never;
				header?: never;
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/x-ndjson": components["schemas"]["ClaimItem"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/export/incidents": {
		get: {
			parameters: {
				query?: {
					text?: string;
					kind?: string;
					type?: string;
					actor?: string;
					place?: string;
					from?: string;
					to?: string;
					"published-from"?: string;
					"published-to"?: string;
					outlet?: string;
					modality?: string;
					killed?: number;
					injured?: number;
					status?: string;
					bbox?: string;
					within?: string;
					placed?: boolean;
					contested?: boolean;
					pinned?: boolean;
					credibility?: string;
					since?: string;
					exact?: boolean;
				};
				path?: never;
				header?: never;
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/x-ndjson": components["schemas"]["IncidentItem"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/health": {
		get: {
			parameters: {
				query?: never;
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					status: "ok";
					version: string;
					store: "embedded" | "postgres";
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post?: never;
		put?: never;
		delete?: never;
	};
	"/api/v1/code": {
		get?: never;
		post: {
			parameters: {
				query?: never;
				path?: never;
				header?: never;
			};
			requestBody: { content: { "application/json": {
					id?: string;
					title?: string;
					text: string;
					published?: string | null;
					outlet?: string | null;
					url?: string | null;
				} } };
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["CodedArticle"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		put?: never;
		delete?: never;
	};
	"/api/v1/tokens": {
		get: {
			parameters: {
				query?: never;
				path?: never;
				header?: {
					"If-None-Match"?: string;
				};
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					items: components["schemas"]["Token"][];
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		post: {
			parameters: {
				query?: never;
				path?: never;
				header?: never;
			};
			requestBody: { content: { "application/json": {
					name: string;
					scope: "read" | "review" | "admin";
				} } };
			responses: {
				201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["NewToken"] } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
		put?: never;
		delete?: never;
	};
	"/api/v1/tokens/{id}": {
		get?: never;
		post?: never;
		put?: never;
		delete: {
			parameters: {
				query?: never;
				path: {
					id: string;
				};
				header?: never;
			};
			requestBody?: never;
			responses: {
				200: { headers: { [name: string]: unknown }; content: { "application/json": {
					revoked: boolean;
				} } };
				default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
			};
		};
	};
}
export interface components {
	schemas: {
		Actor: {
			id: string;
			names: {
				en: string;
				ar: string;
			};
			known: boolean;
			kind: string | null;
			country: string | null;
			claims: number;
			incidents: number;
			does: number;
			suffers: number;
			parent: string | null;
			parts: ({
				id: string;
				names: {
					en: string;
					ar: string;
				};
			})[];
			first: string | null;
			last: string | null;
			aliases: string[];
			usedNames: ({
				outlet: string | null;
				name: string;
				claims: number;
			})[];
		};
		ActorItem: {
			id: string;
			names: {
				en: string;
				ar: string;
			};
			known: boolean;
			kind: string | null;
			country: string | null;
			claims: number;
			incidents: number;
			does: number;
			suffers: number;
		};
		AmbiguousName: {
			name: string;
			claims: number;
			candidates: ({
				place: components["schemas"]["PlaceItem"];
				claims: number;
			})[];
			none: number;
			examples: components["schemas"]["ClaimItem"][];
			settled: boolean;
		};
		Article: {
			id: string;
			title: string;
			published: string | null;
			outlet: string | null;
			outletName: string | null;
			author: string | null;
			language: string;
			url: string | null;
			addedAt: string;
			copyOf: string | null;
			withheld: boolean;
			text: string | null;
			sha256: string;
			notes: ({
				code: string;
				message: string;
				span?: {
					from: number;
					to: number;
				};
			})[];
			claims: components["schemas"]["ClaimItem"][];
			captures: components["schemas"]["Capture"][];
			copies: string[];
			coder: {
				version: string;
				lexicons: string;
				gazetteer: string;
			} | null;
		};
		ArticleItem: {
			id: string;
			title: string;
			published: string | null;
			outlet: string | null;
			outletName: string | null;
			author: string | null;
			language: string;
			url: string | null;
			addedAt: string;
			copyOf: string | null;
			claims: number;
			withheld: boolean;
		};
		Attribution: {
			name: string;
			id?: string;
			cue?: string;
		};
		Boundaries: {
			country: string;
			level: number;
			source: string;
			areas: number;
			points: number;
			at: string;
		};
		Capture: {
			id: string;
			locator: string;
			at: string;
			method: string;
			status: number | null;
			sha256: string;
			size: number;
		};
		Changes: {
			seq: number;
			at: string;
			acts: ({
				act: string;
				count: number;
				subjects: string[];
			})[];
		};
		ClaimItem: {
			id: number;
			thread: number;
			article: string;
			title: string;
			url: string | null;
			outlet: string | null;
			outletName: string | null;
			published: string | null;
			status: "open" | "accepted" | "corrected" | "rejected" | "added";
			confidence: number;
			incident: number | null;
			corrected: boolean;
			claim: components["schemas"]["Event"] | components["schemas"]["Statement"] | components["schemas"]["Figure"];
			blurred: boolean;
		};
		ClaimWhole: {
			id: number;
			thread: number;
			article: string;
			title: string;
			url: string | null;
			outlet: string | null;
			outletName: string | null;
			published: string | null;
			status: "open" | "accepted" | "corrected" | "rejected" | "added";
			confidence: number;
			incident: number | null;
			corrected: boolean;
			claim: components["schemas"]["Event"] | components["schemas"]["Statement"] | components["schemas"]["Figure"];
			blurred: boolean;
			machine: components["schemas"]["Event"] | components["schemas"]["Statement"] | components["schemas"]["Figure"];
			decisions: components["schemas"]["DecisionItem"][];
		};
		CodedArticle: {
			article: {
				id: string;
				title: string;
				outlet: string | null;
				url: string | null;
				published: string | null;
			};
			claims: (components["schemas"]["EventClaim"] | components["schemas"]["StatementClaim"] | components["schemas"]["FigureClaim"])[];
			notes: ({
				code: string;
				message: string;
				span?: {
					from: number;
					to: number;
				};
			})[];
			coder: {
				name: string;
				version: string;
				lexicons: string;
			};
		};
		DecisionItem: {
			id: string;
			thread: number;
			verdict: "accept" | "correct" | "reject" | "note";
			changes: { [key: string]: unknown };
			note: string | null;
			by: string;
			at: string;
			undoneAt: string | null;
		};
		ErrorItem: {
			id: number;
			source: string;
			key: string;
			code: string;
			detail: string;
			passing: boolean;
			address: string | null;
			capture: string | null;
			at: string;
			tries: number;
			triedAt: string;
			resolvedAt: string | null;
		};
		Event: {
			id: string;
			kind: "event";
			type: "air_strike" | "drone_strike" | "shelling" | "explosion" | "suicide_attack" | "armed_attack" | "clash" | "operation" | "assassination" | "execution" | "killing" | "abduction" | "arrest" | "abuse" | "property_damage" | "interception" | "seizure" | "territory_taken" | "withdrawal" | "deployment" | "prison_break" | "protest" | "riot" | "crackdown" | "displacement" | "aid" | "obstruction" | "agreement" | "talks" | "release" | "sanction" | "trial" | "other";
			quotes: components["schemas"]["Quote"][];
			modality: "occurred" | "attempted" | "planned" | "threatened" | "denied" | "possible";
			initiators: string[];
			supporters: string[];
			targets: string[];
			objects: ("headquarters" | "base" | "fortification" | "checkpoint" | "weapons_depot" | "vehicle" | "armour" | "aircraft" | "drone" | "convoy" | "patrol" | "airport" | "crossing" | "road" | "bridge" | "home" | "market" | "school" | "hospital" | "worship" | "camp" | "prison" | "government_building" | "infrastructure" | "oil_facility" | "port" | "ship" | "farmland" | "media" | "aid" | "village" | "city" | "weapons" | "drugs" | "money" | "body" | "other")[];
			means: ("aircraft" | "helicopter" | "drone" | "suicide_drone" | "artillery" | "mortar" | "rocket" | "missile" | "tank" | "small_arms" | "sniper" | "ied" | "car_bomb" | "mine" | "grenade" | "suicide_belt" | "barrel_bomb" | "cluster_munition" | "chemical" | "fire" | "bladed" | "naval" | "other")[];
			places: components["schemas"]["Place"][];
			from: string | null;
			to: string | null;
			toll: components["schemas"]["Toll"];
			count: components["schemas"]["Range"] | null;
			attribution: components["schemas"]["Attribution"][];
			confidence: { [key: string]: number };
			why: components["schemas"]["Why"][];
		};
		EventClaim: {
			id: string;
			kind: "event";
			type: "air_strike" | "drone_strike" | "shelling" | "explosion" | "suicide_attack" | "armed_attack" | "clash" | "operation" | "assassination" | "execution" | "killing" | "abduction" | "arrest" | "abuse" | "property_damage" | "interception" | "seizure" | "territory_taken" | "withdrawal" | "deployment" | "prison_break" | "protest" | "riot" | "crackdown" | "displacement" | "aid" | "obstruction" | "agreement" | "talks" | "release" | "sanction" | "trial" | "other";
			quotes: components["schemas"]["Quote"][];
			modality: "occurred" | "attempted" | "planned" | "threatened" | "denied" | "possible";
			initiators: string[];
			supporters: string[];
			targets: string[];
			objects: ("headquarters" | "base" | "fortification" | "checkpoint" | "weapons_depot" | "vehicle" | "armour" | "aircraft" | "drone" | "convoy" | "patrol" | "airport" | "crossing" | "road" | "bridge" | "home" | "market" | "school" | "hospital" | "worship" | "camp" | "prison" | "government_building" | "infrastructure" | "oil_facility" | "port" | "ship" | "farmland" | "media" | "aid" | "village" | "city" | "weapons" | "drugs" | "money" | "body" | "other")[];
			means: ("aircraft" | "helicopter" | "drone" | "suicide_drone" | "artillery" | "mortar" | "rocket" | "missile" | "tank" | "small_arms" | "sniper" | "ied" | "car_bomb" | "mine" | "grenade" | "suicide_belt" | "barrel_bomb" | "cluster_munition" | "chemical" | "fire" | "bladed" | "naval" | "other")[];
			places: components["schemas"]["Place"][];
			from: string | null;
			to: string | null;
			toll: components["schemas"]["Toll"];
			count: components["schemas"]["Range"] | null;
			attribution: components["schemas"]["Attribution"][];
			confidence: { [key: string]: number };
			why: components["schemas"]["Why"][];
		};
		Figure: {
			id: string;
			kind: "figure";
			type: "detainees" | "displaced" | "casualties" | "attacks" | "population" | "fighters" | "facilities" | "aid_need" | "money" | "other";
			quotes: components["schemas"]["Quote"][];
			modality: "occurred" | "attempted" | "planned" | "threatened" | "denied" | "possible";
			initiators: string[];
			supporters: string[];
			targets: string[];
			objects: ("headquarters" | "base" | "fortification" | "checkpoint" | "weapons_depot" | "vehicle" | "armour" | "aircraft" | "drone" | "convoy" | "patrol" | "airport" | "crossing" | "road" | "bridge" | "home" | "market" | "school" | "hospital" | "worship" | "camp" | "prison" | "government_building" | "infrastructure" | "oil_facility" | "port" | "ship" | "farmland" | "media" | "aid" | "village" | "city" | "weapons" | "drugs" | "money" | "body" | "other")[];
			means: ("aircraft" | "helicopter" | "drone" | "suicide_drone" | "artillery" | "mortar" | "rocket" | "missile" | "tank" | "small_arms" | "sniper" | "ied" | "car_bomb" | "mine" | "grenade" | "suicide_belt" | "barrel_bomb" | "cluster_munition" | "chemical" | "fire" | "bladed" | "naval" | "other")[];
			places: components["schemas"]["Place"][];
			from: string | null;
			to: string | null;
			value: components["schemas"]["Range"];
			unit: string;
			attribution: components["schemas"]["Attribution"][];
			confidence: { [key: string]: number };
			why: components["schemas"]["Why"][];
		};
		FigureClaim: {
			id: string;
			kind: "figure";
			type: "detainees" | "displaced" | "casualties" | "attacks" | "population" | "fighters" | "facilities" | "aid_need" | "money" | "other";
			quotes: components["schemas"]["Quote"][];
			modality: "occurred" | "attempted" | "planned" | "threatened" | "denied" | "possible";
			initiators: string[];
			supporters: string[];
			targets: string[];
			objects: ("headquarters" | "base" | "fortification" | "checkpoint" | "weapons_depot" | "vehicle" | "armour" | "aircraft" | "drone" | "convoy" | "patrol" | "airport" | "crossing" | "road" | "bridge" | "home" | "market" | "school" | "hospital" | "worship" | "camp" | "prison" | "government_building" | "infrastructure" | "oil_facility" | "port" | "ship" | "farmland" | "media" | "aid" | "village" | "city" | "weapons" | "drugs" | "money" | "body" | "other")[];
			means: ("aircraft" | "helicopter" | "drone" | "suicide_drone" | "artillery" | "mortar" | "rocket" | "missile" | "tank" | "small_arms" | "sniper" | "ied" | "car_bomb" | "mine" | "grenade" | "suicide_belt" | "barrel_bomb" | "cluster_munition" | "chemical" | "fire" | "bladed" | "naval" | "other")[];
			places: components["schemas"]["Place"][];
			from: string | null;
			to: string | null;
			value: components["schemas"]["Range"];
			unit: string;
			attribution: components["schemas"]["Attribution"][];
			confidence: { [key: string]: number };
			why: components["schemas"]["Why"][];
		};
		FigureWords: {
			claim: string;
			article: string;
			title: string;
			outlet: string | null;
			outletName: string | null;
			published: string | null;
			saidBy: string[];
			quotes: string[];
			blurred: boolean;
		};
		Incident: {
			id: number;
			type: string;
			from: string | null;
			to: string | null;
			firstReport: string | null;
			latestReport: string | null;
			admin1: string | null;
			lat: number | null;
			lon: number | null;
			precision: "exact" | "neighbourhood" | "town" | "adm3" | "adm2" | "adm1" | "country" | "none" | null;
			killed: components["schemas"]["Range"] | null;
			injured: components["schemas"]["Range"] | null;
			claims: number;
			articles: number;
			sources: number;
			contested: ("initiator" | "toll" | "happened" | "type")[];
			credibility: number;
			credibilityRule: string;
			pinned: boolean;
			initiators: string[];
			targets: string[];
			objects: string[];
			summary: {
				type: "air_strike" | "drone_strike" | "shelling" | "explosion" | "suicide_attack" | "armed_attack" | "clash" | "operation" | "assassination" | "execution" | "killing" | "abduction" | "arrest" | "abuse" | "property_damage" | "interception" | "seizure" | "territory_taken" | "withdrawal" | "deployment" | "prison_break" | "protest" | "riot" | "crackdown" | "displacement" | "aid" | "obstruction" | "agreement" | "talks" | "release" | "sanction" | "trial" | "other" | null;
				place: string | null;
				from: string | null;
				to: string | null;
				initiator: string | null;
				target: string | null;
				tolls: ({
					key: "killed" | "injured" | "detained" | "displaced" | "abducted" | "missing";
					range: components["schemas"]["Range"];
				})[];
				sources: number;
				placeId: string | null;
			};
			blurred: boolean;
			view: components["schemas"]["IncidentView"];
			claimList: components["schemas"]["ClaimItem"][];
			links: components["schemas"]["LinkItem"][];
			articleList: ({
				id: string;
				title: string;
				published: string | null;
				outlet: string | null;
				outletName: string | null;
				url: string | null;
				copyOf: string | null;
			})[];
			changedAt: string;
		};
		IncidentCount: {
			key: string | null;
			and: string | null;
			incidents: number;
			contested: number;
			killedMin: number;
			killedMax: number;
		};
		IncidentItem: {
			id: number;
			type: string;
			from: string | null;
			to: string | null;
			firstReport: string | null;
			latestReport: string | null;
			admin1: string | null;
			lat: number | null;
			lon: number | null;
			precision: "exact" | "neighbourhood" | "town" | "adm3" | "adm2" | "adm1" | "country" | "none" | null;
			killed: components["schemas"]["Range"] | null;
			injured: components["schemas"]["Range"] | null;
			claims: number;
			articles: number;
			sources: number;
			contested: ("initiator" | "toll" | "happened" | "type")[];
			credibility: number;
			credibilityRule: string;
			pinned: boolean;
			initiators: string[];
			targets: string[];
			objects: string[];
			summary: {
				type: "air_strike" | "drone_strike" | "shelling" | "explosion" | "suicide_attack" | "armed_attack" | "clash" | "operation" | "assassination" | "execution" | "killing" | "abduction" | "arrest" | "abuse" | "property_damage" | "interception" | "seizure" | "territory_taken" | "withdrawal" | "deployment" | "prison_break" | "protest" | "riot" | "crackdown" | "displacement" | "aid" | "obstruction" | "agreement" | "talks" | "release" | "sanction" | "trial" | "other" | null;
				place: string | null;
				from: string | null;
				to: string | null;
				initiator: string | null;
				target: string | null;
				tolls: ({
					key: "killed" | "injured" | "detained" | "displaced" | "abducted" | "missing";
					range: components["schemas"]["Range"];
				})[];
				sources: number;
				placeId: string | null;
			};
			blurred: boolean;
		};
		IncidentView: {
			claims: string[];
			articles: string[];
			sources: string[];
			type: "air_strike" | "drone_strike" | "shelling" | "explosion" | "suicide_attack" | "armed_attack" | "clash" | "operation" | "assassination" | "execution" | "killing" | "abduction" | "arrest" | "abuse" | "property_damage" | "interception" | "seizure" | "territory_taken" | "withdrawal" | "deployment" | "prison_break" | "protest" | "riot" | "crackdown" | "displacement" | "aid" | "obstruction" | "agreement" | "talks" | "release" | "sanction" | "trial" | "other" | null;
			types: ({
				value: "air_strike" | "drone_strike" | "shelling" | "explosion" | "suicide_attack" | "armed_attack" | "clash" | "operation" | "assassination" | "execution" | "killing" | "abduction" | "arrest" | "abuse" | "property_damage" | "interception" | "seizure" | "territory_taken" | "withdrawal" | "deployment" | "prison_break" | "protest" | "riot" | "crackdown" | "displacement" | "aid" | "obstruction" | "agreement" | "talks" | "release" | "sanction" | "trial" | "other";
				claims: string[];
				sources: string[];
			})[];
			tolls: ({
				key: "killed" | "injured" | "detained" | "displaced" | "abducted" | "missing";
				group: "civilians" | "children" | "women" | "combatants" | null;
				figures: ({
					claim: string;
					source: string;
					outlet: string | null;
					published: string | null;
					saidBy: string[];
					range: components["schemas"]["Range"];
				})[];
				overall: components["schemas"]["Range"];
				bySource: ({
					source: string;
					range: components["schemas"]["Range"];
					claims: string[];
				})[];
				contested: boolean;
			})[];
			initiators: ({
				value: string;
				claims: string[];
				sources: string[];
				saidBy: string[];
			})[];
			targets: ({
				value: string;
				claims: string[];
				sources: string[];
			})[];
			places: ({
				value: components["schemas"]["LinkPlace"];
				claims: string[];
				sources: string[];
			})[];
			days: ({
				value: {
					from: string;
					to: string;
				};
				claims: string[];
				sources: string[];
			})[];
			first: {
				claim: string;
				published: string;
			} | null;
			latest: {
				claim: string;
				published: string;
			} | null;
			contested: ({
				what: "initiator" | "toll" | "happened" | "type";
				claims: string[];
			})[];
			denials: string[];
			accusations: string[];
			responsibility: string[];
			credibility: {
				grade: number;
				rule: string;
			};
			summary: {
				type: "air_strike" | "drone_strike" | "shelling" | "explosion" | "suicide_attack" | "armed_attack" | "clash" | "operation" | "assassination" | "execution" | "killing" | "abduction" | "arrest" | "abuse" | "property_damage" | "interception" | "seizure" | "territory_taken" | "withdrawal" | "deployment" | "prison_break" | "protest" | "riot" | "crackdown" | "displacement" | "aid" | "obstruction" | "agreement" | "talks" | "release" | "sanction" | "trial" | "other" | null;
				place: string | null;
				from: string | null;
				to: string | null;
				initiator: string | null;
				target: string | null;
				tolls: ({
					key: "killed" | "injured" | "detained" | "displaced" | "abducted" | "missing";
					range: components["schemas"]["Range"];
				})[];
				sources: number;
			};
		};
		Job: {
			id: number;
			kind: string;
			argument: unknown;
			state: "running" | "done" | "failed" | "interrupted";
			done: number;
			total: number | null;
			message: string | null;
			startedAt: string;
			endedAt: string | null;
		};
		LinkItem: {
			claim: number;
			role: string;
			score: number;
			by: string;
			reasons: ({
				code: string;
			})[];
		};
		LinkPlace: {
			name: string;
			key: string;
			id: string | null;
			admin1: string | null;
			lat: number | null;
			lon: number | null;
			precision: "exact" | "neighbourhood" | "town" | "adm3" | "adm2" | "adm1" | "country" | "none";
		};
		MapCell: {
			lat: number;
			lon: number;
			precision: "point" | "adm3" | "adm2" | "adm1" | "country";
			incidents: number;
			contested: number;
			killed: number;
			from: string | null;
			to: string | null;
			type: string;
			incident: number | null;
		};
		Names: {
			actors: { [key: string]: {
				en: string;
				ar: string;
			} };
			areas: { [key: string]: {
				en: string;
				ar: string;
			} };
		};
		NewDecision: {
			id: string;
			thread: number;
			verdict: "accept" | "correct" | "reject" | "note";
			changes?: { [key: string]: unknown };
			note?: string | null;
			by?: string;
		};
		NewToken: {
			id: string;
			name: string;
			scope: "read" | "review" | "admin";
			createdAt: string;
			usedAt: string | null;
			revokedAt: string | null;
			secret: string;
		};
		Outlet: {
			id: string;
			name: string;
			agency: boolean;
			reliability: "A" | "B" | "C" | "D" | "E" | "F" | null;
			articles: number;
			copies: number;
			independence: number | null;
			first: string | null;
			last: string | null;
			ratings: components["schemas"]["Rating"][];
			claims: number;
			incidents: number;
			shared: number;
			alone: number;
			firsts: number;
			daysBehind: number | null;
			figures: number;
			disagrees: number;
			words: ({
				actor: string;
				names: {
					en: string;
					ar: string;
				};
				name: string;
				claims: number;
			})[];
		};
		OutletItem: {
			id: string;
			name: string;
			agency: boolean;
			reliability: "A" | "B" | "C" | "D" | "E" | "F" | null;
			articles: number;
			copies: number;
			independence: number | null;
			first: string | null;
			last: string | null;
		};
		OutletRecord: {
			months: ({
				month: string;
				articles: number;
				copies: number;
				claims: number;
			})[];
			beside: ({
				id: string;
				name: string;
				shared: number;
				before: number;
				after: number;
				figures: number;
				disagrees: number;
				copiedFrom: number;
				copiedBy: number;
			})[];
		};
		PairItem: {
			initiator: string;
			initiatorNames: {
				en: string;
				ar: string;
			};
			target: string;
			targetNames: {
				en: string;
				ar: string;
			};
			claims: number;
			incidents: number;
			types: string[];
		};
		Place: {
			name: string;
			admin1: string | null;
			lat?: number;
			lon?: number;
			precision?: "exact" | "neighbourhood" | "town" | "adm3" | "adm2" | "adm1" | "country" | "none";
			gazetteerId?: string;
		};
		PlaceItem: {
			id: string;
			name: string;
			nameEn: string | null;
			names: string[];
			kind: "country" | "region" | "adm1" | "adm2" | "adm3" | "town" | "village" | "neighbourhood" | "camp" | "site" | "water";
			country: string;
			admin1: string | null;
			district: string | null;
			districtAr: string | null;
			lat: number;
			lon: number;
			precision: "exact" | "neighbourhood" | "town" | "adm3" | "adm2" | "adm1" | "country" | "none";
			population: number;
			key: string;
		};
		PlaceNames: {
			english: { [key: string]: string };
		};
		PlaceSettled: {
			settlement: components["schemas"]["PlaceSettlement"];
			job: components["schemas"]["Job"] | null;
		};
		PlaceSettlement: {
			id: string;
			name: string;
			context: string | null;
			placeId: string | null;
			place: components["schemas"]["PlaceItem"] | null;
			by: string;
			at: string;
			undoneAt: string | null;
		};
		PlaceWhole: {
			id: string;
			name: string;
			nameEn: string | null;
			names: string[];
			kind: "country" | "region" | "adm1" | "adm2" | "adm3" | "town" | "village" | "neighbourhood" | "camp" | "site" | "water";
			country: string;
			admin1: string | null;
			district: string | null;
			districtAr: string | null;
			lat: number;
			lon: number;
			precision: "exact" | "neighbourhood" | "town" | "adm3" | "adm2" | "adm1" | "country" | "none";
			population: number;
			key: string;
			within: string[];
			claims: number | null;
			incidents: number | null;
		};
		Problem: {
			type: string;
			title: string;
			status: number;
			detail: string;
			errors?: ({
				parameter?: string;
				pointer?: string;
				detail: string;
			})[];
		};
		QueuedClaim: {
			id: number;
			thread: number;
			article: string;
			title: string;
			url: string | null;
			outlet: string | null;
			outletName: string | null;
			published: string | null;
			status: "open" | "accepted" | "corrected" | "rejected" | "added";
			confidence: number;
			incident: number | null;
			corrected: boolean;
			claim: components["schemas"]["Event"] | components["schemas"]["Statement"] | components["schemas"]["Figure"];
			blurred: boolean;
			weight: number;
		};
		Quote: {
			quote: string;
			in: "title" | "text";
			from: number;
			to: number;
		};
		Range: [number | null, number | null];
		Rating: {
			id: number;
			reliability: "A" | "B" | "C" | "D" | "E" | "F";
			note: string | null;
			by: string;
			at: string;
		};
		SavedSearch: {
			name: string;
			page: string;
			query: string;
			by: string;
			at: string;
		};
		Series: {
			key: string;
			type: "detainees" | "displaced" | "casualties" | "attacks" | "population" | "fighters" | "facilities" | "aid_need" | "money" | "other";
			unit: string;
			initiators: string[];
			targets: string[];
			place: components["schemas"]["LinkPlace"] | null;
			count: number;
			points: components["schemas"]["SeriesPoint"][];
			bySource: ({
				source: string;
				points: components["schemas"]["SeriesPoint"][];
			})[];
			breaks: ({
				before: string;
				after: string;
				times: number;
			})[];
			contradictions: string[][];
			checks: ({
				claim: string;
				from: string;
				to: string;
				stated: components["schemas"]["Range"];
				counted: number;
				verdict: "fits" | "fewer" | "more";
				incidents: string[];
			})[];
			blurred: boolean;
		};
		SeriesPoint: {
			claim: string;
			source: string;
			outlet: string | null;
			saidBy: string[];
			from: string | null;
			to: string | null;
			range: components["schemas"]["Range"];
		};
		Settled: {
			settlement: string;
			incident: number;
		};
		Settlement: {
			id: string;
			act: "together" | "apart";
			threads: number[];
			by: string;
			at: string;
			undoneAt: string | null;
		};
		SourceItem: {
			id: number;
			locator: string;
			title: string | null;
			outlet: string | null;
			every: number | null;
			nextAt: string | null;
			polledAt: string | null;
			failures: number;
			stopped: boolean;
		};
		Statement: {
			id: string;
			kind: "statement";
			type: "claim_responsibility" | "deny" | "accuse" | "threaten" | "pledge" | "demand" | "condemn" | "warn" | "praise" | "announce";
			quotes: components["schemas"]["Quote"][];
			modality: "occurred" | "attempted" | "planned" | "threatened" | "denied" | "possible";
			initiators: string[];
			supporters: string[];
			targets: string[];
			places: components["schemas"]["Place"][];
			from: string | null;
			to: string | null;
			attribution: components["schemas"]["Attribution"][];
			confidence: { [key: string]: number };
			why: components["schemas"]["Why"][];
		};
		StatementClaim: {
			id: string;
			kind: "statement";
			type: "claim_responsibility" | "deny" | "accuse" | "threaten" | "pledge" | "demand" | "condemn" | "warn" | "praise" | "announce";
			quotes: components["schemas"]["Quote"][];
			modality: "occurred" | "attempted" | "planned" | "threatened" | "denied" | "possible";
			initiators: string[];
			supporters: string[];
			targets: string[];
			places: components["schemas"]["Place"][];
			from: string | null;
			to: string | null;
			attribution: components["schemas"]["Attribution"][];
			confidence: { [key: string]: number };
			why: components["schemas"]["Why"][];
		};
		Token: {
			id: string;
			name: string;
			scope: "read" | "review" | "admin";
			createdAt: string;
			usedAt: string | null;
			revokedAt: string | null;
		};
		Toll: {
			killed?: components["schemas"]["TollLine"];
			injured?: components["schemas"]["TollLine"];
			detained?: components["schemas"]["TollLine"];
			displaced?: components["schemas"]["TollLine"];
			abducted?: components["schemas"]["TollLine"];
			missing?: components["schemas"]["TollLine"];
		};
		TollLine: {
			total: components["schemas"]["Range"];
			civilians?: components["schemas"]["Range"];
			children?: components["schemas"]["Range"];
			women?: components["schemas"]["Range"];
			combatants?: components["schemas"]["Range"];
		};
		Topology: {
			type: "Topology";
			objects: { [key: string]: {
				type: string;
			} };
			arcs: number[][][];
		};
		Why: {
			field: string;
			value: string;
			rule: string;
			words: components["schemas"]["Quote"][];
			stated: boolean;
		};
	};
}
