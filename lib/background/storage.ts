import { browser } from "wxt/browser";
import { defaultRules } from "../guardrails/default-rules.ts";
import type { Rule } from "../guardrails/policy.ts";
import { openStorage } from "../storage/storage.ts";

/** The background's one storage. */
export const storage = openStorage({ areas: { session: browser.storage.session, managed: browser.storage.managed } });

/** The rules that hold: the lead's, or the defaults while none were saved. */
export async function currentRules(): Promise<Rule[]> {
  return (await storage.rules.page()) ?? defaultRules;
}
