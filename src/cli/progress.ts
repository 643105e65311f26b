import type { Speech, Word } from "./strings.js";
import { isolate } from "./terminal.js";

/** Where progress is shown; standard error, in fact. */
export interface ProgressStream {
	readonly isTTY?: boolean | undefined;
	write(text: string): unknown;
}

const REDRAW_MS = 100;
const LINE_MS = 10_000;

/**
 * Shows how far a run is: on a terminal one line that is drawn over, elsewhere a line now and then. Shows nothing before the second
 * article. Messages go through `say`, so that they and the line do not run into each other.
 */
export class Progress {
	private done = 0;
	/** When the first article was done: what comes before it is start-up and says nothing of the rate. */
	private started: number;
	private shownAt: number;
	private drawn = false;

	constructor(
		private readonly stream: ProgressStream,
		private readonly speech: Speech,
		/** Articles there are; null where that cannot be known. */
		private readonly total: number | null,
		private readonly now: () => number = () => performance.now(),
		/** What is counted. */
		private readonly unit: Word = "articles",
	) {
		this.started = now();
		this.shownAt = this.started;
	}

	/** One more article is done with. */
	step(): void {
		this.done++;
		const now = this.now();
		if (this.done === 1) this.started = now;
		if (this.done < 2) return;
		if (now - this.shownAt < (this.stream.isTTY ? REDRAW_MS : LINE_MS)) return;
		this.shownAt = now;
		if (this.stream.isTTY) {
			this.stream.write(`\r\u001b[2K${this.line(now)}`);
			this.drawn = true;
		} else this.stream.write(`${this.line(now)}\n`);
	}

	say(message: string): void {
		this.clear();
		this.stream.write(`${message}\n`);
	}

	/** Takes the line off the screen. */
	clear(): void {
		if (this.drawn) this.stream.write("\r\u001b[2K");
		this.drawn = false;
	}

	/** Articles, rate and time left: `312/628 articles · 410 a second · 0:01 left`. */
	private line(now: number): string {
		const rate = (this.done - 1) / Math.max(0.001, (now - this.started) / 1000);
		const known = this.total !== null && this.total >= this.done;
		const parts = [`${isolate(known ? `${this.done}/${this.total}` : String(this.done))} ${this.speech.word(this.unit)}`];
		parts.push(`${isolate(rate < 10 ? rate.toFixed(1) : String(Math.round(rate)))} ${this.speech.word("perSecond")}`);
		if (known) parts.push(`${isolate(clock(((this.total as number) - this.done) / rate))} ${this.speech.word("left")}`);
		return parts.join(" · ");
	}
}

/** Seconds as 1:05 or 2:03:04. */
export function clock(seconds: number): string {
	const whole = Math.ceil(seconds);
	const two = (n: number) => String(n).padStart(2, "0");
	const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
	return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
