import type { Page } from "../../../lib/helpdesks/helpdesk.ts";
import { generalise } from "../../../lib/helpdesks/teach/generalise.ts";
import { locatorsFor } from "../../../lib/helpdesks/teach/locators.ts";
import { recipeFrom } from "../../../lib/helpdesks/teach/recipe-from.ts";
import { Recipe } from "../../../lib/recipe.ts";

/** A message of a small desk of our own. */
export const message = (kind: string, name: string, text: string, at = "2026-11-01T08:00:00Z") =>
  `<li class="entry" data-kind="${kind}"><b class="entry-author">${name}</b> <time datetime="${at}">then</time><div class="entry-text">${text}</div></li>`;

/** A ticket's page with these messages in it. */
export function deskPage(messages: string, around = ""): Document {
  return new DOMParser().parseFromString(
    `<html lang="en"><body>${around}<main><h1 class="ticket-title">Late parcel</h1><ol class="entries">${messages}</ol>
    <form><textarea name="reply"></textarea><button type="button" class="send-reply">Send</button><button type="button">Later</button></form></main></body></html>`,
    "text/html",
  );
}

export const threeKinds = [
  message("customer", "Nils Ek", "Where is TW-1182?"),
  message("agent", "Amy Sutcliffe", "On its way.", "2026-11-01T09:00:00Z"),
  message("note", "Amy Sutcliffe", "Lost at the depot.", "2026-11-01T10:00:00Z"),
].join("");

/** The recipe that pointing at the first message of each kind gives. */
export function taughtOf(document: Document): Recipe {
  const one = (selector: string) => document.querySelector(selector);
  const general = generalise(
    {
      thread: null,
      customer: one("[data-kind=customer]") as Element,
      agent: one("[data-kind=agent]") as Element,
      note: one("[data-kind=note]"),
    },
    document,
  );
  const ways = (selector: string) => locatorsFor(one(selector) as Element, document);
  const recipe = recipeFrom(general, {
    id: "0b6f4b0e-3c1a-4a53-9d4e-0d6f3f2f9a11",
    name: "Desk",
    origins: ["https://desk.example"],
    ticket: "tickets/(\\d+)",
    composer: ways("textarea"),
    send: ways(".send-reply"),
    noteMode: [],
    subject: ways("h1"),
    taughtBy: null,
    taughtAt: "2026-11-22T10:00:00Z",
  });
  return Recipe.parse(recipe);
}

export const pageOf = (document: Document) =>
  ({ document, url: new URL("https://desk.example/tickets/7"), ticket: "7", signal: new AbortController().signal }) as unknown as Page;
