import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, expect, type Page, test } from "@playwright/test";
import { build } from "vite";

// Insertion into real editors, run in an isolated world as a content script runs it.

const root = fileURLToPath(new URL("../../", import.meta.url));
const ckeditor = `${root}node_modules/ckeditor5/dist/browser/`;
const reply = "Hi Maria,\n\nLine one <b>\nline two & 5 € – åäö.\n\nBest,\nAmy";
const more = "One more thing.\n\nGoodbye.";

let code = "";
let browser: Browser;

test.beforeAll(async () => {
  const entry = `${root}lib/helpdesks/insert.ts`;
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: "footnoteInsert" } },
  });
  const [result] = [built].flat();
  if (!result || !("output" in result)) throw new Error("nothing was built");
  code = result.output[0].code;
  const system = process.env["FOOTNOTE_CHROMIUM"] ?? "/usr/bin/chromium";
  browser = await chromium.launch({ ...(existsSync(system) ? { executablePath: system } : {}), args: ["--no-sandbox"] });
});
test.afterAll(() => browser.close());

interface Outcome {
  ok: boolean;
  kind: string;
  readBack: string;
}

/** Runs insertions one after the other in an isolated world of the page. */
async function insertAll(page: Page, selector: string, steps: [text: string, mode: "append" | "replace"][]): Promise<Outcome[]> {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send("Page.getFrameTree");
  const { executionContextId } = await cdp.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "footnote" });
  const expression = `(async () => {
    ${code}
    const editor = document.querySelector(${JSON.stringify(selector)});
    const outcomes = [];
    for (const [text, mode] of ${JSON.stringify(steps)}) {
      const ok = await footnoteInsert.insert(editor, text, mode);
      outcomes.push({ ok, kind: footnoteInsert.editorKind(editor), readBack: footnoteInsert.readEditor(editor) });
    }
    return outcomes;
  })()`;
  const answer = await cdp.send("Runtime.evaluate", { expression, contextId: executionContextId, awaitPromise: true, returnByValue: true });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? "the insertion failed");
  return answer.result.value as Outcome[];
}

async function pageWith(html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html);
  return page;
}

async function ckeditorPage(initial: string): Promise<Page> {
  const page = await pageWith(`<div id="editor">${initial}</div>`);
  await page.addStyleTag({ path: `${ckeditor}ckeditor5.css` });
  await page.addScriptTag({ path: `${ckeditor}ckeditor5.umd.js` });
  await page.evaluate(async () => {
    const { CKEDITOR } = globalThis as unknown as {
      CKEDITOR: { ClassicEditor: { create(e: Element | null, c: object): Promise<unknown> } } & Record<string, unknown>;
    };
    const plugins = [CKEDITOR["Essentials"], CKEDITOR["Paragraph"], CKEDITOR["Bold"]];
    const made = await CKEDITOR.ClassicEditor.create(document.querySelector("#editor"), {
      licenseKey: "GPL",
      plugins,
      toolbar: ["bold", "undo"],
    });
    Object.assign(globalThis, { made });
  });
  return page;
}

/** What the editor would send: its model's own data. */
const modelOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { made: { getData(): string } }).made.getData());

test("a textarea takes the text, fires its events and can undo", async () => {
  const page = await pageWith("<textarea id=e>old words</textarea>");
  await page.evaluate(() => {
    const heard: string[] = [];
    for (const name of ["input", "change"]) document.querySelector("#e")?.addEventListener(name, () => heard.push(name));
    Object.assign(globalThis, { heard });
  });
  const outcomes = await insertAll(page, "#e", [
    [reply, "replace"],
    [more, "append"],
  ]);
  expect(outcomes.map((o) => [o.ok, o.kind])).toEqual([
    [true, "textarea"],
    [true, "textarea"],
  ]);
  expect(await page.inputValue("#e")).toBe(`${reply}\n\n${more}`);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(
    expect.arrayContaining(["input", "change"]),
  );
  await page.locator("#e").press("Control+z");
  expect(await page.inputValue("#e")).toBe(reply);
  await page.close();
});

test("a plain contenteditable takes paragraphs, behind what stands there too, and can undo", async () => {
  const page = await pageWith("<div id=e contenteditable><p>old words</p></div>");
  const [first, second] = await insertAll(page, "#e", [
    [reply, "replace"],
    [more, "append"],
  ]);
  expect(first).toMatchObject({ ok: true, kind: "html" });
  expect(second).toMatchObject({ ok: true, kind: "html" });
  expect(await page.locator("#e p").allInnerTexts()).toEqual([
    "Hi Maria,",
    "Line one <b>\nline two & 5 € – åäö.",
    "Best,\nAmy",
    "One more thing.",
    "Goodbye.",
  ]);
  expect(await page.locator("#e b").count()).toBe(0);
  await page.locator("#e").press("Control+z");
  await page.locator("#e").press("Control+z");
  expect(await page.locator("#e").innerText()).not.toContain("Goodbye.");
  await page.close();
});

test("an empty contenteditable takes the text", async () => {
  const page = await pageWith("<div id=e contenteditable></div>");
  expect(await insertAll(page, "#e", [[reply, "append"]])).toMatchObject([{ ok: true }]);
  await page.close();
});

test("CKEditor 5's own model holds the text after replace and append, and undo goes back", async () => {
  const page = await ckeditorPage("<p>old words</p><p>more old words</p>");
  const outcomes = await insertAll(page, ".ck-editor__editable", [
    [reply, "replace"],
    [more, "append"],
  ]);
  expect(outcomes).toMatchObject([
    { ok: true, kind: "paste" },
    { ok: true, kind: "paste" },
  ]);
  const whole = "<p>Hi Maria,</p><p>Line one &lt;b&gt;<br>line two &amp; 5 € – åäö.</p><p>Best,<br>Amy</p>";
  expect(await modelOf(page)).toBe(`${whole}<p>One more thing.</p><p>Goodbye.</p>`);
  await page.locator(".ck-editor__editable").press("Control+z");
  expect(await modelOf(page)).toBe(whole);
  await page.close();
});

test("an editor that swallows everything is told apart from one that took the text", async () => {
  const page = await pageWith("<div id=e contenteditable class=ProseMirror><p><br></p></div>");
  expect(await insertAll(page, "#e", [[reply, "replace"]])).toMatchObject([{ ok: false, kind: "paste" }]);
  await page.close();
});

test("a framed editor takes the text in its own document", async () => {
  const page = await pageWith(`<iframe id=e srcdoc="<body contenteditable><p>old</p></body>"></iframe>`);
  await page.frameLocator("#e").locator("body").waitFor();
  const outcomes = await insertAll(page, "#e", [
    [reply, "replace"],
    [more, "append"],
  ]);
  expect(outcomes).toMatchObject([
    { ok: true, kind: "ckeditor4" },
    { ok: true, kind: "ckeditor4" },
  ]);
  await page.close();
});
