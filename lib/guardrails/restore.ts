import { neverRestored } from "./placeholder-kinds.ts";
import { writtenPlaceholders } from "./placeholder-syntax.ts";

type Values = Record<string, { kind: string; value: string }>;

function masked(value: string): string {
  return `•••• ${value.replace(/[^\p{L}\p{N}]/gu, "").slice(-4)}`;
}

/** Puts the values back into a reply; cards, account numbers and national ids only as their last four characters. Unknown placeholders are taken out and named. */
export function restore(text: string, placeholders: Values): { text: string; unknown: string[] } {
  const unknown = new Set<string>();
  const kinds = [...new Set(Object.values(placeholders).map((entry) => entry.kind))].filter((kind) => /^[A-Z][A-Z_]*$/.test(kind));
  let out = "";
  let at = 0;
  // One pass, so that a restored value is never read as a placeholder itself.
  for (const { name, ending, from, to } of writtenPlaceholders(text, kinds)) {
    const entry = Object.hasOwn(placeholders, name) ? placeholders[name] : undefined;
    out += text.slice(at, from);
    at = to;
    if (entry) out += (neverRestored.has(entry.kind) ? masked(entry.value) : entry.value) + ending.replace(/^:/, "");
    else {
      unknown.add(name);
      // What is taken out leaves no ending, no double space and none before a stop.
      at += /^(?:['’]?s|:\p{L}{1,5})(?!\p{L})/u.exec(text.slice(at, at + 8))?.[0].length ?? 0;
      if (/\s$/.test(out) && /^(?:[ .,;:!?]|$)/.test(text.slice(at, at + 1))) out = out.replace(/ $/, "");
    }
  }
  return { text: out + text.slice(at), unknown: [...unknown] };
}

/** The text as it was before it was masked: every placeholder that was given out, cards too; for the agent's own eyes. */
export function reveal(text: string, placeholders: Values): string {
  return text.replace(/\[\[([A-Z][A-Z_]*_\d{1,6})\]\]/g, (written, name: string) =>
    Object.hasOwn(placeholders, name) ? (placeholders[name]?.value ?? written) : written,
  );
}
