import type { messages } from "../../messages.ts";
import type { Handlers } from "../../wire.ts";
import { settingsChanged } from "../changed.ts";
import { appendFor } from "../log-context.ts";
import { storage } from "../storage.ts";
import { refuseUnderTeamFile } from "../team.ts";

type All = Handlers<typeof messages, "background">;

/** Which stages of retrieval may ask the configured model. */
export const searchStageHandlers: Pick<All, "search.stages" | "search.save-stages"> = {
  "search.stages": () => storage.settings.searchStages(),
  "search.save-stages": async (stages) => {
    await refuseUnderTeamFile();
    await storage.settings.saveSearchStages(stages);
    const on = [stages.translate ? "translation" : "", stages.rerank ? "rerank" : ""].filter((s) => s !== "");
    await appendFor(null, { kind: "settings.changed", what: `search stages ${on.join(", ") || "off"}`, revision: 0 }, {});
    await settingsChanged();
    return {};
  },
};
