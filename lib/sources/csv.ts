import Papa from "papaparse";
import { article, named, statedTier, subset } from "./entry.ts";
import { endsIn, type Failure, type Source } from "./source.ts";

/** A table with one article a row and the fields' names in its first row. */
export const csv: Source = {
  id: "csv",
  name: "CSV",
  accepts: (path) => endsIn(path, "csv", "tsv"),
  parse(file, deps) {
    const table = Papa.parse<Record<string, string>>(file.text.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: "greedy" });
    const failures: Failure[] = [];
    const fail = (row: number | null, code: string) => failures.push({ path: file.path, line: row === null ? null : row + 2, code });
    const columns = Object.keys(named(Object.fromEntries((table.meta.fields ?? []).map((field) => [field, "-"]))));
    if (!columns.includes("body")) return { articles: [], failures: [{ path: file.path, line: 1, code: "import.columns" }] };
    // One column is no mistake: Papa then cannot tell the delimiter, and need not.
    const broken = new Map(table.errors.filter((e) => e.type !== "Delimiter").map((e) => [e.row ?? 0, e.code]));
    for (const [row, code] of broken) fail(row, code === "MissingQuotes" ? "import.quotes" : "import.row");
    const articles = table.data.flatMap((record, row) => {
      if (broken.has(row)) return [];
      const entry = named(texts(record));
      if (statedTier(entry) === "unknown") fail(row, "import.tier");
      else if (!entry.body) fail(row, "import.no-text");
      else return [article({ ...entry, body: subset(entry.body, deps) }, file.path, entry.title ?? `${row + 1}`)];
      return [];
    });
    return { articles, failures };
  },
};

function texts(record: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter((pair): pair is [string, string] => typeof pair[1] === "string"));
}
