import Papa from "papaparse";
import { article, named, statedTier, subset } from "./entry.ts";
import { endsIn, type Failure, type Source } from "./source.ts";

/** A table with one article a row and the fields' names in its first row. */
export const csv: Source = {
  id: "csv",
  name: "CSV",
  accepts: (path) => endsIn(path, "csv", "tsv"),
  parse(file, deps) {
    const [head, ...rows] = rowsOf(file.text.replace(/^\uFEFF/, ""));
    const fields = head?.cells ?? [];
    const failures: Failure[] = [];
    const fail = (line: number, code: string) => failures.push({ path: file.path, line, code });
    const columns = Object.keys(named(Object.fromEntries(fields.map((field) => [field, "-"]))));
    if (!columns.includes("body")) return { articles: [], failures: [{ path: file.path, line: 1, code: "import.columns" }] };
    const articles = rows.flatMap(({ cells, line, torn }, row) => {
      const entry = named(Object.fromEntries(cells.map((cell, i) => [fields[i] ?? "", cell])));
      if (torn) fail(line, "import.quotes");
      else if (cells.length !== fields.length) fail(line, "import.row");
      else if (statedTier(entry) === "unknown") fail(line, "import.tier");
      else if (!entry.body) fail(line, "import.no-text");
      else return [article({ ...entry, body: subset(entry.body, deps) }, file.path, entry.title ?? `${row + 1}`)];
      return [];
    });
    return { articles, failures };
  },
};

interface Row {
  cells: string[];
  /** Where it begins in the file, from 1: a cell may hold several lines. */
  line: number;
  /** A quotation mark is opened and never closed. */
  torn: boolean;
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let from = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    step: ({ data, errors, meta }) => {
      const torn = errors.some((e) => e.type === "Quotes");
      if (data.some((cell) => cell.trim() !== "")) rows.push({ cells: data, line, torn });
      line += text.slice(from, meta.cursor).split(/\r\n|\r|\n/).length - 1;
      from = meta.cursor;
    },
  });
  return rows;
}
