import * as z from "zod/mini";
import { FootnoteError } from "../errors.ts";
import { Entry, Line, TextRow } from "./entry.ts";

/** A line of the log as the pages show it: with its texts, where they are still kept. */
export const LogRow = z.object({ line: Line, texts: z.array(TextRow) });
export type LogRow = z.infer<typeof LogRow>;

/** An exported log, which anyone can verify without Footnote. */
export const LogExport = z.object({
  footnote: z.literal("log"),
  version: z.literal(1),
  install: z.string(),
  publicKey: z.string(),
  exported: z.string(),
  lines: z.array(Line),
  texts: z.array(TextRow),
});
export type LogExport = z.infer<typeof LogExport>;

/** An export of one install's lines; `exported` is an ISO 8601 time. Leave `texts` empty to keep customers' words here. */
export function buildExport(parts: Omit<LogExport, "footnote" | "version">): LogExport {
  return { footnote: "log", version: 1, ...parts };
}

/** Reads an exported log. Throws `log.export-broken` (no such file) or `log.export-version`. It says nothing about truth: verify it. */
export function parseExport(text: string): LogExport {
  const value = parseJson(text);
  const version = z.object({ footnote: z.literal("log"), version: z.number() }).safeParse(value);
  if (version.success && version.data.version !== 1)
    throw new FootnoteError("log.export-version", { detail: { version: String(version.data.version) } });
  const read = LogExport.safeParse(value);
  if (!read.success) throw new FootnoteError("log.export-broken", { detail: { path: read.error.issues[0]?.path.join(".") ?? "" } });
  return read.data;
}

/** The entry a line holds, null when its text is not one (such a line does not verify either). */
export function entryOf(line: Line): Entry | null {
  try {
    const entry = Entry.safeParse(JSON.parse(line.text));
    return entry.success ? entry.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FootnoteError("log.export-broken", { cause, detail: { path: "" } });
  }
}
