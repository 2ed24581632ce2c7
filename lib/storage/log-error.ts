import { Dexie } from "dexie";
import { FootnoteError } from "../errors.ts";

/** Throws `log.full` when the disk has no room and `log.failed` for all else; what is ours already goes on as it is. */
export function asLogError(cause: unknown): never {
  if (cause instanceof FootnoteError) throw cause;
  throw new FootnoteError(isQuota(cause) ? "log.full" : "log.failed", { cause });
}

/** Browsers report a full disk on the request or when the transaction ends; Dexie wraps both. */
function isQuota(error: unknown): boolean {
  if (!(error instanceof Error || error instanceof DOMException)) return false;
  if (error.name === Dexie.errnames.QuotaExceeded || error.name === "QuotaExceededError") return true;
  return "inner" in error && isQuota(error.inner);
}
