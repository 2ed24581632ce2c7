// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { detect } from "../../lib/helpdesks/detection.ts";
import { first } from "../../lib/helpdesks/first.ts";
import { helpdeskById } from "../../lib/helpdesks/registry.ts";
import { znuny } from "../../lib/helpdesks/znuny.ts";
import { fixturePage } from "./fixture-page.ts";

const { composer } = znuny;
const page = (html: string) => new DOMParser().parseFromString(html, "text/html");
/** A window of the desk's other forms: a note's unless it says otherwise. */
const window = (ticked: string, action = "AgentTicketNote") =>
  `<form id=Compose><input type=hidden name=Action value=${action}><input type=checkbox id=IsVisibleForCustomer ${ticked}><textarea id=RichText name=Body></textarea><button id=submitRichText></button></form>`;
const note = window("");

describe("the reply's window in Znuny", () => {
  it("is opened by the agent", () => {
    expect(composer.page?.("7", new URL("https://desk.example/znuny/index.pl?Action=AgentTicketZoom;TicketID=7"))).toBeNull();
  });

  it("is known by its address, with either kind of separator", () => {
    const { document } = fixturePage("znuny", undefined, "-window").page;
    const at = (rest: string) => detect(document, `https://desk.example/otrs/index.pl?Action=AgentTicketCompose${rest}`);
    expect(at(";TicketID=12;ArticleID=3")).toEqual({ helpdesk: "znuny", ticket: "12", page: "composer" });
    expect(at("&ArticleID=3&TicketID=12")).toEqual({ helpdesk: "znuny", ticket: "12", page: "composer" });
  });

  it("has an editor of three kinds and one button", () => {
    const { document } = fixturePage("znuny", undefined, "-window").page;
    expect(first(document, composer.editor)?.tagName).toBe("TEXTAREA");
    expect(first(document, composer.send)?.id).toBe("submitRichText");
    const rich = page("<form id=ComposeTicket><textarea id=RichText></textarea><div class=ck-editor__editable></div></form>");
    expect(first(rich, composer.editor)?.className).toBe("ck-editor__editable");
  });

  it("is public; a note's window is not, and no other page says anything", () => {
    const { document } = fixturePage("znuny", undefined, "-window").page;
    expect([document, page(note), page("")].map(composer.isPublic)).toEqual([true, false, null]);
    // A note that the customer may see, and a mail that goes to somebody else, are no notes of the team's alone.
    expect([window("checked"), window("", "AgentTicketForward")].map(page).map(composer.isPublic)).toEqual([null, null]);
  });

  it("is never a note's", () => {
    expect(first(page(note), composer.editor)).toBeNull();
    expect(first(page(note), composer.send)).toBeNull();
  });
});

describe("Znuny", () => {
  it("reads the newest articles anew, however old the page is", async () => {
    const { page: desk } = fixturePage("znuny", undefined, "-window");
    const messages = await znuny.newest?.(desk);
    expect(messages?.map((m) => [m.id, m.role, m.visibility, m.mine])).toEqual([
      ["13", "agent", "internal", false],
      ["14", "agent", "public", true],
      ["15", "customer", "public", false],
    ]);
  });

  it("never asks for every article at once: the desk would keep that as the agent's choice", async () => {
    const { page: desk, written } = fixturePage("znuny", undefined, "-window");
    const asked: string[] = [];
    const ask: typeof desk.ask = (path, init) => {
      asked.push(path);
      return desk.ask(path, init);
    };
    await znuny.read({ ...desk, ask });
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter((path) => /ZoomExpand|ArticleView/.test(path))).toEqual([]);
    expect(written).toEqual([]);
  });

  const login =
    '<html><body><form><input type="hidden" name="Action" value="Login"><label>User</label><label>Password</label></form></body></html>';

  it("is logged out, and takes no login page for a customer's words, where only a mail's own frame is answered with one", async () => {
    for (const [id, which] of [
      ["11", "-window"],
      ["15", "-window"],
    ] as const) {
      const frame = `/znuny/index.pl?Action=AgentTicketArticleContent;Subaction=HTMLView;TicketID=7;ArticleID=${id};FileID=1;`;
      const { page: desk } = fixturePage(
        "znuny",
        (answers) => {
          expect(answers[frame]).toBeTypeOf("string");
          answers[frame] = login;
        },
        which,
      );
      await expect(znuny.read(desk)).rejects.toMatchObject({ code: "helpdesk.znuny.logged-out" });
    }
  });

  it("is logged out where the page's own frame has loaded the login page", async () => {
    const { page: desk } = fixturePage("znuny");
    const frame = first<HTMLIFrameElement>(desk.document, ["iframe[id^=Iframe]"]) as HTMLIFrameElement;
    Object.defineProperty(frame, "contentDocument", { value: page(login) });
    await expect(znuny.read(desk)).rejects.toMatchObject({ code: "helpdesk.znuny.logged-out" });
  });

  it("has no way to write back", () => {
    expect(helpdeskById("znuny")?.lacks).toEqual(["tag", "note", "route"]);
    expect([znuny.tag, znuny.note, znuny.route, znuny.redact]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
