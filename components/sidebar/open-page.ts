import { send } from "../../lib/bus.ts";
import { toProblem } from "../../lib/errors.ts";
import type { Sidebar } from "./sidebar-state.ts";

/** Opens one of Footnote's own pages in a tab, at a section. */
export async function openPage(sidebar: Sidebar, page: "options" | "review" | "welcome", at: string): Promise<void> {
  try {
    await send("options.open", { page, at });
  } catch (error) {
    sidebar.problem.value = toProblem(error);
  }
}
