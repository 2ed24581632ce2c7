import type { messages } from "../../messages.ts";
import type { Handlers } from "../../wire.ts";
import { storage } from "../storage.ts";
import { exportTeamFile, leaveTeam, takeTeamFile } from "../team.ts";

type All = Handlers<typeof messages, "background">;
export type EvidenceMessages =
  | "log.page"
  | "log.verify"
  | "log.export"
  | "log.erase"
  | "verdict.save"
  | "verdict.list"
  | "team.export"
  | "team.take"
  | "team.leave";

/** The log, what reviewers say of it, and the team file. */
export const evidenceHandlers: Pick<All, EvidenceMessages> = {
  "log.page": (query) => storage.log.page(query),
  "log.verify": () => storage.log.verify(),
  "log.export": ({ texts }) => storage.log.exportLog({ texts, at: new Date().toISOString() }),
  "log.erase": async ({ seqs }) => {
    await storage.log.erase(seqs, { agent: null, ticket: null, brand: null, channel: null, at: new Date().toISOString() });
    return {};
  },
  "verdict.save": async ({ suggestion, verdict, about, comment, by, ...of }) => {
    await storage.log.append(
      { kind: "verdict", suggestion, verdict, about: verdict === "wrong" ? about : null },
      // No helpdesk vouches for a reviewer: the name is what they said, and a text that can be erased.
      { ...of, agent: null, at: new Date().toISOString() },
      { agent: by, ...(comment ? { comment } : {}) },
    );
    return {};
  },
  "verdict.list": () => storage.log.ofKind("verdict"),
  "team.export": ({ name, articles }) => exportTeamFile(name, articles),
  "team.take": (from) => takeTeamFile(from),
  "team.leave": () => leaveTeam(),
};
