import { FootnoteError } from "../../errors.ts";
import type { messages } from "../../messages.ts";
import type { SourceSettings, SourceView } from "../../source-settings.ts";
import { sources as kinds } from "../../sources/registry.ts";
import type { SourceRow } from "../../storage/db.ts";
import type { Handlers } from "../../wire.ts";
import { settingsChanged } from "../changed.ts";
import { appendFor } from "../log-context.ts";
import { checkedSettings } from "../sources/checked-settings.ts";
import { originsOf } from "../sources/kinds.ts";
import { answersOtherwise, newSource, reachesElsewhere, resettled } from "../sources/progress.ts";
import { relabelSource } from "../sources/relabel.ts";
import { removeArticles, runner } from "../sources/runner.ts";
import { signInTo } from "../sources/sign-in-to.ts";
import { sourceView } from "../sources/source-view.ts";
import { storage } from "../storage.ts";
import { refuseUnderTeamFile } from "../team.ts";

type All = Handlers<typeof messages, "background">;
export type SourceMessages =
  | "source.kinds"
  | "source.list"
  | "source.save"
  | "source.remove"
  | "source.run"
  | "source.pause"
  | "source.token"
  | "source.sign-in"
  | "source.sign-out";

/** What a lead does with connected sources. A team file's can be walked, paused and signed in to, but not changed. */
export const sourceHandlers: Pick<All, SourceMessages> = {
  "source.kinds": async () => kinds.map(({ id, name, auths, asks, macros }) => ({ id, name, auths, asks, macros })),
  "source.list": async () => Promise.all((await storage.sources.page()).map(sourceView)),
  "source.save": async (settings) => {
    await refuseUnderTeamFile();
    return save(settings);
  },
  "source.remove": async ({ id, articles }) => {
    await refuseUnderTeamFile();
    await remove(id, articles);
    return {};
  },
  "source.run": async ({ id, pass }) => {
    await runner.run(id, pass);
    return {};
  },
  "source.pause": async ({ id, paused }) => {
    const { settings } = await found(id);
    await runner.pause(id, paused);
    await logged(`source ${settings.name} ${paused ? "paused" : "resumed"}`);
    return {};
  },
  "source.token": async ({ id, token }) => {
    const { settings } = await found(id);
    if (token.trim() === "") throw new FootnoteError("source.token");
    await storage.sourceSecrets.save(id, { origins: originsOf(settings), token: token.trim(), refresh: null, expires: null });
    await letIn(id);
    return {};
  },
  "source.sign-in": async ({ id }) => {
    const { settings } = await found(id);
    const signIn = await signInTo(settings);
    await storage.sourceSecrets.save(id, { origins: originsOf(settings), ...signIn });
    await letIn(id);
    return {};
  },
  "source.sign-out": async ({ id }) => {
    await storage.sourceSecrets.forget(id);
    await settingsChanged();
    return {};
  },
};

async function found(id: string): Promise<SourceRow> {
  const row = await storage.sources.find(id);
  if (!row) throw new FootnoteError("source.gone-here");
  return row;
}

async function logged(what: string): Promise<void> {
  await appendFor(null, { kind: "settings.changed", what, revision: 0 }, {});
  await settingsChanged();
}

async function save(given: SourceSettings): Promise<SourceView> {
  const settings = checkedSettings(given.id === "" ? { ...given, id: crypto.randomUUID() } : given);
  const before = await storage.sources.find(settings.id);
  if (!before) await storage.sources.save(newSource(settings, false));
  else {
    const change = async () => {
      await storage.sources.change(settings.id, (row) => resettled(row, settings));
      await relabelSource(before.settings, settings);
    };
    const other = reachesElsewhere(before.settings, settings) || answersOtherwise(before.settings, settings);
    await (other ? runner.whileStopped([settings.id], change) : change());
  }
  await logged(`source ${settings.name}`);
  return sourceView(await found(settings.id));
}

/** Switched off first: were the worker to die in between, no alarm would fill it again. */
async function remove(id: string, articles: "keep" | "remove"): Promise<void> {
  const { settings } = await found(id);
  await runner.pause(id, true);
  await runner.whileStopped([id], async () => {
    if (articles === "remove") await removeArticles(await storage.items.articles(id));
    await storage.sources.remove(id);
  });
  await storage.sourceSecrets.forget(id);
  await logged(`source ${settings.name} removed`);
}

/** With a token in hand the walk that waited for one goes on. */
async function letIn(id: string): Promise<void> {
  const { settings, progress } = await found(id);
  await settingsChanged();
  if (!settings.paused && progress.problem?.code === "source.signed-out") await runner.run(id, progress.pass);
  else await runner.round();
}
