/** What AWS says is wrong, by the header that names its error and the few words that tell a clock from a key; null when it is not AWS. */
export function awsErrorCode(status: number, name: string | null, message: string): string | null {
  const type = (name ?? "").replace(/[:#].*$/, "").replace(/Exception$/, "");
  // Too old or from the future: by AWS's clock, so it is this computer's that is wrong. Not every host names these two.
  if (/^(RequestTimeTooSkewed|RequestExpired)$/.test(type) || /signature (expired|not yet current)/i.test(message)) return "provider.clock";
  if (/^(ExpiredToken|TokenRefreshRequired)$/.test(type) || /security token .*expired/i.test(message)) return "provider.expired";
  if (type === "") return null;
  if (
    /^(InvalidSignature|SignatureDoesNotMatch|UnrecognizedClient|InvalidClientTokenId|IncompleteSignature|MissingAuthenticationToken)$/.test(
      type,
    )
  )
    return "provider.unauthorized";
  if (type === "AccessDenied") return "provider.forbidden";
  if (type === "ResourceNotFound" || (type === "Validation" && /model (identifier|id)/i.test(message))) return "provider.model-unknown";
  if (type === "ServiceQuotaExceeded") return "provider.quota";
  if (type === "Throttling" || type === "TooManyRequests") return "provider.rate-limited";
  if (type === "ModelTimeout") return "provider.timeout";
  if (type === "ServiceUnavailable" || type === "ModelNotReady") return "provider.overloaded";
  return status >= 500 ? "provider.failed" : null;
}
