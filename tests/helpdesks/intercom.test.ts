// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { detect } from "../../lib/helpdesks/detection.ts";
import { first } from "../../lib/helpdesks/first.ts";
import { intercom } from "../../lib/helpdesks/intercom.ts";
import { helpdeskById } from "../../lib/helpdesks/registry.ts";
import { fixturePage } from "./fixture-page.ts";

const { composer } = intercom;
const page = (html: string) => new DOMParser().parseFromString(html, "text/html");

describe("Intercom's composer", () => {
  it("is the conversation's own editor and button, not those of another field", () => {
    const { document } = fixturePage("intercom").page;
    expect(first(document, composer.editor)?.closest("[data-conversation-reply-composer]")).not.toBeNull();
    expect(first(document, composer.send)?.textContent).toBe("Send");
    const other = page("<form><div class=ProseMirror contenteditable=true></div><button type=submit></button></form>");
    expect([first(other, composer.editor), first(other, composer.send)]).toEqual([null, null]);
  });

  it("is a note's where the older inbox says so; else it can't be told", () => {
    const editor = '<div class="embercom-prosemirror-composer-editor" contenteditable=true></div>';
    const edited = "<div class=o__note><div class=ProseMirror contenteditable=true></div></div>";
    const pages = [page(`<div class=o__note>${editor}</div>`), page(edited + editor), fixturePage("intercom").page.document];
    expect(pages.map(composer.isPublic)).toEqual([false, null, null]);
  });
});

describe("Intercom", () => {
  it("is found in each of its regions, by workspace and conversation", () => {
    for (const region of ["", "eu.", "au."])
      expect(detect(page(""), `https://app.${region}intercom.com/a/inbox/ab12/inbox/shared/all/conversation/9`)).toMatchObject({
        helpdesk: "intercom",
        ticket: "ab12/9",
      });
    expect(detect(page(""), "https://www.intercom.com/a/inbox/ab12/inbox/conversation/9")).toBeNull();
  });

  it("gives the newest parts with who wrote them", async () => {
    const messages = await intercom.newest?.(fixturePage("intercom").page);
    expect(messages?.map((m) => [m.id, m.role, m.visibility, m.mine])).toEqual([
      ["1", "customer", "public", false],
      ["2", "agent", "internal", false],
      ["3", "agent", "public", true],
      ["4", "customer", "public", false],
    ]);
  });

  /** The fixture's conversation with such a part at its end. */
  const withPart = (renderable_type: number, renderable_data: unknown) =>
    intercom.read(
      fixturePage("intercom", (answers) => {
        const talk = answers["/ember/inbox/conversations/21590?app_id=ab12cd"] as { renderable_parts: unknown[] };
        talk.renderable_parts.push({ renderable_type, created_at: "2026-11-04T09:00:00Z", renderable_data });
      }).page,
    );

  it("keeps a customer's part that is a picture or files alone, and lists them as not read", async () => {
    const blocks = [
      null,
      { type: "image", url: "https://files.example/i/o/77/broken%20lamp.png?expires=1", width: 800 },
      {
        type: "attachmentList",
        attachments: [{ name: "50% off.pdf", contentType: "application/pdf", size: 90, url: "https://files.example/a" }],
      },
    ];
    const { messages, receipt } = await withPart(1, { blocks, uploads: null });
    expect(messages).toHaveLength(5);
    expect(messages[4]).toMatchObject({ role: "customer", visibility: "public", text: "" });
    expect(messages[4]?.attachments).toEqual([
      { name: "broken lamp.png", type: "image", bytes: null },
      { name: "50% off.pdf", type: "application/pdf", bytes: 90 },
    ]);
    expect(receipt.attachments).toHaveLength(3);
  });

  it("keeps a part of a known kind of which nothing can be read, and skips an empty one of a new kind", async () => {
    for (const data of [null, { blocks: null }, { blocks: [{ type: "card" }, null] }])
      expect((await withPart(1, data)).messages[4]).toMatchObject({ role: "customer", text: "", attachments: [] });
    expect((await withPart(88, { blocks: [null], uploads: [null] })).messages).toHaveLength(4);
    await expect(withPart(88, { blocks: [{ type: "image", url: "https://files.example/a.png" }] })).rejects.toMatchObject({
      code: "helpdesk.intercom.message.author",
    });
  });

  it("asks with the agent's session and writes nothing: that takes a token", async () => {
    const { page: desk, written } = fixturePage("intercom");
    await intercom.read(desk);
    expect(written).toEqual([]);
    expect(helpdeskById("intercom")?.lacks).toEqual(["tag", "note", "route"]);
    expect([intercom.tag, intercom.note, intercom.route, intercom.redact]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
