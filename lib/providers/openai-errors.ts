import { FootnoteError } from "../errors.ts";
import type { HostGroup } from "./host-group.ts";

/** What a server said when it refused. */
export interface Refused {
  status: number;
  /** The error's own code, type or the field it names, as servers call it; "" where there is none. */
  code: string;
  param: string;
  message: string;
  /** Whether the answer was this API's at all, and not a page or nothing. */
  own: boolean;
  retryAfter: number;
  request: string | null;
}

const byStatus: Record<number, string> = {
  400: "provider.invalid",
  401: "provider.unauthorized",
  402: "provider.billing",
  403: "provider.forbidden",
  405: "provider.address",
  408: "provider.timeout",
  413: "provider.too-large",
  422: "provider.invalid",
  429: "provider.rate-limited",
  502: "provider.overloaded",
  503: "provider.overloaded",
  504: "provider.timeout",
  529: "provider.overloaded",
};

/** Reads a refusal; the message is looked at for its kind and never shown or kept. */
export async function refusedBy(response: Response): Promise<Refused> {
  const text = await response.text().catch(() => "");
  const whole = parsed(text);
  // Some services put their refusal into a list.
  const body = Array.isArray(whole) ? whole[0] : whole;
  const error = (isObject(body) ? (isObject(body["error"]) ? body["error"] : body) : {}) as Record<string, unknown>;
  const word = (value: unknown) => (typeof value === "string" ? value : "");
  return {
    status: response.status,
    code: word(error["code"]) || word(error["type"]),
    param: word(error["param"]),
    message: word(error["message"]) || (isObject(body) ? word(body["error"]) || word(body["detail"]) : ""),
    own: isObject(body),
    retryAfter: Number(response.headers.get("retry-after")),
    request: response.headers.get("x-request-id"),
  };
}

/** A refusal as an error of ours. `group` tells a server on this computer, whose 403 is about the extension's origin. */
export function openaiError(refused: Refused, group: HostGroup): FootnoteError {
  const { retryAfter, request } = refused;
  const code = codeOf(refused, group);
  const waits = code === "provider.rate-limited" && Number.isFinite(retryAfter) && retryAfter > 0;
  return new FootnoteError(code, { detail: { ...(request ? { request } : {}), ...(waits ? { retryAfter: String(retryAfter) } : {}) } });
}

function codeOf({ status, code, message, own }: Refused, group: HostGroup): string {
  const said = `${code} ${message}`;
  // Ollama answers an extension that its OLLAMA_ORIGINS does not name with 403 and nothing else.
  if (status === 403 && !own && (group === "local" || group === "unknown")) return "provider.origin";
  if (/insufficient_quota|billing_hard_limit|quota/i.test(code)) return "provider.quota";
  if (/content_filter|content_policy|ResponsibleAIPolicyViolation/i.test(code)) return "provider.refused";
  if (
    /context_length|string_above_max_length/i.test(code) ||
    /maximum context length|context window|(?<!\bt(?:ook|akes|aken|aking) )too long/i.test(message)
  )
    return "provider.too-large";
  if (/model_not_found|DeploymentNotFound/i.test(code) || (/model/i.test(said) && /not found|does not exist/i.test(said)))
    return "provider.model-unknown";
  if (status === 404) return "provider.address";
  return byStatus[status] ?? (status < 500 ? "provider.invalid" : "provider.failed");
}

/** A request that never became an answer. */
export function connectionError(
  error: unknown,
  { signal, group, begun }: { signal: AbortSignal; group: HostGroup; begun: boolean },
): FootnoteError {
  if (error instanceof FootnoteError) return error;
  if (signal.aborted) return new FootnoteError("aborted", { cause: error });
  const cause = error instanceof Error ? error.cause : null;
  if (cause instanceof FootnoteError) return cause;
  const code = begun ? "provider.cut" : group === "local" ? "provider.local" : "provider.offline";
  return new FootnoteError(code, { cause: error });
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page or nothing: that it is no JSON is the answer.
    return null;
  }
}
