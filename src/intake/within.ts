import vm from "node:vm";
import { type FaultCode, UnreadableInput } from "./fault.js";

const context = vm.createContext({ run: null });
const script = new vm.Script("run()");

/**
 * Runs a function that reads hostile text and stops it after `ms` milliseconds, also in the middle of a pattern that backtracks; then the
 * fault is `code`. For readers of others, of which nobody knows every input that they are slow on.
 */
export function within<T>(ms: number, code: FaultCode, run: () => T): T {
	const outer: unknown = context.run;
	context.run = run;
	try {
		return script.runInContext(context, { timeout: ms }) as T;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
		throw new UnreadableInput(code, `reading it takes more than ${ms / 1_000} s`);
	} finally {
		context.run = outer;
	}
}
