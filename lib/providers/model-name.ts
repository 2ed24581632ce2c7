/** The name that an answer gives to its model, where it looks like one; a server may put anything there, and it is shown and logged. */
export function modelName(told: unknown, asked: string): string {
  return typeof told === "string" && /^[\w.:@/+ -]{1,100}$/.test(told) ? told : asked;
}
