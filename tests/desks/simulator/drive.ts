import type { Page } from "@playwright/test";
import type { InsertResult } from "../../../lib/content-messages.ts";
import type { Conversation } from "../../../lib/conversation.ts";

/** What stands in the page for a test (public/simulator.js). */
interface InPage {
  go: (id: string) => void;
  setMode: (mode: "keep" | "recycle") => void;
  rerender: (selector: string) => void;
  scroll: (by: number) => void;
  order: () => void;
  recycle: () => void;
  reload: () => void;
  type: (text: string) => void;
  press: () => void;
  state: () => { open: string; composers: Record<string, string> };
}

declare global {
  var simulator: InPage;
}

/** An answer of a page's content script, or why there is none. */
export type Answer<T> = { reply: T } | { problem: { code: string } };

/** The helpdesk page, and a page of the extension that asks as the background does. */
export interface Driver {
  page: Page;
  own: Page;
  origin: string;
}

/** Asks the content script of the simulator's page. */
async function ask<T>({ own, origin }: Driver, name: string, data: object): Promise<Answer<T>> {
  return (await own.evaluate(
    async ([address, message]) => {
      const [tab] = await chrome.tabs.query({ url: address });
      const none = { problem: { code: "nobody" } };
      // A page that is loading has nobody to answer yet.
      return chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 }).then(
        (answer) => answer ?? none,
        () => none,
      );
    },
    [`${origin}/*`, { footnote: 1, name, data }] as const,
  )) as Answer<T>;
}

const ref = ({ origin }: Driver, id: string) => ({ helpdesk: "sandbox", origin, id });

export const insertInto = (driver: Driver, id: string, text: string, mode: "ask" | "append" | "replace") =>
  ask<InsertResult>(driver, "reply.insert", { ticket: ref(driver, id), text, mode });

export const readTicket = (driver: Driver, id: string) => ask<Conversation>(driver, "conversation.read", { ticket: ref(driver, id) });

/** Opens another ticket, or makes something anew, after so many milliseconds by the page's own clock. */
export const later = ({ page }: Driver, ms: number, act: "go" | "rerender", value: string) =>
  page.evaluate(
    ([wait, what, given]) =>
      new Promise<void>((resolve) =>
        setTimeout(() => {
          simulator[what](given);
          resolve();
        }, wait),
      ),
    [ms, act, value] as const,
  );

/** Has a draft written on this device for a ticket whose session is known; true when there is one. */
export const draftFor = ({ own, origin }: Driver, id: string) =>
  own.evaluate(
    async ([from, ticket]) => {
      const all = Object.entries(await chrome.storage.session.get(null)) as [
        string,
        { ticket?: { id: string; origin: string }; id?: string },
      ][];
      const session = all.findLast(([key, s]) => key.startsWith("session:") && s.ticket?.id === ticket && s.ticket.origin === from)?.[1].id;
      if (!session) return false;
      return new Promise<boolean>((resolve) => {
        const port = chrome.runtime.connect({ name: "footnote:suggest" });
        const end = (drafted: boolean) => {
          clearTimeout(timer);
          port.disconnect();
          resolve(drafted);
        };
        const timer = setTimeout(end, 3000, false);
        port.onMessage.addListener((message: { event?: { kind: string } }) => {
          if (message.event?.kind === "draft") end(true);
          if (message.event?.kind === "failed") end(false);
        });
        port.onDisconnect.addListener(() => end(false));
        port.postMessage({ start: { session, drafter: "device", instruction: "", refine: null, text: null, language: null } });
      });
    },
    [origin, id] as const,
  );
