import type { SourceItem } from "../source-item.ts";
import type { Pulled } from "./source.ts";

type Told = Pick<SourceItem, "id" | "kind" | "title" | "body" | "format" | "tier" | "says">;

/** An item of which the source tells this much; what it does not tell is null. */
export function item(told: Told & Partial<SourceItem>): SourceItem {
  const untold = { summary: null, locale: null, brand: null, section: null, labels: [], group: null, url: null };
  return { ...untold, product: null, owner: null, updated: null, reviewed: null, ...told };
}

/** A page of a walk of which only this much is to be said. */
export function pulled(page: Partial<Pulled>): Pulled {
  return { items: [], unchanged: [], gone: [], failures: [], next: null, total: null, mark: null, ...page };
}

/** The ISO date of a time as hosts write it: ISO text, or seconds since 1970. Null for what is neither. */
export function day(time: string | number | null | undefined): string | null {
  const at = typeof time === "number" ? time * 1000 : Date.parse(time ?? "");
  return Number.isFinite(at) && Math.abs(at) < 8.64e15 ? new Date(at).toISOString().slice(0, 10) : null;
}

/** Sections as articles keep them, outermost first; null for none. */
export function path(...sections: (string | null | undefined)[]): string | null {
  return (
    sections
      .map((section) => section?.trim() ?? "")
      .filter((section) => section !== "")
      .join(" / ") || null
  );
}

/** Names that the lead listed with commas or on lines, lower case. */
export function listed(answer: string | undefined): string[] {
  return (answer ?? "")
    .split(/[,;\n]/)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
}

/** Language codes that the lead listed, each as written: to some hosts their case counts. */
export function codes(answer: string | undefined): string[] {
  return (answer ?? "").split(/[\s,;]+/).filter((code) => code !== "");
}
