import type { Frame, Page } from "playwright-core";
import { type Launched, preapprove, sidebarFrame } from "./launch.ts";

/** Loads the sample world and allows a site, as a person does on the welcome page. */
export async function welcome(launched: Launched, desk: string): Promise<void> {
  const { hostname, protocol, origin } = new URL(desk);
  await preapprove(launched, `${protocol}//${hostname}/*`);
  const page = await launched.context.newPage();
  await page.goto(`${launched.base}/welcome.html`);
  await page.getByRole("button", { name: "Load the sample world" }).click();
  await page
    .getByText(/sample world is loaded|is loaded/i)
    .first()
    .waitFor();
  await page.getByRole("textbox").fill(origin);
  await page.getByRole("button", { name: "Allow this site" }).click();
  await page
    .getByText(/is allowed|allowed/i)
    .last()
    .waitFor();
  await page.close();
}

/** Opens the sidebar of a helpdesk page by its shortcut, or finds the open one, once it can be used. */
export async function openSidebar(page: Page, base: string): Promise<Frame> {
  await page.locator("footnote-sidebar").waitFor({ state: "attached" });
  for (let i = 0; i < 5; i++) {
    if (!page.frames().some(isSidebar)) await page.keyboard.press("Alt+Shift+F");
    // A sidebar that was open opens by itself on the next page: our press may just have closed it, and the next round opens it.
    const frame = await sidebarFrame(page, base, 4000).catch(() => null);
    if (!frame) continue;
    // A page that is being left still lists its frame for a moment: the next round finds its successor.
    const usable = await frame
      .locator("#main-action")
      .waitFor({ timeout: 5000 })
      .then(
        () => !frame.isDetached(),
        () => false,
      );
    if (usable) return frame;
  }
  throw new Error("The sidebar did not become usable.");
}

const isSidebar = (frame: Frame) => !frame.isDetached() && /^chrome-extension:.*\/sidebar\.html/.test(frame.url());
