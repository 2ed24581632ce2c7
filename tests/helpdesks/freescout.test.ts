// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { isNoReply } from "../../lib/helpdesks/composer.ts";
import { first } from "../../lib/helpdesks/first.ts";
import { freescout } from "../../lib/helpdesks/freescout.ts";
import { fixturePage } from "./fixture-page.ts";
import { keepingDesk } from "./keeping-desk.ts";

type Answers = Record<string, unknown>;
const ajax = "/help/conversation/ajax";
const address = "/help/conversation/42?folder_id=11";
const dialog = "/help/conversation/ajax-html/move_conv?conversation_id=42";
const option = (id: number, name: string) => `<option value="${id}">${name} &nbsp;(${id}@ostrel.example)</option>`;
const both = `<select class="move-conv-mailbox-id">${option(3, "Ostrel Returns")}${option(7, "Risk (EU)")}</select>`;

/** The fixture's conversation; a change is answered so, and the dialog to move it shows one list after the other. */
function withAnswers(answer: unknown, dialogs: string[] = [], change: (answers: Answers) => void = () => undefined) {
  const { page, written } = fixturePage("freescout", (answers) => {
    answers[`POST ${ajax}`] = answer;
    change(answers);
  });
  const ask: typeof page.ask = async (path, init) =>
    path === dialog ? { text: dialogs.shift() ?? "", header: () => null } : page.ask(path, init);
  return { page: { ...page, ask }, written };
}

describe("a note in FreeScout", () => {
  it("keeps the status and the assignee, and can be nothing but a note", async () => {
    const { page, written } = keepingDesk("freescout");
    await freescout.note?.(page, "Suggestion <used>.\n\nLog 12.");
    expect(written).toEqual([
      {
        path: ajax,
        method: "POST",
        body: {
          action: "send_reply",
          is_note: "1",
          mailbox_id: "2",
          status: "2",
          user_id: "5",
          body: "<p>Suggestion &lt;used&gt;.</p><p>Log 12.</p>",
          conversation_id: "42",
          _token: "csrf-free-1",
        },
        headers: { "X-CSRF-TOKEN": "csrf-free-1", "X-Requested-With": "XMLHttpRequest" },
      },
    ]);
  });

  it("is not written twice", async () => {
    const { page, written } = withAnswers({ status: "success" });
    await freescout.note?.(page, "Depot:  left on Friday.");
    expect(written).toEqual([]);
  });

  it("is not tried where the status can't be told", async () => {
    const { page, written } = withAnswers({ status: "success" }, [], (answers) => {
      answers[address] = (answers[address] as string).replaceAll("data-status", "data-other");
    });
    await expect(freescout.note?.(page, "Hm")).rejects.toMatchObject({ code: "helpdesk.freescout.note.refused" });
    expect(written).toEqual([]);
  });

  it("tells that it is not allowed, and that FreeScout refused it with 200", async () => {
    const notAllowed = withAnswers({ $refused: "forbidden" }).page;
    await expect(freescout.note?.(notAllowed, "Hm")).rejects.toMatchObject({ code: "helpdesk.freescout.forbidden" });
    const refused = withAnswers({ status: "error", msg: "Not enough permissions" }).page;
    await expect(freescout.note?.(refused, "Hm")).rejects.toMatchObject({ code: "helpdesk.freescout.note.refused" });
  });
});

describe("a mailbox in FreeScout", () => {
  it("is found by its name, whatever its case", async () => {
    const { page, written } = withAnswers({ status: "success" }, [
      both,
      `<select class="move-conv-mailbox-id">${option(2, "Ostrel Support")}</select>`,
    ]);
    await freescout.route?.(page, "ostrel returns");
    expect(written.map((w) => w.body)).toEqual([
      { action: "conversation_move", mailbox_id: "3", conversation_id: "42", _token: "csrf-free-1" },
    ]);
  });

  it("keeps brackets of its own name", async () => {
    const { page, written } = withAnswers({ status: "success" }, [both, ""]);
    await freescout.route?.(page, "Risk (EU)");
    expect(written[0]?.body).toMatchObject({ mailbox_id: "7" });
  });

  it("is not asked for where the conversation is in it", async () => {
    const { page, written } = withAnswers({ status: "success" });
    await freescout.route?.(page, "OSTREL SUPPORT");
    expect(written).toEqual([]);
  });

  it("is unknown, or refused, by name", async () => {
    const unknown = withAnswers({ status: "success" }, [both]).page;
    await expect(freescout.route?.(unknown, "Nowhere")).rejects.toMatchObject({ code: "helpdesk.freescout.route.unknown" });
    const stays = withAnswers({ status: "success" }, [both, both]).page;
    await expect(freescout.route?.(stays, "Ostrel Returns")).rejects.toMatchObject({ code: "helpdesk.freescout.route.refused" });
  });
});

describe("FreeScout's newest messages", () => {
  it("are the server's, not those of the page that was loaded before", async () => {
    const messages = await freescout.newest?.(fixturePage("freescout", undefined, "-rtl").page);
    expect(messages?.map((m) => m.id)).toEqual(["51", "52"]);
  });
});

describe("FreeScout's composer", () => {
  const { composer } = freescout;
  const block = (note: string, look = "", subtype = "") =>
    new DOMParser().parseFromString(
      `<div class="conv-reply-block ${look}"><form class="form-reply"><input name="is_note" value="${note}"><input name="subtype" value="${subtype}"></form><div class="note-editable" contenteditable="true"></div></div>`,
      "text/html",
    );

  it("is the block that is open, and is opened by the reply's own control", () => {
    const closed = fixturePage("freescout").page.document;
    expect(first(closed, composer.editor)).toBeNull();
    expect(first(closed, composer.opener ?? [""])?.className).toContain("conv-reply");
    expect(first(block("", "hidden"), composer.editor)).toBeNull();
    expect(first(block(""), composer.editor)).not.toBeNull();
    expect(closed.querySelectorAll(composer.send.join(",")).length).toBe(1);
  });

  it("tells a reply from a note, and says when it can't", () => {
    const nothing = new DOMParser().parseFromString("<p></p>", "text/html");
    const seen = [block(""), block("1"), block("", "conv-note-block"), block("", "", "3"), nothing].map(composer.isPublic);
    expect(seen).toEqual([true, false, false, null, null]);
    expect([block(""), block("", "", "3")].map((page) => isNoReply(composer, page))).toEqual([false, true]);
  });

  it("sends with Enter in chat mode only", () => {
    const page = (look: string) => new DOMParser().parseFromString(`<body class="${look}"></body>`, "text/html");
    expect([page("chat-mode"), page("user-is-auth")].map((document) => composer.enterSends?.(document))).toEqual([true, false]);
  });

  it("can be taken back while the notice shows its link", () => {
    const notice = new DOMParser().parseFromString(`<a href="https://desk.example/conversation/undo-reply/35/tok">Undo</a>`, "text/html");
    expect(first(notice, composer.undo ?? [""])).not.toBeNull();
  });
});
