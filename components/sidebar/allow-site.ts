import { browser } from "wxt/browser";
import { send } from "../../lib/bus.ts";
import { toProblem } from "../../lib/errors.ts";
import { requestSite } from "../options/permission.ts";
import type { Sidebar } from "./sidebar-state.ts";

/** Asks the browser for this one site; must run inside the press. A no changes nothing. */
export async function allowSite(sidebar: Sidebar, origin: string): Promise<void> {
  try {
    // In Firefox a page of ours that a website frames may not ask: there the person allows the site among the options.
    if (!browser.permissions) await send("options.open", { page: "options", at: "sites" });
    else if (await requestSite(origin)) await send("site.allow", { origin });
  } catch (error) {
    sidebar.problem.value = toProblem(error);
  }
}
