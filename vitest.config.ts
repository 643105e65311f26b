import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["src/**/*.test.ts", "test/**/*.test.ts"],
		globalSetup: ["test/setup.ts"],
		pool: "threads",
		// Files share what they load: the lexicons and libraries take a second each time.
		isolate: false,
		maxWorkers: 2,
		testTimeout: 120_000,
		hookTimeout: 300_000,
		// Pages are waited for as long as a busy machine needs.
		expect: { poll: { timeout: 20_000, interval: 100 } },
	},
});
