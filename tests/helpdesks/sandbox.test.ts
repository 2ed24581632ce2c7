// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { first } from "../../lib/helpdesks/first.ts";
import { sandbox } from "../../lib/helpdesks/sandbox.ts";
import { fixturePage } from "./fixture-page.ts";
import { keepingDesk } from "./keeping-desk.ts";

const pane = (id: string, mode: string, open: boolean, composer = "<div data-composer></div>") =>
  `<section ${open ? `data-open-ticket="${id}"` : "hidden"}><div data-composer-mode="${mode}"></div>${composer}</section>`;
const page = (html: string) => new DOMParser().parseFromString(html, "text/html");

describe("the sandbox's composer, with other tickets kept in the page", () => {
  it("is the open ticket's, and so is its mode", () => {
    const document = page(pane("1", "public", false) + pane("2", "note", true));
    expect(first(document, sandbox.composer.editor)?.closest("[data-open-ticket]")).not.toBeNull();
    expect(sandbox.composer.isPublic(document)).toBe(false);
  });

  it("is none while the open ticket's is not there yet", () => {
    const document = page(pane("1", "public", false) + pane("2", "public", true, ""));
    expect(first(document, sandbox.composer.editor)).toBeNull();
  });
});

describe("writing to the sandbox", () => {
  it("adds a tag once, whatever its case, and reads it back", async () => {
    let ticket = {} as { tags: string[] };
    const { page, written } = fixturePage("sandbox", (answers) => {
      ticket = answers["/api/tickets/42"] as { tags: string[] };
    });
    await expect(sandbox.tag?.(page, ["late"])).rejects.toMatchObject({ code: "helpdesk.sandbox.tag.refused" });
    written.length = 0;
    const call: typeof page.call = async (path, init) => {
      if (init?.method) ticket.tags = (init.body as { tags: string[] }).tags;
      return page.call(path, init);
    };
    for (const tag of ["EMAIL", "late", "LATE"]) await sandbox.tag?.({ ...page, call }, [tag]);
    expect(written).toEqual([{ path: "/api/tickets/42/tags", method: "PUT", body: { tags: ["email", "late"] } }]);
  });

  it("takes words out of one message", async () => {
    const { page: desk, written } = fixturePage("sandbox");
    await sandbox.redact?.(desk, "m42/1", "4242 4242");
    expect(written).toEqual([{ path: "/api/tickets/42/messages/m42%2F1", method: "PATCH", body: { redact: "4242 4242" } }]);
  });

  it("writes a note once", async () => {
    const { page: desk, written } = keepingDesk("sandbox");
    await sandbox.note?.(desk, "Depot says lost.");
    await sandbox.note?.(desk, "Depot found it.");
    expect(written.map((w) => w.path)).toEqual(["/api/tickets/42/notes"]);
  });
});
