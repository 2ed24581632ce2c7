import type { Article } from "../knowledge/article.ts";
import type { ImportFile, ImportPreview } from "../messages.ts";

/** Why a file, or one entry of it, was not taken: `line` counts from 1, in a table it is the row with its heading. */
export type Failure = ImportPreview["failures"][number];

/** What a source needs from where it runs. `parseHtml` is the browser's own DOMParser: a Worker has none. */
export interface SourceDeps {
  parseHtml: (html: string) => Document;
}

/** Where knowledge comes from: one kind of file. */
export interface Source {
  readonly id: string;
  readonly name: string;
  /** Is this its kind of file, judged by the path alone? */
  accepts(path: string): boolean;
  /** Its articles, unlabelled ones as internal; what could not be taken is named in `failures`. */
  parse(file: ImportFile, deps: SourceDeps): { articles: Article[]; failures: Failure[] };
}

/** Does the path end in one of these (no dot, lower case)? */
export function endsIn(path: string, ...endings: string[]): boolean {
  return endings.includes(path.toLowerCase().split(".").at(-1) ?? "");
}
