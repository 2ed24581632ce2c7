import { beforeEach, describe, expect, it } from "vitest";
import { osticketFaq } from "../../lib/sources/osticket-faq.ts";
import { type Answered, type Asked, answeringNet } from "./answering-net.ts";
import { expectResumed } from "./expect-resumed.ts";
import { settingsOf, walkOver } from "./walk-over.ts";

const site = "https://support.ostrel.example/help";
const door = '<form action="login.php" method="post"><input name="userid"><input type="password" name="passwd"></form>';
const frame = (body: string) =>
  `<!DOCTYPE html><html lang="sv-SE"><head><title>Stöd</title></head><body><div id="nav"><a href="kb.php">FAQ</a><a href="/help/kb/index.php">Kunskap</a></div>${body}</body></html>`;

let pages: Record<string, string>;
let status: Record<string, number>;

/** The staff's page says who may read it in the staff's own language. */
const staffFaq = (id: number, more = "") =>
  frame(`<h2>Vanliga frågor</h2><div id="breadcrumbs"><a href="kb.php">Alla</a> &raquo; <a href="kb.php?cid=1">Returer</a></div>
    ${more}<div class="faq-content"><div class="faq-title flush-left">Fråga ${id} &amp; svar
    </div><div class="faded">Uppdaterad igår</div><div class="thread-body bleed"><div><p>Svar ${id}.</p></div></div></div><div class="clear"></div>`);
const publicFaq = (id: number) =>
  frame(`<h1>Vanliga frågor</h1><div class="faq-content"><div class="article-title flush-left">Fråga ${id} &amp; svar</div>
    <div class="thread-body bleed"><div><p>Svar ${id}.</p></div></div></div>`);

beforeEach(() => {
  status = {};
  pages = {
    "/scp/kb.php":
      frame(`<h2>Vanliga frågor</h2><ul id="kb"><li><h4><a class="truncate" href="kb.php?cid=1">Returer (2)</a> - <span>Publik</span></h4></li>
      <li><h4><a href="kb.php?cid=2">Personal (1)</a> - <span>Intern</span></h4></li></ul>`),
    "/scp/kb.php?cid=1": frame(`<h2>Vanliga frågor</h2><br><div><strong>Returer</strong><span>(Publik)</span></div><div id="faq"><ol>
      <li><a href="faq.php?id=11" class="previewfaq">Fråga 11 <span>- Publicerad</span></a></li>
      <li><a href="faq.php?id=12" class="previewfaq">Fråga 12 <span>- Intern</span></a></li></ol></div>
      <ul><li><a href="kb.php?cid=3">Utomlands</a></li></ul><a href="faq.php?cid=1&a=add">Ny</a>`),
    "/scp/kb.php?cid=2": frame('<h2>Vanliga frågor</h2><strong>Personal</strong><ol><li><a href="faq.php?id=21">Fråga 21</a></li></ol>'),
    "/scp/kb.php?cid=3": frame('<h2>Vanliga frågor</h2><strong>Utomlands</strong><ol><li><a href="faq.php?id=31">Fråga 31</a></li></ol>'),
    ...Object.fromEntries([11, 12, 21, 31].map((id) => [`/scp/faq.php?id=${id}`, staffFaq(id)])),
    "/kb/index.php": frame('<h2>Välj</h2><h3><a href="faq.php?cid=1">Returer</a></h3><a href="faq.php?id=11">Fråga 11</a>'),
    "/kb/faq.php?cid=1": frame(
      '<h1>Vanliga frågor</h1><h2><strong>Returer</strong></h2><ol><li><a href="faq.php?id=11">Fråga 11</a></li></ol><a href="faq.php?cid=3">Utomlands</a>',
    ),
    // A category that is not public is answered with the beginning.
    "/kb/faq.php?cid=2": frame('<h2>Välj</h2><h3><a href="faq.php?cid=1">Returer</a></h3><a href="faq.php?id=11">Fråga 11</a>'),
    "/kb/faq.php?cid=3": frame(
      '<h1>Vanliga frågor</h1><h2><strong>Utomlands</strong></h2><ol><li><a href="faq.php?id=31">Fråga 31</a></li></ol>',
    ),
    "/kb/faq.php?id=11": publicFaq(11),
    "/kb/faq.php?id=31": publicFaq(31),
  };
});

function answer({ url }: Asked): Answered | undefined {
  const path = `${url.pathname.replace(/^\/help/, "")}${url.search}`;
  if (status[path]) return { status: status[path] };
  const page = pages[path];
  return page === undefined ? undefined : { body: page };
}
const walk = (auth: "session" | "none" = "session", cursor: string | null = null) =>
  walkOver(osticketFaq, settingsOf("osticket-faq", { address: `${site}/scp/tickets.php?id=4` }, auth), answeringNet(answer), { cursor });
