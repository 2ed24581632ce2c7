import { pageFor } from "../helpdesks/page.ts";
import { diagnose, diagnosisText } from "../helpdesks/teach/diagnose.ts";
import type { Served } from "./serve-helpdesk.ts";

/** What of a helpdesk works on this page; `passed`: its messages were read as data and its composer was found. */
export async function diagnosePage(): Promise<{ text: string; passed: boolean }> {
  const served = (globalThis as Served).footnoteHelpdesk;
  if (!served) return { text: "helpdesk: none", passed: false };
  const { helpdesk, open } = served;
  const ticket = open();
  const page = pageFor(helpdesk, ticket ?? "", new AbortController().signal);
  const found = await diagnose(helpdesk, page, navigator.language, () => performance.now());
  const read = Object.keys(found.data.counts ?? {}).some((kind) => kind.startsWith("customer "));
  return { text: diagnosisText(found), passed: ticket !== null && read && found.editor.some((e) => e.visible > 0) };
}
