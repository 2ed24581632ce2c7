import { AnthropicError, APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from "@anthropic-ai/sdk/core/error";
import { FootnoteError } from "../errors.ts";
import { awsErrorCode } from "./aws-errors.ts";

const byStatus: Record<number, string> = {
  400: "provider.invalid",
  402: "provider.billing",
  403: "provider.forbidden",
  404: "provider.model-unknown",
  405: "provider.address",
  408: "provider.timeout",
  413: "provider.too-large",
  429: "provider.rate-limited",
  502: "provider.overloaded",
  503: "provider.overloaded",
  504: "provider.timeout",
  529: "provider.overloaded",
};

/** An error of the SDK as ours. Branches on status and type only: class names are minified, and wording changes. */
export function providerError(error: unknown): FootnoteError {
  if (error instanceof FootnoteError) return error;
  if (error instanceof APIUserAbortError) return new FootnoteError("aborted", { cause: error });
  // What our own fetch threw in the middle of an answer comes wrapped.
  if (error instanceof AnthropicError && error.cause instanceof FootnoteError) return error.cause;
  if (error instanceof APIConnectionTimeoutError) return new FootnoteError("provider.timeout", { cause: error });
  if (error instanceof APIConnectionError) return connection(error);
  if (error instanceof APIError) return ofStatus(error);
  // "terminated" and "stream ended without producing a Message": the line was cut after the answer had begun.
  if (error instanceof AnthropicError || error instanceof TypeError) return new FootnoteError("provider.cut", { cause: error });
  return new FootnoteError("provider.failed", { cause: error });
}

function connection(error: APIConnectionError): FootnoteError {
  const cause = error.cause instanceof Error && error.cause.cause instanceof FootnoteError ? error.cause.cause : null;
  return cause ?? new FootnoteError("provider.offline", { cause: error });
}

function ofStatus(error: APIError): FootnoteError {
  const detail: Record<string, string> = error.requestID ? { request: error.requestID } : {};
  const aws = awsErrorCode(error.status ?? 0, error.headers?.get("x-amzn-errortype") ?? null, error.message);
  if (aws) return new FootnoteError(aws, { cause: error, detail });
  if (error.status === 401) {
    // The API names this case only in its words, and its next step differs: a gateway, not another key.
    const code = /CORS/.test(error.apiMessage ?? "") ? "provider.cors" : "provider.unauthorized";
    return new FootnoteError(code, { cause: error, detail });
  }
  if (error.status === 429) {
    const seconds = Number(error.headers?.get("retry-after"));
    return new FootnoteError("provider.rate-limited", {
      cause: error,
      detail: Number.isFinite(seconds) && seconds > 0 ? { ...detail, retryAfter: String(seconds) } : detail,
    });
  }
  // An error event in a running stream has a type and no status.
  if (error.status === undefined)
    return new FootnoteError(error.type === "overloaded_error" ? "provider.overloaded" : "provider.cut", { cause: error, detail });
  // A page, or nothing at all, is no answer of this API: the address is wrong, not the model's name.
  if (error.status === 404 && error.error === undefined) return new FootnoteError("provider.address", { cause: error, detail });
  return new FootnoteError(byStatus[error.status] ?? "provider.failed", { cause: error, detail });
}
