import { beforeEach, describe, expect, it } from "vitest";
import { kundoForum } from "../../lib/sources/kundo-forum.ts";
import { type Answered, type Asked, answeringNet } from "./answering-net.ts";
import { expectResumed } from "./expect-resumed.ts";
import { settingsOf, walkOver } from "./walk-over.ts";

let posts: object[];
let comments: Record<number, object[]>;
const post = (id: number, more: object = {}) => ({
  id,
  title: `Fråga ${id}`,
  text: "<p>Hur lång är garantin?</p>",
  topic: "Q",
  state: "besvarad",
  num_comments: 2,
  absolute_url: `https://kundo.se/org/ostrel/d/fraga-${id}/`,
  pub_date: "2026-09-01T08:00:00",
  user: { first_name: "Kim" },
  ...more,
});
const reply = (text: string, own: boolean) => ({ text, is_org_reply: own, pub_date: "2026-09-02T08:00:00", user: { first_name: "Edda" } });

beforeEach(() => {
  posts = [post(1), post(2), post(3, { topic: "B" }), post(4, { num_comments: 0 })];
  comments = {
    1: [reply("<p>Det undrar jag också.</p>", false), reply("<p>Två år.</p>", true), reply("<p>Även på lampor.</p>", true)],
    2: [reply("<p>Ingen aning.</p>", false)],
  };
});

function answer({ url }: Asked): Answered | undefined {
  const start = Number(url.searchParams.get("start"));
  if (url.pathname === "/api/ostrel.json") return { body: posts.slice(start, start + 50) };
  const id = Number(/^\/api\/comment\/ostrel\/(\d+)\.json$/.exec(url.pathname)?.[1]);
  return comments[id] ? { body: comments[id].slice(start, start + 50) } : undefined;
}
const walk = (forum = "ostrel", cursor: string | null = null, asked: string[] = []) =>
  walkOver(kundoForum, settingsOf("kundo-forum", { forum }, "none"), answeringNet(answer, asked), { cursor });

describe("a walk over a forum", () => {
  it("brings questions with what the organisation replied; those without such a reply, and praise, stay out", async () => {
    const { items, gone } = await walk();
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      id: "post-1",
      kind: "article",
      title: "Fråga 1",
      body: "<p>Hur lång är garantin?</p>\n<hr>\n<p>Två år.</p>\n<hr>\n<p>Även på lampor.</p>",
      format: "html",
      url: "https://kundo.se/org/ostrel/d/fraga-1/",
      owner: null,
      updated: "2026-09-02",
      tier: "public",
      says: "public forum",
    });
    expect(gone).toEqual(["post-2"]);
  });

  it("goes on to the end of a long forum, and of long answers", async () => {
    posts = Array.from({ length: 120 }, (_, at) => post(at + 1));
    comments = Object.fromEntries(posts.map((_, at) => [at + 1, [reply("<p>Ja.</p>", true)]]));
    comments[1] = [...Array.from({ length: 60 }, () => reply("<p>Jag med.</p>", false)), reply("<p>Till sist.</p>", true)];
    const { items } = await walk();
    expect(items).toHaveLength(120);
    expect(items[0]?.body).toContain("Till sist.");
  });

  it("ends where a forum begins again instead of giving nothing", async () => {
    posts = Array.from({ length: 50 }, (_, at) => post(at + 1));
    comments = Object.fromEntries(posts.map((_, at) => [at + 1, [reply("<p>Ja.</p>", true)]]));
    const deaf = answeringNet((asked) => answer({ ...asked, url: new URL(asked.url.pathname, asked.url) }));
    const { items } = await walkOver(kundoForum, settingsOf("kundo-forum", { forum: "ostrel" }, "none"), deaf);
    expect(items).toHaveLength(50);
  });

  it("goes on from any cursor to the same end, and keeps nobody's question in it", async () => {
    posts = Array.from({ length: 23 }, (_, at) => post(at + 1));
    comments = Object.fromEntries(posts.map((_, at) => [at + 1, [reply("<p>Ja.</p>", true)]]));
    await expectResumed((cursor) => walk("ostrel", cursor));
    expect((await walk()).cursors.join("")).not.toContain("garantin");
  });

  it("takes the forum's name also from its address, and says of anything else that it is none", async () => {
    expect((await walk("https://kundo.se/org/ostrel/posts/")).items).toHaveLength(1);
    await expect(walk("a b")).rejects.toMatchObject({ code: "source.forum" });
    await expect(walk("nowhere")).rejects.toMatchObject({ code: "source.gone" });
  });

  it("names posts that are not what they should be, and says of an odd answer that it has another shape", async () => {
    posts = [{ id: 7 }, post(1)];
    expect((await walk()).failures).toEqual([{ item: "post-7", url: null, code: "source.row", detail: { what: "post" } }]);
    const odd = answeringNet(() => ({ body: { error: "odd" } }));
    await expect(walkOver(kundoForum, settingsOf("kundo-forum", { forum: "ostrel" }, "none"), odd)).rejects.toMatchObject({
      code: "source.shape",
      detail: { what: "forum" },
    });
  });
});
