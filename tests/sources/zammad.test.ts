import { beforeEach, describe, expect, it } from "vitest";
import { zammad } from "../../lib/sources/zammad.ts";
import { type Answered, type Asked, answeringNet } from "./answering-net.ts";
import { expectResumed } from "./expect-resumed.ts";
import { settingsOf, walkOver } from "./walk-over.ts";

const site = "https://support.ostrel.example";
const [past, later] = ["2026-10-02T08:00:00Z", "2027-01-01T08:00:00Z"];
const byId = (rows: { id: number }[]) => Object.fromEntries(rows.map((row) => [row.id, row]));

interface AnswerTimes {
  published_at?: string;
  internal_at?: string;
  archived_at?: string;
}
let times: AnswerTimes[];
let active: boolean;
let modules: object[];
let posted: unknown[];
let status: Record<string, number>;

beforeEach(() => {
  times = [
    { published_at: past },
    { internal_at: past },
    { published_at: past, archived_at: past },
    {},
    { internal_at: past, published_at: later },
  ];
  active = true;
  posted = [];
  status = {};
  modules = [
    {
      id: 1,
      name: "label",
      keywords: "label post",
      content: "<div>Your label is on its way.</div>",
      active: true,
      user_id: null,
      updated_at: past,
    },
    { id: 2, name: "old", content: "Old.", active: false, user_id: null },
    { id: 3, name: "mine", content: "Bye.", active: true, user_id: 9 },
  ];
});

/** What init gives: everything but texts, and the texts whose numbers are asked for. Answer n has translation 10n, content 100n. */
function assets(wanted: number[]) {
  const answers = times.map((time, at) => ({
    id: at + 1,
    category_id: 2,
    internal_at: null,
    published_at: null,
    archived_at: null,
    tags: ["returns"],
    ...time,
  }));
  const texts = answers.map(({ id }) => ({
    id: id * 10,
    title: `Answer ${id}`,
    answer_id: id,
    kb_locale_id: 7,
    content_id: id * 100,
    updated_at: past,
  }));
  return {
    KnowledgeBase: byId([{ id: 1, active } as { id: number }]),
    KnowledgeBaseLocale: byId([{ id: 7, system_locale_id: 70 } as { id: number }]),
    Locale: byId([{ id: 70, locale: "en-us" } as { id: number }]),
    KnowledgeBaseCategory: byId([
      { id: 1, knowledge_base_id: 1 } as { id: number },
      { id: 2, parent_id: 1, knowledge_base_id: 1 } as { id: number },
    ]),
    KnowledgeBaseCategoryTranslation: byId([
      { id: 1, title: "Orders", category_id: 1, kb_locale_id: 7 } as { id: number },
      { id: 2, title: "Returns", category_id: 2, kb_locale_id: 7 } as { id: number },
    ]),
    KnowledgeBaseAnswer: byId(answers),
    KnowledgeBaseAnswerTranslation: byId(texts),
    KnowledgeBaseAnswerTranslationContent: byId(wanted.map((id) => ({ id, body: `<p>Text ${id}.</p>` }))),
  };
}

function answer({ method, url, json }: Asked): Answered | undefined {
  const wrong = status[url.pathname];
  if (wrong) return { status: wrong };
  if (url.pathname === "/api/v1/users/me") return { body: { id: 3 }, headers: { "CSRF-TOKEN": "word" } };
  if (method === "POST" && url.pathname === "/api/v1/knowledge_bases/init") {
    posted.push(json);
    const wanted = (json as { answer_translation_content_ids?: number[] }).answer_translation_content_ids ?? [];
    return { body: assets(wanted), headers: { date: "Mon, 16 Nov 2026 09:00:00 GMT" } };
  }
  if (url.pathname !== "/api/v1/text_modules") return undefined;
  const page = Number(url.searchParams.get("page"));
  return { body: modules.slice((page - 1) * 100, page * 100) };
}

const walk = (more: Record<string, string> = {}, cursor: string | null = null, auth: "token" | "session" = "token") =>
  walkOver(zammad, settingsOf("zammad", { address: `${site}/#ticket/zoom/1`, ...more }, auth), answeringNet(answer), { cursor });

