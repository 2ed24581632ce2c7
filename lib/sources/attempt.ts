/** What the work yields, or null when it breaks: one item that breaks its reader must not stop the others. */
export function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    console.error(error);
    return null;
  }
}
