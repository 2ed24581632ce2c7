// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { editorOf, isNoReply } from "../../lib/helpdesks/composer.ts";
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
  it("is the open thread's, not one of a thread that is kept", () => {
    const document = page(`<div>${editor}</div><div role=main>${editor}</div>`);
    expect(editorOf(composer, document)?.closest("[role=main]")).not.toBeNull();
    expect(all(document, composer.send)).toHaveLength(1);
  });

  it("is the thread's own reply where that has a window of its own, and no other mail's", () => {
    const apart = (rm: string) =>
      page(`<div role=main><div data-message-id="#msg-f:17" data-legacy-message-id=11></div></div>
        <div role=dialog><form><input type=hidden name=rm value="${rm}"></form>${editor}</div>`);
    for (const rm of ["#msg-f:17", "msg-f:17", "11"]) {
      expect(editorOf(composer, apart(rm))).not.toBeNull();
      expect(isNoReply(composer, apart(rm))).toBe(false);
    }
    for (const rm of ["", "#msg-f:18"]) expect(editorOf(composer, apart(rm))).toBeNull();
  });

  it("is judged in any window that the agent is in, but takes no reply there", () => {
    document.body.innerHTML = `<div role=main><div data-message-id="#msg-f:17"></div>${editor}</div><div role=dialog>${editor}</div>`;
    const send = document.querySelector<HTMLElement>("[role=dialog] [role=button]") as HTMLElement;
    expect(editorOf(composer, document)?.closest("[role=main]")).not.toBeNull();
    expect(isNoReply(composer, document)).toBe(false);
    send.tabIndex = 1;
    send.focus();
    expect(editorOf(composer, document)?.closest("[role=dialog]")).not.toBeNull();
    expect([composer.isPublic(document), isNoReply(composer, document)]).toEqual([true, true]);
    expect(send.closest(composer.send.join(","))).toBe(send);
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

  /** The fixture's thread, in a mailbox of that address, with a customer of that address and an alias to send as. */
  const rolesIn = async (mailbox: string, customer: string, alias = "") => {
    const { page: desk } = fixturePage("gmail");
    const { document: thread } = desk;
    thread.title = thread.title.replace("support@tarnwick.example", mailbox);
    const account = first(thread, ["a[aria-label*='@']"]);
    account?.setAttribute("aria-label", `Google Account: Amy Sutcliffe (${mailbox})`);
    for (const it of all(thread, ["[email='nils.ek@mail.example']"])) it.setAttribute("email", customer);
    first(thread, ["[role=main]"])?.insertAdjacentHTML("beforeend", `<span class=az2>Tarnwick &lt;${alias}&gt;</span>`);
    return (await gmail.read(desk)).messages.map((m) => m.role);
  };

  it("takes an alias for itself alone: whoever else is at its provider is a customer", async () => {
    const roles = ["customer", "system", "agent", "agent", "customer"];
    expect(await rolesIn("support@tarnwick.example", "nils.ek@outlook.com", "tarnwick@outlook.com")).toEqual(roles);
    expect(await rolesIn("support@tarnwick.example", "nils.ek@parcels.example", "tarnwick@parcels.example")).toEqual(roles);
    expect((await rolesIn("support@tarnwick.example", "tarnwick@outlook.com", "tarnwick@outlook.com"))[0]).toBe("agent");
  });

  it("takes nobody for a colleague where the mailbox itself is at a provider of everybody's", async () => {
    for (const provider of [
      "gmail.com",
      "googlemail.com",
      "outlook.com",
      "hotmail.co.uk",
      "live.se",
      "yahoo.de",
      "icloud.com",
      "proton.me",
    ])
      expect((await rolesIn(`tarnwick@${provider}`, `nils.ek@${provider}`))[0]).toBe("customer");
    for (const provider of ["gmx.net", "web.de", "telia.com", "comhem.se"])
      expect((await rolesIn(`tarnwick@${provider}`, `nils.ek@${provider}`))[0]).toBe("customer");
    for (const own of ["web.shop", "me.example", "live.tarnwick.example"])
      expect((await rolesIn(`support@${own}`, `ruben@${own}`))[0]).toBe("agent");
  });

  it("reads a file whose name has a per cent sign that is meant as one", async () => {
    const { page: desk } = fixturePage("gmail");
    first(desk.document, ["[download_url]"])?.setAttribute("download_url", "application/pdf:50% off.pdf:https://mail.google.com/x");
    expect((await gmail.read(desk)).receipt.attachments).toEqual([{ name: "50% off.pdf", type: "application/pdf", bytes: null }]);
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
