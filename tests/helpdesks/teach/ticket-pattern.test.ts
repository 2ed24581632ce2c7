import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ticketPattern } from "../../../lib/helpdesks/teach/ticket-pattern.ts";
import { Recipe } from "../../../lib/recipe.ts";
import { ticketOf } from "../../../lib/ticket-of.ts";

const idIn = (pattern: string | null, address: string) => (pattern === null ? null : ticketOf({ ticket: pattern }, address));

describe("a pattern of tickets' addresses", () => {
  it.each([
    ["https://desk.example/agent/tickets/1234", "1234"],
    ["https://desk.example/index.pl?Action=Zoom;TicketID=77", "77"],
    ["https://desk.example/#ticket/zoom/9", "9"],
    ["https://desk.example/browse/SUP-12", "SUP-12"],
    ["https://desk.example/c/3fa85f64-5717-4562-b3fc-2c963f66afa6/details", "3fa85f64-5717-4562-b3fc-2c963f66afa6"],
    ["https://desk.example/app/conversations/5f2a1b3c4d5e6f7a8b9c0d1e", "5f2a1b3c4d5e6f7a8b9c0d1e"],
  ])("finds the id of %s", (address, id) => {
    expect(idIn(ticketPattern([address]), address)).toBe(id);
  });

  it("finds it wherever it stands in the query, on a page for the same", () => {
    const pattern = ticketPattern(["https://desk.example/Ticket/Update.html?Action=Respond&id=42"]);
    expect(Recipe.shape.ticket.safeParse(pattern).success).toBe(true);
    expect(idIn(pattern, "https://desk.example/Ticket/Update.html?id=7&QuoteTransaction=98&Action=Respond")).toBe("7");
    expect(idIn(pattern, "https://desk.example/Ticket/Update.html?id=7&Action=Comment")).toBeNull();
    expect(idIn(ticketPattern(["https://desk.example/Display.html?id=42"]), "https://desk.example/Display.html?New=1&id=7#x")).toBe("7");
  });

  it("takes what differs between two", () => {
    const pattern = ticketPattern(["https://desk.example/inbox/5/conversation/801", "https://desk.example/inbox/5/conversation/802"]);
    expect(idIn(pattern, "https://desk.example/inbox/9/conversation/3")).toBe("3");
  });

  it("is none where nothing looks like an id", () => {
    expect(ticketPattern(["https://desk.example/inbox/open"])).toBeNull();
    expect(ticketPattern([])).toBeNull();
  });

  it("finds the id of any ticket of the desk, and is one that a recipe may hold", () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9), fc.stringMatching(/^[a-z]{3,9}$/), (a, b, c, folder) => {
        const address = (id: number) => `https://desk.example/${folder}/tickets/${id}?view=all`;
        const pattern = ticketPattern(a === b ? [address(a)] : [address(a), address(b)]);
        expect(idIn(pattern, address(c))).toBe(String(c));
        expect(Recipe.shape.ticket.safeParse(pattern).success).toBe(true);
      }),
    );
  });
});
