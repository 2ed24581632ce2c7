import { zipFile } from "./zip-file.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A Word document with this body, as Word writes it; `title` goes into its properties. */
export function docxFile(body: string, title = ""): Uint8Array {
  return zipFile({
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<?xml version="1.0"?><Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/hyperlink" Target="https://x.example/guide" TargetMode="External"/></Relationships>`,
    "word/styles.xml": `<?xml version="1.0"?><w:styles xmlns:w="${word}">${style("Rubrik1", "heading 1")}${style("Rubrik2", "heading 2")}${style("Rubrik", "Title")}</w:styles>`,
    "word/numbering.xml": `<?xml version="1.0"?><w:numbering xmlns:w="${word}">${list(0, "bullet")}${list(1, "decimal")}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}</w:body></w:document>`,
    "docProps/core.xml": `<?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${title}</dc:title></cp:coreProperties>`,
  });
}

function style(id: string, name: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

function list(id: number, format: string): string {
  const level = (n: number) => `<w:lvl w:ilvl="${n}"><w:numFmt w:val="${format}"/></w:lvl>`;
  return `<w:abstractNum w:abstractNumId="${id}">${level(0)}${level(1)}</w:abstractNum>`;
}

/** A run of text; `look` is its properties, such as `<w:vanish/>`. */
export function run(text: string, look = ""): string {
  return `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs; `look` is its properties. */
export function paragraph(runs: string, look = ""): string {
  return `<w:p>${look ? `<w:pPr>${look}</w:pPr>` : ""}${runs}</w:p>`;
}

/** A heading of level 1 or 2, as a Swedish Word names its styles. */
export function heading(level: 1 | 2, text: string): string {
  return paragraph(run(text), `<w:pStyle w:val="Rubrik${level}"/>`);
}

/** A list's paragraph: list 1 has bullets, list 2 numbers. */
export function item(which: 1 | 2, text: string, level = 0): string {
  return paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${which}"/></w:numPr>`);
}

/** A table of cells. */
export function table(rows: string[][]): string {
  const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}
