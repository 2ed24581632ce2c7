import { useEffect } from "preact/hooks";

/** Puts the focus on an element as soon as its view is in front: where the person goes on. */
export function useFocus(id: string): void {
  useEffect(() => document.getElementById(id)?.focus(), [id]);
}
