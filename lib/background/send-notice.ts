import { egress, type Way } from "../egress.ts";
import { FootnoteError } from "../errors.ts";
import { isNoticeAddress } from "../notice.ts";
import { allowedOrigin } from "./sites.ts";

/** A webhook that says nothing for this long, ms, has not taken the notice. */
const patience = 10_000;

/**
 * Puts one notice to the compliance address. Throws `notify.address`, `notify.no-permission` where the browser has not been asked,
 * `notify.refused` (detail: `status`) and `notify.unreachable`.
 */
export async function sendNotice(address: string, body: string, way: Way = {}): Promise<void> {
  if (!isNoticeAddress(address)) throw new FootnoteError("notify.address");
  const { origin } = new URL(address);
  const init = { method: "POST", headers: { "content-type": "application/json" }, body, signal: AbortSignal.timeout(patience) };
  const { ok, status } = await egress(address, init, way).catch(async (cause: unknown) => {
    if (cause instanceof FootnoteError) throw cause;
    // Without the permission a webhook that knows nothing of browsers refuses before it has heard anything.
    const allowed = await allowedOrigin(origin);
    throw new FootnoteError(allowed ? "notify.unreachable" : "notify.no-permission", { cause });
  });
  if (!ok) throw new FootnoteError("notify.refused", { detail: { status: String(status) } });
}
