import { browser } from "wxt/browser";
import { may } from "../../access.ts";
import { Profile } from "../../drafting/profile.ts";
import { FootnoteError } from "../../errors.ts";
import { Article } from "../../knowledge/article.ts";
import type { messages } from "../../messages.ts";
import { ownFile } from "../../own-file.ts";
import { readableStops } from "../../stop.ts";
import type { Handlers } from "../../wire.ts";
import { knowledgeChanged, settingsChanged } from "../changed.ts";
import { appendFor } from "../log-context.ts";
import { previewProfile } from "../profile-preview.ts";
import { role } from "../role.ts";
import { saveArticles } from "../save-articles.ts";
import { detectInOpenTabs, grantedPatterns, registerDetector } from "../sites.ts";
import { sourcesAsking } from "../sources/source-view.ts";
import { currentStops } from "../stops.ts";
import { currentRules, storage } from "../storage.ts";
import { refuseUnderTeamFile, teamStatus } from "../team.ts";

type All = Handlers<typeof messages, "background">;
export type SettingsMessages =
  | "status.read"
  | "sample.load"
  | "site.allow"
  | "options.open"
  | "profile.list"
  | "profile.save"
  | "profile.remove"
  | "profile.preview"
  | "rules.list"
  | "rules.save"
  | "guard.settings"
  | "guard.save";

/** An article of the sample world; that it is there means that the sample is loaded. */
const sampleArticle = "tarnwick/return-an-item.en";

/** What leads and agents set up. */
export const settingsHandlers: Pick<All, SettingsMessages> = {
  "status.read": async () => {
    const [who, team, vault, profiles, { log, articles, sayable }, origins, asking, stops, rows] = await Promise.all([
      role(),
      teamStatus(),
      storage.vault.status(),
      storage.profiles.page(),
      storage.stats(),
      grantedPatterns(),
      sourcesAsking(),
      currentStops(),
      storage.sources.page(),
    ]);
    const named = rows.map(({ id, settings }) => ({ id, name: settings.name }));
    const sample = (await storage.articles.find(sampleArticle)) !== null;
    const counts = { profiles: profiles.length, articles, sayable, sourcesAsking: asking, log };
    return { ...who, team, vault, ...counts, origins, sample, stops: readableStops(stops, profiles, named) };
  },
  "sample.load": async () => {
    await refuseUnderTeamFile();
    await loadSample();
    return {};
  },
  "site.allow": async () => {
    await registerDetector();
    await detectInOpenTabs();
    return {};
  },
  "options.open": async ({ page, at }) => {
    await browser.tabs.create({ url: `${browser.runtime.getURL(`/${page}.html`)}${at ? `#${at}` : ""}` });
    return {};
  },
  "profile.list": () => storage.profiles.page(),
  "profile.save": async (profile) => {
    await refuseUnderTeamFile();
    const saved = await storage.profiles.save(profile);
    await appendFor(null, { kind: "settings.changed", what: `profile ${saved.id}`, revision: saved.revision }, {});
    await settingsChanged();
    return saved;
  },
  "profile.remove": async ({ id }) => {
    await refuseUnderTeamFile();
    await storage.profiles.remove(id);
    await settingsChanged();
    return {};
  },
  "profile.preview": ({ profile, text }) => previewProfile(profile, text),
  "guard.settings": () => storage.settings.guard(),
  "guard.save": async (settings) => {
    await refuseUnderTeamFile();
    await storage.settings.saveGuard(settings);
    await appendFor(null, { kind: "settings.changed", what: "guard", revision: settings.on ? 1 : 0 }, {});
    await settingsChanged();
    return {};
  },
  "rules.list": () => currentRules(),
  "rules.save": async (rules) => {
    await refuseUnderTeamFile();
    await storage.rules.save(rules);
    await appendFor(null, { kind: "settings.changed", what: "rules", revision: rules.length }, {});
    await settingsChanged();
    return {};
  },
};

/** The fictional company that Footnote can be tried with; it is part of the extension's own files. */
async function loadSample(): Promise<void> {
  const [articles, profiles] = await Promise.all([ownFile("/sample/articles.json"), ownFile("/sample/profiles.json")]);
  if (!Array.isArray(articles) || !Array.isArray(profiles)) throw new FootnoteError("sample.missing");
  // As any import: what the lead said by hand, the rules and a quarantine hold for the sample too.
  await saveArticles(articles.map((a) => Article.parse(a)));
  for (const profile of profiles) await storage.profiles.save(Profile.parse(profile));
  knowledgeChanged();
  await settingsChanged();
}

/** Does the person at this computer have a right? Advisory unless a policy sets the role. */
export async function allows(right: Parameters<typeof may>[1]): Promise<boolean> {
  return may((await role()).role, right);
}
