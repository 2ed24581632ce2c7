import { FootnoteError } from "../../errors.ts";
import type { messages } from "../../messages.ts";
import { type Stop, sameStop } from "../../stop.ts";
import { profileKey } from "../../storage/reports.ts";
import type { Handlers } from "../../wire.ts";
import { applyStops } from "../apply-stops.ts";
import { currentStops } from "../stops.ts";
import { storage } from "../storage.ts";

type All = Handlers<typeof messages, "background">;
export type StopMessages = "ai.stops" | "ai.stop" | "ai.start";

/** The kill switch of this computer. It adds to a team file's and to policy's, so that it may be used under them too. */
export const stopHandlers: Pick<All, StopMessages> = {
  "ai.stops": async () => {
    const [stops, profiles, rows, sources] = await Promise.all([
      currentStops(),
      storage.profiles.page(),
      storage.sources.page(),
      storage.articles.sources(),
    ]);
    const named = new Map([...sources.map((id) => [id, id] as const), ...rows.map((row) => [row.id, row.settings.name] as const)]);
    return {
      stops,
      brands: [...new Set(profiles.map((p) => p.brand))].sort(),
      profiles: profiles.map(({ id, name, brand }) => ({ id, name: `${name} (${brand})` })),
      sources: [...named].map(([id, name]) => ({ id, name })),
    };
  },
  "ai.stop": async ({ scope, name, reason, by }) => {
    const stop: Stop = { scope, name, origin: "local", reason, by, since: new Date().toISOString() };
    const before = await storage.settings.stops();
    if (!before.some((s) => sameStop(s, stop))) await storage.settings.saveStops([...before, stop]);
    await applyStops();
    return {};
  },
  "ai.start": async ({ scope, name, reason, by }) => {
    const before = await storage.settings.stops();
    const left = before.filter((s) => !sameStop(s, { scope, name, origin: "local" }));
    if (left.length === before.length) throw new FootnoteError("stop.not-here");
    await storage.settings.saveStops(left);
    // Somebody has looked: only what is reported from now on counts against it.
    if (scope === "profile") await storage.reports.remove([profileKey(name)]);
    await applyStops({ reason, by });
    return {};
  },
};
