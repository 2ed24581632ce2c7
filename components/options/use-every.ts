import { useEffect } from "preact/hooks";

/** Does something again and again, so many milliseconds after it was last done; null: not at all. Slow answers never pile up. */
export function useEvery(ms: number | null, again: () => Promise<void>): void {
  useEffect(() => {
    if (ms === null) return;
    let left = false;
    const next = async () => {
      await again();
      if (!left) wait = setTimeout(next, ms);
    };
    let wait = setTimeout(next, ms);
    return () => {
      left = true;
      clearTimeout(wait);
    };
  }, [ms, again]);
}