const brief = ({ items }: Awaited<ReturnType<typeof walk>>) => items.map(({ id, section, tier }) => `${id} (${section}) ${tier}`);

describe("a walk with an agent's session", () => {
  it("makes public only what the public pages list, in whatever language the staff's pages are", async () => {
    const walked = await walk();
    expect(brief(walked)).toEqual([
      "faq-11 (Returer) public",
      "faq-12 (Returer) internal",
      "faq-21 (Personal) internal",
      "faq-31 (Utomlands) public",
    ]);
    expect(walked.failures).toEqual([]);
    expect(walked.totals.at(-1)).toBe(4);
  });

  it("brings the question and the answer, and the address that its readers can open", async () => {
    const { items } = await walk();
    expect(items[0]).toMatchObject({
      kind: "article",
      title: "Fråga 11 & svar",
      body: "<div><p>Svar 11.</p></div>",
      format: "html",
      url: `${site}/kb/faq.php?id=11`,
      says: "in the public list",
    });
    expect(items[1]).toMatchObject({ url: `${site}/scp/faq.php?id=12`, says: "not in the public list" });
  });

  it("makes nothing public where the public pages are closed, and only for customers what was shown to one who is signed in", async () => {
    pages = { ...pages, "/kb/faq.php?cid=1": frame(door) };
    status = { "/kb/faq.php?cid=2": 403, "/kb/faq.php?cid=3": 404 };
    expect(brief(await walk()).filter((line) => !line.endsWith(" internal"))).toEqual([]);
    status = {};
    pages["/kb/faq.php?cid=1"] = frame(
      '<a href="/help/logout.php?auth=x">Logga ut</a><ol><li><a href="faq.php?id=11">Fråga 11</a></li></ol>',
    );
    expect(brief(await walk())[0]).toBe("faq-11 (Returer) authenticated");
  });

  it("brings the other languages of a FAQ", async () => {
    pages["/scp/faq.php?id=11"] = staffFaq(11, '<div><a href="faq.php?kblang=en_GB&amp;id=11">English</a></div>');
    pages["/scp/faq.php?id=11&kblang=en_GB"] = staffFaq(11).replace("Svar 11.", "Answer 11.");
    const { items } = await walk();
    expect(items[1]).toMatchObject({
      id: "faq-11/en_GB",
      locale: "en-GB",
      group: "faq-11",
      body: "<div><p>Answer 11.</p></div>",
      tier: "public",
    });
  });

  it("goes on from any cursor to the same end", () => expectResumed((cursor) => walk("session", cursor)));

  it("says that the session has ended, at the beginning and in the middle", async () => {
    const before = pages;
    for (const path of ["/scp/kb.php", "/scp/kb.php?cid=3", "/scp/faq.php?id=21"]) {
      pages = { ...before, [path]: door };
      await expect(walk()).rejects.toMatchObject({ code: "source.signed-out" });
    }
  });

  it("names a FAQ that is gone or shows no answer, and goes on", async () => {
    pages = { ...pages, "/scp/faq.php?id=12": frame("<h2>Vanliga frågor</h2>") };
    delete pages["/scp/faq.php?id=21"];
    const { failures, items } = await walk();
    expect(failures.map(({ item, code }) => [item, code])).toEqual([
      ["faq-12", "source.row"],
      ["faq-21", "source.gone"],
    ]);
    expect(items.map(({ id }) => id)).toEqual(["faq-11", "faq-31"]);
  });
});

describe("a walk over the public pages", () => {
  it("needs no sign-in, and brings what everyone may read", async () => {
    const walked = await walk("none");
    expect(brief(walked)).toEqual(["faq-11 (Returer) public", "faq-31 (Utomlands) public"]);
    expect(walked.items[0]).toMatchObject({
      title: "Fråga 11 & svar",
      body: "<div><p>Svar 11.</p></div>",
      url: `${site}/kb/faq.php?id=11`,
    });
  });

  it("goes on from any cursor to the same end", () => expectResumed((cursor) => walk("none", cursor)));

  it("says of another site's page that it is none of osTicket's, and throws what the way out throws", async () => {
    pages["/kb/index.php"] = "<html><body><h1>Shop</h1></body></html>";
    await expect(walk("none")).rejects.toMatchObject({ code: "source.shape", detail: { what: "kb.php" } });
    status = { "/kb/index.php": 503 };
    await expect(walk("none")).rejects.toMatchObject({ code: "source.busy" });
  });
});

it("needs the origin, below whatever path it stands", () => {
  expect(osticketFaq.origins({ address: `${site}/scp/tickets.php?id=4` })).toEqual(["https://support.ostrel.example"]);
});
