/** Starts of lines that stand for themselves: headings, list items, table rows, dividing lines. */
const ownLine = /^\s*(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s|\||-{3,}\s*$|={3,}\s*$|\*{3,}\s*$|_{3,}\s*$)/;

/**
 * Full Markdown as the subset that articles keep: emphasis and comments gone, links written out.
 * `wrapped` lines are joined into paragraphs, as Markdown means them; a spreadsheet's lines mean what they show.
 */
export function tidyMarkdown(text: string, { wrapped }: { wrapped: boolean }): string {
  const plain = text.replace(/\r\n?/g, "\n").replace(/<!--[\s\S]*?-->/g, "");
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
  for (const raw of lines) {
    // Two spaces or a backslash at a line's end are Markdown's own line break.
    const line = raw.replace(/^\s*>\s?/, "");
    const above = out.at(-1);
    const joins = above !== undefined && above.trim() !== "" && line.trim() !== "" && !ownLine.test(line) && !/^\s*(?:#|\|)/.test(above);
    if (joins && !/(?: {2}|\\)$/.test(above)) out[out.length - 1] = `${above.trimEnd()} ${line.trimStart()}`;
    else {
      if (above?.endsWith("\\")) out[out.length - 1] = above.slice(0, -1);
      out.push(line);
    }
  }
  return out;
}

function inline(line: string): string {
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
