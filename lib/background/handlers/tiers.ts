import { FootnoteError } from "../../errors.ts";
import type { messages } from "../../messages.ts";
import type { Handlers } from "../../wire.ts";
import { readRadar, settle } from "../radar.ts";
import { storage } from "../storage.ts";
import { refuseUnderTeamFile } from "../team.ts";
import { saveTierRules } from "../tier-rules.ts";

type All = Handlers<typeof messages, "background">;
export type TierMessages = "tier-rules.read" | "tier-rules.save" | "radar.read" | "radar.settle" | "leak.read";

/** What a lead decides about tiers, and what the radar and the leak check have found. */
export const tierHandlers: Pick<All, TierMessages> = {
  "tier-rules.read": async () => ({
    rules: await storage.settings.tierRules(),
    quarantineAfter: await storage.settings.quarantineAfter(),
    profileAfter: await storage.settings.profileStopAfter(),
  }),
  "tier-rules.save": async ({ rules, quarantineAfter, profileAfter }) => {
    await refuseUnderTeamFile();
    for (const count of [quarantineAfter, profileAfter])
      if (count !== null && (!Number.isInteger(count) || count < 1)) throw new FootnoteError("tiers.reports");
    await storage.settings.saveQuarantineAfter(quarantineAfter);
    await storage.settings.saveProfileStopAfter(profileAfter);
    return { changed: await saveTierRules(rules) };
  },
  "radar.read": readRadar,
  "radar.settle": async ({ id }) => {
    await settle(id);
    return {};
  },
  "leak.read": () => storage.settings.leakRun(),
};
