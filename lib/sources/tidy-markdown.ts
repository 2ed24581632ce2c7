import { withoutComments } from "../html-parts.ts";

/** Starts of lines that stand for themselves: headings, list items, table rows, dividing lines. */
const ownLine = /^\s*(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s|\||-{3,}\s*$|={3,}\s*$|\*{3,}\s*$|_{3,}\s*$)/;

/**
 * Full Markdown as the subset that articles keep: emphasis and comments gone, links written out.
 * `wrapped` lines are joined into paragraphs, as Markdown means them; a spreadsheet's lines mean what they show.
 */
export function tidyMarkdown(text: string, { wrapped }: { wrapped: boolean }): string {
  const plain = withoutComments(text.replace(/\r\n?/g, "\n"));
  const lines = underlined(plain.split("\n").filter((line) => !/^\s*(?:```|~~~)/.test(line)));
  return (wrapped ? unwrapped(lines) : lines).map(inline).join("\n");
}

/** "Title" over a line of = or - becomes a heading of its own. */
function underlined(lines: string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const above = out.at(-1);
    const level = /^={3,}\s*$/.test(line) ? "#" : /^-{3,}\s*$/.test(line) ? "##" : null;
    if (level && above !== undefined && above.trim() !== "" && !ownLine.test(above)) out[out.length - 1] = `${level} ${above.trim()}`;
    else if (level !== "#") out.push(line);
  }
  return out;
}

function unwrapped(lines: string[]): string[] {
  const out: string[] = [];
  // The lines of the paragraph that is open. Joined once: a hundred thousand lines, joined one by one, would take minutes.
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) out.push(open.join(" "));
  };
  for (const raw of lines) {
    const line = raw.replace(/^\s*>\s?/, "");
    const [first = ""] = open;
    const last = open.at(-1) ?? "";
    const joins = first.trim() !== "" && line.trim() !== "" && !ownLine.test(line) && !/^\s*(?:#|\|)/.test(first);
    // Two spaces or a backslash at a line's end are Markdown's own line break.
    if (joins && !last.endsWith("  ") && !last.endsWith("\\")) open.splice(-1, 1, last.trimEnd(), line.trimStart());
    else {
      if (last.endsWith("\\")) open.splice(-1, 1, last.slice(0, -1));
      close();
      open = [line];
    }
  }
  close();
  return out;
}

/** Longer lines are no prose, and patterns for pairs of signs would take too long on them. */
const longestLine = 8000;

function inline(line: string): string {
  if (line === "" || line.length > longestLine) return line;
  return line
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]+)\]\((\S+?)(?:\s+"[^"]*")?\)/g, (_, label: string, address: string) => link(label, address))
    .replace(/<(https?:\/\/[^>\s]+)>/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+)(?<=\S)\*(?![\p{L}\p{N}*])/gu, "$1")
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]+)(?<=\S)_(?![\p{L}\p{N}_])/gu, "$1")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!|>-])/g, "$1");
}

/** A link keeps its address only where a reader could follow it. */
function link(label: string, address: string): string {
  if (!/^https?:\/\//i.test(address) || label === address) return label;
  return `${label} (${address})`;
}
