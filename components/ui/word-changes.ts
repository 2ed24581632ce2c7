import { diffWordsWithSpace } from "diff";

export interface Change {
  kind: "same" | "in" | "out";
  text: string;
}

/** The changes between two texts, word by word; changes with only a word or two between them read as one. */
export function wordChanges(before: string, after: string): Change[] {
  const found: Change[] = [];
  let out = "";
  let put = "";
  const flush = () => {
    if (out !== "") found.push({ kind: "out", text: out });
    if (put !== "") found.push({ kind: "in", text: put });
    out = put = "";
  };
  const parts = diffWordsWithSpace(before, after);
  for (const [index, part] of parts.entries()) {
    const inside =
      (out !== "" || put !== "") && index < parts.length - 1 && part.value.trim().split(/\s+/).length <= 2 && !/[.!?]/.test(part.value);
    if (part.removed) out += part.value;
    else if (part.added) put += part.value;
    else if (inside) {
      out += part.value;
      put += part.value;
    } else {
      flush();
      found.push({ kind: "same", text: part.value });
    }
  }
  flush();
  return found;
}
