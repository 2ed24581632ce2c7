import type { Page } from "@playwright/test";
import type { Message } from "../../../lib/conversation.ts";

/** A ticket as the extension knew it at some moment. */
export interface Known {
  ticket: string;
  messages: Pick<Message, "id" | "role" | "name" | "mine" | "visibility" | "text">[];
  customer: string | null;
  /** The text of a send that waits to be confirmed. */
  pending: string | null;
}

declare global {
  var footnoteKnown: Known[];
}

/** Has a page of the extension write down each state of each ticket that the background keeps from now on. */
export async function listen(own: Page): Promise<void> {
  await own.evaluate(() => {
    interface Stored {
      ticket: { id: string };
      conversation: { messages: Known["messages"]; customer: { name: string | null } } | null;
      pendingSend: { text: string } | null;
    }
    globalThis.footnoteKnown = [];
    chrome.storage.session.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
      for (const [key, { newValue }] of Object.entries(changes)) {
        if (!key.startsWith("ticket:") || !newValue) continue;
        const { ticket, conversation, pendingSend } = newValue as Stored;
        footnoteKnown.push({
          ticket: ticket.id,
          messages: conversation?.messages ?? [],
          customer: conversation?.customer.name ?? null,
          pending: pendingSend?.text ?? null,
        });
      }
    });
  });
}

/** What was kept since this was asked last. */
export const keptSince = (own: Page): Promise<Known[]> => own.evaluate(() => footnoteKnown.splice(0));
