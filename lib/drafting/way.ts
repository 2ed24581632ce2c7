/** How a shown reply is to be changed; `complete`: it leaves questions out and shall speak to them. */
export type Way = "shorter" | "warmer" | "more-formal" | "simpler" | "translate" | "instruction" | "complete";
