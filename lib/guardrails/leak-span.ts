/** A place in a prepared text that tells something internal; offsets into its plain view. */
export type LeakSpan = { from: number; to: number };
