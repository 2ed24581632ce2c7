import { FootnoteError } from "../errors.ts";
import type { ProviderAccess } from "../provider-settings.ts";
import type { AuthStrategy } from "../providers/auth.ts";
import type { ProviderSecrets, ProviderSignIn } from "../storage/provider-secrets.ts";
import { exchanged } from "./provider-exchange.ts";
import { type CompanyAuth, type CompanyTokens, companyRenewal, companySignIn } from "./provider-sign-in.ts";
import type { SignInDoors } from "./sign-in-window.ts";

/** A token is renewed this long before its end, ms. */
const ahead = 60_000;

export type TokenDoors = SignInDoors & {
  secrets: ProviderSecrets;
  /** To the provider itself, through the allow-list; `fetch` goes to the issuer. */
  exchange: SignInDoors["fetch"];
};

/** The company's sign-in for one provider: its tokens, short-lived, in memory, renewed while they can be. */
export interface CompanyTokensOf extends AuthStrategy {
  signIn: () => Promise<void>;
  access: () => Promise<ProviderAccess>;
}

/** Renewals that are running, by what they are for: many issuers take a refresh token once only. */
const renewing = new Map<string, Promise<ProviderSignIn | null>>();

/** The tokens that a sign-in gave for the provider at `origin`. `headers` throws `provider.signed-out` and `provider.expired`. */
export function companyTokens(auth: CompanyAuth, origin: string, doors: TokenDoors): CompanyTokensOf {
  const { secrets, now } = doors;
  const { exchange } = auth;
  const place = placeOf(auth, origin);
  const valid = (ends: number | null) => ends === null || ends - ahead > now();
  const token = async (): Promise<string> => {
    const held = await secrets.signIn(place);
    if (!held) throw new FootnoteError("provider.signed-out");
    if (exchange && held.exchanged && valid(held.exchanged.ends)) return held.exchanged.token;
    const usable = valid(shown(auth, held).ends) && !held.over ? held : await renewed(auth, held, doors);
    if (!usable) throw new FootnoteError("provider.expired");
    if (!exchange) return shown(auth, usable).token;
    const given = await exchanged(exchange, shown(auth, usable).token, { fetch: doors.exchange, now });
    await secrets.saveSignIn({ ...usable, exchanged: given });
    return given.token;
  };
  return {
    headers: async () => ({
      authorization: `Bearer ${await token()}`,
      // What Anthropic's own API wants beside a token that it gave for another.
      ...(exchange && exchange.rule !== "" ? { "anthropic-beta": "oauth-2025-04-20" } : {}),
    }),
    renew: async () => {
      const held = await secrets.signIn(place);
      if (!held) return false;
      if (!exchange) return (await renewed(auth, held, doors)) !== null;
      await secrets.saveSignIn({ ...held, exchanged: null });
      return held.exchanged !== null;
    },
    signIn: async () => void (await keep(await companySignIn(auth, doors), place, secrets)),
    access: async () => {
      const held = await secrets.signIn(place);
      if (!held) return { state: "signed-out", expires: null, who: null };
      const { ends } = shown(auth, held);
      const lasts = !held.over && (held.refresh !== null || ends === null || ends > now());
      return { state: lasts ? "ready" : "expired", expires: ends === null ? null : new Date(ends).toISOString(), who: held.who };
    },
  };
}

/** What tokens belong to: other settings, another address above all, do not take them along. */
function placeOf({ issuer, clientId, scopes, token, exchange }: CompanyAuth, origin: string): string {
  return JSON.stringify([origin, issuer, clientId, scopes, token, exchange]);
}

/** The token that is shown to the provider, or exchanged for its own. */
function shown({ token }: CompanyAuth, held: CompanyTokens): { token: string; ends: number | null } {
  return token === "id" ? { token: held.id ?? "", ends: held.idEnds } : { token: held.access, ends: held.accessEnds };
}

async function keep(tokens: CompanyTokens, place: string, secrets: ProviderSecrets): Promise<ProviderSignIn> {
  const held = { ...tokens, place, exchanged: null, over: false };
  await secrets.saveSignIn(held);
  return held;
}

/** Other tokens for a sign-in, once for all who ask at the same time; null when it is over, which is remembered. */
function renewed(auth: CompanyAuth, held: ProviderSignIn, doors: TokenDoors): Promise<ProviderSignIn | null> {
  const { place } = held;
  const again = async (): Promise<ProviderSignIn | null> => {
    // By the refresh token, or silently: whoever is still signed in at the issuer sees nothing of it.
    const fresh = (await companyRenewal(auth, held, doors)) ?? (await companySignIn(auth, doors, true).catch(() => null));
    if (fresh) return keep(fresh, place, doors.secrets);
    await doors.secrets.saveSignIn({ ...held, exchanged: null, over: true });
    return null;
  };
  const running = renewing.get(place) ?? again().finally(() => renewing.delete(place));
  renewing.set(place, running);
  return running;
}
