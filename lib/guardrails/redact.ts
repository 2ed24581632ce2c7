import { fold } from "../language/normalise.ts";
import { findPersonal, type Known } from "./find-personal.ts";
import { type Masking, ownKinds, plainMasking } from "./masking.ts";
import { peopleInTexts } from "./names/people-in-texts.ts";
import { writtenPlaceholders } from "./placeholder-syntax.ts";
import { valuesFound, withSaidAgain } from "./said-again.ts";

export type { Known } from "./find-personal.ts";

/** What stands behind each placeholder, by its name without brackets: `EMAIL_1`. */
export type Placeholders = Record<string, { kind: string; value: string }>;

/** A masked text and the way back; `counts` holds how many different values of each kind were masked. */
export type Redacted = { text: string; placeholders: Placeholders; counts: Record<string, number> };

/** Names that the customer typed, in whatever form: they are never given out, or an outsider could call up what is masked. */
function typedNames(texts: string[], kinds: string[]): Set<string> {
  const typed = texts.flatMap((text) => [text, fold(text)]).flatMap((text) => writtenPlaceholders(text, kinds, true));
  return new Set(typed.map(({ name }) => name));
}

function numbering(texts: string[], kinds: string[]) {
  const typed = typedNames(texts, kinds);
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

/** Masks several texts with one set of placeholders: the same value has the same name in each, and is masked in each. `masking` is what the team decided beyond the built-in. */
export function redactAll(
  texts: string[],
  known: Known,
  masking: Partial<Masking> = {},
): { texts: string[]; placeholders: Placeholders; counts: Record<string, number> } {
  const wanted = { ...plainMasking, ...masking };
  const { placeholders, counts, nameOf } = numbering(texts, ownKinds(wanted));
  const people = wanted.names ? { ...known, people: peopleInTexts(texts, known.language) } : known;
  const found = texts.map((text) => findPersonal(text, people, wanted));
  const values = valuesFound(texts, found);
  const masked = texts.map((text, i) => {
    let out = "";
    let at = 0;
    for (const span of withSaidAgain(text, found[i] ?? [], values)) {
      out += `${text.slice(at, span.from)}[[${nameOf(span.kind, text.slice(span.from, span.to))}]]`;
      at = span.to;
    }
    return out + text.slice(at);
  });
  return { texts: masked, placeholders, counts };
}

/** Masks what is personal in a text as `[[KIND_n]]`. */
export function redact(text: string, known: Known, masking: Partial<Masking> = {}): Redacted {
  const { texts, placeholders, counts } = redactAll([text], known, masking);
  return { text: texts[0] ?? "", placeholders, counts };
}

export { restore, reveal } from "./restore.ts";
