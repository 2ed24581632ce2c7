import type { Finding } from "./draft.ts";

/** A finding before it has its id and sentence: where it begins in the text. */
export type Loose = Omit<Finding, "id" | "sentence"> & { from: number };
