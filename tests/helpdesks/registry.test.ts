// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { Conversation } from "../../lib/conversation.ts";
import { toProblem } from "../../lib/errors.ts";
import { detect, detections } from "../../lib/helpdesks/detection.ts";
import { helpdeskById, helpdesks } from "../../lib/helpdesks/registry.ts";
import { expectedOf, fixturePage } from "./fixture-page.ts";

describe.each(helpdesks.map((h) => [h.id, h] as const))("the helpdesk %s", (id, helpdesk) => {
  it("is known to the detector, and found in its own page", () => {
    const { page } = fixturePage(id);
    expect(detections.some((d) => d.id === id)).toBe(true);
    expect(detect(page.document, page.url.href)).toEqual(expectedOf(id).detected);
  });

  it("reads the page's own data", async () => {
    const conversation = await helpdesk.read(fixturePage(id).page);
    expect(Conversation.parse(conversation)).toEqual(expectedOf(id).api);
  });

  it("reads what the page shows, or fails by name", () => {
    let seen: unknown;
    try {
      seen = helpdesk.readPage?.(fixturePage(id).page) ?? null;
    } catch (error) {
      seen = toProblem(error);
    }
    expect(seen).toEqual(expectedOf(id).page);
  });

  it("never answers with an empty conversation", async () => {
    const { page } = fixturePage(id, (answers) => {
      for (const [path, answer] of Object.entries(answers)) {
        for (const key of ["messages", "items"]) if ((answer as Record<string, unknown>)[key]) answers[path] = { [key]: [] };
      }
    });
    page.document.body.replaceChildren();
    await expect(helpdesk.read(page)).rejects.toMatchObject({ code: `helpdesk.${id}.message` });
    expect(() => helpdesk.readPage?.(page)).toThrow(`helpdesk.${id}.message`);
  });
});

describe("the registry", () => {
  it("has each id once and knows no other", () => {
    expect(new Set(helpdesks.map((h) => h.id)).size).toBe(helpdesks.length);
    expect(helpdeskById("nowhere")).toBeNull();
  });
});

describe("the detector", () => {
  it("is silent on a page without proof", () => {
    const page = new DOMParser().parseFromString("<h1>News</h1>", "text/html");
    expect(detect(page, "https://rt.example/Ticket/Display.html?id=7")).toBeNull();
  });

  it("finds Request Tracker's ticket wherever the id stands, and the reply's own page", () => {
    const page = new DOMParser().parseFromString("<body id='comp-Ticket-Update'></body>", "text/html");
    expect(detect(page, "https://rt.example/Ticket/Update.html?Action=Respond;id=12")).toEqual({
      helpdesk: "request-tracker",
      ticket: "12",
      page: "composer",
    });
    expect(detect(page, "https://rt.example/rt/Ticket/Update.html?id=12&Action=Respond")).toMatchObject({ ticket: "12" });
  });
});
