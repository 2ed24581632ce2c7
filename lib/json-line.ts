/** The line (from 1) at which JSON stops being JSON, from the engine's own message; the last line if it gives no place. */
export function lineOfSyntaxError(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : "";
  const line = /\bline (\d+)\b/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d+)\b/.exec(message)?.[1];
  return lineAt(text, position ? Number(position) : text.length);
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The line (from 1) of valid JSON on which the value at this path begins; where it is missing, its nearest parent's. */
export function lineOfPath(text: string, path: PropertyKey[]): number {
  const wanted = path.map(String);
  const here: { key: string; list: boolean }[] = [];
  let best = { depth: -1, at: 0 };
  let name = "";
  for (const { 0: word, index } of text.matchAll(token)) {
    const inside = here.at(-1);
    if (word === ":") {
      if (inside) inside.key = name;
    } else if (word === ",") {
      if (inside) inside.key = inside.list ? String(Number(inside.key) + 1) : "";
    } else if (word === "}" || word === "]") here.pop();
    else {
      if (word.startsWith('"')) name = readString(word);
      const keys = here.map((h) => h.key);
      // A name before its colon is no value yet: its object's key is still empty, which no wanted path holds here.
      if (keys.length > best.depth && keys.length <= wanted.length && keys.every((k, i) => k === wanted[i]))
        best = { depth: keys.length, at: index };
      if (word === "{" || word === "[") here.push({ key: word === "[" ? "0" : "", list: word === "[" });
    }
  }
  return lineAt(text, best.at);
}

function readString(word: string): string {
  return JSON.parse(word) as string;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}
