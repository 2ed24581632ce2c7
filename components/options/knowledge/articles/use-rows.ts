import { useEffect, useState } from "preact/hooks";
import type { ArticleFilter } from "../../../../lib/knowledge-messages.ts";
import { useAsk } from "../../use-ask.ts";
import { useEvery } from "../../use-every.ts";

/** The rows of the filter; the rows before stay until the next are here. Asks again each second while the index is built. */
export function useRows(filter: ArticleFilter) {
  const words = useSettled(filter.words.trim(), 150);
  const asked = useAsk("knowledge.rows", { ...filter, words });
  useEvery(asked.value?.index.building ? 1000 : null, asked.reload);
  return asked;
}

/** The value once it has stood still for so many milliseconds; what is emptied counts at once. */
function useSettled(value: string, after: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(value), value === "" ? 0 : after);
    return () => clearTimeout(wait);
  }, [value, after]);
  return settled;
}
