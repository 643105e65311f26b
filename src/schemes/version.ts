/** Version of the coder; it changes with every change of its output. */
export const CODER_VERSION = "0.1.0";
