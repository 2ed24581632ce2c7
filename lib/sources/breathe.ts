/** Lets the page answer others after every hundredth of many things: long work must not hold up a search. */
export async function breathe(at: number): Promise<void> {
  if (at % 100 === 99) await new Promise((resolve) => setTimeout(resolve, 0));
}
