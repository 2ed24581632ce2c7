// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { detect } from "../../lib/helpdesks/detection.ts";
import { all, first } from "../../lib/helpdesks/first.ts";
import { osticket } from "../../lib/helpdesks/osticket.ts";
import { helpdeskById } from "../../lib/helpdesks/registry.ts";
import { fixturePage } from "./fixture-page.ts";

const { composer } = osticket;
const page = (html: string) => new DOMParser().parseFromString(html, "text/html");
const tabs = (active: "reply" | "note") =>
  page(
    ["reply", "note"]
      .map((tab) => `<li class="${tab === active ? "active" : ""}"><a id="post-${tab}-tab" href="#${tab}"></a></li>`)
      .join("")
      .replace(/^(.*)$/s, "<ul id='response-tabs'>$1</ul>"),
  );

describe("osTicket's composer", () => {
  it("is the reply's editor and button, never the note's", () => {
    const { document } = fixturePage("osticket").page;
    expect(first(document, composer.editor)?.closest("form")?.id).toBe("reply");
    expect(all(document, composer.send).map((control) => control.closest("form")?.id)).toEqual(["reply"]);
  });

  it("is the plain field where a team has no rich text", () => {
    const plain = page("<form id=reply><textarea id=response name=response></textarea></form>");
    expect(composer.waitFor?.(plain)).toBe(true);
    expect(first(plain, composer.editor)?.tagName).toBe("TEXTAREA");
  });

  it("is awaited while its field is being made a rich one", () => {
    expect(composer.waitFor?.(page("<form id=reply><textarea id=response class=richtext></textarea></form>"))).toBe(false);
    expect(composer.waitFor?.(fixturePage("osticket").page.document)).toBe(true);
  });

  it("tells a reply from a note by the tab that is open, and says when it can't", () => {
    expect([tabs("reply"), tabs("note"), page("")].map(composer.isPublic)).toEqual([true, false, null]);
  });

  it("is opened by the reply's tab, which sends nothing", () => {
    const opener = first(fixturePage("osticket").page.document, composer.opener ?? [""]);
    expect(opener?.id).toBe("post-reply-tab");
    expect(opener?.matches(composer.send.join(","))).toBe(false);
  });
});

describe("osTicket", () => {
  it("is not read while another ticket stands in the page, though the agent may neither answer nor note", () => {
    const { page: desk } = fixturePage("osticket");
    for (const form of desk.document.querySelectorAll("form")) form.remove();
    expect(osticket.readPage?.(desk).messages.length).toBeGreaterThan(1);
    expect(() => osticket.readPage?.({ ...desk, ticket: "32" })).toThrow("helpdesk.osticket.message");
  });

  it("tells an agent from one whose name begins with theirs", async () => {
    const named = async (name: string) => {
      const { page: desk } = fixturePage("osticket");
      for (const head of desk.document.querySelectorAll(".thread-entry.response .header b")) head.textContent = name;
      return (await osticket.read(desk)).messages.some((m) => m.mine && m.visibility === "public");
    };
    const { agent } = await osticket.read(fixturePage("osticket").page);
    expect([await named(agent.name ?? ""), await named(`${agent.name}son`)]).toEqual([true, false]);
  });

  it("is found on a page of its staff panel that shows no ticket", () => {
    expect(detect(page("<link href='/scp/css/scp.css?v=2'>"), "https://help.example/scp/index.php")).toMatchObject({
      helpdesk: "osticket",
      ticket: null,
    });
  });

  it("writes nothing back: it has no tags, and a note needs the lock that the agent's own form holds", async () => {
    const { page: desk, written } = fixturePage("osticket");
    await osticket.read(desk);
    expect(helpdeskById("osticket")?.lacks).toEqual(["tag", "note", "route"]);
    expect([osticket.tag, osticket.note, osticket.route, osticket.redact]).toEqual([undefined, undefined, undefined, undefined]);
    expect(written).toEqual([]);
  });
});
