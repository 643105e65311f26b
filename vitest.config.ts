import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take a minute and more on two cores, the longest first: none of them is to be what all wait for at the end. */
const LONG = [
	"record/kill",
	"web/map",
	"web/incidents",
	"web/review",
	"web/shell",
	"web/actors",
	"cli/record",
	"test/robust",
	"cli/code",
	"test/web",
];

class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const place = ({ moduleId }: TestSpecification) => {
			const at = LONG.findIndex((part) => moduleId.includes(part));
			return at < 0 ? LONG.length : at;
		};
		return (await super.sort(files)).sort((a, b) => place(a) - place(b));
	}
}

export default defineConfig({
	test: {
		include: ["src/**/*.test.ts", "test/**/*.test.ts"],
		globalSetup: ["test/setup.ts"],
		sequence: { sequencer: LongestFirst },
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