describe("a walk over a knowledge base", () => {
  it("brings what is published as public and what is internal as internal; archived ones, drafts and what is to come stay out", async () => {
    const { items, failures } = await walk({ macros: "no" });
    expect(items.map(({ id, tier, says }) => [id, tier, says])).toEqual([
      ["answer-10", "public", "answer: published"],
      ["answer-20", "internal", "answer: internal"],
      ["answer-50", "internal", "answer: internal"],
    ]);
    expect(failures).toEqual([]);
  });

  it("brings the text with its place, tags, language and date", async () => {
    expect((await walk()).items[0]).toMatchObject({
      kind: "article",
      title: "Answer 1",
      body: "<p>Text 100.</p>",
      format: "html",
      locale: "en-us",
      section: "Orders / Returns",
      labels: ["returns"],
      url: `${site}/#knowledge_base/1/locale/en-us/answer/1`,
      updated: "2026-10-02",
    });
  });

  it("makes nothing public while the knowledge base is switched off", async () => {
    active = false;
    const { items } = await walk({ macros: "no" });
    expect(items.map(({ tier }) => tier)).toEqual(["internal", "internal", "internal"]);
  });

  it("asks for texts in parts, and goes on from any cursor to the same end", async () => {
    times = Array.from({ length: 230 }, () => ({ published_at: past }));
    expect((await walk({ macros: "no" })).items).toHaveLength(230);
    expect(posted.map((json) => (json as { answer_translation_content_ids?: number[] }).answer_translation_content_ids?.length)).toEqual([
      undefined,
      100,
      100,
      30,
    ]);
    await expectResumed((cursor) => walk({}, cursor));
  });

  it("brings text modules: a person's own as internal, switched-off ones not", async () => {
    const { items, gone } = await walk();
    expect(items.filter(({ kind }) => kind === "macro").map(({ id, title, labels, tier }) => [id, title, labels, tier])).toEqual([
      ["module-1", "label", ["label", "post"], "public"],
      ["module-3", "mine", [], "internal"],
    ]);
    expect(gone).toEqual(["module-2"]);
  });

  it("posts with the word against forgery where it goes with a session, and without one where it goes with a token", async () => {
    await walk({ macros: "no" }, null, "session");
    expect(posted[0]).toEqual({ authenticity_token: "word" });
    posted = [];
    await walk({ macros: "no" });
    expect(posted[0]).toEqual({});
  });
});

describe("when the host refuses", () => {
  it("names text modules that may not be seen, and goes on", async () => {
    status["/api/v1/text_modules"] = 403;
    expect((await walk()).failures).toEqual([{ item: "text-modules", url: null, code: "source.forbidden", detail: { status: "403" } }]);
  });

  it("says that who may not read the knowledge base may not, that who is not signed in is not, and that an odd answer is odd", async () => {
    const telling = (body: unknown) =>
      walkOver(
        zammad,
        settingsOf("zammad", { address: site }),
        answeringNet(() => ({ body })),
      );
    await expect(telling([])).rejects.toMatchObject({ code: "source.forbidden" });
    await expect(telling("<html>Sign in</html>")).rejects.toMatchObject({ code: "source.signed-out" });
    await expect(telling({ KnowledgeBase: 7 })).rejects.toMatchObject({ code: "source.shape", detail: { what: "knowledge_bases" } });
    status["/api/v1/users/me"] = 401;
    await expect(walk({}, null, "session")).rejects.toMatchObject({ code: "source.signed-out" });
  });

  it("names a translation that is not what it should be", async () => {
    const broken = answeringNet((asked) => {
      const told = answer(asked);
      if (told && asked.method === "POST") {
        const { KnowledgeBaseAnswerTranslation } = told.body as ReturnType<typeof assets>;
        Object.assign(KnowledgeBaseAnswerTranslation, { 10: { id: 10, title: null } });
      }
      return told;
    });
    const walked = await walkOver(zammad, settingsOf("zammad", { address: site, macros: "no" }), broken);
    expect(walked.failures).toEqual([{ item: "answer-10", url: null, code: "source.row", detail: { what: "answer" } }]);
    expect(walked.items.map(({ id }) => id)).toEqual(["answer-20", "answer-50"]);
  });
});

it("sends a token as Zammad takes it", () => {
  expect(zammad.authorization?.(" t1 ", {})).toEqual({ Authorization: "Token token=t1" });
});
