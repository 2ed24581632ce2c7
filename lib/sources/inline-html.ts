/** Where an element begins; code in backticks is matched to be passed over. */
const opening = /`[^`\n]*`|<([a-z][a-z0-9]*)\b([^<>]*)>/gi;
const tag =
  /`[^`\n]*`|<\/?(p|div|span|br|hr|b|i|u|s|em|strong|a|img|sup|sub|small|font|center|details|summary|section|article|figure|figcaption|kbd|mark|blockquote|pre|table|thead|tbody|tr|td|th|ul|ol|li|h[1-6])\b[^<>]*>/gi;
const inline = /^(?:span|b|i|u|s|em|strong|a|img|sup|sub|small|font|kbd|mark)$/i;
const noText = /^(?:script|style|iframe|template|svg|noscript)$/i;
const hides =
  /(?:^|\s)hidden(?:\s|=|$)|aria-hidden\s*=\s*["']?true|display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*[01](?:px|pt)?\s*(?:[;"']|$)|color\s*:\s*(?:white|#fff(?:fff)?)\b/i;

/** Markdown without the HTML that people mix into it; what that HTML would hide from a reader is given apart. */
export function withoutInlineHtml(text: string): { text: string; hidden: string[] } {
  if (!text.includes("<")) return { text, hidden: [] };
  // Only these letters: others change their number.
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const hidden: string[] = [];
  const unclosed = new Set<string>();
  let shown = "";
  let at = 0;
  for (const { 0: whole, 1: given, 2: attributes = "", index } of text.matchAll(opening)) {
    const name = given?.toLowerCase();
    if (index < at || name === undefined || unclosed.has(name) || !(noText.test(name) || hides.test(attributes))) continue;
    const from = index + whole.length;
    const end = lower.indexOf(`</${name}`, from);
    // Not looked for again: a hundred thousand beginnings without an end would take hours.
    if (end < 0) unclosed.add(name);
    else {
      if (!noText.test(name))
        hidden.push(
          text
            .slice(from, end)
            .replace(/<[^<>]*>/g, " ")
            .trim(),
        );
      shown += text.slice(at, index);
      at = text.indexOf(">", end) + 1 || text.length;
    }
  }
  shown += text.slice(at);
  return { text: shown.split("\n").map(withoutTags).join("\n"), hidden: hidden.filter((piece) => piece !== "") };
}

function withoutTags(line: string): string {
  // A line break in a table's cell must not end its row.
  const row = /^\s*\|/.test(line);
  return line.replace(tag, (whole, name: string | undefined) => {
    if (name === undefined) return whole;
    if (inline.test(name)) return "";
    return row ? " " : /^br$/i.test(name) ? "\\\n" : "\n";
  });
}
