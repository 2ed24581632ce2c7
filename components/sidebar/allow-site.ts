import { browser } from "wxt/browser";
import { send } from "../../lib/bus.ts";
import { toProblem } from "../../lib/errors.ts";
import type { Sidebar } from "./sidebar-state.ts";

/** Asks the browser for this one site; must run inside the press. A no changes nothing. */
export async function allowSite(sidebar: Sidebar, origin: string): Promise<void> {
  try {
    if (await browser.permissions.request({ origins: [`${origin}/*`] })) await send("site.allow", { origin });
  } catch (error) {
    sidebar.problem.value = toProblem(error);
  }
}
