import { browser } from "wxt/browser";
import { egress } from "../../egress.ts";
import { FootnoteError } from "../../errors.ts";
import type { SourceSettings } from "../../source-settings.ts";
import { keepAlive } from "../keep-alive.ts";
import { kindOf } from "./kinds.ts";
import { type SignIn, signIn } from "./oauth.ts";

/** Opens the sign-in window of a source. Throws what `signIn` throws, and `source.auth` where it has none. */
export function signInTo({ kind, auth, answers }: SourceSettings): Promise<SignIn> {
  const place = auth === "oauth" ? (kindOf({ kind }).oauth?.(answers) ?? null) : null;
  if (!place) throw new FootnoteError("source.auth");
  const alsoHost = new URL(place.token).host;
  return keepAlive(
    signIn(place, {
      redirect: browser.identity.getRedirectURL(),
      open: (url) => browser.identity.launchWebAuthFlow({ url, interactive: true }),
      fetch: (url, init) => egress(url, init, { alsoHost }),
      now: Date.now,
    }),
  );
}
