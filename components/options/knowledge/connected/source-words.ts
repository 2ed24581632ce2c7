import type { SourceAuth, SourceKind } from "../../../../lib/source-settings.ts";
import { isKey, plural, t } from "../../../ui/i18n.ts";
import { redirectAddress } from "./redirect-address.ts";

const auths = { none: "op_auth_none", session: "op_auth_session", token: "op_auth_token", oauth: "op_auth_oauth" } as const;
const authMeans = {
  none: "op_auth_none_means",
  session: "op_auth_session_means",
  token: "op_auth_token_means",
  oauth: "op_auth_oauth_means",
} as const;

const authShort = {
  none: "op_auth_none_short",
  session: "op_auth_session_short",
  token: "op_auth_token_short",
  oauth: "op_auth_oauth_short",
} as const;

/** How a source lets us in: in words, in short, and what it means. */
export const authWords = (auth: SourceAuth): string => t(auths[auth]);
export const authInShort = (auth: SourceAuth): string => t(authShort[auth]);
export const authMeaning = (auth: SourceAuth): string => t(authMeans[auth]);

/** What one kind of source is for, in a sentence; empty where there are no words yet. */
export function kindMeaning(kind: string): string {
  const key = `op_kind_of_${kind.replaceAll("-", "_")}`;
  return isKey(key) ? t(key) : "";
}

/** The label and hint of something that a kind asks: its own words first, then those of every kind, then its name. */
export function askWords(kind: string, asked: SourceKind["asks"][number]): { label: string; hint: string } {
  const own = `op_ask_${kind}_${asked.key}`.replaceAll("-", "_");
  const shared = `op_ask_${asked.key}`.replaceAll("-", "_");
  const say = (...keys: string[]) => {
    const key = keys.find(isKey);
    return key && isKey(key) ? t(key) : "";
  };
  const back = asked.key === "client" ? redirectAddress() : null;
  const hint = [say(`${own}_hint`, `${shared}_hint`), back === null ? "" : t("op_client_redirect", back)];
  return { label: say(own, shared) || asked.key, hint: hint.filter(Boolean).join(" ") };
}

/** One choice of what a kind asks, in words. */
export function choiceWords(key: string, choice: string): string {
  const words = `op_ask_${key}_${choice}`.replace(/[^a-z\d_]/gi, "_");
  return isKey(words) ? t(words) : choice;
}

/** "every 6 hours", "every week", "only by hand". */
export function everyWords(hours: number): string {
  if (hours <= 0) return t("op_every_never");
  if (hours % 168 === 0) return plural("op_every_weeks", hours / 168);
  if (hours % 24 === 0) return plural("op_every_days", hours / 24);
  return plural("op_every_hours", hours);
}
