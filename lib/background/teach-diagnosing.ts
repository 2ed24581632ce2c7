import { browser } from "wxt/browser";
import { send } from "../bus.ts";
import { toProblem } from "../errors.ts";
import { helpdeskById } from "../helpdesks/registry.ts";
import { settingsChanged } from "./changed.ts";
import { findSession } from "./sessions.ts";
import { storage } from "./storage.ts";
import { targetOf } from "./target.ts";
import { pointIn } from "./teach-pointing.ts";
import { activeSession } from "./watching.ts";

/** A report about the page of a session, or of the tab in front, that can be pasted into an issue: nothing a customer wrote is in it. */
export async function diagnosePage(id: string | null): Promise<{ text: string; passed: boolean }> {
  const session = id === null ? await activeSession() : await findSession(id).catch(() => null);
  const head = `Footnote ${browser.runtime.getManifest().version}\nbrowser: ${navigator.userAgent}`;
  if (!session || session.tab === null) return { text: `${head}\nhelpdesk: none is open here`, passed: false };
  try {
    const target = targetOf(session);
    await pointIn(target.tab);
    const { text, passed } = await send("pointing.diagnose", {}, { tab: target.tab });
    if (passed && helpdeskById(session.helpdesk)?.level === "unverified") await verify(session.helpdesk);
    return { text: `${head}\n${text}`, passed };
  } catch (error) {
    return { text: `${head}\nhelpdesk: ${session.helpdesk}\ncode: ${toProblem(error).code}`, passed: false };
  }
}

async function verify(id: string): Promise<void> {
  const before = await storage.settings.verifiedDesks();
  if (before.includes(id)) return;
  await storage.settings.saveVerifiedDesks([...before, id]);
  await settingsChanged();
}
