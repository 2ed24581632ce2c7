import { describe, expect, it } from "vitest";
import { ticketOf } from "../lib/ticket-of.ts";

describe("the ticket that an address shows", () => {
  it("is what the pattern's groups say, joined", () => {
    expect(ticketOf({ ticket: "accounts/(\\d+)/tickets/(\\d+)" }, "https://desk.example/accounts/3/tickets/9")).toBe("3/9");
  });

  it("is none where the pattern finds none", () => {
    expect(ticketOf({ ticket: "/tickets/(\\d+)" }, "https://desk.example/settings")).toBeNull();
    expect(ticketOf({ ticket: "/settings" }, "https://desk.example/settings")).toBeNull();
  });
});
