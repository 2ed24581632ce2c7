import { FootnoteError } from "../../errors.ts";
import { entryFault, maskingFault } from "../../guardrails/check-masking.ts";
import type { Masking } from "../../guardrails/masking.ts";
import { forget, remember } from "../../guardrails/own-masking.ts";
import type { messages } from "../../messages.ts";
import type { Handlers } from "../../wire.ts";
import { settingsChanged } from "../changed.ts";
import { lookAgain } from "../exposed.ts";
import { appendFor } from "../log-context.ts";
import { maskedNow } from "../payload.ts";
import { redactExposed } from "../redacting.ts";
import { findSession } from "../sessions.ts";
import { storage } from "../storage.ts";
import { refuseUnderTeamFile } from "../team.ts";

type All = Handlers<typeof messages, "background">;
export type RedactionMessages =
  | "redaction.read"
  | "redaction.save"
  | "redaction.remember"
  | "redaction.forget"
  | "ticket.masked"
  | "exposed.redact";

/** What is masked before anything leaves, by the team's and by one's own decisions. */
export const redactionHandlers: Pick<All, RedactionMessages> = {
  "redaction.read": async () => {
    const [team, own] = await Promise.all([storage.settings.masking(), storage.settings.ownMasking()]);
    return { team, own };
  },
  "redaction.save": async (masking) => {
    await refuseUnderTeamFile();
    refuseFaulty(masking);
    await storage.settings.saveMasking(masking);
    const { patterns, exceptions, additions } = masking;
    await appendFor(
      null,
      { kind: "settings.changed", what: "masking", revision: patterns.length + exceptions.length + additions.length },
      {},
    );
    await settingsChanged();
    return {};
  },
  "redaction.remember": async ({ list, entry }) => {
    const fault = entryFault(list, entry);
    if (fault) throw new FootnoteError(`redaction.${fault}`);
    return keepOwn((own) => remember(own, list, entry), `own masking: ${list}`);
  },
  "redaction.forget": ({ list, entry }) => keepOwn((own) => forget(own, list, entry), `own masking: ${list}`),
  "ticket.masked": async ({ session, instruction }) => maskedNow(await findSession(session), instruction),
  "exposed.redact": async ({ session, ...at }) => {
    await redactExposed(await findSession(session), at);
    return {};
  },
};

function refuseFaulty(masking: Masking): void {
  const found = maskingFault(masking);
  if (!found) return;
  if ("pattern" in found) throw new FootnoteError("redaction.pattern", { detail: { name: found.pattern.name } });
  throw new FootnoteError(`redaction.${found.fault}`);
}

/** Logged by its number only: a remembered value is personal more often than not. */
async function keepOwn(change: (own: Parameters<typeof remember>[0]) => Parameters<typeof remember>[0], what: string) {
  const own = change(await storage.settings.ownMasking());
  await storage.settings.saveOwnMasking(own);
  await appendFor(null, { kind: "settings.changed", what, revision: own.exceptions.length + own.additions.length }, {});
  await lookAgain();
  return {};
}
