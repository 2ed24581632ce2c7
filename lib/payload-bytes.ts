import type { DraftRequest } from "./drafting/request.ts";
import type { SmallRequest } from "./drafting/small-request.ts";

/** The bytes that would leave the browser for this request. */
export function payloadBytes(request: DraftRequest | SmallRequest): number {
  return new TextEncoder().encode(JSON.stringify(request)).length;
}
