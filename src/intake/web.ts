import { type Fetched, type FetchRequest, fetchCapture } from "./fetch.js";
import { type NetSettings, openNet } from "./net.js";
import { Pace } from "./pace.js";
import { Robots } from "./robots.js";

export interface WebSettings extends Partial<NetSettings> {
	/** Least time between two requests to one host, in milliseconds; 2,000 by itself. */
	readonly paceMs?: number;
	/** Whether to heed robots.txt; true by itself. */
	readonly heedRobots?: boolean;
}

/** The web as a polite program reads it. One of it serves all sources, so that they wait for each other at a host. */
export interface Web {
	/** Asks for an address as `fetchCapture` does, in its turn and if the site's robots.txt allows it. */
	fetch(address: string, request?: Omit<FetchRequest, "turn">): Promise<Fetched>;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Ends all connections, those in use too. */
	close(): Promise<void>;
}

/** Opens the web. Settings that cannot be used are an error at once. */
export function openWeb(settings: WebSettings = {}): Web {
	const { paceMs, heedRobots = true, ...rest } = settings;
	const net = openNet(rest);
	const pace = new Pace({ ...(paceMs === undefined ? {} : { leastMs: paceMs }), now: net.settings.now, sleep: net.settings.sleep });
	const robots = heedRobots ? new Robots(net, pace) : null;
	return {
		now: net.settings.now,
		close: net.close,
		fetch: (address, request = {}) =>
			fetchCapture(net, address, {
				...request,
				turn: async (url, signal) => {
					await robots?.check(url, signal);
					return pace.turn(url.hostname, signal);
				},
			}),
	};
}
