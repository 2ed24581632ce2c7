/** A checkable fact in a text. `canonical` is equal for the same fact in another format or language. */
export type Value = {
  kind: "amount" | "percent" | "date" | "duration" | "number" | "reference" | "link";
  text: string;
  from: number;
  to: number;
  canonical: string;
};

/** Every match of a pattern that `read` can make a canonical of; `read` returns null for what only looks alike. */
export function collect(text: string, kind: Value["kind"], pattern: RegExp, read: (match: RegExpExecArray) => string | null): Value[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const canonical = read(match as RegExpExecArray);
    return canonical === null ? [] : [{ kind, text: match[0], from: match.index, to: match.index + match[0].length, canonical }];
  });
}
