/** The way out, handed in: the background's `egress`, or a test's. */
export type Fetch = typeof globalThis.fetch;
