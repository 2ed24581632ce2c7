/** A number of tokens that a server reports, which may report anything; 0 for what is none. */
export function tokenCount(told: unknown): number {
  return typeof told === "number" && Number.isFinite(told) && told > 0 ? told : 0;
}
