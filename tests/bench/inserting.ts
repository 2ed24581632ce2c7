import { findChromium, findFirefox } from "../../scripts/find-browser.ts";
import { bundled } from "./editors/bundled.ts";
import { cells, type Tried, tryCell } from "./editors/cells.ts";
import { chromiumPages } from "./editors/chromium-pages.ts";
import type { EditorPages } from "./editors/editor-pages.ts";
import { firefoxPages } from "./editors/firefox-pages.ts";
import { markdownTable } from "./markdown-table.ts";

/** The editors that helpdesks use, each as its own package gives it. */
const editors = [
  "plain-textarea",
  "react-textarea",
  "plain-contenteditable",
  "prosemirror",
  "tiptap",
  "ckeditor5",
  "tinymce",
  "quill",
  "lexical",
  "draft-js",
  "slate",
  "summernote",
];

interface InsertingFigure {
  name: string;
  n: number;
  value: number;
  floor: number;
  goal: number;
  met: boolean;
}

const floors = { Chromium: 0.95, Firefox: 0.85 };

/** Inserts into every editor in both browsers, in an isolated world as a content script does, and asks the editor's own model. */
export async function measureInserting(misses: boolean): Promise<{ figures: InsertingFigure[]; text: string }> {
  const insertion = await bundled("lib/helpdesks/insert.ts", "footnoteInsert");
  const codes = await Promise.all(editors.map(async (name) => [name, await bundled(`tests/bench/editors/${name}.ts`, null)] as const));
  const figures: InsertingFigure[] = [];
  const rows: string[][] = [["browser", "editor", ...cells]];
  const missed: string[] = [];
  for (const [browser, pages] of await browsers()) {
    const tried: Tried[] = [];
    try {
      for (const [editor, code] of codes) {
        const row: Tried[] = [];
        for (const cell of cells) row.push(await tryCell(pages, { editor, code, insertion }, cell));
        tried.push(...row);
        rows.push([browser, editor, ...row.map((t) => (t.miss === null ? "yes" : "**no**"))]);
      }
    } finally {
      await pages.close();
    }
    missed.push(...tried.flatMap((t) => (t.miss === null ? [] : [`${browser}, ${t.editor}, ${t.cell}: ${t.miss}`])));
    const value = tried.filter((t) => t.miss === null).length / tried.length;
    const floor = floors[browser as keyof typeof floors];
    figures.push({ name: browser, n: tried.length, value, floor, goal: 1, met: value >= floor });
  }
  return { figures, text: [summary(figures), markdownTable(rows), ...(misses ? [missed.join("\n")] : [])].join("\n\n") };
}

async function browsers(): Promise<[string, EditorPages][]> {
  const firefox = findFirefox();
  if (firefox === null) console.error("No Firefox: nothing is measured in it.");
  return [
    ["Chromium", await chromiumPages(findChromium())],
    ...(firefox ? [["Firefox", await firefoxPages(firefox)] as [string, EditorPages]] : []),
  ];
}

function summary(figures: InsertingFigure[]): string {
  const share = (x: number) => `${(x * 100).toFixed(1)} %`;
  const rows = figures.map(({ name, n, value, floor, goal, met }) => [
    name,
    String(n),
    share(value),
    share(floor),
    share(goal),
    met ? "yes" : "**no**",
  ]);
  return markdownTable([["browser", "cells", "right", "floor", "goal", "floor met"], ...rows]);
}
