import { browser } from "wxt/browser";
import { egress } from "../egress.ts";
import { FootnoteError } from "../errors.ts";
import type { ProviderAccess, ProviderSettings } from "../provider-settings.ts";
import { type AuthStrategy, bearer, noAuth } from "../providers/auth.ts";
import { awsSignature } from "../providers/aws-signature.ts";
import { wantsKey } from "../providers/host-group.ts";
import { mayCall } from "../providers/zone.ts";
import { keepAlive } from "./keep-alive.ts";
import { type CompanyTokensOf, companyTokens } from "./provider-tokens.ts";
import { storage } from "./storage.ts";

// How requests to the configured provider prove who sends them, and what stands in the way.

const originOf = ({ baseUrl }: ProviderSettings) => (URL.canParse(baseUrl) ? new URL(baseUrl).origin : "");

/** Temporary credentials begin so; those of a user, which do not end, begin otherwise. */
const temporary = /^ASIA/;

function company(settings: ProviderSettings): CompanyTokensOf | null {
  if (settings.auth.kind !== "oidc") return null;
  return companyTokens(settings.auth, originOf(settings), {
    secrets: storage.providerSecrets,
    redirect: browser.identity.getRedirectURL(),
    open: (url, silently = false) => browser.identity.launchWebAuthFlow({ url, interactive: !silently }),
    // The issuer, and the addresses that it names as its own.
    fetch: (url, init) => egress(url, init, { alsoHost: new URL(url).host }),
    exchange: (url, init) => egress(url, init),
    now: Date.now,
  });
}

/** The provider's proof, for its requests. Throws what stands in the way: see `obstacle`. */
export async function authOf(settings: ProviderSettings): Promise<AuthStrategy> {
  // Read once: each look costs the way to the disk, and the request waits for it.
  const key = settings.auth.kind === "key" && mayCall(settings) === null ? await storage.vault.find(settings.baseUrl) : null;
  if (key !== null) return bearer(key);
  const problem = await obstacle(settings);
  if (problem) throw new FootnoteError(problem);
  if (settings.auth.kind === "aws-session") {
    const session = async () => {
      const held = await storage.providerSecrets.aws(originOf(settings));
      if (!held) throw new FootnoteError("provider.no-aws");
      return { accessKeyId: held.accessKeyId, secretAccessKey: held.secretAccessKey, sessionToken: held.sessionToken };
    };
    return awsSignature({ session, region: settings.awsRegion, now: Date.now });
  }
  return company(settings) ?? noAuth;
}

/** Why nothing can be sent as things are, as a problem's code; null when nothing stands in the way. */
export async function obstacle(settings: ProviderSettings): Promise<string | null> {
  const zone = mayCall(settings);
  if (zone || settings.kind === "device") return zone;
  if (settings.auth.kind === "aws-session" && settings.awsRegion.trim() === "") return "provider.aws-region";
  const { state } = await providerAccess(settings);
  if (state === "ready") return null;
  if (state === "expired") return "provider.expired";
  if (state === "signed-out") return "provider.signed-out";
  if (settings.auth.kind === "aws-session") return "provider.no-aws";
  return (await storage.vault.status()).remembered ? "provider.locked" : "provider.no-key";
}

/** Whether a request could prove who sends it. */
export async function providerAccess(settings: ProviderSettings): Promise<ProviderAccess> {
  const ready = { state: "ready", expires: null, who: null } as const;
  if (settings.kind === "device") return ready;
  if (settings.auth.kind === "aws-session") {
    const held = await storage.providerSecrets.aws(originOf(settings));
    // Nobody tells when a session ends: its credentials are as good as they look until AWS says otherwise.
    const state = held === null ? "missing" : held.over ? "expired" : "ready";
    return { state, expires: null, who: held && `${held.accessKeyId.slice(0, 4)}…${held.accessKeyId.slice(-4)}` };
  }
  const signedIn = company(settings);
  if (signedIn) return signedIn.access();
  if ((await storage.vault.find(settings.baseUrl)) !== null) return ready;
  const optional = !wantsKey(settings) && !(await storage.vault.status()).remembered;
  return optional ? ready : { ...ready, state: "missing" };
}

/** Opens the company's sign-in window. Throws `provider.sign-in-*`, and what "EU only" forbids. */
export async function signInToProvider(settings: ProviderSettings): Promise<void> {
  const zone = mayCall(settings);
  if (zone) throw new FootnoteError(zone);
  const signedIn = company(settings);
  if (!signedIn) throw new FootnoteError("provider.sign-in-failed", { detail: { why: "auth" } });
  await keepAlive(signedIn.signIn());
}

/** Keeps session credentials until the browser closes. Throws `provider.aws-long-lived` for those that do not end. */
export async function saveAwsSession(
  settings: ProviderSettings,
  given: { accessKeyId: string; secretAccessKey: string; sessionToken: string },
): Promise<void> {
  const [accessKeyId, secretAccessKey, sessionToken] = [given.accessKeyId, given.secretAccessKey, given.sessionToken].map((s) =>
    s.trim(),
  ) as [string, string, string];
  if (sessionToken === "" || !temporary.test(accessKeyId)) throw new FootnoteError("provider.aws-long-lived");
  await storage.providerSecrets.saveAws({ place: originOf(settings), accessKeyId, secretAccessKey, sessionToken, over: false });
}

/** Remembers that AWS takes the session's credentials no more. */
export async function endAwsSession(settings: ProviderSettings): Promise<void> {
  const held = settings.auth.kind === "aws-session" ? await storage.providerSecrets.aws(originOf(settings)) : null;
  if (held) await storage.providerSecrets.saveAws({ ...held, over: true });
}
