import type { Page } from "playwright-core";
import { type Launched, preapprove, sidebarFrame } from "./launch.ts";

/** Loads the sample world and allows a site, as a person does on the welcome page. */
export async function welcome(launched: Launched, desk: string): Promise<void> {
  const { hostname, protocol, origin } = new URL(desk);
  await preapprove(launched, `${protocol}//${hostname}/*`);
  const page = await launched.context.newPage();
  await page.goto(`${launched.base}/welcome.html`);
  await page.getByRole("button", { name: "Load the sample world" }).click();
  await page.getByText(/sample world is loaded|is loaded/i).first().waitFor();
  await page.getByRole("textbox").fill(origin);
  await page.getByRole("button", { name: "Allow this site" }).click();
  await page.getByText(/is allowed|allowed/i).last().waitFor();
  await page.close();
}

/** Opens the sidebar of a helpdesk page by its shortcut. */
export async function openSidebar(page: Page, base: string) {
  await page.locator("footnote-sidebar").waitFor({ state: "attached" });
  const known = page.frames().some((f) => f.url().includes("/sidebar.html"));
  if (!known) await page.keyboard.press("Alt+Shift+F");
  return sidebarFrame(page, base);
}
