import type { EditorPages } from "./editor-pages.ts";

/** What is tried in each editor. */
export const cells = ["insert", "undo", "html", "multi-line", "right-to-left", "below"] as const;
export type Cell = (typeof cells)[number];

/** One trial; `miss` says what went wrong, null nothing. */
export interface Tried {
  editor: string;
  cell: Cell;
  miss: string | null;
}

interface Codes {
  editor: string;
  code: string;
  insertion: string;
}

const typed = "I typed this.";
const replies: Record<Cell, string> = {
  insert: "Your parcel left our depot on Monday, and it should be with you within two days.",
  undo: "This reply is taken out again.",
  html: 'Hi Maria,\n\nUse <b>Settings</b> & press "Save" – 5 < 6 €.\n\nBest,\nAmy',
  "multi-line": "Hi Maria,\n\nFirst line\nsecond line\nthird line.\n\nA new paragraph.\n\nBest,\nAmy",
  "right-to-left": "שלום מריה,\n\nההזמנה שלך TW-1182 נשלחה ביום שני.\n\nمع أطيب التحيات",
  below: "And this comes below.\n\nBest,\nAmy",
};

/** Inserts in a fresh page and compares with what the editor's own model holds; any error is a miss. */
export async function tryCell(pages: EditorPages, { editor, code, insertion }: Codes, cell: Cell): Promise<Tried> {
  const page = await pages.open(code);
  try {
    const insert = (text: string, mode: "append" | "replace") =>
      page.isolated<boolean>(
        `${insertion}\nconst find = () => document.querySelector(argument.selector);
        const editor = find();
        return footnoteInsert.insert(editor, argument.text, argument.mode);`,
        { selector, text, mode },
      );
    const selector = await page.main<string>("await ready; return mounted.selector;");
    const model = () =>
      page.main<{ text: string; html: string | null }>("return { text: mounted.text(), html: mounted.html?.() ?? null };");
    return { editor, cell, miss: await missOf(cell, insert, model, page.undo) };
  } catch (error) {
    return { editor, cell, miss: String(error).split("\n")[0] ?? "failed" };
  } finally {
    await page.close();
  }
}

type Insert = (text: string, mode: "append" | "replace") => Promise<boolean>;
type Model = () => Promise<{ text: string; html: string | null }>;

async function missOf(cell: Cell, insert: Insert, model: Model, undo: () => Promise<void>): Promise<string | null> {
  const text = replies[cell];
  if (cell === "below" && !(await insert(typed, "replace"))) return "what was typed first did not read back";
  if (!(await insert(text, cell === "below" ? "append" : "replace"))) return "does not read back";
  const { text: held, html } = await model();
  const expected = cell === "below" ? `${typed}\n\n${text}` : text;
  if (!sameLines(held, expected)) return `the model holds ${JSON.stringify(held)}`;
  if (cell === "html" && html !== null && blocks(html) < 3) return `no paragraphs in ${html}`;
  if (cell !== "undo") return null;
  await undo();
  const { text: left } = await model();
  return left.trim() === "" ? null : `after undo the model holds ${JSON.stringify(left)}`;
}

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.replace(/[\u00a0\u200b\ufeff]/g, " ").trim())
    .filter((line) => line !== "");
const sameLines = (a: string, b: string) => JSON.stringify(lines(a)) === JSON.stringify(lines(b));
/** Paragraphs, whatever the editor makes them of. */
const blocks = (html: string) => html.match(/<(?:p|div|br)\b/g)?.length ?? 0;
