import { launchFirefox } from "../../e2e/firefox/launch-firefox.ts";
import type { EditorPages } from "./editor-pages.ts";

const control = "\ue009";

/** Pages of Firefox; the isolated world is a sandbox over the page, with the same wrappers that extensions see it through. */
export async function firefoxPages(path: string): Promise<EditorPages> {
  const firefox = await launchFirefox(path, null);
  return {
    async open(code) {
      const page = await firefox.open("data:text/html;charset=utf-8,<!doctype html><meta charset=utf-8><body></body>");
      await page.run("const script = document.createElement('script'); script.textContent = argument; document.head.append(script);", code);
      return {
        isolated: (body, argument) => page.isolated(body, argument),
        main: (body) => page.run(body),
        undo: () => page.press(control, "z"),
        close: async () => void (await page.close()),
      };
    },
    close: () => firefox.close(),
  };
}
