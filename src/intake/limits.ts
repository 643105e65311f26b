// What is read of one thing at most. In bytes, but for rows.

/** A line, or a file that is read whole; text in JSON may be escaped sixfold. */
export const LINE_LIMIT = 32_000_000;
/** A row of a table, in characters. */
export const ROW_LIMIT = 8_000_000;
/** A page: what finding its article takes grows with it. */
export const PAGE_LIMIT = 8_000_000;
/** A file of one JSON value. */
export const FILE_LIMIT = 256_000_000;
/** A feed. */
export const FEED_LIMIT = 10_000_000;
