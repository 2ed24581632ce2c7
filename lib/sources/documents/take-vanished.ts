/** A run's own look, and from where on its text follows. */
const look = /<w:r(?:\s[^<>]*)?>\s*<w:rPr>((?:(?!<\/w:rPr>)[\s\S])*)<\/w:rPr>/g;

/** A part of a Word document without text that a reader would not see (hidden, white on white, tiny), and that text. */
export function takeVanished(xml: string): { xml: string; hidden: string[] } {
  const hidden: string[] = [];
  let out = "";
  let at = 0;
  for (const found of xml.matchAll(look)) {
    const from = found.index + found[0].length;
    const end = xml.indexOf("</w:r>", from);
    if (from < at || end < 0 || !vanishes(found[1] ?? "", xml, found.index)) continue;
    const run = xml.slice(from, end);
    const text = [...run.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>/g)].map((t) => t[1] ?? "").join("");
    if (text.trim() === "") continue;
    hidden.push(text.trim());
    out += xml.slice(at, from) + run.replace(/(<w:t(?:\s[^<>]*)?>)[^<]*(<\/w:t>)/g, "$1$2");
    at = end;
  }
  return { xml: out + xml.slice(at), hidden: joined(hidden) };
}

function vanishes(own: string, xml: string, at: number): boolean {
  if (/<w:(?:vanish|webHidden)(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(own)) return true;
  if (/<w:sz\s+w:val="[1-3]"\s*\/>/.test(own)) return true;
  if (!/<w:color\s[^<>]*w:val="(?:FFFFFF|FEFEFE|FDFDFD)"/i.test(own) || /<w:(?:shd|highlight)\s/.test(own)) return false;
  // White on a table's or paragraph's dark ground is an honest heading.
  const inCell = xml.lastIndexOf("<w:tc>", at) > xml.lastIndexOf("</w:tc>", at);
  const paragraph = xml.slice(Math.max(xml.lastIndexOf("<w:p>", at), xml.lastIndexOf("<w:p ", at)), at);
  return !inCell && !paragraph.includes("<w:shd");
}

/** Word cuts a sentence into runs: together they say more. */
function joined(texts: string[]): string[] {
  return texts.length === 0 ? [] : [texts.join(" ")];
}
