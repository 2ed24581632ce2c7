// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { Conversation } from "../../lib/conversation.ts";
import { toProblem } from "../../lib/errors.ts";
import { detect, detections } from "../../lib/helpdesks/detection.ts";
import { helpdeskById, helpdesks } from "../../lib/helpdesks/registry.ts";
import { adapterOf, casesOf, expectedOf, fixturePage } from "./fixture-page.ts";

const cases = helpdesks.filter((h) => h.level !== "recipe").flatMap(({ id }) => casesOf(id).map((which) => [id, which] as const));

describe.each(cases)("the helpdesk %s, page%s", (id, which) => {
  const fixture = (change?: (answers: Record<string, unknown>) => void) => fixturePage(id, change, which);

  it("is known to the detector, and found in its own page", () => {
    const { page } = fixture();
    expect(detections.some((d) => d.id === id)).toBe(true);
    expect(detect(page.document, page.url.href)).toEqual(expectedOf(id, which).detected);
  });

  it("reads the page's own data, or fails by name", async () => {
    const { read } = await adapterOf(id);
    const seen = await read(fixture().page).then((c) => Conversation.parse(c), toProblem);
    expect(seen).toEqual(expectedOf(id, which).api);
  });

  it("reads what the page shows, or fails by name", async () => {
    const { readPage } = await adapterOf(id);
    let seen: unknown;
    try {
      seen = readPage?.(fixture().page) ?? null;
    } catch (error) {
      seen = toProblem(error);
    }
    expect(seen).toEqual(expectedOf(id, which).page);
  });

  it("never answers with an empty conversation", async () => {
    const { read, readPage } = await adapterOf(id);
    const { page } = fixture((answers) => {
      for (const [path, answer] of Object.entries(answers)) answers[path] = emptied(answer);
    });
    page.document.body.replaceChildren();
    await expect(read(page)).rejects.toMatchObject({ code: expect.stringContaining(`helpdesk.${id}.`) });
    if (readPage) expect(() => readPage(page)).toThrow(`helpdesk.${id}.`);
  });
});

/** The same answer with nothing in its lists. */
function emptied(answer: unknown): unknown {
  if (Array.isArray(answer)) return [];
  if (typeof answer === "string") return "<html><body></body></html>";
  if (answer === null || typeof answer !== "object") return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, Array.isArray(value) ? [] : value]));
}

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
