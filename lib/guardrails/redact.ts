import { findPersonal, type Known } from "./find-personal.ts";
import { placeholderKinds } from "./placeholder-kinds.ts";

export type { Known } from "./find-personal.ts";

/** What stands behind each placeholder, by its name without brackets: `EMAIL_1`. */
export type Placeholders = Record<string, { kind: string; value: string }>;

/** A masked text and the way back; `counts` holds how many different values of each kind were masked. */
export type Redacted = { text: string; placeholders: Placeholders; counts: Record<string, number> };

const KINDS = placeholderKinds.join("|");
const WRITTEN = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${KINDS})[ _-]{0,2}\\d{1,6}(?!\\d)`, "giu");

/** Names that the customer typed: they are never given out, or an outsider could call up what is masked. */
function typedNames(texts: string[]): Set<string> {
  const typed = texts.flatMap((text) => text.normalize("NFKC").match(WRITTEN) ?? []);
  return new Set(
    typed.map((name) =>
      name
        .toUpperCase()
        .replace(/[ _-]+(?=\d)/, "_")
        .replace(/(?<=[A-Z])(?=\d)/, "_"),
    ),
  );
}

function numbering(texts: string[]) {
  const typed = typedNames(texts);
  const names = new Map<string, string>();
  const next = new Map<string, number>();
  const placeholders: Placeholders = {};
  const counts: Record<string, number> = {};
  const nameOf = (kind: string, value: string): string => {
    const key = `${kind} ${value}`;
    const known = names.get(key);
    if (known) return known;
    let number = next.get(kind) ?? 1;
    while (typed.has(`${kind}_${number}`)) number++;
    next.set(kind, number + 1);
    const name = `${kind}_${number}`;
    names.set(key, name);
    placeholders[name] = { kind, value };
    counts[kind] = (counts[kind] ?? 0) + 1;
    return name;
  };
  return { placeholders, counts, nameOf };
}

/** Masks several texts with one set of placeholders: the same value has the same name in each. */
export function redactAll(texts: string[], known: Known): { texts: string[]; placeholders: Placeholders; counts: Record<string, number> } {
  const { placeholders, counts, nameOf } = numbering(texts);
  const masked = texts.map((text) => {
    let out = "";
    let at = 0;
    for (const span of findPersonal(text, known)) {
      out += `${text.slice(at, span.from)}[[${nameOf(span.kind, text.slice(span.from, span.to))}]]`;
      at = span.to;
    }
    return out + text.slice(at);
  });
  return { texts: masked, placeholders, counts };
}

/** Masks what is personal in a text as `[[KIND_n]]`. */
export function redact(text: string, known: Known): Redacted {
  const { texts, placeholders, counts } = redactAll([text], known);
  return { text: texts[0] ?? "", placeholders, counts };
}

export { restore } from "./restore.ts";
