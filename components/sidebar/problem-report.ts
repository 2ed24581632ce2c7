import { browser } from "wxt/browser";
import type { Problem } from "../../lib/errors.ts";
import type { Sidebar } from "./sidebar-state.ts";

/** What a developer needs about a failure, and nothing that a customer wrote. */
export function problemReport(sidebar: Sidebar, problem: Problem): string {
  const view = sidebar.view.value;
  const receipt = view?.receipt;
  const lines = [
    `Footnote ${browser.runtime.getManifest().version}`,
    `code: ${problem.code}`,
    ...Object.entries(problem.detail).map(([name, value]) => `${name}: ${value}`),
    `helpdesk: ${view?.helpdesk ?? "none"}`,
    `phase: ${view?.phase ?? "none"}`,
    receipt ? `read: ${receipt.read} of ${receipt.total}, ${receipt.how}` : "read: nothing",
    `browser: ${navigator.userAgent}`,
  ];
  return lines.join("\n");
}
