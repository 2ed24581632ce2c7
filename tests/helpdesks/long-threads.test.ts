// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { Page } from "../../lib/helpdesks/helpdesk.ts";
import { type LongTicket, longTickets } from "../bench/reading/long-shapes.ts";
import { adapterOf } from "./fixture-page.ts";

const count = 130;

/** The long ticket's page, and the paths that were asked for. */
function pageOf({ ticket, path, answer }: LongTicket): { page: Page; asked: string[] } {
  const asked: string[] = [];
  const call = async <T>(address: string): Promise<T> => {
    asked.push(address);
    const found = answer(new URL(address, "https://desk.example"));
    if (found === undefined) throw new Error(`no answer to ${address}`);
    return JSON.parse(JSON.stringify(found)) as T;
  };
  const ask = async (address: string) => ({ text: JSON.stringify(await call(address)), header: () => null });
  const document = new DOMParser().parseFromString("<title>Ticket</title>", "text/html");
  return { page: { document, url: new URL(path, "https://desk.example"), ticket, signal: new AbortController().signal, call, ask }, asked };
}

describe.each(longTickets(count).map((ticket) => [ticket.id, ticket] as const))("a thread of several pages in %s", (id, ticket) => {
  it("is read to its end, each message with its own text, in few calls", async () => {
    const { page, asked } = pageOf(ticket);
    const { messages, receipt } = await (await adapterOf(id)).read(page);
    expect(receipt).toMatchObject({ read: count, total: count });
    expect(messages.map((m) => /^Message (\d+)\./.exec(m.text)?.[1])).toEqual(messages.map((_, n) => String(n)));
    expect(messages.map((m) => m.role)).toEqual(messages.map((_, n) => (n % 2 === 0 ? "customer" : "agent")));
    expect(messages.flatMap((m, n) => (m.visibility === "internal" ? [n % 10] : []))).toEqual(Array(count / 10).fill(7));
    expect(asked.length).toBeLessThan(15);
  });
});

describe("a thread in a Request Tracker that does not say how many pages a list has", () => {
  it("is read page after page", async () => {
    const ticket = longTickets(count).find((t) => t.id === "request-tracker") as LongTicket;
    const answer = (url: URL) => ({ ...(ticket.answer(url) as object), pages: undefined });
    const { messages } = await (await adapterOf(ticket.id)).read(pageOf({ ...ticket, answer }).page);
    expect(messages.map((m) => /^Message (\d+)\./.exec(m.text)?.[1])).toEqual(messages.map((_, n) => String(n)));
    expect(messages).toHaveLength(count);
  });
});

describe("a very long thread in Request Tracker", () => {
  // 3,000 parts on 30 pages.
  const ticket = longTickets(1500).find((t) => t.id === "request-tracker") as LongTicket;

  it("is asked for its newest messages in few calls", async () => {
    const { page, asked } = pageOf(ticket);
    const newest = (await (await adapterOf(ticket.id)).newest?.(page)) ?? [];
    expect(newest.map((m) => /^Message (\d+)\./.exec(m.text)?.[1])).toEqual(["1495", "1496", "1497", "1498", "1499"]);
    expect(asked.length).toBeLessThan(10);
  });

  it("has its texts found where its parts stand in another order", async () => {
    const turned = (url: URL) => {
      const path = url.pathname.endsWith("/attachments") ? new URL(url) : null;
      path?.searchParams.set("page", String(31 - Number(url.searchParams.get("page"))));
      return ticket.answer(path ?? url);
    };
    const { page } = pageOf({ ...ticket, answer: turned });
    const newest = (await (await adapterOf(ticket.id)).newest?.(page)) ?? [];
    expect(newest.map((m) => /^Message (\d+)\./.exec(m.text)?.[1])).toEqual(["1495", "1496", "1497", "1498", "1499"]);
  });
});
