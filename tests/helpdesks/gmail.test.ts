// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { detect } from "../../lib/helpdesks/detection.ts";
import { all, first } from "../../lib/helpdesks/first.ts";
import { gmail } from "../../lib/helpdesks/gmail.ts";
import { printedMessages } from "../../lib/helpdesks/gmail-print.ts";
import { helpdeskById } from "../../lib/helpdesks/registry.ts";
import { fixturePage } from "./fixture-page.ts";

const { composer } = gmail;
const page = (html: string) => new DOMParser().parseFromString(html, "text/html");
const editor = "<div class=M9><div role=textbox g_editable=true></div><div class='T-I aoO' role=button></div></div>";

describe("Gmail's composer", () => {
  it("is the open thread's, not one of a thread that is kept or of a window of its own", () => {
    expect(first(page(`<div>${editor}</div><div role=dialog>${editor}</div>`), composer.editor)).toBeNull();
    const document = page(`<div>${editor}</div><div role=main>${editor}</div>`);
    expect(first(document, composer.editor)?.closest("[role=main]")).not.toBeNull();
    expect(all(document, composer.send)).toHaveLength(1);
  });

  it("is public wherever it stands: there are no notes", () => {
    expect(composer.isPublic(page(`<div role=main>${editor}</div>`))).toBe(true);
    expect(composer.isPublic(page(""))).toBeNull();
  });

  it("is opened by Reply, not by Reply all, Forward or Send", () => {
    const { document } = fixturePage("gmail").page;
    expect(all(document, composer.opener ?? [""]).map((control) => control.textContent)).toEqual(["Reply"]);
  });

  it("is not sent while it can be taken back", () => {
    expect(
      first(page("<div role=alert><span class=bAq>Message sent</span><span id=link_undo>Undo</span></div>"), composer.undo ?? [""]),
    ).not.toBeNull();
    expect(first(page("<div role=alert><span class=bAq>Message sent</span></div>"), composer.undo ?? [""])).toBeNull();
  });
});

describe("Gmail", () => {
  it("shows no ticket in a list of threads", () => {
    const list = page("<div role=main><table><tr><td><span data-legacy-thread-id=19c9></span></td></tr></table></div>");
    expect(detect(list, "https://mail.google.com/mail/u/0/#inbox")).toEqual({ helpdesk: "gmail", ticket: null, page: "ticket" });
  });

  it("confirms a send from the page alone while the newest messages are open", async () => {
    const { page: desk } = fixturePage("gmail");
    const messages = await gmail.newest?.({ ...desk, ask: () => Promise.reject(new Error("asked")) });
    expect(messages?.map((m) => m.id)).toEqual(["19a1-1", "19a1-2", "19a1-3", "19a1-4", "19a1-5"]);
  });

  it("gives a message the same id folded and open", async () => {
    const folded = await gmail.newest?.(fixturePage("gmail", undefined, "-folded").page);
    expect(folded?.map((m) => m.id)).toEqual(["19d1-1", "19d1-2", "19d1-3", "19d1-4"]);
  });

  it("has no way to write back", () => {
    expect(helpdeskById("gmail")?.lacks).toEqual(["tag", "note", "route"]);
    expect([gmail.tag, gmail.note, gmail.route, gmail.redact]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("a print view", () => {
  it("of something else holds no messages", () => {
    expect(printedMessages("<html><body><form id=gaia_loginform></form></body></html>")).toEqual([]);
  });
});
