import Papa from "papaparse";
import { breathe } from "./breathe.ts";
import { article, type Entry, named, statedTier, subset } from "./entry.ts";
import { endsIn, type Failure, type FileFormat, failure, type Parsed } from "./file-format.ts";

/** A table with one article a row and the fields' names in its first row. */
export const csv: FileFormat = {
  id: "csv",
  name: "CSV",
  accepts: (path) => endsIn(path, "csv", "tsv"),
  async parse(file, deps) {
    const [head, ...rows] = rowsOf(file.text.replace(/^\uFEFF/, ""));
    const fields = head?.cells ?? [];
    const columns = Object.keys(named(Object.fromEntries(fields.map((field) => [field, "-"]))));
    if (!columns.includes("body")) return { articles: [], failures: [failure(file.path, "import.columns", 1)] };
    const failures: Failure[] = [];
    const articles: Parsed[] = [];
    for (const [at, row] of rows.entries()) {
      await breathe(at);
      const entry = named(Object.fromEntries(row.cells.map((cell, i) => [fields[i] ?? "", cell])));
      const code = problem(row, fields, entry);
      if (code !== null) failures.push(failure(file.path, code, row.line));
      else {
        const { body, hidden } = subset(entry.body ?? "", deps);
        articles.push({ article: article({ ...entry, body }, file.path, { part: entry.title ?? `${at + 1}`, hidden }), line: row.line });
      }
    }
    return { articles, failures };
  },
};

function problem({ cells, torn }: Row, fields: string[], entry: Entry): string | null {
  if (torn) return "import.quotes";
  if (cells.length !== fields.length) return "import.row";
  if (statedTier(entry) === "unknown") return "import.tier";
  return entry.body ? null : "import.no-text";
}

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
