import { describe, expect, it } from "vitest";
import { ticketPattern } from "../lib/helpdesks/teach/ticket-pattern.ts";
import { isQuickPattern } from "../lib/quick-pattern.ts";

describe("a pattern over addresses", () => {
  it.each([
    "tickets/(\\d+)",
    "(\\d+)",
    "accounts/(\\d+)/tickets/(\\d+)",
    "Display\\.html\\?id=(\\d+)|Respond&id=(\\d+)",
    "\\/r\\/Case\\/(\\w{15,18})",
    "\\/(?:cnv_|inboxes\\/.*\\/)(\\w+)$",
    "\\/d\\/([^/?#]+)",
    "\\/(?:live-messages\\/\\d+\\/inbox|help-desk\\/\\d+\\/view\\/[^/]+\\/ticket|record\\/0-5)\\/(\\d+)",
    "browse/([A-Z][A-Z0-9_]+-\\d+)(?![\\w-])",
    "\\/index\\.pl\\?(?=(?:[^#]*[&;])?Action=AgentTicketZoom(?![\\w-]))(?:[^#]*[&;])?TicketID=(\\d+)(?![\\w-])",
  ])("is taken: %s", (source) => {
    expect(isQuickPattern(source)).toBe(true);
  });

  it("is taken where it was learned from addresses", () => {
    const learned = [
      ["https://desk.example/index.pl?Action=AgentTicketZoom;TicketID=7"],
      ["https://desk.example/a/tickets/7", "https://desk.example/b/tickets/12"],
      ["https://desk.example/app/inbox/3/conversation/5f0c9a3e-8a57-4d7f-9d3a-0c6f1f1b2c3d"],
      ["https://desk.example/Ticket/Display.html?id=12"],
    ].map(ticketPattern);
    learned.push(
      [
        ["https://desk.example/Ticket/Display.html?id=12"],
        ["https://desk.example/Ticket/Update.html?Action=Respond&DefaultStatus=open&id=12"],
        ["https://desk.example/Ticket/Update.html?Action=Respond&id=12"],
      ]
        .map(ticketPattern)
        .join("|"),
    );
    for (const source of learned) expect([source, source !== null && isQuickPattern(source)]).toEqual([source, true]);
  });

  it.each([
    ["is none", "(\\d+"],
    ["repeats what repeats", "(\\d+)+x"],
    ["repeats what repeats, one deeper", "((a+))+$"],
    ["repeats a choice", "(a|a)+$"],
    ["repeats a group without end", "(?:ab)*c"],
    ["has many repeats that take from each other", "a*a*a*a*a*a*b"],
    ["has many open repeats", ".*a.*a.*a.*ab"],
    ["has many repeats with what may be missing between them", "a*b?a*(?:c)?a*x"],
    ["ends an alternative with a repeat", "(?:a*|b)(?:a*|b)a*x"],
    ["has an empty alternative", "a*(?:b|)a*x"],
    ["may leave out too much", "a?a?a?a?a?a?a?a?a?a?aaaaaaaaaa"],
    ["chooses too often", "(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)b"],
    ["counts too far", "a{1,900}b"],
    ["looks back", "(\\d+)-\\1"],
  ])("is refused that %s", (_, source) => {
    expect(isQuickPattern(source)).toBe(false);
  });
});
