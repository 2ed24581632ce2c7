import { neverRestored, placeholderKinds } from "./placeholder-kinds.ts";

const KINDS = placeholderKinds.join("|");

// In brackets any name counts, so that an invented one is caught; without brackets only our own kinds, in capitals.
const BRACKETED = String.raw`\[{2,4}[ ]{0,2}([A-Z][A-Z_]{0,30}?)[ _-]{1,2}(\d{1,6})[ ]{0,2}\]{1,4}`;
const SINGLE = String.raw`\[[ ]{0,2}(${KINDS})[ _-]{0,2}(\d{1,6})[ ]{0,2}\]{1,2}`;
const BARE = String.raw`(?<![\p{L}\p{N}_])(${KINDS})_(\d{1,6})(?![\p{N}_])`;
const PLACEHOLDER = new RegExp(`(?<brackets>${BRACKETED}|${SINGLE})|${BARE}`, "gu");
const LOWER = new RegExp(`${BRACKETED}|${SINGLE}`, "giu");

function masked(value: string): string {
  return `•••• ${value.replace(/[^\p{L}\p{N}]/gu, "").slice(-4)}`;
}

/** Puts the values back into a reply; cards, account numbers and national ids only as their last four characters. Unknown placeholders are taken out and named. */
export function restore(text: string, placeholders: Record<string, { kind: string; value: string }>): { text: string; unknown: string[] } {
  const unknown = new Set<string>();
  const put = (kind: string, number: string): string => {
    const name = `${kind.toUpperCase().replaceAll(" ", "_")}_${Number(number)}`;
    const entry = Object.hasOwn(placeholders, name) ? placeholders[name] : undefined;
    if (!entry) {
      unknown.add(name);
      return "";
    }
    return neverRestored.has(entry.kind) ? masked(entry.value) : entry.value;
  };
  const pieces = replaceOnce(text, put);
  return { text: pieces, unknown: [...unknown] };
}

/** One pass, so that a restored value is never read as a placeholder itself. */
function replaceOnce(text: string, put: (kind: string, number: string) => string): string {
  const found = [...text.matchAll(PLACEHOLDER), ...text.matchAll(LOWER)].sort((a, b) => a.index - b.index);
  let out = "";
  let at = 0;
  for (const match of found) {
    if (match.index < at) continue;
    const groups = match.slice(1).filter((group): group is string => group !== undefined && !group.includes("["));
    const value = put(groups[0] ?? "", groups[1] ?? "");
    out += text.slice(at, match.index);
    at = match.index + match[0].length;
    // What is taken out leaves no double space and none before a stop.
    if (value === "" && /\s$/.test(out) && /^(?:[ .,;:!?]|$)/.test(text.slice(at, at + 1))) out = out.replace(/ $/, "");
    out += value;
  }
  return out + text.slice(at);
}
