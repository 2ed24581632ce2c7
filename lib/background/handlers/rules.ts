import { FootnoteError } from "../../errors.ts";
import type { messages } from "../../messages.ts";
import { isNoticeAddress } from "../../notice.ts";
import { noticeBody } from "../../notice-body.ts";
import type { Handlers } from "../../wire.ts";
import { settingsChanged } from "../changed.ts";
import { currentNotify } from "../compliance-address.ts";
import { handOver } from "../hand-over.ts";
import { appendFor } from "../log-context.ts";
import { browserTells, retryNotices, waitingNotices } from "../notifying.ts";
import { tryOnRecent, tryOnText } from "../rule-trial.ts";
import { sendNotice } from "../send-notice.ts";
import { findSession } from "../sessions.ts";
import { allowedOrigin } from "../sites.ts";
import { storage } from "../storage.ts";
import { refuseUnderTeamFile } from "../team.ts";

type All = Handlers<typeof messages, "background">;
export type RuleMessages = "rules.try" | "handover.apply" | "notify.settings" | "notify.save" | "notify.test";

/** Rules on trial, what they lead to, and whom they tell. */
export const ruleHandlers: Pick<All, RuleMessages> = {
  "rules.try": ({ rules, on }) => (on.kind === "text" ? tryOnText(rules, on) : tryOnRecent(rules)),
  "handover.apply": async ({ session, ...wish }) => ({ steps: await handOver(await findSession(session), wish) }),
  "notify.settings": async () => {
    const { settings, byPolicy } = await currentNotify();
    const allowed = isNoticeAddress(settings.address) ? await allowedOrigin(new URL(settings.address).origin) : null;
    return { settings, byPolicy, allowed, browser: browserTells(), waiting: await waitingNotices() };
  },
  "notify.save": async (settings) => {
    await refuseUnderTeamFile();
    if (settings.address !== "" && !isNoticeAddress(settings.address)) throw new FootnoteError("notify.address");
    await storage.settings.saveNotify(settings);
    await appendFor(null, { kind: "settings.changed", what: "compliance address", revision: settings.address === "" ? 0 : 1 }, {});
    await settingsChanged();
    void retryNotices().catch((error) => console.error(error));
    return {};
  },
  "notify.test": async ({ address }) => {
    if (!isNoticeAddress(address)) throw new FootnoteError("notify.address");
    const started = performance.now();
    await sendNotice(address, noticeBody(testNotice(), true), { alsoHost: new URL(address).host });
    void retryNotices().catch((error) => console.error(error));
    return { ms: Math.round(performance.now() - started) };
  },
};

function testNotice() {
  const ticket = { helpdesk: "test", origin: "https://helpdesk.example", id: "0" };
  return { id: "test", rule: "test", name: "Test", ticket, at: new Date().toISOString(), quotes: [] };
}
