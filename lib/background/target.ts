import { FootnoteError } from "../errors.ts";
import type { Target } from "../wire.ts";
import type { Session } from "./state.ts";

/** The document of a session. Throws `session.no-page` for pasted text, which has none. */
export function targetOf(session: Session): Target {
  if (session.tab === null) throw new FootnoteError("session.no-page");
  return { tab: session.tab, document: session.document };
}
