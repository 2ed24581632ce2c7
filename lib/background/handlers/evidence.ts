import type { messages } from "../../messages.ts";
import type { Handlers } from "../../wire.ts";
import { storage } from "../storage.ts";
import { exportTeamFile, leaveTeam, takeTeamFile } from "../team.ts";

type All = Handlers<typeof messages, "background">;
export type EvidenceMessages = "log.page" | "log.verify" | "log.export" | "log.erase" | "team.export" | "team.take" | "team.leave";

/** The log and the team file. */
export const evidenceHandlers: Pick<All, EvidenceMessages> = {
  "log.page": (query) => storage.log.page(query),
  "log.verify": () => storage.log.verify(),
  "log.export": ({ texts }) => storage.log.exportLog({ texts, at: new Date().toISOString() }),
  "log.erase": async ({ seqs }) => {
    await storage.log.erase(seqs, { agent: null, ticket: null, brand: null, channel: null, at: new Date().toISOString() });
    return {};
  },
  "team.export": ({ name, articles }) => exportTeamFile(name, articles),
  "team.take": (from) => takeTeamFile(from),
  "team.leave": () => leaveTeam(),
};
