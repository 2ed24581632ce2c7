import { number } from "./i18n.ts";

/** A size in bytes as people read it: "812 B", "6.2 kB". */
export function size(bytes: number): string {
  return bytes < 1000 ? `${number(bytes)} B` : `${number(bytes / 1000, 1)} kB`;
}
