import { chromium } from "@playwright/test";
import type { EditorPages } from "./editor-pages.ts";

/** Pages of Chromium; the isolated world is one as extensions have. */
export async function chromiumPages(path: string): Promise<EditorPages> {
  const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
  return {
    async open(code) {
      const page = await browser.newPage();
      await page.setContent("<!doctype html><meta charset=utf-8><body></body>");
      await page.addScriptTag({ content: code });
      const cdp = await page.context().newCDPSession(page);
      const { frameTree } = await cdp.send("Page.getFrameTree");
      const { executionContextId } = await cdp.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "footnote" });
      const run = async <T>(body: string, argument: unknown, contextId?: number): Promise<T> => {
        const expression = `(async (argument) => { ${body} })(${JSON.stringify(argument ?? null)})`;
        const target = contextId === undefined ? {} : { contextId };
        const answer = await cdp.send("Runtime.evaluate", { expression, ...target, awaitPromise: true, returnByValue: true });
        if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? "failed");
        return answer.result.value as T;
      };
      return {
        isolated: (body, argument) => run(body, argument, executionContextId),
        main: (body) => run(body, null),
        undo: () => page.keyboard.press("Control+z"),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}
