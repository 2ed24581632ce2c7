import { readThread } from "../helpdesks/teach/read-thread.ts";
import type { Recipe } from "../recipe.ts";
import { ticketOf } from "../ticket-of.ts";

/** What stands in an address for one message or one visit: no other ticket has it. */
const passing = /([?&;])[^=&;#?]+=(?:\d{2,}|[0-9a-f-]{16,})(?=[&;#]|$)/gi;

/** A recipe whose composer was pointed at on this page: where the thread is elsewhere, the reply has a page of its own. */
export function composerPageOf(recipe: Recipe, document: Document, address: string): Recipe {
  const { composerPage: _, ...rest } = recipe;
  const ticket = ticketOf(recipe, address);
  if (ticket === null || recipe.thread.length === 0 || readThread(document, recipe).thread) return rest;
  const groups = ticket.split("/");
  const { origin } = new URL(address);
  const named = address
    .slice(origin.length)
    .split(/([/?&;#=])/)
    .map((part) => (groups.includes(part) ? `{${groups.indexOf(part) + 1}}` : part))
    .join("");
  const composerPage = named
    .replace(passing, (_all, mark: string) => (mark === "?" ? "?" : ""))
    .replace(/\?[&;]/, "?")
    .replace(/\?$/, "");
  return composerPage.length <= 400 ? { ...rest, composerPage } : rest;
}

/** The address of a ticket's reply page, from the origin on; null where the composer stands beside the thread. */
export function composerPageFor({ composerPage }: Recipe, ticket: string): string | null {
  const groups = ticket.split("/");
  return composerPage?.replace(/\{(\d)\}/g, (_, n: string) => encodeURIComponent(groups[Number(n) - 1] ?? "")) ?? null;
}

/** Is this the reply page of the ticket that it shows? */
export function isComposerPage(recipe: Recipe, address: string): boolean {
  const ticket = ticketOf(recipe, address);
  const page = ticket === null ? null : composerPageFor(recipe, ticket);
  if (page === null) return false;
  const [here, there] = [new URL(address), new URL(page, address)];
  const said = new Set(`${here.search}${here.hash}`.split(/[?&;#]/));
  return here.pathname === there.pathname && `${there.search}${there.hash}`.split(/[?&;#]/).every((part) => part === "" || said.has(part));
}
