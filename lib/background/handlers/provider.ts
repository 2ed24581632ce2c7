import { FootnoteError } from "../../errors.ts";
import type { messages } from "../../messages.ts";
import type { Handlers } from "../../wire.ts";
import { unkeptLimits } from "../budget.ts";
import { settingsChanged } from "../changed.ts";
import { appendFor } from "../log-context.ts";
import { testProvider } from "../provider.ts";
import { providerAccess, saveAwsSession, signInToProvider } from "../provider-access.ts";
import { providerFacts } from "../provider-facts.ts";
import { storage } from "../storage.ts";
import { refuseUnderTeamFile } from "../team.ts";

type All = Handlers<typeof messages, "background">;
export type ProviderMessages =
  | "provider.read"
  | "provider.describe"
  | "provider.save"
  | "provider.sign-in"
  | "provider.sign-out"
  | "provider.aws"
  | "provider.test"
  | "key.save"
  | "key.unlock"
  | "key.forget";

/** Which model drafts, and how requests to it prove who sends them. */
export const providerHandlers: Pick<All, ProviderMessages> = {
  "provider.read": async () => {
    const settings = await storage.settings.provider();
    const [vault, access] = await Promise.all([storage.vault.status(), providerAccess(settings)]);
    return { settings, vault, access };
  },
  "provider.describe": (settings) => providerFacts(settings),
  "provider.save": async (settings) => {
    await refuseUnderTeamFile();
    const unkept = unkeptLimits(settings);
    if (unkept) throw new FootnoteError(unkept);
    await storage.settings.saveProvider(settings);
    await appendFor(null, { kind: "settings.changed", what: `provider ${settings.kind}`, revision: 0 }, {});
    await settingsChanged();
    return {};
  },
  "provider.sign-in": async () => {
    await signInToProvider(await storage.settings.provider());
    return changedAccess();
  },
  "provider.sign-out": async () => {
    await storage.providerSecrets.forget();
    return changedAccess();
  },
  "provider.aws": async (credentials) => {
    await saveAwsSession(await storage.settings.provider(), credentials);
    return changedAccess();
  },
  "key.save": async ({ key, passphrase }) => {
    const status = await storage.vault.save({ key, passphrase, baseUrl: (await storage.settings.provider()).baseUrl });
    await settingsChanged();
    return status;
  },
  "key.unlock": async ({ passphrase }) => {
    const status = await storage.vault.unlock(passphrase);
    await settingsChanged();
    return status;
  },
  "key.forget": async () => {
    const status = await storage.vault.forget();
    await settingsChanged();
    return status;
  },
  "provider.test": () => testProvider(),
};

async function changedAccess() {
  await settingsChanged();
  return providerAccess(await storage.settings.provider());
}
