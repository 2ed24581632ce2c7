import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** The words that are selected within an element; empty when nothing is, or when it lies elsewhere. */
export function useSelected(within: RefObject<HTMLElement | null>): string {
  const [selected, setSelected] = useState("");
  useEffect(() => {
    const leave = new AbortController();
    const look = () => {
      const selection = document.getSelection();
      const at = selection?.anchorNode ?? null;
      const inside = at !== null && (at instanceof Element ? at : at.parentElement)?.closest("pre") != null && within.current?.contains(at);
      setSelected(inside ? (selection?.toString().trim() ?? "") : "");
    };
    document.addEventListener("selectionchange", look, { signal: leave.signal });
    return () => leave.abort();
  }, [within]);
  return selected.length > 200 ? "" : selected;
}
