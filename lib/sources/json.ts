import { breathe } from "./breathe.ts";
import { article, type Entry, named, statedTier, subset } from "./entry.ts";
import { endsIn, type Failure, type FileFormat, failure, type Parsed } from "./file-format.ts";

const wrappers = ["articles", "items", "results", "records", "entries", "documents", "macros", "data"];

/** A JSON file: an array, `{ "articles": […] }`, or one object a line. */
export const json: FileFormat = {
  id: "json",
  name: "JSON",
  accepts: (path) => endsIn(path, "json", "jsonl", "ndjson"),
  async parse(file, deps) {
    const { entries, failures } = records(file.text, endsIn(file.path, "jsonl", "ndjson"));
    const failed: Failure[] = failures.map(({ line, code }) => failure(file.path, code, line));
    const articles: Parsed[] = [];
    for (const [at, { value, line }] of entries.entries()) {
      await breathe(at);
      const entry = named(texts(value));
      const code = problem(value, entry);
      if (code !== null) failed.push(failure(file.path, code, line, { entry: `${at + 1}` }));
      else {
        const { body, hidden } = subset(entry.body ?? "", deps);
        articles.push({ article: article({ ...entry, body }, file.path, { part: entry.title ?? `${at + 1}`, hidden }), line });
      }
    }
    return { articles, failures: failed };
  },
};

function problem(value: unknown, entry: Entry): string | null {
  if (!isObject(value)) return "import.not-an-article";
  if (statedTier(entry) === "unknown") return "import.tier";
  return entry.body ? null : "import.no-text";
}

interface Records {
  entries: { value: unknown; line: number | null }[];
  failures: Pick<Failure, "line" | "code">[];
}

function records(text: string, lined: boolean): Records {
  const plain = text.replace(/^\uFEFF/, "");
  if (lined) return perLine(plain);
  try {
    const whole: unknown = JSON.parse(plain);
    const inner = listIn(whole);
    const list = Array.isArray(inner) ? inner : [inner];
    return { entries: list.map((value) => ({ value, line: null })), failures: [] };
  } catch (error) {
    const rows = plain.trim().split("\n");
    const oneObjectALine = rows.length > 1 && rows.every((row) => /^\s*(?:\{.*)?$/.test(row)) && /\}\s*$/.test(rows[0] ?? "");
    if (oneObjectALine) return perLine(plain);
    return { entries: [], failures: [{ line: errorLine(error, plain), code: "import.json" }] };
  }
}

/** Exports wrap their list: `{ "articles": […] }`, `{ "data": { "items": […] } }`. */
function listIn(whole: unknown, depth = 0): unknown {
  if (!isObject(whole) || depth > 2) return whole;
  for (const name of wrappers) {
    const inner = listIn(whole[name], depth + 1);
    if (Array.isArray(inner)) return inner;
  }
  return whole;
}

function perLine(text: string): Records {
  const found: Records = { entries: [], failures: [] };
  for (const [at, row] of text.split(/\r\n?|\n/).entries()) {
    if (row.trim() === "") continue;
    try {
      found.entries.push({ value: JSON.parse(row), line: at + 1 });
    } catch {
      found.failures.push({ line: at + 1, code: "import.json" });
    }
  }
  return found;
}

/** Browsers word it differently: "at position 12", "line 3 column 5", or only that the end came too early. */
function errorLine(error: unknown, text: string): number {
  const message = error instanceof Error ? error.message : "";
  const line = /line (\d+)/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  if (position) return text.slice(0, Number(position)).split("\n").length;
  const token = /"(?:\.\.\.)?([\s\S]{3,}?)(?:\.\.\.)?" is not valid JSON/.exec(message)?.[1];
  const at = token ? text.indexOf(token) : -1;
  return (at < 0 ? text.trimEnd() : text.slice(0, at)).split("\n").length;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Plain values as text; lists of texts (`needs`) joined; anything deeper is not a field of an article. */
function texts(value: unknown): Entry {
  const fields: Entry = {};
  if (!isObject(value)) return fields;
  for (const [name, field] of Object.entries(value)) {
    if (typeof field === "string" || typeof field === "number") fields[name] = String(field);
    else if (Array.isArray(field) && field.every((item) => typeof item === "string")) fields[name] = field.join(", ");
  }
  return fields;
}
