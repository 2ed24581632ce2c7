import * as z from "zod/mini";
import { type TicketRef, ticketKey } from "../conversation.ts";
import { Passage, SearchResult } from "../knowledge/passage.ts";
import type { Found } from "../retrieve.ts";
import { recall, remember } from "../storage/session-memory.ts";

/** What was found, and for which state of ticket and knowledge. */
const Finding = z.object({ signature: z.string(), found: z.object({ sayable: SearchResult, internal: z.array(Passage) }) });

/** What was found for a ticket, started when it is read and used when *Draft* is pressed. */
const findings = new Map<string, { signature: string; found: Promise<Found> }>();

/** What the knowledge says about a ticket, searched once per `signature`; after the worker's death it is still known. */
export function findOnce(ticket: TicketRef, signature: string, search: () => Promise<Found>): Promise<Found> {
  const key = ticketKey(ticket);
  const known = findings.get(key);
  if (known?.signature === signature) return known.found;
  const found = recallOr(`found:${key}`, signature, search);
  findings.set(key, { signature, found });
  found.catch(() => findings.delete(key));
  return found;
}

async function recallOr(key: string, signature: string, search: () => Promise<Found>): Promise<Found> {
  const stored = Finding.safeParse(await recall(key));
  if (stored.success && stored.data.signature === signature) return stored.data.found;
  const found = await search();
  // Without room for it the next worker searches again: nothing is lost.
  void remember(key, { signature, found }).catch(() => undefined);
  return found;
}

/** Forgets what was found: the knowledge has changed. What is written down bears the number of an older knowledge. */
export function forgetFindings(): void {
  findings.clear();
}
