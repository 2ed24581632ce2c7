import * as z from "zod/mini";
import { FootnoteError } from "../errors.ts";
import type { CompanyAuth } from "./provider-sign-in.ts";
import type { SignInDoors } from "./sign-in-window.ts";

export type Exchange = NonNullable<CompanyAuth["exchange"]>;

const Answer = z.object({ access_token: z.string().check(z.minLength(1)), expires_in: z.optional(z.unknown()) });
const grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";
/** One of unknown length is asked for anew after this, seconds. */
const unknownLength = 300;
/** Longer is no short-lived token, seconds. */
const longest = 86_400;

/**
 * Shows a sign-in's token to the provider and gets the provider's own short-lived one (RFC 7523). With a rule it is asked
 * as Anthropic's workload identity federation wants, else as the standard says. Throws `provider.exchange-refused`
 * (detail: `error`), `provider.offline`, `provider.failed`.
 */
export async function exchanged(
  exchange: Exchange,
  assertion: string,
  { fetch, now }: Pick<SignInDoors, "fetch" | "now">,
): Promise<{ token: string; ends: number }> {
  const init = exchange.rule === "" ? standard(assertion) : federation(exchange, assertion);
  let response: Response;
  let text: string;
  try {
    response = await fetch(exchange.url, { method: "POST", ...init, signal: AbortSignal.timeout(30_000) });
    // The line may break in the middle of it.
    text = await response.text();
  } catch (cause) {
    throw cause instanceof FootnoteError ? cause : new FootnoteError("provider.offline", { cause });
  }
  if (response.status >= 500 || response.status === 429) throw new FootnoteError("provider.failed");
  if (!response.ok) throw new FootnoteError("provider.exchange-refused", { detail: { error: errorIn(text) } });
  const answer = Answer.safeParse(parsed(text));
  if (!answer.success) throw new FootnoteError("provider.exchange-refused", { detail: { error: "answer" } });
  const { access_token: token, expires_in: length } = answer.data;
  return { token, ends: now() + secondsOf(length) * 1000 };
}

/** How long a token lasts; some servers write the number as text. */
function secondsOf(told: unknown): number {
  const seconds = typeof told === "string" ? Number.parseFloat(told) : told;
  return typeof seconds === "number" && !Number.isNaN(seconds) ? Math.min(seconds, longest) : unknownLength;
}

function federation({ rule, organization, serviceAccount, workspace }: Exchange, assertion: string): RequestInit {
  const ids = { federation_rule_id: rule, organization_id: organization, service_account_id: serviceAccount, workspace_id: workspace };
  const named = Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== ""));
  return {
    headers: { "content-type": "application/json", "anthropic-beta": "oauth-2025-04-20,oidc-federation-2026-04-01" },
    body: JSON.stringify({ grant_type: grant, assertion, ...named }),
  };
}

function standard(assertion: string): RequestInit {
  return {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ grant_type: grant, assertion }).toString(),
  };
}

/** The error's short name, as both forms of answers give it; never their text. */
function errorIn(text: string): string {
  const body = parsed(text) as { error?: unknown } | null;
  const error = body?.error;
  const name = typeof error === "object" && error !== null ? (error as { type?: unknown }).type : error;
  return typeof name === "string" && /^[\w.-]{1,60}$/.test(name) ? name : "unknown";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page: nothing of it is an answer.
    return null;
  }
}
